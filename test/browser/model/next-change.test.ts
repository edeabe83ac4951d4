import { expect } from '@open-wc/testing';
import type { Series } from '../../../src/model/series.ts';
import { nextChangeAfter, sessionStateAt } from '../../../src/model/session-state.ts';
import { arbitraryNow, arbitrarySeries } from '../../helpers/arbitrary-sessions.ts';
import { documentOf, read } from '../../helpers/documents.ts';
import { instant } from '../../helpers/moments.ts';
import { fc } from '../../helpers/property.ts';

const url = 'https://example.org/anmeldung';
const session = { name: 'Termin', startDate: '2021-04-28T14:00', endDate: '2021-04-28T17:00' };

/** Properties of the session and of the series, and all changes from 2021 on. */
const CHANGES: readonly [sessionPart: object, seriesPart: object, changes: readonly string[]][] = [
  [{}, {}, ['2021-04-28T14:00', '2021-04-28T17:00']],
  [{ endDate: null }, {}, ['2021-04-28T14:00', '2021-04-29T00:00']],
  [{ startDate: '2021-10-31', endDate: null }, {}, ['2021-10-31T00:00', '2021-11-01T00:00']],
  [{ startDate: 'Herbst', endDate: null }, {}, []],
  [
    { registration: { opens: '2021-03-01T09:00', closes: '2021-04-20', url } },
    {},
    ['2021-03-01T09:00', '2021-04-21T00:00', '2021-04-28T14:00', '2021-04-28T17:00'],
  ],
  [
    {},
    { registration: { opens: '2021-03-01', closes: '2021-04-20T12:00', url } },
    ['2021-03-01T00:00', '2021-04-20T12:00', '2021-04-28T14:00', '2021-04-28T17:00'],
  ],
  [
    { offers: [{ validThrough: '2021-03-31' }, { validFrom: '2021-04-01T08:00' }] },
    {},
    ['2021-04-01T00:00', '2021-04-01T08:00', '2021-04-28T14:00', '2021-04-28T17:00'],
  ],
  // T06
  [{}, { expires: '2021-03-31' }, ['2021-04-01T00:00', '2021-04-28T14:00', '2021-04-28T17:00']],
  [{}, { expires: '2021-03-31T08:00' }, ['2021-03-31T08:00', '2021-04-28T14:00', '2021-04-28T17:00']],
  [
    { registration: { opens: 'demnächst', closes: 'bald', url } },
    {},
    ['2021-04-28T14:00', '2021-04-28T17:00'],
  ],
];

const wall = (milliseconds: number) =>
  new Date(milliseconds).toLocaleString('sv', { timeZone: 'Europe/Berlin' }).replace(' ', 'T').slice(0, 16);

/** All changes after an instant, found by going from each change to the next. */
function changesAfter(series: Series, now: number): readonly number[] {
  const changes: number[] = [];
  for (let next = nextChangeAfter(series, now); next < Infinity; next = nextChangeAfter(series, next)) {
    expect(next).to.be.above(changes.at(-1) ?? now);
    changes.push(next);
  }
  return changes;
}

describe('the next change', () => {
  for (const [sessionPart, seriesPart, changes] of CHANGES) {
    it(`of ${JSON.stringify({ ...sessionPart, ...seriesPart })} comes at ${changes.join(', ') || 'no time'}`, () => {
      const { series } = read({ ...documentOf({ ...session, ...sessionPart }), ...seriesPart });
      expect(changesAfter(series, instant('2021-01-01')).map(wall)).to.deep.equal(changes);
    });
  }

  it('also comes a day after the end of a session if the clock may be wrong', () => {
    const { series } = read(documentOf({ ...session, registration: { state: 'open', url } }));
    const end = instant('2021-04-28T17:00');
    expect(nextChangeAfter(series, end)).to.equal(Infinity);
    expect(nextChangeAfter(series, end, false)).to.equal(instant('2021-04-29T17:00'));
  });

  it('is the earliest change among all sessions', () => {
    const { series } = read(
      documentOf({ ...session, endDate: null }, { ...session, startDate: '2021-04-28T10:00' }),
    );
    const changes = ['2021-04-28T10:00', '2021-04-28T14:00', '2021-04-28T17:00', '2021-04-29T00:00'];
    expect(changesAfter(series, 0).map(wall)).to.deep.equal(changes);
  });

  it('is found for every change: states stay the same from one change to the next', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    fc.assert(
      fc.property(arbitrarySeries, arbitraryNow, part, (series, now, part) => {
        const statesAt = (moment: number) =>
          series.sessions.map((session) => {
            const { phase, registration } = sessionStateAt(session, series, moment);
            return `${phase} ${registration?.state} ${registration?.registration.url}`;
          });
        const changes = changesAfter(series, now);
        [now, ...changes].forEach((from, index) => {
          const until = changes[index] ?? from + 1e11;
          const known = statesAt(from);
          for (const moment of [from + Math.floor(part * (until - from)), until - 1]) {
            expect(statesAt(moment)).to.deep.equal(known);
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});
