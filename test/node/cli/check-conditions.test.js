import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../load.js';
import { CONDITIONS, FUTURE, NOW, series, url } from './conditions-of-documents.js';

const { checkDocument } = await load('/src/check/document.ts');
const { markupParser } = await load('/src/cli/markup-parser.ts');
const { sessionsWithoutAddress, withAddressOfSeries } = await load('/src/check/address-of-series.ts');

/** @param {object} document @returns {string[]} the findings with their paths, which all lie in the only session */
const check = (document) =>
  checkDocument(JSON.stringify(document), {
    url: 'https://beispiel.example/schedule.json',
    parser: markupParser,
    now: NOW,
  }).findings.map(
    (/** @type {any} */ { code, place }) =>
      `${code} ${place.path.replace('$.subEvent[0].', '').replace('$.', '')}`,
  );

describe('check of a document names', () => {
  for (const [name, document, expected] of CONDITIONS)
    it(`what contradicts itself: ${name}`, () => assert.deepEqual(check(document), expected));
});

describe('the address of the series', () => {
  it('is taken over by all sessions whose own registration hides it', () => {
    const [session] = series({ registration: { opens: FUTURE } }).subEvent;
    const others = [
      { ...session, '@id': '#2', registration: { closes: '2027-05-01', label: 'Dabei sein' } },
      { ...session, '@id': '#3', registration: { url: `${url}/3` } },
      { ...session, '@id': '#4', registration: undefined },
    ];
    const document = { ...series({}, { url, closes: '2027-05-10' }), subEvent: [session, ...others] };
    assert.deepEqual(sessionsWithoutAddress(document), [0, 1]);
    const changed = withAddressOfSeries(document);
    assert.deepEqual(
      changed.subEvent.map((/** @type {any} */ one) => one.registration),
      [
        { url, opens: FUTURE },
        { url, closes: '2027-05-01', label: 'Dabei sein' },
        { url: `${url}/3` },
        undefined,
      ],
    );
    assert.deepEqual(sessionsWithoutAddress(changed), []);
  });

  it('moves if no session is left that takes it from the series', () => {
    const registration = { url, closes: '2027-05-10', note: 'Bitte mit Tasse.' };
    const changed = withAddressOfSeries(series({ registration: { opens: FUTURE } }, registration));
    assert.deepEqual(changed.subEvent[0].registration, { url, opens: FUTURE });
    assert.deepEqual(changed.registration, { note: 'Bitte mit Tasse.' });
    assert.deepEqual(check(changed), []);
  });
});
