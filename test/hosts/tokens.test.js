import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { openState } from './harness/states.js';

/** Number of random themes. */
const THEMES = 60;

/** A pseudo-random generator, with the same numbers in each run. @param {number} seed */
const randomFrom = (seed) => () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff) >>> 8;

/**
 * The texts with too little contrast for these tokens, as `contrast: text`.
 *
 * @param {Record<string, string>} tokens
 */
function hardToRead(tokens) {
  const element = /** @type {HTMLElement} */ (document.querySelector('series-schedule'));
  element.removeAttribute('style');
  for (const [name, value] of Object.entries(tokens))
    element.style.setProperty(`--series-schedule-${name}`, value);
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** The colour that results from painting layers on top of each other, as bytes. */
  const paint = (/** @type {string[]} */ layers) => {
    if (!canvas) return [];
    canvas.clearRect(0, 0, 1, 1);
    for (const layer of layers) {
      canvas.fillStyle = layer;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (/** @type {number[]} */ [red = 0, green = 0, blue = 0]) => {
    const linear = (/** @type {number} */ byte) =>
      byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  /** @type {string[]} */
  const found = [];
  for (const one of element.shadowRoot?.querySelectorAll('[part~=session] *, [part~=button]') ?? []) {
    const text = [...one.childNodes]
      .flatMap((node) => (node instanceof Text ? node.data : []))
      .join('')
      .trim();
    if (!text || !one.getClientRects().length || one.closest('.unseen, [aria-disabled]')) continue;
    const grounds = [];
    for (let at = /** @type {Element | null} */ (one); at; at = at.parentElement)
      grounds.unshift(getComputedStyle(at).backgroundColor);
    const ground = ['#fff', ...grounds];
    const [a, b] = [paint(ground), paint([...ground, getComputedStyle(one).color])]
      .map(luminance)
      .sort((x, y) => y - x);
    const contrast = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
    if (contrast < 4.5)
      found.push(
        `${contrast.toFixed(2)}: ${one.closest('[part]')?.getAttribute('part')} ${text.slice(0, 30)}`,
      );
  }
  return found;
}

for (const names of [
  ['accent'],
  ['accent', 'surface'],
  ['surface', 'text'],
  ['surface', 'muted'],
  ['accent', 'surface', 'text', 'muted'],
]) {
  inBrowsers(`A21 text is readable with any colours that a page sets: ${names.join(', ')}`, async (world) => {
    const host = await openState(world, 'cards');
    const random = randomFrom(names.length);
    for (let theme = 0; theme < THEMES; theme++) {
      const tokens = Object.fromEntries(
        names.map((name) => [name, `rgb(${random() & 255}, ${random() & 255}, ${random() & 255})`]),
      );
      assert.deepEqual(await host.page.evaluate(hardToRead, tokens), [], JSON.stringify(tokens));
    }
  });
}
