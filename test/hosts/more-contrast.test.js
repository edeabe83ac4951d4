import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { look, tellMedia } from './harness/contrast.js';
import { openState, THEMES } from './harness/states.js';

/** @typedef {import('./harness/browsers.js').World} World */

/** Firefox's settings for a visitor who prefers more contrast: a system theme with high contrast, the page's colours. */
const MORE = { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 1 };

/**
 * Contrasts without the preference; a separate test measures them, because Firefox can't change it at run time.
 *
 * @type {Map<string, import('./harness/contrast.js').Seen[]>}
 */
const plain = new Map();

const PAGES = {
  ...THEMES,
  'a page with its own faint colours': {
    style: '--series-schedule-border: #ddd; --series-schedule-muted: #767676',
    theme: '',
  },
};

for (const [where, page] of Object.entries(PAGES)) {
  const title = `A27 borders and secondary text have more contrast for visitors who prefer it: ${where}`;

  inBrowsers(`${title}: baseline`, async (world) => {
    const host = await openState(world, 'cards', page);
    const seen = await host.page.evaluate(look);
    assert.ok(seen.some(({ kind, contrast }) => kind === 'border' && contrast < 3));
    plain.set(world.engine + where, seen);
  });

  inBrowsers(
    title,
    async (world) => {
      const host = await openState(world, 'cards', page);
      if (world.engine === 'chromium') await tellMedia(host, { 'prefers-contrast': 'more' });
      await host.until(() => matchMedia('(prefers-contrast: more)').matches);
      const seen = await host.page.evaluate(look);
      const before = plain.get(world.engine + where) ?? [];
      assert.deepEqual(
        seen.map(({ what }) => what),
        before.map(({ what }) => what),
      );
      const pairs = seen.map((one, index) => ({ ...one, before: before[index]?.contrast ?? 0 }));
      const isQuiet = (/** @type {{ what: string }} */ { what }) => /^(kicker|weekday|month|when)/.test(what);
      const wanted = pairs.filter((one) => one.kind === 'border' || (one.kind === 'text' && isQuiet(one)));
      assert.ok(wanted.length > 60, `${wanted.length}`);
      assert.deepEqual(
        wanted.filter(({ before, contrast }) => contrast <= before),
        [],
        'not more than before',
      );
      assert.deepEqual(
        pairs.filter(({ before, contrast }) => contrast < before),
        [],
        'less than before',
      );
      assert.deepEqual(
        pairs.filter(({ kind, contrast }) => (kind === 'text' || kind === 'border') && contrast < 7),
        [],
        'below 7:1',
      );
    },
    { launch: { extraPrefsFirefox: MORE } },
  );
}
