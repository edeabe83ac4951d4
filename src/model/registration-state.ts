import { isMoment, lastInstant } from './moment.ts';
import type { Registration, RegistrationState } from './series.ts';

/**
 * The state of a registration at a moment: what the organizer says outright, else the window of opening and
 * deadline, else a link means open and an address means to write or call; without any of them it is unknown,
 * never “open” and never “closed”.
 */
export function registrationStateAt(registration: Registration, now: number): RegistrationState {
  const { state, opens, url, waitlistUrl, email, telephone } = registration;
  if (state) return state;
  const closes = deadlineOf(registration);
  if (closes !== undefined && now >= closes) return waitlistUrl ? 'waitlist' : 'closed';
  if (isMoment(opens) && now < opens.instant) return 'not-yet-open';
  if (url) return 'open';
  if (email || telephone) return 'by-contact';
  // “Demnächst” is not yet; a date that has passed is open, though nobody says where.
  return opens ? (isMoment(opens) ? 'open' : 'not-yet-open') : 'unknown';
}

/** When registration ends, in milliseconds since the epoch; a deadline before the opening is a slip, and none. */
export function deadlineOf({ opens, closes }: Registration): number | undefined {
  if (!isMoment(closes)) return undefined;
  const deadline = lastInstant(closes);
  return isMoment(opens) && deadline < opens.instant ? undefined : deadline;
}
