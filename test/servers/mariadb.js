import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { firstExecutable, onPath } from '../runner/find-browser.js';

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
  // Its temporary tables have names by process numbers, which another container may have too.
  const scratch = join(folder, 'scratch');
  await mkdir(scratch);
  await promisify(execFile)(onPath('mariadb-install-db'), [
    '--no-defaults',
    `--datadir=${files}`,
    `--tmpdir=${scratch}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...asUser(),
  ]);
  const child = spawn(
    mariadbPath(),
    [
      '--no-defaults',
      `--datadir=${files}`,
      `--tmpdir=${scratch}`,
      `--socket=${socket}`,
      `--pid-file=${folder}/pid`,
      '--skip-networking',
      '--innodb-buffer-pool-size=32M',
      // Nothing has to survive a loss of power.
      '--innodb-flush-log-at-trx-commit=0',
      ...asUser(),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (printed += text));
  const closed = once(child, 'close');
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await closed;
    await rm(folder, { recursive: true });
  };
  for (let attempts = 400; !(await listens(socket)); attempts--) {
    if (attempts === 0 || child.exitCode !== null) {
      await stop();
      throw new Error(`MariaDB does not listen\n${printed}`);
    }
    await delay(50);
  }
  return { socket, stop };
}

async function listens(/** @type {string} */ path) {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
