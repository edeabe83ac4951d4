import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The folder whose `package-lock.json` has the packages that only tests and checks need. */
export const TESTS = join(ROOT, 'test');

/**
 * Installs the packages of `package-lock.json`; does nothing if they are installed already.
 *
 * @param {object} [options]
 * @param {string} [options.root] folder with `package-lock.json`; by default that of the demo and the build
 * @param {(root: string) => void} [options.cleanInstall] throws if the packages can't be installed
 * @returns {Promise<boolean>} whether packages had to be installed
 */
export async function install({ root = ROOT, cleanInstall = npmCleanInstall } = {}) {
  const marker = join(root, 'node_modules', '.installed-from');
  const lock = await readFile(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const installed = await readFile(marker, 'utf8').catch(() => '');
  if (installed === wanted) return false;
  cleanInstall(root);
  await writeFile(marker, wanted);
  return true;
}

/** @param {string} root */
function npmCleanInstall(root) {
  console.log(`Installing the packages of ${join(root, 'package-lock.json')}`);
  // Without warnings, because some packages ask for a newer version of Node than they need; see test/README.md.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: process.platform === 'win32',
    // The tests use the browsers of the machine, and a download that fails would make the installation fail.
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (status !== 0) throw new Error(`npm ci failed in ${root} with exit code ${status}`, { cause: error });
}
