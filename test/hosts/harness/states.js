import { hang } from './faults.js';
import { file } from './network.js';

/** @typedef {import('./browsers.js').World} World */
/** @typedef {import('./host-page.js').HostPage} HostPage */

/**
 * @typedef {object} State
 * @property {import('./network.js').Route} [route] replaces the example series, which has a session in each state
 * @property {string} [attributes] of the element
 * @property {string} [now] the shown moment
 * @property {(host: HostPage, world: World) => Promise<unknown>} [after] runs as soon as the part exists
 * @property {string} shows the part to wait for
 */

/** At this moment the example series has a session in every state. */
export const NOW = '2026-11-22T12:00:00+01:00';

/** The widget's states that visitors may see. @type {Readonly<Record<string, State>>} */
export const STATES = {
  loading: { route: hang, attributes: 'reserve="2"', shows: 'status' },
  'before the click': { attributes: 'loading="click"', shows: 'load-button' },
  cards: { shows: 'session' },
  list: { attributes: 'layout="list"', shows: 'session' },
  next: { attributes: 'layout="next"', shows: 'session' },
  'cards before registration opens': { now: '2026-08-25T12:00', shows: 'session' },
  'cards that are over': { now: '2028-01-01', shows: 'session' },
  'cards in new tabs, with more to come': { attributes: 'limit="3" target="_blank"', shows: 'more-button' },
  'no session': { attributes: 'session="none"', shows: 'empty' },
  'next where only one without a date is left': {
    attributes: 'layout="next"',
    now: '2028-01-01',
    shows: 'session',
  },
  error: { route: { status: 404 }, shows: 'retry-button' },
  'a schedule that cannot be refreshed': {
    shows: 'session',
    async after(host, { network }) {
      network.route('/schedule.json', { status: 404 });
      await host.page.$eval('series-schedule', (element) => element.reload());
      await host.page.waitForSelector('series-schedule >>> [part~=as-of]');
    },
  },
};

/** Kinds of host pages, with their colours and the element's theme. */
export const THEMES = {
  'a light page': { style: 'color-scheme: light', theme: '' },
  'a dark page': { style: 'color-scheme: dark; background: #14181b; color: #e8eaec', theme: '' },
  'a grey page': { style: 'background: #fff; color: #333', theme: '' },
  'light on a dark page': {
    style: 'color-scheme: dark; background: #14181b; color: #e8eaec',
    theme: 'light',
  },
  'dark on a light page': { style: 'color-scheme: light', theme: 'dark' },
};

/**
 * Opens a page with the element in a state.
 *
 * @param {World} world
 * @param {keyof typeof STATES} name
 * @param {{ style: string, theme: string }} [page]
 * @param {object} [more]
 * @param {string} [more.head] of the page
 * @param {string} [more.more] attributes of the element, in addition to those of the state
 * @param {string} [more.schedule] JSON to serve unless the state has a route
 * @param {string} [more.instead] the part to wait for, instead of the state's
 * @returns {Promise<HostPage>}
 */
export async function openState(
  world,
  name,
  { style, theme } = THEMES['a light page'],
  { head = '', more = '', schedule, instead } = {},
) {
  const { route, attributes = '', now = NOW, after, shows } = STATES[name] ?? { shows: '' };
  world.network.route(
    '/schedule.json',
    route ?? schedule ?? (await file('test/fixtures/element/garden.json')),
  );
  const element = world.element.replace('>', ` ${attributes} ${more}${theme && ` theme="${theme}"`}>`);
  const host = await world.open(
    `${head}<style>:root { ${style} }</style><main><h1>Eine Partnerseite</h1>${element}</main>
    <script>document.querySelector('series-schedule').now = '${now}';</script>
    <script src="${world.script}" async></script>`,
  );
  await host.page.waitForSelector(`series-schedule >>> [part~=${instead ?? shows}]`);
  await after?.(host, world);
  await host.page.$eval('series-schedule', drawAll);
  return host;
}

/** Gives the element another theme. @param {HostPage} host @param {string} theme */
export const setTheme = (host, theme) =>
  host.page.$eval(
    'series-schedule',
    async (element, theme) => {
      element.setAttribute('theme', theme);
      await element.updateComplete;
    },
    theme,
  );

/** Makes the browser lay out the whole list, which `content-visibility` prevents. Runs in the page. @param {Element} element */
export function drawAll({ shadowRoot }) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('li { content-visibility: visible !important }');
  shadowRoot?.adoptedStyleSheets.push(sheet);
}
