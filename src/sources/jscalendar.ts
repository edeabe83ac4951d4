import { isObject, type JsonObject } from '../read/json-object.ts';
import { absolute } from './addresses.ts';
import { draftOf, listOf, objectsOf, type Item, type SourceSession } from './draft.ts';
import ICAL from 'ical.js';
import { readTime, toWall, wallNumber, type SourceTime } from './moments.ts';
import { expand } from './recurrence.ts';
import type { ConversionOptions, Source } from './source.ts';
import { statusInTitle, statusOfWord } from './statuses.ts';
import { lineOf, textOf } from './text.ts';
import { zoneOf } from './zones.ts';

/** JSCalendar (RFC 8984): an event, a group of events, or a list of both. */
export const jscalendar: Source = {
  id: 'jscalendar',
  name: 'JSCalendar',
  recognizes: ({ json }) => eventsOf(json).length > 0,
  read: ({ json, url }, options) => {
    const group = isObject(json) && json['@type'] === 'Group' ? json : {};
    return draftOf(
      {
        series: { name: lineOf(group.title), description: textOf(group.description) },
        items: eventsOf(json),
        path: '$.entries',
        session: (item) => sessionsOf(item, url, options),
      },
      options,
    );
  },
  silent: ['registration', 'full'],
};

function eventsOf(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(eventsOf);
  if (!isObject(value)) return [];
  if (value['@type'] === 'Group') return eventsOf(value.entries);
  const isEvent = value['@type'] === 'Event' || value['@type'] === 'jsevent';
  return isEvent && typeof value.start === 'string' && 'uid' in value ? [value] : [];
}

function sessionsOf(
  { value, report }: Item,
  base: string,
  { now }: ConversionOptions,
): readonly SourceSession[] {
  if (value.privacy === 'private' || value.privacy === 'secret') {
    report('.privacy', 'is not public; the event is left out', 'not-shown');
    return [];
  }
  const event = localized(value);
  const first = timeOf(event);
  if (!first) {
    report('.start', 'is no date; the event is left out');
    return [];
  }
  const rules = objectsOf(event.recurrenceRules ?? event.recurrenceRule).map(ruleOf);
  const overrides = isObject(event.recurrenceOverrides) ? event.recurrenceOverrides : {};
  if (!rules.length && !Object.keys(overrides).length) return [sessionAt(event, first, undefined, base)];
  const changed = new Map(
    Object.entries(overrides).map(([id, patch]) => [readTime(id)?.wall ?? id, patch] as const),
  );
  const isExcluded = (patch: unknown) => isObject(patch) && patch.excluded === true;
  try {
    const { starts, cut } = expand(
      {
        start: first.wall,
        rules,
        added: [...changed].filter(([, patch]) => !isExcluded(patch)).map(([id]) => id),
        removed: [...changed].filter(([, patch]) => isExcluded(patch)).map(([id]) => id),
      },
      now,
    );
    if (cut) report('.recurrenceRules', cut, 'not-shown');
    return starts.map((wall) => {
      const patch = changed.get(wall);
      const own = isObject(patch) ? patched(event, patch) : event;
      const moved = isObject(patch) && typeof patch.start === 'string' ? timeOf(own) : undefined;
      return sessionAt(own, moved ?? { ...first, wall }, wall, base);
    });
  } catch (error) {
    report('.recurrenceRules', `can't be read (${String(error)}); only the first date is taken`);
    return [sessionAt(event, first, undefined, base)];
  }
}

/** A patch of single properties (RFC 8984, 1.4.9); one of a part of a property is applied one level deep. */
function patched(event: JsonObject, patch: JsonObject): JsonObject {
  const own: Record<string, unknown> = { ...event };
  for (const [pointer, value] of Object.entries(patch)) {
    const [key = '', ...inner] = pointer.replace(/^\//, '').split('/');
    const whole = own[key];
    own[key] = inner.length && isObject(whole) ? { ...whole, [inner.join('/')]: value } : value;
  }
  return own;
}

/** An event in German, if it has German texts. */
function localized(event: JsonObject): JsonObject {
  const german = isObject(event.localizations) ? event.localizations.de : undefined;
  return isObject(german) ? patched(event, german) : event;
}

const timeOf = (event: JsonObject): SourceTime | undefined => {
  const time = readTime(event.start, zoneOf(event.timeZone));
  return time && event.showWithoutTime === true ? { wall: time.wall.slice(0, 10) } : time;
};

function sessionAt(
  event: JsonObject,
  start: SourceTime,
  recurrence: string | undefined,
  base: string,
): SourceSession {
  const uid = textOf(event.uid);
  const name = lineOf(event.title);
  const links = isObject(event.links) ? Object.values(event.links).filter(isObject) : [];
  return {
    '@id': recurrence ? `${String(uid)}#${recurrence}` : uid,
    name,
    description: textOf(event.description),
    url: absolute(
      links.find(({ rel }) => rel === undefined || rel === 'describedby' || rel === 'alternate')?.href,
      base,
    ),
    inLanguage: textOf(event.locale),
    startDate: start,
    endDate: endOf(event, start),
    eventStatus: event.status === 'cancelled' ? statusOfWord('cancelled') : statusInTitle(name),
    location: placesOf(event, base),
    keywords: isObject(event.keywords) ? Object.keys(event.keywords) : listOf(event.keywords),
  };
}

function endOf({ duration }: JsonObject, start: SourceTime): SourceTime | undefined {
  if (typeof duration !== 'string') return undefined;
  try {
    const length = ICAL.Duration.fromString(duration).toSeconds() * 1000;
    const isDay = start.wall.length === 10;
    // The last of several days is the one before the end.
    const end = wallNumber(start.wall) + length - (isDay ? 1 : 0);
    return length > 0 ? { ...start, wall: toWall(end, isDay ? 10 : 19) } : undefined;
  } catch {
    // A duration that can't be read tells no end.
    return undefined;
  }
}

function placesOf({ locations, virtualLocations }: JsonObject, base: string) {
  const all = (value: unknown) => (isObject(value) ? Object.values(value).filter(isObject) : []);
  return [
    ...all(locations).map(({ name }) => lineOf(name)),
    ...all(virtualLocations).map(({ name, uri }) => ({
      '@type': 'VirtualLocation',
      name: lineOf(name),
      url: absolute(uri, base),
    })),
  ];
}

/** A rule of JSCalendar (RFC 8984, 4.3.3) as one of iCalendar. */
function ruleOf(rule: JsonObject): string {
  const list = (value: unknown) => listOf(value).join(',');
  const days = objectsOf(rule.byDay).map(
    ({ day, nthOfPeriod }) => `${textOf(nthOfPeriod) ?? ''}${String(day)}`,
  );
  const until = readTime(rule.until)?.wall.replace(/[-:]/g, '');
  const parts: Record<string, string | undefined> = {
    FREQ: textOf(rule.frequency),
    INTERVAL: textOf(rule.interval),
    COUNT: textOf(rule.count),
    UNTIL: until && (until.length === 13 ? `${until}00` : until.length === 8 ? `${until}T235959` : until),
    BYDAY: days.join(','),
    BYMONTHDAY: list(rule.byMonthDay),
    BYMONTH: list(rule.byMonth),
    BYYEARDAY: list(rule.byYearDay),
    BYWEEKNO: list(rule.byWeekNo),
    BYHOUR: list(rule.byHour),
    BYMINUTE: list(rule.byMinute),
    BYSETPOS: list(rule.bySetPosition),
    WKST: textOf(rule.firstDayOfWeek),
  };
  return Object.entries(parts)
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${String(value)}`.toUpperCase())
    .join(';');
}
