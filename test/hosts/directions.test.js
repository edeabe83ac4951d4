import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';

/** @typedef {import('./harness/browsers.js').World} World */

/** A word of more than 40 letters, divided into syllables. */
const SYLLABLES = 'Grund-stücks-ver-kehrs-ge-neh-mi-gungs-zu-stän-dig-keit';
const COMPOUND = SYLLABLES.replaceAll('-', '');

/** @param {object} series */
const schedule = (series) => JSON.stringify({ timeZone: 'Europe/Berlin', ...series });

/**
 * The text of the first part of that name, split into its lines on the screen.
 *
 * @param {Element} host
 * @param {string} part
 * @returns {string[]}
 */
function linesOf(host, part) {
  const element = /** @type {Element} */ (host.shadowRoot?.querySelector(`[part~="${part}"]`));
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  /** @type {string[]} */
  const lines = [];
  let bottom = -Infinity;
  while (texts.nextNode()) {
    const range = document.createRange();
    for (const [at, letter] of [...(texts.currentNode.nodeValue ?? '')].entries()) {
      range.setStart(texts.currentNode, at);
      range.setEnd(texts.currentNode, at + 1);
      const box = range.getBoundingClientRect();
      if (!box.width) continue;
      if (box.top >= bottom - box.height / 2) lines.push('');
      bottom = box.bottom;
      lines[lines.length - 1] += letter;
    }
  }
  return lines;
}

for (const lang of ['de', 'en']) {
  inBrowsers(
    `A31 a compound of 40 letters fits into 120 px, on a page with lang="${lang}"`,
    async (world) => {
      assert.ok(COMPOUND.length >= 40);
      world.network.route(
        '/schedule.json',
        schedule({
          name: COMPOUND,
          description: COMPOUND,
          organizer: { name: COMPOUND },
          subEvent: {
            name: COMPOUND,
            description: COMPOUND,
            startDate: '2030-05-02T19:00',
            location: { name: COMPOUND },
            registration: { url: 'https://example.org/anmelden', label: COMPOUND, note: COMPOUND },
          },
        }),
      );
      const element = world.element.replace(' src=', ' lang="de" src=');
      const host = await world.open(`<!doctype html>
        <html lang="${lang}"><meta charset="utf-8"><title>Eine Partnerseite</title>
        <div id="column" style="width: 120px">${element}</div><script src="${world.script}"></script>`);
      await host.shows(1);
      for (const layout of ['cards', 'list']) {
        await host.page.$eval('series-schedule', (one, layout) => one.setAttribute('layout', layout), layout);
        await host.becomes(() => host.read('cut'), [], layout);
        await host.becomes(() => host.read('overflow'), [], layout);
      }
      const lines = await host.page.$eval('series-schedule', linesOf, 'session-title');
      assert.ok(lines.length > 1);
      assert.equal(lines.join(''), COMPOUND);
      // Chromium lacks hyphenation on some systems, and breaks between any letters there.
      if (world.engine === 'firefox') assert.ok(isHyphenated(lines), `${lines}`);
    },
  );
}

/** Whether a word is broken only between syllables. @param {readonly string[]} lines */
function isHyphenated(lines) {
  const breaks = lines.slice(0, -1).map((_, index) => lines.slice(0, index + 1).join('').length);
  const syllables = SYLLABLES.split('-');
  const allowed = syllables.map((_, index) => syllables.slice(0, index + 1).join('').length);
  return breaks.every((at) => allowed.includes(at));
}

inBrowsers('A31 the check detects a compound that sticks out or breaks within a syllable', async (world) => {
  world.network.route('/schedule.json', schedule({ name: 'Reihe', subEvent: { name: COMPOUND } }));
  const host = await world.open(`<div id="column" style="width: 120px">${world.snippet}</div>`);
  await host.shows(1);
  const style = (/** @type {string} */ css) =>
    host.page.$eval(
      'series-schedule',
      ({ shadowRoot }, css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        shadowRoot?.adoptedStyleSheets.push(sheet);
      },
      css,
    );
  await style('[part~=series] { hyphens: none }');
  const lines = await host.page.$eval('series-schedule', linesOf, 'session-title');
  assert.ok(lines.length > 1);
  assert.equal(isHyphenated(lines), false, `${lines}`);
  await style('[part~=series] { overflow-wrap: normal }');
  assert.notDeepEqual(await host.read('cut'), []);
});

const ARABIC = 'حديقة الحي للجميع';

/** A page in Arabic, with its own texts around the element and inside it. @param {World} world @param {string} element */
const arabicPage = (world, element) => `<!doctype html>
  <html lang="ar" dir="rtl"><meta charset="utf-8"><title>صفحة</title>
  <p id="before">نص قبل الجدول (1).</p>
  ${element.replace('>', ' lang="de">').replace('</series-schedule>', '<p id="fallback">كل المواعيد (2).</p><a id="link" href="/">كل المواعيد (4).</a></series-schedule>')}
  <p id="after">نص بعد الجدول (3).</p>
  <script src="${world.script}" async></script>`;

/**
 * The positions of a text's first and last letter, the direction in which it runs, and its CSS direction.
 *
 * @param {string} selector matches in the element, or else on the page
 */
function written(selector) {
  const { shadowRoot } = document.querySelector('series-schedule') ?? {};
  const element = shadowRoot?.querySelector(selector) ?? document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, ({ nodeValue }) =>
    nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const text = /** @type {Text} */ (texts.nextNode());
  const start = text.data.search(/\S/);
  const end = text.data.trimEnd().length;
  const leftOf = (/** @type {number} */ at) => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect().left;
  };
  const { direction, unicodeBidi } = getComputedStyle(element);
  return {
    direction,
    unicodeBidi,
    first: leftOf(start),
    last: leftOf(end - 1),
    runs: leftOf(start) < leftOf(end - 1) ? 'to the right' : 'to the left',
  };
}

const SERIES = {
  name: 'Grün vor der Tür',
  alternateName: ARABIC,
  description: 'Worum es geht.',
  inLanguage: 'de',
  subEvent: [
    {
      name: 'Auftakt (mit Anmeldung).',
      startDate: '2030-05-02T19:00',
      location: { name: 'Rathaus (Saal 1).' },
    },
    { name: ARABIC, description: `${ARABIC}.`, startDate: '2030-05-09T19:00', inLanguage: 'ar' },
  ],
};

inBrowsers(
  'A32 a German widget stays left to right on a right-to-left page, and is isolated from it',
  async (world) => {
    world.network.route('/schedule.json', schedule(SERIES));
    const host = await world.open(arabicPage(world, world.element));
    await host.shows(2);
    const { direction, unicodeBidi } = await host.page.evaluate(written, '[part~=series]');
    assert.deepEqual({ direction, unicodeBidi }, { direction: 'ltr', unicodeBidi: 'isolate' });
    for (const part of ['title', 'session-title', 'time', 'place', 'description']) {
      const { direction, runs } = await host.page.evaluate(written, `[part~=${part}]`);
      assert.deepEqual({ part, direction, runs }, { part, direction: 'ltr', runs: 'to the right' });
    }
    const edges = await host.page.$eval('series-schedule', (element) => {
      const left = (/** @type {string} */ part) =>
        element.shadowRoot?.querySelector(`[part~=${part}]`)?.getBoundingClientRect().left ?? 0;
      return { date: left('date'), body: left('body') };
    });
    assert.ok(edges.date < edges.body, 'the card is mirrored');
  },
);

inBrowsers(
  'A32 an Arabic title runs right to left, and does not affect the text beside it',
  async (world) => {
    world.network.route('/schedule.json', schedule(SERIES));
    const host = await world.open(world.snippet);
    await host.shows(2);
    for (const title of ['[part~=session-title] > :is([lang=ar])', '[part~=session-description] > *']) {
      const { direction, runs } = await host.page.evaluate(written, title);
      assert.deepEqual({ title, direction, runs }, { title, direction: 'rtl', runs: 'to the left' });
    }
    const titles = await host.page.$eval('series-schedule', ({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('[part~=session-title] > *, [part~=title] > *') ?? [])].map((one) =>
        one.getAttribute('dir'),
      ),
    );
    assert.deepEqual(titles, ['auto', 'auto', 'auto']);
    // The count after the Arabic words above the title is displayed to their right.
    const [name, count] = await host.page.$eval('series-schedule', ({ shadowRoot }) => {
      const kicker = /** @type {Element} */ (shadowRoot?.querySelector('[part~=kicker]'));
      const words = /** @type {Element} */ (kicker.querySelector('[dir=auto]'));
      const range = document.createRange();
      range.setStartAfter(words);
      range.setEndAfter(/** @type {Node} */ (kicker.lastChild));
      return [words.getBoundingClientRect().right, range.getBoundingClientRect().left];
    });
    assert.ok(name !== undefined && count !== undefined && name <= count + 1, `${name} ${count}`);
  },
);

inBrowsers("A32 the page's own text keeps its direction, around the element and inside it", async (world) => {
  world.network.route('/schedule.json', { status: 404 });
  const read = async (/** @type {import('./harness/host-page.js').HostPage} */ host) =>
    Promise.all(['#before', '#fallback', '#link', '#after'].map((text) => host.page.evaluate(written, text)));
  const alone = await read(await world.open(arabicPage(world, world.element).replace(/<script.*/, '')));
  assert.deepEqual(
    alone.map(({ runs }) => runs),
    Array(4).fill('to the left'),
  );
  const host = await world.open(arabicPage(world, world.element));
  await host.fails('HttpError');
  assert.deepEqual(await read(host), alone);
});

inBrowsers('A32 the check detects a widget that takes the direction of the page', async (world) => {
  world.network.route('/schedule.json', schedule(SERIES));
  const host = await world.open(arabicPage(world, world.element));
  await host.shows(2);
  await host.page.$eval('series-schedule', ({ shadowRoot }) => {
    for (const one of shadowRoot?.querySelectorAll('[dir]') ?? []) one.removeAttribute('dir');
  });
  const { direction, runs } = await host.page.evaluate(written, '[part~=session-title]');
  assert.deepEqual({ direction, runs }, { direction: 'rtl', runs: 'to the left' });
});
