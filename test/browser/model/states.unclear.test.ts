import { expect } from '@open-wc/testing';
import { named, outcomeAt, type Outcome } from '../../helpers/states.ts';

const url = 'https://example.org/anmeldung';
const own = 'https://example.org/termin';
const APRIL = '2021-04-01T12:00';

type Row = readonly [rule: string, sessionPart: object, outcome: Outcome, seriesPart?: object];

const open = { registration: { url } };

/** What a document says of a session, and its state in April. */
const STATUS: readonly Row[] = [
  ['T01 a status in doubtful words', { eventStatus: 'fraglich', ...open }, 'upcoming, unknown'],
  ['T01 a status that is no text', { eventStatus: true, ...open }, 'upcoming, unknown'],
  [
    'T01 a doubtful status outranks an explicit state',
    { eventStatus: 'fraglich', registration: { state: 'open', url } },
    'upcoming, unknown',
  ],
  [
    'T01 a doubtful status leaves what nobody can register for',
    { eventStatus: 'fraglich', registration: { state: 'full', url } },
    'upcoming, full',
  ],
  [
    'T01 a doubtful status has no waiting list',
    { eventStatus: 'fraglich', registration: { state: 'waitlist', url } },
    'upcoming, unknown',
  ],
  [
    'T01 a doubtful status holds offers',
    { eventStatus: 'fraglich', offers: { availability: 'InStock', url } },
    'upcoming, unknown',
  ],
  [
    'T01 a doubtful status holds the registration of the series',
    { eventStatus: 'fraglich' },
    'upcoming, unknown',
    open,
  ],
  [
    'T02 a cancellation outranks what can’t be read',
    { eventStatus: ['fraglich', 'abgesagt'], ...open },
    'cancelled',
  ],
  ['a page that is published is none that takes place', { status: 'published', ...open }, 'upcoming, open'],
  ['T01 an unknown status in a CMS', { status: 'in review', ...open }, 'upcoming, unknown'],
];

const OFFERS: readonly Row[] = [
  [
    'T08 an offer of the event’s own page',
    { url: own, offers: { availability: 'InStock', price: 5, url: own } },
    'upcoming',
  ],
  [
    'T08 … with a slash, a fragment, or http',
    { url: own, offers: { availability: 'InStock', url: 'http://www.example.org/termin/#karten' } },
    'upcoming',
  ],
  [
    'T08 an offer of the page of the series',
    { offers: { availability: 'LimitedAvailability', url: `${own}#1` } },
    'upcoming',
    { url: own },
  ],
  [
    'T08 such an offer, sold out',
    { url: own, offers: { availability: 'SoldOut', url: own } },
    'upcoming, full',
  ],
  [
    'T08 such an offer that has ended',
    { url: own, offers: { validThrough: '2021-03-01', url: own } },
    'upcoming, closed',
  ],
  [
    'T08 such an offer that has not ended',
    { url: own, offers: { validThrough: '2021-04-20', url: own } },
    'upcoming',
  ],
  [
    'T01 such an offer that can’t be read',
    { url: own, offers: { availability: 'ja', url: own } },
    'upcoming, unknown',
    open,
  ],
  [
    'T08 such an offer leaves the registration of the series',
    { url: own, offers: { availability: 'InStock', url: own } },
    'upcoming, open',
    open,
  ],
  ['T08 a price', { offers: { price: 5 } }, 'upcoming'],
  [
    'T08 a price with the time from which it holds',
    { offers: { price: 5, validFrom: '2021-03-01' } },
    'upcoming',
  ],
  [
    'T08 a price that holds no longer',
    { offers: { price: 5, validThrough: '2021-03-01' } },
    'upcoming, closed',
  ],
  [
    'T08 a validFrom on the day of the session',
    { offers: { price: 5, validFrom: '2021-04-28' } },
    'upcoming',
  ],
  [
    'T08 a validFrom after the start',
    { offers: { availability: 'InStock', url, validFrom: '2021-04-28T14:30' } },
    'upcoming, open',
  ],
  [
    'a validFrom before the start on its day',
    { offers: { availability: 'InStock', url, validFrom: '2021-04-28T13:00' } },
    'upcoming, not-yet-open, 2021-04-28T13:00',
  ],
  [
    'T08 nested offers that are sold out',
    { offers: { '@type': 'AggregateOffer', url, offers: [{ availability: 'SoldOut' }] } },
    'upcoming, full',
  ],
  [
    'T08 nested offers that have ended',
    {
      offers: {
        '@type': 'AggregateOffer',
        url,
        offers: [{ validThrough: '2021-03-01' }, { validThrough: '2021-03-02' }],
      },
    },
    'upcoming, closed',
  ],
  [
    'nested offers of which one is open',
    {
      offers: {
        '@type': 'AggregateOffer',
        url,
        offers: [{ availability: 'SoldOut' }, { availability: 'InStock' }],
      },
    },
    'upcoming, open',
  ],
  [
    'T08 an AggregateOffer that is sold out, of prices',
    { offers: { availability: 'SoldOut', url, offers: [{ price: 5 }] } },
    'upcoming, full',
  ],
  ['T01 an offer in words', { offers: 'Eintritt frei' }, 'upcoming, unknown', open],
  ['T01 nested offers in words', { offers: { url, offers: 'siehe Aushang' } }, 'upcoming, unknown', open],
  [
    'T01 an offer whose opening can’t be read',
    { offers: { availability: 'InStock', url, validFrom: 'bald' } },
    'upcoming, unknown',
  ],
  [
    'T08 the explicit state of the series outranks an offer that is only an address',
    { offers: { price: 0, url } },
    'upcoming, not-yet-open',
    { registration: { state: 'notYetOpen' } },
  ],
  [
    'T08 … and so does its window',
    { offers: { url } },
    'upcoming, closed',
    { registration: { closes: '2021-03-01', url: own } },
  ],
  [
    'T01 … and so does one that can’t be read',
    { offers: { url } },
    'upcoming, unknown',
    { registration: { opens: 'bald' } },
  ],
  [
    'an offer with an availability outranks the series',
    { offers: { availability: 'InStock', url } },
    'upcoming, open',
    { registration: { state: 'notYetOpen' } },
  ],
  [
    'T01 a count that can’t be read outranks an offer',
    { offers: { availability: 'LimitedAvailability', url }, remainingAttendeeCapacity: 'viele' },
    'upcoming, unknown',
  ],
];

const SERIES: readonly Row[] = [
  [
    'T02 the registration of a series that is called off',
    {},
    'upcoming, unknown',
    { eventStatus: 'fraglich', ...open },
  ],
  [
    'T02 … for a session that is scheduled explicitly',
    { eventStatus: 'EventScheduled' },
    'upcoming, open',
    { eventStatus: 'EventCancelled', ...open },
  ],
];

/** The document, and its states: the day of `expires` is over on 1 April. */
const EXPIRES = { expires: '2021-03-31' };
const EXPIRED: readonly Row[] = [
  ['T06 an explicit state', { registration: { state: 'open', url } }, 'upcoming, unknown', EXPIRES],
  [
    'T06 an explicit state of the series',
    {},
    'upcoming, unknown',
    { ...EXPIRES, registration: { state: 'open', url } },
  ],
  [
    'T06 an explicit state that closes',
    { registration: { state: 'full', url } },
    'upcoming, unknown',
    EXPIRES,
  ],
  ['T06 an availability', { offers: { availability: 'InStock', url } }, 'upcoming, unknown', EXPIRES],
  ['T06 a count', { registration: { url }, remainingAttendeeCapacity: 3 }, 'upcoming, unknown', EXPIRES],
  [
    'T06 a window that has closed',
    { registration: { state: 'open', closes: '2021-03-20', url } },
    'upcoming, closed',
    EXPIRES,
  ],
  [
    'T06 a window that is not yet open',
    { registration: { state: 'open', opens: '2021-04-20', url } },
    'upcoming, not-yet-open, 2021-04-20',
    EXPIRES,
  ],
  [
    'T06 a window that is open',
    { registration: { opens: '2021-03-01', closes: '2021-04-20', url } },
    'upcoming, open, 2021-04-20',
    EXPIRES,
  ],
  ['T06 a status in words', { eventStatus: 'abgesagt' }, 'cancelled', EXPIRES],
  [
    'T06 an explicit state before it expires',
    { registration: { state: 'open', url } },
    'upcoming, open',
    { expires: '2021-04-01' },
  ],
  [
    'T06 an explicit state when it expires',
    { registration: { state: 'open', url } },
    'upcoming, unknown',
    { expires: '2021-04-01T12:00' },
  ],
];

for (const [group, rows] of Object.entries({
  'with a status,': STATUS,
  'with offers,': OFFERS,
  'of a series': SERIES,
  'of a document that expires': EXPIRED,
})) {
  describe(`a session ${group}`, () => {
    for (const [rule, sessionPart, outcome, seriesPart] of rows) {
      it(`${rule}: ${named(sessionPart)} is ${outcome}`, () => {
        expect(outcomeAt(sessionPart, APRIL, seriesPart)).to.equal(outcome);
      });
    }
  });
}
