import { isObject, type JsonObject } from '../read/json-object.ts';
import { absolute, addressOf, townOf } from './addresses.ts';
import { draftOf, listOf, objectAt, objectsOf, type Item, type SourceSession } from './draft.ts';
import { readTime } from './moments.ts';
import type { Source } from './source.ts';
import { lineOf, textOf } from './text.ts';
import { zoneOf } from './zones.ts';

/** `status` of OpenAgenda's events (its API, version 2). */
const STATUSES: Readonly<Record<string, string>> = {
  2: 'EventRescheduled',
  3: 'EventMovedOnline',
  4: 'EventPostponed',
  6: 'EventCancelled',
};

/** OpenAgenda: an event, or a list of events; each has one or more `timings`. */
export const openAgenda: Source = {
  id: 'openagenda',
  name: 'OpenAgenda',
  recognizes: ({ json }) => eventsOf(json).some(isEvent),
  read: ({ json, url }, options) =>
    draftOf(
      { series: {}, items: eventsOf(json), path: '$.events', session: (item) => sessionsOf(item, url) },
      options,
    ),
  silent: ['registration'],
};

const eventsOf = (json: unknown): readonly unknown[] =>
  isObject(json) && Array.isArray(json.events) ? json.events : listOf(json);

const isEvent = (value: unknown) =>
  isObject(value) &&
  isObject(value.title) &&
  Array.isArray(value.timings) &&
  ('uid' in value || 'slug' in value);

function sessionsOf({ value, report }: Item, base: string): readonly SourceSession[] {
  const place = objectAt(value, 'location');
  const zone = zoneOf(value.timezone) ?? zoneOf(place.timezone);
  const timings = objectsOf(value.timings);
  const url = absolute(value.canonicalUrl ?? value.url, base);
  const id = textOf(value.uid) ?? url;
  return timings.flatMap((timing, index) => {
    const start = readTime(timing.begin ?? timing.start, zone);
    if (!start) {
      report(`.timings[${index}]`, 'has no date; it is left out', 'missing');
      return [];
    }
    const language = Object.keys(objectAt(value, 'title'))[0];
    const status = STATUSES[String(value.status)];
    return [
      {
        '@id': timings.length > 1 ? `${String(id)}#${start.wall}` : id,
        name: lineOf(value.title, language),
        description: textOf(value.longDescription, language) ?? textOf(value.description, language),
        url,
        startDate: start,
        endDate: readTime(timing.end, zone),
        eventStatus: status,
        location: placeOf(value, place),
        // The format has no word for the state of registration; the addresses in it are ways to register.
        registration: registrationOf(value, base),
      },
    ];
  });
}

function placeOf(event: JsonObject, place: JsonObject) {
  const address = addressOf([
    lineOf(place.address ?? event.address),
    /\d{5}/.test(String(place.address ?? event.address))
      ? undefined
      : townOf(place.postalCode ?? event.postalCode, lineOf(place.city ?? event.city)),
  ]);
  return {
    '@type': 'Place',
    name: lineOf(place.name ?? event.locationName),
    address,
    url: textOf(place.website),
  };
}

function registrationOf(event: JsonObject, base: string) {
  if (String(event.status) === '5') return { state: 'full' };
  const ways = objectsOf(event.registration);
  const way = (type: string) => textOf(ways.find((one) => one.type === type)?.value);
  const url = absolute(way('link'), base);
  const email = way('email');
  const telephone = way('phone');
  return url || email || telephone ? { state: 'unknown', url, email, telephone } : undefined;
}
