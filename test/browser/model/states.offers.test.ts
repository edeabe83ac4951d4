import { expect } from '@open-wc/testing';
import type { RegistrationState } from '../../../src/model/series.ts';
import { named, outcomeAt, type Life } from '../../helpers/states.ts';

const url = 'https://example.org/karten';
const APRIL = '2021-04-01T12:00';

type Availability = readonly [
  term: string,
  before: RegistrationState,
  during: RegistrationState,
  after: RegistrationState,
];

/** Each term of schema.org's ItemAvailability, and its state before, during and after the offer's window. */
const AVAILABILITY: readonly Availability[] = [
  ['BackOrder', 'not-yet-open', 'waitlist', 'closed'],
  ['Discontinued', 'closed', 'closed', 'closed'],
  ['InStock', 'not-yet-open', 'open', 'closed'],
  ['InStoreOnly', 'not-yet-open', 'by-contact', 'closed'],
  ['LimitedAvailability', 'not-yet-open', 'few-left', 'closed'],
  ['MadeToOrder', 'not-yet-open', 'open', 'closed'],
  ['OnlineOnly', 'not-yet-open', 'open', 'closed'],
  ['OutOfStock', 'full', 'full', 'full'],
  ['PreOrder', 'not-yet-open', 'open', 'closed'],
  ['PreSale', 'not-yet-open', 'open', 'closed'],
  ['Reserved', 'full', 'full', 'full'],
  ['SoldOut', 'full', 'full', 'full'],
];

const SPELLINGS = ['', 'http://schema.org/', 'https://schema.org/', 'schema:'];

describe('an offer', () => {
  for (const [term, before, during, after] of AVAILABILITY) {
    it(`that is ${term} is ${before}, then ${during}, then ${after}, in any spelling`, () => {
      for (const prefix of SPELLINGS) {
        const availability = prefix + term;
        const offers = { availability, validFrom: '2021-03-01T09:00', validThrough: '2021-04-20T12:00' };
        const stateAt = (now: string) => outcomeAt({ offers }, now).split(', ')[1];
        const states = ['2021-03-01T08:59', '2021-03-01T09:00', '2021-04-20T11:59', '2021-04-20T12:00'];
        expect(states.map(stateAt), availability).to.deep.equal([before, during, during, after]);
        expect(outcomeAt({ offers: { availability } }, APRIL)).to.equal(`upcoming, ${during}`);
      }
    });
  }
});

/** Offers of a document, and the outcome at several times. */
const OFFERS: readonly Life[] = [
  [{ url }, { [APRIL]: 'upcoming, open' }],
  [{ url, price: 5 }, { [APRIL]: 'upcoming, open' }],
  [{ url: 'Tel. 030 23125-0' }, { [APRIL]: 'upcoming, by-contact' }],
  [{ url: 'An der Tageskasse' }, { [APRIL]: 'upcoming, unknown' }],
  [{ url: 'javascript:alert(1)' }, { [APRIL]: 'upcoming, unknown' }],
  [{ availability: 'Vielleicht' }, { [APRIL]: 'upcoming, unknown' }],
  [{ availability: 'nur an der Tageskasse' }, { [APRIL]: 'upcoming, unknown' }],
  [{ price: 5, priceCurrency: 'EUR' }, { [APRIL]: 'upcoming' }],
  [[], { [APRIL]: 'upcoming' }],
  [
    { url, validFrom: '2021-03-01', validThrough: '2021-04-20' },
    {
      '2021-02-28T23:59': 'upcoming, not-yet-open, 2021-03-01',
      '2021-03-01T00:00': 'upcoming, open, 2021-04-20',
      '2021-04-20T23:59': 'upcoming, open, 2021-04-20',
      '2021-04-21T00:00': 'upcoming, closed',
      '2021-04-28T15:00': 'running, closed',
      '2021-04-28T17:00': 'over',
    },
  ],
  [
    { url, availabilityStarts: '2021-03-01', availabilityEnds: '2021-04-20' },
    {
      '2021-02-28T23:59': 'upcoming, not-yet-open, 2021-03-01',
      '2021-04-20T23:59': 'upcoming, open, 2021-04-20',
      '2021-04-21T00:00': 'upcoming, closed',
    },
  ],
  // The time of availability matters more than the time for which a price is valid.
  [
    {
      availability: 'InStock',
      ...{ validFrom: '2021-01-01', validThrough: '2021-01-31' },
      ...{ availabilityStarts: '2021-03-01', availabilityEnds: '2021-04-20' },
    },
    {
      '2021-02-01': 'upcoming, not-yet-open, 2021-03-01',
      [APRIL]: 'upcoming, open, 2021-04-20',
      '2021-04-21': 'upcoming, closed',
    },
  ],
  [
    { validFrom: '2021-03-01', availabilityEnds: '2021-04-20' },
    { '2021-02-01': 'upcoming, not-yet-open, 2021-03-01', '2021-04-21': 'upcoming, closed' },
  ],
  [{ url, validFrom: '2021-03-01', validThrough: '2021-02-01' }, { [APRIL]: 'upcoming, open' }],
  [{ validFrom: 'demnächst' }, { [APRIL]: 'upcoming, unknown' }],
  [{ availability: 'InStock', validThrough: 'bald' }, { [APRIL]: 'upcoming, open, bald' }],
];

const soldOut = { name: 'Tisch', availability: 'SoldOut' };
const over = { name: 'Frühbucher', availability: 'InStock', validThrough: '2021-02-28' };
const priceAlone = { name: 'ermäßigt', price: 5 };
const later = (validFrom: string) => ({ validFrom, url });

/** Among several offers, the one that lets a visitor do the most comes first. */
const SEVERAL: readonly Life[] = [
  [[over, { ...over, validThrough: '2021-04-20' }], { [APRIL]: 'upcoming, open, 2021-04-20' }],
  [[over, { url }], { '2021-02-01': 'upcoming, open', [APRIL]: 'upcoming, open' }],
  [[over, over], { [APRIL]: 'upcoming, closed' }],
  [[over, priceAlone], { [APRIL]: 'upcoming, closed' }],
  [[soldOut, { url }], { [APRIL]: 'upcoming, open' }],
  [[soldOut, later('2021-04-10')], { [APRIL]: 'upcoming, not-yet-open, 2021-04-10' }],
  [
    [later('2021-04-15'), soldOut, later('2021-04-10'), over],
    { [APRIL]: 'upcoming, not-yet-open, 2021-04-10', '2021-04-10': 'upcoming, open' },
  ],
  [
    [
      { url, validThrough: '2021-04-10' },
      { url, validThrough: '2021-04-20' },
    ],
    { [APRIL]: 'upcoming, open, 2021-04-20', '2021-04-11': 'upcoming, open, 2021-04-20' },
  ],
  [[{ url, validThrough: '2021-04-10' }, { url }], { [APRIL]: 'upcoming, open' }],
  [
    [
      { url, validThrough: '2021-04-10' },
      { url, validFrom: '2021-04-12', validThrough: '2021-04-20' },
    ],
    {
      // The second begins a day after the first has ended, so nobody can register in between.
      [APRIL]: 'upcoming, open, 2021-04-10',
      '2021-04-11': 'upcoming, not-yet-open, 2021-04-12',
      '2021-04-12': 'upcoming, open, 2021-04-20',
      '2021-04-21': 'upcoming, closed',
    },
  ],
  [[soldOut, { ...soldOut, availability: 'OutOfStock' }], { [APRIL]: 'upcoming, full' }],
  [[soldOut, over], { [APRIL]: 'upcoming, full' }],
  [[soldOut, { availability: 'LimitedAvailability' }], { [APRIL]: 'upcoming, few-left' }],
  [[{ availability: 'LimitedAvailability' }, { url }], { [APRIL]: 'upcoming, open' }],
  [[soldOut, { availability: 'BackOrder' }], { [APRIL]: 'upcoming, waitlist' }],
  [[soldOut, { availability: 'InStoreOnly' }], { [APRIL]: 'upcoming, by-contact' }],
  [[{ availability: 'nur an der Tageskasse' }, soldOut], { [APRIL]: 'upcoming, full' }],
  [[priceAlone, priceAlone], { [APRIL]: 'upcoming' }],
];

describe('registration from offers', () => {
  for (const [offers, outcomes] of [...OFFERS, ...SEVERAL]) {
    for (const [now, outcome] of Object.entries(outcomes)) {
      it(`with ${named(offers)} is ${outcome} on ${now}`, () => {
        expect(outcomeAt({ offers }, now)).to.equal(outcome);
        if (Array.isArray(offers)) expect(outcomeAt({ offers: offers.toReversed() }, now)).to.equal(outcome);
      });
    }
  }

  const registration = { closes: '2021-04-10', url };
  const SOURCES: readonly [rule: string, ...Life][] = [
    [
      'gives way to the registration of the session',
      { offers: soldOut, registration },
      { [APRIL]: 'upcoming, open, 2021-04-10', '2021-04-11': 'upcoming, closed' },
    ],
    [
      'outranks the registration of the series',
      { offers: soldOut },
      { [APRIL]: 'upcoming, full' },
      { registration: { state: 'open', url } },
    ],
    [
      'comes from the series if offers only name a price',
      { offers: [priceAlone] },
      { [APRIL]: 'upcoming, open, 2021-04-10' },
      { registration },
    ],
    [
      'comes from the series if the list of offers is empty',
      { offers: [] },
      { [APRIL]: 'upcoming, open, 2021-04-10' },
      { registration },
    ],
    [
      'is left out once the session is cancelled',
      { eventStatus: 'EventCancelled', offers: { url } },
      { [APRIL]: 'cancelled' },
    ],
  ];
  for (const [rule, sessionPart, outcomes, seriesPart] of SOURCES) {
    it(rule, () => {
      for (const [now, outcome] of Object.entries(outcomes)) {
        expect(outcomeAt(sessionPart, now, seriesPart)).to.equal(outcome);
      }
    });
  }
});
