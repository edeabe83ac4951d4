import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { showAll } from './harness/fed-page.js';
import { hostileDocuments, mutatedDocuments } from './harness/hostile-json.js';

inBrowsers(
  'S16 ten thousand hostile documents end in a schedule or an error, and change no built-ins',
  async (world) => {
    const documents = [...hostileDocuments(9_800), ...mutatedDocuments(200)];
    assert.ok(new Set(documents).size > 8_000);
    const ends = await showAll(world, documents);
    // Enough documents of each kind to cover the reader's branches.
    assert.ok((ends.load ?? 0) > 3_000 && (ends['error DocumentError'] ?? 0) > 1_000, JSON.stringify(ends));
    assert.ok((ends['error NoSessionError'] ?? 0) > 10, JSON.stringify(ends));
  },
);
