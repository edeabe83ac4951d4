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

/** What offers say, which of them counts on 1 April 2021 by its place in the list, and its state. */
const ROWS: readonly Row[] = [
  ['takes what is said of availability', [{ state: 'few-left', url }], 0, 'few-left'],
  ['takes an address for open', [{ url }], 0, 'open'],
  ['takes the time for which it holds', [{ url, opens: first, closes: last }], 0, 'open'],
  ['does not take what is over for open', [over], 0, 'closed'],
  ['does not take what has not begun for open', [{ state: 'open', opens: last }], 0, 'not-yet-open'],
  ['leaves what is sold out sold out, though it is over', [{ ...over, state: 'full' }], 0, 'full'],
  ['prefers what can still be had', [{ state: 'full' }, over, { state: 'few-left' }], 2, 'few-left'],
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
      const expected = plain({ registration: registrations[chosen], state });
      expect(plain(registrationOf(offers, now))).to.deep.equal(expected);
      expect(plain(registrationOf(offers.toReversed(), now))).to.deep.equal(expected);
    });
  }

  it('lasts until the last of those ends that are open or will be', () => {
    const early = { url, closes: moment('2021-04-10') };
    const regular = { url, opens: moment('2021-04-11'), closes: last };
    const soldOut: Registration = { url, state: 'full', closes: moment('2021-04-25') };
    const offers = [regular, soldOut, over, early].map((registration) => ({ registration }));
    for (const all of [offers, offers.toReversed()]) {
      expect(registrationOf(all, now)).to.deep.equal({ registration: { url, closes: last }, state: 'open' });
    }
  });

  it('knows nothing without offers', () => {
    expect(registrationOf([], now)).to.equal(undefined);
  });

  it('knows nothing by offers that only name a price', () => {
    expect(registrationOf([{ name: 'ermäßigt', price: '25', priceCurrency: 'EUR' }], now)).to.equal(
      undefined,
    );
  });
});
