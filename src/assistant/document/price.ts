import { isObject, type JsonObject } from '../../read/json-object.ts';
import { listOf, textAt, valueAt, withValue, type Path } from './edit.ts';

/** What taking part costs: nothing, something, or nobody says. */
export type Cost = '' | 'free' | 'paid';

/** The prices of a session or of the series, as the document has them. */
export const offersAt = (document: JsonObject, path: Path): readonly unknown[] =>
  listOf(valueAt(document, [...path, 'offers']));

/** The price of an offer as it is written; empty if it has none. */
export const priceOf = (offer: unknown): string => (isObject(offer) ? textAt(offer, ['price']) : '');

const isNothing = (price: string) => /^0+([.,]0+)?\s*(€|EUR)?$/.test(price);

/** What a session or the series says about its cost. An offer that is only a way to register says nothing. */
export function costOf(document: JsonObject, path: Path): Cost {
  // Of the series, only the offers hold for its sessions.
  const isFree = path.length ? valueAt(document, [...path, 'isAccessibleForFree']) : undefined;
  const offers = offersAt(document, path);
  const prices = offers.map(priceOf).filter(Boolean);
  if (isFree === true) return 'free';
  if (prices.length) return prices.every(isNothing) && isFree !== false ? 'free' : 'paid';
  return isFree === false || offers.some(isBlankOffer) ? 'paid' : '';
}

/** An offer that she has begun: it says nothing yet. */
const isBlankOffer = (offer: unknown) =>
  isObject(offer) && Object.keys(offer).every((name) => name === '@type' || name === 'name');

/**
 * The document with another cost. A session says “free of charge” twice: as schema.org has it, and as a price of 0,
 * because that outranks the price of the series.
 */
export function withCost(document: JsonObject, path: Path, cost: Cost): JsonObject {
  const offers = offersAt(document, path).filter(isObject);
  const kept = offers
    .map((one) => without(one, 'price', 'priceCurrency'))
    .filter((one) => !isBlankOffer(one));
  const flag = cost === '' || !path.length ? '' : cost === 'free';
  const told = withValue(document, [...path, 'isAccessibleForFree'], flag);
  const next =
    cost === 'free'
      ? [{ ...(kept[0] ?? { '@type': 'Offer' }), price: '0', priceCurrency: 'EUR' }, ...kept.slice(1)]
      : cost === ''
        ? kept
        : offers.some((one) => priceOf(one) && !isNothing(priceOf(one)))
          ? offers
          : [...kept, { '@type': 'Offer' }];
  return withValue(told, [...path, 'offers'], next);
}

const without = (object: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

/** A price in digits, as people type it and as the document has it. */
const DIGITS = /^\d+([.,]\d*)?$/;

/** The document with the price of one offer as she has typed it; digits have a currency, words have none. */
export function withPrice(document: JsonObject, path: Path, typed: string): JsonObject {
  const isNumber = DIGITS.test(typed.trim());
  const price = isNumber ? typed.trim().replace(',', '.') : typed;
  const currency = isNumber ? textAt(document, [...path, 'priceCurrency']) || 'EUR' : '';
  return withValue(withValue(document, [...path, 'price'], price), [...path, 'priceCurrency'], currency);
}

/** A price as people type it: with a comma in German. */
export const typedPrice = (price: string, language: string): string =>
  language === 'de' && DIGITS.test(price) ? price.replace('.', ',') : price;
