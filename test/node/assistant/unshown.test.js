import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../load.js';

const { unshownIn, unshownName } = await load('/src/assistant/document/unshown.ts');
const { factsOf } = await load('/src/assistant/begin/document-facts.ts');
const { take } = await load('/src/assistant/begin/take.ts');
const { materialOfText } = await load('/src/assistant/begin/material.ts');
const { texts } = await load('/src/assistant/messages/say.ts');
const { schemas, keysOf } = await load('/src/read/schema.ts');
const { values } = await load('/src/read/values.ts');
const { markupParser } = await load('/src/cli/markup-parser.ts');

/** @param {object} document @param {(string | number)[]} [path] */
const names = (document, path = []) =>
  unshownIn(document, path).map((/** @type {any} */ one) => unshownName(one, path.length));

describe('what the form does not show', () => {
  it('is named, in the series and in a session', () => {
    const document = {
      '@context': 'https://schema.org',
      name: 'Reihe',
      keywords: ['Ehrenamt'],
      audience: ['Vereine', 'Ämter'],
      image: [{ url: 'https://a.example/1.png' }, { url: 'https://a.example/2.png' }],
      organizer: {
        '@type': 'Organization',
        name: 'Institut',
        email: 'a@beispiel.example',
        logo: { url: 'x' },
      },
      dateModified: '2027-01-01',
      expires: null,
      subEvent: [
        {
          '@id': '#1',
          name: 'Lampen',
          organizer: 'Haus am See',
          location: [{ '@type': 'Place', name: 'Haus', url: 'https://a.example/' }, { name: 'Hof' }],
          offers: { price: '12', availability: 'InStock' },
        },
      ],
    };
    assert.deepEqual(names(document), ['keywords', 'audience', 'image', 'organizer › email']);
    assert.deepEqual(names(document, ['subEvent', 0]), [
      'organizer',
      'offers › availability',
      'location › url',
      'location',
    ]);
  });

  it('is not how an online place is called: everybody sees it in the preview', () => {
    const location = { '@type': 'VirtualLocation', name: 'Online', url: 'https://a.example/' };
    assert.deepEqual(names({ subEvent: [{ location }] }, ['subEvent', 0]), []);
  });

  it('is nothing in a document that the form has made', () =>
    assert.deepEqual(
      names({ '@type': 'EventSeries', inLanguage: 'de', timeZone: 'Europe/Berlin', subEvent: [] }),
      [],
    ));

  it('is each name that the reader knows, or a field shows it', () => {
    const { series, session } = schemas(
      values({ url: 'https://a.example/', timeZone: 'UTC', parser: markupParser }),
    );
    assert.ok(keysOf({ series, session }).length > 40);
    const value = (/** @type {string[]} */ keys) => Object.fromEntries(keys.map((key) => [key, 'x']));
    const document = {
      ...value(Object.keys(series.shape)),
      subEvent: [value(Object.keys(session.shape))],
    };
    assert.deepEqual(
      [names(document), names(document, ['subEvent', 0])],
      [
        ['keywords', 'eventStatus', 'status', 'eventAttendanceMode', 'location', 'performer', 'expires'],
        [
          'eventSchedule',
          'timeZone',
          'status',
          'organizer',
          'contributor',
          'inLanguage',
          'accessibilityFeature',
        ],
      ],
    );
  });
});

describe('what was taken over', () => {
  const say = texts('de');
  const factsIn = (/** @type {object} */ document) =>
    Object.fromEntries(
      factsOf(document, { say, state: { language: 'de' } }).map(
        (/** @type {readonly [any, string[]]} */ [key, told]) => [
          say(key),
          told.map((one) => one.replace(/\s/g, ' ')),
        ],
      ),
    );

  it('says of each session what became of it', () =>
    assert.deepEqual(
      factsIn({
        subEvent: [
          { name: 'Lampen', startDate: '2027-05-12', eventStatus: 'https://schema.org/EventCancelled' },
          { name: 'Räder', startDate: '2027-06-09' },
        ],
      }).Termine,
      ['Mi, 12. Mai 2027: Lampen (Abgesagt)', 'Mi, 9. Juni 2027: Räder'],
    ));

  it('names the registration of sessions, once for all that have the same', async () => {
    const table =
      'Titel\tDatum\tAnmeldung ab\tPreis\nLampen\t12.05.2027\t01.03.2027\t12 €\nRäder\t09.06.2027\t01.03.2027\tkostenlos\nUhren\t14.07.2027\t01.04.2027\t12 €';
    const taken = await take(materialOfText(table), Date.parse('2026-11-29T10:00Z'));
    const facts = factsIn(taken.document);
    assert.deepEqual(facts.Anmeldung, [
      'ab Mo, 1. März 2027 (Termin 1, 2)',
      'ab Do, 1. April 2027 (Termin 3)',
    ]);
    assert.deepEqual(facts.Kosten, ['12 EUR (Termin 1, 3)', 'kostenfrei (Termin 2)']);
  });

  it('names a credit without its picture, and what has no field', () => {
    const facts = factsIn({
      name: 'Reihe',
      image: { creditText: '© pixabay, geralt' },
      keywords: 'Ehrenamt',
      subEvent: [],
    });
    assert.deepEqual(facts.Bild, ['© pixabay, geralt']);
    assert.deepEqual(facts['Ohne Feld'], ['keywords']);
  });
});
