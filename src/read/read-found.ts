import { step, type Report } from '../model/problem.ts';
import type { SeriesHead, Session } from '../model/series.ts';
import { checkWindow } from './check-registration.ts';
import type { writtenIds } from './duplicates.ts';
import { lineOf, type Found } from './find-sessions.ts';
import { frozen } from './frozen.ts';
import { heritageOf, inherit, type Heritage } from './inherit.ts';
import { isObject } from './json-object.ts';
import { onlineRooms, onlyOnline } from './only-online.ts';
import { readTolerantly } from './read-tolerantly.ts';
import type { schemas } from './schema.ts';
import { sessionsByDate } from './sessions-by-date.ts';
import { toHead } from './to-head.ts';
import { toSession } from './to-session.ts';
import type { ReadingContext } from './values.ts';

/** How values are read in one time zone. */
export interface Reading {
  readonly context: ReadingContext;
  readonly schema: ReturnType<typeof schemas>;
}

/** What else matters for what was found. */
export interface FoundContext {
  /** The series that the document is about, if there is one. */
  readonly head: Found | undefined;
  readonly series: readonly Found[];
  /** `expires` of the document. */
  readonly expires: unknown;
  readonly idOf: ReturnType<typeof writtenIds>;
  readonly readingOf: (one: Found) => Reading;
  readonly report: Report;
}

/** Functions that read a series, and the sessions that one value describes: one for each of its dates. */
export function foundReader({ head, series, expires, idOf, readingOf, report }: FoundContext) {
  const heads = new Map<Found, SeriesHead>();
  const made = new Map<Found, readonly Session[]>();
  const heritages = new Map<Found, Heritage>();
  // A single event is read as a series and as a session; that it has no name is reported once.
  const paths = new Set(series.map(({ path }) => path));
  return { headOf, sessionsOf };

  function headOf(one: Found): SeriesHead {
    const known = heads.get(one);
    if (known) return known;
    // A series that is part of itself ends here.
    heads.set(one, {});
    const { value, path, isInline } = one;
    const { context, schema } = readingOf(one);
    const whole = expires && one === series[0] ? { expires, ...(value as object) } : value;
    const raw = readTolerantly(schema.series, whole, path, report);
    checkWindow(raw?.registration, step(path, 'registration'), report);
    if (!raw?.name && !isInline) report(path, 'has no name', 'missing');
    const facts = onlineRooms(inheriting(raw ? toHead(raw, value) : {}, one));
    const result = frozen({ ...facts, timeZone: context.timeZone });
    heads.set(one, result);
    return result;
  }

  function sessionsOf(one: Found): readonly Session[] {
    const known = made.get(one);
    if (known) return known;
    // A session that is part of its own programme ends here.
    made.set(one, []);
    const { path } = one;
    const { context, schema } = readingOf(one);
    const above = lineOf(one).find(({ isSeries }) => isSeries);
    const seriesUrl = above && headOf(above).url;
    const superEvent = above === head ? undefined : above ? headOf(above) : {};
    const sessions: Session[] = [];
    for (const value of sessionsByDate(one.value, path, context, report)) {
      const raw = readTolerantly(schema.session, value, path, report);
      if (!raw?.name && !paths.has(path)) report(path, 'has no name', 'missing');
      if (!raw || !(raw.name || raw.startDate || raw.eventSchedule)) continue;
      const own = onlineRooms(toSession(raw, { path, seriesUrl, idOf: (read) => idOf(one, read), report }));
      const session = onlyOnline(inheriting(own, one), step(path, 'location'), report);
      sessions.push(frozen(superEvent ? { ...session, superEvent } : session));
    }
    made.set(one, sessions);
    return sessions;
  }

  /** A session or series with the facts of the one that it belongs to. */
  function inheriting<T extends Partial<Session>>(own: T, { value, parent }: Found): T {
    if (!parent || !isObject(value)) return own;
    let heritage = heritages.get(parent);
    if (!heritage) {
      heritage = heritageOf(parent.isSeries ? headOf(parent) : (sessionsOf(parent)[0] ?? {}));
      heritages.set(parent, heritage);
    }
    return inherit(own, value, heritage, parent === head);
  }
}
