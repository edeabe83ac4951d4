import type { JsonObject } from '../../read/json-object.ts';
import { weekdayOf, weekdayOn } from '../../sources/written-dates/weekdays.ts';
import { textAt } from './edit.ts';
import { LEADING_WEEKDAY, movedDate } from './move-dates.ts';
import { sessionsOf } from './sessions.ts';

/** A day with the weekday that somebody has told for it. */
export interface ToldWeekday {
  /** `2027-05-12`. */
  readonly day: string;
  /** Sunday is 0. */
  readonly weekday: number;
}

/** By how many years dates are copied from an earlier series, or mistyped. */
const YEARS = [1, 2, 3];

/** The years in which sessions begin. */
export const yearsIn = (document: JsonObject): readonly string[] => [
  ...new Set(daysIn(document).map((day) => day.slice(0, 4))),
];

/** The days on which sessions begin, the earliest first, as far as they can be read: `2027-05-12T18:00`. */
export const daysIn = (document: JsonObject): readonly string[] =>
  startsOf(document)
    .flatMap((start) => movedDate(start, 0) ?? [])
    .sort();

/** By how many years dates that have passed are wrong: by one, unless their weekdays say something else. */
export function yearsPast(document: JsonObject): number | undefined {
  const told = startsOf(document).flatMap(toldIn);
  return told.length ? yearsFitting(told) : 1;
}

/** By how many years all dates are wrong, if each has a weekday, and together they fit a later year only. */
export function yearsOfWeekdays(document: JsonObject): number | undefined {
  const starts = startsOf(document);
  const told = starts.flatMap(toldIn);
  return told.length === starts.length ? yearsFitting(told) : undefined;
}

/** The years until all of these weekdays are those of their days; undefined if they are today, or never are. */
export const yearsFitting = (told: readonly ToldWeekday[]): number | undefined =>
  told.length
    ? YEARS.find((years) =>
        told.every(({ day, weekday }) => weekdayOn(movedDate(day, years) ?? day) === weekday),
      )
    : undefined;

const startsOf = (document: JsonObject): readonly string[] =>
  sessionsOf(document)
    .map((session) => textAt(session, ['startDate']))
    .filter(Boolean);

/** The weekday before a date in words: “Mi, 12.05.2027”. */
function toldIn(start: string): readonly ToldWeekday[] {
  const weekday = weekdayOf(LEADING_WEEKDAY.exec(start)?.[1] ?? '');
  const day = movedDate(start, 0)?.slice(0, 10);
  return weekday === undefined || !day ? [] : [{ day, weekday }];
}
