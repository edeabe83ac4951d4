import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { isFaint, look } from './harness/contrast.js';
import { BUSY } from './harness/faults.js';
import { openState, setTheme, STATES } from './harness/states.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

const PHOTO =
  "background: url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><path fill='%23fff' d='M0 0h8v8H0z'/><path fill='%23123' d='M0 0h4v4H0zM4 4h4v4H4z'/></svg>\")";

/**
 * Kinds of host pages, with their colours. Text is unreadable directly on a photo, so there the widget has its own
 * background or that of a column. A page's own colours are only tested with themes that match its background.
 *
 * @type {Readonly<Record<string, { style: string, main?: string, themes?: string[] }>>}
 */
const PAGES = {
  white: { style: 'background: #fff; color: #000' },
  black: { style: 'background: #000; color: #fff; color-scheme: dark' },
  'a photo': { style: PHOTO, themes: ['light', 'dark'] },
  'a column on a photo': {
    style: `${PHOTO}; --series-schedule-surface: #f3f1ea; --series-schedule-accent: #0a4a7a`,
    main: 'background: #fff; color: #222',
    themes: ['auto', 'light'],
  },
  'a warm brand': {
    style:
      'background: #fffaf3; color: #3b2f2a; --series-schedule-accent: #b3261e; --series-schedule-surface: #fff; --series-schedule-muted: #6b5a52; --series-schedule-border: #e2d3c6; --series-schedule-radius: 0',
    themes: ['auto', 'light'],
  },
  'a yellow brand': {
    style:
      'background: #fff; color: #1d1d1b; --series-schedule-accent: #ffd500; --series-schedule-surface: #f6f6f6',
    themes: ['auto', 'light'],
  },
  'a dark brand': {
    style:
      'background: #101b2d; color: #dfe7f5; color-scheme: dark; --series-schedule-accent: #4fc3f7; --series-schedule-surface: #1a2942; --series-schedule-muted: #a9b8d3',
    themes: ['auto', 'dark'],
  },
};

/** Filled buttons need no contrast with the page if their text is readable (WCAG 1.4.11). */
const PALE = ['a yellow brand'];

/** The example's states with all kinds of texts and controls, in the order in which one element goes through them. */
const SHOWN = {
  cards: async () => {},
  async 'a schedule that cannot be refreshed'(
    /** @type {HostPage} */ { page },
    /** @type {World} */ { network },
  ) {
    network.route('/schedule.json', { status: 404 });
    await page.$eval('series-schedule', (element) => element.reload());
    await page.waitForSelector('series-schedule >>> [part~=as-of]');
  },
  async error(/** @type {HostPage} */ host, /** @type {World} */ { provider, network }) {
    network.route('/besetzt.json', BUSY);
    await host.page.$eval(
      'series-schedule',
      (element, src) => (element.src = src),
      `${provider}/besetzt.json`,
    );
    await host.shows(0);
    await host.page.waitForSelector('series-schedule >>> [part~=retry-button]');
  },
};

for (const [name, { style, main = '', themes = ['auto', 'light', 'dark'] }] of Object.entries(PAGES)) {
  inBrowsers(
    `A20 text, buttons, marks and rings have enough contrast on ${name}, in each theme for it`,
    async (world) => {
      const head = `<style>main { ${main} }</style>`;
      const host = await openState(world, 'cards', { style, theme: '' }, { head });
      for (const [state, enter] of Object.entries(SHOWN)) {
        await enter(host, world);
        for (const theme of themes) {
          await setTheme(host, theme);
          const seen = await host.page.evaluate(look);
          const kinds = new Set(seen.map(({ kind }) => kind));
          assert.ok(seen.length > 2 && kinds.has('text') && kinds.has('button') && kinds.has('ring'));
          if (state === 'cards') assert.ok(kinds.has('mark') && seen.length > 300);
          assert.deepEqual(
            seen.filter((one) => isFaint(one) && !(one.kind === 'button' && PALE.includes(name))),
            [],
            `${state}, theme ${theme}`,
          );
        }
      }
    },
  );
}

inBrowsers('A20 text, buttons, marks and rings have enough contrast in every state', async (world) => {
  for (const state of Object.keys(STATES)) {
    const host = await openState(world, state);
    assert.deepEqual((await host.page.evaluate(look)).filter(isFaint), [], state);
    // Browsers let a request for an address wait for a pending one, and the state “loading” has one.
    await host.page.close();
  }
});

/** Styles with too little contrast, by the kind that they affect. */
const MISTAKES = {
  text: '[part~=when] { color: #999 }',
  button: '[part~=quiet] { border-color: #ccc; background: none }',
  mark: '[part~=state]::before { border-color: #f5c2c0 }',
  ring: ':focus-visible { outline-color: #ccc }',
};

for (const [kind, css] of Object.entries(MISTAKES)) {
  inBrowsers(`A20 the check detects a faint ${kind}`, async (world) => {
    const host = await openState(world, 'cards in new tabs, with more to come');
    await host.page.$eval(
      'series-schedule',
      ({ shadowRoot }, css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        shadowRoot?.adoptedStyleSheets.push(sheet);
      },
      css,
    );
    const faint = (await host.page.evaluate(look)).filter(isFaint);
    assert.deepEqual([...new Set(faint.map((one) => one.kind))], [kind]);
  });
}
