import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** All that dist depends on: files, and folders with all below them. */
const INPUTS = ['src', 'scripts', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/**
 * A build of the source as it is now, out of version control: what is committed changes only by `npm run build`. It is
 * made only where the last one was of another source; compared by content, because a fresh clone gives files any time.
 *
 * @param {object} [options]
 * @param {string} [options.root] folder of the project
 * @param {(folder: string) => Promise<void>} [options.write] builds into a folder
 * @returns {Promise<string>} the folder of the build
 */
export async function freshDist({ root = ROOT, write = writeDist } = {}) {
  const folder = join(root, '.cache/dist');
  const marker = join(root, '.cache/dist.built-from');
  const wanted = await hashOfInputs(root);
  if ((await readFile(marker, 'utf8').catch(() => '')) === wanted) return folder;
  await write(folder);
  await writeFile(marker, wanted);
  return folder;
}

/** @param {string} folder */
async function writeDist(folder) {
  console.log('Building from src');
  // Packages may have been missing until now.
  const dist = await import('./dist.js');
  await dist.writeDist(folder);
}

/** @param {string} root */
async function hashOfInputs(root) {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const path of await filesOf(join(root, input))) {
      hash.update(path.slice(root.length)).update('\0');
      hash.update(await readFile(path)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** A file, or all files below a folder. @param {string} path */
async function filesOf(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
