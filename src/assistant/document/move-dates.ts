import { toIsoString } from '../../model/moment.ts';
import { instantOf, isTimeZone } from '../../model/time-zone.ts';
import { isObject, type JsonObject } from '../../read/json-object.ts';
import { readMoment } from '../../read/read-moment.ts';
import { textAt } from './edit.ts';

/** The dates of a session. */
const DATES = /^(startDate|endDate|doorTime|previousStartDate|exceptDate)$/;

/** The dates of its registration, in our own object and in schema.org's offers. */
const WINDOW = /^(opens|closes|validFrom|validThrough|availabilityStarts|availabilityEnds)$/;

/** Matches a weekday before a date in words: “Mi, ”, “Mittwoch, den ”. */
export const LEADING_WEEKDAY = /^(\p{L}{2,})[.,]* (?:de[nr] )?(?=\d)/u;

/**
 * The document with all its dates some years later: those of the sessions, and of the registration unless they lie after
 * the last session, because then they are in the right year already. Texts stay.
 */
export function withDatesMoved(document: JsonObject, years: number): JsonObject {
  const named = textAt(document, ['timeZone']);
  const zone = isTimeZone(named) ? named : undefined;
  const move = (value: string) => movedDate(value, years, zone);
  const last = datesIn(document).reduce((most, one) => Math.max(most, instantOfDate(one, zone)), -Infinity);
  return moved(document, (name, value) =>
    DATES.test(name) || (WINDOW.test(name) && instantOfDate(value, zone) <= last) ? move(value) : undefined,
  ) as JsonObject;
}

/** A date some years later, with what is written around it: an offset of that day, the hour. @returns undefined for words */
export function movedDate(written: string, years: number, zone?: string): string | undefined {
  const moment = readMoment(written.replace(LEADING_WEEKDAY, ''), zone);
  if (!moment) return undefined;
  const wall = yearsLater(moment.wall, years);
  const day = new Date(wall).toISOString().slice(0, 10);
  if (moment.dayOnly) return day;
  const [isPlain, rest = ''] = /^\d{4}-\d\d-\d\d(T[\d:.]+)$/.exec(written) ?? [];
  if (isPlain) return day + rest;
  const isInstant = /(?:Z|UTC|GMT|[+-]\d\d:?\d\d)(?:\W.*)?$/i.test(written);
  const instant = zone ? instantOf(wall, zone) : moment.instant + wall - moment.wall;
  const iso = toIsoString({ ...moment, wall, instant });
  return isInstant ? iso : iso.slice(0, 16);
}

/** The same day and hour of a later year; 29 February becomes the 28th where there is none. */
function yearsLater(wall: number, years: number): number {
  const date = new Date(wall);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return +date;
}

const instantOfDate = (written: string, zone: string | undefined): number =>
  readMoment(written.replace(LEADING_WEEKDAY, ''), zone)?.instant ?? -Infinity;

/** The dates of the sessions, wherever they stand. */
function datesIn(value: unknown, name = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => datesIn(one, name));
  if (isObject(value)) return Object.entries(value).flatMap(([key, one]) => datesIn(one, key));
  return typeof value === 'string' && DATES.test(name) ? [value] : [];
}

/** A value with other texts. @param change gets a text with the name of its property; undefined leaves it */
function moved(
  value: unknown,
  change: (name: string, text: string) => string | undefined,
  name = '',
): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, change, name));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, moved(one, change, key)]));
  return typeof value === 'string' ? (change(name, value) ?? value) : value;
}
