import { DAY, instantOf } from './time-zone.ts';

/**
 * A point in time together with what the clock on the wall says there. The wall clock is what people are
 * shown; the instant is what states are computed from.
 */
export interface Moment {
  /** Milliseconds since the epoch. For a date alone: the start of that day. */
  readonly instant: number;
  /** The wall clock, as if it were UTC, in milliseconds since the epoch: format it with `timeZone: 'UTC'`. */
  readonly wall: number;
  /** IANA name of the zone whose clock it is; absent where the document gives only an offset, or nothing. */
  readonly zone?: string;
  /** A date without a time of day. */
  readonly dayOnly?: true;
  /** Neither zone nor offset is known, so `instant` takes the wall clock for UTC. */
  readonly floating?: true;
}

/** A moment, or the document's words where they are no date: “demnächst”. */
export type MomentOrWords = Moment | string;

export const isMoment = (value: MomentOrWords | undefined): value is Moment => typeof value === 'object';

/** The instant at which the day of a moment ends in its own place, in milliseconds since the epoch. */
export function endOfDay({ instant, wall, zone }: Moment): number {
  const midnight = (Math.floor(wall / DAY) + 1) * DAY;
  return zone ? instantOf(midnight, zone) : instant + midnight - wall;
}

/** When a moment that ends something has passed: a date alone lasts until the end of its day. */
export const lastInstant = (moment: Moment): number => (moment.dayOnly ? endOfDay(moment) : moment.instant);

/** Whether two moments fall on one day of the calendar on the wall. */
export const isSameDay = (a: Moment, b: Moment): boolean =>
  Math.floor(a.wall / DAY) === Math.floor(b.wall / DAY);

/** ISO 8601 as `<time datetime>` wants it, with the offset where it is known (HTML, “datetime value”). */
export function toIsoString({ instant, wall, dayOnly, floating }: Moment): string {
  const iso = new Date(wall).toISOString();
  if (dayOnly) return iso.slice(0, 10);
  const offset = new Date(Math.abs(wall - instant)).toISOString().slice(11, 16);
  return iso.slice(0, 16) + (floating ? '' : (wall < instant ? '-' : '+') + offset);
}
