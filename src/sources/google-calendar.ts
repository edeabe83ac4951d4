import { isObject, type JsonObject } from '../read/json-object.ts';
import { absolute } from './addresses.ts';
import { draftOf, objectAt, type Item, type SourceSession } from './draft.ts';
import { daysLater, isDate, readTime } from './moments.ts';
import type { Source } from './source.ts';
import { statusInTitle, statusOfWord } from './statuses.ts';
import { isAddress, lineOf, textOf } from './text.ts';
import { zoneOf } from './zones.ts';

/** Google Calendar's API, version 3, best asked with `singleEvents=true`. */
export const googleCalendar: Source = {
  id: 'google-calendar',
  name: "Google Calendar's API",
  recognizes: ({ json }) => isObject(json) && json.kind === 'calendar#events',
  read: ({ json, url }, options) => {
    const feed = isObject(json) ? json : {};
    return draftOf(
      {
        series: { name: lineOf(feed.summary), description: textOf(feed.description) },
        items: Array.isArray(feed.items) ? feed.items : [],
        path: '$.items',
        zone: zoneOf(feed.timeZone),
        session: (item) => sessionOf(item, url),
      },
      options,
    );
  },
  next({ json, url }) {
    const token = isObject(json) ? textOf(json.nextPageToken) : undefined;
    if (!token) return undefined;
    const next = new URL(url);
    next.searchParams.set('pageToken', token);
    return next.href;
  },
  silent: ['registration', 'full'],
};

function sessionOf({ value, report }: Item, base: string): SourceSession | undefined {
  if (/^(private|confidential)$/.test(String(value.visibility))) {
    report('.visibility', 'is not public; the event is left out', 'not-shown');
    return undefined;
  }
  const start = timeOf(objectAt(value, 'start'));
  if (!start) {
    // With `showDeleted`, a deleted event is only an id and a status.
    if (value.status !== 'cancelled')
      report('.start', 'is missing or no date; the event is left out', 'missing');
    return undefined;
  }
  if (value.recurrence) {
    report('.recurrence', 'only the first date is taken; ask with singleEvents=true', 'not-shown');
  }
  const end = timeOf(objectAt(value, 'end'));
  const name = lineOf(value.summary);
  const place = lineOf(value.location);
  const status = value.status === 'confirmed' ? undefined : statusOfWord(value.status);
  return {
    '@id': textOf(value.recurringEventId ? value.id : (value.iCalUID ?? value.id)),
    name,
    description: textOf(value.description),
    url: absolute(objectAt(value, 'source').url, base) ?? absolute(value.htmlLink, base),
    startDate: start,
    // The end of days is the day after the last (API reference, Events).
    endDate: end && isDate(end) && isDate(start) ? { ...end, wall: daysLater(end.wall, -1) } : end,
    eventStatus: status ?? statusInTitle(name),
    location: isAddress(place) ? { '@type': 'VirtualLocation', url: absolute(place, base) } : place,
  };
}

const timeOf = ({ dateTime, date, timeZone }: JsonObject) => readTime(dateTime ?? date, zoneOf(timeZone));
