import { isObject, type JsonObject } from '../read/json-object.ts';
import { absolute, addressOf, townOf } from './addresses.ts';
import { draftOf, listOf, objectAt, objectsOf, type Item, type SourceSession } from './draft.ts';
import { readTime } from './moments.ts';
import type { Source } from './source.ts';
import { statusOfWord } from './statuses.ts';
import { lineOf, textOf } from './text.ts';
import { zoneOf } from './zones.ts';

/** Events of ActivityStreams 2.0, with what Mobilizon adds: an event, an activity about one, or a collection. */
export const activityStreams: Source = {
  id: 'activitystreams',
  name: 'ActivityStreams (Mobilizon)',
  recognizes: ({ json }) => eventsOf(json).some((one) => 'startTime' in one),
  read: ({ json, url }, options) => {
    const collection = isObject(json) && isCollection(json) ? json : {};
    return draftOf(
      {
        series: { name: lineOf(collection.name), description: textOf(collection.summary) },
        items: eventsOf(json),
        path: '$',
        session: (item) => sessionOf(item, url),
      },
      options,
    );
  },
  next: ({ json, url }) => (isObject(json) && isCollection(json) ? absolute(json.next, url) : undefined),
  silent: ['full'],
};

const isCollection = ({ type }: JsonObject) => /^(Ordered)?Collection(Page)?$/.test(String(type));

function eventsOf(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(eventsOf);
  if (!isObject(value)) return [];
  if (value.type === 'Event') return [value];
  if (/^(Create|Update|Announce|Add)$/.test(String(value.type))) return eventsOf(value.object);
  return isCollection(value)
    ? eventsOf([...listOf(value.orderedItems ?? value.items), ...listOf(value.first)])
    : [];
}

function sessionOf({ value, report }: Item, base: string): SourceSession | undefined {
  const zone = zoneOf(value.timezone);
  const start = readTime(value.startTime, zone);
  if (!start) {
    report('.startTime', 'is missing or no date; the event is left out', 'missing');
    return undefined;
  }
  const url = absolute(listOf(value.url).find((one) => typeof one === 'string') ?? value.id, base);
  const form = absolute(value.externalParticipationUrl, base);
  return {
    '@id': textOf(value.id) ?? url,
    name: lineOf(value.name),
    description: textOf(value.content) ?? textOf(value.summary),
    url,
    inLanguage: textOf(value.inLanguage),
    startDate: start,
    endDate: readTime(value.endTime, zone),
    eventStatus: statusOfWord(value['ical:status'] ?? value.status),
    eventAttendanceMode: value.isOnline === true ? 'OnlineEventAttendanceMode' : undefined,
    location: listOf(value.location).map((one) => placeOf(one)),
    maximumAttendeeCapacity: numberOf(value.maximumAttendeeCapacity),
    remainingAttendeeCapacity: numberOf(value.remainingAttendeeCapacity),
    keywords: objectsOf(value.tag)
      .filter(({ type }) => type === 'Hashtag')
      .map(({ name }) => lineOf(name)?.replace(/^#/, '')),
    // An address says where to take part, not whether there are places left.
    registration: form && value.joinMode === 'external' ? { state: 'unknown', url: form } : undefined,
  };
}

/** Mobilizon writes 0 where there is no limit. */
const numberOf = (value: unknown) => (typeof value === 'number' && value > 0 ? value : undefined);

function placeOf(value: unknown) {
  if (!isObject(value)) return lineOf(value);
  const { streetAddress, postalCode, addressLocality } = objectAt(value, 'address');
  const address = isObject(value.address)
    ? addressOf([streetAddress, townOf(postalCode, addressLocality)])
    : lineOf(value.address);
  return { '@type': 'Place', name: lineOf(value.name), address };
}
