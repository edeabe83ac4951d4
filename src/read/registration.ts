import { isMoment, isSameDay, type Moment, type MomentOrWords } from '../model/moment.ts';
import type { Offer, Registration, RegistrationState, Session } from '../model/series.ts';
import type { JsonObject } from './json-object.ts';
import { Kept } from './read-tolerantly.ts';
import type { ComplainOf } from './structure.ts';
import { isBlank, type Term, type Words } from './values.ts';

type Link = string | Words;

/** The facts of a registration or an offer. Words and a term stand for what can't be read. */
interface RawRegistration {
  readonly state?: Term<RegistrationState>;
  readonly opens?: MomentOrWords;
  readonly closes?: MomentOrWords;
  readonly url?: Link;
  readonly waitlistUrl?: Link;
  readonly email?: string;
  readonly telephone?: string;
  readonly label?: string;
  readonly note?: string;
}

// “Tel. 030 123 45-67”
const TELEPHONE = /^(?:(?:tele?|fon)\w*[.:\s]*)?[+(\d][\d\s()/.–-]{4,}$/i;

/**
 * Registration for the model. Words in place of a link or a state become the telephone number or a part of the note.
 * What can't be read makes it unclear.
 * @param outranks whether an explicit state outranks a date or an address that can't be read: an organizer's does, the
 *   availability of an offer holds only within its window
 * @param isUnknown whether it has something that is not known at all
 * @returns undefined if the registration says nothing
 */
function toRegistration(
  raw: RawRegistration,
  outranks: boolean,
  isUnknown = false,
): Registration | undefined {
  const { state, opens, closes, url, waitlistUrl, email, telephone, label, note } = raw;
  const parts = [state, url, waitlistUrl].filter((one) => typeof one === 'object');
  const words = parts.map((one) => one.words).filter(Boolean);
  const number = telephone ?? words.find((one) => TELEPHONE.test(one));
  const member = state?.member === 'unclear' ? undefined : state?.member;
  const isUnread =
    // An opening in words is one that can't be read; a deadline in words is one that visitors understand.
    typeof opens === 'string' ||
    (typeof closes === 'string' && (/\d/.test(closes) || !/\p{L}/u.test(closes))) ||
    parts.some((one) => one !== state && !one.words);
  const isUnclear = isUnknown || (state && !member) || (isUnread && !(state && outranks));
  const registration: Registration = present({
    ...{ opens, closes, email, label },
    state: member,
    url: textOf(url),
    waitlistUrl: textOf(waitlistUrl),
    telephone: number,
    note: [note, ...words.filter((one) => one !== number)].filter(Boolean).join(' · '),
    unclear: isUnclear ? (true as const) : undefined,
  });
  return Object.keys(registration).length ? registration : undefined;
}

const textOf = (value: Link | undefined) => (typeof value === 'object' ? undefined : value);

/** Has what a script of the page has added to all objects. */
const INHERITED: JsonObject = {};

/**
 * A registration, which is an object of our own: a key in it that is not known is a mistake, which is reported and makes
 * it unclear.
 * @param known all keys that it may have
 */
export function strictRegistration(raw: RawRegistration & JsonObject, complain: ComplainOf, known: string[]) {
  const unknown = Object.keys(raw).filter(
    (key) =>
      !key.startsWith('@') &&
      !isBlank(raw[key]) &&
      !known.includes(key) &&
      // Zod copies what all objects inherit from a page's script, too.
      raw[key] !== INHERITED[key],
  );
  for (const key of unknown) {
    if (!(raw[key] instanceof Kept))
      complain(key, `"${key}" is not known; write one of ${known.join(', ')}`, 'unknown-key');
  }
  return toRegistration(raw, true, unknown.length > 0);
}

export interface RawTicket
  extends Pick<Offer, 'name' | 'price' | 'priceCurrency'>, Pick<RawRegistration, 'url'> {
  readonly lowPrice?: string;
  readonly highPrice?: string;
  readonly availability?: Term<RegistrationState>;
  readonly validFrom?: MomentOrWords;
  readonly validThrough?: MomentOrWords;
  readonly availabilityStarts?: MomentOrWords;
  readonly availabilityEnds?: MomentOrWords;
}

export interface RawOffer extends RawTicket {
  readonly offers?: readonly RawTicket[];
}

/** What else of a session matters for its offers. */
export interface OffersContext {
  readonly startDate?: Moment;
  /** Pages of the session and its series, which are no pages for registration. */
  readonly pages: readonly (string | undefined)[];
}

/** The offers for the model. Those in an AggregateOffer take from it what they don't say themselves. */
export const toOffers = (offers: readonly RawOffer[], context: OffersContext): readonly Offer[] =>
  offers
    .flatMap(({ offers: inner = [], ...whole }): readonly RawTicket[] =>
      inner.length ? inner.map((one) => ({ ...whole, ...present(one) })) : [whole],
    )
    .map((one) => toOffer(one, context));

/** An object without its absent parts. */
const present = <T extends object>(one: T) =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value)) as T;

const isSamePage = (a: string, b = '') => {
  const [one, other] = [a, b].map((url) => url.replace(/^https?:\/\/(www\.)?|\/?(#.*)?$/g, ''));
  return one === other;
};

/**
 * An offer for the model, with a registration if it has a state, a period or a link. An offer on the page of the session
 * says only that it has ended or is sold out, and a mere price says no opening.
 */
function toOffer(offer: RawTicket, { startDate, pages }: OffersContext): Offer {
  const { name, lowPrice, highPrice, priceCurrency, availability, url, validFrom } = offer;
  const { price = [...new Set([lowPrice, highPrice].filter(Boolean))].join('–') || undefined } = offer;
  const isOwnPage = typeof url === 'string' && pages.some((page) => isSamePage(url, page));
  const isSilent = isOwnPage || (!url && !availability && !!price);
  // Systems that know no begin of registration write the day of the session, or the day on which the page was made.
  const isVoid =
    startDate &&
    isMoment(validFrom) &&
    (validFrom.instant >= startDate.instant || (validFrom.dayOnly && isSameDay(validFrom, startDate)));
  const opens = offer.availabilityStarts ?? (isVoid ? undefined : validFrom);
  const registration = toRegistration(
    {
      state: isOwnPage && LETS_IN.test(availability?.member ?? '') ? undefined : availability,
      opens: isSilent && isMoment(opens) ? undefined : opens,
      closes: offer.availabilityEnds ?? offer.validThrough,
      url: isOwnPage ? undefined : url,
    },
    false,
  );
  return { name, price, priceCurrency, registration };
}

const LETS_IN = /^(open|few-left|by-contact|not-required)$/;

/** The numbers of places for the model. A count of 0 of 0 is none: many systems write 0 for “no limit”. */
export function toCapacities(
  all: number | undefined,
  left: number | undefined,
): Pick<Session, 'maximumAttendeeCapacity' | 'remainingAttendeeCapacity'> {
  const isUnlimited = all !== undefined && all <= 0;
  return {
    maximumAttendeeCapacity: isUnlimited ? undefined : all,
    remainingAttendeeCapacity: Number.isNaN(all) ? all : isUnlimited && left === 0 ? undefined : left,
  };
}
