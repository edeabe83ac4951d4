/** An amount of money. */
export interface Price {
  readonly amount: number;
  /** ISO 4217 code; absent if none is known. */
  readonly currency?: string;
}

const PRICE = /^(?:(€|[A-Z]{3})\s*)?(\d+(?:[.,]\d\d?)?)(?:,-)?\s*(€|[A-Z]{3}|euro)?$/i;

/** Reads a price: “12.50 EUR”, “12,50”. Undefined for a range or words. @param currency where the price names none */
export function readPrice(written = '', currency = ''): Price | undefined {
  const [, before, amount = '', after] = PRICE.exec(written.trim()) ?? [];
  if (!amount) return undefined;
  const code = (before ?? after ?? currency).replace(/€|euro/i, 'EUR').toUpperCase();
  return { amount: Number(amount.replace(',', '.')), currency: /^[A-Z]{3}$/.test(code) ? code : undefined };
}
