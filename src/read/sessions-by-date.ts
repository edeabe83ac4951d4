import { toIsoString } from '../model/moment.ts';
import { step, type Report } from '../model/problem.ts';
import { completeDates } from './complete-dates.ts';
import { dateLines } from './date-texts.ts';
import { isObject } from './json-object.ts';
import { readMoment } from './read-moment.ts';
import type { ReadingContext } from './values.ts';

/**
 * The sessions that one value describes: one for each of its starts, each with its own end. Their dates are complete.
 * Ends that belong to none of the starts are reported.
 */
export function sessionsByDate(
  value: unknown,
  path: string,
  context: ReadingContext,
  report: Report,
): readonly unknown[] {
  if (!isObject(value)) return [value];
  const starts = dateLines(value.startDate, context.parser);
  if (starts.length < 2) return [completeDates(value, path, context, report)];
  const ends = dateLines(value.endDate, context.parser);
  const isPaired = ends.length === starts.length;
  const keyOf = (text: string) => {
    const moment = readMoment(text, context.timeZone);
    return moment ? toIsoString(moment) : text;
  };
  const dayOf = (text: string) => keyOf(text).slice(0, 10);
  const endOn = new Map(ends.map((text) => [dayOf(text), text]));
  // By moment, because a list may have the same date in two languages.
  const different = new Map(starts.map((text, index) => [keyOf(text), index]));
  const startDays = new Set(starts.map(dayOf));
  if (!isPaired && ends.some((text) => !startDays.has(dayOf(text)))) {
    report(
      step(path, 'endDate'),
      'is not on the day of a startDate; write an end for each of them',
      'contradiction',
    );
  }
  return [...different.values()].map((index) => {
    const startDate = starts[index] ?? '';
    const endDate = isPaired ? ends[index] : endOn.get(dayOf(startDate));
    return completeDates({ ...value, startDate, endDate }, path, context, report);
  });
}
