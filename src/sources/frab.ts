import { isObject, type JsonObject } from '../read/json-object.ts';
import { absolute } from './addresses.ts';
import { draftOf, listOf, objectAt, objectsOf, type Item, type SourceSession } from './draft.ts';
import { readTime, toWall, wallNumber, type SourceTime } from './moments.ts';
import type { Source } from './source.ts';
import { statusOfWord } from './statuses.ts';
import { lineOf, textOf } from './text.ts';
import { zoneOf } from './zones.ts';

/** The schedule of a conference as frab, pretalx and c3voc write it (`schedule.json`, versions 1 and 2). */
export const frab: Source = {
  id: 'frab',
  name: 'schedule.json of frab and pretalx',
  recognizes: ({ json }) => {
    const { conference, events } = objectAt(json, 'schedule');
    return isObject(conference) && (Array.isArray(conference.days) || Array.isArray(events));
  },
  read: ({ json, url }, options) => {
    const schedule = objectAt(json, 'schedule');
    const conference = objectAt(schedule, 'conference');
    const zone = zoneOf(conference.time_zone_name);
    const talks = talksOf(schedule);
    return draftOf(
      {
        series: {
          '@id': absolute(conference.url, url),
          name: lineOf(conference.title),
          url: absolute(conference.url ?? schedule.base_url, url),
        },
        items: talks.map(({ talk }) => talk),
        path: '$.schedule',
        pathOf: (index) => talks[index]?.path ?? '$.schedule',
        zone,
        session: (item) => sessionOf(item, url),
      },
      options,
    );
  },
  silent: ['registration', 'full'],
};

/** All talks with their places: a flat list in version 2, by day and room in version 1. */
function talksOf(schedule: JsonObject): readonly { readonly talk: unknown; readonly path: string }[] {
  if (Array.isArray(schedule.events)) {
    return schedule.events.map((talk: unknown, index) => ({ talk, path: `$.schedule.events[${index}]` }));
  }
  return listOf(objectAt(schedule, 'conference').days).flatMap((day, number) =>
    Object.entries(objectAt(day, 'rooms')).flatMap(([room, talks]) =>
      listOf(talks).map((talk, index) => ({
        talk,
        path: `$.schedule.conference.days[${number}].rooms[${JSON.stringify(room)}][${index}]`,
      })),
    ),
  );
}

function sessionOf({ value, report }: Item, base: string): SourceSession | undefined {
  const start = readTime(value.date) ?? readTime(value.start);
  if (!start) {
    report('.date', 'is missing or no date; the talk is left out', 'missing');
    return undefined;
  }
  const subtitle = lineOf(value.subtitle);
  const room = isObject(value.room) ? value.room.name : value.room;
  const state = textOf(value.state);
  return {
    '@id': textOf(value.guid) ?? absolute(value.url, base) ?? textOf(value.code),
    name: lineOf(value.title),
    description: [subtitle, textOf(value.abstract), textOf(value.description)].filter(Boolean).join('\n\n'),
    url: absolute(value.url, base),
    inLanguage: textOf(value.language),
    startDate: start,
    endDate: readTime(value.end) ?? later(start, value.duration),
    eventStatus: statusOfWord(state),
    location: lineOf(room),
    performer: objectsOf(value.persons ?? value.participants)
      .filter(({ role }) => role === undefined || /speaker|moderator/i.test(textOf(role) ?? ''))
      .map((person) => ({ name: lineOf(person.public_name) ?? lineOf(person.name) })),
    keywords: [lineOf(isObject(value.track) ? (value.track.name ?? value.track.slug) : value.track)],
  };
}

/** The end after a duration “01:30”. */
export function later(start: SourceTime, duration: unknown): SourceTime | undefined {
  const [, hours, minutes] = typeof duration === 'string' ? (/^(\d{1,3}):(\d\d)/.exec(duration) ?? []) : [];
  if (!hours || !minutes) return undefined;
  return {
    ...start,
    wall: toWall(wallNumber(start.wall) + (Number(hours) * 60 + Number(minutes)) * 60_000, 19),
  };
}
