import { toIsoString, type Moment } from '../model/moment.ts';
import { step, type Report } from '../model/problem.ts';
import { DAY, instantOf, wallClockAt } from '../model/time-zone.ts';
import { dateTexts, lineOf, readDate } from './date-texts.ts';
import type { JsonObject } from './json-object.ts';
import { PLAIN } from './to-iso.ts';
import { isBlank, type ReadingContext } from './values.ts';

/** Keys besides the start and the end that say when. */
const TIMES = ['startTime', 'endTime', 'duration', 'doorTime'];

/** What stands between a start and an end: “18–20 Uhr”. A hyphen without spaces only if nothing but a time follows. */
const TO = / ?[–—] ?| (?:-|bis) |-(?=\d\d?(?:[:.]\d\d)?(?: Uhr)?$)/;

/** ISO 8601, as in schema.org's Duration: “PT90M”, “P2D”. Few digits, so that the end has a date. */
const DURATION = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:\d+S)?)?$/i;

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
  /** A time on the day of a date, with the offset of that date if no zone is known. */
  const onDay = (date: string | undefined, time: string) => {
    const moment = read(date);
    if (!moment) return undefined;
    const iso = toIsoString({ ...moment, dayOnly: undefined });
    const day = iso.slice(0, 10);
    return joined(day, time + (moment.zone ? '' : iso.slice(16))) ?? joined(day, time);
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
  const [, days = 0, hours = 0, minutes = 0] = DURATION.exec(duration) ?? [];
  const time = (+hours * 60 + +minutes) * 60_000;
  const ending = start && !start.dayOnly && (days || time) ? later(start, +days, time) : undefined;
  let endText = timedEnd ?? (isEndless ? (last ?? ending) : undefined);
  // An end without a date that would be before the start is in the night after it.
  const end = read(endText);
  if (isEndless && start && end && end.wall + DAY / 2 <= start.wall) endText = later(end, 1);

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

/** The date some days of the calendar and milliseconds after a moment. */
function later(moment: Moment, days: number, time = 0): string {
  const { wall, instant, zone } = moment;
  const by = days * DAY;
  const at = (zone ? instantOf(wall + by, zone) : instant + by) + time;
  return toIsoString({ ...moment, instant: at, wall: zone ? wallClockAt(at, zone) : wall + by + time });
}
