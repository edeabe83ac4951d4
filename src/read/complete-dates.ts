import { dayOf, isSameDay, toIsoString, type Moment } from '../model/moment.ts';
import { step, type Report } from '../model/problem.ts';
import { DAY, instantOf, wallClockAt } from '../model/time-zone.ts';
import { dateTexts, lineOf, readDate } from './date-texts.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { readDuration } from './read-duration.ts';
import { Kept } from './read-tolerantly.ts';
import { PLAIN, toIso } from './to-iso.ts';
import type { ReadingContext } from './values.ts';

/** Keys besides the start and the end that say when. */
const TIMES = ['startTime', 'endTime', 'duration', 'doorTime'];

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
  const changed: Record<string, Kept> = {};
  const textOf = (key: string) => dateTexts(session[key])[0];
  const read = (text = '') => readDate(text, context);
  const from = textOf('startDate');
  const to = textOf('endDate');
  const writtenEnd = to === undefined ? null : read(to);
  let start = read(from) ?? undefined;
  let end = writtenEnd ?? undefined;

  const setStart = (moment: Moment) => {
    start = moment;
    changed.startDate = new Kept(start);
  };
  const setEnd = (moment: Moment) => {
    // An end without a date that would be before the start is in the night after it.
    const isInNight = writtenEnd === null && start && moment.wall + DAY / 2 <= start.wall;
    end = isInNight ? later(moment, 1) : moment;
    changed.endDate = new Kept(end);
  };
  /** A time of day on the day of a moment; undefined if it is not a time of day. */
  const timeOn = (day: Moment | undefined, time: string) => {
    const [text = '', rangeEnd] = toIso(`1.1.2000, ${time}`);
    const [, clock, zone] = /^.{10}(T\d\d:\d\d)(.*)/.exec(text) ?? [];
    if (!day || !clock || rangeEnd) return undefined;
    const iso = toIsoString({ ...day, dayOnly: undefined });
    return read(iso.slice(0, 10) + clock + (zone || (day.zone ? '' : iso.slice(16)))) ?? undefined;
  };
  /** Adds the time of day in a property to a date without one. */
  const addTime = (key: string, day: Moment | undefined, set: (moment: Moment) => void) => {
    const time = textOf(key);
    if (time === undefined) return;
    const ofDay = timeOn(day, time);
    const dated = ofDay ? undefined : read(time);
    const moment = ofDay ?? (dated && day && isSameDay(dated, day) ? dated : undefined);
    if (moment && day?.dayOnly) set(moment);
    else if (!moment || moment.wall !== day?.wall) {
      report(step(path, key), 'is not a time for a date without one; write 2021-04-28T14:00 in startDate');
    }
  };

  const [first, last] = start ? [] : toIso(lineOf(from, context)).map((text) => read(text));
  if (first && last) {
    setStart(first);
    if (writtenEnd === null) setEnd(last);
  }
  addTime('startTime', start, setStart);
  addTime('endTime', end ?? (writtenEnd === null && start ? dayOf(start) : undefined), setEnd);

  const duration = textOf('duration');
  const { days = 0, time = 0 } = readDuration(duration) ?? { time: NaN };
  if (duration !== undefined && !(start?.dayOnly ? time === 0 : time >= 0)) {
    report(step(path, 'duration'), 'gives no end; write PT90M, or endDate');
  } else if (start && !end && writtenEnd === null) {
    // The last of the days, not the one after it.
    const daysLater = start.dayOnly ? days - 1 : days;
    if (daysLater + time > 0) setEnd(later(start, daysLater, time));
  }
  const doorTime = textOf('doorTime');
  const doors = doorTime && timeOn(start, doorTime);
  if (doors) changed.doorTime = new Kept(doors);
  // In Google's API the end of whole days is the day after the last one.
  const isGoogle = [session.startDate, session.endDate].every((date) => isObject(date) && date.date);
  if (isGoogle && start && end?.dayOnly && end.wall > start.wall) setEnd(later(end, -1));
  return { ...session, ...changed };
}

/** A moment some days of the calendar and milliseconds later. */
function later(moment: Moment, days: number, time = 0): Moment {
  const { instant, wall, zone } = moment;
  const by = days * DAY;
  if (!zone) return { ...moment, instant: instant + by + time, wall: wall + by + time };
  const at = instantOf(wall + by, zone) + time;
  return { ...moment, instant: at, wall: wallClockAt(at, zone) };
}
