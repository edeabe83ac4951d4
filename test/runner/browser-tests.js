import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { findEngines } from './engines.js';

/** Zones west and east of Greenwich on both hemispheres, so that clocks change in opposite directions. */
const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Australia/Sydney'];

/**
 * Runs the test files in every engine of this machine and every time zone.
 *
 * @param {object} choice an empty list stands for all there is
 * @param {string[]} choice.files globs
 * @param {string[]} choice.engines names
 * @param {string[]} choice.zones IANA names
 * @returns {AsyncGenerator<import('./reporter.js').Counts>} the counts of one zone after the other
 */
export async function* runBrowserTests({ files, engines, zones }) {
  const wanted = (await findEngines()).filter(({ name }) => engines.length === 0 || engines.includes(name));
  const missing = wanted.filter(({ path }) => !path);
  const found = wanted.filter(({ path }) => path);
  for (const { name, version, path } of found) console.log(`  ${name}: ${version}, ${path}`);
  for (const { name, packages } of missing) {
    console.log(`  ✗ ${name}: not found, try "apt-get install ${packages}"`);
  }
  // A developer's machine may lack an engine; what is published has to pass in all.
  if (process.env.CI) yield { passed: 0, failed: missing.length };
  if (found.length === 0) {
    console.log('  ✗ no engine to run the tests in');
    yield { passed: 0, failed: 1 };
    return;
  }
  for (const zone of zones.length > 0 ? zones : ZONES) {
    yield await runZone(zone, { files, engines: found.map(({ name }) => name) });
  }
}

/**
 * @param {string} zone
 * @param {{ files: string[], engines: string[] }} run
 * @returns {Promise<import('./reporter.js').Counts>}
 */
async function runZone(zone, run) {
  const script = fileURLToPath(new URL('zone.js', import.meta.url));
  const stdio = ['ignore', 'ignore', 1, 'ipc'];
  const child = fork(script, { env: { ...process.env, TZ: zone }, stdio });
  let counts;
  child.on('message', (message) => {
    if (typeof message === 'string') console.log(message);
    else counts = message;
  });
  child.send(run);
  await once(child, 'close');
  if (counts) return counts;
  console.log(`  ✗ ${zone}: the test runner ended before it had counted`);
  return { passed: 0, failed: 1 };
}
