import { setTimeout as delay } from 'node:timers/promises';
import { CONTESTANTS } from './contestants.js';
import { FIRST_CLOSED, titlesOf } from './sessions.js';
import { pathOf, scheduleResource } from './site.js';
import { readPage, watchPage } from './watch-page.js';

/** @import { Browser, CDPSession, Page } from 'puppeteer-core' */
/** @import { Server } from './server.js' */
/** @import { Cell } from './plan.js' */

/** A page counts as settled after this many milliseconds without a change. */
export const QUIET = 300;

/** Milliseconds until a load counts as failed. */
const PATIENCE = 90_000;

/** Slow 4G for `Network.emulateNetworkConditions`: 150 ms latency, 1.6 Mbit/s. */
const SLOW_4G = { offline: false, latency: 150, download: 200_000, upload: 94_000 };

/**
 * Loads a contestant's page once, in a fresh profile, and returns its figures.
 *
 * @param {Browser} browser
 * @param {Server} server
 * @param {Cell} cell
 * @returns {Promise<Record<string, number>>} milliseconds, bytes, counts
 */
export async function measureLoad(browser, server, cell) {
  const { contestant, sessions, cpu, network } = cell;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (network === 'slow4g') await page.emulateNetworkConditions(SLOW_4G);
    const { shown, widgets = 1, kind } = CONTESTANTS[contestant] ?? {};
    const inPage = contestant === 'blank' ? 0 : sessions * widgets;
    await page.evaluateOnNewDocument(watchPage, { sessions: inPage, shown: shown ?? '', quiet: QUIET });
    server.sent = [];
    await page.goto(server.origin + pathOf(contestant, sessions), { timeout: PATIENCE });
    await within(PATIENCE, page.evaluate('bench.settled'));
    const load = { ...(await costs(session)), ...(await page.evaluate(seen)), ...bytesOf(server.sent) };
    // The page's memory and content are read at full speed.
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const heap = await heapOf(session);
    const read = await page.evaluate(readPage, inPage ? titlesOf(sessions) : []);
    const changes = cell.withChanges ? await measureChanges(page, session, server, cell, kind ?? '') : {};
    return { ...load, ...heap, ...read, ...changes };
  } finally {
    await context.close();
  }
}

/** Milliseconds that the main thread has worked so far. @param {CDPSession} session */
async function costs(session) {
  const { TaskDuration = NaN, LayoutDuration = NaN, RecalcStyleDuration = NaN } = await metricsOf(session);
  const [cpu, layout, style] = [TaskDuration, LayoutDuration, RecalcStyleDuration].map((s) => s * 1000);
  return { cpu, layout, style, rest: cpu - layout - style };
}

/** The figures that `watchPage` has recorded in the page. */
function seen() {
  const { first, last, settledAt, shift, longTasks } = /** @type {any} */ (window).bench;
  return {
    first,
    last,
    settled: settledAt,
    shift,
    longestTask: Math.max(0, ...longTasks),
    blocking: longTasks.reduce((/** @type {number} */ sum, /** @type {number} */ ms) => sum + ms - 50, 0),
  };
}

/** @param {Server['sent']} sent */
function bytesOf(sent) {
  const sum = (/** @type {RegExp} */ paths) =>
    sent.filter(({ path }) => paths.test(path)).reduce((total, { bytes }) => total + bytes, 0);
  const many = (/** @type {RegExp} */ paths) => sent.filter(({ path }) => paths.test(path)).length;
  return {
    requests: sent.length,
    bytes: sum(/./),
    codeBytes: sum(/\.(js|css)$/),
    scriptRequests: many(/\.js$/),
    scheduleRequests: many(/\.json$/),
  };
}

/** Bytes, nodes and listeners after garbage collection. @param {CDPSession} session */
export async function heapOf(session) {
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = NaN, JSEventListeners = NaN, Nodes = NaN } = await metricsOf(session);
  return { heap: JSHeapUsedSize, listeners: JSEventListeners, liveNodes: Nodes };
}

/**
 * Main-thread time to show a changed title after a reload, and a changed state after time has passed.
 *
 * @param {Page} page
 * @param {CDPSession} session
 * @param {Server} server
 * @param {Cell} cell
 * @param {string} kind
 */
async function measureChanges(page, session, server, { sessions }, kind) {
  const tag = kind === 'limit' ? 'limit-schedule' : 'series-schedule';
  const path = `/schedule-${sessions}.json`;
  const usual = server.resources.get(path);
  server.resources.set(path, scheduleResource(sessions, { isRevised: true }));
  const until = async (/** @type {string} */ action, /** @type {string} */ words) => {
    const before = (await metricsOf(session)).TaskDuration ?? NaN;
    await within(PATIENCE, page.evaluate(change, tag, action, words));
    return 1000 * (((await metricsOf(session)).TaskDuration ?? NaN) - before);
  };
  try {
    const reload = await until('element.reload()', 'Neu: ');
    const stateChange = await until(`element.now = ${FIRST_CLOSED}`, 'geschlossen');
    return { reload, stateChange };
  } finally {
    if (usual) server.resources.set(path, usual);
  }
}

/**
 * Changes an element, waits until its first card contains the expected words, then until the page is quiet.
 *
 * @param {string} tag
 * @param {string} action
 * @param {string} words
 */
async function change(tag, action, words) {
  const element = /** @type {any} */ (document.querySelector(tag));
  const first = () => element.shadowRoot.querySelector('ol > li')?.textContent ?? '';
  const did = new Function('element', action)(element);
  while (!first().includes(words)) await new Promise((resolve) => setTimeout(resolve, 10));
  await did;
  await /** @type {any} */ (window).bench.quieten();
}

/** @param {CDPSession} session @returns {Promise<Record<string, number>>} */
async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** @template T @param {number} ms @param {Promise<T>} promise @returns {Promise<T>} */
export async function within(ms, promise) {
  const patience = new AbortController();
  const late = delay(ms, undefined, { signal: patience.signal }).then(() => {
    throw new Error(`not done within ${ms / 1000} s`);
  });
  late.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    patience.abort();
  }
}
