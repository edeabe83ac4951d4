/** @import { Page } from 'puppeteer-core' */

/*
 * The layout shift of a page, as defined by web.dev/articles/cls: 0 is none, up to 0.1 is good. Only Chromium measures
 * it.
 */

/** Makes the next page record its layout shifts from the start. @param {Page} page */
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

/** The sum of all shifts so far, after pending frames have been painted. @param {Page} page @returns {Promise<number>} */
export async function shiftSoFar(page) {
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
  return page.evaluate(() => /** @type {any} */ (window).shift);
}

/** The elements that have moved so far, for error messages. @param {Page} page @returns {Promise<string>} */
export const movedSoFar = (page) => page.evaluate(() => /** @type {any} */ (window).moved.join('\n'));
