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
  /** Who says so: the session, one of its offers, or the series for all sessions for which nothing else holds. */
  readonly source: 'session' | 'offer' | 'series';
}

/**
 * The best registration among schema.org offers at a moment, and the first among equals; undefined if the offers say
 * nothing of registration, only a price or an end that is still ahead.
 */
export function registrationOf(
  offers: readonly Offer[] = [],
  now: number,
  isExpired = false,
): RegistrationAt | undefined {
  const told = offers.flatMap(({ registration }) => {
    const state = registration && offerStateAt(registration, now, isExpired);
    return state && (state !== 'unknown' || Object.keys(registration).join() !== 'closes')
      ? [{ registration, state, source: 'offer' as const }]
      : [];
  });
  const [best] = told.toSorted(
    (a, b) =>
      BEST_FIRST.indexOf(a.state) - BEST_FIRST.indexOf(b.state) ||
      opening(a) - opening(b) ||
      closing(b) - closing(a),
  );
  if (!best) return undefined;
  // A regular ticket follows the early-bird ticket, so registration lasts until the last of them ends, without a gap.
  const following = told
    .filter(({ state }) => /^(open|few-left|not-yet-open)$/.test(state))
    .sort((a, b) => opening(a) - opening(b));
  let last = best;
  for (const one of following) {
    if (opening(one) <= closing(last) && closing(one) > closing(last)) last = one;
  }
  const { closes } = last.registration;
  return last === best ? best : { ...best, registration: { ...best.registration, closes } };
}

/** Whether a registration is nothing but a way to register. */
export const isOnlyAddress = ({ state, opens, closes, unclear }: Registration): boolean =>
  !state && !opens && !closes && !unclear;

/** A sold-out or closed offer stays so; any other schema.org `availability` holds only within the offer's window. */
function offerStateAt(offer: Registration, now: number, isExpired: boolean): RegistrationState {
  const { state, ...window } = offer;
  const byWindow = registrationStateAt(window, now);
  const isOut = state === 'full' || state === 'closed';
  return !isOut && /closed|not-yet/.test(byWindow) ? byWindow : registrationStateAt(offer, now, isExpired);
}

const opening = ({ registration: { opens } }: RegistrationAt) =>
  isMoment(opens) ? opens.instant : opens ? Infinity : 0;
const closing = ({ registration }: RegistrationAt) => deadlineOf(registration) ?? Infinity;
