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

const STATES: readonly [written: string, state: string][] = [
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
