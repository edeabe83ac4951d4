import { offersOf } from '../table/price.ts';

const LABELLED =
  /^(?:eintritt(?:spreise?)?|kosten(?:beitrag)?|unkostenbeitrag|preise?|teilnahme(?:gebühr|beitrag|kosten|preis)|gebühr|entgelt|admission|fees?|price|costs?)(?:\s*:\s*|\s+(?=€?\s?\d))(.+)$/i;
/** An amount of money, not a year or an hour. */
const AMOUNT = /\d\s*(?:,-|€|eur\b|euro\b)|[€£$]\s?\d/i;

/** What a line says taking part costs: “Eintritt: 5 €, ermäßigt 3 €”. Undefined if it is about something else. */
export function costIn(text: string): ReturnType<typeof offersOf> | undefined {
  const words = LABELLED.exec(text)?.[1];
  if (!words || !AMOUNT.test(words) || words.length > 90 || /[.!?]\s+\p{Lu}/u.test(words)) return undefined;
  return offersOf(words.replace(/\.$/, ''));
}
