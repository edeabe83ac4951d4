import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { load } from '../load.js';
import { cases } from './cases.js';

const { convert } = await load('/src/sources/convert.ts');
const { overlay } = await load('/src/sources/overlay.ts');
const { parseJson } = await load('/src/sources/loose-json.ts');
const { weekdayMistake } = await load('/src/sources/written-dates/weekdays.ts');
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

  it('has German for sentences made of pieces', () => {
    const weekday = weekdayMistake('2027-05-12', 4);
    for (const [english, german] of /** @type {[string | undefined, string][]} */ ([
      ['there is no 31 June; correct the day', 'den 31. Juni gibt es nicht; berichtigen Sie den Tag'],
      [
        'there is no 29 February 2027; correct the day',
        'den 29. Februar 2027 gibt es nicht; berichtigen Sie den Tag',
      ],
      [
        'has no date, only “Anmeldung ab”: “2027-04-01”; it is left out',
        'hat keinen Tag, nur „Anmeldung ab“: „2027-04-01“; sie wird ausgelassen',
      ],
      [weekday, '2027-05-12 ist ein Mittwoch, kein Donnerstag; eines von beiden stimmt nicht'],
      [
        parseJson('{"a" 1}', '$').problem?.message,
        'ist kein gültiges JSON (ein Doppelpunkt fehlt bei Zeichen 5); übernommen wird, was lesbar ist',
      ],
      [
        parseJson('{"a": 1,}', '$').problem?.message,
        'ist kein gültiges JSON (ein Komma oder ein Kommentar, den JSON nicht kennt); übernommen wird, was lesbar ist',
      ],
      [
        'x is JSON with nothing in it, in which no event was found',
        'x ist JSON mit nichts darin, in dem kein Termin steht',
      ],
      [
        'No field of these 2 resources has a date. Name it with --field startDate=…; there are no fields of the site.',
        'Kein Feld dieser 2 Einträge enthält ein Datum. Nennen Sie es mit --field startDate=…; es gibt keine Felder der Website.',
      ],
      [
        overlay({ series: {}, sessions: [], problems: [] }, { subEvent: [{ name: 'A' }] }).problems[0]
          ?.message,
        '@id, url und startDate fehlen',
      ],
    ]))
      assert.equal(inLanguage(english ?? '', 'de'), german);
  });

  it('has German for each mistake in JSON', () => {
    for (const text of [
      '{a}',
      '{"a": 1x}',
      '{"a": 01}',
      '{,}',
      '{"a":}',
      '{"a" 1}',
      '{"a":1 "b":2}',
      '{"a":1',
      '[1',
      '{} {}',
      '"a',
      '"\\u00"',
      '"\\x"',
      '"a\nb"',
      '[/* a',
      '[1e]',
    ]) {
      const { message = '' } = parseJson(text, '$').problem ?? {};
      const [, mistake = ''] = /JSON \((.+)\);/.exec(message) ?? [];
      assert.notEqual(inLanguage(mistake, 'de'), mistake, text);
      assert.doesNotMatch(inLanguage(mistake, 'de'), / is | a /, text);
    }
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
