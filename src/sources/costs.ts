import { pricesIn } from './prices.ts';
import { lineOf, textOf } from './text.ts';

/** Words that say that taking part costs nothing. */
const FREE =
  /^(kostenlos|kostenfrei|gratis|frei|free|eintritt frei|free of charge|0([.,]00?)?\s*(€|eur)?|€\s*0([.,]00?)?)$/i;

/** One amount, with or without its currency: “5 €”, “12,50 EUR”. */
const AMOUNT = /^(?:€|[A-Z]{3})?\s*(\d{1,5})(?:[.,](?:(\d{1,2})|-+))?\s*(?:€|[A-Z]{3}|Euro)?$/i;

/**
 * What an office wrote as the cost, as properties of a session. A price is an offer without an availability: it says
 * nothing about registration.
 */
export function costOf(cost: unknown, currency?: unknown) {
  const words = lineOf(cost);
  if (words === undefined) return {};
  if (FREE.test(words)) return { isAccessibleForFree: true };
  const priceCurrency = textOf(currency) ?? (/€|\beuro?\b/i.test(words) ? 'EUR' : undefined);
  const [, whole, cents] = AMOUNT.exec(words) ?? [];
  // Without a currency the number stays in words, because nobody knows of what.
  const amount = whole && priceCurrency && (cents ? `${whole}.${cents.padEnd(2, '0')}` : whole);
  const prices = amount ? undefined : pricesIn(words);
  if (prices) return { offers: prices.map((price) => ({ '@type': 'Offer', ...price })) };
  return { offers: [{ '@type': 'Offer', price: amount ?? words, ...(priceCurrency && { priceCurrency }) }] };
}
