import * as z from 'zod/mini';
import type { ProblemCode } from '../model/problem.ts';
import { dateTexts, readDate } from './date-texts.ts';
import { isObject } from './json-object.ts';
import type { MomentOrWords } from '../model/moment.ts';
import { issue, Kept } from './read-tolerantly.ts';
import { readLine, readRichText } from './rich-text.ts';
import type { MarkupParser } from './markup.ts';
import { safeUrl } from './safe-url.ts';
import {
  ATTENDANCE_MODE,
  finder,
  FOREIGN_STATUS,
  gravest,
  type Finder,
  REGISTRATION_STATE,
  SESSION_STATUS,
  type Terms,
  type Unclear,
} from './terms.ts';
import { allTextsOf, isBlank, textsOf } from './texts.ts';

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

/**
 * A single value in all forms that sites publish: a text, a number, a JSON-LD value, a named object, or a list of
 * these. The forms are told apart here, because zod would try all members of a union for each value.
 * @param make returns undefined if the texts are not of this kind
 * @param expected what the value should have been: “a number”
 * @param unreadable the result for a value that is there and has no text; undefined if it counts as absent
 * @param toTexts the texts of a value of this kind
 */
const value = <T>(
  make: (texts: readonly string[], complain: Complain) => T | undefined,
  expected: string,
  unreadable?: T,
  toTexts = textsOf,
) =>
  z.optional(
    z.transform<unknown, T | undefined>((written, { issues }) => {
      if (written instanceof Kept) return written.made as T;
      const isAbsent = isBlank(written);
      const texts = isAbsent ? [] : toTexts(written);
      const complaints: Parameters<Complain>[] = [];
      const made = texts.length ? make(texts, (...complaint) => complaints.push(complaint)) : undefined;
      if (made === undefined && !isAbsent) complaints.push([`is not ${expected}`]);
      const [[message, code] = []] = complaints;
      const kept = made === undefined && !isAbsent && !texts.length ? unreadable : made;
      if (message) issues.push(issue(written, `${excerpt(written)} ${message}`, new Kept(kept), code));
      return made;
    }),
  );

const excerpt = (written: unknown) =>
  typeof written === 'object' ? 'this value' : JSON.stringify(written)?.slice(0, 60);

/** Words that an editor has written in place of a link, a state or a status; empty if there are none. */
export interface Words {
  readonly words: string;
}

/** What a value says as a member of an enumeration, and in words what the member does not say. */
export interface Term<T> extends Words {
  readonly member: T | Unclear;
}

/** What is there and can't be read. */
const UNREADABLE: Term<never> = { member: 'unclear', words: '' };

/* Made once, because each has a pattern for every member. */
const findMode = finder(ATTENDANCE_MODE);
const findStatus = finder(SESSION_STATUS);
const findForeignStatus = finder(FOREIGN_STATUS);
const findState = finder(REGISTRATION_STATE);

const DATE = 'a date; write 2021-04-28T14:00 or 2021-04-28';
/** A year, also the two of a winter: “2026/27”. */
const YEAR = /\b(?:19|20)\d\d(?:\/\d\d)?\b/g;
/** What only programs understand: the number of a moment, a truth. */
const NO_WORDS = /^(?:-?\d{5,}(?:\.\d+)?|true|false)$/;
const LINK = 'a link; write https://…, mailto:… or tel:…';
const CALENDAR = 'the address of a calendar; write https://…';
const STATUS = 'one of EventScheduled, EventCancelled, EventPostponed, EventRescheduled, EventMovedOnline';

/** The schemas of single values, for the values of one document. */
export function values(context: ReadingContext) {
  const { url, parser } = context;
  const lineOf = (texts: readonly string[]) => readLine(texts.join(', '), parser);
  const linkOf = (texts: readonly string[]) => {
    // Systems escape addresses as if they stood in HTML.
    const urls = texts.map((text) => safeUrl(text.replace(/&(?:(?:amp|#0*38);)+/gi, '&'), url));
    return urls.find((one) => one?.startsWith('https:')) ?? urls.find(Boolean);
  };
  /** A member of an enumeration; of several the gravest. What names none is reported, and its words are kept. */
  const term = <T extends string>(find: Finder<T | Unclear>, terms: Terms<T | Unclear>, expected: string) =>
    value<Term<T>>(
      (texts, complain) => {
        const members = texts.map((text) => find(text).member);
        if (members.includes('unclear')) complain(`is not ${expected}`);
        return {
          member: gravest(terms, members) ?? 'unclear',
          words: lineOf(texts.filter((text) => text && find(text).isSentence)),
        };
      },
      expected,
      UNREADABLE,
      allTextsOf,
    );
  /** A link to registration; a part of the document's own address is no page with a form. Else the words. */
  const linkOrWordsOf = (texts: readonly string[]): string | Words => {
    const link = linkOf(texts);
    if (link && link.split('#')[0] !== url.split('#')[0]) return link;
    const words = lineOf(texts);
    // A single word with a colon is a URL with a scheme that is not allowed.
    return !link && /\s|^[^:]*$/.test(words) ? { words } : UNREADABLE;
  };
  /**
   * A date, or words in its place; empty for what is there and is neither.
   * @param ofNull what the null date of a database means
   */
  const dateOrWords = (ofNull: '' | undefined, isProblem: (words: string) => boolean) =>
    value<MomentOrWords>(
      ([text = ''], complain): MomentOrWords | undefined => {
        const moment = readDate(text, context, complain);
        if (moment !== undefined) return moment ?? ofNull;
        const words = readLine(text, parser).replace(NO_WORDS, '');
        if (!words || isProblem(words)) complain(`is not ${DATE}`);
        return words;
      },
      DATE,
      '',
      dateTexts,
    );

  return {
    /** Text in one line; several texts are joined by commas. */
    line: value(lineOf, 'text'),
    /** A language or several, as BCP 47 tags; some systems write “en_US”. */
    language: value((texts) => lineOf(texts).replaceAll('_', '-'), 'a language'),
    /** Text with paragraphs, lists and links. */
    text: value((texts) => readRichText(texts.join('\n\n'), (href) => safeUrl(href, url), parser), 'text'),
    /** A URL that is safe in a page; of several, the first one with https. */
    link: value(linkOf, LINK),
    /** The address of a calendar. It is often written with “webcal:”, which means https to calendar programs. */
    calendar: value((texts) => {
      const link = linkOf(texts.map((text) => text.replace(/^webcals?:/i, 'https:')));
      return link?.startsWith('http') ? link : undefined;
    }, CALENDAR),
    /** A link to registration, or words in its place: a telephone number, “at the front desk”. */
    linkOrWords: value(
      (texts, complain) => {
        const made = linkOrWordsOf(texts);
        if (typeof made === 'object') complain(`is not ${LINK}`);
        return made;
      },
      LINK,
      UNREADABLE,
    ),
    /** A date; the null date of a database is absent. */
    moment: value(
      ([text = ''], complain) => readDate(text, context, complain) ?? undefined,
      DATE,
      undefined,
      dateTexts,
    ),
    /** A date. Words in its place are kept, but reported. */
    momentOrWords: dateOrWords(undefined, () => true),
    /**
     * A date, or words in its place: “autumn 2021”. Only words with a number that is no year are reported, because a date
     * is meant. Empty for a null date too: nobody knows what should stand there.
     */
    announcement: dateOrWords('', (words) => /\d/.test(words.replace(YEAR, ''))),
    number: value(([text = '']) => (/^\d+([.,]\d+)?$/.test(text) ? parseFloat(text) : undefined), 'a number'),
    /** A number of places; NaN if it can't be read. */
    count: value(
      ([text = ''], complain) => {
        if (/^-?\d+$/.test(text)) return Number(text);
        complain('is not a number');
        return NaN;
      },
      'a number',
      NaN,
    ),
    /** True or false. */
    truth: value(
      ([text = '']) => /true$/i.test(text) || (/false$/i.test(text) ? false : undefined),
      'true or false',
    ),
    sessionStatus: term(findStatus, SESSION_STATUS, STATUS),
    /** The status in documents that are not schema.org's. */
    foreignStatus: term(findForeignStatus, FOREIGN_STATUS, STATUS),
    attendanceMode: value((texts) => {
      const { member } = findMode(texts.at(-1) ?? '');
      return member === 'unclear' ? undefined : member;
    }, 'one of OfflineEventAttendanceMode, OnlineEventAttendanceMode, MixedEventAttendanceMode'),
    /** A state, or words in its place: “for members only”. */
    registrationState: term(
      findState,
      REGISTRATION_STATE,
      'one of notYetOpen, open, fewLeft, waitlist, full, closed, notRequired, byContact, unknown',
    ),
    availability: term(
      findState,
      REGISTRATION_STATE,
      'one of InStock, LimitedAvailability, SoldOut, OutOfStock, PreOrder',
    ),
    /** An object. Anything else is reported, and becomes an object with its address or words whose state is unclear. */
    insteadOfObject: z.transform<unknown, unknown>((written, { issues }) => {
      if (written instanceof Kept) return written.made;
      if (isObject(written)) return written;
      const link = linkOrWordsOf(allTextsOf(written).filter(Boolean));
      const kept = isBlank(written)
        ? undefined
        : new Kept({ url: new Kept(link), availability: new Kept(UNREADABLE) });
      issues.push(issue(written, 'is not an object; write {"url": "https://…"}', kept));
      // Not undefined: zod's optional() forgets the issues of what has become undefined.
      return written;
    }),
  };
}

export type Values = ReturnType<typeof values>;
