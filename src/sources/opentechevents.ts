import { isObject, type JsonObject } from '../read/json-object.ts';
import { absolute } from './addresses.ts';
import { draftOf, listOf, objectAt, objectsOf, type Item, type SourceSession } from './draft.ts';
import { readTime } from './moments.ts';
import type { Source } from './source.ts';
import { statusOfWord } from './statuses.ts';
import { isAddress, lineOf, textOf } from './text.ts';
import { zoneOf } from './zones.ts';

const MODES: Readonly<Record<string, string>> = {
  online: 'OnlineEventAttendanceMode',
  'in-person': 'OfflineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
};

/** OpenTechEvents: an event, or a list of events. */
export const openTechEvents: Source = {
  id: 'opentechevents',
  name: 'OpenTechEvents',
  recognizes: ({ json }) => eventsOf(json).some(isEvent),
  read: ({ json, url }, options) => {
    const { name, title, description, url: page } = isObject(json) && !isEvent(json) ? json : {};
    return draftOf(
      {
        series: { name: lineOf(name ?? title), description: textOf(description), url: absolute(page, url) },
        items: eventsOf(json),
        path: isObject(json) && !isEvent(json) ? '$.events' : '$',
        session: (item) => sessionOf(item, url),
      },
      options,
    );
  },
  silent: ['full'],
};

const eventsOf = (json: unknown): readonly unknown[] =>
  isEvent(json) || Array.isArray(json) ? [json].flat() : isObject(json) ? listOf(json.events) : [];

const isEvent = (value: unknown): boolean =>
  isObject(value) &&
  'startDate' in value &&
  'timezone' in value &&
  ('attendanceMode' in value || 'specVersion' in value || isObject(value.location)) &&
  !('@type' in value);

function sessionOf({ value, report }: Item, base: string): SourceSession | undefined {
  const zone = zoneOf(value.timezone);
  const start = readTime(value.startDate, zone);
  if (!start) {
    report('.startDate', 'is missing or no date; the event is left out', 'missing');
    return undefined;
  }
  const url = absolute(value.url ?? value.id, base);
  const registration = absolute(value.registrationUrl ?? objectAt(value, 'registration').url, base);
  return {
    '@id': textOf(value.id) ?? url,
    name: lineOf(value.name),
    description: textOf(value.description),
    url,
    inLanguage: textOf(value.languages),
    startDate: start,
    endDate: readTime(value.endDate, zone),
    eventStatus: statusOfWord(value.status),
    eventAttendanceMode: MODES[String(value.attendanceMode)],
    location: placesOf(value.location, base),
    organizer: objectsOf(value.organizers ?? value.organizer).map(({ name, url }) => ({
      name: lineOf(name),
      url: absolute(url, base),
    })),
    keywords: value.tags,
    // The format says where to register, not whether it is possible now.
    registration: registration && registration !== url ? { state: 'unknown', url: registration } : undefined,
  };
}

function placesOf(location: unknown, base: string): readonly unknown[] {
  if (typeof location === 'string') return [isAddress(location) ? undefined : location];
  const { venue, address, city, onlineUrl }: JsonObject = objectAt(location);
  const online = absolute(onlineUrl, base);
  return [
    { '@type': 'Place', name: lineOf(venue), address: lineOf(address ?? city) },
    online && { '@type': 'VirtualLocation', url: online },
  ];
}
