import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { readCallbacks, watchCallbacks } from './harness/callbacks.js';
import { longEnough } from './harness/long-enough.js';

/** @typedef {import('./harness/browsers.js').World} World */

/** Highest allowed ratio between the work of a page with the widget and one with hand-written code. */
const LIMIT = 2;

const RUNS = 7;

/** How often the ratio is measured again if it was too high, because other programs may affect it. */
const TRIES = 3;

/** Shows the same cards without a library and without validation. @param {string} src */
async function handWritten(src) {
  const { name, description, subEvent } = await (await fetch(src)).json();
  const style = document.createElement('style');
  style.textContent = `ol { display: grid; gap: 1em; padding: 0; list-style: none }
    li { display: grid; grid-template-columns: 6em 1fr; border: 1px solid; border-radius: .5em }
    li > * { padding: 1em } a { display: inline-block; padding: .5em 1em; background: #0a6640; color: #fff }`;
  const day = new Intl.DateTimeFormat('de', { dateStyle: 'full' });
  const hours = new Intl.DateTimeFormat('de', { hour: 'numeric', minute: '2-digit' });
  const make = (/** @type {string} */ tag, /** @type {(string | Node)[]} */ ...content) => {
    const element = document.createElement(tag);
    element.append(...content);
    return element;
  };
  const cards = subEvent.map((/** @type {any} */ session) => {
    const [start, end] = [new Date(session.startDate), new Date(session.endDate ?? session.startDate)];
    const link = make('a', 'Anmelden');
    link.setAttribute('href', session.registration?.url ?? '#');
    return make(
      'li',
      make('div', `${start.getUTCDate()}`),
      make(
        'div',
        make('h3', session.name),
        make('p', `${day.format(start)}, ${hours.formatRange(start, end)}`),
        make('p', session.description ?? ''),
        link,
      ),
    );
  });
  document.head.append(style);
  document.body.append(make('h2', name), make('p', description ?? ''), make('ol', ...cards));
  dispatchEvent(new Event('shown'));
}

/** @type {(page: import('puppeteer-core').Page) => Promise<unknown>} */
const before = (page) => page.evaluateOnNewDocument(watchCallbacks);

inBrowsers(
  'E26 after the schedule is shown, one timer is pending, and nothing runs until it fires',
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
    await longEnough(4000);
    const { waiting, fired, listeners: later } = await readCallbacks(host);
    assert.deepEqual([waiting, fired, later], [['setTimeout'], [], listeners]);
    assert.equal(world.network.log.length, asked);
    assert.notEqual(await host.page.title(), 'changed');
    assert.deepEqual(await host.read('markup'), markup);
  },
);

/**
 * CPU time of a page's main thread in milliseconds, from the start until the page is quiet.
 *
 * @param {World} world
 * @param {string} body
 * @param {string} end the page's last event
 */
async function costOf({ context, network, partner }, body, end) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const first = `<script>addEventListener('${end}', () => fetch('/ende'));</script>`;
  const ended = new Promise((resolve) => {
    network.route('partner/ende', () => (resolve(undefined), ''));
  });
  network.route(
    'partner/',
    `<!doctype html><html lang="de"><meta charset="utf-8"><body>${first}${body}</body></html>`,
  );
  await page.goto(partner);
  await ended;
  await longEnough(500);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

const median = (/** @type {number[]} */ values) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

// The catalogue requires 50 ms at a quarter of the speed, but does not say of which machine; so this compares.
inBrowsers(
  'E26 three sessions take less than twice the work of hand-written code',
  async (world) => {
    const byHand = `<script>(${handWritten})('${world.schedule}')</script>`;
    /** @type {string[]} */
    const seen = [];
    for (let time = 0; time < TRIES; time++) {
      /** @type {number[]} */
      const ours = [];
      /** @type {number[]} */
      const theirs = [];
      for (let run = 0; run < RUNS; run++) {
        ours.push(await costOf(world, world.snippet, 'series-schedule-load'));
        theirs.push(await costOf(world, byHand, 'shown'));
      }
      const ratio = median(ours) / median(theirs);
      if (ratio < LIMIT) return;
      seen.push(`${ratio.toFixed(2)}: ${ours.map(Math.round)} compared with ${theirs.map(Math.round)} ms`);
    }
    assert.fail(seen.join('\n'));
  },
  // Only Chromium exposes a page's CPU time.
  { only: ['chromium'] },
);
