import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CHOICE } from './plan.js';

export const USAGE = `Usage: npm run bench -- [options]
  --repeat <n>          how often everything is measured; 7
  --sessions <n,…>      how many sessions; 3,30,300,3000
  --cpu <n,…>           how many times slower than the machine; 1,4
  --network <name,…>    none, slow4g; both
  --contestants <…>     ${CHOICE.join(', ')}
  --everything          each contestant under each condition; takes hours
  --no-extras           no memory after reloads, no fifty widgets on one page
  --script <file>       another script in place of dist/series-schedule.js
  --out <folder>        where speed.json, speed.md and speed.svg go; docs
  --report              no measurements: writes the report anew from speed.json
  --help`;

const fromRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * What the command line asks for.
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
    throw new Error(`--contestants: no ${unknown.join()}; there are ${CHOICE.join(', ')}`);
  const strange = network.filter((name) => name !== 'none' && name !== 'slow4g');
  if (strange.length > 0) throw new Error(`--network: no ${strange.join()}; there are none, slow4g`);
  return {
    ...values,
    // Ratios are ratios to the limit, and static HTML is made of its cards.
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
  if (!(number > 0)) throw new Error(`${text} is no number above 0`);
  return number;
}
