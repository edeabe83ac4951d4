import { fc } from './property.ts';

/* What stands in documents where a fact of registration should stand, and can't be read beyond doubt. */

const WORDS = [
  ...['nicht abgesagt', 'abgesagt?', 'vielleicht', 'nach Ostern', 'demnächst', 'offen?', 'nicht ausgebucht'],
  ...['noch nicht ganz voll', 'tentative', 'to be confirmed', 'maybe open', 'not open', 'un-open', 'opened?'],
  ...[
    'EventForgotten',
    'https://schema.org/SomethingElse',
    'constructor',
    '__proto__',
    'toString',
    'N/A',
    '-',
  ],
  ...['geschlossen/offen', 'open or full', 'offen ab Mai', 'open from May', 'InStockMaybe', 'siehe Aushang'],
  ...['geöffnet ab morgen', 'wieder offen', 'wenige', 'viele', '∞', 'null', 'undefined', 'NaN', 'true', 'on'],
] as const;

const ODD_DATES = [
  ...['31.02.2021', '2021-02-31', '2021-13-01', '2021-04-28T25:00', '1.', '20.04', 'KW 17', '99.99.9999'],
  ...[
    '2021-02-29T09:00',
    '30/30/2021',
    'am 31. Februar 2021',
    '20210',
    '1e400',
    '0x10',
    '+2021',
    '12-2021-04',
  ],
] as const;

const leaf = fc.oneof(
  fc.constantFrom(...WORDS, ...ODD_DATES),
  fc.boolean(),
  fc.constantFrom({}, { '@type': 'Thing' }, { name: {} }, { value: [] }),
);

/** Junk that no reader can take for a state, a status or a date: all kinds of JSON, nested. */
export const arbitraryJunk: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: fc.array(leaf, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: leaf.map((one) => ({ name: one })) },
  { weight: 1, arbitrary: leaf.map((one) => ({ '@id': '#x', type: [one] })) },
  { weight: 1, arbitrary: leaf.map((one) => [[{ de: one }]]) },
);
