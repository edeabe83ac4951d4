import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A developer's machine may lack a program; what is published has to pass with all. */
export function missingPackages(/** @type {string[]} */ ...packages) {
  const message = `not installed, try "apt-get install ${packages.join(' ')}"`;
  if (process.env.CI) assert.fail(message);
  console.error(`  ${message}`);
}

/**
 * The log of a server once it has this text: servers answer first and write then.
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
  assert.fail(`"${text}" never came to stand in the log:\n${await server.log()}`);
}

/**
 * Sends what no client would, and waits until the server has had enough.
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
