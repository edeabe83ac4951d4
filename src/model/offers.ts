import { isMoment } from './moment.ts';
import { deadlineOf, registrationStateAt } from './registration-state.ts';
import type { Offer, Registration, RegistrationState } from './series.ts';

/** Of several offers, the one that lets a visitor do most counts: one that is still open. */
const BEST_FIRST: readonly RegistrationState[] = [
  'open',
  'few-left',
  'not-required',
  'by-contact',
  'waitlist',
  'not-yet-open',
  'full',
  'closed',
  'unknown',
];

/** A registration and its state at a moment. */
export interface RegistrationAt {
  readonly registration: Registration;
  readonly state: RegistrationState;
  /** Who says so: the session, one of its offers, or the series for all sessions that say nothing of their own. */
  readonly source: 'session' | 'offer' | 'series';
}

/**
 * The best registration among schema.org offers at a moment, and the first among equals; undefined if the offers only
 * name prices.
 */
export function registrationOf(offers: readonly Offer[] = [], now: number): RegistrationAt | undefined {
  const told = offers.flatMap(({ registration }) =>
    registration ? [{ registration, state: offerStateAt(registration, now), source: 'offer' as const }] : [],
  );
  const [best] = told.toSorted(
    (a, b) =>
      BEST_FIRST.indexOf(a.state) - BEST_FIRST.indexOf(b.state) ||
      opening(a) - opening(b) ||
      closing(b) - closing(a),
  );
  if (!best) return undefined;
  // A regular ticket follows the early-bird ticket, so registration lasts until the last open offer ends.
  const [last] = told.filter(({ state }) => /open|few/.test(state)).sort((a, b) => closing(b) - closing(a));
  return last ? { ...best, registration: { ...best.registration, closes: last.registration.closes } } : best;
}

/** A sold-out or closed offer stays so; any other schema.org `availability` holds only within the offer's window. */
function offerStateAt(offer: Registration, now: number): RegistrationState {
  const { state, ...window } = offer;
  const byWindow = registrationStateAt(window, now);
  const isOut = state === 'full' || state === 'closed';
  return state && (isOut || !/closed|not-yet/.test(byWindow)) ? state : byWindow;
}

const opening = ({ registration: { opens } }: RegistrationAt) =>
  isMoment(opens) ? opens.instant : opens ? Infinity : 0;
const closing = ({ registration }: RegistrationAt) => deadlineOf(registration) ?? Infinity;
