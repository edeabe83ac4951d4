import type { ScheduleError } from '../data/errors.js';
import type { Problem } from '../data/problem.js';
import type { Series, Session } from '../model/series.js';
/** The page shows the schedule now, for the first time or anew. */
export declare class SeriesScheduleLoadEvent extends Event {
    readonly series: Series;
    constructor(series: Series);
}
/** There is no schedule to show, or no newer one; the page says so now. */
export declare class SeriesScheduleErrorEvent extends Event {
    /** Its `name` tells what failed: ConfigurationError, NetworkError, TimeoutError, HttpError (with `status`),
     * FormatError, DocumentError or NoSessionError. */
    readonly error: ScheduleError;
    constructor(
    /** Its `name` tells what failed: ConfigurationError, NetworkError, TimeoutError, HttpError (with `status`),
     * FormatError, DocumentError or NoSessionError. */
    error: ScheduleError);
}
/** Parts of the document could not be read; the rest is shown. */
export declare class SeriesScheduleProblemsEvent extends Event {
    readonly problems: readonly Problem[];
    constructor(problems: readonly Problem[]);
}
/** A visitor follows a registration link. Cancel it to open the page's own form instead. */
export declare class SeriesScheduleRegisterEvent extends Event {
    readonly url: string;
    /** Absent where the registration is that of the whole series. */
    readonly session?: Session | undefined;
    constructor(url: string, 
    /** Absent where the registration is that of the whole series. */
    session?: Session | undefined);
}
declare global {
    interface HTMLElementEventMap {
        'series-schedule-load': SeriesScheduleLoadEvent;
        'series-schedule-error': SeriesScheduleErrorEvent;
        'series-schedule-problems': SeriesScheduleProblemsEvent;
        'series-schedule-register': SeriesScheduleRegisterEvent;
    }
}
