import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWith } from './build.js';
import { mutations } from './mutations.js';

/*
 * Applies the mutations and checks that the tests of their requirements fail:
 *
 *   node test/mutations/run.js [requirements or test files]
 *
 * Each mutation of the widget has its own build, so these run in parallel. All others are applied to the file itself, so
 * they run one after the other, and nothing else should run in this folder meanwhile.
 */

/** @typedef {import('./mutations.js').Mutation} Mutation */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Code of the widget's bundle, which can be built with one file replaced. */
const BUNDLED = /^src\/(?!assistant|check|cli|publish|sources)/;
/** Code that the build imports from disk, as opposed to the code that it bundles. */
const BUILD_CODE = /^(vite\.config|scripts\/[\w-/]+)\.ts$/;

process.chdir(ROOT);
const wanted = process.argv.slice(2);
const chosen = mutations.filter(
  ({ row, test }) => !wanted.length || wanted.includes(row) || wanted.includes(test),
);
let tried = 0;
let noticed = 0;
const isApart = (/** @type {Mutation} */ { file }) => BUNDLED.test(file);
await inLanes(Math.max(2, availableParallelism()), chosen.filter(isApart));
await inLanes(
  1,
  chosen.filter((one) => !isApart(one)),
);
console.log(`\n${noticed} of ${chosen.length} mutations noticed`);
process.exitCode = chosen.length > 0 && noticed === chosen.length ? 0 : 1;

/** @param {number} lanes @param {Mutation[]} waiting */
async function inLanes(lanes, waiting) {
  const lane = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await attempt(one);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** @param {Mutation} one */
async function attempt(one) {
  const start = Date.now();
  let verdict = '✗ NOT NOTICED';
  /** @type {string[]} */
  let failures = [];
  try {
    failures = await failuresOf(one);
    if (failures.length) verdict = 'noticed';
  } catch (error) {
    verdict = `✗ COULD NOT BE RUN (${error})`;
  }
  if (failures.length) noticed++;
  const position = `${++tried} of ${chosen.length}, ${Math.round((Date.now() - start) / 1000)} s`;
  console.log([`${verdict}: ${one.row} ${one.why} (${position})`, ...failures].join('\n    '));
}

/** The titles of the requirement's tests that fail with a mutation. @param {Mutation} one */
async function failuresOf(one) {
  const { row, file, found, replacement } = one;
  const whole = await readFile(file, 'utf8');
  const mutated = whole.replace(found, () => replacement);
  if (mutated === whole) throw new Error(`${row}: ${file} has no ${JSON.stringify(found)}`);
  if (isApart(one)) return failuresWithBuild(one, { [file]: mutated });
  await writeFile(file, mutated);
  try {
    return await (BUILD_CODE.test(file) ? failuresWithBuild(one, {}) : failuresIn(one, {}));
  } finally {
    await writeFile(file, whole);
  }
}

/** @param {Mutation} one @param {Record<string, string>} replaced sources by path in the project */
async function failuresWithBuild(one, replaced) {
  // Its own file, because other mutations run at the same time, in this run or in another.
  const script = `${ROOT}.cache/mutated/${process.pid}-${chosen.indexOf(one)}.js`;
  await mkdir(dirname(script), { recursive: true });
  const { code } = await buildWith(replaced, { sourcemap: false });
  await writeFile(script, code);
  try {
    return await failuresIn(one, { MUTATED_SCRIPT: script });
  } finally {
    await rm(script);
  }
}

/** @param {Mutation} one @param {Record<string, string>} env */
async function failuresIn({ test, row }, env) {
  const child = spawn(process.execPath, ['scripts/test.js', '--engine', 'chromium', test], {
    env: { ...process.env, ...env, TEST_NAMES: `\\b${row}\\b`, TEST_PATIENCE: '6000' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  /** @type {string[]} */
  const output = [];
  child.stdout.setEncoding('utf8').on('data', (text) => output.push(text));
  await once(child, 'close');
  // Each failure is two lines: where, and the title.
  const titles = [...output.join('').matchAll(/^ {2}✗ .*\n {4}(.*)$/gm)].map(([, title = '']) => title);
  return titles.filter((title) => new RegExp(`\\b${row}\\b`).test(title));
}
