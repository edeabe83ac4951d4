import type { Moment } from '../model/moment.ts';
import { instantOf, wallClockAt } from '../model/time-zone.ts';

// ISO 8601 as schema.org's Date and DateTime use it; seconds are read and not shown.
const ISO =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(?:(Z)|([+-](?:[01]\d|2[0-3])):?([0-5]\d)?)?)?$/i;

/**
 * Reads a date or a date with a time. A wall clock is read in `zone`; with an offset the instant wins and is
 * shown in `zone`, or by the offset's own clock where no zone is known.
 * @param zone IANA name that Intl knows
 * @param complain hears of an offset that is not that of the zone
 * @returns undefined for anything else, 31 February and 24:00 included
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
  // 31 February and 24:00 are carried over to the next day, or no date at all, as the engine likes.
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
