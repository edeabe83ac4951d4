import { isObject, type JsonObject } from '../read/json-object.ts';
import { absolute, addressOf, townOf } from './addresses.ts';
import { draftOf, objectAt, type Item, type SourceRegistration, type SourceSession } from './draft.ts';
import { readTime, type SourceTime } from './moments.ts';
import type { Source } from './source.ts';
import { statusOfWord } from './statuses.ts';
import { lineOf, textOf } from './text.ts';
import { zoneOf } from './zones.ts';

/** Eventbrite's API, version 3; with `expand=venue,ticket_availability` it tells place and registration. */
export const eventbrite: Source = {
  id: 'eventbrite',
  name: 'Eventbrite',
  recognizes: ({ json }) =>
    isObject(json) && (isEvent(json) || (Array.isArray(json.events) && json.events.some(isEvent))),
  read: ({ json, url }, options) => {
    const feed = isObject(json) ? json : {};
    return draftOf(
      {
        series: {},
        items: Array.isArray(feed.events) ? feed.events : [feed],
        path: '$.events',
        session: (item) => sessionOf(item, url),
      },
      options,
    );
  },
  next({ json, url }) {
    const { has_more_items: hasMore, continuation, page_number: page } = objectAt(json, 'pagination');
    if (hasMore !== true) return undefined;
    const next = new URL(url);
    if (typeof continuation === 'string') next.searchParams.set('continuation', continuation);
    else next.searchParams.set('page', String(Number(page) + 1));
    return next.href;
  },
  silent: [],
};

const isEvent = (value: unknown) =>
  isObject(value) && isObject(value.name) && typeof objectAt(value, 'start').local === 'string';

const timeOf = (value: unknown): SourceTime | undefined => {
  const { local, timezone, utc } = objectAt(value);
  return readTime(local, zoneOf(timezone)) ?? readTime(utc);
};

function sessionOf({ value, report }: Item, base: string): SourceSession | undefined {
  if (value.status === 'draft' || value.invite_only === true || value.privacy_setting === 'locked') {
    report('', 'is a draft or for invited people only; the event is left out', 'not-shown');
    return undefined;
  }
  const start = timeOf(value.start);
  if (!start) {
    report('.start', 'is missing or no date; the event is left out', 'missing');
    return undefined;
  }
  const url = absolute(value.url, base);
  return {
    '@id': url ?? textOf(value.id),
    name: lineOf(value.name),
    description:
      textOf(objectAt(value, 'description').html) ?? textOf(value.description) ?? textOf(value.summary),
    url,
    startDate: start,
    endDate: value.hide_end_date === true ? undefined : timeOf(value.end),
    eventStatus: statusOfWord(value.status),
    eventAttendanceMode: value.online_event === true ? 'OnlineEventAttendanceMode' : undefined,
    location: placeOf(objectAt(value, 'venue')),
    isAccessibleForFree: value.is_free === true || undefined,
    registration: registrationOf(objectAt(value, 'ticket_availability'), url),
  };
}

const placeOf = ({ name, address }: JsonObject) => {
  const { address_1: street, postal_code: code, city, localized_address_display: shown } = objectAt(address);
  return {
    '@type': 'Place',
    name: lineOf(name),
    address: textOf(shown) ?? addressOf([street, townOf(code, city)]),
  };
};

/** Dates first: they stay true between two runs. */
function registrationOf(availability: JsonObject, url: string | undefined): SourceRegistration | undefined {
  const {
    is_sold_out: soldOut,
    waitlist_available: waitlist,
    has_available_tickets: available,
  } = availability;
  const opens = timeOf(availability.start_sales_date);
  const closes = timeOf(availability.end_sales_date);
  if (soldOut === true) {
    return waitlist === true ? { state: 'waitlist', waitlistUrl: url } : { state: 'full' };
  }
  if (available === true) return { opens, closes, url };
  return opens || closes ? { opens, closes } : undefined;
}
