import { appendFile, copyFile, readFile, rm, writeFile } from 'node:fs/promises';
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
  { entry: 'src/element.ts', fileName: 'element.js', format: 'es' },
];

/** Entries that only import others, by their names in `src` and in the package. */
const THIN = ['index', 'define'];

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
  for (const name of THIN) await writeFile(join(folder, `${name}.js`), await thinEntry(`src/${name}.ts`));
  await writeTypes(join(folder, 'types'));
  await writeFile(join(folder, 'custom-elements.json'), json(await elementsManifest()));
  await writeFile(join(folder, 'schedule.schema.json'), json(await jsonSchema()));
}

/** An entry without types, with the addresses that the others have in the package. @param {string} path */
async function thinEntry(path) {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(await readFile(path, 'utf8'), { compilerOptions });
  return outputText.replace(/\.ts';/g, ".js';");
}

const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The custom-elements manifest, made from the comments in the source: the public interface of the element, in the files
 * that the package has.
 */
async function elementsManifest() {
  const path = 'src/element/series-schedule-element.ts';
  const source = ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.ES2020, true);
  const { modules, ...head } = await create({ modules: [source], plugins: litPlugin() });
  const { members, ...element } = modules[0].declarations.find(({ tagName }) => tagName);
  const reference = { name: element.name, module: 'dist/element.js' };
  return {
    ...head,
    modules: [
      {
        kind: 'javascript-module',
        path: reference.module,
        declarations: [
          {
            ...element,
            // As in the types: Lit is inside the bundle.
            superclass: { name: 'HTMLElement' },
            members: members.filter(({ privacy, description }) => privacy !== 'private' && description),
            // The analyzer also finds one by the first argument of the event's constructor.
            events: element.events.filter(({ description }) => description),
          },
        ],
        exports: [{ kind: 'js', name: element.name, declaration: reference }],
      },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: element.tagName, declaration: reference }],
      },
    ],
  };
}
