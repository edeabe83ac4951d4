import { endOfSession, phaseAt, phaseBy, type Phase } from './session-state.ts';
import type { Series, Session } from './series.ts';

/** Which sessions the page asks for. */
export interface Selection {
  readonly show: 'all' | 'upcoming' | 'past';
  /** The `@id` of a single session: all of it, or the part after its last "#" or "/". */
  readonly session: string;
  /** `next` selects only the running session, or the next one. */
  readonly layout: string;
}

/** Whether an `@id` is the wanted one: all of it, or the part after its last "#" or "/". */
export const hasId = (id: string, wanted: string): boolean =>
  id === wanted || id.split(/[#/]/).at(-1) === wanted;

/**
 * The sessions of a series that the page shows at a moment, in order.
 * @param isChecked whether the moment comes from a clock that is known to be right, see sessionStateAt
 */
export function selectSessions(
  series: Series,
  selection: Selection,
  now: number,
  isChecked = true,
): readonly Session[] {
  const { show, session: wanted, layout } = selection;
  const phaseOf = (session: Session) => phaseBy(session, series, now, isChecked);
  const isPast = (session: Session) => {
    const phase = phaseOf(session);
    return phase === 'over' || (phase === 'cancelled' && now >= endOfSession(session));
  };
  const sessions = series.sessions.filter(
    (session) =>
      (!wanted || hasId(session.id, wanted)) && (show === 'all' || isPast(session) === (show === 'past')),
  );
  return layout === 'next' ? nextSession(sessions, phaseOf) : sessions;
}

/** The running session, else the next one that is not called off, else none. */
function nextSession(sessions: readonly Session[], phaseOf: (session: Session) => Phase): readonly Session[] {
  const byPhase = (phase: Phase) => sessions.find((session) => phaseOf(session) === phase);
  const session = byPhase('running') ?? byPhase('upcoming');
  return session ? [session] : [];
}

/** Why no session is left to show. */
export function emptyReason(
  { sessions }: Series,
  { show, session, layout }: Selection,
  now: number,
): 'session' | 'next' | 'past' | 'upcoming' {
  if (session) return 'session';
  if (layout !== 'next') return show === 'past' ? show : 'upcoming';
  // A postponed session is still waiting for its new date, so the series has not ended.
  return sessions.some((one) => phaseAt(one, now) === 'postponed') ? 'upcoming' : 'next';
}
