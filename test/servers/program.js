import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const ATTEMPTS = 400;

/**
 * Starts a program that serves, and waits until it listens.
 *
 * @param {object} program
 * @param {string} program.path
 * @param {string[]} program.args
 * @param {string} program.folder removed with the program
 * @param {import('node:net').NetConnectOpts} program.listensOn
 * @param {Record<string, string>} [program.env]
 * @param {boolean} [program.ownGroup] for a program that ends with its whole process group, which would be that of the tests
 * @param {NodeJS.Signals} [program.endsWith]
 * @returns {Promise<{ printed: () => string, stop: () => Promise<void> }>} what it wrote as errors so far
 */
export async function startProgram({
  path,
  args,
  folder,
  listensOn,
  env,
  ownGroup = false,
  endsWith = 'SIGTERM',
}) {
  const child = spawn(path, args, {
    detached: ownGroup,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (printed += text));
  const closed = once(child, 'close');
  const kill = () => void child.kill(endsWith);
  process.once('exit', kill);

  const stop = async () => {
    process.off('exit', kill);
    kill();
    await closed;
    await rm(folder, { recursive: true });
  };

  for (let attempts = ATTEMPTS; !(await listens(listensOn)); attempts--) {
    if (attempts === 0 || child.exitCode !== null) {
      await stop();
      throw new Error(`${path} ${args.join(' ')} does not listen\n${printed}`);
    }
    await delay(50);
  }
  return { printed: () => printed, stop };
}

async function listens(/** @type {import('node:net').NetConnectOpts} */ where) {
  const socket = connect(where);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
