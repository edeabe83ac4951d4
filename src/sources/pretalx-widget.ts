import { isObject } from '../read/json-object.ts';
import { absolute } from './addresses.ts';
import {
  draftOf,
  listOf,
  objectsOf,
  type Item,
  type SourceRegistration,
  type SourceSession,
} from './draft.ts';
import { readTime } from './moments.ts';
import type { Source } from './source.ts';
import { lineOf, textOf } from './text.ts';
import { zoneOf } from './zones.ts';

/** The states of `signup_status`, which pretalx has with the feature “attendee signup” only. */
const STATES: Readonly<Record<string, string>> = { open: 'open', full: 'full' };

/** The schedule that pretalx' widget loads: `/EVENT/schedule/widgets/schedule.json`. */
export const pretalxWidget: Source = {
  id: 'pretalx-widget',
  name: "schedule of pretalx' widget",
  recognizes: ({ json }) =>
    isObject(json) && Array.isArray(json.talks) && Array.isArray(json.rooms) && 'timezone' in json,
  read: ({ json, url }, options) => {
    const schedule = isObject(json) ? json : {};
    const rooms = namesOf(schedule.rooms, 'id');
    const speakers = namesOf(schedule.speakers, 'code');
    const tracks = namesOf(schedule.tracks, 'id');
    const event = /^(https?:\/\/.+\/)schedule\/widgets?\//.exec(url)?.[1];
    return draftOf(
      {
        series: { name: lineOf(schedule.event_name), url: event },
        items: listOf(schedule.talks),
        path: '$.talks',
        zone: zoneOf(schedule.timezone),
        session: (item) => sessionOf(item, event, { rooms, speakers, tracks }),
      },
      options,
    );
  },
  silent: ['registration', 'cancellation'],
};

type Names = ReadonlyMap<unknown, string | undefined>;

const namesOf = (list: unknown, key: string): Names =>
  new Map(objectsOf(list).map((one) => [one[key], lineOf(one.name)] as const));

interface NamesByKind {
  readonly rooms: Names;
  readonly speakers: Names;
  readonly tracks: Names;
}

function sessionOf(
  { value, report }: Item,
  event: string | undefined,
  { rooms, speakers, tracks }: NamesByKind,
): SourceSession | undefined {
  const start = readTime(value.start);
  if (!start) {
    report('.start', 'is missing or no date; the talk is left out', 'missing');
    return undefined;
  }
  const code = textOf(value.code);
  const url = event && code ? absolute(`talk/${code}/`, event) : undefined;
  return {
    '@id': url ?? textOf(value.id),
    name: lineOf(value.title),
    description: textOf(value.abstract),
    url,
    inLanguage: textOf(value.content_locale),
    startDate: start,
    endDate: readTime(value.end),
    location: rooms.get(value.room),
    performer: listOf(value.speakers).map((one) => ({ name: speakers.get(one) })),
    keywords: [tracks.get(value.track)],
    registration: registrationOf(value.signup_status, url),
  };
}

function registrationOf(status: unknown, url: string | undefined): SourceRegistration | undefined {
  const state = typeof status === 'string' ? STATES[status] : undefined;
  return state ? { state, url: state === 'open' ? url : undefined } : undefined;
}
