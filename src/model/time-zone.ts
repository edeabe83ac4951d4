const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Intl's format for a zone's wall clock, or undefined where Intl does not know the zone. */
function wallClockFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  // A document names one zone or a few; the bound only keeps a hostile one from filling the memory.
  if (formats.size > 99) formats.clear();
  if (!formats.has(timeZone)) {
    let format: Intl.DateTimeFormat | undefined;
    try {
      format = new Intl.DateTimeFormat('en', {
        timeZone,
        calendar: 'iso8601',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      // RangeError is Intl's way to say that it does not know the zone: kept as undefined.
    }
    formats.set(timeZone, format);
  }
  return formats.get(timeZone);
}

/** Whether a text is an IANA zone that this browser knows. */
export const isTimeZone = (timeZone: string): boolean =>
  /^[A-Za-z]/.test(timeZone) && wallClockFormat(timeZone) !== undefined;

/** What the wall clock in a zone says at an instant, as if it were UTC; both in milliseconds. */
export function wallClockAt(instant: number, timeZone: string): number {
  const fields: Record<string, number> = {};
  for (const { type, value } of wallClockFormat(timeZone)?.formatToParts(instant) ?? []) {
    fields[type] = Number(value);
  }
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields;
  return Date.UTC(year, month - 1, day, hour, minute, second);
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
