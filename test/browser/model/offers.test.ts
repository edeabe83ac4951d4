import { expect } from '@open-wc/testing';
import { registrationOf, type DatedOffer } from '../../../src/model/offers.ts';
import type { Registration } from '../../../src/model/series.ts';
import { moment } from '../../helpers/moments.ts';

const first = moment('2021-03-01');
const last = moment('2021-04-20');
const other = moment('2021-03-15');
const url = 'https://example.org/karten';

const OFFERS: readonly [rule: string, offers: readonly DatedOffer[], registration: Registration][] = [
  ['takes availability and address', [{ availability: 'open', url }], { state: 'open', url }],
  [
    'takes the time for which it holds',
    [{ url, validFrom: first, validThrough: last }],
    { url, opens: first, closes: last },
  ],
  [
    'prefers the time at which it can be had',
    [{ url, validFrom: other, validThrough: other, availabilityStarts: first, availabilityEnds: last }],
    { url, opens: first, closes: last },
  ],
  [
    'takes the first that can still be had',
    [{ availability: 'full' }, { availability: 'closed' }, { availability: 'few-left', url }],
    { state: 'few-left', url },
  ],
  ['takes the first of several', [{ url }, { availability: 'open' }], { url }],
  [
    'is full where nothing is left',
    [{ availability: 'full' }, { availability: 'closed' }],
    { state: 'full' },
  ],
];

describe('registrationOf', () => {
  for (const [rule, offers, registration] of OFFERS) {
    it(rule, () => {
      const found = Object.entries(registrationOf(offers) ?? {}).filter(([, value]) => value !== undefined);
      expect(Object.fromEntries(found)).to.deep.equal(registration);
    });
  }

  it('knows nothing without offers', () => {
    expect(registrationOf(undefined)).to.equal(undefined);
    expect(registrationOf([])).to.equal(undefined);
  });

  it('knows nothing by offers that only name a price', () => {
    expect(registrationOf([{ name: 'ermäßigt', price: '25', priceCurrency: 'EUR' }])).to.equal(undefined);
  });
});
