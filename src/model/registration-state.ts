import { isMoment, lastInstant } from './moment.ts';
import type { Registration, RegistrationState } from './series.ts';

/** Whether a state keeps visitors from registering, so that nobody registers in vain if it is shown wrongly. */
export const isGrave = (state: RegistrationState): boolean =>
  /^(closed|full|waitlist|not-yet-open)$/.test(state);

/**
 * The state of a registration at a moment. The organizer's explicit state comes first, then the opening and the
 * deadline; after that a link means “open”, and an e-mail address or telephone number “by-contact”. Without any of
 * these the state is “unknown”, because both “open” and “closed” would be guesses; and also if something in it can't be
 * read, unless the rest says that visitors can't register.
 * @param isExpired whether an explicit state is too old to be believed
 */
export function registrationStateAt(
  { state, ...window }: Registration,
  now: number,
  isExpired = false,
): RegistrationState {
  const told = state && !isExpired ? state : stateByWindow(window, now);
  return (window.unclear || (state && isExpired)) && !isGrave(told) ? 'unknown' : told;
}

function stateByWindow(registration: Registration, now: number): RegistrationState {
  const { opens, url, waitlistUrl, email, telephone } = registration;
  const closes = deadlineOf(registration);
  if (closes !== undefined && now >= closes) return waitlistUrl ? 'waitlist' : 'closed';
  if (isMoment(opens) && now < opens.instant) return 'not-yet-open';
  if (url) return 'open';
  if (email || telephone) return 'by-contact';
  // After an opening date registration is open, even without a link.
  return isMoment(opens) ? 'open' : 'unknown';
}

/** When registration ends, in milliseconds since the epoch; a deadline before the opening is ignored as a mistake. */
export function deadlineOf({ opens, closes }: Registration): number | undefined {
  if (!isMoment(closes)) return undefined;
  const deadline = lastInstant(closes);
  return isMoment(opens) && deadline < opens.instant ? undefined : deadline;
}
