import { DAY, instantOf, isTimeZone, wallClockAt } from '../model/time-zone.ts';

/** A date or a time as a source writes it. */
export interface SourceTime {
  /** `2027-05-12`, `2027-05-12T18:00`; with seconds only if there are any. */
  readonly wall: string;
  /** IANA name of the zone that the wall clock is in. */
  readonly zone?: string;
  /** `Z` or `+02:00`, if the source has it. */
  readonly offset?: string;
}

const TIME =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d|[+-]\d\d)?)?$/i;

/**
 * Reads `2027-05-12`, `2027-05-12 18:00:00`, `2027-05-12T18:00:00+02:00`, `20270512T160000Z`; undefined for anything
 * else, also for 31 February.
 */
export function readTime(value: unknown, zone?: string): SourceTime | undefined {
  if (typeof value !== 'string') return undefined;
  const [, year, month, day, hours, minutes, seconds, zoned] = TIME.exec(value.trim()) ?? [];
  if (!year) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hours === undefined) return isReal(date) ? { wall: date, ...(zone && { zone }) } : undefined;
  const clock = `${hours}:${minutes}` + (seconds && seconds !== '00' ? `:${seconds}` : '');
  const offset = zoned && offsetOf(zoned);
  if (!isReal(`${date}T${clock}`)) return undefined;
  return { wall: `${date}T${clock}`, ...(zone && { zone }), ...(offset && { offset }) };
}

const offsetOf = (text: string) =>
  /^(Z|UTC)$/i.test(text) ? 'Z' : text.length === 3 ? `${text}:00` : text.replace(/^(...):?(..)$/, '$1:$2');

const isReal = (wall: string) => {
  const number = wallNumber(wall);
  return !Number.isNaN(number) && toWall(number, wall.length).startsWith(wall);
};

/** A wall clock as milliseconds, as if it were UTC. */
export const wallNumber = (wall: string): number =>
  Date.parse(wall.includes('T') ? `${wall}Z` : `${wall}T00:00Z`);

/** Milliseconds as a wall clock: a date if `length` is that of one, seconds only if there are any. */
export function toWall(number: number, length = 16): string {
  const iso = new Date(number).toISOString();
  if (length <= 10) return iso.slice(0, 10);
  return iso.slice(17, 19) === '00' ? iso.slice(0, 16) : iso.slice(0, 19);
}

/** The time of an instant in milliseconds, in UTC. */
export const timeAt = (instant: number, zone?: string): SourceTime => ({
  wall: toWall(instant, 19),
  offset: 'Z',
  ...(zone && { zone }),
});

export const isDate = ({ wall }: SourceTime): boolean => !wall.includes('T');

/** The instant of a time in milliseconds. Without zone and offset its wall clock counts as one in `zone` or UTC. */
export function instantOfTime(time: SourceTime, zone?: string): number {
  const wall = wallNumber(time.wall);
  if (time.offset === 'Z') return wall;
  if (time.offset) return Date.parse(`${toWall(wall, 19)}${time.offset}`);
  const own = time.zone ?? zone;
  return own && isTimeZone(own) ? instantOf(wall, own) : wall;
}

/** A wall clock `days` later. */
export const daysLater = (wall: string, days: number): string =>
  toWall(wallNumber(wall) + days * DAY, wall.length);

/**
 * A time as documents write it: the wall clock in the zone of the series; with its offset if it is meant in another zone
 * or if the source's offset is not one of that zone then.
 */
export function writeTime(time: SourceTime, seriesZone: string | undefined): string {
  const { wall, zone, offset } = time;
  if (isDate(time)) return wall;
  const own = zone ?? seriesZone;
  if (offset) {
    const isUtc = /^(Z|[+-]00:00)$/.test(offset);
    if (!seriesZone) return wall + (isUtc ? 'Z' : offset);
    const shown = toWall(wallClockAt(instantOfTime(time), seriesZone), 19);
    // An export in UTC says nothing about the clock on the wall; another offset is somebody's.
    return isUtc || shown === wall ? shown : wall + offset;
  }
  if (!own || own === seriesZone) return wall;
  const ahead = wallNumber(wall) - instantOfTime(time);
  const clock = new Date(Math.abs(ahead)).toISOString().slice(11, 16);
  return `${wall}${ahead < 0 ? '-' : '+'}${clock}`;
}
