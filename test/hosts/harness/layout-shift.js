/** @import { Page } from 'puppeteer-core' */

/*
 * The layout shift of a page, as web.dev/articles/cls has it: 0 is none, up to 0.1 is good. Only Chromium measures it.
 */

/** Has the next page note its shifts from its first moment on. @param {Page} page */
export const watchShifts = (page) =>
  page.evaluateOnNewDocument(() => {
    const page = /** @type {any} */ (window);
    page.shift = 0;
    page.moved = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = /** @type {any} */ (entry);
        page.shift += value;
        for (const { node, previousRect: before, currentRect: after } of sources)
          page.moved.push(
            `${node?.outerHTML?.slice(0, 60) ?? node?.nodeName}: ${before.y} → ${after.y}, ${before.height} → ${after.height}`,
          );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** The sum of all shifts so far, once what is on its way to the screen is there. @param {Page} page @returns {Promise<number>} */
export async function shiftSoFar(page) {
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
  return page.evaluate(() => /** @type {any} */ (window).shift);
}

/** What has moved so far, for people who look for the cause. @param {Page} page @returns {Promise<string>} */
export const movedSoFar = (page) => page.evaluate(() => /** @type {any} */ (window).moved.join('\n'));
