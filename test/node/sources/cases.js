import { readdir, readFile } from 'node:fs/promises';

const FOLDER = new URL('../../fixtures/sources/', import.meta.url);

/** The moment at which all fixtures are converted. */
export const NOW = Date.parse('2027-01-15T09:00Z');

/**
 * A material as the command line would make it.
 *
 * @param {string} text
 * @param {{ url?: string, mediaType?: string }} [about]
 */
export function material(text, { url = 'https://beispiel.example/termine', mediaType = '' } = {}) {
  return { url, mediaType, text, json: jsonOf(text), bytes: new TextEncoder().encode(text) };
}

function jsonOf(/** @type {string} */ text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * All fixtures: `<source>/<case>` with its materials, its options, and the address of its expected document.
 *
 * @returns {Promise<{ source: string, name: string, materials: any[], options: any, expected: URL }[]>}
 */
export async function cases() {
  const found = [];
  for (const source of await sourcesWithFixtures()) {
    for (const name of await folders(new URL(`${source}/`, FOLDER))) {
      const folder = new URL(`${source}/${name}/`, FOLDER);
      const told = await readFile(new URL('case.json', folder), 'utf8').catch(() => undefined);
      // Tables and announcements have tests of their own.
      if (told === undefined) continue;
      const { materials, options } = JSON.parse(told);
      const read = async (
        /** @type {{ file: string, url: string, mediaType: string }} */ { file, ...about },
      ) => material(await readFile(new URL(file, folder), 'utf8'), about);
      found.push({
        source,
        name: `${source}/${name}`,
        materials: await Promise.all(materials.map(read)),
        options: { now: NOW, ...options },
        expected: new URL('expected.json', folder),
      });
    }
  }
  return found;
}

/** The ids of the sources that have a folder of fixtures. */
export const sourcesWithFixtures = () => folders(FOLDER);

async function folders(/** @type {URL} */ folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** A document without dates in words that its author wrote: the widget shows them, the schema asks for dates. */
export const withoutWords = (/** @type {any} */ document) =>
  JSON.parse(JSON.stringify(document), (key, value) =>
    /^(startDate|opens)$/.test(key) && !/^\d{4}-/.test(value) ? undefined : value,
  );
