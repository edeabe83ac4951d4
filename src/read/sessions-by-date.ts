import { toIsoString } from '../model/moment.ts';
import { step, type Report } from '../model/problem.ts';
import { completeDates } from './complete-dates.ts';
import { dateTexts, readDate } from './date-texts.ts';
import { isObject } from './json-object.ts';
import type { ReadingContext } from './values.ts';

/**
 * The sessions that one value describes, with complete dates: one for each of its starts. Of as many ends, each belongs
 * to its start; else an end belongs to the start on its day, and any other is reported.
 */
export function sessionsByDate(
  value: unknown,
  path: string,
  context: ReadingContext,
  report: Report,
): readonly unknown[] {
  if (!isObject(value)) return [value];
  const starts = dateTexts(value.startDate);
  if (starts.length < 2) return [completeDates(value, path, context, report)];
  const ends = dateTexts(value.endDate);
  /** “2027-05-12T18:00”, or the words as they are. */
  const keyOf = (text: string) => {
    const moment = readDate(text, context);
    return moment ? toIsoString(moment) : text;
  };
  const dayOf = (key: string) => key.slice(0, 10);
  // By moment, because a list may have the same date in two languages.
  const indexes = new Map(starts.map((start, index) => [keyOf(start), index]));
  const endOn = new Map(ends.map((end) => [dayOf(keyOf(end)), end]));
  const sessions = [...indexes].map(([key, index]) => {
    const endDate = ends.length === starts.length ? ends[index] : endOn.get(dayOf(key));
    return completeDates({ ...value, startDate: starts[index], endDate }, path, context, report);
  });
  for (const key of indexes.keys()) endOn.delete(dayOf(key));
  if (ends.length !== starts.length && endOn.size) {
    report(step(path, 'endDate'), 'belongs to no startDate; write one for each', 'contradiction');
  }
  return sessions;
}
