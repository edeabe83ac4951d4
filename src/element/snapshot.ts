import type { Locale } from '../i18n/locale.ts';
import { emptyReason, selectSessions } from '../model/select-sessions.ts';
import type { Series, Session } from '../model/series.ts';
import { nextChangeAfter } from '../model/session-state.ts';
import { asOf } from '../view/as-of.ts';
import type { ScheduleError } from '../fetch/schedule-error.ts';
import { sessionView } from '../view/session-view.ts';
import type { ViewContext } from '../view/view-context.ts';
import type { WidgetState } from '../view/widget-view.ts';
import type { Config } from './attributes.ts';
import type { Cards } from './card-list.ts';
import type { LoadedSchedule } from './load-schedule.ts';

/** Everything besides the time that decides what the widget shows. */
export interface Request {
  readonly schedule?: LoadedSchedule;
  readonly config: Config;
  readonly locale: Locale;
  /** Whether the page has set `now`. */
  readonly isPreview: boolean;
  /** Origin of the page, from which pictures are always allowed unless `images` is `none`. */
  readonly origin: string;
}

/** What the widget shows at a moment. It is valid until the request changes, or the state of a session does. */
export interface Snapshot extends Cards {
  readonly request: Request;
  /** The sessions that the page asks for, in order. */
  readonly sessions: readonly Session[];
  /** The sentence that is shown if there are no sessions. */
  readonly empty: string;
  readonly context: ViewContext;
  /** When the state of a session changes next, in milliseconds since the epoch; Infinity for never. */
  readonly validUntil: number;
}

/** What the widget shows for a request. @param now milliseconds since the epoch */
export function snapshotAt(now: number, request: Request): Snapshot {
  const { schedule, config, locale, isPreview, origin } = request;
  const series = schedule?.series;
  const origins = [origin, schedule && new URL(schedule.url).origin];
  const { images } = config;
  const sessions = series ? selectSessions(series, config, now) : [];
  const context: ViewContext = {
    locale,
    now,
    isClockChecked: isPreview || !!schedule?.clock.isChecked,
    isWhole: !schedule?.rest,
    headingLevel: config.headingLevel,
    layout: config.layout,
    target: config.target,
    showHeader: !config.noHeader,
    showFooter: !config.noFooter,
    allowsImage: (url) =>
      images !== 'none' &&
      (origins.includes(new URL(url).origin) || (images === 'all' && url.startsWith('https:'))),
  };
  return {
    request,
    context,
    sessions,
    cardAt: (index) => sessionView(sessions[index] as Session, series as Series, context),
    empty: series ? locale.messages.empty[emptyReason(series, config, now)] : '',
    validUntil: series ? nextChangeAfter(series, now) : Infinity,
  };
}

/** Whether two requests are equal; schedules and locales are compared by identity. */
export const isSameRequest = (a: Request, b: Request): boolean =>
  a.schedule === b.schedule &&
  a.locale === b.locale &&
  a.isPreview === b.isPreview &&
  JSON.stringify(a.config) === JSON.stringify(b.config);

/** Whether a snapshot is still valid at a moment: no state has changed, and the clock was not set back. */
export const holdsAt = (now: number, { context, validUntil }: Snapshot): boolean =>
  context.now <= now && now < validUntil;

/** The element's own state in addition to a snapshot: loading, and what the visitor has asked for. */
export interface Progress {
  readonly isPending: boolean;
  readonly error?: ScheduleError;
  /** The host that a click on “Load dates” sends a request to; empty if no click is needed. */
  readonly hostToAsk: string;
  /** Changes of state since the last snapshot, in words. */
  readonly news: string;
  /** False during the first rendering. */
  readonly mayAnnounce: boolean;
  /** How many sessions beyond the limit the visitor has asked for. */
  readonly extra: number;
  /** Number of cards for which space is held before there is a schedule. */
  readonly reserve: number;
}

/** The state of the widget as the view needs it. @param now milliseconds since the epoch */
export function widgetStateAt(now: number, snapshot: Snapshot, progress: Progress): WidgetState {
  const { request, sessions, empty } = snapshot;
  const { schedule, config, locale } = request;
  const { error, extra, ...rest } = progress;
  const isStale = error && schedule;
  return {
    ...rest,
    series: schedule?.series,
    error: error?.name,
    asOf: isStale ? asOf(schedule.fetchedAt + schedule.clock.skew, now, schedule.series, locale) : undefined,
    sessions,
    limit: config.limit + extra,
    empty,
  };
}
