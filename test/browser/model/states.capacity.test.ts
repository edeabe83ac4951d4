import { expect } from '@open-wc/testing';
import { named, outcomeAt, type Outcome } from '../../helpers/states.ts';

const url = 'https://example.org/anmeldung';
const email = 'a@example.org';
const waitlistUrl = 'https://example.org/warteliste';

type Row = readonly [left: unknown, all: unknown, registration: object, outcome: Outcome];

/** The places left, all places, the registration, and the outcome in April. */
const ROWS: readonly Row[] = [
  [0, undefined, { url }, 'upcoming, full'],
  [0, 40, { url }, 'upcoming, full'],
  ['0', '40', { url }, 'upcoming, full'],
  [0, undefined, { url, waitlistUrl }, 'upcoming, waitlist'],
  [0, 40, { url, waitlistUrl }, 'upcoming, waitlist'],
  [3, undefined, { url }, 'upcoming, few-left'],
  [3, 40, { url }, 'upcoming, few-left'],
  [3, 40, { url, waitlistUrl }, 'upcoming, few-left'],
  [3, 20, { url }, 'upcoming, open'],
  [5, undefined, { url }, 'upcoming, few-left'],
  [6, undefined, { url }, 'upcoming, open'],
  [6, 60, { url }, 'upcoming, few-left'],
  [40, undefined, { url }, 'upcoming, open'],
  [40, 40, { url }, 'upcoming, open'],
  [40, 400, { url }, 'upcoming, few-left'],
  [undefined, 40, { url }, 'upcoming, open'],
  [null, null, { url }, 'upcoming, open'],
  // Overbooked.
  [-1, 40, { url }, 'upcoming, full'],
  ['-2', undefined, { url, waitlistUrl }, 'upcoming, waitlist'],
  // Many systems write 0 for “no limit”.
  [0, 0, { url }, 'upcoming, open'],
  [undefined, 0, { url }, 'upcoming, open'],
  ['0', '0', { url, waitlistUrl }, 'upcoming, open'],
  [-5, 0, { url }, 'upcoming, full'],
  [undefined, -1, { url }, 'upcoming, open'],
  [25, 20, { url }, 'upcoming, open'],
  [3, undefined, { url, closes: '2021-04-20' }, 'upcoming, few-left, 2021-04-20'],

  // An explicit state outranks the number of places.
  [0, 40, { state: 'open', url }, 'upcoming, open'],
  [3, 40, { state: 'open', url }, 'upcoming, open'],
  [0, 40, { state: 'fewLeft', url }, 'upcoming, few-left'],
  [40, 40, { state: 'full', url }, 'upcoming, full'],
  [0, 40, { state: 'notRequired' }, 'upcoming, not-required'],

  // A count that can't be read never opens, unless the organizer says what the state is.
  ...['viele', '3 von 20', {}, { n: 3 }, true, 'NaN', '∞', '--', '1.000', '3.5'].flatMap((count): Row[] => [
    [count, undefined, { url }, 'upcoming, unknown'],
    [undefined, count, { url }, 'upcoming, unknown'],
    [count, 40, { email }, 'upcoming, unknown'],
    [count, 40, { state: 'open', url }, 'upcoming, open'],
    [count, 40, { closes: '2021-03-20', url }, 'upcoming, closed'],
  ]),

  // A window that is not open outranks it, too.
  [0, 40, { opens: '2021-04-10', url }, 'upcoming, not-yet-open, 2021-04-10'],
  [3, 40, { opens: '2021-04-10', url }, 'upcoming, not-yet-open, 2021-04-10'],
  [40, 40, { closes: '2021-03-20', url }, 'upcoming, closed'],
  [40, 40, { closes: '2021-03-20', url, waitlistUrl }, 'upcoming, waitlist'],
];

describe('registration with a number of places', () => {
  for (const [left, all, registration, outcome] of ROWS) {
    const capacities = { remainingAttendeeCapacity: left, maximumAttendeeCapacity: all };
    it(`and ${named({ ...capacities, ...registration })} is ${outcome}`, () => {
      const now = '2021-04-01T12:00';
      expect(outcomeAt({ ...capacities, registration }, now)).to.equal(outcome);
      expect(outcomeAt(capacities, now, { registration })).to.equal(outcome);
    });
  }

  it('uses the number of places for offers, too', () => {
    for (const [left, outcome] of [
      [0, 'upcoming, full'],
      [3, 'upcoming, few-left'],
      [40, 'upcoming, open'],
    ] as const) {
      for (const offers of [{ url }, { url, availability: 'InStock' }]) {
        const sessionPart = { offers, remainingAttendeeCapacity: left };
        expect(outcomeAt(sessionPart, '2021-04-01T12:00'), named(sessionPart)).to.equal(outcome);
      }
    }
  });

  it('is left out once the session is over', () => {
    const sessionPart = { registration: { url }, remainingAttendeeCapacity: 0 };
    expect(outcomeAt(sessionPart, '2021-04-28T17:00')).to.equal('over');
  });
});
