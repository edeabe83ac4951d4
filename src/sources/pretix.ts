import { isObject, type JsonObject } from '../read/json-object.ts';
import { absolute } from './addresses.ts';
import {
  draftOf,
  objectAt,
  objectsOf,
  type Item,
  type SourceRegistration,
  type SourceSession,
} from './draft.ts';
import { readTime } from './moments.ts';
import type { Draft, Material, Source } from './source.ts';
import { lineOf, placeLine, textOf } from './text.ts';

/** The states of the widget's `availability.reason`; of `unknown` and words that are not listed nothing is said. */
const STATES: Readonly<Record<string, string>> = {
  soon: 'notYetOpen',
  ok: 'open',
  low: 'fewLeft',
  waitinglist: 'waitlist',
  reserved: 'full',
  full: 'full',
  over: 'closed',
};

/**
 * pretix: the public list of its widget (`/widget/product_list`), which has states but no date that a machine can read,
 * and the list of dates of its REST interface. The first is joined with the iCalendar file of the same shop.
 */
export const pretix: Source = {
  id: 'pretix',
  name: 'pretix',
  recognizes: ({ json }) => isList(json) || isRest(json),
  read: (material, options) => {
    const { json } = material;
    if (isRest(json)) return readRest(json, material, options);
    const list = isObject(json) ? json : {};
    const draft = draftOf(
      {
        series: {
          name: lineOf(list.name),
          description: textOf(list.frontpage_text),
          url: shopOf(material.url)?.url,
        },
        items: eventsOf(list),
        path: '$.events',
        session: (item) => listed(item, material),
      },
      options,
    );
    return { ...draft, problems: [...draft.problems, ...dateless(draft, list)] };
  },
  next({ json, url }) {
    if (isRest(json)) return absolute(json.next, url);
    if (!isObject(json) || json.has_more_events !== true) return undefined;
    const next = new URL(url);
    next.searchParams.set('offset', String(Number(next.searchParams.get('offset') ?? 0) + 50));
    return next.href;
  },
  joinKey: ({ '@id': id }) => (typeof id === 'string' ? /^pretix-.*-(\d+)@/.exec(id)?.[1] : undefined),
  silent: ['cancellation'],
};

const isList = (json: unknown) => isObject(json) && 'list_type' in json && eventsOf(json).length > 0;

const isRest = (json: unknown): json is JsonObject =>
  isObject(json) && objectsOf(json.results).some((one) => 'date_from' in one && 'presale_start' in one);

/** The list's events, whether it is a list, a month or a week. */
const eventsOf = (list: JsonObject): readonly JsonObject[] =>
  [list.events, list.days, list.weeks]
    .flat(2)
    .filter(isObject)
    .flatMap((one) => ('date' in one || 'day_formatted' in one ? objectsOf(one.events) : [one]));

/** Organizer, event and host of a shop, as its UIDs have them. */
function shopOf(url: string) {
  const match = /^(https?:\/\/([^/]+)\/(?:([\w.-]+)\/)?([\w.-]+)\/)(?:\d+\/)?(?:widget|ical|$)/.exec(url);
  if (!match) return undefined;
  const [, shop, host, organizer, event] = match;
  return { url: shop, host, organizer, event };
}

function listed({ value, report }: Item, { url }: Material): SourceSession {
  const availability = objectAt(value, 'availability');
  const reason = String(availability.reason);
  const state = STATES[reason];
  if (!state && availability.reason !== 'unknown') {
    report('.availability.reason', `“${reason}” is not a known state; nothing is said about registration`);
  }
  const number = textOf(value.subevent) ?? '0';
  const page = absolute(value.event_url, url);
  const shop = shopOf(page ?? url) ?? shopOf(url);
  const own = page && number !== '0' ? absolute(`${number}/`, page) : page;
  return {
    '@id': `pretix-${shop?.organizer ?? ''}-${shop?.event ?? ''}-${number}@${shop?.host ?? ''}`,
    name: lineOf(value.name),
    url: own,
    location: placeLine(value.location),
    // The words of the list, until they are joined with the calendar's dates.
    startDate: lineOf(value.date_range),
    registration: state ? registrationOf(state, own) : undefined,
  };
}

const registrationOf = (state: string, url: string | undefined): SourceRegistration => ({
  state,
  ...(/^(open|fewLeft)$/.test(state) && { url }),
  ...(state === 'waitlist' && { waitlistUrl: url }),
});

function dateless({ sessions }: Draft, list: JsonObject): Draft['problems'] {
  if (!sessions.length) return [];
  const message =
    'has dates only in words; convert it together with the iCalendar file of the shop (…/ical/)';
  const path = Array.isArray(list.events) ? '$.events' : '$';
  return [{ path, message, code: 'missing' }];
}

function readRest(json: JsonObject, { url }: Material, options: Parameters<Source['read']>[1]): Draft {
  return draftOf(
    {
      series: {},
      items: Array.isArray(json.results) ? json.results : [],
      path: '$.results',
      session: ({ value, report }) => {
        if (value.active === false || value.is_public === false) {
          report('', 'is not active or not public; the date is left out', 'not-shown');
          return undefined;
        }
        const event = textOf(value.event) ?? '';
        const organizer = /\/organizers\/([^/]+)\//.exec(url)?.[1] ?? '';
        const host = /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? '';
        const id = textOf(value.id) ?? '0';
        return {
          '@id': `pretix-${organizer}-${event || (/\/events\/([^/]+)\//.exec(url)?.[1] ?? '')}-${id}@${host}`,
          name: lineOf(value.name),
          startDate: readTime(value.date_from),
          endDate: readTime(value.date_to),
          doorTime: readTime(value.date_admission),
          location: placeLine(value.location),
          registration: { opens: readTime(value.presale_start), closes: readTime(value.presale_end) },
        };
      },
    },
    options,
  );
}
