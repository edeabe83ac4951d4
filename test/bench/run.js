import puppeteer from 'puppeteer-core';
import { installedChrome, packagedChromium } from '../runner/find-browser.js';
import { measureLeaks } from './measure-leaks.js';
import { measureLoad } from './measure-load.js';
import { loadsOf, planOf } from './plan.js';
import { Server } from './server.js';
import { buildSite } from './site.js';
import { addStaticPages } from './static-pages.js';

/** @import { Browser } from 'puppeteer-core' */
/** @import { Cell } from './plan.js' */
/** @import { Options } from './options.js' */

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @typedef {Cell & { runs: (Record<string, number> | null)[], failures: string[] }} MeasuredCell runs is sparse: its
 *   index is the time of the load; null for a load that failed
 */

/**
 * Measures all cells in each repetition.
 *
 * @param {Options} options
 * @param {(line: string) => void} say
 */
export async function run(options, say) {
  const server = new Server();
  await server.start();
  /** @type {MeasuredCell[]} */
  const cells = planOf(options).map((cell) => ({ ...cell, runs: [], failures: [] }));
  try {
    await buildSite(server, {
      contestants: [...new Set(cells.map(({ contestant }) => contestant))],
      sessions: options.sessions,
      script: options.script,
    });
    await inBrowser((browser) => addStaticPages(browser, server, cells));
    for (let repetition = 0; repetition < options.repeat; repetition++) {
      const start = Date.now();
      await inBrowser(async (browser) => {
        for (const load of loadsOf(cells, repetition)) await measure(browser, server, load, say);
      });
      say(`repetition ${repetition + 1} of ${options.repeat}: ${Math.round((Date.now() - start) / 1000)} s`);
    }
    const leaks = options.extras
      ? await inBrowser((browser) => measureLeaks(browser, server, options))
      : null;
    return { cells, leaks, browser: await inBrowser((browser) => browser.version()) };
  } finally {
    server.stop();
  }
}

/**
 * @param {Browser} browser
 * @param {Server} server
 * @param {{ cell: MeasuredCell, time: number, withChanges: boolean }} load
 * @param {(line: string) => void} say
 */
async function measure(browser, server, { cell, time, withChanges }, say) {
  cell.runs[time] = null;
  // A cell that has failed twice would probably fail again, and each failure takes long.
  if (cell.failures.length > 1) return;
  try {
    cell.runs[time] = await measureLoad(browser, server, { ...cell, withChanges });
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    cell.failures.push(message);
    say(`${cell.contestant}, ${cell.sessions} sessions, ${cell.cpu}×, ${cell.network}: ${message}`);
  }
}

/** @template T @param {(browser: Browser) => Promise<T>} use @returns {Promise<T>} */
async function inBrowser(use) {
  const executablePath = installedChrome() || (await packagedChromium());
  // Chromium's sandbox does not work as root.
  const args = process.getuid?.() === 0 ? [...ARGS, '--no-sandbox'] : ARGS;
  const browser = await puppeteer.launch({ executablePath, args, protocolTimeout: 300_000 });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
