import { expect } from '@open-wc/testing';
import { named, outcomeAt, type Life, type Outcome } from '../../helpers/states.ts';

const url = 'https://example.org/anmeldung';
const waitlistUrl = 'https://example.org/warteliste';
const email = 'anmeldung@example.org';
const telephone = '030 23125-0';
const window = { opens: '2021-03-01T09:00', closes: '2021-04-20' };

const MAY = '2021-05-01T12:00';
const APRIL = '2021-04-01T12:00';
const FEBRUARY = '2021-02-01T12:00';

/** The outcomes before, during and after the session, to the minute. */
const lives = (before: Outcome, during: Outcome, after: Outcome) => ({
  '2021-04-28T13:59': before,
  '2021-04-28T14:00': during,
  '2021-04-28T16:59': during,
  '2021-04-28T17:00': after,
});
const byClock = lives('upcoming', 'running', 'over');
const previousStartDate = '2021-04-21T14:00';

/** The session's phase: being called off outranks the clock. */
const SESSIONS: readonly Life[] = [
  [{}, byClock],
  [{ previousStartDate }, byClock],
  [{ eventStatus: 'EventScheduled' }, byClock],
  [{ eventStatus: 'EventScheduled', previousStartDate }, byClock],
  [{ eventStatus: 'EventRescheduled' }, byClock],
  [{ eventStatus: 'EventRescheduled', previousStartDate }, byClock],
  [{ eventStatus: 'EventMovedOnline' }, byClock],
  [{ eventStatus: 'EventMovedOnline', previousStartDate }, byClock],
  [{ eventStatus: 'EventPostponed' }, lives('postponed', 'postponed', 'postponed')],
  [{ eventStatus: 'EventPostponed', previousStartDate }, byClock],
  [{ eventStatus: 'EventPostponed', previousStartDate: 'Frühjahr' }, byClock],
  [{ eventStatus: 'EventPostponed', previousStartDate, startDate: 'Herbst' }, { [APRIL]: 'postponed' }],
  [{ eventStatus: 'EventCancelled' }, lives('cancelled', 'cancelled', 'cancelled')],
  [{ eventStatus: 'EventCancelled', previousStartDate }, lives('cancelled', 'cancelled', 'cancelled')],
  [{ eventStatus: 'EventForgotten' }, byClock],

  [{ endDate: null }, { '2021-04-28T23:59': 'running', '2021-04-29T00:00': 'over' }],
  [{ endDate: 'abends' }, { '2021-04-28T23:59': 'running', '2021-04-29T00:00': 'over' }],
  [{ endDate: '2021-04-28T12:00' }, { '2021-04-28T23:59': 'running', '2021-04-29T00:00': 'over' }],
  [{ endDate: '2021-04-29' }, { '2021-04-29T23:59': 'running', '2021-04-30T00:00': 'over' }],
  [{ startDate: 'Herbst 2021', endDate: null }, { '2031-01-01': 'upcoming' }],

  [{ registration: { state: 'open', url } }, lives('upcoming, open', 'running, open', 'over')],
  [{ registration: { ...window, closes: '2021-06-01', url } }, { [MAY]: 'over' }],
  [{ eventStatus: 'EventCancelled', registration: { state: 'open', url } }, { [APRIL]: 'cancelled' }],
  [{ eventStatus: 'EventPostponed', registration: { state: 'open', url } }, { [APRIL]: 'postponed' }],
];

/** Explicit states. */
const EXPLICIT: readonly Life[] = [
  [{ state: 'notYetOpen' }, { [APRIL]: 'upcoming, not-yet-open' }],
  [{ state: 'notYetOpen', ...window, url }, { [APRIL]: 'upcoming, not-yet-open, 2021-03-01T09:00' }],
  [
    { state: 'open', ...window },
    { [FEBRUARY]: 'upcoming, open, 2021-04-20', '2021-04-21': 'upcoming, open, 2021-04-20' },
  ],
  [{ state: 'fewLeft', ...window, waitlistUrl }, { '2021-04-21': 'upcoming, few-left, 2021-04-20' }],
  [
    { state: 'waitlist', ...window, url },
    { [FEBRUARY]: 'upcoming, waitlist', [APRIL]: 'upcoming, waitlist' },
  ],
  [
    { state: 'full', ...window, url },
    { [FEBRUARY]: 'upcoming, full', '2021-04-21': 'upcoming, full' },
  ],
  [
    { state: 'closed', ...window, url },
    { [FEBRUARY]: 'upcoming, closed', [APRIL]: 'upcoming, closed' },
  ],
  [
    { state: 'notRequired', ...window },
    { [FEBRUARY]: 'upcoming, not-required', [MAY]: 'over' },
  ],
  [{ state: 'byContact', url, email }, { [APRIL]: 'upcoming, by-contact' }],
  [{ state: 'unknown', ...window, url }, { [APRIL]: 'upcoming, unknown' }],
  [{ state: null, url }, { [APRIL]: 'upcoming, open' }],
  [{ state: 'vielleicht', url }, { [APRIL]: 'upcoming, unknown' }],
  [{ state: 'nur für Mitglieder', url }, { [APRIL]: 'upcoming, unknown' }],
];

/** The window of registration at a moment, then the ways to register. */
const WINDOWS: readonly Life[] = [
  [
    { ...window, url },
    {
      '2021-03-01T08:59': 'upcoming, not-yet-open, 2021-03-01T09:00',
      '2021-03-01T09:00': 'upcoming, open, 2021-04-20',
      '2021-04-20T23:59': 'upcoming, open, 2021-04-20',
      '2021-04-21T00:00': 'upcoming, closed',
      '2021-04-28T15:00': 'running, closed',
    },
  ],
  [
    { opens: '2021-03-01', url },
    { '2021-02-28T23:59': 'upcoming, not-yet-open, 2021-03-01', '2021-03-01T00:00': 'upcoming, open' },
  ],
  // An instant: nine o'clock in London.
  [
    { opens: '2021-03-01T09:00Z', url },
    { '2021-03-01T09:59': 'upcoming, not-yet-open, 2021-03-01T10:00', '2021-03-01T10:00': 'upcoming, open' },
  ],
  [{ opens: '2021-03-01' }, { [FEBRUARY]: 'upcoming, not-yet-open, 2021-03-01', [APRIL]: 'upcoming, open' }],
  [{ opens: '2021-03-01', email }, { [APRIL]: 'upcoming, by-contact' }],
  [
    { closes: '2021-04-20T12:00', url },
    { '2021-04-20T11:59': 'upcoming, open, 2021-04-20T12:00', '2021-04-20T12:00': 'upcoming, closed' },
  ],
  // Days of 23 and of 25 hours.
  [
    { closes: '2021-03-28', url },
    { '2021-03-28T23:59': 'upcoming, open, 2021-03-28', '2021-03-29T00:00': 'upcoming, closed' },
  ],
  [
    { closes: '2020-10-25', url },
    { '2020-10-25T23:59': 'upcoming, open, 2020-10-25', '2020-10-26T00:00': 'upcoming, closed' },
  ],
  [{ closes: '2021-04-20' }, { [APRIL]: 'upcoming, unknown', '2021-04-21': 'upcoming, closed' }],
  [
    { closes: '2021-04-20', telephone },
    { [APRIL]: 'upcoming, by-contact, 2021-04-20', '2021-04-21': 'upcoming, closed' },
  ],
  [
    { ...window, url, waitlistUrl },
    { [FEBRUARY]: 'upcoming, not-yet-open, 2021-03-01T09:00', '2021-04-21': 'upcoming, waitlist' },
  ],
  [{ opens: '2021-03-01', closes: '2021-03-01', url }, { '2021-03-01T23:59': 'upcoming, open, 2021-03-01' }],
  // A deadline before the opening is a mistake and is ignored.
  [
    { opens: '2021-03-01', closes: '2021-02-15', url },
    { [FEBRUARY]: 'upcoming, not-yet-open, 2021-03-01', [APRIL]: 'upcoming, open' },
  ],
  // An opening in words can't tell whether it has passed; a deadline in words leaves the way to register.
  [{ opens: 'demnächst' }, { [APRIL]: 'upcoming, unknown' }],
  [{ opens: 'demnächst', url }, { [APRIL]: 'upcoming, unknown' }],
  [{ opens: 'demnächst', state: 'open', url }, { [APRIL]: 'upcoming, open' }],
  [{ opens: 'demnächst', closes: '2021-04-20' }, { '2021-04-21': 'upcoming, closed' }],
  [{ opens: '31.02.', email }, { [APRIL]: 'upcoming, unknown' }],
  [{ closes: '31.02.', url }, { [APRIL]: 'upcoming, unknown' }],
  [{ closes: 'solange Plätze frei sind', url }, { [APRIL]: 'upcoming, open, solange Plätze frei sind' }],
  [{ closes: 'bald' }, { [APRIL]: 'upcoming, unknown' }],

  [{ url }, { [APRIL]: 'upcoming, open' }],
  [{ url, email, telephone }, { [APRIL]: 'upcoming, open' }],
  [{ email }, { [APRIL]: 'upcoming, by-contact' }],
  [{ telephone }, { [APRIL]: 'upcoming, by-contact' }],
  [{ url: 'Tel. 030 23125-0' }, { [APRIL]: 'upcoming, by-contact' }],
  [{ url: 'Bitte am Empfang melden' }, { [APRIL]: 'upcoming, unknown' }],
  [{ label: 'Zur Anmeldung', note: 'Bitte früh kommen' }, { [APRIL]: 'upcoming, unknown' }],
  [{ url: 'javascript:alert(1)' }, { [APRIL]: 'upcoming, unknown' }],
  [{}, { [APRIL]: 'upcoming' }],
];

const seriesPart = { registration: { closes: '2021-04-10', url } };

/** The registration of the series applies to sessions without one of their own. */
const SERIES: readonly Life[] = [
  [
    {},
    { [APRIL]: 'upcoming, open, 2021-04-10', '2021-04-11': 'upcoming, closed', [MAY]: 'over' },
    seriesPart,
  ],
  [{ registration: null }, { [APRIL]: 'upcoming, open, 2021-04-10' }, seriesPart],
  [{ registration: {} }, { [APRIL]: 'upcoming, open, 2021-04-10' }, seriesPart],
  [{ registration: { url: 'javascript:alert(1)' } }, { [APRIL]: 'upcoming, unknown' }, seriesPart],
  [{ registration: { state: 'full' } }, { [APRIL]: 'upcoming, full' }, seriesPart],
  [{ registration: { url } }, { '2021-04-11': 'upcoming, open' }, seriesPart],
  [{ registration: { url } }, { [APRIL]: 'upcoming, open' }, { registration: { state: 'closed' } }],
  [{ eventStatus: 'EventCancelled' }, { [APRIL]: 'cancelled' }, { registration: { state: 'open' } }],
];

describe('a session', () => {
  for (const [sessionPart, outcomes, seriesPart] of [...SESSIONS, ...SERIES]) {
    for (const [now, outcome] of Object.entries(outcomes)) {
      it(`with ${named(sessionPart)} is ${outcome} on ${now}${seriesPart ? ` in a series with ${named(seriesPart)}` : ''}`, () => {
        expect(outcomeAt(sessionPart, now, seriesPart)).to.equal(outcome);
      });
    }
  }
});

describe('registration', () => {
  for (const [registration, outcomes] of [...EXPLICIT, ...WINDOWS]) {
    for (const [now, outcome] of Object.entries(outcomes)) {
      it(`with ${named(registration)} is ${outcome} on ${now}, for a session and for a series`, () => {
        expect(outcomeAt({ registration }, now)).to.equal(outcome);
        expect(outcomeAt({}, now, { registration })).to.equal(outcome);
      });
    }
  }
});
