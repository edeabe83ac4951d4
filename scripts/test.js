import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from './install.js';

const USAGE = `Usage: node scripts/test.js [options] [files or globs]
  --engine <name>   only chromium, firefox or webkit; may be repeated
  --zone <name>     only this time zone, such as Europe/Berlin; may be repeated
  --only-browser    no checks and no tests outside of browsers
With files, only these tests run: those below test/node and test/hosts in Node, all others in browsers.`;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Files whose form is not ours to choose: made by tools, or kept as they were found. */
const UNFORMATTED = ['!dist', '!package-lock.json', '!README.md', '!test/README.md', '!test/fixtures'];

/** Name, then the arguments of Node. */
const CHECKS = [
  ['Types', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['Lint', 'node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'],
  ['Format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.', ...UNFORMATTED],
  ['Build', 'scripts/build.js', '--check'],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', multiple: true, default: [] },
    zone: { type: 'string', multiple: true, default: [] },
    'only-browser': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else await test();

async function test() {
  process.chdir(ROOT);
  const total = { passed: 0, failed: 0 };
  try {
    await install();
    for await (const { passed, failed } of steps()) {
      total.passed += passed;
      total.failed += failed;
    }
  } catch (error) {
    console.log(error);
    total.failed++;
  }
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}

async function* steps() {
  // These modules import packages, which may have been missing until now.
  const { runNodeTests } = await import('../test/runner/node-tests.js');
  const { runBrowserTests } = await import('../test/runner/browser-tests.js');
  const everything = positionals.length === 0;
  if (everything && !values['only-browser']) yield* CHECKS.map(check);

  const nodeFiles = everything ? await testsIn('test/node') : positionals.filter(isIn('test/node'));
  if (nodeFiles.length > 0 && !values['only-browser']) {
    heading('Tests in Node');
    yield await runNodeTests(nodeFiles.map((file) => resolve(file)));
  }

  const hostFiles = everything ? await testsIn('test/hosts') : positionals.filter(isIn('test/hosts'));
  if (hostFiles.length > 0 && !values['only-browser']) {
    heading('Tests on host pages');
    if (values.engine.length > 0) process.env.TEST_ENGINES = values.engine.join();
    // They wait for networks more than they compute.
    yield await runNodeTests(
      hostFiles.map((file) => resolve(file)),
      { concurrency: 2 },
    );
  }

  const browserFiles = everything
    ? ['test/browser/**/*.test.ts']
    : positionals.filter((file) => !isIn('test/node')(file) && !isIn('test/hosts')(file));
  if (browserFiles.length > 0) {
    heading('Tests in browsers');
    yield* runBrowserTests({ files: browserFiles, engines: values.engine, zones: values.zone });
  }
}

/** @param {string[]} check */
function check([name, ...args]) {
  heading(name);
  // Errors go where the rest goes, or they come out of order in a log.
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 1, 1] });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function testsIn(/** @type {string} */ folder) {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.test.js')).map((name) => join(folder, name));
}

function isIn(/** @type {string} */ folder) {
  return (/** @type {string} */ file) => resolve(file).startsWith(resolve(folder));
}

function heading(/** @type {string} */ text) {
  console.log(`\n${text}`);
}
