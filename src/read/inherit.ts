import type { Offer, Registration, Session } from '../model/series.ts';
import type { JsonObject } from './json-object.ts';
import type { Status } from './status.ts';
import { isBlank } from './values.ts';

/** The facts that hold for what has none of its own. */
const FACTS = ['eventAttendanceMode', 'location', 'performer', 'offers'] as const;

/** What a series hands down to its sessions, and a session to its programme. */
export interface Heritage {
  readonly facts: Partial<Session>;
  readonly status: Status;
  readonly registration?: Registration;
}

export function heritageOf(from: Partial<Session>): Heritage {
  const { eventAttendanceMode, location, performer, registration } = from;
  const { eventStatus, statusText, isStatusUnclear } = from;
  // An offer is outranked by the registration beside it, so of such offers only the prices are left.
  const offers = registration ? from.offers?.map(priceOf) : from.offers;
  return {
    facts: { eventAttendanceMode, location, performer, offers },
    status: { eventStatus, statusText, isStatusUnclear },
    registration,
  };
}

const priceOf = ({ name, price, priceCurrency }: Offer): Offer => ({ name, price, priceCurrency });

/**
 * A session or series with the facts of the one that it belongs to, as far as it says nothing of its own: neither what
 * can be read nor what can't.
 * @param own is changed
 * @param written the same in the document
 * @param isShownAbove whether the registration is that of the document's series, which is shown above the sessions
 */
export function inherit<T extends Partial<Session>>(
  own: T,
  written: JsonObject,
  { facts, status, registration }: Heritage,
  isShownAbove: boolean,
): T {
  const inherited: Record<string, unknown> = {};
  for (const key of FACTS) if (facts[key] && isBlank(written[key])) inherited[key] = facts[key];
  if (!own.eventStatus && !own.isStatusUnclear) Object.assign(inherited, status);
  const isSilent = isBlank(written.registration) && isBlank(written.offers);
  if (registration && isSilent && !isShownAbove) inherited.registration = registration;
  return Object.assign(own, inherited);
}
