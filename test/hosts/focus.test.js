import assert from 'node:assert/strict';
import { PNG } from 'pngjs';
import { inBrowsers } from './harness/browsers.js';
import { noteFocus, reachable } from './harness/keyboard.js';
import { openState, THEMES } from './harness/states.js';

/** @typedef {import('./harness/host-page.js').HostPage} HostPage */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/** Together, these states contain every focusable control. */
const SHOWN = ['cards', 'cards in new tabs, with more to come', 'error', 'before the click'];

inBrowsers(
  'A18 each focused control has a ring of at least 2 pixels with a contrast of 3:1',
  async (world) => {
    for (const state of SHOWN) await assertRings(await openState(world, state), (one) => `${one.number}`);
  },
);

for (const [where, theme] of Object.entries(THEMES).filter(([where]) => where !== 'a light page')) {
  inBrowsers(
    `A18 each kind of focused control has a ring of at least 2 pixels with a contrast of 3:1: ${where}`,
    async (world) => {
      for (const state of SHOWN) await assertRings(await openState(world, state, theme));
    },
  );
}

inBrowsers(
  'A18 the focus ring of each kind of control is visible in forced colours',
  async (world) => {
    for (const state of SHOWN) {
      const host = await openState(world, state);
      if (world.engine === 'chromium') {
        const session = await host.page.createCDPSession();
        const features = [{ name: 'forced-colors', value: 'active' }];
        await session.send('Emulation.setEmulatedMedia', { features });
      }
      assert.equal(await host.page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
      await assertRings(host);
    }
  },
  // Firefox's setting for forced colours.
  { launch: { extraPrefsFirefox: { 'browser.display.document_color_use': 2 } } },
);

/**
 * Tabs through all controls, and compares pictures to find the ring of the first control of each kind.
 *
 * @param {HostPage} host
 * @param {(control: { part: string, card: string, number: number }) => string} kindOf by default, the states of its card
 *   and the control's own part
 */
async function assertRings({ page }, kindOf = ({ part, card }) => `${card}: ${part}`) {
  await page.evaluate(noteFocus);
  const steps = (await page.evaluate(reachable)).length - 2;
  const width = 700;
  await page.setViewport({ width, height: 800 });
  // The window is as high as the page, so that nothing scrolls.
  const height = await page.evaluate(() => document.documentElement.scrollHeight + 100);
  await page.setViewport({ width, height });
  await page.focus('#vorher');
  const before = await picture(page, { x: 0, y: 0, width, height });
  /** @type {Set<string>} */
  const seen = new Set();
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab');
    const { name, part, card, boxes } = await page.evaluate(focused);
    const kind = kindOf({ part, card, number: step });
    // Slotted content has the page's own ring.
    if (!boxes.length || seen.has(kind)) continue;
    seen.add(kind);
    const area = around(boxes, { width, height });
    const rings = sides(boxes, area, before, await picture(page, area));
    for (const [side, thickness] of Object.entries(rings))
      assert.ok(thickness >= 2, `“${name}” has ${thickness} px of a ring at its ${side}`);
  }
  assert.ok(seen.size > 0, 'nothing in the widget had the focus');
}

/**
 * The focused control in the widget, with the parts that tell its kind, and a box for each of its lines; runs in the page.
 *
 * @returns {{ name: string, part: string, card: string, boxes: Box[] }}
 */
function focused() {
  const inner = document.activeElement?.shadowRoot?.activeElement;
  return {
    name: (inner?.textContent ?? '').trim(),
    part: inner?.closest('[part]')?.getAttribute('part') ?? '',
    card: ['session', 'registration']
      .map((part) => inner?.closest(`[part~=${part}]`)?.getAttribute('part') ?? '')
      .join(', '),
    boxes: [...(inner?.getClientRects() ?? [])].map(({ x, y, width, height }) => ({ x, y, width, height })),
  };
}

/** Pixels that the ring may be away from the control. */
const REACH = 12;

/** Pixels that the ring may reach into the control. */
const INSIDE = 6;

/** @param {Box[]} boxes @param {{ width: number, height: number }} limit @returns {Box} */
function around(boxes, limit) {
  const x = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.x)) - REACH));
  const y = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.y)) - REACH));
  const right = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)) + REACH);
  const bottom = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)) + REACH);
  return { x, y, width: Math.min(right, limit.width) - x, height: Math.min(bottom, limit.height) - y };
}

/** @param {Page} page @param {Box} clip */
async function picture(page, clip) {
  return PNG.sync.read(Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false })));
}

/**
 * Thickness of the ring at each side: the number of adjacent pixels that changed by 3:1. It has to hold along three
 * quarters of a side, because letters in neighbouring lines, or the corners of a link over two lines, may cover it.
 *
 * @param {Box[]} boxes of the focused control, one for each line
 * @param {Box} area shown by the picture
 * @param {PNG} before the whole page
 * @param {PNG} after
 */
function sides(boxes, area, before, after) {
  const [first, last] = [boxes[0], boxes.at(-1)];
  const top = boxes.toSorted((a, b) => a.y - b.y)[0];
  const bottom = boxes.toSorted((a, b) => a.y + a.height - b.y - b.height).at(-1);
  if (!first || !last || !top || !bottom) throw new Error('the focused control is not visible');
  const hasChanged = (/** @type {number} */ x, /** @type {number} */ y) =>
    x >= area.x &&
    y >= area.y &&
    x < area.x + area.width &&
    y < area.y + area.height &&
    contrast(luminance(before, x, y), luminance(after, x - area.x, y - area.y)) >= 3;
  /** @param {(along: number, away: number) => boolean} at @param {number} length */
  const thickness = (at, length) => {
    const lines = Array.from({ length: Math.max(1, length - 4) }, (_, along) => {
      const marks = Array.from({ length: REACH + INSIDE }, (_, away) =>
        at(along + 2, away - INSIDE) ? 'x' : ' ',
      );
      return Math.max(
        ...marks
          .join('')
          .split(' ')
          .map((run) => run.length),
      );
    });
    return lines.sort((a, b) => a - b)[Math.floor(lines.length / 4)] ?? 0;
  };
  const rounded = (/** @type {Box} */ { x, y, width, height }) => ({
    left: Math.round(x),
    top: Math.round(y),
    right: Math.round(x + width),
    bottom: Math.round(y + height),
    width: Math.floor(width),
    height: Math.floor(height),
  });
  const [start, end, above, below] = [rounded(first), rounded(last), rounded(top), rounded(bottom)];
  return {
    left: thickness((along, away) => hasChanged(start.left - 1 - away, start.top + along), start.height),
    right: thickness((along, away) => hasChanged(end.right + away, end.top + along), end.height),
    top: thickness((along, away) => hasChanged(above.left + along, above.top - 1 - away), above.width),
    bottom: thickness((along, away) => hasChanged(below.left + along, below.bottom + away), below.width),
  };
}

/** The share of light of each byte of a colour, as defined by WCAG. */
const LIGHT = Float64Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance of a pixel, as defined by WCAG. @param {PNG} png @param {number} x @param {number} y */
function luminance({ data, width }, x, y) {
  const at = 4 * (y * width + x);
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((channel) => LIGHT[data[at + channel] ?? 0] ?? 0);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {number} a @param {number} b luminances */
const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
