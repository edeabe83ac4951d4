import { isObject, type JsonObject } from '../read/json-object.ts';
import { absolute, addressOf, townOf } from './addresses.ts';
import { draftOf, objectAt, objectsOf, type Item, type SourceSession } from './draft.ts';
import { readTime } from './moments.ts';
import type { Source } from './source.ts';
import { lineOf, textOf } from './text.ts';

/** OParl, the interface of council information systems: its list of meetings. */
export const oparl: Source = {
  id: 'oparl',
  name: 'OParl',
  recognizes: ({ json }) => meetingsOf(json).some(isMeeting),
  read: ({ json, url }, options) =>
    draftOf(
      { series: {}, items: meetingsOf(json), path: '$.data', session: (item) => sessionOf(item, url) },
      options,
    ),
  next: ({ json, url }) => absolute(objectAt(json, 'links').next, url),
  silent: ['registration', 'full'],
};

const meetingsOf = (json: unknown): readonly unknown[] =>
  isObject(json) && Array.isArray(json.data) ? json.data : isMeeting(json) ? [json] : [];

const isMeeting = (value: unknown) =>
  isObject(value) && /^https?:\/\/schema\.oparl\.org\/.*\/Meeting$/.test(String(value.type));

function sessionOf({ value, report }: Item, base: string): SourceSession | undefined {
  if (value.deleted === true) return undefined;
  const start = readTime(value.start);
  if (!start) {
    report('.start', 'is missing or no date; the meeting is left out', 'missing');
    return undefined;
  }
  return {
    '@id': textOf(value.id),
    name: lineOf(value.name),
    url: absolute(value.web, base),
    startDate: start,
    endDate: readTime(value.end),
    eventStatus: value.cancelled === true ? 'EventCancelled' : undefined,
    location: placeOf(objectAt(value, 'location')),
    subjectOf: [
      ...documentsOf(value.invitation, 'Einladung', base),
      ...documentsOf(value.resultsProtocol, 'Ergebnisprotokoll', base),
      ...documentsOf(value.verbatimProtocol, 'Wortprotokoll', base),
    ],
  };
}

function placeOf({ description, streetAddress, postalCode, locality, room }: JsonObject) {
  const name = [lineOf(room), lineOf(description)].filter(Boolean).join(', ');
  return { '@type': 'Place', name, address: addressOf([streetAddress, townOf(postalCode, locality)]) };
}

const documentsOf = (value: unknown, name: string, base: string) =>
  objectsOf(value).flatMap((file) => {
    const url = absolute(file.accessUrl ?? file.downloadUrl, base);
    return url ? [{ name: lineOf(file.name) ?? name, url }] : [];
  });
