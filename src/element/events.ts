import type { ScheduleError } from '../fetch/schedule-error.ts';
import type { Problem } from '../model/problem.ts';
import type { Series, Session } from '../model/series.ts';

/** What each event carries, as its own properties and as its `detail`. */
interface Details {
  /** The page shows the schedule now, for the first time or anew. */
  load: { readonly series: Series };
  /**
   * There is no schedule to show, or no newer one; the page says so now. The error's `name` tells what failed:
   * ConfigurationError, NetworkError, TimeoutError, HttpError (with `status`), FormatError, DocumentError or
   * NoSessionError.
   */
  error: { readonly error: ScheduleError };
  /** Parts of the document could not be read; the rest is shown. */
  problems: { readonly problems: readonly Problem[] };
  /**
   * A visitor follows a registration link. Cancel it to open the page's own form instead. `session` is absent where
   * the registration is that of the whole series.
   */
  register: { readonly url: string; readonly session?: Session };
}

type ScheduleEvent<T extends keyof Details> = CustomEvent<Readonly<Details[T]>> & Details[T];

export type SeriesScheduleLoadEvent = ScheduleEvent<'load'>;
export type SeriesScheduleErrorEvent = ScheduleEvent<'error'>;
export type SeriesScheduleProblemsEvent = ScheduleEvent<'problems'>;
export type SeriesScheduleRegisterEvent = ScheduleEvent<'register'>;

/** Tells the page. Events leave shadow roots, because a page builder may have put the element into one. */
export function send<T extends keyof Details>(target: EventTarget, type: T, detail: Details[T]): boolean {
  // Not an Event: MooTools has one of its own.
  const event = new CustomEvent(`series-schedule-${type}`, {
    bubbles: true,
    composed: true,
    cancelable: type === 'register',
    detail: Object.freeze(detail),
  });
  return target.dispatchEvent(Object.assign(event, detail));
}

declare global {
  interface HTMLElementEventMap {
    'series-schedule-load': SeriesScheduleLoadEvent;
    'series-schedule-error': SeriesScheduleErrorEvent;
    'series-schedule-problems': SeriesScheduleProblemsEvent;
    'series-schedule-register': SeriesScheduleRegisterEvent;
  }
}
