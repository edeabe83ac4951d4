import type { Locale } from '../i18n/locale.ts';
import { memo } from '../model/memo.ts';
import type { Offer } from '../model/series.ts';

/** What a session costs. */
interface Prices {
  /** Whether the session, or the price of each of its offers, says that it is free of charge. */
  readonly isFree: boolean;
  /** One for each offer, with its name: “ermäßigt 12,50 €”. */
  readonly prices: readonly string[];
}

/** A single amount, with or without its currency: “12.50 EUR”, “12,50 €”, “0”. */
const PRICE = /^(\d+(?:[.,]\d\d?)?)\s*(€|[A-Z]{3})?$/;

/** By language and currency. */
const formatOf = memo((key: string) => {
  const [lang, currency] = key.split(' ');
  return new Intl.NumberFormat(lang, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
});

/** The prices of offers in words; ranges and words stay as they are. @param isFree what the session says itself */
export function pricesOf(offers: readonly Offer[], isFree: boolean | undefined, { lang }: Locale): Prices {
  const prices = new Set<string>();
  let isCharged = false;
  for (const { name, price, priceCurrency = '' } of offers) {
    if (!price) continue;
    const [, number = '', after = priceCurrency] = PRICE.exec(price) ?? [];
    const currency = after.replace(/€|euro/i, 'EUR');
    const amount = Number(number.replace(',', '.'));
    if (!number || amount) isCharged = true;
    const words =
      number && /^[A-Z]{3}$/.test(currency)
        ? formatOf(`${lang} ${currency}`).format(amount)
        : [price, priceCurrency].filter(Boolean).join('\xa0');
    prices.add([name, words].filter(Boolean).join(' '));
  }
  // Free of charge is said once, not as a price of 0 for each kind of ticket.
  const isForNothing = prices.size > 0 && !isCharged && isFree !== false;
  return { isFree: !!isFree || isForNothing, prices: isForNothing ? [] : [...prices] };
}
