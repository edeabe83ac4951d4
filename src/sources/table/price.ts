import { costIn } from '../announcement/cost.ts';
import { pricesIn } from '../prices.ts';

const FREE =
  /^(kostenlos|kostenfrei|gratis|frei|eintritt frei|kein(e kosten| eintritt)?|free( of charge)?|none|0([.,]0+)?\s*(€|eur|euro)?)$/i;
const AMOUNT = /^(€|eur)?\s*(\d{1,5})(?:[.,](\d{1,2}|-+))?\s*(€|eur|euro)?$/i;

/** The price of a session, by a cell: “12,50 €”, “5 €, ermäßigt 3 €”, “kostenlos”, or words as they are. */
export function offersOf(words: string | undefined, head: string) {
  if (!words || /^[-–]$/.test(words)) return {};
  if (FREE.test(words)) return { isAccessibleForFree: true };
  const [, before, whole, rest = '', after] = AMOUNT.exec(words) ?? [];
  const cents = /^\d/.test(rest) ? rest.padEnd(2, '0') : '';
  const price = whole && (cents && cents !== '00' ? `${whole}.${cents}` : whole);
  const isEuro = before ?? after ?? (/€|eur/i.test(head) || undefined);
  if (price && isEuro) return { offers: { price, priceCurrency: 'EUR' } };
  // “Eintritt: 5 €” in a column without a head.
  const told = costIn(words);
  if (told.cost && !told.rest) return told.cost;
  const prices = pricesIn(words);
  // Without a currency the number stays in words, because nobody knows of what.
  return { offers: prices ? (prices.length > 1 ? prices : prices[0]) : { price: words } };
}
