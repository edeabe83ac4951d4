import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { firstExecutable, onPath } from '../runner/find-browser.js';
import { startProgram } from './program.js';

/** The path of MariaDB's server, or an empty string if it is not installed. */
export const mariadbPath = () => firstExecutable(['/usr/sbin/mariadbd']) || onPath('mariadbd');

/** Who runs the server; it refuses root unless root is named. */
const asUser = () => (process.getuid?.() === 0 ? ['--user=root'] : []);

/**
 * Starts a database server with a temporary folder; it listens on a socket only, and its user `root` has no password.
 *
 * @returns {Promise<{ socket: string, stop: () => Promise<void> }>}
 */
export async function startMariadb() {
  const folder = await mkdtemp(join(tmpdir(), 'mariadb-'));
  // A web server with a user of its own has to reach the socket.
  await chmod(folder, 0o755);
  const files = join(folder, 'data');
  const socket = join(folder, 'socket');
  // In a shared one, a server that starts removes the temporary tables of the others.
  const temporary = join(folder, 'temporary');
  await mkdir(temporary);
  await promisify(execFile)(onPath('mariadb-install-db'), [
    '--no-defaults',
    `--datadir=${files}`,
    `--tmpdir=${temporary}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...asUser(),
  ]);
  const { stop } = await startProgram({
    path: mariadbPath(),
    args: [
      '--no-defaults',
      `--datadir=${files}`,
      `--tmpdir=${temporary}`,
      `--socket=${socket}`,
      `--pid-file=${folder}/pid`,
      '--skip-networking',
      '--innodb-buffer-pool-size=32M',
      // Nothing has to survive a loss of power.
      '--innodb-flush-log-at-trx-commit=0',
      ...asUser(),
    ],
    folder,
    listensOn: { path: socket },
    endsWith: 'SIGKILL',
  });
  return { socket, stop };
}
