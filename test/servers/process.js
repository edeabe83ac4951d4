import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * @typedef {object} Options
 * @property {string} root folder that is served
 * @property {number} [port] a free port by default
 * @property {import('./certificate.js').Certificate} [tls] serves https with this certificate; else http
 */

/**
 * @typedef {object} Server
 * @property {string} origin with an IP address, such as `https://127.0.0.1:8443`; it answers to every host name
 * @property {() => Promise<string>} log everything written so far, errors included
 * @property {() => Promise<void>} stop
 */

const ATTEMPTS = 200;

/** Loopback addresses on which servers listen: IPv4, and IPv6 if the machine has it. */
export function listeningOn(/** @type {number} */ port) {
  const addresses = Object.values(networkInterfaces()).flat();
  const hasIPv6 = addresses.some((address) => address?.address === '::1');
  return [`127.0.0.1:${port}`, ...(hasIPv6 ? [`[::1]:${port}`] : [])];
}

/** A temporary folder for everything a server reads and writes; its logs belong in `log`. */
export const serverFolder = () => mkdtemp(join(tmpdir(), 'server-'));

/**
 * Starts a server and waits until it listens.
 *
 * @param {object} server
 * @param {string} server.folder from {@link serverFolder}; removed with the server
 * @param {string} server.origin
 * @param {string} server.program
 * @param {string[]} server.args
 * @param {Record<string, string>} [server.env]
 * @param {boolean} [server.ownGroup] for a server that ends with its whole process group, which would be that of the tests
 * @returns {Promise<Server>}
 */
export async function startServer({ folder, origin, program, args, env, ownGroup = false }) {
  const child = spawn(program, args, {
    detached: ownGroup,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (printed += text));
  const closed = once(child, 'close');
  const kill = () => void child.kill('SIGTERM');
  process.once('exit', kill);

  const stop = async () => {
    process.off('exit', kill);
    kill();
    await closed;
    await rm(folder, { recursive: true });
  };

  for (let attempts = ATTEMPTS; !(await listens(Number(new URL(origin).port))); attempts--) {
    if (attempts === 0 || child.exitCode !== null) {
      await stop();
      throw new Error(`${program} ${args.join(' ')} does not listen on ${origin}\n${printed}`);
    }
    await delay(50);
  }
  return { origin, stop, log: async () => printed + (await written(join(folder, 'log'))) };
}

async function listens(/** @type {number} */ port) {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function written(/** @type {string} */ folder) {
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('');
}
