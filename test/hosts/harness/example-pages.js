import { readdir } from 'node:fs/promises';
import { file } from './network.js';

/** @typedef {import('./browsers.js').World} World */
/** @typedef {import('./network.js').Route} Route */

/** @typedef {'foundation' | 'institute' | 'index'} ExamplePage */

/** Number of widgets on each page of `demo`. */
const WIDGETS = { foundation: 2, institute: 3, index: 5 };
const FONTS = /\.\.(\/node_modules\/[\w@/.-]+\.woff2)/g;

/**
 * Opens a page of `demo` on the test's network, with the built script and all other files of the page.
 *
 * @param {World} world
 * @param {ExamplePage} name
 * @param {object} [options]
 * @param {(page: import('puppeteer-core').Page) => Promise<unknown>} [options.before] runs before the page loads
 * @param {Record<string, Route>} [options.routes] other answers, by path
 * @param {(page: string) => string} [options.edit] changes the page's markup
 */
export async function openExample(world, name, { before, routes = {}, edit = (page) => page } = {}) {
  const { network } = world;
  for (const one of await readdir(new URL('../../../demo/', import.meta.url))) {
    const body = await file(`demo/${one}`);
    network.route(`/demo/${one}`, body);
    for (const [, font = ''] of one.endsWith('.css') ? String(body).matchAll(FONTS) : [])
      network.route(font, { body: await file(font.slice(1)), headers: { 'content-type': 'font/woff2' } });
  }
  network.route(SCRIPT, await exampleScript());
  for (const [path, route] of Object.entries(routes)) network.route(path, route);
  return world.open(edit(String(await file(`demo/${name}.html`))), { path: `/demo/${name}.html`, before });
}

/** The path of the script on these pages. */
export const SCRIPT = '/dist/series-schedule.js';

/** The built script, or the one with a mutation. */
export const exampleScript = () => file(process.env.MUTATED_SCRIPT ?? 'dist/series-schedule.js');

/** Waits until each widget on a page of `demo` shows its schedule. @param {import('./host-page.js').HostPage} host @param {ExamplePage} name */
export const allShown = (host, name) =>
  host.until((/** @type {number} */ count) => {
    const all = [...document.querySelectorAll('series-schedule')];
    return all.length === count && all.every((one) => one.shadowRoot?.querySelector('[part~=session]'));
  }, WIDGETS[name]);
