import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { answerFromPage, feed } from './harness/fed-page.js';
import { hostileDocuments, monsters, mutatedDocuments } from './harness/hostile-json.js';

/** In one go over the connection to the browser. */
const BATCH = 500;

/**
 * Shows one document after the other, and sees that each ends in one of two ways and leaves the page as it was.
 *
 * @param {import('./harness/browsers.js').World} world
 * @param {readonly string[]} documents
 */
async function showAll(world, documents) {
  const host = await world.open(world.snippet, { before: answerFromPage });
  await host.shows(1);
  /** @type {Record<string, number>} */
  const ends = {};
  for (let first = 0; first < documents.length; first += BATCH) {
    for (const { document, end, changed } of await host.page.evaluate(
      feed,
      documents.slice(first, first + BATCH),
    )) {
      assert.equal(changed, '', document);
      assert.match(end, /^(load|error \w+Error)$/, document);
      ends[end] = (ends[end] ?? 0) + 1;
    }
  }
  await host.assertQuiet();
  return ends;
}

inBrowsers(
  'S16 ten thousand hostile documents end in a schedule or an error, and change nothing',
  async (world) => {
    const documents = [...hostileDocuments(9_800), ...mutatedDocuments(200)];
    assert.ok(new Set(documents).size > 8_000);
    const ends = await showAll(world, documents);
    // Of each kind enough to have come into every corner.
    assert.ok((ends.load ?? 0) > 3_000 && (ends['error DocumentError'] ?? 0) > 1_000, JSON.stringify(ends));
    assert.ok((ends['error NoSessionError'] ?? 0) > 10, JSON.stringify(ends));
  },
);

inBrowsers('S16 documents nested or long beyond measure end in a schedule or an error too', async (world) => {
  await showAll(world, monsters);
});
