import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';

/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

/**
 * Imitates a page translator: it replaces each text node with two nested `font` elements and a new text node. In some
 * browsers, translators also change shadow roots.
 */
function translate() {
  const root = document.querySelector('series-schedule')?.shadowRoot;
  if (!root) throw new Error('There is nothing to translate.');
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) found.push(texts.currentNode);
  for (const text of found) {
    if (!text.textContent?.trim()) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.append(`«${text.textContent}»`);
    outer.append(inner);
    text.parentNode?.replaceChild(outer, text);
  }
  return found.length;
}

/** The widget's text, without the translator's quotation marks. @param {HostPage} host @returns {Promise<string>} */
const read = (host) =>
  host.page.evaluate(() =>
    (document.querySelector('series-schedule')?.shadowRoot?.textContent ?? '')
      .replace(/[«»]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

const BEFORE = '2030-05-02T12:00';
const DURING = '2030-05-02T20:00';
const AFTER = '2030-05-10T12:00';

/** @param {HostPage} host @param {string} now */
async function show(host, now) {
  await host.page.evaluate(async (now) => {
    const element = /** @type {any} */ (document.querySelector('series-schedule'));
    element.now = now;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, now);
}

inBrowsers(
  'E16 a translated page shows a new state once, and not the old one, after time has passed',
  async (world) => {
    const host = await world.open(world.snippet);
    await host.shows(3);
    /** @type {Record<string, string>} */
    const untouched = {};
    for (const now of [AFTER, DURING, BEFORE]) {
      await show(host, now);
      untouched[now] = await read(host);
    }
    assert.equal(new Set(Object.values(untouched)).size, 3);
    assert.ok((await host.page.evaluate(translate)) > 20);
    for (const now of [DURING, AFTER]) {
      await show(host, now);
      assert.equal(await read(host), untouched[now]);
    }
    await host.assertQuiet();
  },
);

inBrowsers('E16 a translated page shows a new document correctly', async (world) => {
  const host = await world.open(world.snippet);
  await host.shows(3);
  assert.ok((await host.page.evaluate(translate)) > 20);
  const sessions = [
    { name: 'Ein neuer Abend', startDate: '2031-01-09T19:00', eventStatus: 'EventCancelled' },
    { name: 'Noch ein neuer Abend', startDate: '2031-01-16T19:00', registration: { state: 'full' } },
  ];
  world.network.route('/schedule.json', JSON.stringify({ name: 'Neue Abende', subEvent: sessions }));
  await host.page.evaluate(() => /** @type {any} */ (document.querySelector('series-schedule')).reload());
  await host.shows(2);
  const translated = await read(host);
  const fresh = await world.open(world.snippet);
  await fresh.shows(2);
  assert.equal(translated, await read(fresh));
  await host.assertQuiet();
});

inBrowsers('E16 the schedule replaces a translated error', async (world) => {
  const document_ = JSON.stringify({
    name: 'Abende',
    subEvent: [{ name: 'Ein Abend', startDate: '2031-01-09' }],
  });
  world.network.route('/schedule.json', { status: 404 });
  const host = await world.open(world.snippet);
  await host.fails('HttpError');
  assert.ok((await host.page.evaluate(translate)) > 0);
  world.network.route('/schedule.json', document_);
  await host.page.evaluate(() => /** @type {any} */ (document.querySelector('series-schedule')).reload());
  await host.shows(1);
  const fresh = await world.open(world.snippet);
  await fresh.shows(1);
  assert.equal(await read(host), await read(fresh));
  await host.assertQuiet();
});
