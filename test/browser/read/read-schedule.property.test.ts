import { expect } from '@open-wc/testing';
import { fc } from '../../helpers/property.ts';
import { ScheduleError } from '../../../src/fetch/schedule-error.ts';

import type { Schedule } from '../../../src/read/read-schedule.ts';
import { schemas } from '../../../src/read/schema.ts';
import { values } from '../../../src/read/values.ts';
import { CONTEXT, documentOf, plain, read } from '../../helpers/documents.ts';

const PARTS = schemas(values(CONTEXT));
const KEYS = Object.fromEntries(
  Object.entries(PARTS).map(([name, part]) => [name, Object.keys((part as { shape: object }).shape)]),
) as Record<keyof typeof PARTS, string[]>;

/** Values as JSON can express them: plain objects, no undefined. */
const asJson = <T>(arbitrary: fc.Arbitrary<T>) =>
  arbitrary.map((value) => JSON.parse(JSON.stringify(value)) as T);

const written = fc.constantFrom<unknown>(
  ...[
    '2021-04-28',
    '2021-04-28T14:00',
    '2021-04-28T14:00Z',
    '2021-02-31',
    'Herbst',
    'EventCancelled',
    'InStock',
  ],
  ...[
    'https://example.org/',
    '/a',
    'javascript:alert(1)',
    'a@example.org',
    '<p>A</p><ul><li>B',
    '&#xd800;',
    '\ud800',
  ],
  ...[
    'Europe/Berlin',
    'Event',
    'EventSeries',
    '',
    ' ',
    '__proto__',
    null,
    true,
    0,
    -1,
    1e21,
    [],
    {},
    [[]],
    [null],
  ],
  ...[{ '@value': 'A', '@language': 'de' }, { '@id': '#a' }, { '@id': [] }, [{ '@value': null }, 'A', 5]],
);
const leaf = fc.oneof(
  { weight: 3, arbitrary: written },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);
const objectOf = (keys: readonly string[], value: fc.Arbitrary<unknown>, more = {}) =>
  fc.record(
    { ...Object.fromEntries([...keys, '@type', 'type', 'superEvent'].map((key) => [key, value])), ...more },
    { requiredKeys: [], noNullPrototype: true },
  );
const oneOrMany = (value: fc.Arbitrary<unknown>) => fc.oneof(value, fc.array(value, { maxLength: 3 }));
const inner = oneOrMany(
  fc.oneof(
    leaf,
    ...(['organization', 'place', 'registration', 'offer', 'creativeWork', 'image'] as const).map((part) =>
      objectOf(KEYS[part], leaf),
    ),
  ),
);
const session = objectOf(KEYS.session, inner);
const series = objectOf(KEYS.series, inner, {
  '@type': fc.constantFrom('EventSeries', 'Event', ['EventSeries'], null),
  timeZone: fc.oneof(fc.constantFrom('Europe/Berlin', 'Asia/Kolkata'), leaf),
  subEvent: oneOrMany(fc.oneof({ weight: 5, arbitrary: session }, leaf)),
});
const junk = asJson(fc.oneof(series, fc.jsonValue(), fc.array(fc.oneof(session, series), { maxLength: 3 })));

/** The schedule of a document, or the message of its ScheduleError; any other error fails the test. */
function outcome(document: unknown): Schedule | string {
  try {
    return read(document);
  } catch (error) {
    if (error instanceof ScheduleError) return error.message;
    throw error;
  }
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

const GOOD = Array.from({ length: 6 }, (_, index) => ({
  '@id': `#${index}`,
  name: `Session ${index}`,
  startDate: `2021-0${index + 1}-28T14:00`,
  endDate: `2021-0${index + 1}-28T17:00`,
  location: { name: 'Place' },
}));

describe('readSchedule, given any JSON,', () => {
  it('throws only ScheduleErrors', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          junk,
          fc.json().map((text) => JSON.parse(text) as unknown),
        ),
        (document) => {
          outcome(document);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('reports each problem once, with its path', () => {
    fc.assert(
      fc.property(junk, (document) => {
        const schedule = outcome(document);
        const problems = typeof schedule === 'string' ? [] : schedule.problems;
        const lines = problems.map(({ path, message }) => `${path} ${message}`);
        expect(lines).to.deep.equal([...new Set(lines)]);
        for (const line of lines) expect(line).to.match(/^\$\S* \S/);
      }),
      { numRuns: 200 },
    );
  });

  it('reads a document twice with the same result, and does not change it', () => {
    fc.assert(
      fc.property(junk, (document) => {
        const before = JSON.stringify(document);
        const first = outcome(freeze(document));
        expect(outcome(document)).to.deep.equal(first);
        expect(JSON.stringify(document)).to.equal(before);
      }),
      { numRuns: 150 },
    );
  });

  it('reads a good session, whatever the other members of the list are', () => {
    fc.assert(
      fc.property(asJson(fc.array(fc.oneof(session, leaf), { maxLength: 4 })), fc.nat(4), (others, index) => {
        const { series } = read(documentOf(...others.toSpliced(index, 0, GOOD[0])));
        const found = series.sessions.find(({ id }) => id === '#0');
        expect(plain(found)).to.deep.equal(plain(read(documentOf(GOOD[0])).series.sessions[0]));
      }),
      { numRuns: 100 },
    );
  });

  it('ignores unknown keys', () => {
    // Its end makes a key unlike any of ours.
    const key = fc.string().map((text) => `${text}qqqqqq`);
    const more = asJson(fc.dictionary(key, fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true }));
    const expected = read(documentOf(GOOD[0]));
    fc.assert(
      fc.property(more, more, more, (inSeries, inSession, inPlace) => {
        const location = { ...inPlace, ...GOOD[0]?.location };
        const document = { ...inSeries, ...documentOf({ ...inSession, ...GOOD[0], location }) };
        expect(read(document)).to.deep.equal(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('reads sessions in any order with the same result', () => {
    const expected = read(documentOf(...GOOD));
    fc.assert(
      fc.property(fc.shuffledSubarray(GOOD, { minLength: GOOD.length }), (sessions) => {
        expect(read(documentOf(...sessions))).to.deep.equal(expected);
      }),
      { numRuns: 50 },
    );
  });
});
