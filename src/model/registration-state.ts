import { isMoment, lastInstant } from './moment.ts';
import type { Registration, RegistrationState } from './series.ts';

/**
 * The state of a registration at a moment. The organizer's explicit state comes first, then the opening and the
 * deadline; after that a link means “open”, and an e-mail address or telephone number “by-contact”. Without any of
 * these the state is “unknown”, because both “open” and “closed” would be guesses.
 */
export function registrationStateAt(registration: Registration, now: number): RegistrationState {
  const { state, opens, url, waitlistUrl, email, telephone } = registration;
  if (state) return state;
  const closes = deadlineOf(registration);
  if (closes !== undefined && now >= closes) return waitlistUrl ? 'waitlist' : 'closed';
  if (isMoment(opens) && now < opens.instant) return 'not-yet-open';
  if (url) return 'open';
  if (email || telephone) return 'by-contact';
  // An opening in words (“demnächst”) is still ahead; after an opening date registration is open, even without a link.
  return opens ? (isMoment(opens) ? 'open' : 'not-yet-open') : 'unknown';
}

/** When registration ends, in milliseconds since the epoch; a deadline before the opening is ignored as a mistake. */
export function deadlineOf({ opens, closes }: Registration): number | undefined {
  if (!isMoment(closes)) return undefined;
  const deadline = lastInstant(closes);
  return isMoment(opens) && deadline < opens.instant ? undefined : deadline;
}
