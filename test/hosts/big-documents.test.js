import assert from 'node:assert/strict';
// eslint-disable-next-line no-restricted-imports -- a visitor who presses again and again, at a pace
import { setTimeout as delay } from 'node:timers/promises';
import { inBrowsers } from './harness/browsers.js';
import { longSchedule } from './harness/documents.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('puppeteer-core').Page} Page */

/**
 * A page's progress while its schedule loads. In milliseconds: the time until the first and the last card, the longest
 * gap between two timers, the longest time until a click was handled. `load` is the factor by which other programs have
 * slowed the machine down.
 *
 * @typedef {{ first: number, last: number, gap: number, clicks: number, answer: number, load: number }} Progress
 */

const COUNT = 100_000;

/** Longest allowed task in milliseconds. */
const LIMIT = 200;

/** The first card may take this share of the time until the last one; it includes fetching and parsing the JSON. */
const EARLY = 0.6;

/** How often a slow page is opened again, because other programs may have slowed it down. */
const TRIES = 3;

const schedule = longSchedule(COUNT);

/**
 * Runs in the page before all scripts, and records its progress. To measure how busy the machine is, it repeats a fixed
 * computation and divides its average time by its best time.
 */
function watchProgress() {
  const compute = () => {
    const from = performance.now();
    let number = 1;
    for (let round = 0; round < 1_000_000; round++)
      number = (Math.imul(number, 1_664_525) + 1_013_904_223) | 0;
    return performance.now() - from + (number === 0 ? 1 : 0);
  };
  const atBest = Math.min(...Array.from({ length: 20 }, compute));
  const start = performance.now();
  /** @type {number[]} */
  const times = [];
  const progress = { first: 0, last: 0, gap: 0, clicks: 0, answer: 0, load: 1 };
  let before = 0;
  const tick = () => {
    const now = performance.now();
    if (before) progress.gap = Math.max(progress.gap, now - before);
    const shown = document.querySelector('series-schedule')?.shadowRoot?.querySelector('[part~=session]');
    if (shown) progress.first ||= now - start;
    times.push(compute());
    before = performance.now();
    if (!progress.last) setTimeout(tick, 40);
  };
  addEventListener('DOMContentLoaded', tick);
  addEventListener('click', ({ timeStamp }) => {
    progress.clicks++;
    progress.answer = Math.max(progress.answer, performance.now() - timeStamp);
  });
  const done = new Promise((resolve) => {
    addEventListener('series-schedule-load', () => {
      progress.last = performance.now() - start;
      const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
      resolve({ ...progress, load: Math.max(1, mean / atBest) });
    });
  });
  Object.defineProperty(window, Symbol.for('progress'), { value: done });
}

/**
 * Opens a page with a long schedule, and clicks one of the page's own buttons while it loads.
 *
 * @param {World} world
 */
async function openLong(world) {
  world.network.route('/schedule.json', schedule);
  const isTraced = world.engine === 'chromium';
  const host = await world.open(`<button type="button">Menü</button>${world.snippet}`, {
    async before(page) {
      await page.evaluateOnNewDocument(watchProgress);
      if (isTraced) await page.tracing.start({ categories: ['toplevel'] });
    },
  });
  /** @type {Promise<Progress>} */
  const done = host.page.evaluate(() => /** @type {any} */ (window)[Symbol.for('progress')]);
  let isDone = false;
  void done.finally(() => (isDone = true));
  for (; !isDone; await delay(100)) await host.page.click('button');
  const progress = await done;
  // Firefox exposes neither the CPU time of a task nor the time of a click.
  const longest = isTraced
    ? Math.max(longestTask(await host.page.tracing.stop()), progress.answer / progress.load)
    : progress.gap / progress.load;
  return { host, progress, longest };
}

/** CPU time of a page's longest task, in milliseconds. @param {Uint8Array} [trace] */
function longestTask(trace = new Uint8Array()) {
  /** @type {{ traceEvents: { name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const threads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const pages = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && pages.has(`${pid} ${tid}`),
  );
  assert.notEqual(tasks.length, 0);
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}

inBrowsers(
  'S18 shows the first of a hundred thousand sessions early, then a thousand, keeps all, and leaves the page responsive',
  async (world) => {
    let { host, progress, longest } = await openLong(world);
    // A task three times as long can only be caused by the widget.
    for (let time = 1; time < TRIES && longest > LIMIT && longest < 3 * LIMIT; time++) {
      await host.page.close();
      ({ host, progress, longest } = await openLong(world));
    }

    await host.shows(1000);
    const more = () => host.read('texts', 'more-button');
    assert.deepEqual(await more(), [`Weitere Termine anzeigen (${COUNT - 1000})`]);
    const kept = await host.page.$eval('series-schedule', (element) => {
      const { sessions } = element.series ?? { sessions: [] };
      return [sessions.length, new Set(sessions.map(({ id }) => id)).size, sessions.at(-1)?.name];
    });
    assert.deepEqual(kept, [COUNT, COUNT, `Nr. ${COUNT - 1}`]);
    await host.read('click', '[part~=more-button]');
    await host.shows(2000);
    const [titles] = await host.titles();
    assert.deepEqual(
      titles,
      Array.from({ length: 2000 }, (_, index) => `Nr. ${index}`),
    );
    assert.deepEqual(await more(), [`Weitere Termine anzeigen (${COUNT - 2000})`]);
    assert.deepEqual(await host.events(), ['load']);
    await host.assertQuiet();

    const seen = JSON.stringify({ ...progress, longest });
    assert.ok(progress.clicks > 2, seen);
    assert.ok(longest < LIMIT, seen);
    assert.ok(progress.first < progress.last * EARLY, seen);
  },
);
