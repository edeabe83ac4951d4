import { phaseAt } from './session-state.ts';
import type { Series, Session } from './series.ts';

/** Which sessions the page asks for. */
export interface Selection {
  readonly show: 'all' | 'upcoming' | 'past';
  /** The `@id` of a single session, whole or the part behind its last "#" or "/". */
  readonly session: string;
  /** The session that matters now, alone. */
  readonly next: boolean;
}

/** The sessions of a series that the page shows at a moment, in order. */
export function selectSessions(series: Series, selection: Selection, now: number): readonly Session[] {
  const { show, session: wanted, next } = selection;
  const isPast = (session: Session) => phaseAt(session, now) === 'over';
  const sessions = series.sessions.filter(
    (session) =>
      (!wanted || session.id === wanted || session.id.split(/[#/]/).at(-1) === wanted) &&
      (show === 'all' || isPast(session) === (show === 'past')),
  );
  return next ? nextSession(sessions, now) : sessions;
}

/** Running, else the next that is not called off, else none. */
function nextSession(sessions: readonly Session[], now: number): readonly Session[] {
  const byPhase = (phase: string) => sessions.find((session) => phaseAt(session, now) === phase);
  const session = byPhase('running') ?? byPhase('upcoming');
  return session ? [session] : [];
}
