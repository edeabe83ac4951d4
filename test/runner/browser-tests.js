import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./lanes.js').Result} Result */

/** The zone that all tests in browsers run in. */
export const ZONE = 'Europe/Berlin';

/** Zones west and south of it: clocks there change at other times, and in the other direction. */
export const FURTHER_ZONES = ['America/Los_Angeles', 'Australia/Sydney'];

/**
 * What runs in the further zones too: the tests of code that turns wall clocks into instants, or instants into words. In
 * the main zone, code that asks for the zone of the machine fails the test; see local-time-trap.js.
 */
export const ZONE_FILES = [
  'test/browser/calendar/calendar.{test,times.test}.ts',
  'test/browser/element/{calendar,clock,times}.test.ts',
  'test/browser/i18n/date-format.test.ts',
  'test/browser/model/{moment,next-change,time-zone,time-zone.oracle}.test.ts',
  'test/browser/read/{read-moment,read-schedule.dates}.test.ts',
  'test/browser/smoke.test.ts',
];

/** What defines the element in its tests: its source, or the file that is published. @typedef {'src' | 'dist'} Script */

/**
 * The test files in one engine and one time zone.
 *
 * @param {{ files: string[], engine: string, zone: string, script: Script }} run files as globs
 * @returns {import('./lanes.js').Step}
 */
export function browserStep({ files, engine, zone, script }) {
  const options = `--engine ${engine} --zone ${zone}${script === 'dist' ? ' --dist' : ''}`;
  return {
    title: `Tests in ${engine}, ${zone}, on ${script}`,
    repeat: (failed) => `node scripts/test.js ${options} ${(failed.length ? failed : files).join(' ')}`,
    jobs: [(print) => runZone({ files, engine, zone, script }, print)],
  };
}

/**
 * @param {{ files: string[], engine: string, zone: string, script: Script }} run
 * @param {import('./lanes.js').Print} print
 * @returns {Promise<Result>}
 */
async function runZone({ zone, ...run }, print) {
  const child = fork(fileURLToPath(new URL('zone.js', import.meta.url)), {
    env: { ...process.env, TZ: zone },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  /** @type {Result | undefined} */
  let result;
  child.stderr?.setEncoding('utf8').on('data', (text) => print(text.trimEnd()));
  child.on('message', (message) => {
    if (typeof message === 'string') print(message);
    else result = message;
  });
  child.send(run);
  await once(child, 'close');
  if (result) return result;
  print(`  ✗ ${zone}: the test runner ended before it had counted`);
  return { passed: 0, failed: 1 };
}
