import { memo } from './memo.ts';

/** Milliseconds of a day with 24 hours. */
export const DAY = 86_400_000;

/**
 * How far the wall clock in a zone is ahead of UTC at an instant, both in milliseconds. Cached, because a schedule asks
 * for the same few days many times. Throws Intl's RangeError for an unknown zone.
 */
const offsetIn = memo((timeZone: string) => {
  const format = new Intl.DateTimeFormat('de', { timeZone, timeZoneName: 'longOffset' });
  return memo((instant: number) => {
    // “28.4.2021, GMT+02:00”; only “GMT” if the offset is zero.
    const [, sign, time = '00:00'] = /GMT(.)(.+)/.exec(format.format(instant)) ?? [];
    return +new Date(`1970-01-01T${time}Z`) * (sign === '+' ? 1 : -1);
  });
});

/** Whether a text names an IANA zone that this browser knows. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return /^[A-Za-z]/.test(timeZone) && !!offsetIn(timeZone);
  } catch {
    return false;
  }
}

/** The wall-clock time in a zone at an instant, as if it were UTC; both in milliseconds. */
export const wallClockAt = (instant: number, timeZone: string): number =>
  instant + offsetIn(timeZone)(instant);

/**
 * The instant at which the wall clock in a zone shows `wall`. An hour that exists twice means its first occurrence; an
 * hour that does not exist is moved forward by the gap, as in RFC 5545 (3.3.5) and Temporal's “compatible” mode.
 */
export function instantOf(wall: number, timeZone: string): number {
  const offsetAt = offsetIn(timeZone);
  const midnight = Math.floor(wall / DAY) * DAY;
  const before = offsetAt(midnight - DAY);
  const after = offsetAt(midnight + 2 * DAY);
  const early = wall - before;
  const late = wall - after;
  return before !== after && offsetAt(early) !== before && offsetAt(late) === after ? late : early;
}
