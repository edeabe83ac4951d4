import { dayOf, toIsoString, type Moment } from '../model/moment.ts';
import { step, type Report } from '../model/problem.ts';
import { DAY, instantOf } from '../model/time-zone.ts';
import { dateLines } from './date-texts.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { readDuration } from './read-duration.ts';
import { readMoment } from './read-moment.ts';
import { toIso } from './to-iso.ts';
import type { ReadingContext } from './values.ts';

/**
 * A session before validation, with its dates brought together: an end that stands in the words of the start
 * (“12.5.2027, 18–20 Uhr”), in `endTime` or in `duration` becomes its `endDate`, and the time of day in `startTime` or
 * `doorTime` gets its day. Times that don't fit together are reported.
 */
export function completeDates(
  session: JsonObject,
  path: string,
  context: ReadingContext,
  report: Report,
): JsonObject {
  const lineOf = (key: string) => dateLines(session[key], context.parser)[0];
  const read = (text = '') => readMoment(text, context.timeZone) ?? undefined;
  const changed: Record<string, string> = {};
  const from = lineOf('startDate');
  const to = lineOf('endDate');
  let start = read(from);
  let end = read(to);
  const setStart = (text: string) => (start = read((changed.startDate = text)));
  const setEnd = (text: string) => (end = read((changed.endDate = text)));
  const tell = (key: string, message: string) => report(step(path, key), message);

  /** The texts of a range in words, if both can be read. */
  const rangeIn = (text = '') => {
    const range = toIso(text);
    return range.length > 1 && range.every((one) => read(one)) ? range : [];
  };
  /** Sets an end that has no date of its own: one before the start is in the night after it. */
  const setEndAt = (text: string) => {
    const moment = read(text);
    const isInNight = start && moment && moment.wall + DAY / 2 <= start.wall;
    setEnd(isInNight ? shifted(moment, 1) : text);
  };
  /** Writes a time of day to the day of a moment if that has no time yet, else reports a time that differs. */
  const setTime = (key: string, day: Moment | undefined, set: (text: string) => void) => {
    const time = lineOf(key);
    if (!time) return;
    const text = day && onDay(time, day);
    const moment = read(text);
    if (text && moment && day.dayOnly) set(text);
    // A date with a time is not for this place, but it is no mistake.
    else if (moment ? moment.wall !== day?.wall : !read(time)) {
      tell(key, 'is not the time of a date; write 2021-04-28T14:00 in startDate and endDate');
    }
  };

  if (!start) {
    const [first, last] = rangeIn(from);
    if (first && last) {
      setStart(first);
      if (to === undefined) setEndAt(last);
    }
  }
  if (!end) {
    const [, last] = rangeIn(to);
    if (last) setEnd(last);
  }
  setTime('startTime', start, setStart);
  if (to === undefined && !end) setTime('endTime', start && dayOf(start), setEndAt);
  else setTime('endTime', end, setEnd);

  const duration = lineOf('duration');
  const length = readDuration(duration);
  if (duration && !length) tell('duration', 'is not a duration; write PT90M or P2D');
  if (length && start && !end && (to === undefined || readMoment(to, context.timeZone) === null)) {
    const { days, time } = length;
    if (!start.dayOnly && days + time) setEnd(shifted(start, days, time));
    // The last of the days, not the day after it.
    else if (start.dayOnly && days > 1 && !time) setEnd(shifted(start, days - 1));
    else if (start.dayOnly && time) tell('duration', 'needs a startDate with a time');
  }
  const doors = start && onDay(lineOf('doorTime') ?? '', start);
  if (doors && read(doors)) changed.doorTime = doors;
  // In Google's API the date of an end is the day after the last one.
  const areDays = [session.startDate, session.endDate].every((date) => isObject(date) && date.date);
  if (areDays && start && end?.dayOnly && end.wall > start.wall) setEnd(shifted(end, -1));
  return { ...session, ...changed };
}

/** A time of day on the day of a moment, as a text; undefined if it is not a time of day. */
function onDay(time: string, { instant, wall, zone, floating }: Moment): string | undefined {
  const [text = '', end] = toIso(`1.1.2000, ${time}`);
  const [, clock, ownZone] = /^.{10}(T\d\d:\d\d)(.*)/.exec(text) ?? [];
  if (!clock || end) return undefined;
  const day = toIsoString({ instant, wall, floating });
  return day.slice(0, 10) + clock + (ownZone || (zone ? '' : day.slice(16)));
}

/** The text of a moment some days of the calendar and milliseconds later. */
function shifted(moment: Moment, days: number, time = 0): string {
  const { instant, wall, zone, dayOnly } = moment;
  const by = days * DAY + time;
  return zone && !dayOnly
    ? `${new Date(instantOf(wall + days * DAY, zone) + time).toISOString()}[${zone}]`
    : toIsoString({ ...moment, instant: instant + by, wall: wall + by });
}
