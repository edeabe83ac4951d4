import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { showAll } from './harness/fed-page.js';
import { hostileDocuments, mutatedDocuments } from './harness/hostile-json.js';

/** Numbers of documents; what the engines have of their own, such as parsers of JSON and dates, a part of them reaches. */
const COUNTS = { chromium: 10_000, firefox: 2_000 };

for (const [engine, count] of Object.entries(COUNTS)) {
  inBrowsers(
    `S16 ${count} hostile documents end in a schedule or an error, and change no built-ins`,
    async (world) => {
      const documents = [...hostileDocuments(0.98 * count), ...mutatedDocuments(0.02 * count)];
      assert.ok(new Set(documents).size > 0.8 * count);
      const ends = await showAll(world, documents);
      // Enough documents of each kind to cover the reader's branches.
      const seen = JSON.stringify(ends);
      assert.ok((ends.load ?? 0) > 0.3 * count && (ends['error DocumentError'] ?? 0) > 0.1 * count, seen);
      assert.ok((ends['error NoSessionError'] ?? 0) > 0.0002 * count, seen);
    },
    { only: [engine] },
  );
}
