import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { countingReporter } from './reporter.js';
import { scheduleServer } from './schedule-server.js';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

/** The only copy of Lit in a page: packages of the tests bring another one. */
const ONCE = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

/**
 * How the test files run in one engine and one time zone.
 *
 * @param {object} run
 * @param {string[]} run.files globs
 * @param {import('./engines.js').Engine} run.engine
 * @param {import('./browser-tests.js').Script} run.script
 * @param {string} run.zone IANA name of the time zone
 * @param {number} run.port on which nothing listens yet
 * @param {(message: string | import('./lanes.js').Result) => Promise<void>} run.send
 *   takes what is to be printed, and the counts at the end
 * @returns {Partial<import('@web/test-runner').TestRunnerConfig>}
 */
export function runnerConfig({ files, engine, script, zone, port, send }) {
  return {
    files,
    rootDir,
    port,
    browsers: [engine.launcher()],
    // A browser that starts beside another one on two cores takes its time.
    browserStartTimeout: 60_000,
    // The bundle holds the production build of Lit, so the tests run against that.
    nodeResolve: { exportConditions: ['browser'], dedupe: ONCE },
    plugins: [
      styleSheets(),
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` }),
    ],
    middleware: [mutatedScript, elementFrom(script), expressions, scheduleServer()],
    testFramework: { config: { timeout: 10_000, forbidOnly: true, forbidPending: true, ...wantedNames() } },
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

/**
 * What defines the element in its tests: `test/helpers/widget.ts` as it is imports the built file.
 *
 * @param {import('./browser-tests.js').Script} script
 * @returns {import('@web/dev-server-core').Middleware}
 */
const elementFrom = (script) => (context, next) => {
  if (script !== 'src' || context.path !== '/test/helpers/widget.ts') return next();
  context.type = 'js';
  context.body = "import '/src/series-schedule.ts';";
};

/**
 * A module of any folder that runs one expression, for the test of local-time-trap.js: `/src/expression.js?Date()`. Not as
 * the last thing that a function does, where WebKit leaves the function out of stacks.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
const expressions = (context, next) => {
  if (!context.path.endsWith('/expression.js')) return next();
  context.type = 'js';
  context.body = `export const run = () => { const value = ${decodeURIComponent(context.querystring)}; return value; };`;
};

/** Mocha reads a regular expression from a text between slashes. */
function wantedNames() {
  const { TEST_NAMES } = process.env;
  return TEST_NAMES ? { grep: `/${TEST_NAMES}/` } : {};
}

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
    <script src="/test/runner/local-time-trap.js"></script>
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
