import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parse, tokenizer } from 'acorn';
import { inBrowsers } from './harness/browsers.js';
import { longEnough } from './harness/long-enough.js';
import { file } from './harness/network.js';

const source = String(await file(process.env.MUTATED_SCRIPT ?? 'dist/series-schedule.js'));

// ES2022 is supported by the oldest browsers in the support table: Safari 16.4, Firefox 115, Chrome and Edge 111.
it('E27 every browser of the support table can parse the script: it is ES2022', () => {
  parse(source, { ecmaVersion: 2022, sourceType: 'script', allowHashBang: false });
  assert.throws(() => parse(`${source}\n;/a/v`, { ecmaVersion: 2022, sourceType: 'script' }));
});

// Safari 15 to 16.3 lack only lookbehind and static blocks of ES2022, which would be a syntax error for them.
it('E27 browsers just below the table can parse the script too', () => {
  const patterns = [...tokenizer(source, { ecmaVersion: 'latest' })].flatMap(({ type, value }) =>
    type.label === 'regexp' ? [String(/** @type {any} */ (value).pattern)] : [],
  );
  assert.ok(patterns.length > 10);
  assert.deepEqual(
    patterns.filter((pattern) => /\(\?<[=!]/.test(pattern)),
    [],
  );
  assert.doesNotMatch(source, /\bstatic ?\{/);
});

it('E27 the script also parses as a module', () => {
  parse(source, { ecmaVersion: 2022, sourceType: 'module' });
});

/** APIs that may be missing in a browser that can parse the script. */
const MISSING = [
  'customElements',
  'ShadowRoot.prototype.adoptedStyleSheets',
  'CSSStyleSheet.prototype.replaceSync',
  'ShadowRoot',
  'Intl.DateTimeFormat.prototype.formatRange',
  'Intl.DisplayNames',
  'trustedTypes',
  'fetch',
  'AbortSignal.any',
  'IntersectionObserver',
  'PerformanceResourceTiming',
  'performance',
  'ReadableStream',
  'TextDecoder',
  'Response.prototype.body',
  'URL',
  'URLSearchParams',
  'URL.canParse',
  'Object.hasOwn',
  'Array.prototype.at',
  'String.prototype.toWellFormed',
  'Promise.withResolvers',
  'queueMicrotask',
  'requestIdleCallback',
  'WeakRef',
];

/** Whether the page has that API. @param {string} path */
function isThere(path) {
  const names = path.split('.');
  const name = names.pop() ?? '';
  const owner = names.reduce((owner, name) => owner?.[name], /** @type {any} */ (window));
  return !!owner && name in owner;
}

for (const path of MISSING) {
  inBrowsers(
    `E27 without ${path} the page gets no error, and shows the schedule or the link`,
    async (world) => {
      const host = await world.open(world.snippet, {
        before: (page) =>
          page.evaluateOnNewDocument((path) => {
            const names = path.split('.');
            const name = names.pop() ?? '';
            const owner = names.reduce((owner, name) => owner?.[name], /** @type {any} */ (window));
            if (!owner || !(name in owner)) return;
            if (delete owner[name] && name in owner) delete Object.getPrototypeOf(owner)[name];
          }, path),
      });
      // The page's load event waits for the script; there is no event to wait for if the widget can't run.
      await longEnough(300);
      assert.equal(await host.page.evaluate(isThere, path), false);
      await host.assertQuiet();
      const [shown = 0] = await host.read('sessionCounts');
      assert.equal(await host.read('isVisible'), shown !== 3);
    },
  );
}
