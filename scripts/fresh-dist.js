import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Out of version control: what is committed changes only by `npm run build`. */
const FOLDER = join(ROOT, '.cache/dist');
const MADE_FROM = join(ROOT, '.cache/dist.made-from');

/** All that dist depends on: files, and folders with all below them. */
const INPUTS = ['src', 'scripts', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/**
 * A build of the source as it is now, made only where the last one was of another; compared by content, because
 * a fresh clone gives files any time.
 *
 * @returns {Promise<string>} its folder
 */
export async function freshDist() {
  const wanted = await hashOfInputs();
  if ((await readFile(MADE_FROM, 'utf8').catch(() => '')) === wanted) return FOLDER;
  console.log('Building from src');
  const { writeDist } = await import('./dist.js');
  await writeDist(FOLDER);
  await writeFile(MADE_FROM, wanted);
  return FOLDER;
}

async function hashOfInputs() {
  const hash = createHash('sha256');
  for (const input of INPUTS)
    for (const path of await filesOf(join(ROOT, input)))
      hash
        .update(path.slice(ROOT.length))
        .update('\0')
        .update(await readFile(path))
        .update('\0');
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
