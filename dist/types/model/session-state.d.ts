import type { RegistrationState, Series, Session } from './series.js';
/** Where a session stands in time, unless it was called off. */
export type Phase = 'upcoming' | 'running' | 'over' | 'cancelled' | 'postponed';
/** The two facts that a card states. */
export interface SessionState {
    readonly phase: Phase;
    /** Absent where it no longer matters: cancelled, postponed, over. */
    readonly registration?: RegistrationState;
}
/** When a session is over, in milliseconds since the epoch; one without an end lasts for its day. */
export declare function endOfSession({ startDate, endDate }: Session): number;
/**
 * What became of a session at a moment. Being called off outranks the clock; a postponed session with a
 * previous date has its new one in `startDate` and counts as any other.
 */
export declare function phaseAt(session: Session, now: number): Phase;
/** The state of a session at a moment; its own registration goes before that of the series. */
export declare function sessionStateAt(session: Session, series: Series, now: number): SessionState;
