import { relative } from 'node:path';
import { run } from 'node:test';

/**
 * Runs test files of `node:test` and prints what failed.
 *
 * @param {string[]} files absolute paths
 * @param {{ concurrency?: number | true }} [options] how many files run at a time
 * @returns {Promise<import('./reporter.js').Counts>}
 */
export async function runNodeTests(files, { concurrency = true } = {}) {
  const counts = { passed: 0, failed: 0 };
  const fail = (/** @type {object} */ { name, file = '' }, /** @type {unknown} */ reason) => {
    counts.failed++;
    console.log(`  ✗ ${relative(process.cwd(), file)}\n    ${name}\n`, reason, '\n');
  };
  for await (const { type, data } of run({
    files,
    concurrency,
    // Whole files: of a single test its own file knows how long it may take.
    timeout: 600_000,
    testNamePatterns: process.env.TEST_NAMES,
  })) {
    if (type === 'test:stderr') process.stdout.write(data.message);
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') {
      fail(data, data.details.error.cause);
    }
    if (type !== 'test:pass' || data.details.type === 'suite') continue;
    // Those that a pattern leaves out are not the ones that were asked for.
    if (process.env.TEST_NAMES && data.skip === 'test name does not match pattern') continue;
    if (data.skip !== undefined || data.todo !== undefined) fail(data, 'Skipped, which counts as failed.');
    else counts.passed++;
  }
  return counts;
}
