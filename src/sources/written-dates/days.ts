import * as chrono from 'chrono-node';
import { WEEKDAYS, weekdayOf } from './weekdays.ts';

/** A day, or several in a row, as a text tells them. */
export interface Day {
  readonly index: number;
  /** Offset after the last character. */
  readonly end: number;
  /** `YYYY-MM-DD`. */
  readonly first: string;
  /** The last day of several. */
  readonly last?: string;
  /** Whether the text tells the year; else it is the next one in which the day comes. */
  readonly hasYear: boolean;
  /** The weekday that the text tells, Sunday is 0. */
  readonly weekday?: number;
}

export type DateLanguage = 'de' | 'en';

/** What stands before “20.04.” where it is a date; it isn't one in “Raum 12.05.” or “Nr. 3.4.”. */
const BEFORE_DATE = new RegExp(
  String.raw`(?:^|[\n,;:(|/–•*»-]|\b(?:am|bis|zum|vom|ab|den|der|dem|und|\w*schluss|${WEEKDAYS})\.?,?)[ \t]*$`,
  'i',
);

/** A day before another one whose month and year it shares: the “3.” in “3./4. Juli” and “3. und 10. Juni”. */
const ELIDED = new RegExp(
  String.raw`(?<![\d.])([0-3]?\d)\.?(?:[ \t]?([01]?\d)\.)?[ \t]*(,|und|u\.|&|\+|and|/|–|—|-|bis(?:[ \t]+zum)?|to)[ \t]*` +
    String.raw`(?:(?:${WEEKDAYS})\.?,?[ \t]*)?(?:de[mnr][ \t]+)?$`,
  'i',
);
const RANGE = /^(\/|–|—|-|bis.*|to)$/i;

const german = chrono.de.strict.clone();
german.parsers.push({
  pattern: () => /(?<![\d.])([0-3]?\d)\.[ \t]?([01]?\d)\.(?!\d)/,
  extract: (context, match) => {
    const [day, month] = [Number(match[1]), Number(match[2])];
    const before = context.text.slice(0, match.index);
    if (!isReal(2024, month, day) || !BEFORE_DATE.test(before)) return null;
    return context.createParsingResult(match.index ?? 0, match[0], { day, month });
  },
});
// “8.6.27”
german.parsers.push({
  pattern: () => /(?<![\d.])([0-3]?\d)\.[ \t]?([01]?\d)\.[ \t]?(\d\d)(?![\d.])/,
  extract: (context, match) => {
    const [day, month, year] = [Number(match[1]), Number(match[2]), 2000 + Number(match[3])];
    const before = context.text.slice(0, match.index);
    if (!isReal(year, month, day) || !BEFORE_DATE.test(before)) return null;
    return context.createParsingResult(match.index ?? 0, match[0], { day, month, year });
  },
});

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// Strict, and the day before the month where both are numbers.
const english = new chrono.Chrono(chrono.en.configuration.createConfiguration(true, true));
// “May 12–14, 2027”
english.parsers.unshift({
  pattern: () =>
    /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*(?:–|-|to|and|&)\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i,
  extract: (context, match) => {
    const month = MONTHS.indexOf((match[1] ?? '').slice(0, 3).toLowerCase()) + 1;
    const [day, last, year] = match.slice(2).map(Number) as [number, number, number];
    if (!month || !isReal(year, month, day) || !isReal(year, month, last)) return null;
    return context.createParsingResult(
      match.index ?? 0,
      match[0],
      { day, month, year },
      { day: last, month, year },
    );
  },
});

// “May 12” without a year, which chrono takes for the verb.
english.parsers.push({
  pattern: () => /\bMay\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d|,?\s+\d{4}|\s*(?:–|-|to|and|&)\s*\d)/,
  extract: (context, match) => {
    const day = Number(match[1]);
    const isName = /^May/.test(context.text.slice(match.index));
    return isName && isReal(2024, 5, day)
      ? context.createParsingResult(match.index ?? 0, match[0], { day, month: 5 })
      : null;
  },
});

const PARSERS: Readonly<Record<DateLanguage, chrono.Chrono>> = { de: german, en: english };
for (const parser of Object.values(PARSERS)) parser.refiners.push({ refine: writtenOut });

/** Adds the days that share the month of the one after them. */
function writtenOut(context: chrono.ParsingContext, results: chrono.ParsingResult[]): chrono.ParsingResult[] {
  return results.flatMap((result) => {
    if (!result.start.isCertain('day') || !/^\D*\d{1,2}(?!\d)/.test(result.text)) return [result];
    const all: chrono.ParsingResult[] = [result];
    for (;;) {
      const [next = result] = all;
      const match = ELIDED.exec(context.text.slice(0, next.index));
      const [whole = '', day = '', month, sign = ''] = match ?? [];
      const parts = { day: Number(day), month: Number(month ?? next.start.get('month')) };
      const year = next.start.get('year') ?? 2024;
      if (!match || !isReal(year, parts.month, parts.day)) return all;
      const isRange = RANGE.test(sign) && !next.end;
      const text = whole + (isRange ? next.text : '');
      const before = context.createParsingResult(
        match.index,
        isRange ? text : whole.replace(/[\s,]*(?:und|and|u\.|&|\+)?[^\d.]*$/i, ''),
        parts,
      );
      if (next.start.isCertain('year')) before.start.assign('year', year);
      else before.start.imply('year', year);
      if (isRange) {
        before.end = next.start;
        all[0] = before;
      } else all.unshift(before);
    }
  });
}

const isReal = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1 && day > 0;

const BEFORE = new RegExp(String.raw`\b(${WEEKDAYS})\b\.?,?\s*(?:(?:den|dem|der|the)\s+)?$`, 'i');
const INSIDE = new RegExp(String.raw`^(${WEEKDAYS})\b`, 'i');

/**
 * All days in a text whose hours have been taken out, in its order. Sayings such as “heute” or “nächsten Dienstag” are
 * none, and neither is a month without a day.
 */
export function findDays(text: string, now: number, language: DateLanguage = 'de'): readonly Day[] {
  const reference = { instant: new Date(now), timezone: 0 };
  const days = PARSERS[language]
    .parse(apartOf(text), reference, { forwardDate: true })
    .filter(({ start }) => start.isCertain('day') && start.isCertain('month'))
    .filter((result) => language === 'de' || !isAmbiguous(result.text))
    .map((result) => dayOf(result, text))
    .sort((a, b) => a.index - b.index || Number(b.hasYear) - Number(a.hasYear));
  const apart: Day[] = [];
  for (const day of days) if (day.index >= (apart.at(-1)?.end ?? 0)) apart.push(day);
  return withYears(apart, text);
}

/**
 * A text of the same length in which a number after a date is no part of it: the hour in “2027: 24 hours”, the year 2019
 * in “12. Mai, 19. Mai” or in “12. Mai 19 Plätze”.
 */
const apartOf = (text: string) =>
  text
    .replace(/(?<=\d{4}\s*):(?=\s)/g, ';')
    // A full stop after a whole name: “7. Mai. 2027”.
    .replace(/(?<=\d\.\s?(?:März|Mai|Juni|Juli))\.(?=\s*\d{4})/gi, ' ')
    .replace(AFTER_MONTH, (whole) => whole.replace(/,$|\s$/, ';'));

/** The comma or blank between a month and a number that is not its year. */
const AFTER_MONTH =
  /\d(?:\.|st|nd|rd|th)?\s?(?:jan|feb|m[aä]r|maer|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[zc])\p{L}*\.?(?:,(?=\s*\d{1,2}(?!\d))|\s(?=\d\d(?:\.|\s+\p{L})))/giu;

/** “05/12/2027” is another day in America than elsewhere. */
const isAmbiguous = (words: string) => {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d/.exec(words) ?? [];
  return first !== undefined && Number(first) < 13 && Number(second) < 13 && first !== second;
};

/** What stands between the days of a list. */
export const isListed = (between: string): boolean =>
  new RegExp(
    String.raw`^[\s,;&+/]*(?:und|and|u\.)?\s*(?:am|on)?\s*(?:(?:${WEEKDAYS})\.?,?\s*)?(?:de[mn])?\s*$`,
    'i',
  ).test(between);

/** “12.5., 2.6. und 6.10.2027”: the year that the last of a list tells is that of all. */
function withYears(days: readonly Day[], text: string): readonly Day[] {
  const all = [...days];
  for (let index = all.length - 2; index >= 0; index--) {
    const [day, next] = [all[index], all[index + 1]];
    if (!day || !next || day.hasYear || !next.hasYear || !isListed(text.slice(day.end, next.index))) continue;
    const { first, last } = day;
    const year = next.first.slice(0, 4);
    all[index] = {
      ...day,
      first: year + first.slice(4),
      ...(last && { last: year + last.slice(4) }),
      hasYear: true,
    };
  }
  return all;
}

function dayOf({ index, text: words, start, end }: chrono.ParsedResult, text: string): Day {
  const [name] = INSIDE.exec(words)?.slice(1) ?? BEFORE.exec(text.slice(0, index))?.slice(1) ?? [];
  // “Sa/So 15./16.5.” tells two weekdays, of which none is that of a single day.
  const isPair = /\p{L}\.?\/\p{L}+\.?,?\s*$/u.test(text.slice(Math.max(0, index - 30), index));
  const weekday = name && !isPair ? weekdayOf(name) : undefined;
  const last = end && dateOf(end);
  const first = dateOf(start);
  return {
    index,
    end: index + words.length,
    first: last && !start.isCertain('year') && end.isCertain('year') ? inYearBefore(first, last) : first,
    ...(last && { last }),
    hasYear: start.isCertain('year') || (end?.isCertain('year') ?? false),
    ...(weekday !== undefined && { weekday }),
  };
}

/** “28. Dezember bis 3. Januar 2027”: the year is that of the end, and the first day is before it. */
function inYearBefore(first: string, last: string): string {
  const year = Number(last.slice(0, 4));
  return `${first.slice(5) > last.slice(5) ? year - 1 : year}${first.slice(4)}`;
}

const dateOf = (parts: chrono.ParsedComponents): string =>
  [parts.get('year'), parts.get('month'), parts.get('day')]
    .map((part, index) => String(part).padStart(index ? 2 : 4, '0'))
    .join('-');
