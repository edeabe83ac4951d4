import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { mutations } from '../mutations/mutations.js';
import { readmeOfTests } from '../mutations/readme.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const range = (/** @type {string} */ letter, /** @type {number} */ last) =>
  Array.from({ length: last }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);

/** The rows that have to be true, and to have a test that can fail. */
const ROWS = [...range('P', 15), ...range('S', 31), ...range('E', 29), ...range('F', 4)];

/**
 * Rows of accessibility: engines prove some of them, which are shown mistakes of their own, and the tests in
 * test/browser others, which know the source and not the bundle; so not each has a mutation.
 */
const ACCESSIBILITY = range('A', 38);

/** Rows of which something is still missing; whoever adds it takes the row out here. */
const OPEN = [];

describe('the catalogue of promises to host pages', async () => {
  const paths = (await readdir(join(ROOT, 'test'), { recursive: true })).filter((path) =>
    /\.test\.[jt]s$/.test(path),
  );
  const tests = await Promise.all(paths.map((path) => readFile(join(ROOT, 'test', path), 'utf8')));

  const hasTest = (/** @type {string} */ row) => {
    const title = new RegExp(`(['"\`])(?:[A-Z]\\d\\d,? )*${row}\\b`);
    return tests.some((source) => title.test(source));
  };
  const hasMutation = (/** @type {string} */ row) => mutations.some((one) => one.row === row);

  for (const row of ROWS.filter((one) => !OPEN.includes(one))) {
    it(`${row} has a test that is named after it, and a mutation which that test has to notice`, () => {
      assert.ok(hasTest(row), 'no test begins with it');
      assert.ok(hasMutation(row), 'no mutation is listed for it');
    });
  }

  for (const row of ACCESSIBILITY) {
    it(`${row} has a test that is named after it`, () => assert.ok(hasTest(row), 'no test begins with it'));
  }

  it('what is still open is', () => {
    assert.deepEqual(
      OPEN.filter((row) => hasTest(row) && hasMutation(row)),
      [],
    );
  });

  it('each mutation still has its place in the product, once, and its row a test in the file that it names', async () => {
    for (const { row, file, found, replacement, test } of mutations) {
      const places = (await readFile(join(ROOT, file), 'utf8')).split(found).length - 1;
      assert.equal(places, 1, `${row}: ${file} has ${places} times ${found}`);
      assert.notEqual(found, replacement);
      assert.match(
        await readFile(join(ROOT, test), 'utf8'),
        new RegExp(`\\b${row}\\b`),
        `${test} has no ${row}`,
      );
    }
  });

  it('test/README.md lists them', async () => {
    assert.equal(
      await readFile(join(ROOT, 'test/README.md'), 'utf8'),
      await readmeOfTests(),
      'run node test/mutations/readme.js --write',
    );
  });
});
