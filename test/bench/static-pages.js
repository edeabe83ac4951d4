import { pathOf, page } from './site.js';
import { resource } from './server.js';

/** @import { Browser } from 'puppeteer-core' */
/** @import { Server } from './server.js' */
/** @import { Cell } from './plan.js' */

/**
 * Adds pages with the limit's cards as plain HTML, and its style in the head.
 *
 * @param {Browser} browser
 * @param {Server} server
 * @param {readonly Cell[]} cells
 */
export async function addStaticPages(browser, server, cells) {
  const counts = new Set(
    cells.filter(({ contestant }) => contestant === 'static').map(({ sessions }) => sessions),
  );
  for (const count of counts) {
    const tab = await browser.newPage();
    await tab.goto(server.origin + pathOf('limit', count));
    await tab.waitForFunction(() =>
      document.querySelector('limit-schedule')?.shadowRoot?.querySelector('li'),
    );
    const { markup, style } = await tab.evaluate(() => {
      const { innerHTML, adoptedStyleSheets } = document.querySelector('limit-schedule')?.shadowRoot ?? {};
      const rules = [...(adoptedStyleSheets?.[0]?.cssRules ?? [])];
      return { markup: innerHTML, style: rules.map(({ cssText }) => cssText).join('\n') };
    });
    await tab.close();
    const head = `<style>${style.replaceAll(':host', '.limit')}</style>`;
    const html = page(`<div class="limit">${markup}</div>`, head);
    server.resources.set(pathOf('static', count), resource('text/html; charset=utf-8', html));
  }
}
