import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../load.js';

const { movedDate, withDatesMoved } = await load('/src/assistant/document/move-dates.ts');
const { fixesOf } = await load('/src/assistant/document/fixes.ts');
const { fixApplied } = await load('/src/assistant/edit/apply-fix.ts');
const { moveOfTaken, takenMoved } = await load('/src/assistant/begin/move-taken.ts');
const { take } = await load('/src/assistant/begin/take.ts');
const { materialOfText } = await load('/src/assistant/begin/material.ts');
const { documentTaken, undo } = await load('/src/assistant/replace.ts');
const { beginning, documentOf, initialState } = await load('/src/assistant/state.ts');
const { checkDocument } = await load('/src/check/document.ts');
const { markupParser } = await load('/src/cli/markup-parser.ts');

const NOW = Date.UTC(2026, 10, 30);

/** What moves all dates of a document. @param {any} document @returns {any} */
function moveOf(document) {
  const context = { url: 'https://beispiel.example/schedule.json', parser: markupParser, now: NOW };
  const { findings } = checkDocument(JSON.stringify(document), context);
  return findings.flatMap((/** @type {any} */ one) => fixesOf(one, document)).find(({ isMove }) => isMove);
}

/** @param {string[]} starts */
const series = (...starts) => ({
  name: 'Reihe',
  timeZone: 'Europe/Berlin',
  subEvent: starts.map((startDate, index) => ({ '@id': `#${index}`, name: `Abend ${index}`, startDate })),
});

describe('the year that fits', () => {
  for (const [what, document, label, first] of /** @type {const} */ ([
    ['dates that have passed', series('2026-05-12T18:00', '2026-06-02'), 'moveToYear', '2027-05-12T18:00'],
    ['dates of two years', series('2025-12-12', '2026-01-02'), 'moveByYear', '2026-12-12'],
    [
      'weekdays of next year',
      series('Mi, 12.05.2026, 18 Uhr', 'Do, 13.05.2026'),
      'moveToYear',
      '2027-05-12T18:00',
    ],
    ['weekdays of two years on', series('Freitag, 12.05.2026'), 'moveToYear', '2028-05-12'],
  ]))
    it(`is found for ${what}`, () => {
      const move = moveOf(document);
      assert.equal(move?.label, label);
      assert.equal(move.change(document).subEvent[0].startDate, first);
      assert.ok(!moveOf(move.change(document)));
    });

  for (const [what, document] of /** @type {const} */ ([
    ['weekdays that are right: the series is over', series('Di, 12.05.2026', '2026-05-13')],
    ['one weekday that is wrong', series('Mi, 12.05.2099', 'Mi, 13.05.2099')],
    ['weekdays of one date of several', series('Do, 12.05.2099', '2099-05-13')],
    ['dates of earlier years', series('2024-05-12')],
    ['dates to come', series('2027-05-12')],
  ]))
    it(`contradicts nothing, so it is not guessed from ${what}`, () =>
      assert.equal(moveOf(document), undefined));
});

describe('all dates', () => {
  it('move with those of registration, but for one that contradicts it, and nothing else does', () => {
    const document = {
      name: 'Reihe 2026',
      timeZone: 'Europe/Berlin',
      dateModified: '2026-01-01',
      registration: { opens: '2026-04-01T09:00', closes: 'solange Plätze frei sind' },
      subEvent: [
        {
          name: 'Abend',
          description: 'Am Dienstag, 12.05.2026',
          startDate: '2026-05-12T18:00',
          endDate: '2026-05-12T20:00:00+02:00',
          doorTime: '17:30',
          previousStartDate: '12.04.2026',
          offers: [{ validFrom: '2026-03-01', availabilityEnds: '2027-01-01' }],
        },
      ],
    };
    const moved = withDatesMoved(document, 1);
    const [session] = document.subEvent;
    assert.deepEqual(moved, {
      ...document,
      registration: { ...document.registration, opens: '2027-04-01T09:00' },
      subEvent: [
        {
          ...session,
          startDate: '2027-05-12T18:00',
          endDate: '2027-05-12T20:00+02:00',
          previousStartDate: '2027-04-12',
          // After the last session, a date of registration is in the right year already.
          offers: [{ validFrom: '2027-03-01', availabilityEnds: '2027-01-01' }],
        },
      ],
    });
  });

  it('keep their hour, also where the clocks change on another day', () => {
    assert.equal(movedDate('2026-03-28T12:00+01:00', 1, 'Europe/Berlin'), '2027-03-28T12:00+02:00');
    assert.equal(movedDate('2028-02-29', 1, 'Europe/Berlin'), '2029-02-28');
    assert.equal(movedDate('2026-05-12T18:00+02:00', 1), '2027-05-12T18:00+02:00');
    assert.equal(movedDate('im Herbst', 1), undefined);
  });
});

describe('a move of all dates', () => {
  const document = {
    ...series('2026-05-12T18:00', '2026-06-02T18:00'),
    description: 'Immer am Dienstag, dienstags 2026; Sonntagskaffee',
    registration: { opens: '2026-04-01' },
  };

  it('says what has changed, and names the texts with weekdays', () => {
    const state = documentTaken(document)(initialState('de'));
    const after = fixApplied(moveOf(document))(state);
    assert.equal(after.news, 'Alle Termine verschoben. „Rückgängig“ nimmt es zurück.');
    const more = after.newsMore.map((/** @type {string} */ one) => one.replace(/\s/g, ' '));
    assert.deepEqual(more, [
      'Der erste Termin ist jetzt am Mittwoch, 12. Mai 2027, 18 Uhr.',
      'Beginn und Ende der Anmeldung sind mitverschoben.',
      'Unverändert, bitte prüfen: Beschreibung der Reihe („Dienstag“, „dienstags“, „2026“).',
    ]);
    const undone = undo(after);
    assert.equal(documentOf(undone), document);
    assert.equal(undone.newsMore, undefined);
  });
});

describe('a text with the weekdays of another year', () => {
  const TEXT = 'Lesekreis\n\nMittwoch, 12. Mai 2026, 18 Uhr: Anfang\nDonnerstag, 13. Mai 2026, 18 Uhr: Ende';
  const read = async (/** @type {string} */ text) => take(materialOfText(text), NOW);

  it('is taken over into the year that fits, which is one step to undo', async () => {
    const taken = await read(TEXT);
    const state = documentTaken(taken.document)(beginning({ text: TEXT, taken })(initialState('de')));
    const after = takenMoved(taken, moveOfTaken(taken, TEXT, NOW))(state);
    assert.deepEqual(
      documentOf(after).subEvent.map((/** @type {any} */ { startDate }) => startDate),
      ['2027-05-12T18:00', '2027-05-13T18:00'],
    );
    assert.equal(after.begin.taken.document, documentOf(after));
    assert.deepEqual(after.begin.taken.problems, []);
    const undone = undo(after);
    assert.equal(documentOf(undone), taken.document);
    assert.equal(undone.begin.taken, taken);
  });

  it('stays in its year where the weekdays are right', async () => {
    const text = TEXT.replace('Mittwoch', 'Dienstag').replace('Donnerstag', 'Mittwoch');
    const taken = await read(text);
    assert.equal(moveOfTaken(taken, text, NOW), undefined);
    assert.equal(moveOfTaken(taken, '', NOW)?.label, 'moveToYear');
  });
});
