import { lastInstant } from './moment.ts';
import type { Registration, RegistrationState } from './series.ts';

/**
 * The state of a registration at a moment: what the organizer says outright, else the window of opening and
 * deadline, else a link means open and an address means to write or call; without any of them it is unknown,
 * never “open” and never “closed”.
 */
export function registrationStateAt(registration: Registration | undefined, now: number): RegistrationState {
  if (!registration) return 'unknown';
  const { state, opens, closes, url, waitlistUrl, email, telephone } = registration;
  if (state) return state;
  if (closes && now >= lastInstant(closes)) return waitlistUrl ? 'waitlist' : 'closed';
  if (opens && now < opens.instant) return 'not-yet-open';
  if (url) return 'open';
  if (email || telephone) return 'by-contact';
  return opens ? 'open' : 'unknown';
}
