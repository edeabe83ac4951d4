import type { Moment } from '../model/moment.ts';
import { DAY, instantOf, wallClockAt } from '../model/time-zone.ts';
import { toIso } from './to-iso.ts';
import type { Complain } from './values.ts';

/**
 * ISO 8601 as in schema.org's Date and DateTime, with what programs write after the offset: “+0100 CET”,
 * “+01:00[Europe/Berlin]”, “GMT+0100 (Central European Standard Time)”. Seconds are read but never shown.
 */
const ISO =
  /^(\d{4}-\d\d-\d\d)(?:(?:T|,? (?:um |von |ab |at )?)(\d\d?):?([0-5]\d)(?::?([0-5]\d)(?:[.,]\d+)?)?(?: ?(?:(Z|UTC|GMT)|(?:UTC|GMT)?([+-][01]\d):?([0-5]\d)?)(?: [A-Z]{3,5}| \(.*\)|\[.*\])?)?)?$/i;

/** Dates that databases and programs write for “none”, among them PHP's for 0000-00-00. */
const NULL_DATE = /^(?:-0001-|000\d-|9999-12-31|1899-12-3|1900-01-01|1970-01-01)/;

/**
 * Reads a date, or a date with a time, in the forms that have exactly one meaning. A time without an offset is a
 * wall-clock time in `zone`. A time with an offset is an instant, which is shown in `zone`, or with its own offset if
 * there is no zone.
 * @param zone IANA name of a zone that Intl knows
 * @param complain is called if an offset differs from that of the zone, and with the reason why a date does not count
 * @returns null for the null date of a database; undefined for anything else, also for 31 February
 */
export function readMoment(
  written: string,
  zone: string | undefined,
  complain?: Complain,
): Moment | null | undefined {
  const text = toIso(written, complain);
  if (NULL_DATE.test(text)) {
    complain?.('is a null date; leave it out');
    return null;
  }
  const [found, date = '', hour, minute = 0, second = 0, utc, hours, minutes = '00'] = ISO.exec(text) ?? [];
  const midnight = +new Date(date);
  // Engines differ for 31 February: some move it to the next month, others have no date.
  const isDate = found && new Date(midnight || 0).toISOString().startsWith(date);
  const time = hour ? ((+hour * 60 + +minute) * 60 + +second) * 1000 : 0;
  // 24:00 is the end of a day (ISO 8601).
  if (!isDate || time > DAY) return undefined;

  const wall = midnight + time;
  const offset = hours ? `${hours}:${minutes}` : utc && 'Z';
  const local = zone ? instantOf(wall, zone) : wall;
  const instant = offset ? wall + +new Date(`1970-01-01T00:00${offset}`) : local;
  const shown = zone && offset ? wallClockAt(instant, zone) : wall;
  if (hours && shown !== wall) complain?.(`is not an offset of ${zone} then; the instant counts`);
  return {
    instant,
    wall: shown,
    zone,
    dayOnly: hour ? undefined : true,
    floating: offset || zone ? undefined : true,
  };
}
