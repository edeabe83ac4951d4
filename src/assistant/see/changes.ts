import { isMoment, lastInstant } from '../../model/moment.ts';
import { endOfSession, isAhead, phaseAt } from '../../model/session-state.ts';
import type { Registration, Series, Session } from '../../model/series.ts';

/** One thing that changes at a moment. */
export interface SeriesChange {
  readonly instant: number;
  readonly kind: 'opening' | 'closing' | 'beginning' | 'end';
  /** Title of the session; empty for the series. */
  readonly name: string;
}

/** Everything that changes at one moment. */
export interface ChangeMoment {
  /** Milliseconds since the epoch. */
  readonly instant: number;
  readonly changes: readonly SeriesChange[];
}

/** All moments at which a series looks different from before, in order. */
export function changesOf({ registration, sessions }: Series): readonly ChangeMoment[] {
  const all = [...windowOf(registration, ''), ...sessions.flatMap(changesOfSession)];
  const instants = [...new Set(all.map(({ instant }) => instant))].sort((a, b) => a - b);
  return instants.map((instant) => ({ instant, changes: all.filter((one) => one.instant === instant) }));
}

function changesOfSession(session: Session): readonly SeriesChange[] {
  const { name = '', startDate, registration } = session;
  if (!startDate || !isAhead(phaseAt(session, -Infinity))) return [];
  const end = endOfSession(session);
  const own = windowOf(registration, name).filter(({ instant }) => instant < end);
  const beginning: SeriesChange = { instant: startDate.instant, kind: 'beginning', name };
  return [beginning, ...(Number.isFinite(end) ? [{ instant: end, kind: 'end' as const, name }] : []), ...own];
}

/** A state that the organizer has set does not change with time. */
function windowOf(registration: Registration | undefined, name: string): readonly SeriesChange[] {
  if (!registration || registration.state) return [];
  const { opens, closes } = registration;
  return [
    ...(isMoment(opens) ? [{ instant: opens.instant, kind: 'opening' as const, name }] : []),
    ...(isMoment(closes) ? [{ instant: lastInstant(closes), kind: 'closing' as const, name }] : []),
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
