/** A day and a time of day as their form fields hold them; empty where the document says nothing. */
export interface DayAndTime {
  /** `2027-05-12`. */
  readonly day: string;
  /** `18:00`. */
  readonly time: string;
}

const NOTHING: DayAndTime = { day: '', time: '' };

/** A wall clock: with an offset it would be an instant, which two fields can't hold. */
const WALL = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::00(?:\.0+)?)?)?$/;

/** Day and time of a value; undefined if it is something that the two fields can't hold: words, or an offset. */
export function dayAndTime(value: string): DayAndTime | undefined {
  if (!value) return NOTHING;
  const [, day, time = ''] = WALL.exec(value) ?? [];
  return day ? { day, time } : undefined;
}

/** The value for a document; a time without a day says nothing. */
export const written = ({ day, time }: DayAndTime): string => (day && time ? `${day}T${time}` : day);

/** A day some days later: `2027-05-12` and 7 become `2027-05-19`. */
export function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days lie between two days. */
export const daysBetween = (first: string, second: string): number =>
  Math.round((Date.parse(`${second}T00:00Z`) - Date.parse(`${first}T00:00Z`)) / 86_400_000);
