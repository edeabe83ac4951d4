import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { DOCUMENTS, seriesWith, TEXTS } from '../../fixtures/assistant/mistakes.js';
import { load } from '../load.js';

const { findingInWords } = await load('/src/assistant/check/finding-words.ts');
const { checkText } = await load('/src/assistant/check/check-document.ts');
const { markupParser } = await load('/src/cli/markup-parser.ts');
const { mistakeInWords, problemInWords } = await load('/src/assistant/messages/problems.ts');
const { sessionStateAt } = await load('/src/model/session-state.ts');

/** The sentences that a person has read, by the mistake. */
const SENTENCES = JSON.parse(
  await readFile(new URL('../../fixtures/assistant/saetze.json', import.meta.url), 'utf8'),
);
const NOW = Date.parse('2026-11-29T10:00Z');

const check = (/** @type {string} */ text) => checkText(text, NOW, markupParser);

/** Words that only programmers and English readers know. */
const FOREIGN = /\$\.|\b(?:write|is not|must|should|undefined|object Object)\b/i;

describe('each mistake of an editor is named in German, with the remedy', () => {
  for (const [name, document] of Object.entries(DOCUMENTS))
    it(`in the form: ${name}`, () => {
      const { findings } = check(JSON.stringify(document, null, 2));
      const sentences = findings.map((/** @type {unknown} */ one) => problemInWords(one, 'de'));
      assert.equal(sentences[0], SENTENCES.FORM[name]);
      for (const sentence of sentences) {
        assert.doesNotMatch(sentence, FOREIGN);
        assert.match(sentence, /^\S.*[.:] [^.]*\S[.“"]$|\. .*\.$/, 'it says what is wrong and what to do');
      }
    });

  for (const [name, text] of Object.entries(TEXTS))
    it(`in the JSON: ${name}`, () => {
      const [first] = check(text).findings;
      assert.equal(mistakeInWords(first, 'de'), SENTENCES.JSON[name]);
      assert.doesNotMatch(mistakeInWords(first, 'de'), FOREIGN);
    });

  it('has a sentence for each, and no other', () => {
    assert.deepEqual(Object.keys(SENTENCES.FORM), Object.keys(DOCUMENTS));
    assert.deepEqual(Object.keys(SENTENCES.JSON), Object.keys(TEXTS));
  });
});

describe('a title that is missing', () => {
  it('is said of the series and of a session each as its page shows it', () => {
    const series = { ...seriesWith({ name: '' }), name: '' };
    const words = check(JSON.stringify(series)).findings.map((/** @type {unknown} */ one) =>
      problemInWords(one, 'de'),
    );
    assert.deepEqual(words, [
      'Der Titel fehlt. Bis Sie ihn eintragen, beginnen die Termine ohne Überschrift.',
      'Der Titel fehlt. Bis Sie ihn eintragen, steht dort „Titel folgt“.',
    ]);
  });
});

describe('a price that is no number', () => {
  const [found] = check(
    JSON.stringify(seriesWith({ offers: [{ '@type': 'Offer', price: '5 € / 3 € ermäßigt' }] })),
  ).findings;

  it('is named where words are allowed, without the terms of the schema', () => {
    const inForm = problemInWords(found, 'de');
    assert.match(inForm, /^„5 € \/ 3 € ermäßigt“ wird so gezeigt/);
    assert.equal(findingInWords(found, 'de').join(' '), `Termin 1, Kosten, Preis: ${inForm}`);
    assert.match(findingInWords(found, 'en')[0], /^Session 1, .*: “5 € .*” is shown as it stands/);
  });
});

describe('what is unusual but beyond doubt is understood, and so is not named', () => {
  const url = 'https://beispiel.example/anmelden';
  const start = '2027-05-12T18:00';
  /** @type {readonly (readonly [string, object, string])[]} */
  const rows = [
    ['a cancellation in German', seriesWith({ eventStatus: 'abgesagt' }), 'cancelled'],
    [
      'the gravest of two statuses',
      seriesWith({ eventStatus: ['EventCancelled', 'EventMovedOnline'] }),
      'cancelled',
    ],
    ['a state in German', seriesWith({ registration: { state: 'leider ausgebucht', url } }), 'full'],
    [
      'nested offers that are sold out',
      seriesWith({ offers: { '@type': 'AggregateOffer', url, offers: [{ availability: 'SoldOut' }] } }),
      'full',
    ],
    [
      'no count',
      seriesWith({ maximumAttendeeCapacity: 0, remainingAttendeeCapacity: 0, registration: { url } }),
      'open',
    ],
    [
      'more taken than there are',
      seriesWith({ remainingAttendeeCapacity: -2, registration: { url } }),
      'full',
    ],
    ['a German deadline that is over', seriesWith({ registration: { closes: '10.05.2026', url } }), 'closed'],
    [
      'a postponement to the same day',
      seriesWith({ eventStatus: 'EventPostponed', previousStartDate: start }),
      'postponed',
    ],
    [
      'an opening that nobody can read',
      seriesWith({ registration: { opens: 'nach Ostern', url } }),
      'unknown',
    ],
    [
      'an unknown key of the registration',
      seriesWith({ registration: { open: '2027-03-01', url } }),
      'unknown',
    ],
  ];
  for (const [name, document, expected] of rows)
    it(name, () => {
      const { series } = check(JSON.stringify(document)).schedule;
      const { phase, registration } = sessionStateAt(series.sessions[0], series, NOW);
      assert.equal(registration?.state ?? phase, expected);
    });
});
