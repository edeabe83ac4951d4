/**
 * A point in time together with its local wall-clock time. Visitors are shown the wall clock; states are computed
 * from the instant.
 */
export interface Moment {
    /** Milliseconds since the epoch. For a date alone: the start of that day. */
    readonly instant: number;
    /** The wall clock, as if it were UTC, in milliseconds since the epoch: format it with `timeZone: 'UTC'`. */
    readonly wall: number;
    /** IANA name of the wall clock's zone; absent if the document gives only an offset, or nothing. */
    readonly zone?: string;
    /** A date without a time of day. */
    readonly dayOnly?: true;
    /** Neither zone nor offset is known, so `instant` treats the wall clock as UTC. */
    readonly floating?: true;
}
/** A moment, or the document's own words if they are not a date: “demnächst”. */
export type MomentOrWords = Moment | string;
export declare const isMoment: (value: MomentOrWords | undefined) => value is Moment;
/** The instant at which the day of a moment ends in its own zone, in milliseconds since the epoch. */
export declare function endOfDay({ instant, wall, zone }: Moment): number;
/** The day of a moment, as a date without a time. */
export declare function dayOf(moment: Moment): Moment;
/** The instant at which an end has passed: a date without a time lasts until the end of its day. */
export declare const lastInstant: (moment: Moment) => number;
/** Whether two moments have the same date on their wall clocks. */
export declare const isSameDay: (a: Moment, b: Moment) => boolean;
/** A moment in ISO 8601 for `<time datetime>`, with its offset if that is known (HTML, “datetime value”). */
export declare function toIsoString({ instant, wall, dayOnly, floating }: Moment): string;
