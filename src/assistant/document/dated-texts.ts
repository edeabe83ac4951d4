import { isObject, type JsonObject } from '../../read/json-object.ts';
import { textAt } from './edit.ts';
import { sessionsOf } from './sessions.ts';

/** A text that names a weekday or a year. */
export interface DatedText {
  /** The property. */
  readonly name: 'name' | 'alternateName' | 'description' | 'note';
  /** Title of the session; undefined for the series. */
  readonly session?: string;
  /** What it names: “Mittwoch”, “2026”. */
  readonly words: readonly string[];
}

/** Weekdays with their full names: “so” and “do” are words, too. */
const WEEKDAY =
  '(?<!\\p{L})(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?(?!\\p{L})';

const NAMES = ['name', 'alternateName', 'description'] as const;

/** The texts of a document that name a weekday or one of the years. */
export function datedTexts(document: JsonObject, years: readonly string[]): readonly DatedText[] {
  const dated = new RegExp([WEEKDAY, ...years.map((year) => `(?<!\\d)${year}(?!\\d)`)].join('|'), 'giu');
  const wordsIn = (text: string) => [...new Set(text.match(dated))];
  const inObject = (object: JsonObject, session?: string): readonly DatedText[] => {
    const { registration } = object;
    const note = isObject(registration) ? textAt(registration, ['note']) : '';
    return [...NAMES.map((name) => [name, textAt(object, [name])] as const), ['note', note] as const].flatMap(
      ([name, text]) => {
        const words = wordsIn(text);
        return words.length ? [{ name, session, words }] : [];
      },
    );
  };
  return [
    ...inObject(document),
    ...sessionsOf(document).flatMap((one) => inObject(one, textAt(one, ['name']))),
  ];
}
