import ICAL from 'ical.js';
import type { Report } from '../model/problem.ts';
import { componentsOf, parameterOf, valueOf, type Jcal, type JcalProperty } from './jcal.ts';
import { readTime, wallNumber, type SourceTime } from './moments.ts';
import { icalTime } from './recurrence.ts';
import { zoneOf } from './zones.ts';

/** Reads the times of a calendar in the zones that they name. */
export interface CalendarZones {
  /** The times of a property: a list for EXDATE and RDATE. */
  readonly timesOf: (property: JcalProperty | undefined) => readonly SourceTime[];
  /** A further time in the zone of a property, for a recurrence. */
  readonly at: (wall: string, property: JcalProperty | undefined) => SourceTime;
}

/**
 * The zones of a calendar. A TZID is an IANA name, one of Windows, or the name of a VTIMEZONE, which then tells the
 * offset; of any other it is reported that the zone is not known.
 */
export function calendarZones(calendar: Jcal, chosen: string | undefined, report: Report): CalendarZones {
  const own = new Map(
    componentsOf(calendar, 'vtimezone').map((zone) => [valueOf(zone, 'tzid') ?? '', zone] as const),
  );
  const timezones = new Map<string, ICAL.Timezone | undefined>();
  const named = new Map<string, string | undefined>();

  /** The IANA zone of a TZID. */
  const ianaOf = (tzid: string) => {
    if (!named.has(tzid)) named.set(tzid, find(tzid));
    return named.get(tzid);
  };
  const find = (tzid: string) => {
    const definition = own.get(tzid);
    const zone = zoneOf(tzid) ?? (definition && zoneOf(valueOf(definition, 'x-lic-location')));
    if (zone) return zone;
    const consequence = chosen
      ? `its times are taken as those of ${chosen}`
      : definition
        ? 'its times get the offsets of its VTIMEZONE; name the zone with --zone Europe/Berlin'
        : 'its times have no zone now; name it with --zone Europe/Berlin';
    report('TZID', `“${tzid}” is no known time zone: ${consequence}`, chosen ? 'unreadable' : 'no-time-zone');
    return chosen;
  };

  /** The offset that a VTIMEZONE tells for a wall clock. */
  const offsetOf = (wall: string, tzid: string): string | undefined => {
    const definition = own.get(tzid);
    if (!definition) return undefined;
    if (!timezones.has(tzid)) timezones.set(tzid, timezoneOf(definition));
    const seconds = timezones.get(tzid)?.utcOffset(icalTime(wall));
    if (seconds === undefined || Number.isNaN(seconds)) return undefined;
    return (seconds < 0 ? '-' : '+') + new Date(Math.abs(seconds) * 1000).toISOString().slice(11, 16);
  };

  const at = (wall: string, property: JcalProperty | undefined): SourceTime => {
    const tzid = property && parameterOf(property, 'tzid');
    const isUtc = typeof property?.[3] === 'string' && property[3].endsWith('Z');
    if (!wall.includes('T')) return { wall };
    if (isUtc) return { wall, offset: 'Z' };
    if (!tzid) return { wall };
    const zone = ianaOf(tzid);
    if (zone === 'UTC') return { wall, offset: 'Z' };
    if (zone) return { wall, zone };
    const offset = offsetOf(wall, tzid);
    return offset ? { wall, offset } : { wall };
  };

  const timesOf = (property: JcalProperty | undefined) => {
    const [, , , ...values] = property ?? [];
    return values.flatMap((value) => {
      // A PERIOD begins with its start (RFC 7265, 3.6.9).
      const text: unknown = Array.isArray(value) ? value[0] : value;
      const time = typeof text === 'string' ? readTime(text) : undefined;
      if (!time || Number.isNaN(wallNumber(time.wall))) return [];
      return [time.offset ? time : at(time.wall, property)];
    });
  };
  return { timesOf, at };
}

function timezoneOf(definition: Jcal): ICAL.Timezone | undefined {
  try {
    return new ICAL.Timezone(new ICAL.Component(structuredClone(definition) as unknown as unknown[]));
  } catch {
    // A definition that can't be read tells no offset.
    return undefined;
  }
}
