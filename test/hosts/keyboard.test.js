import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { jumps, noteFocus, reachable, walked } from './harness/keyboard.js';
import { openState, STATES } from './harness/states.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

/**
 * Widths of a narrow column, of a tablet, and of a page on which each card has a separate column for its registration. In
 * that column too, registration and calendar come last: otherwise the focus would jump back across the card to the text.
 */
const WIDTHS = [280, 900, 1100];

for (const state of Object.keys(STATES)) {
  inBrowsers(
    `A17 Tab reaches every control from top to bottom, and leaves the widget: ${state}`,
    async (world) => {
      const host = await openState(world, state);
      await host.page.evaluate(noteFocus);
      for (const width of WIDTHS) await walkThere(host, width);
      assert.equal(await host.read('count', '[tabindex]:not([tabindex="-1"])'), 0);
    },
  );
}

/** Tabs from the button before the widget to the one after it, and back at one width, which does not change the order of elements. @param {HostPage} host @param {number} width */
async function walkThere({ page }, width) {
  await page.setViewport({ width, height: 900 });
  const wanted = await page.evaluate(reachable);
  await page.focus('#vorher');
  await page.evaluate(walked);
  for (let step = 1; step < wanted.length; step++) await page.keyboard.press('Tab');
  assert.deepEqual(await page.evaluate(jumps), [], `at ${width} px`);
  assert.deepEqual(await page.evaluate(walked), wanted.slice(1), `at ${width} px`);
  if (width !== WIDTHS[0]) return;
  await page.keyboard.down('Shift');
  for (let step = 1; step < wanted.length; step++) await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  assert.deepEqual(await page.evaluate(walked), wanted.toReversed().slice(1), `back, at ${width} px`);
}

/** Sessions with links for title, place, speaker, host and document. */
const LINKED = JSON.stringify({
  name: 'Beispielreihe',
  timeZone: 'Europe/Berlin',
  subEvent: ['Erster Abend', 'Zweiter Abend'].map((name, index) => ({
    name,
    url: `https://example.org/${index}`,
    startDate: `2026-12-0${index + 1}T18:00`,
    location: { name: 'Bürgerhaus Beispielstadt', url: 'https://example.org/haus' },
    performer: { name: 'Beispielinstitut', url: 'https://example.org/institut' },
    subjectOf: { name: 'Programm', url: 'https://example.org/programm.pdf' },
    registration: { url: `https://example.org/${index}/anmelden` },
  })),
});

for (const layout of ['cards', 'list']) {
  inBrowsers(`A17 Tab goes from top to bottom through sessions with many links: ${layout}`, async (world) => {
    world.network.route('/linked.json', LINKED);
    const host = await openPage(world, `src="${world.provider}/linked.json" layout="${layout}"`);
    await host.shows(2);
    await host.page.evaluate(noteFocus);
    for (const width of WIDTHS) await walkThere(host, width);
  });
}

/** @param {World} world @param {string} attributes */
const openPage = (world, attributes) =>
  world.open(
    `<main><series-schedule ${attributes}></series-schedule></main><script src="${world.script}" async></script>
    <script>document.querySelector('series-schedule').now = '2026-11-22T12:00';</script>`,
  );

/** The keys that press a button. */
const KEYS = /** @type {const} */ (['Enter', ' ']);

inBrowsers('A17 Enter and Space open and close the rest of a long text', async (world) => {
  const description = 'Ein Absatz, der länger ist als andere. '.repeat(40);
  world.network.route('/long.json', JSON.stringify({ name: 'Abend', startDate: '2030-05-02', description }));
  const { page } = await openPage(world, `src="${world.provider}/long.json"`);
  await page.waitForSelector('series-schedule >>> summary');
  const isOpen = () => page.$eval('series-schedule >>> details', (details) => details.open);
  await focus(page, 'summary');
  for (const key of KEYS) {
    await page.keyboard.press(key);
    assert.equal(await isOpen(), true, `“${key}” opens`);
    await page.keyboard.press(key);
    assert.equal(await isOpen(), false, `“${key}” closes`);
  }
});

inBrowsers('A17 Enter and Space press the retry and load buttons', async (world) => {
  for (const [state, part] of Object.entries({ error: 'retry-button', 'before the click': 'load-button' })) {
    for (const key of KEYS) {
      const host = await openState(world, state);
      await focus(host.page, `[part~=${part}]`);
      world.network.route('/schedule.json', '{"name":"Abend","startDate":"2030-05-02T19:00"}');
      await host.page.keyboard.press(key);
      await host.shows(1);
    }
  }
});

inBrowsers('A17 Enter and Space press the "show more" and calendar buttons', async (world) => {
  for (const key of KEYS) {
    const host = await openState(world, 'cards in new tabs, with more to come');
    await host.page.evaluate(() => {
      const saved = /** @type {Blob[]} */ ([]);
      Object.defineProperty(window, Symbol.for('saved'), { value: saved });
      URL.createObjectURL = (blob) => `blob:${saved.push(/** @type {Blob} */ (blob))}`;
    });
    await focus(host.page, '[part~=more-button]');
    await host.page.keyboard.press(key);
    await host.shows(19);
    await focus(host.page, '[part~=calendar-button]');
    await host.page.keyboard.press(key);
    await host.until(() => Reflect.get(window, Symbol.for('saved')).length === 1);
  }
});

inBrowsers('A17 Enter follows a registration link', async (world) => {
  const host = await openState(world, 'cards');
  await host.page.evaluate(() =>
    document.addEventListener('series-schedule-register', (event) => event.preventDefault()),
  );
  await focus(host.page, '[part~=register-button]');
  await host.page.keyboard.press('Enter');
  await host.becomes(async () => (await host.events()).at(-1), 'register', 'last event');
});

/** @param {import('puppeteer-core').Page} page @param {string} selector in the widget */
const focus = (page, selector) =>
  page.$eval(`series-schedule >>> ${selector}`, (one) => /** @type {HTMLElement} */ (one).focus());
