import { isObject, type JsonObject } from '../read/json-object.ts';
import { absolute } from './addresses.ts';
import { draftOf, listOf, objectsOf, type Item, type SourceSession } from './draft.ts';
import { readTime } from './moments.ts';
import type { Source } from './source.ts';
import { statusInTitle, statusOfWord } from './statuses.ts';
import { lineOf, textOf } from './text.ts';

/** Sessionize's views All, Sessions and GridSmart. Its times are wall clocks without a zone. */
export const sessionize: Source = {
  id: 'sessionize',
  name: 'Sessionize',
  recognizes: ({ json }) => sessionsOf(json).some(({ value }) => isObject(value) && 'startsAt' in value),
  read: ({ json, url }, options) => {
    const found = sessionsOf(json);
    const speakers = namesOf(isObject(json) ? json.speakers : undefined, 'fullName');
    const rooms = namesOf(isObject(json) ? json.rooms : undefined, 'name');
    return draftOf(
      {
        series: {},
        items: found.map(({ value }) => value),
        path: '$.sessions',
        pathOf: (index) => found[index]?.path ?? '$',
        session: (item) => sessionOf(item, url, speakers, rooms),
      },
      options,
    );
  },
  silent: ['registration', 'full', 'zone'],
};

/** All sessions: of the view All, of Sessions (groups), and of GridSmart (days and rooms). */
function sessionsOf(json: unknown): readonly { readonly value: unknown; readonly path: string }[] {
  const listed = (list: unknown, path: string) =>
    listOf(list).map((value, index) => ({ value, path: `${path}[${index}]` }));
  if (isObject(json)) return Array.isArray(json.sessions) ? listed(json.sessions, '$.sessions') : [];
  return objectsOf(json).flatMap((group, number) => [
    ...listed(group.sessions, `$[${number}].sessions`),
    ...objectsOf(group.rooms).flatMap((room, index) =>
      listed(room.sessions, `$[${number}].rooms[${index}].sessions`),
    ),
  ]);
}

const namesOf = (list: unknown, key: string) =>
  new Map(objectsOf(list).map((one) => [String(one.id), lineOf(one[key])] as const));

type Names = ReadonlyMap<string, string | undefined>;

function sessionOf(
  { value, report }: Item,
  base: string,
  speakers: Names,
  rooms: Names,
): SourceSession | undefined {
  const start = readTime(value.startsAt);
  if (!start) {
    report('.startsAt', 'is missing or no date; the session is left out', 'missing');
    return undefined;
  }
  const name = lineOf(value.title);
  const recording = absolute(value.recordingUrl, base);
  const live = absolute(value.liveUrl, base);
  return {
    '@id': textOf(value.id),
    name,
    description: textOf(value.description),
    startDate: start,
    endDate: readTime(value.endsAt),
    eventStatus: statusOfWord(value.status) ?? statusInTitle(name),
    location: [
      rooms.get(String(value.roomId)) ?? lineOf(value.room),
      live && { '@type': 'VirtualLocation', url: live },
    ],
    performer: listOf(value.speakers).map((one) => ({
      name: isObject(one) ? nameOf(one) : speakers.get(String(one)),
    })),
    recordedIn: recording && { name: name ?? recording, url: recording },
  };
}

const nameOf = (speaker: JsonObject) => lineOf(speaker.name ?? speaker.fullName);
