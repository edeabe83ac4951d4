import { expect } from '@open-wc/testing';
import { named, outcomeAt, type Outcome } from '../../helpers/states.ts';

const url = 'https://example.org/anmeldung';
const open = { registration: { state: 'open', url } };

type Row = readonly [sessionPart: object, seriesPart: object, outcomes: Readonly<Record<string, Outcome>>];

/** Properties of session and series, and the outcome by a clock that may be wrong. */
const ROWS: readonly Row[] = [
  [
    open,
    {},
    {
      '2021-04-28T13:59': 'upcoming, open',
      '2021-04-28T14:00': 'running, open',
      '2021-04-28T16:59': 'running, open',
      '2021-04-29T17:00': 'over',
    },
  ],
  [{}, open, { '2021-04-28T14:00': 'running, open', '2021-04-29T17:00': 'over' }],
  // Without an explicit state only the clock decides.
  [{}, {}, { '2021-04-28T16:59': 'running', '2021-04-28T17:00': 'over' }],
  [{ registration: { url } }, {}, { '2021-04-28T16:59': 'running, open', '2021-04-28T17:00': 'over' }],
  [{ registration: { url } }, open, { '2021-04-28T17:00': 'over' }],
  [{ offers: { availability: 'InStock' } }, {}, { '2021-04-28T17:00': 'over' }],
  [{ ...open, eventStatus: 'EventCancelled' }, {}, { '2021-04-28T17:00': 'cancelled' }],
  [{ ...open, eventStatus: 'EventPostponed' }, {}, { '2021-04-28T17:00': 'postponed' }],
];

describe('by a clock that may be wrong, a session', () => {
  for (const [sessionPart, seriesPart, outcomes] of ROWS) {
    for (const [now, outcome] of Object.entries(outcomes)) {
      it(`with ${named(sessionPart)} is ${outcome} on ${now} in a series with ${named(seriesPart)}`, () => {
        expect(outcomeAt(sessionPart, now, seriesPart, false)).to.equal(outcome);
      });
    }
  }

  it('keeps an explicit state for a day after its end', () => {
    for (const state of ['open', 'full', 'waitlist', 'not-required', 'not-yet-open']) {
      const registration = { state, url };
      for (const now of ['2021-04-28T17:00', '2021-04-29T12:00', '2021-04-29T16:59']) {
        const says = `${state} on ${now}`;
        expect(outcomeAt({ registration }, now, {}, false), says).to.match(
          RegExp(`^(up|run).*ing, ${state}$`),
        );
        expect(outcomeAt({}, now, { registration }, false), says).to.match(
          RegExp(`^(up|run).*ing, ${state}$`),
        );
        expect(outcomeAt({ registration }, now), says).to.equal('over');
      }
    }
  });
});
