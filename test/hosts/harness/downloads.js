/**
 * Keeps the files that a page offers as downloads; for `before` of World.open.
 *
 * @param {import('puppeteer-core').Page} page
 */
export function keepDownloads(page) {
  return page.evaluateOnNewDocument(() => {
    /** @type {Blob[]} */
    const files = [];
    Object.defineProperty(window, Symbol.for('downloads'), { value: files });
    const { createObjectURL } = URL;
    URL.createObjectURL = (/** @type {Blob} */ file) => {
      files.push(file);
      return createObjectURL.call(URL, file);
    };
    // Prevents real downloads: the tests read the content of the files.
    window.HTMLAnchorElement.prototype.click = () => {};
  });
}

/**
 * Presses every calendar button of the page, and returns the calendar files.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>}
 */
export function calendarsOf(page) {
  return page.evaluate(async () => {
    for (const { shadowRoot } of document.querySelectorAll('series-schedule')) {
      const buttons = shadowRoot?.querySelectorAll('[part~=calendar-button]') ?? [];
      for (const button of buttons) /** @type {HTMLElement} */ (button).click();
    }
    /** @type {Blob[]} */
    const files = Reflect.get(window, Symbol.for('downloads'));
    return Promise.all(files.map((one) => one.text()));
  });
}

/** The lines of a calendar, unfolded. @param {string} calendar */
export const linesOf = (calendar) => calendar.replaceAll('\r\n ', '').split('\r\n');
