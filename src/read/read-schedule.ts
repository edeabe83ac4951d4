import type * as z from 'zod/mini';
import { memo } from '../model/memo.ts';
import { isMoment, lastInstant } from '../model/moment.ts';
import { deadlineOf } from '../model/registration-state.ts';
import type { Registration, Series, Session } from '../model/series.ts';
import { ScheduleError } from '../fetch/schedule-error.ts';
import { findSessions, type FoundSession } from './find-sessions.ts';
import { step, type Problem, type Report } from '../model/problem.ts';
import { readTolerantly } from './read-tolerantly.ts';
import { readZone } from './read-zone.ts';
import { schemas } from './schema.ts';
import { sessionsByDate } from './sessions-by-date.ts';
import { textsOf, values, type ReadingContext } from './values.ts';
import { wholeDays } from './whole-days.ts';

/** A series as it was read from a document. */
export interface Schedule {
  readonly series: Series;
  /** Everything in the document that could not be read. */
  readonly problems: readonly Problem[];
}

/** A document with more sessions than this is read in two parts, so that its first sessions are shown early. */
const MANY = 600;

/** Number of sessions in the first part. */
const FIRST = 60;

/**
 * Reads a document of unknown shape, and pauses after each session. Parts that can't be read are left out and reported.
 * A long document yields a schedule with its first sessions before it returns the whole one.
 * @throws DocumentError if the document has no event or is of a later version; NoSessionError if no event can be read
 */
export function* readSchedule(
  document: unknown,
  { url, parser }: Omit<ReadingContext, 'timeZone'>,
): Generator<Schedule | undefined, Schedule> {
  // By path and message: a single event is read as a series and as a session, but its problems are reported once.
  const problems = new Map<string, Problem>();
  const report: Report = (path, message, code = 'unreadable') =>
    problems.set(`${path} ${message}`, { path, message, code });
  const { series = {}, seriesPath, sessions: found } = yield* findSessions(document);
  if (!seriesPath && !found.length) {
    throw new ScheduleError('no-event', url);
  }
  const path = seriesPath ?? '$';
  const [version = '1'] = textsOf(series.schemaVersion);
  if (parseInt(version) > 1) {
    throw new ScheduleError('newer-version', url, version);
  }
  const timeZone = readTimeZone(series.timeZone, path, report);
  let isFloating = false;
  // By zone, because making schemas is expensive.
  const readingIn = memo((timeZone: string | undefined) => {
    const context = { url, timeZone, parser, onFloating: () => (isFloating = true) };
    return { context, schema: schemas(values(context)) };
  });
  const { context, schema } = readingIn(timeZone);
  const head = readTolerantly(schema.series, series, path, report);
  checkWindow(head?.registration, step(path, 'registration'), report);
  if (seriesPath && !head?.name) report(path, 'has no name', 'missing');

  const read = ({ value, path }: FoundSession): readonly Session[] =>
    sessionsByDate(value, path, context, report).flatMap((value) => {
      const raw = readTolerantly(schema.session, value, path, report);
      if (!raw?.name && path !== seriesPath) report(path, 'has no name', 'missing');
      return raw && (raw.name || raw.startDate) ? [frozen(toSession(raw, path, report))] : [];
    });
  const scheduleOf = (sessions: Session[]): Schedule =>
    frozen({
      series: { ...head, id: head?.['@id'], timeZone, sessions: withOwnIds(inOrder(sessions)) },
      problems: [...problems.values()],
    });

  if (found.length > MANY) {
    const first = [...found].sort(byWords).slice(0, FIRST).flatMap(read);
    if (first.length) yield scheduleOf(first);
  }
  const sessions: Session[] = [];
  for (const one of found) {
    sessions.push(...read(one));
    yield;
  }
  if (!sessions.length) {
    const [first = '"subEvent" is empty'] = problems.keys();
    throw new ScheduleError('no-session', url, first);
  }
  if (isFloating && !series.timeZone) {
    report(path, 'has times without a time zone; write "timeZone": "Europe/Berlin"', 'no-time-zone');
  }
  return scheduleOf(sessions);
}

/** The sessions with unique values of `id`: a repeated one gets the start of its session appended. */
function withOwnIds(sessions: readonly Session[]): readonly Session[] {
  const ids = new Set<string>();
  return sessions.map((session) => {
    let { id } = session;
    while (ids.has(id)) id += ` ${session.startDate?.wall ?? ids.size}`;
    ids.add(id);
    return id === session.id ? session : { ...session, id };
  });
}

/** Compares by `startDate` as it is written, which gives the right order in nearly all documents. */
const byWords = (a: FoundSession, b: FoundSession) => (startOf(a) < startOf(b) ? -1 : 1);

/** The start as text. “undefined” and other words are sorted after digits. */
const startOf = ({ value }: FoundSession) => String((value as { readonly startDate?: unknown }).startDate);

function readTimeZone(value: unknown, path: string, report: Report): string | undefined {
  const [written = ''] = textsOf(value);
  const zone = readZone(written);
  if (zone) return zone;
  if (value !== undefined && value !== null) {
    report(step(path, 'timeZone'), `“${written}” is not an IANA time zone; write Europe/Berlin`);
  }
  return zone;
}

type RawSession = z.output<ReturnType<typeof schemas>['session']>;

function toSession(raw: RawSession, path: string, report: Report): Session {
  const { '@id': id, startDate: start, ...rest } = raw;
  const dateText = isMoment(start) ? undefined : start;
  const [startDate, endDate] = wholeDays(isMoment(start) ? start : undefined, rest.endDate);
  const endsFirst = startDate && isMoment(endDate) && lastInstant(endDate) < startDate.instant;
  if (endsFirst) report(step(path, 'endDate'), 'is before startDate', 'contradiction');
  checkWindow(rest.registration, step(path, 'registration'), report);
  const offers = step(path, 'offers');
  if (rest.offers && !rest.offers.length) {
    report(offers, 'is empty; leave it out');
  }
  for (const { registration } of rest.offers ?? []) checkWindow(registration, offers, report);
  return {
    ...rest,
    // Without an identifier: the properties that identify a session, so that its id stays the same over reloads.
    id: id ?? [rest.url, startDate?.wall ?? dateText, rest.name].filter(Boolean).join(' '),
    startDate,
    dateText,
    endDate: endsFirst ? undefined : endDate,
  };
}

/** Reports a registration that closes before it opens; `deadlineOf` ignores such a deadline. */
function checkWindow(registration: Registration = {}, path: string, report: Report) {
  if (isMoment(registration.closes) && deadlineOf(registration) === undefined) {
    report(path, 'closes before it opens', 'contradiction');
  }
}

/**
 * Sorts by start, or by the clock that is shown if the starts have no common zone. Sessions without a date come last, in
 * the order of `position`, else of the document.
 */
function inOrder(sessions: Session[]): Session[] {
  const zones = new Set(sessions.flatMap(({ startDate }) => (startDate ? [startDate.zone] : [])));
  const key = zones.size > 1 || zones.has(undefined) ? 'wall' : 'instant';
  const timeOf = ({ startDate }: Session) => startDate?.[key] ?? Infinity;
  // For two sessions without a date the difference is NaN.
  return sessions.sort((a, b) => timeOf(a) - timeOf(b) || (a.position ?? 0) - (b.position ?? 0));
}

/** Deeply freezes a value, because elements on a page share it and pass it to scripts. */
function frozen<T>(value: T): T {
  // `isFrozen` is true for null. Functions are left alone: libraries add them to Object.prototype and Array.prototype.
  if (typeof value === 'object' && !Object.isFrozen(value)) Object.values(value as object).forEach(frozen);
  return Object.freeze(value);
}
