import { appendFile, copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { build } from 'vite';
import { jsonSchema } from './json-schema.js';
import { writeTypes } from './types.js';

/** The file for the script tag. */
const SCRIPT = 'series-schedule.js';

/**
 * The bundles. The entry for the script tag has no exports, because an IIFE would publish them as a global variable.
 */
const BUNDLES = [
  { entry: 'src/series-schedule.ts', fileName: SCRIPT, format: 'iife' },
  { entry: 'src/index.ts', fileName: 'index.js', format: 'es' },
];

/** Builds everything that is published into a folder, which is emptied first. */
export async function writeDist(/** @type {string} */ folder) {
  await rm(folder, { recursive: true, force: true });
  for (const { entry, fileName, format } of BUNDLES) {
    await build({
      logLevel: 'warn',
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: { entry, formats: [format], name: 'unused', fileName: () => fileName },
        license: { fileName: 'THIRD-PARTY-LICENSES.md' },
      },
    });
  }
  // So that what an optimizer puts after it is no part of its last comment.
  await appendFile(join(folder, SCRIPT), '\n');
  // Optimizers leave out what is called “.min.js”.
  await copyFile(join(folder, SCRIPT), join(folder, SCRIPT.replace('.js', '.min.js')));
  await writeTypes(join(folder, 'types'));
  await writeFile(join(folder, 'custom-elements.json'), json(await elementsManifest()));
  await writeFile(join(folder, 'schedule.schema.json'), json(await jsonSchema()));
}

const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;

/** @returns {Promise<object>} the custom-elements manifest, made from the comments in the source */
async function elementsManifest() {
  const files = (await readdir('src/element')).filter((name) => name.endsWith('.ts')).sort();
  const modules = await Promise.all(
    files.map(async (name) => {
      const path = `src/element/${name}`;
      return ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.ES2020, true);
    }),
  );
  return create({ modules, plugins: [...litPlugin(), documentedEvents] });
}

/** Keeps only the events in comments: the analyzer also finds one by the first argument of the event's constructor. */
const documentedEvents = {
  name: 'documented-events',
  packageLinkPhase({ customElementsManifest }) {
    for (const { events } of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      events?.splice(0, events.length, ...events.filter(({ description }) => description));
    }
  },
};
