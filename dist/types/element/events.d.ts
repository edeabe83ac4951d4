import type { ScheduleError } from '../fetch/schedule-error.js';
import type { Problem } from '../model/problem.js';
import type { Series, Session } from '../model/series.js';
/** The fields of each event. They are properties of the event, and also of its `detail`. */
interface Details {
    /** The page shows a schedule, either the first one or one that was loaded again. */
    load: {
        readonly series: Series;
    };
    /**
     * The schedule could not be loaded, or not loaded again; the widget already shows that. The error's `name` tells what
     * failed: ConfigurationError, NetworkError, TimeoutError, HttpError (with `status`), FormatError, DocumentError,
     * NoSessionError or UnexpectedError; its `code` tells it more exactly.
     */
    error: {
        readonly error: ScheduleError;
    };
    /** Some parts of the document could not be read; the widget shows the rest. */
    problems: {
        readonly problems: readonly Problem[];
    };
    /**
     * A visitor follows a registration link. Cancel the event to open a form of your own instead. `session` is absent if
     * the link registers for the whole series.
     */
    register: {
        readonly url: string;
        readonly session?: Session;
    };
}
type ScheduleEvent<T extends keyof Details> = CustomEvent<Readonly<Details[T]>> & Details[T];
export type SeriesScheduleLoadEvent = ScheduleEvent<'load'>;
export type SeriesScheduleErrorEvent = ScheduleEvent<'error'>;
export type SeriesScheduleProblemsEvent = ScheduleEvent<'problems'>;
export type SeriesScheduleRegisterEvent = ScheduleEvent<'register'>;
/**
 * Fires `series-schedule-…` on the element. The events leave shadow roots, because a page builder may have put the
 * element into one.
 * @returns false if the page has cancelled the event
 */
export declare function send<T extends keyof Details>(target: EventTarget, type: T, detail: Details[T]): boolean;
declare global {
    interface GlobalEventHandlersEventMap {
        'series-schedule-load': SeriesScheduleLoadEvent;
        'series-schedule-error': SeriesScheduleErrorEvent;
        'series-schedule-problems': SeriesScheduleProblemsEvent;
        'series-schedule-register': SeriesScheduleRegisterEvent;
    }
}
export {};
