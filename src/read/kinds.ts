import * as z from 'zod/mini';
import { ATTENDANCE_MODE, REGISTRATION_STATE, SESSION_STATUS } from '../model/terms.ts';
import { isObject } from './json-object.ts';
import { safeUrl } from './safe-url.ts';
import { readMoment } from './read-moment.ts';
import { issue } from './read-tolerantly.ts';
import { lookUp } from './terms.ts';
import { readLine, readRichText } from './rich-text.ts';

/*
 * Zod's part is the structure: objects, lists, and the path of what is wrong. Single values come in so many
 * forms (a text, a number, a JSON-LD value, a named thing, a list of these) that a union of them costs more
 * kilobytes than reading them by hand.
 */

/** Takes note of what is wrong with a value that is kept. */
type Complain = (message: string) => void;

/**
 * A value made into another.
 * @param expected what it should have been, where `make` returns undefined
 */
const reader = <A, B>(make: (value: A, complain: Complain) => B | undefined, expected?: string) =>
  z.transform<A, B>((value, { issues }) => {
    let message: string | undefined;
    const made = make(value, (complaint) => (message = complaint));
    if (made === undefined && !isBlank(value)) message = expected && `is not ${expected}`;
    if (message) issues.push(issue(`${excerpt(value)} ${message}`));
    return made as B;
  });

/** Null, or a text or list with nothing in it. */
const isBlank = (value: unknown) => value === null || (value as { length?: number }).length === 0;

const excerpt = (value: unknown) =>
  typeof value === 'object' ? 'this value' : JSON.stringify(value)?.slice(0, 60);

/** The texts of a value; of several languages the first, for a title in two languages is one title. */
export function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const languageOf = (one: unknown) => (isObject(one) ? one['@language'] : undefined);
  return values
    .filter((one) => languageOf(one) === languageOf(values[0]))
    .map((one) => (isObject(one) ? (one['@value'] ?? one.name ?? one.value ?? one.url ?? one['@id']) : one))
    .flatMap((text) => (/string|number|boolean/.test(typeof text) ? String(text as string).trim() : []))
    .filter(Boolean);
}

/** An optional value that is read from its texts. */
const kind = <B>(make: (texts: readonly string[], complain: Complain) => B | undefined, expected: string) =>
  z.optional(
    reader((value: unknown, complain) => {
      const texts = textsOf(value);
      return texts.length ? make(texts, complain) : undefined;
    }, expected),
  );

const term = <T extends string>(table: Readonly<Record<T, string>>) =>
  kind((texts) => lookUp(table, texts.at(-1) ?? ''), oneOf(table));

const oneOf = (table: object) => `one of ${Object.keys(table).join(', ')}`;

/** What stands in place of a link or a state. */
export interface Words {
  readonly words: string;
}

/** A value, or its words where they are worth showing to a visitor. */
const orWords = <T>(make: (texts: readonly string[]) => T | undefined, expected: string, worth: RegExp) =>
  kind((texts, complain): T | Words | undefined => {
    const words = readLine(texts.join(', '));
    const made = make(texts);
    if (made || !worth.test(words)) return made;
    complain(`is not ${expected}`);
    return { words };
  }, expected);

const dateOrWords = (zone: string | undefined, problem: RegExp) =>
  kind(([text = ''], complain) => {
    const moment = readMoment(text, zone, complain);
    if (!moment && problem.test(text)) complain(`is not ${DATE}`);
    return moment ?? readLine(text);
  }, DATE);

const DATE = 'a date; write 2021-04-28T14:00 or 2021-04-28';
const LINK = 'a link; write https://…, mailto:… or tel:…';

/**
 * The kinds of values that a schedule is made of, as they are read in one document.
 * @param base absolute URL of the document, for relative links
 * @param zone IANA name of the zone of its wall-clock times
 */
export const kinds = (base: string, zone: string | undefined) => ({
  /** Text in one line; several are enumerated. */
  line: kind((texts) => readLine(texts.join(', ')), 'text'),
  /** Text with paragraphs, lists and links. */
  text: kind((texts) => readRichText(texts.join('\n\n'), (href) => safeUrl(href, base)), 'text'),
  /** An address that may stand in a page; of several the first with https. */
  link: kind((texts) => bestLink(texts, base), LINK),
  /** The same, or the words that stand in its place: a telephone number, “at the front desk”. */
  linkOrWords: orWords(
    (texts) => bestLink(texts, base),
    LINK,
    // A scheme makes it an address, only none that may stand in a page.
    /\s|^[^:]*$/,
  ),
  moment: kind(([text = ''], complain) => readMoment(text, zone, complain), DATE),
  /** A date, or words that stand for one, which is a problem. */
  momentOrWords: dateOrWords(zone, /^/),
  /** A date, or words that stand for one: “autumn 2021”. Digits alone were meant for a date. */
  announcement: dateOrWords(zone, /^\d[\d\s.:/+TZ-]{4,}$/),
  number: kind(([text = '']) => (/^\d+([.,]\d+)?$/.test(text) ? parseFloat(text) : undefined), 'a number'),
  /** Whether something holds. */
  truth: kind(
    ([text = '']) => /true$/i.test(text) || (/false$/i.test(text) ? false : undefined),
    'true or false',
  ),
  sessionStatus: term(SESSION_STATUS),
  attendanceMode: term(ATTENDANCE_MODE),
  /** A state, or words that stand for one: “for members only”. A single word says nothing to a visitor. */
  registrationState: orWords(
    (texts) => lookUp(REGISTRATION_STATE, texts.at(-1) ?? ''),
    oneOf(REGISTRATION_STATE),
    /\s/,
  ),
});

function bestLink(texts: readonly string[], base: string): string | undefined {
  const urls = texts.map((text) => safeUrl(text, base));
  return urls.find((url) => url?.startsWith('https:')) ?? urls.find(Boolean);
}

export type Kinds = ReturnType<typeof kinds>;

/** The forms in which a value may be written, as JSON Schema; the build's export asks for them by kind. */
export const forms = (kind: keyof Kinds): object => {
  const scalar = { type: ['string', 'number', 'boolean', 'null'] };
  const properties = {
    '@value': scalar,
    '@language': scalar,
    '@id': scalar,
    name: scalar,
    value: scalar,
    url: scalar,
  };
  const one = { anyOf: [scalar, { type: 'object', properties }] };
  if (kind === 'number') return { type: ['number', 'string', 'null'] };
  if (kind === 'truth') return { type: ['boolean', 'string', 'null'] };
  return { anyOf: [scalar, { type: 'object', properties }, { type: 'array', items: one }] };
};
