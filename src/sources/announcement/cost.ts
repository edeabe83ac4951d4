import type { JsonObject } from '../../read/json-object.ts';
import { pricesIn } from '../prices.ts';
import { REGISTRATION, sentencesOf } from '../written-dates/roles.ts';

/** What is paid for taking part; also as a part of longer words: “Teilnahmegebühr”, “Kursbeitrag”. */
const COST = String.raw`(?:(?:teilnahme|teilnehmer(?:[*:_]?innen)?|tagungs|kurs|seminar|workshop|anmelde|eintritts?|ticket|karten|unkosten|kosten|veranstaltungs)-?)?(?:gebühr(?:en)?|beitrag|beiträge|kosten|preise?|entgelt)|eintritt(?:sgeld)?|tickets?|karten|(?:(?:participation|registration|course|entrance|entry|admission|ticket)\s)?(?:fees?|prices?|costs?)|admission|entry|entrance`;
const SHARE = String.raw`(?:pro|je|per)\s+\p{L}+`;
/** “Eintritt: …”, “Teilnahmegebühr pro Person: …”, “Eintritt 5 €”. */
const LABELLED = new RegExp(
  String.raw`^(?:${COST})(?:\s+(${SHARE}))?(?:\s*:\s*|\s+(?=[€£]?\s?\d))(.+)$`,
  'iu',
);
/** “Die Teilnahme kostet 25 Euro”, “Der Eintritt beträgt 5 €”. */
const SENTENCE = new RegExp(
  String.raw`^(?:(?:der|die|das|the)\s+)?(?:(?:${COST})\s+(${SHARE}\s+)?(?:beträgt|betragen|liegt\s+bei|is|are)|(?:teilnahme|eintritt|workshop|kurs|seminar|admission|entry|participation|attendance|course)(?:\s+(?:an\s+)?(?:der|dem|diesem)\s+[\p{L}-]+)?\s+(?:kostet|costs|is(?=\s*[€£])))\s+(?=[€£\d])(.+)$`,
  'iu',
);
const HEADING = new RegExp(`^(?:${COST})\\s*:?$`, 'iu');

const AT = String.raw`(?:\s+(?:an|zu|in|to|at)\s+(?:(?:den|der|dem|allen|all|the)\s+)?[\p{L}-]+)?`;
const THE = String.raw`(?:(?:der|die|das|unsere?|the|this)\s+)?`;
const ENTRY = String.raw`${THE}(?:eintritt|teilnahme|besuch|zutritt|admission|entry|entrance|participation|attendance)${AT}`;
const EVENT = String.raw`${THE}[\p{L}-]*(?:veranstaltung(?:en|sreihe)?|reihe|kurse?|workshops?|seminare?|vortrag|vorträge|lesung|tagung|angebot|event|course|series|talks?|lectures?)${AT}`;
const IS = String.raw`\s+(?:ist|sind|is|are)`;
const ALL = String.raw`(?:\s+(?:für\s+alle|for\s+all|for\s+everyone|to\s+all)(?:\s+(?:interessierten|participants))?)?`;
const GRATIS = String.raw`(?:kostenlos|kostenfrei|gebührenfrei|gratis|unentgeltlich|free\s+of\s+charge)`;
/** Clauses that say that taking part costs nothing, and nothing else. “Kinder frei” and “Das Parken ist kostenlos” don't. */
const FREE = new RegExp(
  `^(?:${[
    String.raw`${ENTRY}(?:${IS})?${ALL}\s+(?:${GRATIS}|frei|free)${ALL}(?:\s+möglich)?`,
    String.raw`${EVENT}(?:${IS})?${ALL}\s+${GRATIS}${ALL}`,
    String.raw`(?:${EVENT}|it)${IS}\s+free${ALL}`,
    String.raw`${GRATIS}${ALL}|für\s+alle\s+${GRATIS}`,
    String.raw`(?:${COST})\s*:\s*(?:${GRATIS}|frei|free|keine|none)`,
    String.raw`freier\s+eintritt|(?:kostenlose|kostenfreie)\s+(?:teilnahme|veranstaltung)|free\s+(?:admission|entry|entrance|event)`,
    String.raw`keine\s+(?:teilnahme)?(?:gebühr(?:en)?|kosten)|(?:es\s+)?(?:fallen|entstehen)\s+keine\s+(?:kosten|gebühren)(?:\s+an)?`,
    String.raw`(?:there\s+is\s+)?no\s+(?:charge|(?:admission\s+)?fees?)`,
  ].join('|')})$`,
  'iu',
);
/** Words with which it is free for some only, or not wholly. */
const PARTLY =
  /(?<!\p{L})(?:nur|außer|ausgenommen|sofern|wenn|falls|jedoch|aber|zzgl|only|except|if|unless|but|(?:für|for)(?!\s+(?:alle|all|everyone)(?!\p{L})))(?!\p{L})|\d/iu;
const MONEY = /\d\s*(?:,-|€|eur\b|euro\b|chf\b)|[€£$]\s?\d/i;

/** What the lines of a text say about the cost. */
export interface CostTold {
  /** `offers` or `isAccessibleForFree`, as the document has them. */
  readonly cost?: JsonObject;
  /** What the text says besides; empty if nothing. */
  readonly rest: string;
}

/** What a line says taking part costs, sentence by sentence: “Eintritt: 5 €, ermäßigt 3 €”, “Die Teilnahme ist kostenlos.” */
export function costIn(text: string): CostTold {
  const rest: string[] = [];
  let cost: JsonObject | undefined;
  for (const sentence of sentencesOf(text)) {
    const told = costOf(bare(sentence)) ?? costBeside(sentence);
    const further = cost?.offers && !told ? furtherPrices(sentence, false) : undefined;
    if (further) cost = withPrices(cost, further);
    else if (!told || (cost && !isSame(cost, told.cost))) rest.push(sentence);
    else {
      cost ??= told.cost;
      if (!told.isWhole) rest.push(told.rest ?? sentence);
    }
  }
  return { ...(cost && { cost }), rest: cost ? rest.join(' ') : text };
}

/** Whether a line announces the prices below it: “Kosten:”. */
export const isCostHeading = (text: string): boolean => HEADING.test(text) && /:$/.test(text);

/** Whether a line names a cost, which may be one that can't be read: “Eintritt: 5–10 €”. */
export const isAboutCost = (text: string): boolean =>
  sentencesOf(text).some((sentence) => LABELLED.test(sentence) && MONEY.test(sentence));

/** The prices of a line below others or below “Kosten:”, which says whom each is for: “Ermäßigt: 3 €”. */
export function furtherPrices(text: string, isFirst: boolean): readonly JsonObject[] | undefined {
  const prices = pricesIn(bare(text));
  return prices?.every(({ name }) => isFirst || name) ? prices : undefined;
}

/** A cost with the prices of a further line. */
export const withPrices = (cost: JsonObject | undefined, more: readonly JsonObject[]): JsonObject => {
  const all = [cost?.offers ?? []].flat().concat(more);
  return { offers: all.length > 1 ? all : all[0] };
};

/** A price at the end of a line with a title: “Nähen, Eintritt 5 €”, “Nähen (Eintritt frei)”. */
export function costAtEnd(text: string): CostTold {
  for (const { index, 0: mark } of text.matchAll(/\s*[,;|–]\s+|\s*\(/g)) {
    const last = text.slice(index + mark.length);
    const told =
      index > 0 &&
      (mark.endsWith('(') ? last.endsWith(')') && costOf(last.slice(0, -1)) : costOf(bare(last)));
    if (told && told.isWhole) return { cost: told.cost, rest: text.slice(0, index) };
  }
  return { rest: text };
}

/** “Kosten: 5 €, Anmeldung erforderlich”: the cost, and the clause about registration. */
function costBeside(sentence: string): Told | undefined {
  const [, before = '', rest = ''] = /^(.+?)(?:,|\s–)\s+([^,]*)$/.exec(sentence) ?? [];
  const told = REGISTRATION.test(rest) && !MONEY.test(rest) ? costOf(bare(before)) : undefined;
  return told?.isWhole ? { cost: told.cost, isWhole: false, rest } : undefined;
}

interface Told {
  readonly cost: JsonObject;
  readonly isWhole: boolean;
  /** What the sentence says besides, if that stands apart. */
  readonly rest?: string;
}

const bare = (text: string) => text.replace(/[.!]$/, '').trim();

function costOf(sentence: string): Told | undefined {
  const [, share, words] = LABELLED.exec(sentence) ?? SENTENCE.exec(sentence) ?? [];
  const prices = words && MONEY.test(words) ? pricesIn(words) : undefined;
  if (prices) {
    const name = share?.trim();
    const offers = prices.map((price) => (name && !price.name ? { name, ...price } : price));
    const isFree = prices.every(({ price }) => price === '0');
    return { cost: isFree ? { isAccessibleForFree: true } : withPrices(undefined, offers), isWhole: true };
  }
  if (MONEY.test(sentence)) return undefined;
  const clauses = sentence
    .split(/\s*[,;(]\s*|\s+[–|-]\s+|\s+(?:und|and)\s+/)
    .map((clause) => clause.replace(/\)$/, '').trim())
    .filter(Boolean);
  const others = clauses.filter((clause) => !FREE.test(clause));
  if (others.length === clauses.length || others.some((clause) => PARTLY.test(clause))) return undefined;
  return { cost: { isAccessibleForFree: true }, isWhole: !others.length };
}

const isSame = (a: JsonObject, b: JsonObject) => JSON.stringify(a) === JSON.stringify(b);
