import { isObject } from '../read/json-object.ts';
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
import type { Material, Source } from './source.ts';
import { statusOfWord } from './statuses.ts';
import { lineOf, textOf } from './text.ts';

/** By definition of kulturdaten.berlin. */
const ZONE = 'Europe/Berlin';

/** kulturdaten.berlin, the register of Berlin's events. */
export const kulturdaten: Source = {
  id: 'kulturdaten',
  name: 'kulturdaten.berlin',
  recognizes: (material) =>
    eventsOf(material).events.some((one) => isObject(one) && one.type === 'type.Event'),
  read: (material, options) => {
    const { events, path } = eventsOf(material);
    return draftOf(
      { series: {}, items: events, path, zone: ZONE, session: (item) => sessionOf(item, material.url) },
      options,
    );
  },
  next({ json, url }) {
    const { page, pageSize, totalCount } = isObject(json) ? json : {};
    if (typeof page !== 'number' || typeof pageSize !== 'number' || typeof totalCount !== 'number')
      return undefined;
    if (page * pageSize >= totalCount) return undefined;
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    return next.href;
  },
  silent: ['full'],
};

function eventsOf({ json }: Material): { readonly events: readonly unknown[]; readonly path: string } {
  if (Array.isArray(json)) return { events: json, path: '$' };
  const { events, event } = objectAt(json, 'data');
  if (Array.isArray(events)) return { events, path: '$.data.events' };
  return { events: isObject(event) ? [event] : isObject(json) ? [json] : [], path: '$.data' };
}

function sessionOf({ value, report }: Item, base: string): SourceSession | undefined {
  const { startDate, startTime, endDate, endTime, doorTime, permanentOpening } = objectAt(value, 'schedule');
  const at = (date: unknown, time: unknown) =>
    readTime(typeof time === 'string' && time ? `${String(date)}T${time}` : date, ZONE);
  const start = at(startDate, startTime);
  if (!start || permanentOpening === true) {
    report(
      '.schedule',
      'has no single date; the event is left out',
      permanentOpening ? 'not-shown' : 'missing',
    );
    return undefined;
  }
  const { admission } = value;
  const isFree = /freeOfCharge$/.test(String(objectAt(admission).ticketType));
  return {
    '@id': textOf(value.identifier),
    name: lineOf(value.title) ?? lineOf(objectsOf(value.attractions)[0]?.referenceLabel),
    description: textOf(value.description),
    url: absolute(value.website, base),
    startDate: start,
    endDate: at(endDate ?? startDate, endTime) ?? undefined,
    doorTime: doorTime === undefined ? undefined : at(startDate, doorTime),
    eventStatus: statusOfWord(value.scheduleStatus),
    location: objectsOf(value.locations).map(({ referenceLabel }) => lineOf(referenceLabel)),
    organizer: { name: lineOf(objectAt(value, 'organizer').referenceLabel) },
    isAccessibleForFree: isFree || undefined,
    registration: registrationOf(admission, base),
  };
}

/** Only what the register says: the way to tickets, and that no registration is needed. */
function registrationOf(admission: unknown, base: string): SourceRegistration | undefined {
  const { registrationType, ticketType, admissionLink, note } = objectAt(admission);
  const url = absolute(admissionLink, base);
  const text = lineOf(note);
  const needsTicket = /ticketRequired$/.test(String(ticketType));
  if (/noRegistrationRequired$/.test(String(registrationType)) && !needsTicket && !url) {
    return { state: 'notRequired', note: text };
  }
  // A link says where, not whether there are tickets left; the widget would say “open”.
  return url || text ? { state: 'unknown', url, note: text } : undefined;
}
