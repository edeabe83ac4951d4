import { endOfDay, lastInstant } from './moment.ts';
import { registrationStateAt } from './registration-state.ts';
import type { RegistrationState, Series, Session } from './series.ts';

/** Where a session stands in time, unless it was called off. */
export type Phase = 'upcoming' | 'running' | 'over' | 'cancelled' | 'postponed';

/** The two facts that a card states. */
export interface SessionState {
  readonly phase: Phase;
  /** Absent where it no longer matters: cancelled, postponed, over. */
  readonly registration?: RegistrationState;
}

/** When a session is over, in milliseconds since the epoch; one without an end lasts for its day. */
export function endOfSession({ startDate, endDate }: Session): number {
  if (endDate) return lastInstant(endDate);
  return startDate ? endOfDay(startDate) : Infinity;
}

/**
 * What became of a session at a moment. Being called off outranks the clock; a postponed session with a
 * previous date has its new one in `startDate` and counts as any other.
 */
export function phaseAt(session: Session, now: number): Phase {
  const { eventStatus, startDate, previousStartDate } = session;
  if (eventStatus === 'cancelled') return eventStatus;
  if (eventStatus === 'postponed' && !(startDate && previousStartDate)) return eventStatus;
  if (now >= endOfSession(session)) return 'over';
  return startDate && now >= startDate.instant ? 'running' : 'upcoming';
}

/** The state of a session at a moment; its own registration goes before that of the series. */
export function sessionStateAt(session: Session, series: Series, now: number): SessionState {
  const phase = phaseAt(session, now);
  if (phase !== 'upcoming' && phase !== 'running') return { phase };
  const registration = session.registration ?? series.registration;
  return { phase, registration: registrationStateAt(registration, now) };
}
