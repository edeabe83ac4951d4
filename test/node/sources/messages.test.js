import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { load } from '../load.js';
import { cases } from './cases.js';

const { convert } = await load('/src/sources/convert.ts');
const { inLanguage, placeInLanguage } = await load('/src/sources/messages/in-language.ts');

const all = await cases();

const SOURCES = new URL('../../../src/sources/', import.meta.url);

/** Literals made of sentences' pieces, which the scan can't put together. */
const PIECED = [
  '7 has 7: 7. Choose one by its number, name or @id: --field series=2',
  '7 7. 7',
  '7 has no event in JSON-LD or microdata. 7 7',
];

/** A literal that is reported at once, in quotation marks or backticks. */
const REPORTED =
  /(?:report\((?:'[^'\n]*'|`[^`\n]*`|\w+),|message:|SourceError\(\s*'[\w-]+',)\s*('[^'\n]*'|"[^"\n]*"|`[^`\n]*`)(?=[,;)\s])(?!\s*\+)/g;

describe('the messages of the sources in German', () => {
  for (const { source, name, materials, options } of all)
    it(`has German for all of ${source}/${name}`, async () => {
      const parts = materials.map((one) => ({ material: one }));
      const { problems } = await convert(parts, options);
      const english = problems
        .map((/** @type {{ message: string }} */ { message }) => message)
        .filter((/** @type {string} */ message) => inLanguage(message, 'de') === message);
      assert.deepEqual(english, []);
    });

  it('has German for each literal that a source reports', async () => {
    const files = (await readdir(SOURCES, { recursive: true })).filter((name) => name.endsWith('.ts'));
    const literals = [];
    for (const file of files)
      for (const [, literal = ''] of (await readFile(new URL(file, SOURCES), 'utf8')).matchAll(REPORTED))
        literals.push(literal.slice(1, -1).replace(/\$\{[^}]*\}/g, '7'));
    assert.ok(literals.length > 50, `only ${literals.length} literals found`);
    assert.deepEqual(
      literals.filter((literal) => inLanguage(literal, 'de') === literal && !PIECED.includes(literal)),
      [],
    );
  });

  it('keeps what is quoted, and translates what is not', () => {
    assert.equal(
      inLanguage('“W. Europe” is no known time zone: its times are taken as those of Europe/Berlin', 'de'),
      '„W. Europe“ ist keine bekannte Zeitzone: die Zeiten gelten als die von Europe/Berlin',
    );
    assert.equal(inLanguage('“has no date” is not a number', 'de'), '„has no date“ ist keine Zahl');
    assert.equal(inLanguage('has no date', 'en'), 'has no date');
  });

  it('names places in German', () => {
    assert.equal(placeInLanguage('row 4, column B', 'de'), 'Zeile 4, Spalte B');
    assert.equal(placeInLanguage('line 3', 'de'), 'Zeile 3');
    assert.equal(placeInLanguage('$.events[0].start', 'de'), '$.events[0].start');
  });
});
