import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';
import { openState, STATES } from './harness/states.js';

/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

/** A user style for text spacing (WCAG 1.4.12). */
const SPACING =
  '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }';

/**
 * Texts of the first element with less letter or word spacing than the user style sets, with their spacing in ems of the
 * element.
 *
 * @returns {string[]}
 */
function tightTexts() {
  const host = /** @type {Element} */ (document.querySelector('series-schedule'));
  const em = parseFloat(getComputedStyle(host).fontSize);
  const texts = document.createTreeWalker(/** @type {ShadowRoot} */ (host.shadowRoot), NodeFilter.SHOW_TEXT);
  /** @type {string[]} */
  const found = [];
  while (texts.nextNode()) {
    const { parentElement: parent, nodeValue } = texts.currentNode;
    // Visually hidden text needs no spacing.
    if (!nodeValue?.trim() || !parent || parent.closest('.unseen')) continue;
    const style = getComputedStyle(parent);
    const letters = parseFloat(style.letterSpacing) / em;
    const words = parseFloat(style.wordSpacing) / em;
    // NaN stands for “normal”.
    if (letters > 0.119 && words > 0.159) continue;
    found.push(`${letters} ${words} ${nodeValue.trim().slice(0, 40)}`);
  }
  return found;
}

/** Adds a user style inside the shadow root, like some tools do. @param {Element} element @param {string} css */
function styleInside(element, css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  element.shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** @param {HostPage} host @param {string} where */
async function assertWhole(host, where) {
  for (const width of [1024, 320]) {
    await host.page.setViewport({ width, height: 800 });
    await host.until((width) => innerWidth === width, width);
    await host.becomes(() => host.read('cut'), [], `cut off ${where}, ${width} px wide`);
  }
}

for (const state of Object.keys(STATES)) {
  inBrowsers(
    `A24 a user's letter and word spacing apply to every text, and nothing is cut off: ${state}`,
    async (world) => {
      const host = await openState(world, state);
      await host.page.addStyleTag({ content: SPACING });
      const tight = await host.page.evaluate(tightTexts);
      await assertWhole(host, 'with the style on the page');
      await host.page.$eval('series-schedule', styleInside, SPACING);
      await assertWhole(host, 'with the style inside');
      assert.deepEqual(tight, []);
    },
  );
}

inBrowsers('A24 the check detects a text with its own spacing', async (world) => {
  const host = await openState(world, 'cards');
  await host.page.addStyleTag({ content: SPACING });
  await host.page.$eval('series-schedule', styleInside, '[part~=title] { letter-spacing: normal }');
  const tight = await host.page.evaluate(tightTexts);
  assert.ok(tight.some((text) => text.endsWith('Grün vor der Tür')));
});

/** Page styles that give the same font size in different ways. */
const PLAIN = 'body { margin: 0 }';
const SMALL_ROOT = ':root { font-size: 62.5% } body { margin: 0; font-size: 1.6rem }';

/**
 * Sizes of each element in the shadow root, in pixels: font, spacing and borders (`text`), and its box.
 *
 * @returns {{ name: string, text: number[], box: number[] }[]}
 */
function sizes() {
  const properties =
    'font-size line-height padding-top padding-left padding-bottom margin-top margin-bottom row-gap column-gap min-height border-top-left-radius';
  const { shadowRoot } = document.querySelector('series-schedule') ?? {};
  return [...(shadowRoot?.querySelectorAll('*') ?? [])].map((one) => {
    const style = getComputedStyle(one);
    const { x, width, height } = one.getBoundingClientRect();
    return {
      name: `${one.localName} ${one.getAttribute('part')}`,
      text: properties.split(' ').map((property) => parseFloat(style.getPropertyValue(property)) || 0),
      box: [x, width, height],
    };
  });
}

/**
 * The sizes of the element in a state on a page with the styles PLAIN and SMALL_ROOT, one after the other.
 *
 * @param {import('./harness/browsers.js').World} world
 * @param {keyof typeof STATES} state
 * @returns {Promise<ReturnType<typeof sizes>[]>}
 */
async function sizesOf(world, state) {
  // The width is in ems, so that larger text has the same layout.
  const { page } = await openState(world, state, { style: '} main { width: 48em } x {', theme: '' });
  const found = [];
  for (const content of [PLAIN, SMALL_ROOT]) {
    const style = await page.addStyleTag({ content });
    found.push(await page.evaluate(sizes));
    await style.evaluate((one) => /** @type {Element} */ (one).remove());
  }
  return found;
}

/** The sizes on plain pages, by engine and state. @type {Map<string, ReturnType<typeof sizes>>} */
const plainSizes = new Map();

/** @param {ReturnType<typeof sizes>} actual @param {ReturnType<typeof sizes>} plain @param {number} factor */
function assertScaled(actual, plain, factor) {
  assert.deepEqual(
    actual.map(({ name }) => name),
    plain.map(({ name }) => name),
  );
  for (const [index, { name, text }] of actual.entries()) {
    const wanted = plain[index]?.text.map((size) => size * factor) ?? [];
    assert.ok(
      text.every((size, at) => Math.abs(size - (wanted[at] ?? NaN)) < 0.1),
      `${name}: ${text} instead of ${wanted}`,
    );
  }
}

/** States that together contain all parts. */
const COMPARED = ['cards', 'list', 'before the click', 'error', 'a schedule that cannot be refreshed'];

for (const state of COMPARED) {
  inBrowsers(
    `A25 a root font size of 62.5 % with a body of 1.6 rem changes nothing: ${state}`,
    async (world) => {
      const [plain = [], small = []] = await sizesOf(world, state);
      assert.ok(plain.length > 3);
      assert.equal(plain.find(({ name }) => name.includes('series'))?.text[0], 16);
      assert.deepEqual(small, plain);
      plainSizes.set(world.engine + state, plain);
    },
  );
}

/** Launch options for a default font size of 20 px. */
const LARGE = /** @type {const} */ ({
  chromium: { args: ['--blink-settings=defaultFontSize=20'] },
  firefox: { extraPrefsFirefox: { 'font.size.variable.x-western': 20 } },
});

for (const [engine, launch] of Object.entries(LARGE)) {
  const only = [engine];
  for (const state of COMPARED) {
    inBrowsers(
      `A25 a default font size of 20 px makes everything a quarter larger: ${state}`,
      async (world) => {
        // The test before this one has measured them, in a browser with the usual size.
        const plain = plainSizes.get(engine + state) ?? (await Promise.reject(new Error('not measured')));
        for (const large of await sizesOf(world, state)) assertScaled(large, plain, 1.25);
      },
      { only, launch: /** @type {any} */ (launch) },
    );
  }
}

inBrowsers('A25 no style uses rem, or a font size in pixels', async (world) => {
  const host = await openState(world, 'cards');
  const rules = await host.page.$eval('series-schedule', ({ shadowRoot }) =>
    [...(shadowRoot?.adoptedStyleSheets ?? [])].flatMap((sheet) =>
      [...sheet.cssRules].map(({ cssText }) => cssText),
    ),
  );
  assert.ok(rules.length > 50);
  const isForbidden = (/** @type {string} */ css) =>
    /\d(rem|r?lh|pt)\b|font(-size)?:[^;}]*\dpx/.test(css.replaceAll('"', ''));
  assert.deepEqual(rules.filter(isForbidden), []);
  for (const wrong of ['a { margin: 1.5rem }', 'a { font-size: 15px }', 'a { font: 700 15px/1.2 serif }'])
    assert.ok(isForbidden(wrong), wrong);
  const script = String(await file(process.env.MUTATED_SCRIPT ?? 'dist/series-schedule.js'));
  assert.doesNotMatch(script, /\d(rem|pt)\b[;} )]/);
});
