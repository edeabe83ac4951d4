import type { Moment } from '../model/moment.ts';
import { instantOf, wallClockAt } from '../model/time-zone.ts';

// ISO 8601 as schema.org's Date and DateTime use it; seconds are read and not shown.
const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(?:(Z)|([+-])(\d\d):?(\d\d)?)?)?$/i;

/**
 * Reads a date or a date with a time. A wall clock is read in `zone`; with an offset the instant wins and is
 * shown in `zone`, or by the offset's own clock where no zone is known.
 * @param zone IANA name that Intl knows
 * @returns undefined for anything else, 31 February and 24:00 included
 */
export function readMoment(written: string, zone: string | undefined): Moment | undefined {
  const match = ISO.exec(written.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, utc, sign, hours, minutes] = match;
  const wall = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  );
  const date = new Date(wall);
  // Date.UTC carries 31 February over to March: only a date that stays as written is one.
  if (date.getUTCDate() !== Number(day) || date.getUTCHours() !== Number(hour ?? 0) || Number(minute) > 59) {
    return undefined;
  }
  if (hour === undefined) {
    const dayOnly = { wall, dayOnly: true } as const;
    return zone
      ? { instant: instantOf(wall, zone), zone, ...dayOnly }
      : { instant: wall, floating: true, ...dayOnly };
  }
  if (utc || sign) {
    const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -60_000 : 60_000);
    const instant = wall - offset;
    return zone ? { instant, wall: wallClockAt(instant, zone), zone } : { instant, wall };
  }
  return zone ? { instant: instantOf(wall, zone), wall, zone } : { instant: wall, wall, floating: true };
}
