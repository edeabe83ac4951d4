import type { RowCells } from './when.ts';

const FREE =
  /^(kostenlos|kostenfrei|gratis|frei|eintritt frei|kein(e kosten| eintritt)?|free( of charge)?|none|0([.,]0+)?\s*(€|eur|euro)?)$/i;
const AMOUNT = /^(€|eur)?\s*(\d{1,5})(?:[.,](\d{1,2}|-+))?\s*(€|eur|euro)?$/i;

/** The price of a session, from one cell: “12,50 €”, “kostenlos”, or words as they are. */
export function offersOf(words: string | undefined, cells: RowCells) {
  if (!words || /^[-–]$/.test(words)) return {};
  if (FREE.test(words)) return { isAccessibleForFree: true };
  const [, before, whole, rest = '', after] = AMOUNT.exec(words) ?? [];
  const cents = /^\d/.test(rest) ? rest.padEnd(2, '0') : '';
  const price = whole && (cents && cents !== '00' ? `${whole}.${cents}` : whole);
  const isEuro = before ?? after ?? (/€|eur/i.test(cells.head('price')) || undefined);
  // Without a currency the number stays in words, because nobody knows of what.
  return {
    offers: { price: price && isEuro ? price : words, ...(price && isEuro && { priceCurrency: 'EUR' }) },
  };
}
