import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { shiftSoFar, watchShifts } from './harness/layout-shift.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */

const schedule = await file('test/fixtures/element/schedule.json');

// Only Chromium measures layout shifts.
const ONLY = { only: /** @type {const} */ (['chromium']) };

const VIEWPORTS = [
  { width: 360, height: 640 },
  { width: 1280, height: 720 },
  { width: 1280, height: 2000 },
];

/** A complete static list, as the guide recommends it: each date with its day, title and link. */
const LIST = `<ul>${[2, 9, 16]
  .map(
    (day) =>
      `<li><h3>Ein Abend im Mai</h3><p>${day}. Mai 2030, 19 Uhr</p><p><a href="/termine">Anmelden</a></p></li>`,
  )
  .join('')}</ul>`;

const ABOVE = '<h1>Termine</h1><p>Ein Absatz der Seite.</p>';
// Content below the dates, because layout shift depends on how much of the viewport moves.
const BELOW = `<p>Auch das steht auf der Seite, und soll nicht springen.</p>`.repeat(60);

/**
 * The layout shift of one load: while the schedule is loading, and in total.
 *
 * @param {World} world
 * @param {string} body
 * @param {{ width: number, height: number }} viewport
 */
async function shiftOf(world, body, viewport) {
  /** @type {(answer?: unknown) => void} */
  let answer = () => {};
  const asked = new Promise((resolve) => (answer = resolve));
  world.network.route('/schedule.json', async () => {
    await asked;
    return schedule;
  });
  const host = await world.open(ABOVE + body + BELOW, {
    before: async (page) => {
      await page.setViewport(viewport);
      await watchShifts(page);
    },
  });
  await host.until(() => document.querySelector('series-schedule')?.shadowRoot);
  const loading = await shiftSoFar(host.page);
  answer();
  await host.shows(3);
  return { loading, whole: await shiftSoFar(host.page) };
}

for (const viewport of VIEWPORTS) {
  const size = `${viewport.width} × ${viewport.height}`;

  inBrowsers(
    `E25 the check detects a page that jumps because it reserves no space, ${size}`,
    async (world) => {
      const { whole } = await shiftOf(world, world.snippet, viewport);
      assert.ok(whole > 0.1, `${whole}`);
    },
    ONLY,
  );

  // Until the script has loaded, only the page itself can reserve space.
  inBrowsers(
    `E25 no layout shift in space that the page reserves with CSS, ${size}`,
    async (world) => {
      const body = world.snippet.replace(' src=', ' style="display: block; min-height: 60em" src=');
      assert.deepEqual(await shiftOf(world, body, viewport), { loading: 0, whole: 0 });
    },
    ONLY,
  );

  inBrowsers(
    `E25 the layout shift without fallback and reserve is below 0.1 after the script has loaded, ${size}`,
    async (world) => {
      const body = `<script src="${world.script}"></script>${world.element.replace(/(<series-schedule[^>]*>)[^]*(<\/)/, '$1$2')}`;
      const { whole } = await shiftOf(world, body, viewport);
      assert.ok(whole < 0.1, `${whole}`);
    },
    ONLY,
  );

  inBrowsers(
    `E25 the layout shift with reserve is below 0.1 after the script has loaded, ${size}`,
    async (world) => {
      const body = `<script src="${world.script}"></script>${world.element.replace(' src=', ' reserve="3" src=')}`;
      const { whole } = await shiftOf(world, body, viewport);
      assert.ok(whole < 0.1, `${whole}`);
    },
    ONLY,
  );

  inBrowsers(
    `E25 a static list of dates hardly shifts while the schedule loads, ${size}`,
    async (world) => {
      const { loading } = await shiftOf(world, world.snippet.replace('<a ', `${LIST}<a `), viewport);
      assert.ok(loading < 0.03, `${loading}`);
    },
    ONLY,
  );

  inBrowsers(
    `E25 the layout shift with a static list as the fallback is below 0.1, ${size}`,
    async (world) => {
      const { whole } = await shiftOf(world, world.snippet.replace('<a ', `${LIST}<a `), viewport);
      assert.ok(whole < 0.1, `${whole}`);
    },
    ONLY,
  );
}
