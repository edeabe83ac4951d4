/**
 * Keeps how long the page is occupied from now on; in Chromium only.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<() => Promise<number>>} tells the longest task so far, in milliseconds
 */
export async function keepLongTasks(page) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const long = [];
    Object.defineProperty(window, Symbol.for('long'), { value: long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map((one) => one.duration))).observe({
      type: 'longtask',
    });
  });
  return () => page.evaluate(() => Math.max(0, ...Reflect.get(window, Symbol.for('long'))));
}
