import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { openState, STATES } from './harness/states.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

const LAYOUTS = ['next', 'list', 'cards'];

/** The size of a window of 1280 × 1024 at a zoom of 400 %, in CSS pixels. */
const SMALL = { width: 320, height: 256 };

/** @param {HostPage} host @param {import('puppeteer-core').Viewport} viewport */
async function resize(host, viewport) {
  await host.page.setViewport(viewport);
  await host.until((width) => innerWidth === width, viewport.width);
}

/** Checks that nothing is cut off in any layout. @param {HostPage} host @param {string} where */
async function assertWhole(host, where) {
  for (const layout of LAYOUTS) {
    await host.page.$eval(
      'series-schedule',
      async (element, layout) => {
        element.layout = layout;
        await element.updateComplete;
        for (const more of element.shadowRoot?.querySelectorAll('details') ?? []) more.open = true;
      },
      layout,
    );
    await host.becomes(() => host.read('cut'), [], `cut off in layout="${layout}", ${where}`);
  }
}

for (const state of Object.keys(STATES)) {
  inBrowsers(
    `A22 no horizontal scrolling in a window of 320 × 256 and in a column of 240 px: ${state}`,
    async (world) => {
      const host = await openState(world, state);
      await resize(host, SMALL);
      await assertWhole(host, 'in a small window');
      await host.page.$eval('main', (main) => (main.style.width = '240px'));
      await assertWhole(host, 'in a column');
      await host.assertQuiet();
    },
  );

  inBrowsers(`A23 nothing is cut off at twice the text size: ${state}`, async (world) => {
    const host = await openState(world, state);
    await host.page.addStyleTag({ content: ':root { font-size: 32px }' });
    for (const width of [1280, 640]) {
      await resize(host, { width, height: 1024 });
      await assertWhole(host, `${width} px wide`);
    }
  });
}

const COMPOUND = 'Grundstücksverkehrsgenehmigungszuständigkeit';

/** A title of the given length. @param {number} length */
const title = (length) =>
  `${COMPOUND} und die Folgen für Nachbarschaft und Verwaltung `.repeat(9).slice(0, length);

/** A schedule with long texts in all fields. */
const LONG = JSON.stringify({
  name: title(200),
  alternateName: title(200),
  description: `<p>${'Worum es in der Reihe geht. '.repeat(80)}</p><p>${COMPOUND}</p>`,
  timeZone: 'Europe/Berlin',
  organizer: { name: title(200), roleName: COMPOUND, url: 'https://example.org/' },
  contactPoint: { name: title(200), email: `${COMPOUND}@example.org` },
  registration: { url: 'https://example.org/reihe/anmelden', label: title(200), note: title(200) },
  subEvent: ['2030-05-02T19:00', '2030-05-09', 'Herbst 2030', title(200)].map((startDate) => ({
    name: title(200),
    startDate,
    description: `${COMPOUND} ${'Was an diesem Abend geschieht, steht hier ausführlich. '.repeat(250)}`,
    location: { name: title(200), address: title(200) },
    performer: { name: title(200), roleName: title(200) },
    subjectOf: { name: `${COMPOUND}.pdf`, url: 'https://example.org/unterlagen.pdf' },
    registration: { state: 'waitlist', waitlistUrl: 'https://example.org/anmelden', note: title(200) },
  })),
});

/** The ways in which visitors enlarge a page. */
const WAYS = {
  'at a zoom of 400 %': { viewport: { ...SMALL, deviceScaleFactor: 4 }, style: '' },
  'with text of twice the size': {
    viewport: { width: 1280, height: 1024 },
    style: ':root { font-size: 32px }',
  },
  'with text of twice the size in a column of 240 px': {
    viewport: { width: 1280, height: 1024 },
    style: ':root { font-size: 32px } main { width: 240px }',
  },
};

/** @param {World} world @param {keyof typeof WAYS} way */
async function openLong(world, way) {
  const { viewport, style } = WAYS[way];
  world.network.route('/schedule.json', LONG);
  const host = await world.open(`<style>${style}</style><main>${world.snippet}</main>`);
  await host.shows(4);
  await resize(host, viewport);
  return host;
}

for (const way of /** @type {(keyof typeof WAYS)[]} */ (Object.keys(WAYS))) {
  inBrowsers(
    `A23 titles of 200 characters and a description of 2,000 words are shown in full ${way}`,
    async (world) => {
      const host = await openLong(world, way);
      await assertWhole(host, way);
      const [description = ''] = await host.read('texts', 'session-description');
      assert.equal(description.match(/geschieht/g)?.length, 250);
      assert.deepEqual(await host.read('texts', 'session-title'), Array(4).fill(title(200).trim()));
    },
  );
}

/** Styles that cut something off. */
const MISTAKES = {
  'a line that does not break': '[part~=session-title] { white-space: nowrap }',
  'a text that ends in an ellipsis':
    '[part~=session-title] { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }',
  'a card of a fixed height': '[part~=session-description] { block-size: 3em; overflow: hidden }',
  'a height that makes text overlap the next element': '[part~=session-title] { block-size: 1em }',
  'a width in pixels': '[part~=button] { flex: none; inline-size: 400px }',
};

for (const [mistake, css] of Object.entries(MISTAKES)) {
  inBrowsers(`A22 A23 the check detects ${mistake}`, async (world) => {
    const host = await openLong(world, 'at a zoom of 400 %');
    assert.deepEqual(await host.read('cut'), []);
    await host.page.$eval(
      'series-schedule',
      (element, css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        element.shadowRoot?.adoptedStyleSheets.push(sheet);
      },
      css,
    );
    assert.notDeepEqual(await host.read('cut'), []);
  });
}
