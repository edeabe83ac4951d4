import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { openState, STATES } from './harness/states.js';

/*
 * Our own check, because axe skips inline targets, and IBM's engine finds no neighbours inside a shadow root.
 */

const WIDTHS = [280, 900, 1100];

/**
 * Targets that violate WCAG 2.5.8: smaller than 24 by 24 CSS pixels, not in a line of text, and so close to another
 * target that a circle of that size around them touches it, or its circle if it is small too. Runs in the page.
 *
 * @returns {{ tooSmall: string[], large: string[], others: string[] }} large, others: parts of buttons that are at least
 *   44 pixels high, and of the rest
 */
function measureTargets() {
  const SIZE = 24;
  const LARGE = 44;
  const ROUNDING = 0.05;
  const TARGETS = 'a[href], button, summary';
  const root = document.querySelector('series-schedule')?.shadowRoot;
  const inWidget = [...(root?.querySelectorAll(TARGETS) ?? [])];
  const targets = [...inWidget, ...document.querySelectorAll(TARGETS)]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const box = element.getBoundingClientRect();
      const rects = [...element.getClientRects()];
      const fits = (/** @type {number} */ size) =>
        rects.some(({ width, height }) => Math.min(width, height) >= size - ROUNDING);
      return { element, rects, fits, x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });

  /** Whether its lines contain other text than that of targets. @param {Element} element */
  function isInText(element) {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && /^(inline|contents)$/.test(getComputedStyle(block).display)) block = block.parentElement;
    const texts = document.createTreeWalker(block ?? element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (/[\p{L}\p{N}]/u.test(node.nodeValue ?? '') && !node.parentElement?.closest(`${TARGETS}, .unseen`))
        return true;
    return false;
  }

  /** @typedef {typeof targets[number]} Target */
  const meets = (/** @type {Target} */ { element, x, y }, /** @type {Target} */ other) =>
    other.element !== element &&
    (other.rects.some(
      ({ left, right, top, bottom }) =>
        Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)) < SIZE / 2 - ROUNDING,
    ) ||
      (!other.fits(SIZE) && Math.hypot(other.x - x, other.y - y) < SIZE - ROUNDING));

  const nameOf = (/** @type {Element} */ element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const partsOf = (/** @type {(target: Target) => boolean} */ matches) => [
    ...new Set(
      targets
        .filter((target) => target.element.localName === 'button' || target.element.matches('[part~=button]'))
        .filter(matches)
        .map(({ element }) => element.part[element.part.length - 1] ?? ''),
    ),
  ];
  return {
    tooSmall: targets
      .filter(({ element, fits }) => inWidget.includes(element) && !fits(SIZE) && !isInText(element))
      .flatMap((target) =>
        targets
          .filter((other) => meets(target, other))
          .map((other) => `“${nameOf(target.element)}” is too close to “${nameOf(other.element)}”`),
      ),
    large: partsOf(({ fits }) => fits(LARGE)),
    others: partsOf(({ fits }) => !fits(LARGE)),
  };
}

for (const state of Object.keys(STATES)) {
  inBrowsers(`A19 targets are large enough or have enough space around them: ${state}`, async (world) => {
    const { page } = await openState(world, state);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900 });
      const { tooSmall, others } = await page.evaluate(measureTargets);
      assert.deepEqual(tooSmall, [], `at ${width} px`);
      // All other buttons meet WCAG 2.5.5 (AAA); this one is secondary to the registration button.
      assert.deepEqual(
        others.filter((part) => part !== 'calendar-button'),
        [],
        `at ${width} px`,
      );
    }
  });
}

inBrowsers('A19 the main buttons are 44 pixels high', async (world) => {
  for (const [state, wanted] of Object.entries({
    cards: ['register-button'],
    error: ['retry-button'],
    'before the click': ['load-button'],
    'cards in new tabs, with more to come': ['register-button', 'more-button'],
  })) {
    const { page } = await openState(world, state);
    assert.deepEqual((await page.evaluate(measureTargets)).large, wanted);
  }
});

const SHEET = `
  .tiny { all: unset; display: inline-block; inline-size: 12px; block-size: 12px; overflow: hidden }
  .near { line-height: 1; padding: 0; list-style: none; margin-block: 60px }
  .near > * { margin: 0 }
  .roomy { margin: 60px }`;

/** Markup to add to a card, with the number of targets that are then too small. @type {Record<string, [string, number]>} */
const SEEDS = {
  'two small buttons side by side': ['<button class="tiny">a</button><button class="tiny">b</button>', 2],
  'links on lines without space': [
    '<ul class="near"><li><a href="https://example.org/1">eins</a></li><li><a href="https://example.org/2">zwei</a></li></ul>',
    2,
  ],
  'a small button beside a large link': [
    '<div class="roomy"><button class="tiny">a</button><a part="button" href="https://example.org/">Groß</a></div>',
    1,
  ],
  'a small button with space around it': ['<div class="roomy"><button class="tiny">a</button></div>', 0],
  'a link in a sentence': [
    '<p class="near">Im <a href="https://example.org/">Merkblatt</a> steht mehr</p>',
    0,
  ],
};

for (const [seed, [markup, count]] of Object.entries(SEEDS)) {
  inBrowsers(`A19 the check ${count ? 'detects' : 'accepts'} ${seed}`, async (world) => {
    const { page } = await openState(world, 'cards');
    await page.$eval(
      'series-schedule',
      ({ shadowRoot }, sheet, markup) => {
        const added = new CSSStyleSheet();
        added.replaceSync(sheet);
        shadowRoot?.adoptedStyleSheets.push(added);
        shadowRoot?.querySelector('[part~=session-description]')?.insertAdjacentHTML('beforeend', markup);
      },
      SHEET,
      markup,
    );
    assert.equal((await page.evaluate(measureTargets)).tooSmall.length, count);
  });
}
