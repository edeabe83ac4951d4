import type * as z from 'zod/mini';
import { isMoment, lastInstant } from '../model/moment.ts';
import { deadlineOf } from '../model/registration-state.ts';
import type { Registration, Series, Session } from '../model/series.ts';
import { isTimeZone } from '../model/time-zone.ts';
import { ScheduleError } from '../fetch/schedule-error.ts';
import { findSessions, type FoundSession } from './find-sessions.ts';
import { step, type Problem, type Report } from '../model/problem.ts';
import { readTolerantly } from './read-tolerantly.ts';
import { schemas } from './schema.ts';
import { textsOf, values, type ReadingContext } from './values.ts';

/** A schedule that was read, and what of it could not be. */
export interface Schedule {
  readonly series: Series;
  readonly problems: readonly Problem[];
}

/** More sessions than these are not read before the first of them are shown. */
const MANY = 600;

/** How many are read first. */
const FIRST = 60;

/**
 * Reads a document of unknown shape, one session a step. What can't be read is left out and reported; the rest is
 * kept. Of a long one the first sessions come in a step of their own.
 * @throws DocumentError where nothing in it is an event; NoSessionError where none can be read
 */
export function* readSchedule(
  document: unknown,
  { url, parser }: Omit<ReadingContext, 'timeZone'>,
): Generator<Schedule | undefined, Schedule> {
  // By their words: what is series and session at once is read twice, and reported once.
  const problems = new Map<string, Problem>();
  const report: Report = (path, message) => problems.set(`${path} ${message}`, { path, message });
  const { series = {}, seriesPath, sessions: found } = yield* findSessions(document);
  if (!seriesPath && !found.length) {
    throw new ScheduleError(
      'DocumentError',
      `${url} has no Event or EventSeries; a series has its sessions in "subEvent".`,
      url,
    );
  }
  const path = seriesPath ?? '$';
  const [version = '1'] = textsOf(series.schemaVersion);
  if (parseInt(version) > 1) {
    throw new ScheduleError('DocumentError', `${url} has schemaVersion ${version}, not 1.`, url);
  }
  const timeZone = readTimeZone(series.timeZone, path, report);
  const schema = schemas(values({ url, timeZone, parser }));
  const head = readTolerantly(schema.series, series, path, report);
  checkWindow(head?.registration, step(path, 'registration'), report);
  if (seriesPath && !head?.name) report(path, 'has no name');

  const read = ({ value, path }: FoundSession): readonly Session[] => {
    const raw = readTolerantly(schema.session, value, path, report);
    if (!raw?.name && path !== seriesPath) report(path, 'has no name');
    return raw && (raw.name || raw.startDate) ? [frozen(toSession(raw, path, report))] : [];
  };
  const scheduleOf = (sessions: Session[]): Schedule =>
    frozen({
      series: { ...head, id: head?.['@id'], timeZone, sessions: withOwnIds(sessions.sort(byTime)) },
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
    throw new ScheduleError('NoSessionError', `${url} has no session that can be read: ${first}.`, url);
  }
  return scheduleOf(sessions);
}

/** Sessions of which each has an `id` of its own: one that occurs again is told apart by its start. */
function withOwnIds(sessions: readonly Session[]): readonly Session[] {
  const ids = new Set<string>();
  return sessions.map((session) => {
    let { id } = session;
    while (ids.has(id)) id += ` ${session.startDate?.wall ?? ids.size}`;
    ids.add(id);
    return id === session.id ? session : { ...session, id };
  });
}

/** By start as it is written, which is their order in nearly all documents. */
const byWords = (a: FoundSession, b: FoundSession) => (startOf(a) < startOf(b) ? -1 : 1);

/** Words come after digits, and so does “undefined”. */
const startOf = ({ value }: FoundSession) => String((value as { readonly startDate?: unknown }).startDate);

function readTimeZone(value: unknown, path: string, report: Report): string | undefined {
  const [written = ''] = textsOf(value);
  if (isTimeZone(written)) return written;
  if (value !== undefined && value !== null) {
    report(step(path, 'timeZone'), `“${written}” is not an IANA time zone; write Europe/Berlin`);
  }
  return undefined;
}

type RawSession = z.output<ReturnType<typeof schemas>['session']>;

function toSession(raw: RawSession, path: string, report: Report): Session {
  const { '@id': id, startDate: start, endDate, ...rest } = raw;
  const startDate = isMoment(start) ? start : undefined;
  const dateText = isMoment(start) ? undefined : start;
  const endsFirst = startDate && isMoment(endDate) && lastInstant(endDate) < startDate.instant;
  if (endsFirst) report(step(path, 'endDate'), 'is before startDate');
  checkWindow(rest.registration, step(path, 'registration'), report);
  const offers = step(path, 'offers');
  if (rest.offers && !rest.offers.length) {
    report(offers, 'is empty; leave it out');
  }
  for (const { registration } of rest.offers ?? []) checkWindow(registration, offers, report);
  return {
    ...rest,
    // Without an identifier, what makes a session itself.
    id: id ?? [rest.url, startDate?.wall ?? dateText, rest.name].filter(Boolean).join(' '),
    startDate,
    dateText,
    endDate: endsFirst ? undefined : endDate,
  };
}

/** Reports a registration that ends before it begins; only its beginning counts. */
function checkWindow(registration: Registration = {}, path: string, report: Report) {
  if (isMoment(registration.closes) && deadlineOf(registration) === undefined) {
    report(path, 'closes before it opens');
  }
}

/** By start; sessions without a date follow in the order of their position, else of the document. */
function byTime(a: Session, b: Session): number {
  const from = a.startDate?.instant ?? Infinity;
  const to = b.startDate?.instant ?? Infinity;
  // Two without a date have no difference: NaN.
  return from - to || (a.position ?? 0) - (b.position ?? 0);
}

/** Whoever gets it on a page can't change what others see. */
function frozen<T>(value: T): T {
  // Null is always frozen; functions are those that libraries add to all objects.
  if (typeof value === 'object' && !Object.isFrozen(value)) Object.values(value as object).forEach(frozen);
  return Object.freeze(value);
}
