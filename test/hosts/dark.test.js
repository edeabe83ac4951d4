import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { isFaint, look, tellMedia } from './harness/contrast.js';
import { openState, setTheme } from './harness/states.js';

/** @typedef {import('./harness/browsers.js').World} World */

/** A visitor's preferences, with the value of Firefox's setting. */
const PREFERENCES = { dark: 0, light: 1 };

/** The colour schemes that pages declare. */
const SCHEMES = {
  'with only light colours': 'color-scheme: light',
  'with only dark colours': 'color-scheme: dark',
  'with both': 'color-scheme: light dark',
  'without a color-scheme': '',
  'with its own dark colours': 'background: #14181b; color: #e8eaec; color-scheme: dark',
};

/** The widget's colours as bytes, and the page's text colour. */
function colours() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const bytes = (/** @type {string} */ colour) => {
    if (!canvas) return '';
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data.join(' ');
  };
  const root = document.querySelector('series-schedule')?.shadowRoot;
  const style = (/** @type {string} */ selector) =>
    getComputedStyle(/** @type {Element} */ (root?.querySelector(selector)));
  return {
    page: bytes(getComputedStyle(document.body).color),
    words: bytes(style('[part~=series]').color),
    titles: bytes(style('[part~=title]').color),
    ground: bytes(style('[part~=series]').backgroundColor),
    accent: bytes(style('[part~=register-button]').backgroundColor),
  };
}

const NOTHING = '0 0 0 0';
/** The browsers' default light text colours differ. @param {string} colour */
const isBright = (colour) => parseInt(colour) > 127;
const ACCENTS = { light: '10 102 64 255', dark: '111 207 159 255' };
const OWN = {
  light: { words: '34 34 34 255', ground: '255 255 255 255', accent: ACCENTS.light },
  dark: { words: '238 238 238 255', ground: '24 24 24 255', accent: ACCENTS.dark },
};

for (const [visitor, preference] of Object.entries(PREFERENCES)) {
  const launch = {
    extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': preference },
  };
  for (const [where, style] of Object.entries(SCHEMES)) {
    const isDark =
      style.endsWith('color-scheme: dark') || (style.endsWith('light dark') && visitor === 'dark');
    const scheme = isDark ? 'dark' : 'light';

    inBrowsers(
      `A29 theme auto follows the page, other themes set their own colours: visitor prefers ${visitor}, page ${where}`,
      async (world) => {
        const host = await openState(world, 'cards', { style, theme: '' });
        if (world.engine === 'chromium') await tellMedia(host, { 'prefers-color-scheme': visitor });
        await host.until(
          (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
          visitor === 'dark',
        );
        for (const theme of /** @type {const} */ (['', 'auto', 'light', 'dark'])) {
          if (theme) await setTheme(host, theme);
          const { page, titles, ...own } = await host.page.evaluate(colours);
          assert.equal(isBright(page), isDark);
          // Text and background colour both come from the page, or both from the theme.
          assert.deepEqual(
            own,
            theme === 'light' || theme === 'dark'
              ? OWN[theme]
              : { words: page, ground: NOTHING, accent: ACCENTS[scheme] },
          );
          assert.equal(titles, own.words);
          assert.deepEqual((await host.page.evaluate(look)).filter(isFaint), [], `theme ${theme}`);
        }
      },
      { launch },
    );
  }

  inBrowsers(
    `A29 the widget follows at once when a page changes its colour scheme, for visitors who prefer ${visitor}`,
    async (world) => {
      const host = await openState(world, 'cards', { style: 'color-scheme: light', theme: '' });
      const before = await host.page.evaluate(colours);
      await host.page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
      const after = await host.page.evaluate(colours);
      assert.deepEqual(
        [before, after].map(({ words }) => isBright(words)),
        [false, true],
      );
      assert.equal(after.words, after.page);
      assert.deepEqual([before.accent, after.accent], [ACCENTS.light, ACCENTS.dark]);
    },
    { launch },
  );
}
