/**
 * @typedef {object} Seen
 * @property {'text' | 'border' | 'button' | 'mark' | 'ring'} kind button: the better of its border and its background
 * @property {string} what part and words
 * @property {number} contrast with the background, as defined by WCAG
 * @property {boolean} large
 */

/**
 * The contrasts of everything visible in the first element; sent to the page as text. Visually hidden text and disabled
 * controls are left out.
 *
 * @returns {Seen[]}
 */
export function look() {
  const host = /** @type {HTMLElement} */ (document.querySelector('series-schedule'));
  const root = /** @type {ShadowRoot} */ (host.shadowRoot);
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** @type {Map<string, number>} */
  const known = new Map();
  /** The luminance of several colours painted on top of each other. */
  const luminance = (/** @type {string[]} */ layers) => {
    const key = layers.join();
    const value = known.get(key) ?? paint(layers);
    known.set(key, value);
    return value;
  };
  const paint = (/** @type {string[]} */ layers) => {
    if (!canvas) return 0;
    canvas.clearRect(0, 0, 1, 1);
    for (const layer of layers) {
      canvas.fillStyle = layer;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) =>
      byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (/** @type {string[]} */ ground, /** @type {string} */ colour) => {
    const [a, b] = [luminance(ground), luminance([...ground, colour])];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const probe = document.documentElement.appendChild(document.createElement('i'));
  probe.style.color = 'Canvas';
  const paper = getComputedStyle(probe).color;
  probe.remove();
  const around = (/** @type {Element} */ one) =>
    one.parentElement ?? (one.getRootNode() instanceof ShadowRoot ? host : null);
  /** All background colours under an element's text, the lowest first. */
  const groundOf = (/** @type {Element | null} */ one) => {
    const layers = [];
    for (let at = one; at; at = around(at)) layers.unshift(getComputedStyle(at).backgroundColor);
    return [paper, ...layers];
  };
  const nameOf = (/** @type {Element} */ one) =>
    `${one.closest('[part]')?.getAttribute('part')}: ${one.textContent?.trim().replace(/\s+/g, ' ').slice(0, 30)}`;
  /** @type {Seen[]} */
  const seen = [];
  for (const one of root.querySelectorAll('*')) {
    if (!one.getClientRects().length || one.closest('.unseen, [aria-disabled]')) continue;
    const style = getComputedStyle(one);
    const outside = groundOf(around(one));
    const ground = groundOf(one);
    const what = nameOf(one);
    const add = (
      /** @type {Seen['kind']} */ kind,
      /** @type {number} */ contrast,
      /** @type {boolean} */ large = false,
    ) => seen.push({ kind, what, contrast: Math.round(contrast * 100) / 100, large });
    if ([...one.childNodes].some((node) => node instanceof Text && node.data.trim())) {
      const size = parseFloat(style.fontSize);
      add(
        'text',
        contrast(ground, style.color),
        size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
      );
    }
    const line = ['Top', 'Bottom'].map((side) => ({
      isThere: parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0,
      contrast: contrast(outside, style.getPropertyValue(`border-${side.toLowerCase()}-color`)),
    }));
    const border = Math.max(0, ...line.map(({ isThere, contrast }) => (isThere ? contrast : 0)));
    if (one.matches('[part~=button]'))
      add('button', Math.max(border, contrast(outside, style.backgroundColor)));
    else if (border) add('border', border);
    const mark = getComputedStyle(one, '::before');
    if (one.matches('[part~=state]') && mark.content !== 'none')
      add('mark', parseFloat(mark.borderTopWidth) > 2 ? contrast(ground, mark.borderTopColor) : 0);
    if (!one.matches('a, button, summary')) continue;
    /** @type {any} */ (one).focus({ focusVisible: true, preventScroll: true });
    // A ring with a negative offset is drawn on the element itself.
    const behind = parseFloat(style.outlineOffset) < 0 ? ground : outside;
    add('ring', style.outlineStyle === 'none' ? 0 : contrast(behind, style.outlineColor));
    /** @type {HTMLElement} */ (one).blur();
  }
  return seen;
}

/** Whether a contrast is lower than WCAG requires; a card's border is decorative, so it is exempt. @param {Seen} seen */
export const isFaint = ({ kind, contrast, large }) =>
  kind !== 'border' && contrast < (kind === 'text' && !large ? 4.5 : 3);

/**
 * Sets a page's media features in Chromium; Firefox needs them as launch options.
 *
 * @param {import('./host-page.js').HostPage} host
 * @param {Record<string, string>} features
 */
export async function tellMedia({ page }, features) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
