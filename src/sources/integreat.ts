import { isObject } from '../read/json-object.ts';
import { absolute, addressOf, townOf } from './addresses.ts';
import { draftOf, objectAt, type Item, type SourceSession } from './draft.ts';
import { isDate, readTime, type SourceTime } from './moments.ts';
import type { Source } from './source.ts';
import { statusInTitle } from './statuses.ts';
import { lineOf, textOf } from './text.ts';
import { zoneOf } from './zones.ts';

/** Integreat, the cities' guide for newcomers: its list of events. */
export const integreat: Source = {
  id: 'integreat',
  name: 'Integreat',
  recognizes: ({ json }) =>
    Array.isArray(json) &&
    json.some((one) => isObject(one) && isObject(one.event) && 'start_date' in one.event),
  read: ({ json, url }, options) =>
    draftOf(
      {
        series: {},
        items: Array.isArray(json) ? json : [],
        path: '$',
        session: (item) => sessionOf(item, url),
      },
      options,
    ),
  silent: ['registration', 'full', 'cancellation'],
};

function sessionOf({ value, report }: Item, base: string): SourceSession | undefined {
  const { start, end, start_date, start_time, end_date, end_time, all_day, timezone } = objectAt(
    value,
    'event',
  );
  const zone = zoneOf(timezone);
  const timeOf = (whole: unknown, date: unknown, time: unknown): SourceTime | undefined => {
    const read =
      readTime(whole, zone) ?? readTime(`${String(date)}T${String(time)}`, zone) ?? readTime(date, zone);
    return read && all_day === true && !isDate(read) ? { wall: read.wall.slice(0, 10) } : read;
  };
  const startDate = timeOf(start, start_date, start_time);
  if (!startDate) {
    report('.event.start', 'is missing or no date; the event is left out', 'missing');
    return undefined;
  }
  const { name, address, postcode, town } = objectAt(value, 'location');
  const title = lineOf(value.title);
  const meeting = absolute(value.meeting_url, base);
  return {
    '@id': absolute(value.url, base) ?? textOf(value.id),
    name: title,
    description: textOf(value.content) ?? textOf(value.excerpt),
    url: absolute(value.url, base),
    startDate,
    endDate: timeOf(end, end_date, end_time),
    eventStatus: statusInTitle(title),
    location: [
      { '@type': 'Place', name: lineOf(name), address: addressOf([lineOf(address), townOf(postcode, town)]) },
      meeting && { '@type': 'VirtualLocation', url: meeting },
    ],
  };
}
