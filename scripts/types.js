import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The public entries, by their names in `src`. */
const ENTRIES = ['index', 'define', 'element', 'series-schedule'];

/**
 * Writes the types of the public entries and of the modules that it imports. Lit and zod are inside the bundle, so the
 * types must not import them: to users the element is an HTMLElement.
 */
export async function writeTypes(/** @type {string} */ folder) {
  const all = `${folder}.all`;
  await declareAll(all);
  const pending = ENTRIES.map((name) => `${name}.d.ts`);
  for (const name of pending) {
    const declaration = withoutLit(await readFile(join(all, name), 'utf8'));
    if (/from '(?!\.)/.test(declaration)) throw new Error(`${name} asks for a package:\n${declaration}`);
    for (const [, imported = ''] of declaration.matchAll(/(?:from|import) '(\..*?)\.js'/g)) {
      const next = join(dirname(name), `${imported}.d.ts`);
      if (!pending.includes(next)) pending.push(next);
    }
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), declaration);
  }
  await rm(all, { recursive: true });
  // Written by hand, because they ask for the frameworks.
  await cp('src/frameworks', join(folder, 'frameworks'), { recursive: true });
}

/** Writes the types of the entry and of all modules that it imports with the TypeScript compiler. */
async function declareAll(/** @type {string} */ outDir) {
  const tsconfig = `${outDir}.json`;
  const compilerOptions = {
    noEmit: false,
    emitDeclarationOnly: true,
    declaration: true,
    outDir,
    rootDir: resolve('src'),
    typeRoots: [resolve('node_modules/@types')],
  };
  // Not all of src: the command line has the types of Node, which a page has not.
  const include = [...ENTRIES.map((name) => resolve(`src/${name}.ts`)), resolve('src/styles/css.d.ts')];
  const settings = { extends: resolve('tsconfig.json'), compilerOptions, include };
  await writeFile(tsconfig, JSON.stringify(settings));
  const tsc = ['node_modules/typescript/bin/tsc', '-p', tsconfig];
  const { status } = spawnSync(process.execPath, tsc, { stdio: 'inherit' });
  await rm(tsconfig);
  if (status !== 0) throw new Error('The types could not be written.');
}

const withoutLit = (/** @type {string} */ declaration) =>
  declaration
    .replace(/^import .* from 'lit';\n/gm, '')
    .replace('extends LitElement', 'extends HTMLElement')
    .replace(/(from|import) '(\..*?)\.ts'/g, "$1 '$2.js'");
