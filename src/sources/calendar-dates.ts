import ICAL from 'ical.js';
import type { Report } from '../model/problem.ts';
import { wallClockAt } from '../model/time-zone.ts';
import type { CalendarZones } from './calendar-zones.ts';
import { propertiesOf, propertyOf, type Jcal } from './jcal.ts';
import { daysLater, instantOfTime, isDate, toWall, wallNumber, type SourceTime } from './moments.ts';
import { expand } from './recurrence.ts';

/** One date of an event. */
export interface EventDate {
  readonly start: SourceTime;
  readonly end?: SourceTime;
}

/** Start and end of a VEVENT; undefined if it has no start that can be read. */
export function dateOf(event: Jcal, zones: CalendarZones): EventDate | undefined {
  const [start] = zones.timesOf(propertyOf(event, 'dtstart'));
  if (!start) return undefined;
  const [end] = zones.timesOf(propertyOf(event, 'dtend'));
  if (!end) return { start, end: endByDuration(event, start) };
  if (!isDate(end) || !isDate(start)) return { start, end };
  // The last day of days is the one before DTEND (RFC 5545, 3.6.1).
  return end.wall === start.wall ? { start } : { start, end: { ...end, wall: daysLater(end.wall, -1) } };
}

function endByDuration(event: Jcal, start: SourceTime): SourceTime | undefined {
  const duration: unknown = propertyOf(event, 'duration')?.[3];
  if (typeof duration !== 'string') return undefined;
  try {
    const seconds = ICAL.Duration.fromString(duration).toSeconds();
    if (!isDate(start)) return { ...start, wall: toWall(wallNumber(start.wall) + seconds * 1000, 19) };
    const days = Math.ceil(seconds / 86_400) - 1;
    return days > 0 ? { wall: daysLater(start.wall, days) } : undefined;
  } catch {
    // A duration that can't be read tells no end.
    return undefined;
  }
}

/**
 * The dates of an event that recurs, each with its wall clock; undefined if it doesn't.
 * @param now in milliseconds since the epoch
 */
export function recurrenceOf(
  event: Jcal,
  { start, end }: EventDate,
  zones: CalendarZones,
  now: number,
  report: Report,
): readonly EventDate[] | undefined {
  const rules = propertiesOf(event, 'rrule').map(([, , , value]) => ruleOf(value, start));
  const added = propertiesOf(event, 'rdate').flatMap((property) => zones.timesOf(property));
  if (!rules.length && !added.length) return undefined;
  if (propertyOf(event, 'exrule')) report('EXRULE', 'is not read; its dates are shown', 'not-shown');
  const removed = propertiesOf(event, 'exdate').flatMap((property) => zones.timesOf(property));
  const property = propertyOf(event, 'dtstart');
  const length = end && lengthOf(start, end);
  try {
    const { starts, cut } = expand(
      {
        start: start.wall,
        rules,
        added: added.map((time) => wallIn(time, start)),
        removed: removed.map((time) => wallIn(time, start)),
      },
      now,
    );
    if (cut) report('RRULE', cut, 'not-shown');
    if (!starts.length) report('EXDATE', 'leaves out all dates of the event', 'not-shown');
    return starts.map((wall) => {
      const own = zones.at(wall, property);
      return { start: own, end: length === undefined ? undefined : later(own, length) };
    });
  } catch (error) {
    report('RRULE', `can't be read (${String(error)}); only the first date is taken`);
    return undefined;
  }
}

/** Milliseconds from start to end, on the wall clock where both are in one zone. */
const lengthOf = (start: SourceTime, end: SourceTime) =>
  start.zone === end.zone && start.offset === end.offset
    ? wallNumber(end.wall) - wallNumber(start.wall)
    : instantOfTime(end) - instantOfTime(start);

const later = (time: SourceTime, length: number): SourceTime => ({
  ...time,
  wall: toWall(wallNumber(time.wall) + length, isDate(time) ? 10 : 19),
});

/** The wall clock of a time in the zone of another, as which recurrences are compared. */
export function wallIn(time: SourceTime, { zone, offset, wall }: SourceTime): string {
  if (isDate(time) || !wall.includes('T')) return time.wall.slice(0, 10);
  if (time.zone === zone && time.offset === offset) return time.wall;
  if (!time.zone && !time.offset) return time.wall;
  const instant = instantOfTime(time);
  if (zone) return toWall(wallClockAt(instant, zone), 19);
  return offset ? toWall(instant + (wallNumber(wall) - instantOfTime({ wall, offset })), 19) : time.wall;
}

/** A rule as text, its UNTIL as the wall clock of the start. */
function ruleOf(value: unknown, start: SourceTime): string {
  const rule = typeof value === 'string' ? value : String(ICAL.Recur.fromData(value as object));
  return rule.replace(/UNTIL=(\d{8})(?:T(\d{6})(Z?))?/i, (_, day: string, clock = '235959', utc?: string) => {
    if (isDate(start)) return `UNTIL=${day}`;
    const written = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${(clock as string).replace(/(..)(..)(..)/, '$1:$2:$3')}`;
    const wall = wallIn({ wall: written, ...(utc && { offset: 'Z' }) }, start);
    return `UNTIL=${(wall.length === 16 ? `${wall}:00` : wall).replace(/[-:]/g, '')}`;
  });
}
