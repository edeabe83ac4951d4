import { relative } from 'node:path';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {import('@web/test-runner-core').TestSession} TestSession */
/** @typedef {{ title: string, error?: import('@web/test-runner-core').TestResultError }} Outcome */

const OUTSIDE = '(outside of a test)';

/**
 * Tells every failure with its engine, zone and file, how far the run is, and at the end the counts.
 *
 * @param {string} zone IANA name of the time zone
 * @param {(message: string | import('./lanes.js').Result) => Promise<void>} send takes what is to be printed, and at
 *   the end the counts
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function countingReporter(zone, send) {
  let files = 0;
  let done = 0;
  return {
    start({ testFiles }) {
      files = testFiles.length;
    },
    reportTestFileResults({ logger, sessionsForTestFile }) {
      for (const session of sessionsForTestFile) {
        const failures = failuresOf(session);
        for (const failure of failures) logger.log(describeFailure(failure, session, zone));
        if (failures.length > 0) session.logs.forEach((values) => logger.log('    console:', ...values));
      }
      done++;
      if (done % 10 === 0 && done < files) logger.log(`  ${done} of ${files} files`);
    },
    async stop({ sessions }) {
      const all = [...sessions];
      const failed = all.flatMap(failuresOf).length;
      const passed = all.flatMap(outcomes).length - failed;
      await send({ passed, failed, files: all.filter((one) => failuresOf(one).length > 0).map(fileOf) });
    },
  };
}

const failuresOf = (/** @type {TestSession} */ session) => outcomes(session).filter(({ error }) => error);

const fileOf = (/** @type {TestSession} */ { testFile }) => relative(process.cwd(), testFile);

/** Tests and errors outside tests; a file that neither passed nor says why is a failure too. @returns {Outcome[]} */
function outcomes(/** @type {TestSession} */ session) {
  const tests = session.testResults ? suiteOutcomes(session.testResults) : [];
  const errors = session.errors.map((error) => ({ title: OUTSIDE, error }));
  const all = [...tests, ...errors];
  const unexplained = all.length === 0 || (!session.passed && all.every(({ error }) => !error));
  return unexplained ? [...all, { title: OUTSIDE, error: { message: 'Did not run to its end.' } }] : all;
}

/** @returns {Outcome[]} */
function suiteOutcomes(/** @type {import('@web/test-runner-core').TestSuiteResult} */ suite, path = '') {
  const titled = (/** @type {string} */ name) => [path, name].filter(Boolean).join(' › ');
  return [
    ...suite.tests.map((test) => ({ title: titled(test.name), error: testError(test) })),
    ...suite.suites.flatMap((inner) => suiteOutcomes(inner, titled(inner.name))),
  ];
}

/** @param {import('@web/test-runner-core').TestResult} test */
function testError({ passed, skipped, error }) {
  if (skipped) return { message: 'Skipped, which counts as failed.' };
  return passed ? undefined : (error ?? { message: 'Failed without an error.' });
}

function describeFailure(
  /** @type {Outcome} */ { title, error },
  /** @type {TestSession} */ { browser, testFile, request404s },
  /** @type {string} */ zone,
) {
  const { name, message, stack = '', expected, actual } = error;
  const reasons = [name ? `${name}: ${message}` : message, stack];
  if (expected !== actual) reasons.push(`expected: ${expected}`, `actual: ${actual}`);
  if (title === OUTSIDE) reasons.push(...request404s.map((url) => `not found: ${url}`));
  const lines = reasons.flatMap((reason) => reason.trimEnd().split('\n')).filter(Boolean);
  return [
    `  ✗ ${browser.name}, ${zone}, ${relative(process.cwd(), testFile)}`,
    `    ${title}`,
    ...lines.map((line) => `      ${line}`),
  ].join('\n');
}
