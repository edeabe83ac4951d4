import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { machineTranslations } from './machine-translations.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = join(ROOT, 'deploy/wordpress/series-schedule');

/** The built files that the plug-in brings, by their names in it. The name .min.js keeps minifiers away. */
const BUILT = {
  'series-schedule.min.js': 'series-schedule.js',
  'schedule.schema.json': 'schedule.schema.json',
  'THIRD-PARTY-LICENSES.md': 'THIRD-PARTY-LICENSES.md',
  assistant: 'assistant',
};

/** The assistant's copy of the script, for people to download; in WordPress there is nothing to upload. */
const DOWNLOAD = 'assistant/series-schedule.js';

/** The places that name the version, by file. */
const VERSIONS = /** @type {const} */ ({
  'series-schedule.php': [/(?<=^ \* Version: +)\S+$/m, /(?<=^const VERSION += ')[^']*(?=';$)/m],
  'readme.txt': [/(?<=^Stable tag: )\S+$/m],
});

/**
 * Puts the WordPress plug-in together, in a folder that is emptied first: its sources, the built files, the version of
 * `package.json`, and the translations in the form that WordPress reads.
 *
 * @param {string} folder
 * @param {{ dist: string, script?: string }} options dist: a build with the assistant; script: another script than its
 */
export async function writePlugin(folder, { dist, script }) {
  await rm(folder, { recursive: true, force: true });
  await cp(SOURCE, folder, { recursive: true });
  const assets = join(folder, 'assets');
  await mkdir(assets);
  for (const [name, path] of Object.entries(BUILT))
    await cp(join(dist, path), join(assets, name), { recursive: true });
  await rm(join(assets, DOWNLOAD));
  if (script) await cp(script, join(assets, 'series-schedule.min.js'));
  await cp(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  await nameVersion(folder);
  await writeTranslations(join(folder, 'languages'));
}

/** @param {string} folder */
async function nameVersion(folder) {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  for (const [name, places] of Object.entries(VERSIONS)) {
    let text = await readFile(join(folder, name), 'utf8');
    for (const place of places) {
      if (!place.test(text)) throw new Error(`${name} has no ${place}`);
      text = text.replace(place, version);
    }
    await writeFile(join(folder, name), text);
  }
}

/** @param {string} folder */
async function writeTranslations(folder) {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.po')) continue;
    const path = join(folder, name);
    await writeFile(path.replace(/\.po$/, '.mo'), machineTranslations(await readFile(path, 'utf8')));
  }
}

/**
 * The plug-in as a .zip that an administrator uploads; the same files always give the same bytes.
 *
 * @param {string} folder made by {@link writePlugin}
 * @returns {Promise<Uint8Array>}
 */
export async function zipPlugin(folder) {
  // Imported only now, because `install` may have installed it.
  const { zipSync } = await import('fflate');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  /** @type {import('fflate').Zippable} */
  const files = {};
  for (const path of paths)
    files[`series-schedule/${relative(folder, path).replaceAll('\\', '/')}`] = await readFile(path);
  return zipSync(files, { level: 9, mtime: Date.UTC(2026, 0, 1) });
}
