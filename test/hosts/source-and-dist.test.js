import assert from 'node:assert/strict';
import { after } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { changesOf } from '../../demo/moments.js';
import { appearances, recordEvents, recordedEvents } from './harness/appearance.js';
import { inBrowsers } from './harness/browsers.js';
import { everyField } from './harness/documents.js';
import { allShown, exampleScript, openExample, SCRIPT } from './harness/example-pages.js';
import { BUSY, hangUp, LOGIN } from './harness/faults.js';
import { file } from './harness/network.js';
import { serveSource } from './harness/source-server.js';
import { NOW, STATES } from './harness/states.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/host-page.js').HostPage} HostPage */
/** @typedef {import('./harness/states.js').State} State */

const DAY = 86_400_000;

/** A file that only the source consists of. */
const VIEW = 'src/view/session-view.ts';

/** Timeout for what both pages should have in the end, in milliseconds. */
const PATIENCE = 5000;

const server = await serveSource();
after(() => server.stop());

/** The documents of the demo. */
const DOCUMENTS = {
  'zivilgesellschaft-und-amt': await file('demo/zivilgesellschaft-und-amt.json'),
  'example-series': await file('demo/example-series.json'),
};

/** Attributes with which each document is shown at each of its changes. */
const VIEWS = [
  '',
  'lang="en"',
  'layout="list"',
  'layout="list" show="upcoming" no-header no-footer lang="en"',
  'layout="next"',
  'show="past"',
];

const BROKEN = JSON.stringify({ ...everyField(), dateModified: 'neulich', timeZone: 'Mars/Olympus' });

/** Follows a link or presses a button of the element, without leaving the page. */
const press =
  (/** @type {string} */ part) =>
  (/** @type {HostPage} */ { page }) =>
    page.$eval(`series-schedule >>> [part~=${part}]`, (control) => {
      control.addEventListener('click', (event) => event.preventDefault());
      /** @type {HTMLElement} */ (control).click();
    });

/** States that come from something that a visitor does, or from a document; the others are those of the harness. @type {Record<string, State>} */
const FURTHER_STATES = {
  'a dark theme, without header and footer': {
    attributes: 'theme="dark" no-header no-footer',
    shows: 'session',
  },
  'headings of level 5': { attributes: 'heading-level="5"', shows: 'session' },
  'a page in another language': { attributes: 'lang="fr"', shows: 'session' },
  'the schedule that a visitor has asked for': {
    attributes: 'loading="click"',
    shows: 'load-button',
    async after(host) {
      await press('load-button')(host);
      await host.page.waitForSelector('series-schedule >>> [part~=session]');
    },
  },
  'all cards, after some': {
    attributes: 'limit="3"',
    shows: 'more-button',
    async after(host) {
      await press('more-button')(host);
      await host.shows(19);
    },
  },
  'a registration': { shows: 'register-button', after: press('register-button') },
  'a retry': {
    route: BUSY,
    shows: 'retry-button',
    async after(host, { network }) {
      network.route('/schedule.json', DOCUMENTS['example-series']);
      await press('retry-button')(host);
      await host.page.waitForSelector('series-schedule >>> [part~=session]');
    },
  },
  'every field, some of them with mistakes': { route: BROKEN, shows: 'session' },
  'a web page instead of a schedule': { route: LOGIN, shows: 'status', after: failed },
  'a document without sessions': {
    route: '{"name": "Reihe", "subEvent": []}',
    shows: 'status',
    after: failed,
  },
  'no answer': { route: hangUp, shows: 'retry-button' },
};

const ONLY = { only: /** @type {const} */ (['chromium']) };

for (const [name, json] of Object.entries(DOCUMENTS)) {
  inBrowsers(
    `the built file shows at each change of ${name} what the source shows`,
    async (world) => {
      world.network.route('/schedule.json', json);
      const pages = await openBoth(world);
      const states = VIEWS.map((attributes) => ({ attributes, shows: 'series' }));
      await Promise.all(pages.map((host) => place(host, world, ...states)));
      const [series, same] = await Promise.all(pages.map(seriesOf));
      assert.deepEqual(series, same);
      const changes = changesOf(series).map(({ instant }) => instant);
      assert.ok(changes.length > 3, 'the series hardly changes');
      for (const moment of [Number(changes[0]) - DAY, ...changes]) {
        await assertSame(pages, new Date(moment).toISOString(), moment);
      }
      await assertSameEvents(pages, name);
    },
    ONLY,
  );
}

inBrowsers(
  'the built file shows and reports in each state what the source does',
  async (world) => {
    const pages = await openBoth(world);
    for (const [name, state] of Object.entries({ ...STATES, ...FURTHER_STATES })) {
      world.network.route('/schedule.json', state.route ?? DOCUMENTS['example-series']);
      await Promise.all(pages.map((host) => place(host, world, state)));
      await Promise.all(pages.map((host) => state.after?.(host, world)));
      await assertSame(pages, name);
      await assertSameEvents(pages, name);
    }
    const events = await pages[0]?.page.evaluate(recordedEvents);
    for (const type of ['load', 'error', 'problems', 'register'])
      assert.ok(
        events?.some((event) => event.includes(`"series-schedule-${type}"`)),
        type,
      );
  },
  ONLY,
);

for (const name of /** @type {const} */ (['index', 'foundation', 'institute'])) {
  inBrowsers(
    `the built file shows on the demo's page ${name} what the source shows`,
    async (world) => {
      const pages = [];
      for (const script of [await exampleScript(), server.script]) {
        const host = await openExample(world, name, {
          before,
          routes: { [SCRIPT]: script },
          edit: (page) => page.replace("script-src 'self'", `script-src 'self' ${server.origin}`),
        });
        await allShown(host, name);
        pages.push(host);
      }
      await assertSame(pages, name);
    },
    ONLY,
  );
}

/** Waits until the page says that the schedule can't be shown. @param {HostPage} host */
function failed(host) {
  return host.until(() =>
    document.querySelector('series-schedule')?.shadowRoot?.querySelector('[part=status]:not(.unseen)'),
  );
}

/** Opens two pages that differ only in their script: the built file, and the source. @param {World} world */
async function openBoth(world) {
  world.network.route('/source.js', server.script);
  const open = (/** @type {string} */ path, /** @type {string} */ script) =>
    world.open(`<main></main><script src="${script}"></script>`, { path, before });
  const pages = [await open('/built', world.script), await open('/source', `${world.provider}/source.js`)];
  for (const { page } of pages)
    await page.evaluate(() => customElements.whenDefined('series-schedule').then(() => {}));
  const runsSource = (/** @type {HostPage} */ { requests }) => requests.includes(`${server.origin}/${VIEW}`);
  assert.deepEqual(pages.map(runsSource), [false, true]);
  return pages;
}

/** Stops the clock, so that no page is a minute ahead of another. @param {import('puppeteer-core').Page} page */
async function before(page) {
  // With a cache, a request waits for that of the other page for the same address.
  await page.setCacheEnabled(false);
  await page.evaluateOnNewDocument((now) => {
    Date.now = () => now;
  }, Date.parse(NOW));
  await page.evaluateOnNewDocument(recordEvents);
}

/** Puts an element for each state in the place of the last ones, and waits until they show their parts. @param {HostPage} host @param {World} world @param {...State} states */
async function place(host, world, ...states) {
  const elements = states.map(({ attributes = '' }) => world.element.replace('>', ` ${attributes}>`));
  const moments = states.map(({ now = NOW }) => now);
  await host.page.$eval(
    'main',
    (main, elements, moments) => {
      main.replaceChildren(document.createRange().createContextualFragment(elements));
      [...main.children].forEach((element, index) => Reflect.set(element, 'now', moments[index]));
    },
    elements.join(''),
    moments,
  );
  await host.until(
    (/** @type {string[]} */ parts) =>
      parts.every((part, index) =>
        document.querySelectorAll('series-schedule')[index]?.shadowRoot?.querySelector(`[part~=${part}]`),
      ),
    states.map(({ shows }) => shows),
  );
}

/** The model of the series, once all elements have it. @param {HostPage} host @returns {Promise<any>} */
async function seriesOf(host) {
  await host.until(() => [...document.querySelectorAll('series-schedule')].every((one) => one.series));
  return host.page.$eval('series-schedule', (element) => element.series);
}

/** Waits until both pages look the same. @param {HostPage[]} pages @param {string} where @param {number} [moment] to show first */
async function assertSame(pages, where, moment) {
  const [built = [], source = []] = await agreed(pages, ({ page }) => page.evaluate(appearances, moment));
  assert.ok(source.length > 0 && source.every(({ text }) => text), `${where}: nothing is shown`);
  // The text first, because its difference is the shorter one.
  for (const what of /** @type {const} */ (['text', 'markup']))
    assert.deepEqual(
      built.map((one) => one[what].split(/(?=<)|\n/)),
      source.map((one) => one[what].split(/(?=<)|\n/)),
      `${where}: ${what}`,
    );
}

/** Waits until both pages have had the same events. @param {HostPage[]} pages @param {string} where */
async function assertSameEvents(pages, where) {
  const [built, source] = await agreed(pages, ({ page }) => page.evaluate(recordedEvents));
  assert.deepEqual(built, source, `${where}: events`);
}

/**
 * Reads both pages until they agree, because one may be later than the other.
 *
 * @template T
 * @param {HostPage[]} pages
 * @param {(host: HostPage) => Promise<T>} read
 * @returns {Promise<T[]>} what was read last
 */
async function agreed(pages, read) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const [built, source] = await Promise.all(pages.map(read));
    if (isDeepStrictEqual(built, source) || Date.now() > end) return /** @type {T[]} */ ([built, source]);
  }
}
