import { BUSY } from './faults.js';
import { file } from './network.js';

/** Attributes to set one after another; each shows the widget in another state. */
const ATTRIBUTES = [
  ['layout', 'list'],
  ['layout', 'next'],
  ['layout', 'cards'],
  ['theme', 'dark'],
  ['theme', 'light'],
  ['lang', 'en'],
  ['show', 'past'],
  ['show', 'upcoming'],
  ['show', 'all'],
  ['session', 'not-there'],
  ['session', ''],
];

/** A moment at which the example has sessions in all states: over, upcoming, open, full. */
const MOMENT = '2026-11-22T12:00';

/**
 * Opens a page and takes its widget through everything that a visitor or a page may do with it: loading, each layout and
 * theme, an empty list, "show more", calendar, registration, reload, wake-up events, an error, a retry.
 *
 * @param {import('./browsers.js').World} world
 * @param {Parameters<import('./browsers.js').World['open']>[1]} [options] of the page
 * @returns the page, and the URL of its last `src`, whose server is busy
 */
export async function tour(world, options) {
  const document = await file('test/fixtures/element/garden.json');
  const count = JSON.parse(String(document)).subEvent.length;
  /** @type {() => void} */
  let answer = () => {};
  const asked = new Promise((resolve) => (answer = () => resolve(undefined)));
  world.network.route('/schedule.json', async () => {
    await asked;
    return document;
  });
  const host = await world.open(world.snippet, options);
  await host.until(() => document.querySelector('series-schedule')?.shadowRoot);
  answer();
  await host.shows(count);
  await set(host, 'now', MOMENT);
  for (const [name = '', value = ''] of ATTRIBUTES) await setAttribute(host, name, value);
  await setAttribute(host, 'limit', '1');
  await host.shows(1);
  await press(host, 'more-button');
  await host.shows(count);
  await host.page.evaluate(() => {
    addEventListener('series-schedule-register', (event) => event.preventDefault());
  });
  for (const part of ['calendar-button', 'register-button']) await press(host, part);
  await host.page.evaluate(async () => {
    for (const type of ['pageshow', 'focus', 'online']) dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange'));
    await /** @type {any} */ (document.querySelector('series-schedule')).reload();
  });
  world.network.route('/nicht-da.json', BUSY);
  await setAttribute(host, 'src', `${world.provider}/nicht-da.json`);
  await host.fails('HttpError');
  await press(host, 'retry-button');
  await host.until(
    () => !document.querySelector('series-schedule')?.shadowRoot?.querySelector('[aria-busy=true]'),
  );
  return { host, missing: `${world.provider}/nicht-da.json` };
}

/** @typedef {import('./host-page.js').HostPage} HostPage */

/** @param {HostPage} host @param {string} name @param {string} value */
async function set(host, name, value) {
  await host.page.evaluate(
    (name, value) => {
      /** @type {any} */ (document.querySelector('series-schedule'))[name] = value;
    },
    name,
    value,
  );
  await rendered(host);
}

/** @param {HostPage} host @param {string} name @param {string} value */
async function setAttribute(host, name, value) {
  await host.page.evaluate(
    (name, value) => document.querySelector('series-schedule')?.setAttribute(name, value),
    name,
    value,
  );
  await rendered(host);
}

/** Clicks the first part of that name; it has to exist. @param {HostPage} host @param {string} part */
async function press(host, part) {
  await host.page.evaluate((part) => {
    const button = document.querySelector('series-schedule')?.shadowRoot?.querySelector(`[part~=${part}]`);
    /** @type {HTMLElement} */ (button).click();
  }, part);
  await rendered(host);
}

/** @param {HostPage} host */
const rendered = (host) =>
  host.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
