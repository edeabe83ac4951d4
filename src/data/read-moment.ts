import type { Moment } from '../model/moment.ts';
import { instantOf, wallClockAt } from '../model/time-zone.ts';

// ISO 8601 as schema.org's Date and DateTime use it; seconds are read and not shown.
const ISO =
  /^(\d{4}-\d\d-\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?\s*(?:(Z)|([+-])([01]\d|2[0-3]):?([0-5]\d)?)?)?$/i;

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
  const [, date = '', hour, minute = 0, second = 0, utc, sign, hours = 0, minutes = 0] = match;
  const day = Date.parse(`${date}T00:00Z`);
  // 31 February is carried over to March, or no date at all, as the engine likes.
  if (Number.isNaN(day) || !new Date(day).toISOString().startsWith(date)) return undefined;
  const wall = day + ((Number(hour ?? 0) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  if (hour === undefined) {
    const dayOnly = { wall, dayOnly: true } as const;
    return zone
      ? { instant: instantOf(wall, zone), zone, ...dayOnly }
      : { instant: wall, floating: true, ...dayOnly };
  }
  if (utc || sign) {
    const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
    const instant = wall - offset;
    if (!zone) return { instant, wall };
    const shown = wallClockAt(instant, zone);
    if (sign && shown !== wall) complain?.(`is not an offset of ${zone} then; the instant counts`);
    return { instant, wall: shown, zone };
  }
  return zone ? { instant: instantOf(wall, zone), wall, zone } : { instant: wall, wall, floating: true };
}
