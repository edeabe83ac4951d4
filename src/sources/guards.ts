import { isObject, type JsonObject } from '../read/json-object.ts';
import { absolute } from './addresses.ts';
import { listOf } from './draft.ts';
import { lineOf, textOf } from './text.ts';

/**
 * Takes out of an event what systems write into JSON-LD and nobody said: offers that are “in stock” at the event's own
 * page (The Events Calendar, Meetup), the event's own day as the start of sales (Modern Events Calendar), a performer
 * called “Organization”, Indico's “No location set”.
 */
export function withoutInventions(event: JsonObject, base: string): JsonObject {
  const { offers, performer, location, ...rest } = rooted(event);
  const own = addressKey(absolute(event.url, base) ?? base);
  const day = textOf(event.startDate)?.slice(0, 10);
  return {
    ...rest,
    ...(offers !== undefined && { offers: listOf(offers).map((offer) => trueOffer(offer, own, day, base)) }),
    ...(performer !== undefined && { performer: listOf(performer).filter((one) => !isPlaceholder(one)) }),
    ...(location !== undefined && { location: listOf(location).map(truePlace) }),
  };
}

/** Contao writes addresses relative to the root of the site, without the slash. */
function rooted(event: JsonObject): JsonObject {
  const { identifier, url } = event;
  const isContao = typeof identifier === 'string' && identifier.startsWith('#/schema/events/');
  return isContao && typeof url === 'string' && /^[^/:?#]+(\/|$)/.test(url)
    ? { ...event, url: `/${url}` }
    : event;
}

const addressKey = (url: string) => url.replace(/^https?:\/\/(www\.)?|[#?].*$|\/$/gi, '');

function trueOffer(offer: unknown, own: string, day: string | undefined, base: string): unknown {
  if (!isObject(offer)) return offer;
  const { url, availability, validFrom, ...rest } = offer;
  const address = absolute(url, base);
  const isOwnPage = address === undefined || addressKey(address) === own;
  const isAvailable = /InStock|LimitedAvailability|OnlineOnly|InStoreOnly/i.test(String(availability));
  return {
    ...rest,
    ...(!isOwnPage && { url: address }),
    ...(availability !== undefined && !(isOwnPage && isAvailable) && { availability }),
    ...(validFrom !== undefined && !(isOwnPage && textOf(validFrom)?.slice(0, 10) === day) && { validFrom }),
  };
}

const isPlaceholder = (performer: unknown) =>
  /^(organization|person)$/i.test(lineOf(isObject(performer) ? performer.name : performer) ?? 'organization');

const UNSET = /^no (location|address|venue) set$/i;

/** A place without placeholders; Contao keeps the whole address in `address.description`. */
function truePlace(place: unknown): unknown {
  if (typeof place === 'string') return UNSET.test(place.trim()) ? undefined : place;
  if (!isObject(place)) return place;
  const set = (value: unknown) => (UNSET.test(lineOf(value) ?? '') ? undefined : value);
  const { address } = place;
  const whole = isObject(address) && !address.streetAddress ? lineOf(address.description) : undefined;
  return { ...place, name: set(place.name), address: whole ?? set(address) };
}
