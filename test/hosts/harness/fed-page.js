import assert from 'node:assert/strict';

/**
 * Makes a page answer its own requests without a network, so that thousands of documents can be shown in a row; for
 * `before` of World.open.
 *
 * @param {import('puppeteer-core').Page} page
 */
export function answerFromPage(page) {
  return page.evaluateOnNewDocument(() => {
    const fed = {
      answer: '{"name":"Abend","startDate":"2030-05-02T19:00"}',
      /** Other answers, by address. @type {Map<unknown, string>} */
      answers: new Map(),
    };
    Object.defineProperty(window, Symbol.for('fed'), { value: fed });
    window.fetch = (url) => Promise.resolve(new Response(fed.answers.get(url) ?? fed.answer));
    // Each line would be sent over the connection to the browser, together with its objects.
    console.warn = () => {};
  });
}

/**
 * Shows documents in the page's elements, one after another in each; runs in a page of {@link answerFromPage}.
 *
 * @param {string[]} documents
 * @param {number} patience milliseconds for each
 * @returns {Promise<{ document: string, end: string, changed: string }[]>} how each document ended; `document` is empty
 *   unless it ended in a wrong way
 */
async function feed(documents, patience) {
  const fed = Reflect.get(window, Symbol.for('fed'));
  const builtIns = () =>
    [Object.prototype, Array.prototype, String.prototype, Function.prototype]
      .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
      .join() + ('polluted' in {} || 'polluted' in [] ? ' polluted' : '');
  const before = builtIns();
  /** @type {{ document: string, end: string, changed: string }[]} */
  const results = [];
  const left = documents.values();
  await Promise.all([...document.querySelectorAll('series-schedule')].map(feedOne));
  return results;

  /** @param {any} element */
  async function feedOne(element) {
    // All elements take from the same documents.
    for (const text of left) {
      const end = await endOf(element, text);
      const changed = builtIns().replace(before, '');
      const isBad = end === 'nothing' || changed;
      results.push({ document: isBad ? text.slice(0, 2000) : '', end, changed });
      if (isBad) return;
    }
  }

  /** @param {any} element @param {string} text @returns {Promise<string>} */
  function endOf(element, text) {
    fed.count = (fed.count ?? 0) + 1;
    const address = `https://anbieter.localhost/${fed.count}.json`;
    fed.answers.set(address, text);
    const { promise, resolve } = Promise.withResolvers();
    const once = new AbortController();
    const { signal } = once;
    element.addEventListener('series-schedule-load', () => resolve('load'), { signal });
    element.addEventListener('series-schedule-error', ({ error }) => resolve(`error ${error.name}`), {
      signal,
    });
    const timer = setTimeout(() => resolve('nothing'), patience);
    element.src = address;
    return promise.finally(() => {
      once.abort();
      clearTimeout(timer);
      fed.answers.delete(address);
    });
  }
}

/** Number of documents in one call to the browser. */
const BATCH = 500;

/** Number of elements on the page: while one waits, others work. */
const ELEMENTS = 8;

/** Timeout for a document in milliseconds; shorter for mutations, which may never end. */
const PATIENCE = Number(process.env.TEST_PATIENCE ?? 30_000);

/**
 * Shows all documents, and checks that each ends with a load or an error event and does not change the page's
 * built-ins.
 *
 * @param {import('./browsers.js').World} world
 * @param {readonly string[]} documents as JSON texts
 * @returns {Promise<Record<string, number>>} how many ended in which way: `load`, `error DocumentError`
 */
export async function showAll(world, documents) {
  // Hidden, because the documents need no layout and paint.
  const html = `<div hidden>${world.element.repeat(ELEMENTS)}</div><script src="${world.script}"></script>`;
  const host = await world.open(html, { before: answerFromPage });
  await host.shows(...Array.from({ length: ELEMENTS }, () => 1));
  /** @type {Record<string, number>} */
  const ends = {};
  for (let first = 0; first < documents.length; first += BATCH) {
    const results = await host.page.evaluate(feed, documents.slice(first, first + BATCH), PATIENCE);
    for (const { document, end, changed } of results) {
      assert.equal(changed, '', document);
      assert.match(end, /^(load|error \w+Error)$/, document);
      ends[end] = (ends[end] ?? 0) + 1;
    }
  }
  await host.assertQuiet();
  return ends;
}
