import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../load.js';

const { costOf, typedPrice, withCost, withPrice } = await load('/src/assistant/document/price.ts');
const { checkText } = await load('/src/assistant/check/check-document.ts');
const { markupParser } = await load('/src/cli/markup-parser.ts');
const { pricesOf } = await load('/src/view/prices.ts');
const { localeFor } = await load('/src/i18n/locale.ts');

const SESSION = ['subEvent', 0];
const EURO_12 = { '@type': 'Offer', price: '12.50', priceCurrency: 'EUR' };

/** @param {object} session @param {object} [series] @returns {any} */
const documentOf = (session, series = {}) => ({
  name: 'Reihe',
  timeZone: 'Europe/Berlin',
  ...series,
  subEvent: [{ '@id': '#1', name: 'Lampen', startDate: '2099-05-12T18:00', ...session }],
});

/** What visitors read of the cost of the session, and what the check says. @param {any} document */
function shown(document) {
  const { findings, schedule } = checkText(JSON.stringify(document), Date.now(), markupParser);
  const [session] = schedule.series.sessions;
  const { isFree, prices } = pricesOf(session.offers ?? [], session.isAccessibleForFree, localeFor('de'));
  return [
    ...(isFree ? ['kostenfrei'] : []),
    ...prices,
    ...findings.map((/** @type {any} */ { code }) => code),
  ].map((one) => one.replace(/\s/g, ' '));
}

describe('the cost of a session', () => {
  it('is what its offers and its flag say', () => {
    const rows = /** @type {const} */ ([
      [{}, ''],
      [{ isAccessibleForFree: true }, 'free'],
      [{ isAccessibleForFree: false }, 'paid'],
      [{ offers: EURO_12 }, 'paid'],
      [{ offers: [{ price: '0' }] }, 'free'],
      [{ offers: { url: 'https://beispiel.example/', availability: 'InStock' } }, ''],
    ]);
    for (const [session, cost] of rows)
      assert.equal(costOf(documentOf(session), SESSION), cost, JSON.stringify(session));
  });

  it('is free for visitors too, whatever the series costs, and stays so only as long as it is chosen', () => {
    const before = documentOf({}, { offers: EURO_12 });
    assert.deepEqual(shown(before), ['12,50 €']);
    const free = withCost(before, SESSION, 'free');
    assert.deepEqual(shown(free), ['kostenfrei']);
    assert.deepEqual(withCost(free, SESSION, ''), before);
    const paid = withPrice(withCost(free, SESSION, 'paid'), [...SESSION, 'offers', 0], '8');
    assert.deepEqual(shown(paid), ['8 €']);
  });

  it('is free for all sessions, if the series is', () =>
    assert.deepEqual(shown(withCost(documentOf({}), [], 'free')), ['kostenfrei']));

  it('keeps what else an offer says', () => {
    const url = 'https://beispiel.example/karten';
    const free = withCost(documentOf({ offers: [{ ...EURO_12, url }] }), SESSION, 'free');
    assert.deepEqual(free.subEvent[0].offers, [{ '@type': 'Offer', url, price: '0', priceCurrency: 'EUR' }]);
    assert.deepEqual(withCost(free, SESSION, '').subEvent[0].offers, [{ '@type': 'Offer', url }]);
  });
});

describe('a price', () => {
  const at = [...SESSION, 'offers', 0];
  const typed = (/** @type {string} */ text, offer = {}) =>
    withPrice(documentOf({ offers: [{ '@type': 'Offer', ...offer }] }), at, text);

  it('in digits is a number with a currency, as people type it, and stays so at each letter', () => {
    for (const [text, price] of /** @type {const} */ ([
      ['1', '1'],
      ['12,', '12.'],
      ['12,5', '12.5'],
      ['12,50', '12.50'],
    ])) {
      const [offer] = typed(text).subEvent[0].offers;
      assert.deepEqual(offer, { '@type': 'Offer', price, priceCurrency: 'EUR' });
      assert.equal(typedPrice(offer.price, 'de'), text);
    }
    assert.deepEqual(shown(typed('12,50')), ['12,50 €']);
    assert.equal(typed('9', { priceCurrency: 'CHF' }).subEvent[0].offers[0].priceCurrency, 'CHF');
  });

  it('in words has none', () =>
    assert.deepEqual(shown(typed('auf Spendenbasis', { priceCurrency: 'EUR' })), ['auf Spendenbasis']));
});
