import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Reports missing programs: a developer's machine may lack them, CI may not. */
export function missingPackages(/** @type {string[]} */ ...packages) {
  const message = `not installed, try "apt-get install ${packages.join(' ')}"`;
  if (process.env.CI) assert.fail(message);
  console.error(`  ${message}`);
}

/**
 * A server's log, once it contains a text: servers write to it after they have answered.
 *
 * @param {import('./process.js').Server} server
 * @param {string} text
 */
export async function logWith(server, text) {
  for (let attempts = 200; attempts > 0; attempts--) {
    const log = await server.log();
    if (log.includes(text)) return log;
    await delay(50);
  }
  assert.fail(`the log does not contain "${text}":\n${await server.log()}`);
}

/**
 * Sends a malformed request, and waits until the server closes the connection.
 *
 * @param {string} origin
 * @param {string} localAddress
 * @param {string} text
 */
export async function sendRaw(origin, localAddress, text) {
  const { hostname: host, port } = new URL(origin);
  const socket = connect({ host, port: Number(port), localAddress });
  socket.on('error', () => {}).resume();
  socket.end(text, 'latin1');
  await once(socket, 'close');
}
