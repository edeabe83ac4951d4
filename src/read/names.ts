import { memo } from '../model/memo.ts';
import { isNear } from './is-near.ts';

/**
 * Other names of our keys whose meaning is beyond doubt; the first ones outrank the others. They come from iCalendar,
 * ActivityStreams, content management systems, and German.
 */
const SYNONYMS = {
  name: 'title headline summary titel',
  description: 'content beschreibung',
  startDate: 'start startdatetime startsat dtstart begin beginn startdatum date datum eventdate',
  endDate: 'end endsat dtend ende enddatum',
  startTime: 'starttime',
  endTime: 'endtime',
  eventAttendanceMode: 'attendancemode',
  timeZone: 'tz',
  url: 'link website',
  location: 'venue place ort',
  performer: 'speaker',
  organizer: 'veranstalter provider',
  subEvent: 'events subevents hascourseinstance',
  eventSchedule: 'schedule rrule recurrence',
  streetAddress: 'street strasse',
  postalCode: 'zip plz',
  addressLocality: 'city stadt',
  roleName: 'role',
  '@id': 'id',
  '@type': 'type',
};

/** Keys besides those of the schema. */
const MORE_KEYS = ['@type', 'subEvent', 'superEvent'];

/** What a key means. */
export interface Meaning {
  /** The key of ours. */
  readonly name: string;
  /** Of several keys with the same meaning, the one with the lowest rank counts: 0 for our own. */
  readonly rank: number;
}

/** The rank of a name that is probably misspelled. */
export const MISSPELLED = 99;

/** A name without prefix and separators, in lower case: “startdate” for “schema:start_date”. */
export const plainName = (key: string): string => key.toLowerCase().replace(/^.*[/#:]|[\s_-]/g, '');

/** Whether a key is ours with a further word, and so another name: “wp_location”, “location_id”, “descriptionEn”. */
const isLonger = (key: string, plain: string) =>
  [/^[a-z]{2,}_/i, /(_[a-z]|[A-Z])[a-z]+$/].some((word) => plainName(key.replace(word, '')) === plain);

/**
 * A function that tells what a key means; undefined for a key that we don't know.
 * @param keys those of the schema
 */
export function meanings(keys: readonly string[]): (key: string) => Meaning | undefined {
  const known = new Map<string, Meaning>();
  const names = new Set([...keys, ...MORE_KEYS]);
  for (const name of names) known.set(plainName(name), { name, rank: 1 });
  const plainKeys = [...known].filter(([plain]) => plain.length > 3);
  for (const [name, others] of Object.entries(SYNONYMS))
    others.split(' ').forEach((other, index) => known.set(other, { name, rank: index + 2 }));
  const find = memo((key: string): Meaning | false => {
    if (names.has(key)) return { name: key, rank: 0 };
    const plain = plainName(key);
    const same = known.get(plain) ?? known.get(plain.replace(/s$/, ''));
    if (same || plain.length > 30) return same ?? false;
    const near = plainKeys.find(([one]) => isNear(plain, one, one.length < 8 ? 1 : 2));
    return !!near && !isLonger(key, near[0]) && { ...near[1], rank: MISSPELLED };
  });
  return (key) => find(key) || undefined;
}
