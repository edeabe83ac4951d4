import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../load.js';

const { betterText } = await load('/src/assistant/begin/clipboard.ts');
const { pageText } = await load('/src/assistant/begin/page-text.ts');
const { kindOfBytes } = await load('/src/assistant/begin/reasons.ts');
const { take } = await load('/src/assistant/begin/take.ts');
const { materialOfText } = await load('/src/assistant/begin/material.ts');
const { sourceProblem, isLeftOut } = await load('/src/assistant/messages/source-problems.ts');
const { pastInWords } = await load('/src/assistant/begin/past-in-words.ts');

const NOW = Date.parse('2026-11-29T10:00Z');
const bytesOf = (/** @type {string} */ text) => Uint8Array.from(text, (one) => one.charCodeAt(0));

describe('the text of a clipboard', () => {
  it('has the addresses of its links', () =>
    assert.equal(
      betterText('Anmelden', '<p><a href="https://beispiel.example/1">Anmelden</a></p>'),
      'Anmelden (https://beispiel.example/1)',
    ));

  it('has the addresses of a table only in columns that are for addresses', () => {
    const row =
      '<td><a href="https://beispiel.example/a">Lampen</a></td><td><a href="https://beispiel.example/b">hier</a></td>';
    const html = `<table><tr><th>Titel</th><th>Anmeldelink</th></tr><tr>${row}</tr></table>`;
    assert.equal(
      betterText('Titel\tAnmeldelink\nLampen\thier', html),
      'Titel\tAnmeldelink\nLampen\thttps://beispiel.example/b',
    );
  });

  it('stays as it is without links, and where it is code', () => {
    assert.equal(betterText('Lampen', '<b>Lampen</b>'), undefined);
    assert.equal(betterText('{"name": 1}', '<a href="https://beispiel.example/">{"name": 1}</a>'), undefined);
  });
});

describe('the text of a page', () => {
  it('is that of its content, without menus and footers', () =>
    assert.equal(
      pageText(
        '<body><nav>Menü</nav><main><header><h1>Reihe</h1></header><p>Am 12. Mai</p></main><footer>Impressum</footer>',
      ),
      'Reihe\n\nAm 12. Mai',
    ));

  it('is empty where there is none', () => assert.equal(pageText(''), ''));
});

describe('a file that nobody can read', () => {
  it('is known by its first bytes', () => {
    assert.equal(kindOfBytes(bytesOf('%PDF-1.7')), 'pdf');
    assert.equal(kindOfBytes(bytesOf('\x89PNG\r\n')), 'picture');
    assert.equal(kindOfBytes(bytesOf('PK\x03\x04 word/document.xml')), 'word');
    assert.equal(kindOfBytes(bytesOf('PK\x03\x04 xl/workbook.xml')), undefined);
    assert.equal(kindOfBytes(bytesOf('BEGIN:VCALENDAR')), undefined);
  });
});

describe('JSON with a mistake', () => {
  it('is given to the editor, never repaired in silence', async () => {
    const text = '{ "name": "Reihe", "subEvent": [{ "name": "Lampen", "startDate": "2027-05-12" },] }';
    const taken = await take(materialOfText(text), NOW);
    assert.deepEqual([taken.kind, taken.reason, taken.text], ['failure', 'not-json', text]);
  });
});

describe('what a source has said', () => {
  it('is said in German, with its place', () =>
    assert.equal(
      sourceProblem(
        {
          path: 'row 3, “Anmeldung”',
          message: '“hier” is not an address; write https://…',
          code: 'unreadable',
        },
        'de',
      ),
      'Zeile 3, „Anmeldung“: „hier“ ist keine Adresse. Kopieren Sie sie aus der Adresszeile des Browsers in das Feld.',
    ));

  /** @type {[string, string, string][]} */
  const DAYS = [
    [
      'line 3',
      '2027-05-12 is a Wednesday, not a Monday; one of the two is wrong',
      'Zeile 3: Der 12. Mai 2027 ist ein Mittwoch, im Text steht Montag.',
    ],
    [
      'row 3, “Wochentag”',
      '2027-05-12 is a Wednesday, not a Sunday; one of the two is wrong',
      'Zeile 3, „Wochentag“: Der 12. Mai 2027 ist ein Mittwoch, in der Tabelle steht Sonntag.',
    ],
    [
      'line 7',
      'there is no 31 June; correct the day',
      'Zeile 7: Den 31. Juni gibt es nicht. Bitte den Tag berichtigen.',
    ],
    [
      '$.registration',
      'there is no 29 February 2027; correct the day',
      'Anmeldung: Den 29. Februar 2027 gibt es nicht. Bitte den Tag berichtigen.',
    ],
    [
      'row 10',
      'has no date, only “Anmeldung ab”: “2027-04-01”; it is left out',
      'Zeile 10: Der Tag fehlt, nur „Anmeldung ab“ ist ausgefüllt („2027-04-01“). Diese Zeile fehlt daher.',
    ],
    [
      'row 7, “Ort”',
      '“entfällt” is taken as cancelled',
      'Zeile 7, „Ort“: „entfällt“ – als abgesagt übernommen.',
    ],
  ];
  for (const [path, message, german] of DAYS)
    it(`says “${message}” of ${path} with its words`, () =>
      assert.equal(sourceProblem({ path, message, code: 'contradiction' }, 'de'), german));

  it('is left out only if it is not in the document', () => {
    const one = { path: 'line 3', code: 'not-shown' };
    assert.equal(isLeftOut({ ...one, message: '“Parkplätze” is kept in the text of the series' }), false);
    assert.equal(
      isLeftOut({ ...one, message: 'is not read; if it matters, tell what it means with --fields' }),
      true,
    );
  });
});

describe('dates that have all passed', () => {
  const document = { subEvent: [{ startDate: '2026-05-12' }, { startDate: '2026-06-09' }] };

  it('are named before she takes them over, with the last day', () => {
    const [words, ...others] = pastInWords(document, Date.parse('2026-11-30'), 'de');
    assert.match(
      words ?? '',
      /^Alle Termine liegen in der Vergangenheit, der letzte war am Di, 9\.\sJuni\s2026\./,
    );
    assert.deepEqual(others, []);
  });

  it('are not named while one is to come', () =>
    assert.deepEqual(pastInWords(document, Date.parse('2026-06-01'), 'de'), []));
});
