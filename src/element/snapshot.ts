import type { Locale } from '../i18n/locale.ts';
import { emptyReason, selectSessions } from '../model/select-sessions.ts';
import type { Series, Session } from '../model/series.ts';
import { nextChangeAfter } from '../model/session-state.ts';
import { asOf } from '../view/as-of.ts';
import { readMoment } from '../read/read-moment.ts';
import { newsSince } from '../view/news.ts';
import { sessionView } from '../view/session-view.ts';
import type { Status } from '../view/status-view.ts';
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
  /** The moment that the page has set instead of now, in milliseconds since the epoch. */
  readonly preview?: number;
  /** Origin of the page: from there pictures may come. */
  readonly origin: string;
}

/** What the widget shows at a moment. It is valid until the request changes, or the state of a session does. */
export interface Snapshot extends Cards {
  readonly request: Request;
  readonly series?: Series;
  /** The sessions that the page asks for, in order. */
  readonly sessions: readonly Session[];
  /** The sentence that is shown if there are no sessions. */
  readonly empty: string;
  readonly context: ViewContext;
  /** When the state of a session changes next, in milliseconds since the epoch; Infinity for never. */
  readonly validUntil: number;
  /** What has last changed with time, in words for screen-reader users; nothing for a new schedule. */
  readonly news: string;
}

/**
 * The moment that a page has set instead of now, in milliseconds since the epoch; undefined if it is absent or no moment.
 * A text is read like the dates in the document.
 */
export function previewMoment(
  now: Date | number | string | null | undefined,
  schedule?: LoadedSchedule,
): number | undefined {
  const moment =
    typeof now === 'string' ? readMoment(now, schedule?.series.timeZone)?.instant : now?.valueOf();
  return Number.isFinite(moment) ? moment : undefined;
}

/** Stands in for a schedule that has not been loaded. */
const NO_SERIES: Series = { sessions: [] };

/**
 * The snapshot for a moment: the one before as long as it holds.
 * @param now milliseconds since the epoch
 */
export function snapshotAt(now: number, request: Request, before?: Snapshot): Snapshot {
  const isSame = before && isSameRequest(before.request, request);
  // Clocks may also be set back.
  if (isSame && before.context.now <= now && now < before.validUntil) return before;
  const { schedule, config, locale, preview, origin } = request;
  const series = schedule?.series ?? NO_SERIES;
  const origins = [origin, schedule && new URL(schedule.url).origin];
  const { images } = config;
  const isClockChecked = preview !== undefined || !!schedule?.clock.isChecked;
  const sessions = selectSessions(series, config, now, isClockChecked);
  const context: ViewContext = {
    ...config,
    locale,
    now,
    isClockChecked,
    isWhole: !schedule?.rest,
    allowsImage: (url) =>
      images !== 'none' &&
      (origins.includes(new URL(url).origin) || (images === 'all' && url.startsWith('https:'))),
  };
  return {
    request,
    series: schedule?.series,
    context,
    sessions,
    cardAt: (index) => sessionView(sessions[index] as Session, series, context),
    empty: locale.messages.empty[emptyReason(series, config, now)],
    validUntil: nextChangeAfter(series, now, isClockChecked),
    news: isSame
      ? newsSince(before.context.now, series, before.sessions, context)
      : before?.request.schedule === schedule && before?.request.locale === locale
        ? before.news
        : '',
  };
}

const isSameRequest = (a: Request, b: Request): boolean =>
  a.schedule === b.schedule &&
  a.locale === b.locale &&
  a.preview === b.preview &&
  JSON.stringify(a.config) === JSON.stringify(b.config);

/** Where the element stands in loading, beside what it shows. */
export interface Progress extends Pick<Status, 'isPending' | 'error' | 'hostToAsk' | 'mayAnnounce'> {
  /** How many sessions beyond the limit the visitor has asked for. */
  readonly extra: number;
  /** Whether the page has neither a fallback nor a number that holds space while the schedule loads. */
  readonly isBare: boolean;
  /** What an editor can correct; absent unless the page asks for it. */
  readonly notes?: readonly string[];
}

/** For how many cards space is held then. */
const USUAL = 3;

/** What the view needs. @param now milliseconds since the epoch */
export function widgetStateAt(now: number, snapshot: Snapshot, progress: Progress): WidgetState {
  const { schedule, config, locale } = snapshot.request;
  const { isPending, error, extra, isBare } = progress;
  return {
    ...snapshot,
    ...progress,
    asOf:
      error && schedule
        ? asOf(schedule.fetchedAt + schedule.clock.skew, now, schedule.series, locale)
        : undefined,
    limit: config.limit + extra,
    reserve: isBare && isPending ? (config.session || config.layout === 'next' ? 1 : USUAL) : config.reserve,
  };
}
