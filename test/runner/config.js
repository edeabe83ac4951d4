import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { countingReporter } from './reporter.js';
import { scheduleServer } from './schedule-server.js';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

/**
 * How the test files run in one time zone.
 *
 * @param {object} run
 * @param {string[]} run.files globs
 * @param {import('./engines.js').Engine[]} run.engines
 * @param {string} run.zone IANA name of the time zone
 * @param {(message: string | import('./reporter.js').Counts) => Promise<void>} run.send
 *   takes what is to be printed, and the counts at the end
 * @returns {Partial<import('@web/test-runner').TestRunnerConfig>}
 */
export function runnerConfig({ files, engines, zone, send }) {
  return {
    files,
    rootDir,
    browsers: engines.map(({ launcher }) => launcher()),
    concurrentBrowsers: engines.length,
    // Three engines that start at once on two cores take their time.
    browserStartTimeout: 60_000,
    // The bundle holds the production build of Lit, so the tests run against that.
    nodeResolve: { exportConditions: ['browser'] },
    plugins: [
      styleSheets(),
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` }),
    ],
    middleware: [mutatedScript, scheduleServer()],
    testFramework: { config: { timeout: 10_000, forbidOnly: true, forbidPending: true } },
    testRunnerHtml: (script) => page(script, zone),
    reporters: [countingReporter(zone, send)],
    logger: sendingLogger(send),
  };
}

/**
 * The built file as `test/mutations/run.js` has mutated it, to see that tests notice.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
const mutatedScript = async (context, next) => {
  const { MUTATED_SCRIPT } = process.env;
  if (!MUTATED_SCRIPT || !context.path.endsWith('/dist/series-schedule.js')) return next();
  context.type = 'js';
  context.body = await readFile(MUTATED_SCRIPT);
};

/** Style sheets as text, as the build has them; see src/styles. */
const styleSheets = () => ({
  name: 'style-sheets',
  resolveMimeType: (/** @type {{ path: string }} */ { path }) => (path.endsWith('.css') ? 'js' : undefined),
  transform: (/** @type {{ path: string, body: unknown }} */ { path, body }) =>
    path.endsWith('.css') ? `export default ${JSON.stringify(body)};` : undefined,
});

/** The page of every test file; its `time-zone` is the one that the browser should be in. */
const page = (/** @type {string} */ script, /** @type {string} */ zone) => `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <meta name="time-zone" content="${zone}">
    <title>Tests</title>
    <script>
      // Mocha fails a test for an error that nobody catches, but not for such a rejection.
      addEventListener('unhandledrejection', ({ reason }) => reportError(reason));
    </script>
  </head>
  <body>
    <script type="module" src="${script}"></script>
  </body>
</html>`;

/** The runner's own logger moves the cursor of a terminal, which makes a log file hard to read. */
function sendingLogger(/** @type {(message: string) => Promise<void>} */ send) {
  const log = (/** @type {unknown[]} */ ...values) => void send(format(...values));
  const ignore = () => {};
  const told = new Set();
  return {
    log,
    warn: log,
    error: log,
    debug: ignore,
    group: ignore,
    groupEnd: ignore,
    logSyntaxError({ message, filePath, line, column }) {
      const text = `  ✗ ${relative(rootDir, filePath)}:${line}:${column}\n      ${message}`;
      if (!told.has(text)) log(text);
      told.add(text);
    },
  };
}
