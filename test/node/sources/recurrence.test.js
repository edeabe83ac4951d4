import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from '../load.js';

const { expand } = await load('/src/sources/recurrence.ts');
const NOW = Date.parse('2027-01-15T09:00Z');

/** @type {[string, { start: string, rule: string, added?: string[], removed?: string[] }, string[]][]} */
const DATES = [
  [
    'keeps the hour on the wall clock when summer time ends',
    { start: '2027-10-24T18:00', rule: 'FREQ=WEEKLY;COUNT=3' },
    ['2027-10-24T18:00', '2027-10-31T18:00', '2027-11-07T18:00'],
  ],
  [
    'counts weekdays of a month',
    { start: '2027-05-11T18:00', rule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270713T180000' },
    ['2027-05-11T18:00', '2027-06-08T18:00', '2027-07-13T18:00'],
  ],
  [
    'takes the last weekday of a month',
    { start: '2027-05-31', rule: 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1;COUNT=2' },
    ['2027-05-31', '2027-06-28'],
  ],
  [
    'counts the start as one of COUNT, even where it does not fit',
    { start: '2027-05-12', rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=3' },
    ['2027-05-12', '2027-05-17', '2027-05-24'],
  ],
  [
    'adds and removes single dates, a day for all times of it',
    { start: '2027-05-03', rule: 'FREQ=DAILY;COUNT=3', added: ['2027-06-01'], removed: ['2027-05-04'] },
    ['2027-05-03', '2027-05-05', '2027-06-01'],
  ],
  [
    'removes the date of a time by its day',
    { start: '2027-05-03T10:00', rule: 'FREQ=DAILY;COUNT=2', removed: ['2027-05-04'] },
    ['2027-05-03T10:00'],
  ],
  [
    'takes 30 February for no date',
    { start: '2027-01-30', rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2' },
    ['2027-01-30'],
  ],
  [
    'keeps all dates of the past, if they are few',
    { start: '2012-05-12T18:00', rule: 'FREQ=YEARLY;COUNT=2' },
    ['2012-05-12T18:00', '2013-05-12T18:00'],
  ],
];

describe('a recurrence', () => {
  for (const [title, { rule, ...rest }, expected] of DATES) {
    it(title, () => {
      const { starts } = expand({ ...rest, rules: [rule] }, NOW);
      assert.deepEqual(starts, expected);
    });
  }

  it('without an end is followed for 18 months, and says so', () => {
    const { starts, cut } = expand({ start: '2027-02-01T18:00', rules: ['FREQ=MONTHLY'] }, NOW);
    assert.equal(starts.length, 19);
    assert.match(cut, /no end/);
  });

  it('gives at most 200 dates, those to come first, and says so', () => {
    const { starts, cut } = expand({ start: '2020-05-12', rules: ['FREQ=DAILY'] }, NOW);
    assert.equal(starts.length, 200);
    assert.equal(starts[0], '2027-01-15');
    assert.match(cut, /200 of its/);
  });

  it('of each second ends all the same', () => {
    const { starts, cut } = expand({ start: '2027-05-12T18:00', rules: ['FREQ=SECONDLY'] }, NOW);
    assert.equal(starts.length, 200);
    assert.ok(cut);
  });

  it('that can not be read is an error', () => {
    assert.throws(() => expand({ start: '2027-05-12', rules: ['FREQ=SOMETIMES'] }, NOW));
  });

  it('begins with its start, is in order, and has no date twice', () => {
    const rule = fc
      .record({
        FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
        INTERVAL: fc.integer({ min: 1, max: 4 }),
        COUNT: fc.integer({ min: 1, max: 20 }),
      })
      .map((parts) =>
        Object.entries(parts)
          .map((part) => part.join('='))
          .join(';'),
      );
    const day = fc
      .integer({ min: 0, max: 700 })
      .map((days) => new Date(NOW + days * 864e5).toISOString().slice(0, 10));
    fc.assert(
      fc.property(rule, day, (rule, start) => {
        const { starts } = expand({ start, rules: [rule] }, NOW);
        assert.equal(starts[0], start);
        assert.deepEqual(starts, [...new Set(starts)].sort());
        assert.ok(starts.length <= Number(/COUNT=(\d+)/.exec(rule)?.[1]));
      }),
      { numRuns: 60 },
    );
  });
});
