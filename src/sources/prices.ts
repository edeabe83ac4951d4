import type { JsonObject } from '../read/json-object.ts';

const CURRENCY = String.raw`€|EUR(?:O|OS)?\b|£|GBP\b|CHF\b`;
const NUMBER = String.raw`\d{1,3}\.\d{3}(?:,(?:\d\d|-+|–))?(?!\d)|\d{1,5}(?:[.,]\d\d(?!\d)|[.,](?:-+|–))?`;
/** An amount of money. A dollar is not read, because many countries have one. */
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,–-])(?:(${CURRENCY})\s?(${NUMBER})|(${NUMBER})\s?(${CURRENCY}))(?![\p{L}\d€£])`,
  'giu',
);
/** What stands between two prices. A comma or a slash may also be part of a name, so it has to follow an amount. */
const BETWEEN = new RegExp(
  String.raw`\s*[;|·]\s*|(?<=${CURRENCY}|[€£]\s?\d+(?:[.,]\d\d)?|,-|\))\s*(?:,(?=\s)|\/|\s[–-]\s|\s(?:und|sowie|and)\s)\s*|,\s+(?=[^,]*\b(?:frei|kostenlos|kostenfrei|free)$)|(?<=\b(?:frei|kostenlos|kostenfrei|free)),\s+`,
  'giu',
);
/** Words with which an amount is no price of taking part, or not the whole of it. */
const OTHER =
  /anmeld|regist|buch(?:ung|en)|,\s.*,|rabatt|nachlass|aufpreis|zuschlag|zuz(?:ü|ue)glich|zzgl|spende|mindest|höchst|freiwillig|selbsteinsch|ermessen|wird\b|werden\b|bitte\b|frei\b|kostenlos|kostenfrei|\bfree\b|gutschein|pfand|empfohlen|statt\b|\boder\b|discount|donation|suggested|instead|\bor\b|\boff\b|\bextra\b|\bplus\b|[+%?!=<>]|\d\./iu;
/** Words before an amount that make it the beginning or end of a range. */
const ROUGH =
  /(?:^|\s)(?:ab|von|bis|bis zu|zwischen|ca\.?|circa|etwa|rund|max\.?|min\.?|nach|from|up to|about|between|at least)$/i;
const FOR_NOTHING =
  /^(?:(.+?)\s*:?\s+)?(?:haben\s+|zahlen\s+)?(kostenlos|kostenfrei|gratis|frei|freier eintritt|nichts|free)(?:\s+((?:für|for)\s.+))?$/iu;

/**
 * The prices in words, each as an offer: “5 €, ermäßigt 3 €”, “£12 (members £8)”. An offer without an availability says
 * nothing about registration. Undefined unless each word is an amount, its currency or whom it is for.
 */
export function pricesIn(words: string): readonly JsonObject[] | undefined {
  const prices = withoutBrackets(words)
    .split(BETWEEN)
    .map((piece) => priceIn(piece.trim()));
  const read = prices.filter((price) => price !== undefined);
  const isWhole = read.length === prices.length && read.some(({ priceCurrency }) => priceCurrency);
  // Nobody knows whom the second of two prices is for, if neither says it.
  const isTold = read.filter(({ name }) => !name).length < 2;
  return isWhole && isTold ? read : undefined;
}

/** “5 € (ermäßigt 3 €)” → “5 €; ermäßigt 3 €”. */
const withoutBrackets = (words: string) =>
  words.replace(/\s*\(([^()]*)\)/g, (whole, inside: string) =>
    inside.search(AMOUNT) < 0 && !FOR_NOTHING.test(inside) ? whole : `; ${inside}`,
  );

function priceIn(piece: string): JsonObject | undefined {
  const amounts = [...piece.matchAll(AMOUNT)];
  const [amount] = amounts;
  if (!amount) return priceOfNothing(piece);
  const before = piece.slice(0, amount.index).trim();
  const after = nameOf(piece.slice(amount.index + amount[0].length));
  const name = nameOf(before.replace(/\s*[:=–-]$/, ''));
  if (amounts.length > 1 || name === undefined || after === undefined || (name && after)) return undefined;
  if (ROUGH.test(before)) return undefined;
  const [, sign, digits = '', number = '', currency = ''] = amount;
  return {
    ...((name || after) && { name: name || after }),
    price: plain(digits || number),
    priceCurrency: codeOf(sign ?? currency),
  };
}

function priceOfNothing(piece: string): JsonObject | undefined {
  const [, before = '', words = '', after = ''] = FOR_NOTHING.exec(piece) ?? [];
  const name = nameOf(before || after);
  return name ? { name, price: /nichts/i.test(words) ? 'kostenlos' : words } : undefined;
}

/** Whom a price is for; undefined if the words may say something else. */
function nameOf(words: string): string | undefined {
  const name = words
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/[.,]$/, (mark) => (/\berm\.$/.test(words) ? mark : ''));
  if (!name) return '';
  const isName =
    /\p{L}{2}/u.test(name) && name.length <= 50 && !OTHER.test(name) && !/[€£:;]|\p{L}{6}\.\s/u.test(name);
  return isName ? name : undefined;
}

/** “12,50” → “12.50”, “5,-” and “5,00” → “5”, “1.200” → “1200”. */
const plain = (number: string) =>
  number
    .replace(/^(\d{1,3})\.(?=\d{3})/, '$1')
    .replace(/[.,](?:0+|-+|–)$/, '')
    .replace(',', '.');

const codeOf = (currency: string) =>
  /^(?:€|eur)/i.test(currency) ? 'EUR' : currency === '£' ? 'GBP' : currency.toUpperCase();
