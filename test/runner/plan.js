import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { freshDist } from '../../scripts/fresh-dist.js';
import { browserStep, FURTHER_ZONES, ZONE, ZONE_FILES } from './browser-tests.js';
import { CHECK_NAMES, checkStep } from './checks.js';
import { findEngines } from './engines.js';
import { QUICK_HOSTS } from './quick-hosts.js';
import { runNodeTest } from './node-tests.js';

/** @typedef {import('./lanes.js').Step} Step */

/** What a run may be limited to. */
const PARTS = ['browser', ...CHECK_NAMES, 'node', 'hosts'];

/** The tests on host pages that take longest; they begin, so that no lane is left with one of them at the end. */
const LONGEST = [
  'wordpress-pasted',
  'wordpress-page',
  'wordpress-block',
  'wordpress-series',
  'linear-time',
  'accessibility',
  'focus',
  'contrast',
  'print',
  'language',
  'frameworks',
  'motion',
];

const ALL_BROWSER_FILES = ['test/browser/**/*.test.ts'];

/**
 * @typedef {object} Choice empty lists stand for what is usual
 * @property {boolean} all every engine, host page and zone
 * @property {boolean} dist the tests of the element run on the built file
 * @property {string[]} parts
 * @property {string[]} engines
 * @property {string[]} zones
 * @property {string[]} files
 */

/** The steps of a run, those that take longest first. @param {Choice} choice @returns {Promise<Step[]>} */
export async function plan(choice) {
  refuseUnknown('part', choice.parts, PARTS);
  const engines = await enginesFor(choice);
  if (choice.files.length > 0) return filesSteps(choice, engines);
  const isWanted = (/** @type {string} */ part) => choice.parts.length === 0 || choice.parts.includes(part);
  const hosts = choice.all
    ? longestFirst(await testsIn('test/hosts'))
    : QUICK_HOSTS.map((name) => `test/hosts/${name}.test.js`);
  return [
    ...(isWanted('browser') ? browserSteps(choice, engines) : []),
    ...CHECK_NAMES.filter(isWanted).map(checkStep),
    ...(isWanted('node') ? [nodeStep('Tests in Node', await testsIn('test/node'))] : []),
    ...(isWanted('hosts') ? [hostStep(hosts, engines)] : []),
  ];
}

/** @param {Choice} choice @param {string[]} engines @returns {Step[]} */
function filesSteps(choice, engines) {
  const isIn = (/** @type {string} */ folder) => (/** @type {string} */ file) =>
    resolve(file).startsWith(resolve(folder));
  const node = choice.files.filter(isIn('test/node'));
  const hosts = choice.files.filter(isIn('test/hosts'));
  const browser = choice.files.filter((file) => !node.includes(file) && !hosts.includes(file));
  return [
    ...(node.length ? [nodeStep('Tests in Node', node)] : []),
    ...(hosts.length ? [hostStep(hosts, engines)] : []),
    ...(browser.length ? browserSteps(choice, engines, browser) : []),
  ];
}

/**
 * Everything runs in one zone; in the further ones of a whole run, what depends on zones does, in every engine, because
 * each brings its own rules of time zones.
 *
 * @param {Choice} choice
 * @param {string[]} engines
 * @param {string[]} [files]
 */
function browserSteps({ all, dist, zones }, engines, files) {
  const script = dist ? 'dist' : 'src';
  const stepsIn = (/** @type {string} */ zone, /** @type {string[]} */ chosen) =>
    engines.map((engine) => browserStep({ files: chosen, engine, zone, script }));
  if (zones.length > 0) return zones.flatMap((zone) => stepsIn(zone, files ?? ALL_BROWSER_FILES));
  const further = all ? FURTHER_ZONES.flatMap((zone) => stepsIn(zone, files ?? ZONE_FILES)) : [];
  return [...stepsIn(ZONE, files ?? ALL_BROWSER_FILES), ...further];
}

/** @param {string[]} files @param {string[]} engines */
function hostStep(files, engines) {
  // The harness of these tests reads it.
  process.env.TEST_ENGINES = engines.join();
  return nodeStep('Tests on host pages', files, `--engine ${engines.join(' --engine ')} `);
}

/**
 * @param {string} title
 * @param {string[]} files
 * @param {string} [options] of the command that runs some of them again
 * @returns {Step}
 */
function nodeStep(title, files, options = '') {
  return {
    title,
    repeat: (failed) => `node scripts/test.js ${options}${failed.join(' ')}`,
    jobs: files.map((file) => async (print) => {
      if (/assistant|wordpress/.test(file)) await builtOnce();
      return runNodeTest(file, print);
    }),
  };
}

/** @type {Promise<string> | undefined} */
let build;
/** The build that the tests of the assistant and of WordPress open: made before them, because two files at a time would both make it. */
const builtOnce = () => (build ??= freshDist());

/** @param {Choice} choice */
async function enginesFor({ all, engines }) {
  const known = await findEngines();
  const names = known.map(({ name }) => name);
  refuseUnknown('engine', engines, names);
  if (engines.length > 0) return engines;
  // A developer's machine may lack an engine; what is published has to pass in all.
  const missing = all && !process.env.CI ? known.filter(({ path }) => !path) : [];
  for (const { name, packages } of missing) {
    console.log(`${name} is not installed and left out; try "apt-get install ${packages}"`);
  }
  return all ? names.filter((name) => !missing.some((one) => one.name === name)) : ['chromium'];
}

/** @param {string} option @param {string[]} chosen @param {string[]} known */
function refuseUnknown(option, chosen, known) {
  const unknown = chosen.find((name) => !known.includes(name));
  if (unknown) throw new Error(`--${option} ${unknown}: it has to be one of ${known.join(', ')}`);
}

/** @param {string[]} files */
function longestFirst(files) {
  const longest = LONGEST.map((name) => join('test/hosts', `${name}.test.js`));
  return [...longest, ...files.filter((file) => !longest.includes(file))];
}

/** @param {string} folder */
async function testsIn(folder) {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.test.js')).map((name) => join(folder, name));
}
