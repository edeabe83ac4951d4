import { PNG } from 'pngjs';
import { pageClock } from '../harness/page-clock.js';
import { file } from '../harness/network.js';
import { NOW, openState } from '../harness/states.js';
import { LAYOUTS, SCENES, THEMES, WIDTHS } from './scenes.js';

/** Options for text rendering that does not depend on the machine. */
export const LAUNCH = {
  args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
};

/**
 * Wide enough for the widest scene and higher than most; anything below it is not in the picture. At half size, words are
 * still readable, and all pictures together take a tenth of the space.
 */
const VIEWPORT = { width: Math.max(...WIDTHS) + 64, height: 4200, deviceScaleFactor: 0.5 };

/** Margin around the element in the picture. */
const MARGIN = 8;

const FONTS = 'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin';

const head = (/** @type {string} */ direction) => `${pageClock(NOW)}
  <script>document.documentElement.dir = '${direction}';</script>
  <style>
    @font-face { font-family: Seite; src: url(/400.woff2); font-weight: 400; }
    @font-face { font-family: Seite; src: url(/700.woff2); font-weight: 700; }
    /* DejaVu has the symbols of the states. */
    body { margin: 0; font-family: Seite, 'DejaVu Sans'; }
    main { margin: 32px; }
    h1 { margin: 0 0 32px; }
    /* Positions glyphs independently of the system's hinting, so that all versions draw the same. */
    :root { text-rendering: geometricPrecision; }
    * { caret-color: transparent; }
  </style>`;

/**
 * Takes pictures of a scene in all its layouts, themes and widths.
 *
 * @param {import('../harness/browsers.js').World} world
 * @param {string} name
 * @returns {AsyncGenerator<[name: string, picture: PNG]>}
 */
export async function* photograph(world, name) {
  const scene = SCENES[name];
  const {
    state,
    schedule = () => ({}),
    attributes = '',
    direction = 'ltr',
    media = {},
    instead = {},
    address,
  } = scene;
  const { layouts = Object.keys(LAYOUTS), themes = Object.keys(THEMES), widths = WIDTHS } = scene;
  for (const weight of [400, 700])
    world.network.route(`/${weight}.woff2`, await file(`${FONTS}-${weight}-normal.woff2`));
  for (const drawing of ['logo.svg', 'picture.svg'])
    world.network.route(`/${drawing}`, await file(`test/fixtures/pictures/${drawing}`));
  for (const layout of layouts) {
    const { page } = await openState(world, state, undefined, {
      head: head(direction),
      more: `${LAYOUTS[layout]} ${attributes}`,
      schedule: JSON.stringify(schedule(layout)),
      instead: instead[layout],
    });
    await page.setViewport(VIEWPORT);
    await tell(page, media);
    for (const theme of themes) {
      for (const width of widths) {
        const box = await page.evaluate(arrange, { ...THEMES[theme], width, address });
        yield [`${name}/${layout}-${theme}-${width}`, await shoot(page, box)];
      }
    }
    await page.close();
  }
}

/**
 * Sets a page's media type and media features.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {Record<string, string>} media
 */
async function tell(page, { media = '', ...features }) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** Runs in the page: sets its colours and width, waits for fonts and images, and returns the element's box. */
async function arrange(
  /** @type {{ style: string, theme: string, width: number, address?: string }} */ {
    style,
    theme,
    width,
    address,
  },
) {
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const element = /** @type {HTMLElement} */ (document.querySelector('series-schedule'));
  document.documentElement.setAttribute('style', style);
  element.setAttribute('theme', theme);
  if (address) element.setAttribute('src', address);
  main.style.width = `${width}px`;
  // Buttons do not inherit it by default.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('button { text-rendering: inherit; }');
  element.shadowRoot?.adoptedStyleSheets.push(sheet);
  const pictures = [...(element.shadowRoot?.querySelectorAll('img') ?? [])];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all([
    ...[...document.fonts].map((font) => font.load()),
    ...pictures.map((picture) => picture.decode()),
  ]);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { x: left, y: top, width: right - left, height: Math.ceil(bottom - top) };
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {{ x: number, y: number, width: number, height: number }} box
 */
async function shoot(page, { x, y, width, height }) {
  const clip = {
    x: x - MARGIN,
    y: y - MARGIN,
    width: width + 2 * MARGIN,
    height: Math.min(height + 2 * MARGIN, VIEWPORT.height - y),
  };
  const bytes = await page.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true });
  return PNG.sync.read(Buffer.from(bytes));
}
