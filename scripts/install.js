import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The folder whose lock has what only tests and checks need. */
export const TESTS = join(ROOT, 'test');

/**
 * Brings `node_modules` in line with `package-lock.json`; silent and instant when it already is.
 *
 * @param {object} [options]
 * @param {string} [options.root] folder that holds `package-lock.json`; by default what the demo and the build need
 * @param {(root: string) => void} [options.cleanInstall] throws when the packages cannot be installed
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
  // Warnings are of packages that ask for a newer Node than they need; see test/README.md.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    // npm is a .cmd file on Windows, which only a shell starts.
    shell: process.platform === 'win32',
    // The tests use the browsers of the machine; a download that fails would break the install.
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (status !== 0) throw new Error(`npm ci failed in ${root} with exit code ${status}`, { cause: error });
}
