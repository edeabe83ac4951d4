import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { allShown, exampleScript, openExample, SCRIPT } from './harness/example-pages.js';
import { movedSoFar, shiftSoFar, watchShifts } from './harness/layout-shift.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/example-pages.js').ExamplePage} ExamplePage */

const schedules = {
  '/demo/example-series.json': await file('demo/example-series.json'),
  '/demo/zivilgesellschaft-und-amt.json': await file('demo/zivilgesellschaft-und-amt.json'),
};

// Only Chromium measures layout shifts.
const ONLY = { only: /** @type {const} */ (['chromium']) };

// A blocking script, as on the institute's page, delays the first paint.
for (const [name, isAsync] of /** @type {const} */ ([
  ['foundation', true],
  ['institute', false],
  ['index', true],
])) {
  for (const viewport of [
    { width: 360, height: 640 },
    { width: 1280, height: 720 },
    { width: 1280, height: 1600 },
  ]) {
    inBrowsers(
      `E25 demo/${name}.html has no layout shift while the schedule loads, ${viewport.width} × ${viewport.height}`,
      async (world) => {
        assert.deepEqual(await shiftOf(world, name, viewport, isAsync), { early: '', late: '', shift: 0 });
      },
      ONLY,
    );
  }

  // No higher screens here: if much of the page is below the widget, only the page itself can reserve the space.
  for (const viewport of [
    { width: 360, height: 640 },
    { width: 412, height: 823 },
    { width: 1280, height: 720 },
    { width: 1350, height: 940 },
  ]) {
    inBrowsers(
      `E25 demo/${name}.html without fallback and reserve has a layout shift below 0.1, ${viewport.width} × ${viewport.height}`,
      async (world) => {
        const { shift, early, late } = await shiftOf(world, name, viewport, isAsync, withNeither);
        assert.ok(shift < 0.1, `${shift}\n${early}\n${late}`);
      },
      ONLY,
    );
  }
}

/** Removes the widgets' fallback and the attribute `reserve`. @param {string} page */
function withNeither(page) {
  return page
    .replace(/ (data-)?reserve="\d+"/g, '')
    .replace(/(<series-schedule[^>]*>)[^]*?(<\/series-schedule>)/g, '$1$2');
}

/**
 * The layout shift of a page of `demo`, and the elements that move before (`early`) and after (`late`) its schedules
 * arrive. An async script arrives after the first paint.
 *
 * @param {World} world
 * @param {ExamplePage} name
 * @param {{ width: number, height: number }} viewport
 * @param {boolean} isAsync
 * @param {(page: string) => string} [edit] changes the page's markup
 */
async function shiftOf(world, name, viewport, isAsync, edit) {
  /** @type {(answer?: unknown) => void} */
  let answer = () => {};
  const asked = new Promise((resolve) => (answer = resolve));
  /** @type {import('puppeteer-core').Page | undefined} */
  let page;
  const script = await exampleScript();
  const host = await openExample(world, name, {
    edit,
    before: async (one) => {
      page = one;
      await page.setViewport(viewport);
      await watchShifts(page);
    },
    routes: {
      ...Object.fromEntries(
        Object.entries(schedules).map(([path, body]) => [path, () => asked.then(() => body)]),
      ),
      [SCRIPT]: async () => {
        if (isAsync)
          await page?.waitForFunction(
            () => performance.getEntriesByName('first-contentful-paint').length > 0,
          );
        return script;
      },
    },
  });
  await host.until(() => document.querySelector('series-schedule')?.shadowRoot);
  await shiftSoFar(host.page);
  const early = await movedSoFar(host.page);
  answer();
  await allShown(host, name);
  const shift = await shiftSoFar(host.page);
  const all = await movedSoFar(host.page);
  await host.assertQuiet();
  return { early, late: all.slice(early.length).trim(), shift };
}
