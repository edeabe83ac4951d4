import { memo } from '../model/memo.ts';
import type { Offer, Session } from '../model/series.ts';
import type { JsonObject } from './json-object.ts';
import { isBlank } from './values.ts';

/** The facts that hold for what has none of its own. */
const FACTS = ['eventAttendanceMode', 'location', 'performer', 'offers'] as const;

/** An offer is outranked by the registration beside it, so of such offers only the prices are left. */
const pricesOf = memo((offers: readonly Offer[]): readonly Offer[] =>
  offers.map(({ name, price, priceCurrency }) => ({ name, price, priceCurrency })),
);

/**
 * A session or series with the facts of the one that it belongs to, as far as it says nothing of its own: neither what
 * can be read nor what can't.
 * @param own is changed
 * @param written the same in the document
 * @param from the series, or the session whose programme it is part of
 * @param isShownAbove whether the registration is that of the document's series, which is shown above the sessions
 */
export function inherit<T extends Partial<Session>>(
  own: T,
  written: JsonObject,
  from: Partial<Session>,
  isShownAbove: boolean,
): T {
  const { eventStatus, statusText, isStatusUnclear, registration } = from;
  const offers = registration && from.offers ? pricesOf(from.offers) : from.offers;
  const facts = { ...from, offers };
  const isSilent = isBlank(written.registration) && isBlank(written.offers);
  if (!own.eventStatus && !own.isStatusUnclear)
    Object.assign(own, { eventStatus, statusText, isStatusUnclear });
  if (registration && isSilent && !isShownAbove) Object.assign(own, { registration });
  for (const key of FACTS) if (facts[key] && isBlank(written[key])) Object.assign(own, { [key]: facts[key] });
  return own;
}
