import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { mutations } from './mutations.js';

/*
 * Applies each mutation in turn and checks that the tests of its requirement fail:
 *
 *   node test/mutations/run.js [requirements]
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// The process id keeps runs apart that happen at the same time.
const MUTATED = `${ROOT}.cache/mutated/${process.pid}.js`;

process.chdir(ROOT);
const wanted = process.argv.slice(2);
const chosen = mutations.filter(({ row }) => !wanted.length || wanted.includes(row));
let noticed = 0;
for (const one of chosen) {
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
  console.log(`${verdict}: ${one.row} ${one.why}`);
  for (const failure of failures) console.log(`    ${failure}`);
}
await rm(MUTATED, { force: true });
console.log(`\n${noticed} of ${chosen.length} mutations noticed`);
process.exitCode = chosen.length > 0 && noticed === chosen.length ? 0 : 1;

/**
 * The titles of the requirement's tests that fail with a mutation.
 *
 * @param {import('./mutations.js').Mutation} one
 */
async function failuresOf({ row, file, found, replacement, test }) {
  const whole = await readFile(file, 'utf8');
  const mutated = whole.replace(found, () => replacement);
  if (mutated === whole) throw new Error(`${row}: ${file} has no ${JSON.stringify(found)}`);
  if (file.startsWith('src/')) {
    await buildWith(file, mutated);
    return failuresIn(test, row, { MUTATED_SCRIPT: MUTATED });
  }
  await writeFile(file, mutated);
  try {
    if (!file.startsWith('scripts/lean')) return failuresIn(test, row, {});
    // The build imports its own scripts from disk, so this mutation has to be on disk during the build.
    await buildWith(file, mutated);
    return failuresIn(test, row, { MUTATED_SCRIPT: MUTATED });
  } finally {
    await writeFile(file, whole);
  }
}

/**
 * Builds the bundle with one source file replaced.
 *
 * @param {string} file
 * @param {string} mutated
 */
async function buildWith(file, mutated) {
  const { output } = [
    await build({
      mode: 'broken',
      logLevel: 'error',
      plugins: [
        {
          name: 'mutation',
          enforce: 'pre',
          load: (id) => (id.split('?')[0] === ROOT + file ? mutated : null),
        },
      ],
      build: {
        write: false,
        lib: {
          entry: 'src/series-schedule.ts',
          formats: ['iife'],
          name: 'unused',
          fileName: () => 'broken.js',
        },
      },
    }),
  ].flat()[0];
  await mkdir(dirname(MUTATED), { recursive: true });
  await writeFile(MUTATED, output[0].code);
}

/**
 * @param {string} test
 * @param {string} row
 * @param {Record<string, string>} env
 */
function failuresIn(test, row, env) {
  const args = ['scripts/test.js', '--engine', 'chromium', '--zone', 'Europe/Berlin', test];
  const { stdout } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...env, TEST_NAMES: `\\b${row}\\b`, TEST_PATIENCE: '6000' },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  // Each failure takes two lines: its place, then its title.
  const titles = [...stdout.matchAll(/^ {2}✗ .*\n {4}(.*)$/gm)].map(([, title = '']) => title);
  return titles.filter((title) => new RegExp(`\\b${row}\\b`).test(title));
}
