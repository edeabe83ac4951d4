import { step, type Report } from '../model/problem.ts';
import { completeDates, MISFIT } from './complete-dates.ts';
import { dateTexts } from './date-texts.ts';
import { isObject } from './json-object.ts';
import type { ReadingContext } from './values.ts';

/**
 * The sessions that one value describes, with complete dates: one for each of its starts. Of as many ends, each belongs
 * to its start; any others are reported.
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
  const hasAllEnds = ends.length === starts.length;
  if (ends.length && !hasAllEnds) report(step(path, 'endDate'), MISFIT);
  return starts.map((startDate, index) => {
    const endDate = hasAllEnds ? ends[index] : undefined;
    return completeDates({ ...value, startDate, endDate }, path, context, report);
  });
}
