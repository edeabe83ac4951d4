import { isMoment, lastInstant } from '../../model/moment.ts';
import { deadlineOf } from '../../model/registration-state.ts';
import { endOfSession, isAhead, phaseAt, shownStart } from '../../model/session-state.ts';
import type { Registration, Series, Session } from '../../model/series.ts';

/** One thing that changes at a moment. */
export interface SeriesChange {
  readonly instant: number;
  readonly kind: 'opening' | 'closing' | 'beginning' | 'end' | 'expiry';
  /** Title of the session; empty for the series. */
  readonly name: string;
}

/** Everything that changes at one moment. */
export interface ChangeMoment {
  /** Milliseconds since the epoch. */
  readonly instant: number;
  readonly changes: readonly SeriesChange[];
}

/** Sessions whose changes are worked out at once. */
const MANY = 500;

const known = new WeakMap<Series, readonly ChangeMoment[]>();

/**
 * The moments at which a series looks different from before, in order: all, or of a very long series those of the
 * sessions around a moment.
 * @param shown milliseconds since the epoch
 */
export function changesOf(series: Series, shown: number): readonly ChangeMoment[] {
  const { sessions } = series;
  if (sessions.length > MANY) return findChanges({ ...series, sessions: nearest(sessions, shown) });
  const made = known.get(series) ?? findChanges(series);
  known.set(series, made);
  return made;
}

function nearest(sessions: readonly Session[], shown: number): readonly Session[] {
  const distance = ({ startDate }: Session) => Math.abs((startDate?.instant ?? Infinity) - shown);
  return [...sessions].sort((a, b) => distance(a) - distance(b)).slice(0, MANY);
}

function findChanges({ registration, sessions, expires }: Series): readonly ChangeMoment[] {
  const moments = new Map<number, SeriesChange[]>();
  const all: readonly SeriesChange[] = [
    ...windowOf(registration, ''),
    ...(expires ? [{ instant: lastInstant(expires), kind: 'expiry' as const, name: '' }] : []),
    ...sessions.flatMap(changesOfSession),
  ];
  for (const one of all) {
    const changes = moments.get(one.instant);
    if (changes) changes.push(one);
    else moments.set(one.instant, [one]);
  }
  return [...moments]
    .map(([instant, changes]) => ({ instant, changes }))
    .sort((a, b) => a.instant - b.instant);
}

function changesOfSession(session: Session): readonly SeriesChange[] {
  const { name = '', registration, superEvent, offers = [] } = session;
  const start = shownStart(session);
  if (!start || !isAhead(phaseAt(session, -Infinity))) return [];
  const end = endOfSession(session);
  const windows = [registration, superEvent?.registration, ...offers.map((one) => one.registration)];
  const own = windows.flatMap((one) => windowOf(one, name)).filter(({ instant }) => instant < end);
  const beginning: SeriesChange = { instant: start.instant, kind: 'beginning', name };
  return [beginning, ...(Number.isFinite(end) ? [{ instant: end, kind: 'end' as const, name }] : []), ...own];
}

/** A state that the organizer has set does not change with time. */
function windowOf(registration: Registration | undefined, name: string): readonly SeriesChange[] {
  if (!registration || registration.state) return [];
  const { opens } = registration;
  const deadline = deadlineOf(registration);
  return [
    ...(isMoment(opens) ? [{ instant: opens.instant, kind: 'opening' as const, name }] : []),
    ...(deadline === undefined ? [] : [{ instant: deadline, kind: 'closing' as const, name }]),
  ];
}

/** The next change after a moment, or the last one before it. */
export const neighbour = (
  moments: readonly ChangeMoment[],
  shown: number,
  direction: 'before' | 'after',
): ChangeMoment | undefined =>
  direction === 'after'
    ? moments.find(({ instant }) => instant > shown)
    : moments.findLast(({ instant }) => instant < shown);

/** The changes that a list offers. */
const OFFERED = 200;

/** The changes around a moment, if they are too many for a list. */
export function around(moments: readonly ChangeMoment[], shown: number): readonly ChangeMoment[] {
  if (moments.length <= OFFERED) return moments;
  const next = moments.findIndex(({ instant }) => instant >= shown);
  const middle = next < 0 ? moments.length : next;
  const first = Math.max(0, Math.min(middle - OFFERED / 2, moments.length - OFFERED));
  return moments.slice(first, first + OFFERED);
}
