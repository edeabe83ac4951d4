import type { ScheduleError } from '../data/errors.ts';
import type { Problem } from '../data/problem.ts';
import type { Series, Session } from '../model/series.ts';

// They leave shadow roots, because a page builder may have put the element into one.
const OPTIONS = { bubbles: true, composed: true };

/** The page shows the schedule now, for the first time or anew. */
export class SeriesScheduleLoadEvent extends Event {
  constructor(readonly series: Series) {
    super('series-schedule-load', OPTIONS);
  }
}

/** There is no schedule to show, or no newer one; the page says so now. */
export class SeriesScheduleErrorEvent extends Event {
  constructor(
    /** Its `name` tells what failed: ConfigurationError, NetworkError, TimeoutError, HttpError (with `status`),
     * FormatError, DocumentError or NoSessionError. */
    readonly error: ScheduleError,
  ) {
    super('series-schedule-error', OPTIONS);
  }
}

/** Parts of the document could not be read; the rest is shown. */
export class SeriesScheduleProblemsEvent extends Event {
  constructor(readonly problems: readonly Problem[]) {
    super('series-schedule-problems', OPTIONS);
  }
}

/** A visitor follows a registration link. Cancel it to open the page's own form instead. */
export class SeriesScheduleRegisterEvent extends Event {
  constructor(
    readonly url: string,
    /** Absent where the registration is that of the whole series. */
    readonly session?: Session,
  ) {
    super('series-schedule-register', { ...OPTIONS, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'series-schedule-load': SeriesScheduleLoadEvent;
    'series-schedule-error': SeriesScheduleErrorEvent;
    'series-schedule-problems': SeriesScheduleProblemsEvent;
    'series-schedule-register': SeriesScheduleRegisterEvent;
  }
}
