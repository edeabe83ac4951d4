import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { integrityOf, snippet } from './releases.js';
import { writePlugin, zipPlugin } from './wordpress-plugin.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The built files of a release, by their names in it and in the build. */
const BUILT = [
  'series-schedule.js',
  'series-schedule.min.js',
  'series-schedule.js.map',
  'schedule.schema.json',
  'THIRD-PARTY-LICENSES.md',
  'assistant',
];

/** The files that are as in the repository. */
const KEPT = ['CHANGELOG.md', 'LICENSE'];

/** The file with the hashes of all others, which `sha256sum --check` reads. */
export const SUMS = 'SHA256SUMS';

/**
 * Puts a release together: what a webmaster uploads, the assistant, the WordPress plug-in, the script tag with its hash,
 * and the hashes of all files. The same source makes the same bytes.
 *
 * @param {string} parent the folder of all releases
 * @param {{ dist: string, version: string }} options dist: a build with the assistant
 * @returns {Promise<string>} the folder of the release
 */
export async function writeRelease(parent, { dist, version }) {
  const folder = join(parent, `series-schedule-${version}`);
  const changelog = await readFile(join(ROOT, 'CHANGELOG.md'), 'utf8');
  if (!changelog.includes(`\n## [${version}] - `)) {
    throw new Error(`CHANGELOG.md has no part “## [${version}] - <day>”; rename “Unreleased”.`);
  }
  await mkdir(parent, { recursive: true });
  // A release that can't be finished leaves the last one as it is.
  const draft = await mkdtemp(join(parent, '.new-'));
  try {
    for (const name of BUILT) await cp(join(dist, name), join(draft, name), { recursive: true });
    for (const name of KEPT) await cp(join(ROOT, name), join(draft, name));
    await writeFile(
      join(draft, `series-schedule-wordpress-${version}.zip`),
      await plugin(dist, join(draft, '.plugin')),
    );
    const integrity = integrityOf(await readFile(join(draft, 'series-schedule.js')));
    await writeFile(join(draft, 'script-tag.html'), `${snippet(version, integrity)}\n`);
    await writeFile(join(draft, SUMS), await sumsOf(draft));
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

/** The .zip of the WordPress plug-in, which is put together in a folder that is removed afterwards. */
async function plugin(/** @type {string} */ dist, /** @type {string} */ folder) {
  await writePlugin(folder, { dist });
  const zip = await zipPlugin(folder);
  await rm(folder, { recursive: true });
  return zip;
}

/** A line for each file, as `sha256sum` writes it. */
async function sumsOf(/** @type {string} */ folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const lines = [];
  for (const path of paths) {
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    lines.push(`${hash}  ${relative(folder, path).replaceAll('\\', '/')}\n`);
  }
  return lines.join('');
}
