import assert from 'node:assert/strict';
import { it } from 'node:test';
import { axe } from './harness/accessibility-engines.js';
import { inBrowsers } from './harness/browsers.js';
import { allShown, openExample } from './harness/example-pages.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/example-pages.js').ExamplePage} ExamplePage */

const PARTNERS = /** @type {const} */ (['foundation', 'institute']);

/** Widths of the widgets' columns on a wide page. */
const COLUMNS = { foundation: [700, 280], institute: [1040, 700, 280] };

/** The page's own elements with the colours and fonts that the widget should have. */
const LIKE = {
  foundation: { accent: ['.kicker', 'color'], border: ['.masthead', 'borderBottomColor'], font: 'aside' },
  institute: {
    accent: ['.breadcrumb a', 'color'],
    border: ['.page-header', 'borderBottomColor'],
    font: 'h1',
  },
};

/**
 * Opens the page of an example partner, and waits until its widgets show the series.
 *
 * @param {World} world
 * @param {ExamplePage} name
 * @param {'light' | 'dark'} [scheme]
 */
async function open(world, name, scheme = 'light') {
  const host = await openExample(world, name, {
    before: async (page) => {
      await page.setViewport({ width: 1280, height: 800 });
      if (world.engine === 'chromium')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
  });
  await allShown(host, name);
  return host;
}

for (const name of PARTNERS) {
  it(`Q01 the ${name}'s page sets only documented custom properties, in at most ten lines`, async () => {
    const { modules } = JSON.parse(String(await file('dist/custom-elements.json')));
    const { cssProperties } = modules
      .flatMap((/** @type {any} */ { declarations }) => declarations)
      .find((/** @type {any} */ { tagName }) => tagName === 'series-schedule');
    const documented = cssProperties.map((/** @type {any} */ one) => one.name);
    const css = String(await file(`demo/${name}.css`)).replace(/\/\*[\s\S]*?\*\//g, '');
    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
      selector: selector.trim(),
      properties: [...body.matchAll(/^\s*([\w-]+)\s*:/gm)].map(([, property]) => property),
    }));
    const own = rules.filter(
      ({ selector, properties }) =>
        /series-schedule|::part|:defined/.test(selector) ||
        properties.some((property) => property?.startsWith('--series-schedule')),
    );
    assert.deepEqual(
      own.map(({ selector }) => selector),
      ['series-schedule'],
    );
    const set = own.flatMap(({ properties }) => properties);
    assert.ok(set.length > 0 && set.length <= 10, `${set.length} lines`);
    assert.deepEqual(
      set.filter((property) => !documented.includes(property)),
      [],
    );
    const html = String(await file(`demo/${name}.html`));
    assert.doesNotMatch(html, /<series-schedule[^>]*\s(theme|style|class)=|<style|\sstyle=/);
  });

  it(`S01 the ${name}'s page has the demo page's policy, except for its own fonts`, async () => {
    const policyOf = async (/** @type {string} */ page) =>
      /Content-Security-Policy"\s+content="([^"]+)"/.exec(String(await file(`demo/${page}.html`)))?.[1];
    const [own, demo] = await Promise.all([name, 'index'].map(policyOf));
    assert.match(String(demo), /^default-src 'none'; /);
    assert.equal(own?.replace(" font-src 'self';", ''), demo);
  });

  inBrowsers(`E24 everything fits into its column on the ${name}'s page, at any width`, async (world) => {
    const host = await open(world, name);
    const widths = await host.page.$$eval('series-schedule', (all) => all.map((one) => one.clientWidth));
    assert.deepEqual(widths, COLUMNS[name]);
    for (const width of [320, 390, 768, 1280]) {
      await host.page.setViewport({ width, height: 800 });
      assert.deepEqual(await host.page.evaluate(tooWide), [], `${width} px`);
    }
    await host.assertQuiet();
  });

  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    if (name === 'foundation' && scheme === 'dark') continue;

    inBrowsers(
      `A01 axe finds nothing on the ${name}'s page, ${scheme}`,
      async (world) => {
        const host = await open(world, name, scheme);
        const { findings, passed } = await axe(host.page);
        assert.deepEqual(findings, []);
        assert.ok(passed.includes('color-contrast'), 'axe has not checked the widgets');
        await host.assertQuiet();
      },
      // Only Chromium can emulate a preferred colour scheme.
      { only: ['chromium'] },
    );

    inBrowsers(
      `A29 the ${name}'s accent, borders, text colour and font reach the widget, ${scheme}`,
      async (world) => {
        const host = await open(world, name, scheme);
        const { page, widget } = await host.page.evaluate(looks, LIKE[name]);
        assert.deepEqual(widget, page);
        await host.assertQuiet();
      },
      { only: ['chromium'] },
    );
  }
}

/** Elements that are wider than their widget, and the page if it is wider than its window. @returns {string[]} */
function tooWide() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const inWidgets = [...document.querySelectorAll('series-schedule')].flatMap((widget) => {
    const { left, right } = widget.getBoundingClientRect();
    return [...(widget.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter((one) => !one.closest('.unseen') && one.getClientRects().length)
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return box.left < left - 1 || box.right > right + 1;
      })
      .map((one) => `${one.localName} ${one.getAttribute('part')}`);
  });
  return scrollWidth > clientWidth ? ['the page', ...inWidgets] : inWidgets;
}

/**
 * Colours and fonts of the page's own elements, and the corresponding ones of the first widget.
 *
 * @param {{ accent: string[], border: string[], font: string }} like
 */
function looks({ accent, border, font }) {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const bytes = (/** @type {string} */ colour) => {
    if (!canvas) return '';
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data.join(' ');
  };
  const root = document.querySelector('series-schedule')?.shadowRoot;
  const style = (
    /** @type {string} */ selector,
    /** @type {ParentNode | null | undefined} */ within = document,
  ) => getComputedStyle(/** @type {Element} */ (within?.querySelector(selector)));
  const of = (/** @type {string[]} */ [selector = '', property = '']) =>
    bytes(style(selector)[/** @type {any} */ (property)]);
  const session = style('[part~=session]', root);
  const upcoming = style('[part~=upcoming] [part~=session-title]', root);
  return {
    page: {
      accent: of(accent),
      border: of(border),
      text: bytes(style('body').color),
      font: style(font).fontFamily,
    },
    widget: {
      accent: bytes(style('[part~=register-button]', root).backgroundColor),
      border: bytes(session.borderBottomColor),
      text: bytes(upcoming.color),
      font: upcoming.fontFamily,
    },
  };
}
