import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { look, tellMedia } from './harness/contrast.js';
import { openState, THEMES } from './harness/states.js';

/** @typedef {import('./harness/browsers.js').World} World */

/** Forced colour schemes, with Firefox's settings; 2 means “always the visitor's colours”. */
const COLOURS = {
  light: { 'browser.display.document_color_use': 2 },
  dark: {
    'browser.display.document_color_use': 2,
    'browser.display.use_system_colors': false,
    'browser.display.background_color': '#000000',
    'browser.display.foreground_color': '#ffffff',
    'browser.anchor_color': '#ffff00',
    'layout.css.prefers-color-scheme.content-override': 0,
  },
};

/** @param {World} world @param {import('./harness/host-page.js').HostPage} host @param {string} scheme */
async function force({ engine }, host, scheme) {
  if (engine === 'chromium')
    await tellMedia(host, { 'forced-colors': 'active', 'prefers-color-scheme': scheme });
  await host.until(() => matchMedia('(forced-colors: active)').matches);
}

for (const [scheme, extraPrefsFirefox] of Object.entries(COLOURS)) {
  for (const [where, page] of Object.entries(THEMES)) {
    inBrowsers(
      `A26 cards, buttons, marks and the focus ring are visible in forced ${scheme} colours: ${where}`,
      async (world) => {
        const host = await openState(world, 'cards in new tabs, with more to come', page);
        await force(world, host, scheme);
        await host.page.$eval('series-schedule', (element) => element.setAttribute('limit', '100'));
        await host.shows(19);
        const seen = await host.page.evaluate(look);
        const borders = seen.filter(({ kind, what }) => kind === 'border' && what.startsWith('session '));
        assert.equal(borders.length, 19);
        for (const [kind, least] of Object.entries({ text: 200, button: 5, mark: 10, ring: 30 }))
          assert.ok(seen.filter((one) => one.kind === kind).length >= least, kind);
        assert.deepEqual(
          seen.filter(({ kind, contrast }) => contrast < (kind === 'text' ? 4.5 : 3)),
          [],
        );
      },
      { launch: { extraPrefsFirefox } },
    );
  }

  inBrowsers(
    `A26 a mark's shape shows the state in forced ${scheme} colours`,
    async (world) => {
      const host = await openState(world, 'cards');
      await force(world, host, scheme);
      const shapes = await host.page.$eval('series-schedule', ({ shadowRoot }) =>
        Object.fromEntries(
          ['running', 'open', 'full', 'cancelled'].map((state) => {
            const one = shadowRoot?.querySelector(
              `[part~=state][part~=${state}], [part~=registration][part~=${state}] [part~=state]`,
            );
            return [state, one ? getComputedStyle(one, '::before').borderTopLeftRadius : 'missing'];
          }),
        ),
      );
      assert.deepEqual(shapes, { running: '50%', open: '50%', full: '0px', cancelled: '0px' });
    },
    { launch: { extraPrefsFirefox } },
  );
}

inBrowsers(
  'A26 the check detects missing borders, marks and focus rings in forced colours',
  async (world) => {
    const host = await openState(world, 'cards in new tabs, with more to come');
    await force(world, host, 'light');
    await host.page.$eval('series-schedule', ({ shadowRoot }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `[part~=session], [part~=more-button] { border: 0 }
        [part~=state]::before { border-width: 0; background: red }
        :focus-visible { outline: none; box-shadow: 0 0 0 3px }`,
      );
      shadowRoot?.adoptedStyleSheets.push(sheet);
    });
    const seen = await host.page.evaluate(look);
    assert.equal(seen.filter(({ kind, what }) => kind === 'border' && what.startsWith('session ')).length, 0);
    for (const kind of ['button', 'mark', 'ring'])
      assert.ok(
        seen.some((one) => one.kind === kind && one.contrast < 3),
        kind,
      );
  },
  { launch: { extraPrefsFirefox: COLOURS.light } },
);
