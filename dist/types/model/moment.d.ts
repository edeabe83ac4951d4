/**
 * A point in time together with what the clock on the wall says there. The wall clock is what people are
 * shown; the instant is what states are computed from.
 */
export interface Moment {
    /** Milliseconds since the epoch. For a date alone: the start of that day. */
    readonly instant: number;
    /** The wall clock, as if it were UTC, in milliseconds since the epoch: format it with `timeZone: 'UTC'`. */
    readonly wall: number;
    /** IANA name of the zone whose clock it is; absent where the document gives only an offset, or nothing. */
    readonly zone?: string;
    /** A date without a time of day. */
    readonly dayOnly?: true;
    /** Neither zone nor offset is known, so `instant` takes the wall clock for UTC. */
    readonly floating?: true;
}
/** A moment, or the document's words where they are no date: “demnächst”. */
export type MomentOrWords = Moment | string;
export declare const isMoment: (value: MomentOrWords | undefined) => value is Moment;
/** The instant at which the day of a moment ends in its own place, in milliseconds since the epoch. */
export declare function endOfDay({ instant, wall, zone }: Moment): number;
/** When a moment that ends something has passed: a date alone lasts until the end of its day. */
export declare const lastInstant: (moment: Moment) => number;
/** Whether two moments fall on one day of the calendar on the wall. */
export declare const isSameDay: (a: Moment, b: Moment) => boolean;
/** ISO 8601 as `<time datetime>` wants it, with the offset where it is known (HTML, “datetime value”). */
export declare function toIsoString({ instant, wall, dayOnly, floating }: Moment): string;
