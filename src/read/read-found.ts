import { memo } from '../model/memo.ts';
import { step, type Report } from '../model/problem.ts';
import type { SeriesHead, Session } from '../model/series.ts';
import { checkWindow } from './check-registration.ts';
import { lineOf, type Found } from './find-sessions.ts';
import { frozen } from './frozen.ts';
import { inherit } from './inherit.ts';
import { isObject } from './json-object.ts';
import { onlyOnline } from './only-online.ts';
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
  readonly readingOf: (one: Found) => Reading;
  readonly report: Report;
}

/** Functions that read a series, and the sessions that one value describes: one for each of its dates. */
export function foundReader({ head, series, expires, readingOf, report }: FoundContext) {
  const headOf = memo(readHead);
  const sessionsOf = memo(readSessions);
  return { headOf, sessionsOf };

  function readHead(one: Found): SeriesHead {
    const { value, path, isInline } = one;
    const { context, schema } = readingOf(one);
    const whole = expires && one === series[0] ? { expires, ...(value as object) } : value;
    const raw = readTolerantly(schema.series, whole, path, report);
    checkWindow(raw?.registration, step(path, 'registration'), report);
    if (!raw?.name && !isInline) report(path, 'has no name', 'missing');
    return frozen({ ...inheriting(raw ? toHead(raw, value) : {}, one), timeZone: context.timeZone });
  }

  function readSessions(one: Found): readonly Session[] {
    const { path } = one;
    const { context, schema } = readingOf(one);
    const above = lineOf(one).find(({ isSeries }) => isSeries);
    const seriesUrl = above && headOf(above).url;
    const superEvent = above === head ? undefined : above ? headOf(above) : {};
    return sessionsByDate(one.value, path, context, report).flatMap((value) => {
      const raw = readTolerantly(schema.session, value, path, report);
      // A single event is also read as a series; the same problem is reported once.
      if (!raw?.name) report(path, 'has no name', 'missing');
      if (!raw || !(raw.name || raw.startDate || raw.eventSchedule)) return [];
      const own = inheriting(toSession(raw, { path, seriesUrl, report }), one);
      const session = onlyOnline(own, step(path, 'location'), report);
      return frozen(superEvent ? { ...session, superEvent } : session);
    });
  }

  /** A session or series with the facts of the one that it belongs to. */
  function inheriting<T extends Partial<Session>>(own: T, { value, parent }: Found): T {
    if (!parent || !isObject(value)) return own;
    const from = parent.isSeries ? headOf(parent) : (sessionsOf(parent)[0] ?? {});
    return inherit(own, value, from, parent === head);
  }
}
