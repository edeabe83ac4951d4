import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** @typedef {import('./lanes.js').Step} Step */

/** Files whose form is not ours to choose: made by tools, or kept as they were found. */
const UNFORMATTED = [
  '!dist',
  '!.cache*',
  '!**/package-lock.json',
  '!README.md',
  '!test/README.md',
  '!test/fixtures',
  // A template of Fluid, named for what it writes.
  '!deploy/typo3/Event/List.json',
];

/** By the name of the part: title, then the arguments of Node. @type {Record<string, [title: string, ...args: string[]]>} */
const CHECKS = {
  types: ['Types', 'node_modules/typescript/bin/tsc', '--noEmit', '--project', 'test'],
  lint: [
    'Lint',
    'test/node_modules/eslint/bin/eslint.js',
    '--config',
    'test/eslint.config.js',
    '--max-warnings=0',
    '.',
  ],
  format: ['Format', 'test/node_modules/prettier/bin/prettier.cjs', '--check', '.', ...UNFORMATTED],
  build: ['Build', 'scripts/build.js', '--check'],
};

/** The parts of a run that check the source as a whole. */
export const CHECK_NAMES = Object.keys(CHECKS);

/** @param {string} name @returns {Step} */
export function checkStep(name) {
  const [title, ...args] = CHECKS[name] ?? [name];
  return {
    title,
    repeat: () => `node scripts/test.js --part ${name}`,
    jobs: [(print) => check(args, print)],
  };
}

/** @param {string[]} args @param {import('./lanes.js').Print} print */
async function check(args, print) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {string[]} */
  const output = [];
  // Errors go where the rest goes, or they come out of order in a log.
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => output.push(text));
  }
  const [status] = await once(child, 'close');
  const text = output.join('').trim();
  if (text) print(text.replace(/^/gm, '  '));
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
