/** The length of a session: whole days of the calendar, and milliseconds. */
export interface Duration {
  readonly days: number;
  readonly time: number;
}

/** A number with few digits, so that the end has a date. */
const NUMBER = String.raw`(\d{1,4}(?:[.,]\d{1,4})?)`;

/** Years and months have no fixed length, so they are read only if they are 0, as some programs write them. */
const DURATION = new RegExp(
  String.raw`^P(?:0+Y)?(?:0+M)?(?:${NUMBER}W)?(?:${NUMBER}D)?(?:T(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
  'i',
);

/** Reads a duration of ISO 8601, as in schema.org's Duration: “PT90M”, “P2D”. Undefined for anything else. */
export function readDuration(written = ''): Duration | undefined {
  const found = DURATION.exec(written);
  if (!found || !/\d/.test(written)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((number = '0') => parseFloat(number.replace(',', '.')));
  return { days: weeks * 7 + days, time: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}
