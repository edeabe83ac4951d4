import { toIsoString, type Moment } from '../model/moment.ts';
import { step, type Report } from '../model/problem.ts';
import { wallClockAt } from '../model/time-zone.ts';
import { dateTexts, lineOf, readDate } from './date-texts.ts';
import type { JsonObject } from './json-object.ts';
import { PLAIN } from './to-iso.ts';
import { isBlank, type ReadingContext } from './values.ts';

/** Keys besides the start and the end that say when. */
const TIMES = ['startTime', 'endTime', 'duration', 'doorTime'];

/** What stands between a start and an end: “18–20 Uhr”. A hyphen without spaces only if nothing but a time follows. */
const TO = / ?[–—] ?| (?:-|bis) |-(?=\d\d?(?:[:.]\d\d)?(?: Uhr)?$)/;

/** Hours and minutes in ISO 8601, as in schema.org's Duration: “PT90M”. Few digits, so that the end has a date. */
const DURATION = /^PT(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:\d+S)?$/i;

/** Says what to do with a time, a duration or an end that can't be brought together with the start. */
export const MISFIT = 'does not fit the dates; write startDate and endDate like 2021-04-28T14:00';

/**
 * A session before validation, with its dates brought together: an end that stands in the words of the start
 * (“12.5.2027, 18–20 Uhr”), in `endTime` or in `duration` becomes its `endDate`, and the time of day in `startTime` or
 * `doorTime` gets its day. A time or duration that does not fit is reported.
 */
export function completeDates(
  session: JsonObject,
  path: string,
  context: ReadingContext,
  report: Report,
): JsonObject {
  // Most sessions have nothing to bring together, and are not copied.
  const { startDate } = session;
  if (typeof startDate === 'string' && PLAIN.test(startDate) && TIMES.every((key) => !(key in session)))
    return session;
  const textOf = (key: string) => lineOf(dateTexts(session[key])[0] ?? '', context);
  const read = (text = '') => readDate(text, context) ?? undefined;
  const firstOf = (...texts: (string | undefined)[]) => texts.find(read);
  /** A date and a time of day in one text, if that is a date. */
  const joined = (day: string, time: string) => (time ? firstOf(`${day} ${time}`) : undefined);
  /** A time of day on the day of a date. */
  const onDay = (date: string | undefined, time: string) => {
    const moment = read(date);
    return moment && joined(toIsoString({ ...moment, dayOnly: true }), time);
  };
  const [startTime = '', endTime = '', duration = '', doorTime = ''] = TIMES.map(textOf);
  const date = textOf('startDate');
  const endDate = textOf('endDate');
  const isEndless = isBlank(session.endDate);

  const timedStart = joined(date, startTime);
  const written = timedStart ?? firstOf(date);
  const [from, to = '', more] = date.split(TO);
  const first = written ?? (more ? undefined : firstOf(from, `${from} Uhr`));
  const last = written ? undefined : firstOf(onDay(first, to), to);
  const startText = written ?? (last && first);
  const start = read(startText);

  const timedEnd = isEndless ? onDay(startText, endTime) : joined(endDate, endTime);
  const ending = start && endAfter(start, duration);
  const endText = timedEnd ?? (isEndless ? (last ?? ending) : undefined);

  for (const [key, made] of Object.entries({ startTime: timedStart, endTime: timedEnd, duration: ending })) {
    if (!made && !isBlank(session[key])) report(step(path, key), MISFIT);
  }
  return {
    ...session,
    startDate: startText ?? session.startDate,
    endDate: endText ?? session.endDate,
    doorTime: onDay(startText, doorTime) ?? session.doorTime,
  };
}

/** When a session ends that lasts some hours and minutes; undefined if that is not known. */
function endAfter(start: Moment, duration: string): string | undefined {
  const { instant, wall, zone, dayOnly } = start;
  const [, hours = 0, minutes = 0] = DURATION.exec(duration) ?? [];
  const time = (+hours * 60 + +minutes) * 60_000;
  if (dayOnly || !time) return undefined;
  const end = instant + time;
  return toIsoString({ ...start, instant: end, wall: zone ? wallClockAt(end, zone) : wall + time });
}
