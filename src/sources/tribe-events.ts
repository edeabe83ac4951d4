import { isObject, type JsonObject } from '../read/json-object.ts';
import { absolute, addressOf, townOf } from './addresses.ts';
import { costOf } from './costs.ts';
import { draftOf, objectAt, objectsOf, type Item, type SourceSession } from './draft.ts';
import { isDate, readTime, type SourceTime } from './moments.ts';
import type { Material, Source } from './source.ts';
import { statusInTitle, statusOfWord } from './statuses.ts';
import { lineOf, textOf } from './text.ts';
import { zoneOf } from './zones.ts';

/**
 * The Events Calendar for WordPress: its REST interface `tribe/events/v1`, the newer `tec/v1`, and posts with the
 * plug-in's meta fields. The plug-in invents offers (`InStock`, with the address of the event's own page); they are
 * never read.
 */
export const tribeEvents: Source = {
  id: 'tribe-events',
  name: 'The Events Calendar (WordPress)',
  recognizes: (material) => eventsOf(material) !== undefined,
  read: (material, options) => {
    const { events, path } = eventsOf(material) ?? { events: [], path: '$' };
    return draftOf(
      {
        series: {},
        items: events,
        path,
        session: (item) => sessionOf(item, material.url, options.zone),
      },
      options,
    );
  },
  next: ({ json, url }) => (isObject(json) ? absolute(json.next_rest_url, url) : pageAfter(json, url)),
  silent: ['registration', 'full', 'cancellation'],
};

function eventsOf({
  json,
}: Material): { readonly events: readonly unknown[]; readonly path: string } | undefined {
  if (isEvent(json)) return { events: [json], path: '$' };
  if (Array.isArray(json)) return json.some(isEvent) ? { events: json, path: '$' } : undefined;
  if (!isObject(json) || !Array.isArray(json.events)) return undefined;
  const isFeed = 'rest_url' in json || 'next_rest_url' in json || json.events.some(isEvent);
  return isFeed ? { events: json.events, path: '$.events' } : undefined;
}

const isEvent = (value: unknown): value is JsonObject =>
  isObject(value) &&
  (('utc_start_date' in value && 'start_date' in value) ||
    ('start_date_utc' in value && 'start_date' in value) ||
    ('start_date' in value && ('all_day' in value || 'utc_start_date_details' in value)) ||
    'EventStartDate' in metaOf(value));

/** The next page of `tec/v1`, which names it only in a header. A page that is not full is the last. */
function pageAfter(json: unknown, url: string): string | undefined {
  if (!Array.isArray(json) || !/\/tec\/v1\/events/.test(url)) return undefined;
  const next = new URL(url);
  const perPage = Number(next.searchParams.get('per_page') ?? 10);
  if (json.length < perPage) return undefined;
  next.searchParams.set('page', String(Number(next.searchParams.get('page') ?? 1) + 1));
  return next.href;
}

/** The plug-in's fields in the meta data of a post, without the underscore that hides them. */
function metaOf(post: JsonObject): JsonObject {
  const meta = { ...objectAt(post, 'meta_input'), ...objectAt(post, 'meta') };
  return Object.fromEntries(
    Object.entries(meta)
      .filter(([key]) => /^_(Event|tribe_events)/.test(key))
      .map(([key, value]) => [key.slice(1), Array.isArray(value) ? (value[0] as unknown) : value]),
  );
}

function sessionOf(
  { value, report }: Item,
  base: string,
  chosen: string | undefined,
): SourceSession | undefined {
  const meta = metaOf(value);
  const name = lineOf(value.title) ?? lineOf(value.post_title);
  const written = textOf(value.start_date) ?? textOf(meta.EventStartDate);
  const zone = zoneIn(textOf(value.timezone ?? meta.EventTimezone), chosen);
  const isAllDay =
    value.all_day === true || /^(true|1|yes)$/i.test(textOf(value.all_day ?? meta.EventAllDay) ?? '');
  const start = readTime(written, zone);
  if (!start) {
    report('.start_date', `“${written ?? ''}” is no date; the event is left out`);
    return undefined;
  }
  const end = readTime(textOf(value.end_date) ?? textOf(meta.EventEndDate), zone);
  const url = absolute(value.url ?? value.link ?? value.guid, base);
  const excerpt = textOf(value.excerpt ?? value.post_excerpt);
  const text = textOf(value.description ?? value.content ?? value.post_content) ?? excerpt;
  const cost = textOf(value.cost) ?? textOf(meta.EventCost);
  const { currency_code: currency } = objectAt(value, 'cost_details');
  return {
    '@id': url ?? textOf(value.global_id ?? value.id ?? value.ID),
    name,
    description: text,
    url,
    startDate: isAllDay ? dayOf(start) : start,
    endDate: end && (isAllDay ? dayOf(end) : end),
    eventStatus:
      statusOfWord(textOf(meta.tribe_events_status)) ??
      statusOfWord(textOf(objectAt(value, 'json_ld').eventStatus)) ??
      statusInTitle(name),
    location: placesOf(value, base),
    organizer: objectsOf(value.organizer ?? value.organizers).map((one) => ({
      name: lineOf(one.organizer ?? one.title),
      url: absolute(one.website ?? one.url, base),
    })),
    image: pictureOf(value.image, base),
    keywords: [...objectsOf(value.categories), ...objectsOf(value.tags)].map(({ name }) => lineOf(name)),
    ...costOf(cost, currency),
  };
}

/**
 * The zone of an event. “UTC+0” and other offsets are what WordPress has where nobody chose a city: the wall clock is the
 * one that visitors see, and the zone is the chosen one.
 */
function zoneIn(name: string | undefined, chosen: string | undefined): string | undefined {
  const isOffset = name !== undefined && /^UTC([+-][\d.:]+)?$/.test(name);
  return isOffset && (chosen !== undefined || /^UTC([+-]0)?$/.test(name)) ? undefined : zoneOf(name);
}

const dayOf = (time: SourceTime): SourceTime => (isDate(time) ? time : { wall: time.wall.slice(0, 10) });

/** The venue: an object, a list, or an empty list where there is none. */
function placesOf({ venue, venues }: JsonObject, base: string) {
  return objectsOf(venue ?? venues).map((place) => ({
    '@type': 'Place',
    name: lineOf(place.venue ?? place.title),
    address: addressOf([lineOf(place.address), townOf(place.zip, lineOf(place.city))]),
    url: absolute(place.website, base),
  }));
}

function pictureOf(image: unknown, base: string) {
  const url = absolute(isObject(image) ? image.url : image, base);
  return url && { url };
}
