import { expect } from '@open-wc/testing';
import { registrationOf } from '../../../src/model/offers.ts';
import type { Registration, RegistrationState } from '../../../src/model/series.ts';
import { plain } from '../../helpers/documents.ts';
import { instant, moment } from '../../helpers/moments.ts';

const url = 'https://example.org/karten';
const first = moment('2021-03-01');
const last = moment('2021-04-20');
const over: Registration = { state: 'open', url, closes: moment('2021-03-31') };

type Row = readonly [rule: string, offers: readonly Registration[], chosen: number, state: RegistrationState];

/** Offers, the index of the one that counts on 1 April 2021, and its state. */
const ROWS: readonly Row[] = [
  ['uses the availability', [{ state: 'few-left', url }], 0, 'few-left'],
  ['counts an offer with an address as open', [{ url }], 0, 'open'],
  ['counts an offer as open within its window', [{ url, opens: first, closes: last }], 0, 'open'],
  ['counts an offer as closed after its deadline', [over], 0, 'closed'],
  ['counts an offer as not yet open before its opening', [{ state: 'open', opens: last }], 0, 'not-yet-open'],
  ['keeps a sold-out offer sold out after its deadline', [{ ...over, state: 'full' }], 0, 'full'],
  [
    'prefers an offer that is still available',
    [{ state: 'full' }, over, { state: 'few-left' }],
    2,
    'few-left',
  ],
  ['prefers open to few left', [{ state: 'few-left', url }, { url }], 1, 'open'],
  ['prefers not yet open to full', [{ state: 'full' }, { url, opens: last }], 1, 'not-yet-open'],
  [
    'prefers the earliest opening',
    [
      { url, opens: moment('2021-05-01') },
      { url, opens: last },
    ],
    1,
    'not-yet-open',
  ],
  [
    'prefers the latest deadline',
    [
      { url, closes: last },
      { url, closes: moment('2021-04-21') },
    ],
    1,
    'open',
  ],
  ['prefers no deadline to any', [{ url, closes: last }, { url }], 1, 'open'],
  ['prefers full to closed', [over, { state: 'full' }], 1, 'full'],
  ['prefers anything to unknown', [{ note: 'nur für Mitglieder' }, over], 1, 'closed'],
];

describe('registrationOf', () => {
  const now = instant('2021-04-01');

  for (const [rule, registrations, chosen, state] of ROWS) {
    it(`${rule}, in either order`, () => {
      const offers = registrations.map((registration) => ({ registration }));
      const expected = plain({ registration: registrations[chosen], state, source: 'offer' });
      expect(plain(registrationOf(offers, now))).to.deep.equal(expected);
      expect(plain(registrationOf(offers.toReversed(), now))).to.deep.equal(expected);
    });
  }

  it('closes when the last of the open and future offers ends', () => {
    const early = { url, closes: moment('2021-04-10') };
    const regular = { url, opens: moment('2021-04-11'), closes: last };
    const soldOut: Registration = { url, state: 'full', closes: moment('2021-04-25') };
    const offers = [regular, soldOut, over, early].map((registration) => ({ registration }));
    for (const all of [offers, offers.toReversed()]) {
      expect(registrationOf(all, now)).to.deep.equal({
        registration: { url, closes: last },
        state: 'open',
        source: 'offer',
      });
    }
  });

  it('is undefined without offers', () => {
    expect(registrationOf([], now)).to.equal(undefined);
  });

  it('is undefined if the offers only name a price', () => {
    expect(registrationOf([{ name: 'ermäßigt', price: '25', priceCurrency: 'EUR' }], now)).to.equal(
      undefined,
    );
  });
});
