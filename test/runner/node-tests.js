import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';

/**
 * Runs a test file of `node:test` and prints what failed.
 *
 * @param {string} file
 * @param {import('./lanes.js').Print} print
 * @returns {Promise<import('./lanes.js').Result>}
 */
export async function runNodeTest(file, print) {
  const start = Date.now();
  const counts = { passed: 0, failed: 0 };
  const fail = (/** @type {string} */ title, /** @type {unknown} */ reason) => {
    counts.failed++;
    print(`  ✗ ${file}\n    ${title}\n${typeof reason === 'string' ? reason : inspect(reason)}\n`);
  };
  for await (const { type, data } of run({
    files: [resolve(file)],
    // The whole file: of a single test the file itself knows how long it may take.
    timeout: 600_000,
    testNamePatterns: process.env.TEST_NAMES,
  })) {
    if (type === 'test:stderr') print(data.message.trimEnd());
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') {
      fail(data.name, data.details.error.cause);
    }
    if (type !== 'test:pass' || data.details.type === 'suite') continue;
    // Those that a pattern leaves out are not the ones that were asked for.
    if (process.env.TEST_NAMES && data.skip === 'test name does not match pattern') continue;
    if (data.skip !== undefined || data.todo !== undefined)
      fail(data.name, 'Skipped, which counts as failed.');
    else counts.passed++;
  }
  const seconds = Math.round((Date.now() - start) / 1000);
  print(
    `  ${relative(process.cwd(), resolve(file))}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`,
  );
  return { ...counts, files: counts.failed ? [file] : [] };
}
