import type * as z from 'zod/mini';
import { isMoment, lastInstant } from '../model/moment.ts';
import { deadlineOf } from '../model/registration-state.ts';
import { readPrice } from '../model/price.ts';
import type { Offer, Registration, Series, Session } from '../model/series.ts';
import { isTimeZone } from '../model/time-zone.ts';
import { ScheduleError } from '../fetch/schedule-error.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { onlyOnline } from './only-online.ts';
import { toOffers, toCapacities } from './registration.ts';
import { toStatus } from './status.ts';
import { shownStart } from '../model/session-state.ts';
import { findSessions, type FoundSession } from './find-sessions.ts';
import { step, type Problem, type Report } from '../model/problem.ts';
import { readTolerantly } from './read-tolerantly.ts';
import { schemas } from './schema.ts';
import { textsOf, values, type ReadingContext } from './values.ts';

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
  const { expires } = isObject(document) ? document : {};
  const raw = readTolerantly(schema.series, { ...(expires ? { expires } : {}), ...series }, path, report);
  const head = raw && toHead(raw, isTyped(series));
  checkWindow(head?.registration, step(path, 'registration'), report);
  if (seriesPath && !head?.name) report(path, 'has no name', 'missing');

  const read = ({ value, path }: FoundSession): readonly Session[] => {
    const raw = readTolerantly(schema.session, value, path, report);
    if (!raw?.name && path !== seriesPath) report(path, 'has no name', 'missing');
    return raw && (raw.name || raw.startDate) ? [frozen(toSession(raw, path, report, head))] : [];
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
  if (isTimeZone(written)) return written;
  if (value !== undefined && value !== null) {
    report(step(path, 'timeZone'), `“${written}” is not an IANA time zone; write Europe/Berlin`);
  }
  return undefined;
}

type RawSession = z.output<ReturnType<typeof schemas>['session']>;

type RawSeries = z.output<ReturnType<typeof schemas>['series']>;

/** The status of a series. The answer of a server also has a `status`, but is no series. */
function toHead({ eventStatus, status, 'ical:status': ofCalendar, ...rest }: RawSeries, isTyped: boolean) {
  const foreign = isTyped || status?.member !== 'unknown' ? status : undefined;
  return { ...rest, ...toStatus({ eventStatus, status: foreign, 'ical:status': ofCalendar }) };
}

const isTyped = (series: JsonObject) => '@type' in series || 'type' in series;

function toSession(
  raw: RawSession,
  path: string,
  report: Report,
  head: { readonly url?: string } = {},
): Session {
  const {
    '@id': id,
    startDate: start,
    endDate,
    eventStatus,
    status,
    'ical:status': ofCalendar,
    ...others
  } = raw;
  const { offers: written, maximumAttendeeCapacity: all, remainingAttendeeCapacity: left, ...rest } = others;
  const startDate = isMoment(start) ? start : undefined;
  const dateText = isMoment(start) ? undefined : start;
  const endsFirst = startDate && isMoment(endDate) && lastInstant(endDate) < startDate.instant;
  if (endsFirst) report(step(path, 'endDate'), 'is before startDate', 'contradiction');
  checkWindow(rest.registration, step(path, 'registration'), report);
  const offersPath = step(path, 'offers');
  if (written && !written.length) {
    report(offersPath, 'is empty; leave it out');
  }
  const offers = written && toOffers(written, { startDate, pages: [rest.url, head.url] });
  for (const { registration } of offers ?? []) checkWindow(registration, offersPath, report);
  checkPrices(offers, rest.isAccessibleForFree, path, report);
  const session: Session = {
    ...rest,
    ...toStatus({ eventStatus, status, 'ical:status': ofCalendar }),
    ...toCapacities(all, left, path, report),
    offers,
    // Without an identifier: the properties that identify a session, so that its id stays the same over reloads.
    id: id ?? [rest.url, startDate?.wall ?? dateText, rest.name].filter(Boolean).join(' '),
    startDate,
    dateText,
    endDate: endsFirst ? undefined : endDate,
  };
  return onlyOnline(session, step(path, 'location'), report);
}

/** Reports a price of nothing for a session that is not free of charge. */
function checkPrices(
  offers: readonly Offer[] = [],
  isFree: boolean | undefined,
  path: string,
  report: Report,
) {
  if (isFree === false && offers.some(({ price }) => readPrice(price)?.amount === 0)) {
    report(step(path, 'isAccessibleForFree'), 'contradicts the price 0 in "offers"', 'contradiction');
  }
}

/** Reports a registration that closes before it opens; `deadlineOf` ignores such a deadline. */
function checkWindow(registration: Registration = {}, path: string, report: Report) {
  if (isMoment(registration.closes) && deadlineOf(registration) === undefined) {
    report(path, 'closes before it opens', 'contradiction');
  }
}

/** Compares by start. Sessions without a date come last, in the order of `position`, else of the document. */
function byTime(a: Session, b: Session): number {
  const from = shownStart(a)?.instant ?? Infinity;
  const to = shownStart(b)?.instant ?? Infinity;
  // For two sessions without a date the difference is NaN.
  return from - to || (a.position ?? 0) - (b.position ?? 0);
}

/** Deeply freezes a value, because elements on a page share it and pass it to scripts. */
function frozen<T>(value: T): T {
  // `isFrozen` is true for null. Functions are left alone: libraries add them to Object.prototype and Array.prototype.
  if (typeof value === 'object' && !Object.isFrozen(value)) Object.values(value as object).forEach(frozen);
  return Object.freeze(value);
}
