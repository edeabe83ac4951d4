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

/** What a page asks for, of what there is. */
export interface Request {
  readonly schedule?: LoadedSchedule;
  readonly config: Config;
  readonly locale: Locale;
  /** Whether the page has set the moment itself. */
  readonly isPreview: boolean;
  /** Origin of the page: from there pictures may come. */
  readonly origin: string;
}

/** What the page shows at a moment, until something of the request changes or a state does. */
export interface Snapshot extends Cards {
  readonly request: Request;
  /** The sessions that the page asks for. */
  readonly sessions: readonly Session[];
  /** The sentence in place of a list without sessions. */
  readonly empty: string;
  readonly context: ViewContext;
  /** When the state of a session changes next, in milliseconds since the epoch. */
  readonly validUntil: number;
}

/** @param now milliseconds since the epoch */
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

/** Whether two requests ask for the same. */
export const isSameRequest = (a: Request, b: Request): boolean =>
  a.schedule === b.schedule &&
  a.locale === b.locale &&
  a.isPreview === b.isPreview &&
  JSON.stringify(a.config) === JSON.stringify(b.config);

/** Whether no state has changed since a snapshot, and the clock was not set back. */
export const holdsAt = (now: number, { context, validUntil }: Snapshot): boolean =>
  context.now <= now && now < validUntil;

/** Where the element stands in loading, beside what it shows. */
export interface Progress {
  readonly isPending: boolean;
  readonly error?: ScheduleError;
  /** The host that a click of the visitor is going to ask; else empty. */
  readonly hostToAsk: string;
  /** What has changed with time, in words. */
  readonly news: string;
  /** False for the very first rendering. */
  readonly mayAnnounce: boolean;
  /** How many sessions beyond the limit the visitor has asked for. */
  readonly extra: number;
  /** For how many cards space is held while there are none. */
  readonly reserve: number;
}

/** What the view needs. @param now milliseconds since the epoch */
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
