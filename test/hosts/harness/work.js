/*
 * Counts a page's work, in numbers that do not depend on the speed of the machine. The first function runs in the page
 * before all scripts.
 */

/**
 * @typedef {object} Work
 * @property {number} formatters Intl objects created
 * @property {number} copies of templates: one for each rendering, and one for each card
 * @property {number} templates parsed
 * @property {number} timers set with a delay
 * @property {number} yields timers without a delay
 */

/** Counts expensive calls. */
export function watchWork() {
  const work = { formatters: 0, copies: 0, templates: 0, timers: 0, yields: 0 };
  for (const name of /** @type {const} */ (['DateTimeFormat', 'PluralRules', 'DisplayNames'])) {
    /** @type {any} */ (Intl)[name] = new Proxy(Intl[name], {
      construct(target, args) {
        work.formatters++;
        return Reflect.construct(target, args);
      },
    });
  }
  const { importNode } = Document.prototype;
  Document.prototype.importNode = function (/** @type {[any, any]} */ ...args) {
    work.copies++;
    return importNode.apply(this, args);
  };
  const markup = /** @type {PropertyDescriptor} */ (
    Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')
  );
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...markup,
    set(value) {
      work.templates++;
      markup.set?.call(this, value);
    },
  });
  const { setTimeout } = window;
  /** @type {any} */ (window).setTimeout = (/** @type {any[]} */ ...args) => {
    if (args[1] > 0) work.timers++;
    else work.yields++;
    return Reflect.apply(setTimeout, window, args);
  };
  Object.defineProperty(window, Symbol.for('work'), { value: work });
}

/** @param {import('./host-page.js').HostPage} host @returns {Promise<Work>} */
export const readWork = (host) => host.page.evaluate(() => /** @type {any} */ (window)[Symbol.for('work')]);

/** @type {(page: import('puppeteer-core').Page) => Promise<unknown>} */
export const counted = (page) => page.evaluateOnNewDocument(watchWork);

/**
 * Stops the clock that measures work, as if the machine were infinitely fast.
 *
 * @type {(page: import('puppeteer-core').Page) => Promise<unknown>}
 */
export const inNoTime = (page) => page.evaluateOnNewDocument(() => (performance.now = () => 0));

/**
 * Counts the nodes of the first card.
 *
 * @param {import('./host-page.js').HostPage} host
 * @returns {Promise<{ elements: number, nodes: number, comments: number }>}
 */
export const cardNodes = (host) =>
  host.page.$eval('series-schedule', (element) => {
    const card = element.shadowRoot?.querySelector('[part~=session]');
    const nodes = [];
    const walker = document.createTreeWalker(card ?? element);
    do nodes.push(walker.currentNode.nodeType);
    while (walker.nextNode());
    const count = (/** @type {number} */ type) => nodes.filter((one) => one === type).length;
    return { elements: count(1), nodes: nodes.length, comments: count(8) };
  });
