import type { Moment } from '../model/moment.ts';
import { instantOf, wallClockAt } from '../model/time-zone.ts';

/** ISO 8601 as in schema.org's Date and DateTime. Seconds are read but never shown. */
const ISO =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(?:(Z)|([+-](?:[01]\d|2[0-3])):?([0-5]\d)?)?)?$/i;

/**
 * Reads a date, or a date with a time. A time without an offset is a wall-clock time in `zone`. A time with an offset
 * is an instant, which is shown in `zone`, or with its own offset if there is no zone.
 * @param zone IANA name of a zone that Intl knows
 * @param complain is called if an offset differs from that of the zone
 * @returns undefined for anything else, also for 31 February and 24:00
 */
export function readMoment(
  written: string,
  zone: string | undefined,
  complain?: (message: string) => void,
): Moment | undefined {
  const match = ISO.exec(written.trim());
  if (!match) return undefined;
  const [, date = '', clock, utc, hours, minutes = '00'] = match;
  const local = `${date}T${clock ?? '00:00'}`;
  const wall = +new Date(`${local}Z`);
  // Engines differ for 31 February and 24:00: some move them to the next day, others have no date.
  if (!new Date(wall || 0).toISOString().startsWith(local)) return undefined;
  if (utc || hours) {
    const instant = hours ? +new Date(`${local}${hours}:${minutes}`) : wall;
    if (!zone) return { instant, wall };
    const shown = wallClockAt(instant, zone);
    if (hours && shown !== wall) complain?.(`is not an offset of ${zone} then; the instant counts`);
    return { instant, wall: shown, zone };
  }
  const moment: Moment = zone
    ? { instant: instantOf(wall, zone), wall, zone }
    : { instant: wall, wall, floating: true };
  return clock ? moment : { ...moment, dayOnly: true };
}
