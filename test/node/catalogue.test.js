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

/** The requirements that need a test, and a mutation that makes the test fail. */
const REQUIREMENTS = [
  ...range('P', 15),
  ...range('S', 31),
  ...range('E', 29),
  ...range('F', 4),
  ...range('E', 38).slice(30),
  'E40',
  'E41',
  'E42',
  'E43',
  'T05',
  'T07',
];

/**
 * The requirements of accessibility. They need a test, but not always a mutation: some are checked by engines, which
 * are tested with deliberate mistakes of their own, and others by unit tests of the source in test/browser.
 */
const ACCESSIBILITY = range('A', 38);

describe('the catalogue of promises to host pages', async () => {
  const paths = (await readdir(join(ROOT, 'test'), { recursive: true })).filter((path) =>
    /\.test\.[jt]s$/.test(path),
  );
  const tests = await Promise.all(paths.map((path) => readFile(join(ROOT, 'test', path), 'utf8')));

  const hasTest = (/** @type {string} */ requirement) => {
    const title = new RegExp(`(['"\`])(?:[A-Z]\\d\\d,? )*${requirement}\\b`);
    return tests.some((source) => title.test(source));
  };
  const hasMutation = (/** @type {string} */ requirement) => mutations.some((one) => one.row === requirement);

  for (const requirement of REQUIREMENTS) {
    it(`${requirement} has a test with its number, and a mutation for that test`, () => {
      assert.ok(hasTest(requirement), 'no title begins with the number');
      assert.ok(hasMutation(requirement), 'no mutation is listed');
    });
  }

  for (const requirement of ACCESSIBILITY) {
    it(`${requirement} has a test with its number`, () =>
      assert.ok(hasTest(requirement), 'no title begins with the number'));
  }

  it('has mutations whose text occurs once in the source, and whose test file has the requirement', async () => {
    for (const { row, file, found, replacement, test } of mutations) {
      const places = (await readFile(join(ROOT, file), 'utf8')).split(found).length - 1;
      assert.equal(places, 1, `${row}: found ${places} times in ${file}: ${found}`);
      assert.notEqual(found, replacement);
      assert.match(
        await readFile(join(ROOT, test), 'utf8'),
        new RegExp(`\\b${row}\\b`),
        `${test} has no ${row}`,
      );
    }
  });

  it('has its mutations listed in test/README.md', async () => {
    assert.equal(
      await readFile(join(ROOT, 'test/README.md'), 'utf8'),
      await readmeOfTests(),
      'run node test/mutations/readme.js --write',
    );
  });
});
