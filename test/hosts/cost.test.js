import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { inBrowsers } from './harness/browsers.js';
import { readCallbacks, watchCallbacks } from './harness/callbacks.js';

/** @typedef {import('./harness/browsers.js').World} World */

/** Milliseconds of a main thread that is four times as slow. */
const LIMIT = 50;

const SLOWNESS = 4;

const RUNS = 5;

/** @type {(page: import('puppeteer-core').Page) => Promise<unknown>} */
const before = (page) => page.evaluateOnNewDocument(watchCallbacks);

inBrowsers(
  'E26 once the schedule is shown one timer waits, and nothing is done until it rings',
  async (world) => {
    const host = await world.open(world.snippet, { before });
    await host.shows(3);
    await host.becomes(() => host.events(), ['load'], 'events');
    const { listeners } = await readCallbacks(host);
    const asked = world.network.log.length;
    const markup = await host.read('markup');
    await host.page.evaluate(() => {
      const root = document.querySelector('series-schedule')?.shadowRoot;
      if (!root) return;
      const observer = new MutationObserver(() => (document.title = 'changed'));
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await delay(4000);
    const { waiting, fired, listeners: later } = await readCallbacks(host);
    assert.deepEqual([waiting, fired, later], [['setTimeout'], [], listeners]);
    assert.equal(world.network.log.length, asked);
    assert.notEqual(await host.page.title(), 'changed');
    assert.deepEqual(await host.read('markup'), markup);
  },
);

/**
 * Milliseconds of its own that the main thread has had for a page, from its beginning until it is quiet.
 *
 * @param {World} world
 * @param {string} body
 * @param {string} end the event after which nothing more comes
 */
async function costOf({ context, network, partner }, body, end) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // The first date that a page formats costs as much as all of the rest, whoever formats it: here both pages do.
  const first = `<script>
    document.title = new Intl.DateTimeFormat('de', { dateStyle: 'full', timeZone: 'Europe/Berlin' }).format();
    addEventListener('${end}', () => fetch('/ende'));
  </script>`;
  const ended = new Promise((resolve) => {
    network.route('partner/ende', () => (resolve(undefined), ''));
  });
  network.route(
    'partner/',
    `<!doctype html><html lang="de"><meta charset="utf-8"><body>${first}${body}</body></html>`,
  );
  await page.goto(partner);
  await ended;
  await delay(500);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

inBrowsers(
  'E26 three sessions cost less than 50 ms of a main thread that is four times as slow',
  async (world) => {
    /** @type {number[]} */
    const withWidget = [];
    /** @type {number[]} */
    const without = [];
    for (let run = 0; run < RUNS; run++) {
      withWidget.push(await costOf(world, world.snippet, 'series-schedule-load'));
      without.push(await costOf(world, '<a href="/termine">Alle Termine</a>', 'load'));
    }
    // An engine that is told to be slow counts the time that it waits; so it is told in the end.
    const cost = SLOWNESS * (Math.min(...withWidget) - Math.min(...without));
    assert.ok(cost < LIMIT, `${Math.round(cost)} ms`);
  },
  // Only Chromium tells how much of a page's time was its own.
  { only: ['chromium'] },
);
