const formats = new Map<string, Intl.DateTimeFormat>();

/** Intl's format of a zone's offset, or undefined where Intl does not know the zone. */
function offsetFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    const format =
      formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
    return format;
  } catch {
    // RangeError is Intl's way to say that it does not know the zone.
    return undefined;
  }
}

/** Whether a text is an IANA zone that this browser knows. */
export const isTimeZone = (timeZone: string): boolean =>
  /^[A-Za-z]/.test(timeZone) && offsetFormat(timeZone) !== undefined;

/** What the wall clock in a zone says at an instant, as if it were UTC; both in milliseconds. */
export function wallClockAt(instant: number, timeZone: string): number {
  // “4/28/2021, GMT+02:00”; where the offset is none, “GMT” alone.
  const shown = offsetFormat(timeZone)?.format(instant) ?? '';
  const [, sign, time = '00:00'] = /GMT(.)(.+)/.exec(shown) ?? [];
  const offset = +new Date(`1970-01-01T${time}Z`);
  return sign === '+' ? instant + offset : instant - offset;
}

/**
 * The instant at which the wall clock in a zone says `wall`. The hour that exists twice is taken the first
 * time; the hour that does not exist moves on by the gap, as RFC 5545 (3.3.5) and Temporal's “compatible”
 * have it.
 */
export function instantOf(wall: number, timeZone: string): number {
  const offsetAt = (instant: number) => wallClockAt(instant, timeZone) - instant;
  const day = 86_400_000;
  const before = offsetAt(wall - day);
  const after = offsetAt(wall + day);
  const early = wall - before;
  return offsetAt(early) === before ? early : offsetAt(wall - after) === after ? wall - after : early;
}
