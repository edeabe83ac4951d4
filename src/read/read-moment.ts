import type { Moment } from '../model/moment.ts';
import { DAY, instantOf, wallClockAt } from '../model/time-zone.ts';
import { readZone } from './read-zone.ts';
import { toIso } from './to-iso.ts';
import type { Complain } from './values.ts';

/**
 * ISO 8601 as in schema.org's Date and DateTime, with a zone in brackets (RFC 9557), and with what programs write after
 * the offset: “+0100 CET”, “GMT+0100 (Central European Standard Time)”. Seconds are read but never shown.
 */
const ISO =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?(?: ?(?:(Z|UTC|GMT)|(?:UTC|GMT)?([+-](?:[01]\d|2[0-3])):?([0-5]\d)?(?: [A-Z]{3,5}| \(.*\))?))?)?(?:\[!?([^\]=]+)\])?(?:\[.*\])?$/i;

/** Dates that databases and programs write for “none”, among them PHP's for 0000-00-00. */
const NULL_DATE = /^(?:-0001|000\d|9999-12-31)|^(?:1899-12-3[01]|1900-01-01|1970-01-01)(?!.(?!00:00))/;

/**
 * Reads a date, or a date with a time, in the forms that have exactly one meaning. A time without an offset is a
 * wall-clock time in `zone`. A time with an offset, or with a zone of its own, is an instant, which is shown in `zone`; if
 * there is no zone, with its own.
 * @param zone IANA name of a zone that Intl knows
 * @param complain is called if an offset differs from that of the zone, and with the reason why a date does not count
 * @returns null for the null date of a database; undefined for anything else, also for 31 February
 */
export function readMoment(
  written: string,
  zone: string | undefined,
  complain?: Complain,
): Moment | null | undefined {
  const [text = '', end] = toIso(written, complain);
  if (end) return undefined;
  const isNull = () => {
    complain?.('is a null date of a database; leave it out');
    return null;
  };
  if (NULL_DATE.test(text)) return isNull();
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, date = '', clock = '', utc, hours, minutes = '00', named] = match;
  // 24:00 is the end of a day (ISO 8601); not all engines read it.
  const isEndOfDay = /^24:00(:00)?$/.test(clock);
  const local = `${date}T${isEndOfDay ? '00:00' : clock || '00:00'}`;
  const start = +new Date(`${local}Z`);
  // Engines differ for 31 February: some move it to the next month, others have no date.
  if (!new Date(start || 0).toISOString().startsWith(local)) return undefined;
  const wall = isEndOfDay ? start + DAY : start;
  const own = readZone(named);
  const shownIn = zone ?? own;
  const offset = utc ? 'Z' : hours && `${hours}:${minutes}`;
  if (!clock || !(offset || named)) {
    const moment: Moment = shownIn
      ? { instant: instantOf(wall, shownIn), wall, zone: shownIn }
      : { instant: wall, wall, floating: true };
    return clock ? (moment.instant ? moment : isNull()) : { ...moment, dayOnly: true };
  }
  if (!offset && !own) return undefined;
  const instant = offset ? wall + +new Date(`1970-01-01T00:00${offset}`) : instantOf(wall, own ?? '');
  // An offset and a zone that contradict each other: nobody knows which one is wrong.
  if (hours && own && wallClockAt(instant, own) !== wall) return undefined;
  if (!instant) return isNull();
  if (!shownIn) return { instant, wall };
  const shown = wallClockAt(instant, shownIn);
  if (hours && !own && shown !== wall) complain?.(`is not an offset of ${shownIn} then; the instant counts`);
  return { instant, wall: shown, zone: shownIn };
}
