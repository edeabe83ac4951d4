import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CHOICE } from './plan.js';

export const USAGE = `Usage: npm run bench -- [options]
  --repeat <n>          number of repetitions; default: 7
  --sessions <n,…>      numbers of sessions; default: 3,30,300,3000
  --cpu <n,…>           factors by which the processor is slowed down; default: 1,4
  --network <name,…>    none, slow4g; default: both
  --contestants <…>     ${CHOICE.join(', ')}
  --everything          measures each contestant under each condition; takes hours
  --no-extras           skips memory after reloads, layout shift and fifty widgets on one page
  --script <file>       measures this script instead of dist/series-schedule.js
  --out <folder>        folder for speed.json, speed.md and speed.svg; default: docs
  --report              only writes the report again, from speed.json
  --help`;

const fromRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Reads the command line.
 *
 * @param {string[]} args
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      repeat: { type: 'string', default: '7' },
      sessions: { type: 'string', default: '3,30,300,3000' },
      cpu: { type: 'string', default: '1,4' },
      network: { type: 'string', default: 'none,slow4g' },
      contestants: { type: 'string', default: CHOICE.join() },
      everything: { type: 'boolean', default: false },
      extras: { type: 'boolean', default: true },
      script: { type: 'string', default: fromRoot('dist/series-schedule.js') },
      out: { type: 'string', default: fromRoot('docs') },
      report: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const contestants = values.contestants.split(',');
  const network = values.network.split(',');
  const unknown = contestants.filter((name) => !CHOICE.includes(name));
  if (unknown.length > 0)
    throw new Error(`--contestants: unknown ${unknown.join()}; use ${CHOICE.join(', ')}`);
  const unsupported = network.filter((name) => name !== 'none' && name !== 'slow4g');
  if (unsupported.length > 0) throw new Error(`--network: unknown ${unsupported.join()}; use none, slow4g`);
  return {
    ...values,
    // The limit is always measured: ratios are computed from it, and static HTML is made from its cards.
    contestants: [...new Set(['limit', ...contestants])],
    repeat: positive(values.repeat),
    sessions: values.sessions.split(',').map(positive),
    cpu: values.cpu.split(',').map(positive),
    network,
    script: resolve(values.script),
    out: resolve(values.out),
  };
}

/** @typedef {ReturnType<typeof readOptions>} Options */

/** @param {string} text */
function positive(text) {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`${text} is not a positive number`);
  return number;
}
