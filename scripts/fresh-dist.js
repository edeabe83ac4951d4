import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The files and folders that a build depends on. */
const INPUTS = ['src', 'scripts', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/**
 * Builds the current source into a folder that is not under version control, so that the committed `dist` changes only
 * with `npm run build`. Skips the build if the last one was of the same source. The sources are compared by content,
 * because the modification times of a fresh clone say nothing.
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
  // A build that fails leaves a folder that is not whole.
  await rm(marker, { force: true });
  await write(folder);
  await writeFile(marker, wanted);
  return folder;
}

/** @param {string} folder */
async function writeDist(folder) {
  console.log('Building from src');
  // Imported only now, because `install` may have installed its packages.
  const dist = await import('./dist.js');
  await dist.writeDist(folder);
  const { buildAssistant } = await import('./assistant.js');
  await buildAssistant(folder);
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

/** The path itself if it is a file, else the paths of all files below the folder. @param {string} path */
async function filesOf(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
