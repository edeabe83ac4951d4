import { relative } from 'node:path';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ title: string, error?: import('@web/test-runner-core').TestResultError }} Outcome */

const OUTSIDE = '(outside of a test)';

/**
 * Tells every failure with its engine, zone and file, then the counts of each engine.
 *
 * @param {string} zone IANA name of the time zone
 * @param {(message: string | Counts) => Promise<void>} send takes what is to be printed, and at the end the sums
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function countingReporter(zone, send) {
  return {
    reportTestFileResults({ logger, sessionsForTestFile }) {
      for (const session of sessionsForTestFile) {
        const failures = outcomes(session).filter(({ error }) => error);
        for (const failure of failures) logger.log(describeFailure(failure, session, zone));
        if (failures.length > 0) session.logs.forEach((values) => logger.log('    console:', ...values));
      }
    },
    async stop({ sessions }) {
      const total = { passed: 0, failed: 0 };
      for (const [engine, { passed, failed }] of countByEngine(sessions)) {
        await send(`  ${engine}, ${zone}: ${passed} passed, ${failed} failed`);
        total.passed += passed;
        total.failed += failed;
      }
      await send(total);
    },
  };
}

/** @param {import('@web/test-runner-core').TestSession[]} sessions */
function countByEngine(sessions) {
  /** @type {Map<string, Counts>} */
  const engines = new Map();
  for (const session of sessions) {
    const { passed, failed } = engines.get(session.browser.name) ?? { passed: 0, failed: 0 };
    const all = outcomes(session);
    const failures = all.filter(({ error }) => error).length;
    engines.set(session.browser.name, {
      passed: passed + all.length - failures,
      failed: failed + failures,
    });
  }
  return engines;
}

/** Tests and errors outside tests; a file that neither passed nor says why is a failure too. @returns {Outcome[]} */
function outcomes(/** @type {import('@web/test-runner-core').TestSession} */ session) {
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
  /** @type {import('@web/test-runner-core').TestSession} */ { browser, testFile, request404s },
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
