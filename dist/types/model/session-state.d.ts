import { type RegistrationAt } from './offers.js';
import type { Series, Session } from './series.js';
/** Where a session stands in time, unless it was called off. */
export type Phase = 'upcoming' | 'running' | 'over' | 'cancelled' | 'postponed';
/** The two facts that a card states. */
export interface SessionState {
    readonly phase: Phase;
    /** Absent where it no longer matters – cancelled, postponed, over –, and where nothing is known of it. */
    readonly registration?: RegistrationAt;
}
/** When a session is over, in milliseconds since the epoch; one without an end lasts for its day. */
export declare function endOfSession({ startDate, endDate }: Session): number;
/**
 * What became of a session at a moment. Being called off outranks the clock; a postponed session with a
 * previous date has its new one in `startDate` and counts as any other.
 */
export declare function phaseAt(session: Session, now: number): Phase;
/** A session is still to come, or goes on. */
export declare const isAhead: (phase: Phase) => boolean;
/**
 * The state of a session at a moment: cancelled or postponed, then over, then registration – its own, else that
 * of the series.
 * @param isChecked whether the moment comes from a clock that is known to be right; against one that is not, an
 *   explicit state of the organizer's holds for a day longer
 */
export declare function sessionStateAt(session: Session, series: Series, now: number, isChecked?: boolean): SessionState;
/** The next instant at which the state of anything changes, in milliseconds since the epoch; else Infinity. */
export declare function nextChangeAfter({ registration, sessions }: Series, now: number): number;
