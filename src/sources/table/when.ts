import { isTimeZone, wallClockAt } from '../../model/time-zone.ts';
import { dayAfter, endOf, findOccasions, type Occasion } from '../written-dates/occasions.ts';
import { findImpossibleDays } from '../written-dates/impossible-days.ts';
import { weekdayMistake, weekdayOf } from '../written-dates/weekdays.ts';
import { lineOf, wallOf, type Cell } from './cells.ts';
import { readClock } from './clock.ts';
import { isSerial } from './guess.ts';
import type { Meaning } from './meanings.ts';

/** How dates are written in a table. */
export interface DateStyle {
  readonly now: number;
  readonly language: 'de' | 'en';
  /** IANA name of the zone that times with an offset are brought into. */
  readonly zone?: string;
  /** The year of dates without one. */
  readonly year?: number;
  /** Whether `05/12/2027` is in May or in December; absent if the table doesn't show it. */
  readonly slashes?: 'month-first' | 'day-first';
}

/** A cell of a row by its meaning, and a way to report what is wrong with it. */
export interface RowCells {
  readonly cell: (meaning: Meaning) => Cell;
  /** The head of the column with this meaning. */
  readonly head: (meaning: Meaning) => string;
  readonly report: (
    meaning: Meaning,
    message: string,
    code?: 'unreadable' | 'missing' | 'contradiction' | 'not-shown',
  ) => void;
}

export interface When {
  readonly startDate?: string;
  readonly endDate?: string;
  readonly doorTime?: string;
}

interface Day {
  readonly first: string;
  readonly last?: string;
  readonly from?: string;
  readonly to?: string;
  readonly doors?: string;
}

/** Start and end of a session by the cells of its row. @param above the day of the row above */
export function readWhen(row: RowCells, style: DateStyle, above?: string): When {
  const words = lineOf(row.cell('startDate'));
  const start = readDay(row, 'startDate', style);
  const clock = readClock(row, 'startTime');
  const closing = readClock(row, 'endTime');
  const day = start ?? (!words && above && clock?.from ? { first: above } : undefined);
  if (!day) return words ? { startDate: words } : {};
  if (!start)
    row.report('startTime', `has no date; that of the row above (${above ?? ''}) is taken`, 'missing');
  checkWeekday(row, day.first);
  const end = readDay(row, 'endDate', style);
  const isAllDay = clock?.isAllDay || isYes(row.cell('allDay'));
  const told = isAllDay ? undefined : (clock?.from ?? day.from);
  if (told === '24:00') row.report('startTime', 'is the end of a day; write 0:00 and the next date');
  const from = told === '24:00' ? undefined : told;
  const to = isAllDay ? undefined : (closing?.from ?? closing?.to ?? clock?.to ?? end?.from ?? day.to);
  const endDate = endOf(day.first, end?.first ?? day.last, from, to);
  if (to && !from && !isAllDay)
    row.report('endTime', 'is an end without a beginning; it is left out', 'contradiction');
  const startDate = from ? `${day.first}T${from}` : day.first;
  const isBefore =
    endDate !== undefined && (endDate <= startDate || (end !== undefined && end.first < day.first));
  if (isBefore || (end && end.first < day.first)) {
    row.report(
      'endDate',
      `ends (${endDate ?? end?.first ?? ''}) before it starts (${startDate}); the end is left out`,
      'contradiction',
    );
  }
  const doors = readClock(row, 'doorTime')?.from ?? clock?.doors ?? day.doors;
  return {
    startDate,
    ...(endDate && !isBefore && { endDate }),
    ...(doors && { doorTime: `${day.first}T${doors}` }),
  };
}

function checkWeekday(row: RowCells, day: string) {
  const told = lineOf(row.cell('weekday'));
  if (!told) return;
  const mistake = weekdayMistake(day, weekdayOf(told));
  if (mistake) row.report('weekday', mistake, 'contradiction');
}

/** The day of a cell; undefined, after a report, if there is none. */
export function readDay(row: RowCells, meaning: Meaning, style: DateStyle): Day | undefined {
  const cell = row.cell(meaning);
  const wall = wallOfCell(cell) ?? wallOfInstant(lineOf(cell), style.zone);
  if (wall) return { first: wall.slice(0, 10), ...(wall.length > 10 && { from: wall.slice(11) }) };
  const text = lineOf(cell);
  if (!text || cell instanceof Date) return undefined;
  const written = dottedDate(text, style);
  if (written === undefined) {
    row.report(meaning, `“${text}” may be two days; write it as 2027-12-05 or 5.12.2027`);
    return undefined;
  }
  const [first, second] = occasionsIn(written, style);
  const [impossible] = findImpossibleDays(text, style.language);
  if (impossible) {
    row.report(meaning, impossible.mistake, 'contradiction');
    return undefined;
  }
  if (!first) {
    if (/\d/.test(text)) row.report(meaning, `“${text}” is not a date; it is kept in words`);
    return undefined;
  }
  if (!first.hasYear) {
    row.report(meaning, `“${text}” has no year; write it, or give one with --field year=…`, 'missing');
    return undefined;
  }
  if (first.mistake) row.report(meaning, first.mistake, 'contradiction');
  if (second)
    row.report(
      meaning,
      `“${text}” names several dates; only the first is read: give each a row`,
      'not-shown',
    );
  const [day = '', from] = first.startDate.split('T');
  const [last, to] = first.endDate?.split('T') ?? [];
  const isNight = last === dayAfter(day) && to !== undefined && from !== undefined && to <= '06:00';
  return {
    first: day,
    ...(last && last > day && !isNight && { last }),
    ...(from && { from }),
    ...(to && { to }),
    ...(first.doorTime && { doors: first.doorTime.slice(11) }),
  };
}

/** The dates of a cell; in a table without heads, months may be in either language. */
function occasionsIn(written: string, style: DateStyle): readonly Occasion[] {
  const read = (language: DateStyle['language']) =>
    findOccasions(written, { ...style, language, isAboutRegistration: true }).occasions;
  const told = read(style.language);
  return told.length || !/\p{L}{3}/u.test(written) ? told : read(style.language === 'de' ? 'en' : 'de');
}

/** The wall clock of a date that the spreadsheet knows as one, or of its number. */
function wallOfCell(cell: Cell): string | undefined {
  if (cell instanceof Date) return cell.getUTCFullYear() > 1900 ? wallOf(cell) : undefined;
  const number =
    typeof cell === 'number'
      ? cell
      : /^\d{5}([.,]\d+)?$/.test(lineOf(cell))
        ? Number(lineOf(cell).replace(',', '.'))
        : NaN;
  // Day 0 is 30 December 1899, because Excel takes 1900 for a leap year.
  return isSerial(number) ? wallOf(new Date(Date.UTC(1899, 11, 30) + number * 86_400_000)) : undefined;
}

/** The wall clock of a time with an offset: `2027-05-12T16:00:00Z`. */
function wallOfInstant(text: string, zone: string | undefined): string | undefined {
  const isInstant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)$/i.test(text);
  const instant = isInstant ? Date.parse(text.replace(' ', 'T').replace(' ', '')) : NaN;
  return zone && isTimeZone(zone) && !Number.isNaN(instant)
    ? wallOf(new Date(wallClockAt(instant, zone)))
    : undefined;
}

/** A date with slashes as one with dots; undefined if day and month can't be told apart. */
function dottedDate(text: string, { slashes, language }: DateStyle): string | undefined {
  const [whole = '', first = '', second = '', year = ''] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)\b/.exec(text) ?? [];
  if (!whole) return text;
  const order = slashes ?? (language === 'de' || first === second ? 'day-first' : undefined);
  if (!order) return undefined;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const full = year.length === 2 ? `20${year}` : year;
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${text.slice(whole.length)}`;
}

/** Which of two numbers is the month, by a date of the column that can only be read in one way. */
export function slashesOf(cells: readonly Cell[]): DateStyle['slashes'] {
  for (const cell of cells) {
    const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d/.exec(lineOf(cell)) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return undefined;
}

const isYes = (cell: Cell): boolean => cell === true || /^(ja|yes|x|✓|wahr|true|1)$/i.test(lineOf(cell));
