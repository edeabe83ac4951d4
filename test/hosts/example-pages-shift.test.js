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

// Where the script is in the page's way, as on the institute's, nothing is painted before it is there.
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
      `E25 nothing moves while the schedule loads on demo/${name}.html, ${viewport.width} × ${viewport.height}`,
      async (world) => {
        assert.deepEqual(await shiftOf(world, name, viewport, isAsync), { early: '', late: '', shift: 0 });
      },
      ONLY,
    );
  }

  // On a screen so high that much of the page stands below the widget, only the page itself can hold its space.
  for (const viewport of [
    { width: 360, height: 640 },
    { width: 412, height: 823 },
    { width: 1280, height: 720 },
    { width: 1350, height: 940 },
  ]) {
    inBrowsers(
      `E25 with neither fallback nor reserve demo/${name}.html moves less than people mind, ${viewport.width} × ${viewport.height}`,
      async (world) => {
        const { shift, early, late } = await shiftOf(world, name, viewport, isAsync, withNeither);
        assert.ok(shift < 0.1, `${shift}\n${early}\n${late}`);
      },
      ONLY,
    );
  }
}

/** A page whose widgets have nothing inside, and hold no space. @param {string} page */
function withNeither(page) {
  return page
    .replace(/ (data-)?reserve="\d+"/g, '')
    .replace(/(<series-schedule[^>]*>)[^]*?(<\/series-schedule>)/g, '$1$2');
}

/**
 * What moves on a page of `demo`: until its schedules are there, and when they are. A script that is not in the
 * page's way comes after the first paint.
 *
 * @param {World} world
 * @param {ExamplePage} name
 * @param {{ width: number, height: number }} viewport
 * @param {boolean} isAsync
 * @param {(page: string) => string} [edit] what becomes of the page
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
