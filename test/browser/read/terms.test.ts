import { expect } from '@open-wc/testing';
import { readSession } from '../../helpers/documents.ts';

const SPELLINGS: readonly ((term: string) => unknown)[] = [
  (term) => term,
  (term) => `https://schema.org/${term}`,
  (term) => `http://schema.org/${term}`,
  (term) => `schema:${term}`,
  (term) => `https://example.org/vocabulary#${term}`,
  (term) => term.toLowerCase(),
  (term) => term.toUpperCase(),
  (term) => ` ${term} `,
  (term) => [`http://schema.org/${term}`],
  (term) => ({ '@id': `http://schema.org/${term}`, '@type': 'Enumeration' }),
  (term) => ({ '@value': term }),
];

/** Property, schema.org's term, and its value in the model. */
const TERMS: readonly [key: string, term: string, state: string][] = [
  ['eventStatus', 'EventScheduled', 'scheduled'],
  ['eventStatus', 'EventCancelled', 'cancelled'],
  ['eventStatus', 'EventPostponed', 'postponed'],
  ['eventStatus', 'EventRescheduled', 'rescheduled'],
  ['eventStatus', 'EventMovedOnline', 'moved-online'],
  ['eventAttendanceMode', 'OfflineEventAttendanceMode', 'offline'],
  ['eventAttendanceMode', 'OnlineEventAttendanceMode', 'online'],
  ['eventAttendanceMode', 'MixedEventAttendanceMode', 'mixed'],
];

/** Other spellings that sites use. */
const OTHERS: readonly [key: string, written: string, state: string][] = [
  ['eventStatus', 'cancelled', 'cancelled'],
  ['eventStatus', 'Canceled', 'cancelled'],
  ['eventStatus', 'CONFIRMED', 'scheduled'],
  ['eventStatus', 'moved online', 'moved-online'],
  ['eventAttendanceMode', 'online', 'online'],
  ['eventAttendanceMode', 'hybrid', 'mixed'],
];

const STATES: readonly (readonly [written: string, state: string])[] = [
  ['notYetOpen', 'not-yet-open'],
  ['not-yet-open', 'not-yet-open'],
  ['open', 'open'],
  ['fewLeft', 'few-left'],
  ['waitlist', 'waitlist'],
  ['full', 'full'],
  ['closed', 'closed'],
  ['notRequired', 'not-required'],
  ['byContact', 'by-contact'],
  ['unknown', 'unknown'],
  ['https://schema.org/BackOrder', 'waitlist'],
  ['https://schema.org/Discontinued', 'closed'],
  ['https://schema.org/InStock', 'open'],
  ['https://schema.org/InStoreOnly', 'by-contact'],
  ['https://schema.org/LimitedAvailability', 'few-left'],
  ['https://schema.org/MadeToOrder', 'open'],
  ['https://schema.org/OnlineOnly', 'open'],
  ['https://schema.org/OutOfStock', 'full'],
  ['https://schema.org/PreOrder', 'open'],
  ['https://schema.org/PreSale', 'open'],
  ['https://schema.org/Reserved', 'full'],
  ['https://schema.org/SoldOut', 'full'],
  ['https://schema.org/SoldOut/', 'full'],
  ...[
    ...['ausgebucht', 'Ausgebucht!', 'leider ausgebucht', 'Die Veranstaltung ist ausgebucht'],
    ...['ausverkauft', 'belegt', 'voll', 'sold out', 'fully booked'],
  ].map((written) => [written, 'full'] as const),
  ...['Warteliste', 'nur noch Warteliste', 'Ausgebucht, Warteliste möglich', 'waiting list'].map(
    (written) => [written, 'waitlist'] as const,
  ),
  ...['offen', 'geöffnet', 'available', 'In Stock'].map((written) => [written, 'open'] as const),
  ...['wenige Plätze', 'nur noch wenige Plätze frei', 'Restplätze'].map(
    (written) => [written, 'few-left'] as const,
  ),
  ...['geschlossen', 'Anmeldung geschlossen', 'Die Anmeldung ist beendet', 'registration closed'].map(
    (written) => [written, 'closed'] as const,
  ),
  ['ohne Anmeldung', 'not-required'],
  ...['noch nicht offen', 'Anmeldung noch nicht möglich'].map(
    (written) => [written, 'not-yet-open'] as const,
  ),
];

/** Words that seem to name a state. */
const DOUBTFUL = [
  ...[
    'nicht ausgebucht',
    'ausgebucht?',
    'fast voll',
    'noch nicht voll',
    'ausgebucht bis auf zwei Plätze',
    'frei',
  ],
  ...[
    '5 Plätze frei',
    'keine Anmeldung',
    'Warteliste voll',
    'offen ab Mai',
    'geschlossen/offen',
    'not sold out',
  ],
  ...['leider ausgebucht, bitte im Herbst wiederkommen', 'ausgebucht seit gestern?'],
  ...['Anmeldung möglich', 'freie Plätze', 'keine Plätze mehr frei', 'keine Anmeldung erforderlich'],
  ...['unavailable', 'not available', 'reopened', 'demnächst', 'constructor', 'offen?', 'anmeldung', '!'],
];

describe('terms', () => {
  for (const [key, term, state] of TERMS) {
    it(`reads ${term} in every spelling`, () => {
      for (const spell of SPELLINGS) {
        const written = spell(term);
        expect(readSession({ [key]: written }), JSON.stringify(written)).to.have.property(key, state);
      }
    });
  }

  it('reads other spellings that sites use', () => {
    for (const [key, written, state] of OTHERS) {
      expect(readSession({ [key]: written }), written).to.have.property(key, state);
    }
  });

  it('T01 takes no doubtful words for a state', () => {
    for (const state of DOUBTFUL) {
      const { registration } = readSession({ registration: { state } }) as { registration: object };
      expect(registration, state)
        .to.include({ unclear: true, note: state })
        .and.not.to.have.property('state');
    }
  });

  it('T02 takes the gravest of several states, and says that it is unclear if that can’t be read', () => {
    for (const [written, expected] of [
      [['open', 'full'], { state: 'full' }],
      [['full', 'open'], { state: 'full' }],
      [['offen', 'vielleicht'], { unclear: true, note: 'vielleicht' }],
      [['ausgebucht', 'vielleicht'], { state: 'full', note: 'vielleicht' }],
    ] as const) {
      expect(readSession({ registration: { state: written } })).to.deep.include({ registration: expected });
    }
  });

  it('reads the states of a registration and of an offer', () => {
    for (const [written, state] of STATES) {
      expect(readSession({ registration: { state: written } }), written).to.deep.include({
        registration: { state },
      });
      expect(readSession({ offers: { availability: written } }), written).to.deep.include({
        offers: [{ registration: { state } }],
      });
    }
  });
});
