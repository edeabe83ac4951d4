import { lineOf, textOf } from './text.ts';

/** Words that say that taking part costs nothing. */
const FREE =
  /^(kostenlos|kostenfrei|gratis|frei|free|eintritt frei|free of charge|0([.,]00?)?\s*(€|eur)?|€\s*0([.,]00?)?)$/i;

/**
 * What an office wrote as the cost, as properties of a session. A price is an offer without an availability: it says
 * nothing about registration.
 */
export function costOf(cost: unknown, currency?: unknown) {
  const words = lineOf(cost);
  if (words === undefined) return {};
  if (FREE.test(words)) return { isAccessibleForFree: true };
  const priceCurrency = textOf(currency);
  return { offers: [{ '@type': 'Offer', price: words, ...(priceCurrency && { priceCurrency }) }] };
}
