import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'test/node_modules/.bin');
const packed = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));

/** Runs a program with Node. @param {string} cwd @param {string[]} args */
function run(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

const isNeeded = (/** @type {string} */ path) => !/\.map$|cli\.js$/.test(path);

/** Calls a function with a new folder, in which this package and those of the tests are found. @param {(folder: string) => Promise<void>} use */
async function inProject(use) {
  const parent = join(ROOT, 'test/.cache');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'package-'));
  try {
    // As npm installs it: a link would be resolved to this folder, which has no framework.
    const installed = join(folder, 'node_modules/series-schedule');
    await cp(join(ROOT, 'dist'), join(installed, 'dist'), { recursive: true, filter: isNeeded });
    await cp(join(ROOT, 'package.json'), join(installed, 'package.json'));
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the package', () => {
  for (const entry of [
    'series-schedule',
    'series-schedule/define',
    'series-schedule/element',
    'series-schedule/react',
  ]) {
    it(`E40 ${entry} can be imported in Node, and leaves no global`, () =>
      inProject(async (folder) => {
        const program = `const before = Object.getOwnPropertyNames(globalThis);
          const { SeriesScheduleElement, define } = await import('${entry}');
          define?.();
          const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
          console.log(typeof SeriesScheduleElement, JSON.stringify(added));`;
        await writeFile(join(folder, 'program.mjs'), program);
        const { output } = run(folder, 'program.mjs');
        const kind = /define|react/.test(entry) ? 'undefined' : 'function';
        assert.equal(output.trim(), `${kind} []`);
      }));
  }

  it('E40 publint finds nothing to change', () =>
    inProject(async (folder) => {
      // Packing builds the command line, which is not committed.
      spawnSync('npm', ['pack', '--pack-destination', folder], { cwd: ROOT });
      const archive = join(folder, `${packed.name}-${packed.version}.tgz`);
      const { status, output } = run(ROOT, join(BIN, 'publint'), 'run', archive, '--strict');
      assert.equal(status, 0, output);
      assert.match(output, /All good/);
    }));

  it('E40 each entry has types that TypeScript finds, as modules', () => {
    const { status, output } = run(
      ROOT,
      join(BIN, 'attw'),
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--format',
      'ascii',
    );
    assert.equal(status, 0, output);
  });

  it('E40 the manifest has the public interface alone, with paths that the package has', async () => {
    const { modules } = JSON.parse(await readFile(join(ROOT, 'dist/custom-elements.json'), 'utf8'));
    const files = modules.map((/** @type {{ path: string }} */ { path }) => path);
    assert.deepEqual(files, ['dist/element.js', 'dist/define.js']);
    for (const path of files) await readFile(join(ROOT, path));
    assert.doesNotMatch(JSON.stringify(modules), /src\/|"#|internal|LitElement/);
    const [element] = modules[0].declarations;
    const named = element.members.map((/** @type {{ name: string }} */ { name }) => name);
    assert.ok(
      ['src', 'layout', 'series', 'reload'].every((name) => named.includes(name)),
      named.join(),
    );
    const layout = element.attributes.find((/** @type {{ name: string }} */ { name }) => name === 'layout');
    assert.equal(layout.type.text, "'cards' | 'list' | 'next'");
  });

  it('E40 has its picture, and addresses that a fork fills in here', async () => {
    assert.ok(packed.files.includes('docs/*.png'));
    for (const field of ['homepage', 'bugs']) assert.match(packed[field], /^https:/);
    assert.match(packed.repository.url, /^git\+https:/);
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    for (const [, path = ''] of readme.matchAll(/!\[[^\]]*\]\((.*?)\)/g))
      assert.match(path, /^docs\/[\w-]+\.png$/);
  });
});

const JSX = (/** @type {string} */ layout, on = 'on') =>
  `export const right = <series-schedule src="/a.json" layout="${layout}" heading-level={3} no-header reserve="3" id="a" ${on}series-schedule-load={(event) => event.series.name}><a href="/">A</a></series-schedule>;\n`;

const OPTIONS = {
  module: 'esnext',
  moduleResolution: 'bundler',
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  strict: true,
  noEmit: true,
  types: [],
};

/** A program of each framework with that layout, the settings of its compiler, and the compiler. @type {Record<string, { file: string, text: (layout: string) => string, options: object, more?: object, compiler: string[] }>} */
const FRAMEWORKS = {
  React: {
    file: 'program.tsx',
    text: (layout) => `import 'series-schedule/react';\n${JSX(layout)}`,
    options: { jsx: 'react-jsx' },
    compiler: [join(BIN, 'tsc'), '-p', '.'],
  },
  Preact: {
    file: 'program.tsx',
    text: (layout) => `import 'series-schedule/preact';\n${JSX(layout)}`,
    options: { jsx: 'react-jsx', jsxImportSource: 'preact' },
    compiler: [join(BIN, 'tsc'), '-p', '.'],
  },
  Solid: {
    file: 'program.tsx',
    text: (layout) => `import 'series-schedule/solid';\n${JSX(layout, 'on:')}`,
    options: { jsx: 'preserve', jsxImportSource: 'solid-js' },
    compiler: [join(BIN, 'tsc'), '-p', '.'],
  },
  Vue: {
    file: 'Program.vue',
    text: (layout) =>
      `<script setup lang="ts">import 'series-schedule/vue';</script>\n<template><series-schedule src="/a.json" layout="${layout}" :reserve="3" no-header class="a" @series-schedule-load="(event) => event.series.name"><a href="/">A</a></series-schedule></template>\n`,
    options: {},
    more: { vueCompilerOptions: { strictTemplates: true } },
    compiler: [join(BIN, 'vue-tsc'), '-p', '.', '--noEmit'],
  },
  Svelte: {
    file: 'Program.svelte',
    text: (layout) =>
      `<script lang="ts">import 'series-schedule/svelte';</script>\n<series-schedule src="/a.json" layout="${layout}" reserve={3} no-header class="a" onseries-schedule-load={(event) => event.series.name}><a href="/">A</a></series-schedule>\n`,
    options: { verbatimModuleSyntax: true },
    compiler: [join(BIN, 'svelte-check'), '--tsconfig', './tsconfig.json', '--threshold', 'error'],
  },
};

describe('types', () => {
  for (const [name, { file, text, options, more, compiler }] of Object.entries(FRAMEWORKS)) {
    it(`E40 ${name} knows the element, and refuses a layout that does not exist`, () =>
      inProject(async (folder) => {
        const settings = {
          compilerOptions: { ...OPTIONS, skipLibCheck: true, ...options },
          include: [file],
          ...more,
        };
        await writeFile(join(folder, 'package.json'), '{"type":"module"}');
        // Without it, svelte-check reads the vite.config.ts of this project.
        await writeFile(join(folder, 'svelte.config.js'), 'export default {};');
        await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
        await writeFile(join(folder, file), text('list'));
        const right = run(folder, ...compiler);
        assert.equal(right.status, 0, right.output);
        await writeFile(join(folder, file), text('grid'));
        const wrong = run(folder, ...compiler);
        assert.notEqual(wrong.status, 0);
        assert.match(wrong.output, /"grid"/);
      }));
  }
});
