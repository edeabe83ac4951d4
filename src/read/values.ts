import * as z from 'zod/mini';
import type { ProblemCode } from '../model/problem.ts';
import { dateTexts, readDate } from './date-texts.ts';
import { isObject } from './json-object.ts';
import type { MomentOrWords } from '../model/moment.ts';
import { issue, Kept } from './read-tolerantly.ts';
import { readLine, readRichText } from './rich-text.ts';
import type { MarkupParser } from './markup.ts';
import { safeUrl } from './safe-url.ts';
import { ATTENDANCE_MODE, lookUp, REGISTRATION_STATE, SESSION_STATUS, type Terms } from './terms.ts';

/** The facts about a document that its values depend on. */
export interface ReadingContext {
  /** Absolute URL of the document, for relative links. */
  readonly url: string;
  /** IANA name of the zone of wall-clock times; absent if the document names none. */
  readonly timeZone?: string;
  /** Is called for each time that has neither an offset nor a zone. */
  readonly onFloating?: () => void;
  /** Parses HTML in texts. */
  readonly parser: MarkupParser;
}

/** Reports a problem with a value. @param code `unreadable` by default */
export type Complain = (message: string, code?: ProblemCode) => void;

/** The texts of a value. Only those in the first language, because a title in two languages is one title. */
export function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const languageOf = (one: unknown) => (isObject(one) ? one['@language'] : undefined);
  return values
    .filter((one) => languageOf(one) === languageOf(values[0]))
    .map((one) => (isObject(one) ? (one['@value'] ?? one.name ?? one.value ?? one.url ?? one['@id']) : one))
    .flatMap((text) => (/string|number|boolean/.test(typeof text) ? String(text as string).trim() : []))
    .filter(Boolean);
}

/**
 * A single value in all forms that sites publish: a text, a number, a JSON-LD value, a named object, or a list of
 * these. The forms are told apart here, because zod would try all members of a union for each value.
 * @param make returns undefined if the texts are not of this kind
 * @param expected what the value should have been: “a number”
 * @param toTexts the texts of a value of this kind
 */
const value = <T>(
  make: (texts: readonly string[], complain: Complain) => T | undefined,
  expected: string,
  toTexts = textsOf,
) =>
  z.optional(
    z.transform<unknown, T | undefined>((written, { issues }) => {
      if (written instanceof Kept) return written.made as T;
      const texts = toTexts(written);
      const complaints: Parameters<Complain>[] = [];
      const made = texts.length ? make(texts, (...complaint) => complaints.push(complaint)) : undefined;
      if (made === undefined && !isBlank(written)) complaints.push([`is not ${expected}`]);
      const [[message, code] = []] = complaints;
      if (message) issues.push(issue(written, `${excerpt(written)} ${message}`, new Kept(made), code));
      return made;
    }),
  );

/** Whether a value is null, an empty text or an empty list. */
const isBlank = (written: unknown) => written === null || (written as { length?: number }).length === 0;

const excerpt = (written: unknown) =>
  typeof written === 'object' ? 'this value' : JSON.stringify(written)?.slice(0, 60);

const term = <T extends string>(terms: Terms<T>) =>
  value((texts) => lookUp(terms, texts.at(-1) ?? ''), oneOf(terms));

const oneOf = (terms: object) => `one of ${Object.keys(terms).join(', ')}`;

/** Words that an editor has written in place of a link or a state. */
export interface Words {
  readonly words: string;
}

const DATE = 'a date; write 2021-04-28T14:00 or 2021-04-28';
/** A year, also the two of a winter: “2026/27”. */
const YEAR = /\b(?:19|20)\d\d(?:\/\d\d)?\b/g;
/** What only programs understand: the number of a moment, a truth. */
const NO_WORDS = /^(?:-?\d{5,}(?:\.\d+)?|true|false)$/;
const LINK = 'a link; write https://…, mailto:… or tel:…';

/** The schemas of single values, for the values of one document. */
export function values(context: ReadingContext) {
  const { url, parser } = context;
  const lineOf = (texts: readonly string[]) => readLine(texts.join(', '), parser);
  const linkOf = (texts: readonly string[]) => {
    const urls = texts.map((text) => safeUrl(text, url));
    return urls.find((one) => one?.startsWith('https:')) ?? urls.find(Boolean);
  };
  /** A value, or its words if they match `worth`: then they are worth showing to a visitor. */
  const orWords = <T>(make: (texts: readonly string[]) => T | undefined, expected: string, worth: RegExp) =>
    value((texts, complain): T | Words | undefined => {
      const words = lineOf(texts);
      const made = make(texts);
      if (made || !worth.test(words)) return made;
      complain(`is not ${expected}`);
      return { words };
    }, expected);
  /** A date, or words in its place. @param ofNull what the null date of a database means */
  const dateOrWords = (ofNull: '' | undefined, isProblem: (words: string) => boolean) =>
    value(
      ([text = ''], complain): MomentOrWords | undefined => {
        const moment = readDate(text, context, complain);
        if (moment !== undefined) return moment ?? ofNull;
        const words = readLine(text, parser).replace(NO_WORDS, '');
        if (!words || isProblem(words)) complain(`is not ${DATE}`);
        return words;
      },
      DATE,
      dateTexts,
    );

  return {
    /** Text in one line; several texts are joined by commas. */
    line: value(lineOf, 'text'),
    /** A language or several, as BCP 47 tags; some systems write “en_US”. */
    language: value((texts) => texts.map((text) => text.replaceAll('_', '-')).join(', '), 'a language'),
    /** Text with paragraphs, lists and links. */
    text: value((texts) => readRichText(texts.join('\n\n'), (href) => safeUrl(href, url), parser), 'text'),
    /** A URL that is safe in a page; of several, the first one with https. */
    link: value(linkOf, LINK),
    /** Like `link`, or words in its place: a telephone number, “at the front desk”. */
    linkOrWords: orWords(
      linkOf,
      LINK,
      // A single word with a colon is a URL with a scheme that is not allowed.
      /\s|^[^:]*$/,
    ),
    /** A date; the null date of a database is absent. */
    moment: value(([text = ''], complain) => readDate(text, context, complain) ?? undefined, DATE, dateTexts),
    /** A date. Words in its place are kept, but reported; empty for a number or an object that is no date. */
    momentOrWords: dateOrWords(undefined, () => true),
    /**
     * A date, or words in its place: “autumn 2021”. Only words with a number that is no year are reported, because a date
     * is meant. Empty for a null date too: nobody knows what should stand there.
     */
    announcement: dateOrWords('', (words) => /\d/.test(words.replace(YEAR, ''))),
    number: value(([text = '']) => (/^\d+([.,]\d+)?$/.test(text) ? parseFloat(text) : undefined), 'a number'),
    /** True or false. */
    truth: value(
      ([text = '']) => /true$/i.test(text) || (/false$/i.test(text) ? false : undefined),
      'true or false',
    ),
    sessionStatus: term(SESSION_STATUS),
    attendanceMode: term(ATTENDANCE_MODE),
    /** A state, or words in its place: “for members only”. A single word is more likely a misspelled state. */
    registrationState: orWords(
      (texts) => lookUp(REGISTRATION_STATE, texts.at(-1) ?? ''),
      oneOf(REGISTRATION_STATE),
      /\s/,
    ),
  };
}

export type Values = ReturnType<typeof values>;
