import { endOfDay, isMoment, isSameDay, lastInstant, type Moment, type MomentOrWords } from './moment.ts';
import { isOnlyAddress, registrationOf, type RegistrationAt } from './offers.ts';
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
export function endOfSession(session: Partial<Session>): number {
  const { endDate, repeats } = session;
  if (repeats) return repeats === true ? Infinity : lastInstant(repeats);
  if (isMoment(endDate)) return lastInstant(endDate);
  const start = shownStart(session);
  return start ? endOfDay(start) : Infinity;
}

/** The start of a session; if it was called off and no other date is known, the one that no longer holds. */
export const shownStart = ({
  startDate,
  dateText,
  previousStartDate,
  eventStatus,
}: Partial<Session>): Moment | undefined =>
  startDate ??
  (!dateText && isMoment(previousStartDate) && (eventStatus === 'cancelled' || eventStatus === 'postponed')
    ? previousStartDate
    : undefined);

/** The date from which a session was moved; undefined if it is not moved, although a date may be repeated. */
export function movedFrom({
  startDate,
  previousStartDate: before,
}: Partial<Session>): MomentOrWords | undefined {
  if (!startDate || !isMoment(before)) return before;
  const isSame =
    startDate.dayOnly || before.dayOnly ? isSameDay(startDate, before) : startDate.instant === before.instant;
  return isSame ? undefined : before;
}

/**
 * The phase of a session at a moment. A cancellation or postponement outranks the clock. A postponed session with a
 * previous date has its new date in `startDate`, so it counts like any other.
 */
export function phaseAt(session: Partial<Session>, now: number): Phase {
  const { eventStatus, startDate, repeats } = session;
  if (eventStatus === 'cancelled') return eventStatus;
  if (eventStatus === 'postponed' && !(startDate && movedFrom(session))) return eventStatus;
  if (startDate && now < startDate.instant) return 'upcoming';
  if (now >= endOfSession(session)) return 'over';
  // Of a session that repeats, only the first date is known.
  return startDate && !repeats ? 'running' : 'upcoming';
}

/**
 * The phase by a clock that may be wrong: an explicit state of the organizer's holds for a day longer.
 * @param isChecked whether the clock is known to be right
 */
export function phaseBy(session: Session, series: Series, now: number, isChecked: boolean): Phase {
  const phase = phaseAt(session, now);
  const { state } = session.registration ?? (session.superEvent ?? series).registration ?? {};
  return !isChecked && state && phase === 'over' && now < endOfSession(session) + DAY ? 'upcoming' : phase;
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
  const phase = phaseBy(session, series, now, isChecked);
  return isAhead(phase) ? { phase, registration: registrationAt(session, series, now) } : { phase };
}

/** Whether the explicit states of a schedule are too old to be believed. */
export const isExpiredAt = ({ expires }: Series, now: number): boolean =>
  !!expires && now >= lastInstant(expires);

/** Registration for a session: from the session itself, else from its offers, else from the series. */
function registrationAt(session: Session, series: Series, now: number): RegistrationAt | undefined {
  const isExpired = isExpiredAt(series, now);
  const isOwn = Object.values({ ...session.registration, note: 0, label: 0 }).some(Boolean);
  const ofSeries = isOwn ? undefined : (session.superEvent ?? series).registration;
  const offered = isOwn ? undefined : registrationOf(session.offers, now, isExpired);
  const found = offered?.registration ?? ofSeries ?? session.registration;
  if (!found) return undefined;
  // An offer that is only an address is the way to register for what the series says.
  const isOffer = offered && !isOnlyAddress(found);
  // A note or a label of its own adds to what the series says.
  const registration = { ...(isOffer ? undefined : ofSeries), ...found, ...session.registration };
  const told = isOffer ? offered.state : registrationStateAt(registration, now, isExpired);
  // An explicit state of the organizer outranks a count of places; an offer does not.
  const counts = /^open|contact|few/.test(told) && (isOffer || !registration.state);
  const counted = counts ? byCapacity(session, registration, told, isExpired) : told;
  // A session whose status can't be read may not take place.
  const state = session.isStatusUnclear && !/closed|full|not-yet/.test(counted) ? 'unknown' : counted;
  // The registration of the series is said once for all sessions for which it holds as it is.
  const isAsItIs = !offered && !session.superEvent && !session.registration && state === told;
  const isShared = isAsItIs && isAhead(phaseAt(series, now));
  return { registration, state, source: isShared ? 'series' : offered ? 'offer' : 'session' };
}

/**
 * The state of a registration by the places left; “few” is a tenth of all places, or five if their number is unknown. A
 * count that can't be read, or is too old, makes the state unknown.
 */
function byCapacity(
  session: Session,
  { waitlistUrl }: Registration,
  state: RegistrationState,
  isExpired: boolean,
): RegistrationState {
  const { remainingAttendeeCapacity: left = Infinity, maximumAttendeeCapacity: all = 50 } = session;
  if (Number.isNaN(left) || (isExpired && left < Infinity)) return 'unknown';
  if (left <= 0) return waitlistUrl ? 'waitlist' : 'full';
  return state === 'open' && left <= all / 10 ? 'few-left' : state;
}

/**
 * The next instant at which any state changes, in milliseconds since the epoch; Infinity if there is none.
 * @param isChecked whether the clock is known to be right, see sessionStateAt
 */
export function nextChangeAfter(
  { registration, sessions, expires }: Series,
  now: number,
  isChecked = true,
): number {
  let next = Infinity;
  const look = (instant = 0) => {
    if (instant > now && instant < next) next = instant;
  };
  const lookIn = (one: Registration = {}) => {
    if (isMoment(one.opens)) look(one.opens.instant);
    look(deadlineOf(one));
  };
  lookIn(registration);
  look(expires && lastInstant(expires));
  for (const session of sessions) {
    const { instant: start = now } = shownStart(session) ?? {};
    look(start);
    // Before the start, the end is never the next change, and computing the end of a day is expensive.
    if (start <= now) {
      look(endOfSession(session));
      if (!isChecked && (session.registration ?? registration)?.state) look(endOfSession(session) + DAY);
    }
    lookIn(session.registration);
    lookIn(session.superEvent?.registration);
    for (const offer of session.offers ?? []) lookIn(offer.registration);
  }
  return next;
}
