import { endOfDay, isMoment, lastInstant } from './moment.ts';
import { registrationOf, type RegistrationAt } from './offers.ts';
import { deadlineOf, registrationStateAt } from './registration-state.ts';
import type { Registration, RegistrationState, Series, Session } from './series.ts';
import { DAY } from './time-zone.ts';

/** The phase of a session: its place in time, or that it was called off. */
export type Phase = 'upcoming' | 'running' | 'over' | 'cancelled' | 'postponed';

/** The two facts that a card states. */
export interface SessionState {
  readonly phase: Phase;
  /** Absent for a cancelled, postponed or past session, and if nothing is known about it. */
  readonly registration?: RegistrationAt;
}

/** When a session is over, in milliseconds since the epoch; without an end it lasts until the end of its day. */
export function endOfSession({ startDate, endDate, repeats }: Session): number {
  if (repeats) return repeats === true ? Infinity : lastInstant(repeats);
  if (isMoment(endDate)) return lastInstant(endDate);
  return startDate ? endOfDay(startDate) : Infinity;
}

/**
 * The phase of a session at a moment. A cancellation or postponement outranks the clock. A postponed session with a
 * previous date has its new date in `startDate`, so it counts like any other.
 */
export function phaseAt(session: Session, now: number): Phase {
  const { eventStatus, startDate, previousStartDate, repeats } = session;
  if (eventStatus === 'cancelled') return eventStatus;
  if (eventStatus === 'postponed' && !(startDate && previousStartDate)) return eventStatus;
  if (startDate && now < startDate.instant) return 'upcoming';
  if (now >= endOfSession(session)) return 'over';
  // Of a session that repeats, only the first date is known.
  return startDate && !repeats ? 'running' : 'upcoming';
}

/** Whether a session is upcoming or running. */
export const isAhead = (phase: Phase): boolean => phase === 'upcoming' || phase === 'running';

/**
 * The state of a session at a moment: its phase and, while it is upcoming or running, its registration or that of
 * the series.
 * @param isChecked whether the moment comes from a clock that is known to be right; if not, an explicit state of the
 *   organizer's holds for a day longer
 */
export function sessionStateAt(
  session: Session,
  series: Series,
  now: number,
  isChecked = true,
): SessionState {
  const own = session.registration ?? (session.superEvent ?? series).registration;
  let phase = phaseAt(session, now);
  if (!isChecked && own?.state && phase === 'over' && now < endOfSession(session) + DAY) phase = 'upcoming';
  return isAhead(phase) ? { phase, registration: registrationAt(session, series, now) } : { phase };
}

/** Registration for a session: from the session itself, else from its offers, else from the series. */
function registrationAt(session: Session, series: Series, now: number): RegistrationAt | undefined {
  const { note, label, ...facts } = session.registration ?? {};
  const isOwn = Object.values(facts).some(Boolean);
  const offered = isOwn ? undefined : registrationOf(session.offers, now);
  const found =
    offered ??
    writtenAt(isOwn ? undefined : (session.superEvent ?? series).registration, session.registration, now);
  if (!found) return undefined;
  // A note or a label of its own adds to what the series says.
  const hasAddition = !isOwn && (note || label);
  const registration = hasAddition
    ? { ...found.registration, ...(note && { note }), ...(label && { label }) }
    : found.registration;
  // An explicit state of the organizer outranks a count of places; an offer does not.
  const counts = /^open|contact/.test(found.state) && (offered || !found.registration.state);
  const state = counts ? byCapacity(session, found) : found.state;
  return { registration, state, source: hasAddition || session.superEvent ? 'session' : found.source };
}

/** The registration of the series, else the session's own. */
function writtenAt(
  ofSeries: Registration | undefined,
  own: Registration | undefined,
  now: number,
): RegistrationAt | undefined {
  if (ofSeries)
    return { registration: ofSeries, state: registrationStateAt(ofSeries, now), source: 'series' };
  return own && { registration: own, state: registrationStateAt(own, now), source: 'session' };
}

/** The state of a registration by the places left; “few” is a tenth of all places, or five if their number is unknown. */
function byCapacity(session: Session, { registration, state }: RegistrationAt): RegistrationState {
  const { remainingAttendeeCapacity: left = Infinity, maximumAttendeeCapacity: all = 50 } = session;
  if (left <= 0) return registration.waitlistUrl ? 'waitlist' : 'full';
  return state === 'open' && left <= all / 10 ? 'few-left' : state;
}

/** The next instant at which any state changes, in milliseconds since the epoch; Infinity if there is none. */
export function nextChangeAfter({ registration, sessions }: Series, now: number): number {
  let next = Infinity;
  const look = (instant = 0) => {
    if (instant > now && instant < next) next = instant;
  };
  const lookIn = (one: Registration = {}) => {
    if (isMoment(one.opens)) look(one.opens.instant);
    look(deadlineOf(one));
  };
  lookIn(registration);
  for (const session of sessions) {
    const { instant: start = now } = session.startDate ?? {};
    look(start);
    // Before the start, the end is never the next change, and computing the end of a day is expensive.
    if (start <= now) look(endOfSession(session));
    lookIn(session.registration);
    lookIn(session.superEvent?.registration);
    for (const offer of session.offers ?? []) lookIn(offer.registration);
  }
  return next;
}
