import assert from 'node:assert/strict';

/**
 * Makes a page answer its own requests, without a network: thousands of documents in a row; for `before` of
 * World.open.
 *
 * @param {import('puppeteer-core').Page} page
 */
export function answerFromPage(page) {
  return page.evaluateOnNewDocument(() => {
    const fed = { answer: '{"name":"Abend","startDate":"2030-05-02T19:00"}' };
    Object.defineProperty(window, Symbol.for('fed'), { value: fed });
    window.fetch = () => Promise.resolve(new Response(fed.answer));
    // Each line would come over the connection to the browser, with all it is about.
    console.warn = () => {};
  });
}

/**
 * Shows documents one after the other in the page's only element; runs in such a page.
 *
 * @param {string[]} documents
 */
async function feed(documents) {
  const fed = Reflect.get(window, Symbol.for('fed'));
  /** @type {any} */
  const element = document.querySelector('series-schedule');
  const builtIns = () =>
    [Object.prototype, Array.prototype, String.prototype, Function.prototype]
      .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
      .join() + ('polluted' in {} || 'polluted' in [] ? ' polluted' : '');
  const before = builtIns();
  const results = [];
  for (const text of documents) {
    fed.answer = text;
    fed.count = (fed.count ?? 0) + 1;
    /** @type {AbortController} */
    const once = new AbortController();
    const end = await new Promise((resolve) => {
      const { signal } = once;
      element.addEventListener('series-schedule-load', () => resolve('load'), { signal });
      element.addEventListener('series-schedule-error', ({ error }) => resolve(`error ${error.name}`), {
        signal,
      });
      setTimeout(() => resolve('nothing'), 60_000);
      element.src = `https://anbieter.localhost/${fed.count}.json`;
    });
    once.abort();
    const after = builtIns();
    if (end === 'nothing' || after !== before)
      return [{ document: text.slice(0, 2000), end, changed: after.replace(before, '') }];
    results.push({ document: '', end, changed: '' });
  }
  return results;
}

/** In one go over the connection to the browser. */
const BATCH = 500;

/**
 * Shows one document after the other, and sees that each ends in one of two ways and leaves the page as it was.
 *
 * @param {import('./browsers.js').World} world
 * @param {readonly string[]} documents as JSON texts
 * @returns {Promise<Record<string, number>>} how many ended in which way: `load`, `error DocumentError`
 */
export async function showAll(world, documents) {
  const host = await world.open(world.snippet, { before: answerFromPage });
  await host.shows(1);
  /** @type {Record<string, number>} */
  const ends = {};
  for (let first = 0; first < documents.length; first += BATCH) {
    const results = await host.page.evaluate(feed, documents.slice(first, first + BATCH));
    for (const { document, end, changed } of results) {
      assert.equal(changed, '', document);
      assert.match(end, /^(load|error \w+Error)$/, document);
      ends[end] = (ends[end] ?? 0) + 1;
    }
  }
  await host.assertQuiet();
  return ends;
}
