import type { Locale } from '../i18n/locale.ts';
import { memo } from '../model/memo.ts';
import { readPrice } from '../model/price.ts';
import type { Offer } from '../model/series.ts';

/** What a session costs. */
interface Prices {
  /** Whether the session, or the price of each of its offers, says that it is free of charge. */
  readonly isFree: boolean;
  /** One for each offer, with its name: “ermäßigt 12,50 €”. */
  readonly prices: readonly string[];
}

const formatOf = memo((key: string) => {
  const [lang, currency, digits] = key.split(' ');
  return new Intl.NumberFormat(lang, {
    style: 'currency',
    currency,
    minimumFractionDigits: Number(digits),
  });
});

/** The prices of offers in words; ranges and words stay as they are. @param isFree what the session says itself */
export function pricesOf(offers: readonly Offer[], isFree: boolean | undefined, { lang }: Locale): Prices {
  const priced = offers.flatMap((offer) =>
    offer.price ? [{ ...offer, read: readPrice(offer.price, offer.priceCurrency) }] : [],
  );
  const isForNothing = priced.length > 0 && priced.every(({ read }) => read?.amount === 0);
  if (isForNothing && isFree !== false) return { isFree: true, prices: [] };
  const prices = priced.map(({ name, price, priceCurrency, read }) => {
    const amount = read?.currency
      ? formatOf(`${lang} ${read.currency} ${read.amount % 1 ? 2 : 0}`).format(read.amount)
      : [price, priceCurrency].filter(Boolean).join('\xa0');
    return [name, amount].filter(Boolean).join(' ');
  });
  return { isFree: !!isFree, prices: [...new Set(prices)] };
}
