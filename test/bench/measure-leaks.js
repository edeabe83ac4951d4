import { heapOf } from './measure-load.js';
import { pathOf } from './site.js';

/** @import { Browser } from 'puppeteer-core' */
/** @import { Server } from './server.js' */

const FEW = 100;
const MANY = 1000;

/**
 * Memory, nodes and listeners of the page after a few reloads of the schedule, and after many.
 *
 * @param {Browser} browser
 * @param {Server} server
 * @param {{ sessions: readonly number[] }} options
 */
export async function measureLeaks(browser, server, { sessions }) {
  const count = sessions.includes(30) ? 30 : (sessions[0] ?? 3);
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.goto(server.origin + pathOf('series-schedule', count));
  await page.waitForFunction(() =>
    document.querySelector('series-schedule')?.shadowRoot?.querySelector('li'),
  );
  const reload = async (/** @type {number} */ times) => {
    await page.evaluate(async (times) => {
      const element = /** @type {any} */ (document.querySelector('series-schedule'));
      for (let time = 0; time < times; time++) {
        await element.reload();
        // Otherwise the browser's list of requests would grow with each reload.
        performance.clearResourceTimings();
      }
    }, times);
    return heapOf(session);
  };
  const few = await reload(FEW);
  const many = await reload(MANY - FEW);
  return { sessions: count, few: { reloads: FEW, ...few }, many: { reloads: MANY, ...many } };
}
