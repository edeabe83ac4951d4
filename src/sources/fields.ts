import type { JsonObject } from '../read/json-object.ts';
import { isObject } from '../read/json-object.ts';
import { textOf } from './text.ts';
import { zoneOf } from './zones.ts';
import { readTime, timeAt, type SourceTime } from './moments.ts';

/** Start and end of one date in a field. */
export interface FieldRange {
  readonly start: SourceTime;
  readonly end?: SourceTime | undefined;
}

/** The value of a `<time>`, which a view writes whole unless it is told another format. */
const TIME_TAG = /<time\b[^>]*\bdatetime="([^"]+)"/i;

/** Reads a time of any form that CMSs have: ISO, SQL, seconds since 1970, a `<time>` tag, `{ value }`. */
export function fieldTime(value: unknown, zone?: string): SourceTime | undefined {
  if (typeof value === 'number' && value > 1e8) return timeAt(value * (value > 1e11 ? 1 : 1000), zone);
  // Date, time and zone each in a key of its own, as Indico has them.
  if (isObject(value) && typeof value.date === 'string') {
    const own = zoneOf(value.tz ?? value.timezone ?? value.timeZone) ?? zone;
    return readTime(typeof value.time === 'string' ? `${value.date}T${value.time}` : value.date, own);
  }
  if (isObject(value) && typeof value.dateTime === 'string') return readTime(value.dateTime, zone);
  const text = textOf(value);
  if (text === undefined) return undefined;
  if (/^\d{9,10}$/.test(text)) return timeAt(Number(text) * 1000, zone);
  return readTime(TIME_TAG.exec(text)?.[1] ?? text, zone);
}

/** The dates of a field: one or several, each a time or `{ value, end_value }`. */
export function fieldRanges(value: unknown, zone?: string): readonly FieldRange[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    const own = isObject(one) ? zoneOf(one.timezone) : undefined;
    const start = fieldTime(isObject(one) ? (one.value ?? one) : one, own ?? zone);
    if (!start) return [];
    const end = isObject(one) ? fieldTime(one.end_value ?? one.value2, own ?? zone) : undefined;
    return [{ start, end }];
  });
}

/** Names of fields by what they mean, as people and systems choose them; the first that has a value counts. */
const NAMES: Readonly<Record<string, RegExp>> = {
  name: /^(name|title|titel|headline|post_title|überschrift|ueberschrift|veranstaltung|subject|summary)$/i,
  startDate:
    /^(start|startdate|start_date|startsat|starttime|start_at|startat|startdatetime|start_date_time|begin|beginn|begins_?on|begin_?date|von|from|date|datum|date_from|datefrom|dtstart|termin|event_?date|when)$/i,
  endDate:
    /^(end|enddate|end_date|endsat|endtime|end_at|endat|enddatetime|end_date_time|ende|ends_?on|bis|to|until|date_to|dateto|dtend)$/i,
  description: /^(description|beschreibung|text|body|content|inhalt|teaser|summary|abstract|kurztext)$/i,
  location: /^(location|ort|place|venue|veranstaltungsort|raum|room)$/i,
  url: /^(url|link|href|permalink|web|website|view_node|path)$/i,
  timeZone: /^(timezone|time_zone|tz|zeitzone)$/i,
  id: /^(id|uuid|guid|uid|nid|identifier)$/i,
};

/** Prefixes that systems give to fields. */
const PREFIX = /^(field_|fields?\.|event_|az_|ev_)+/i;

/**
 * The value of a field: by the name that the option tells, else by the names that people choose.
 * @param object the fields of an event
 * @param meaning `startDate`, `name`, …
 * @param chosen the names that the option tells
 */
export function fieldOf(
  object: JsonObject,
  meaning: string,
  chosen: Readonly<Record<string, string>> = {},
): { readonly key: string; readonly value: unknown } | undefined {
  const told = chosen[meaning];
  if (told !== undefined) {
    const value = told.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), object);
    return value === undefined || value === null ? undefined : { key: told, value };
  }
  const names = NAMES[meaning];
  const isPost = 'date_gmt' in object;
  // Fields of one's own are one level deeper in WordPress (ACF) and in GeoJSON.
  const levels = [
    object,
    ...['acf', 'meta', 'fields', 'attributes', 'properties'].map((key) => object[key]).filter(isObject),
  ];
  for (const strip of [false, true]) {
    for (const level of levels) {
      const found = Object.entries(level).find(
        ([key, value]) =>
          names?.test(strip ? key.replace(PREFIX, '') : key) &&
          value !== null &&
          value !== '' &&
          value !== undefined &&
          // The date of a post is the day on which it was published, never the event's.
          !(isPost && level === object && key === 'date'),
      );
      if (found) return { key: found[0], value: found[1] };
    }
  }
  return undefined;
}
