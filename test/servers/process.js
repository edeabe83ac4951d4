import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from './program.js';

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
  const { printed, stop } = await startProgram({
    path: program,
    args,
    folder,
    listensOn: { host: '127.0.0.1', port: Number(new URL(origin).port) },
    env,
    ownGroup,
  });
  return { origin, stop, log: async () => printed() + (await written(join(folder, 'log'))) };
}

async function written(/** @type {string} */ folder) {
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('');
}
