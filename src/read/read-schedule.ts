import type * as z from 'zod/mini';
import { isMoment, lastInstant } from '../model/moment.ts';
import { memo } from '../model/memo.ts';
import { deadlineOf } from '../model/registration-state.ts';
import { readPrice } from '../model/price.ts';
import { shownStart } from '../model/session-state.ts';
import type { Offer, Registration, Series, SeriesHead, Session } from '../model/series.ts';
import { ScheduleError } from '../fetch/schedule-error.ts';
import { withoutDuplicates, withOwnIds, writtenIds } from './duplicates.ts';
import { findSessions, lineOf, type Found } from './find-sessions.ts';
import { whatIsIt } from './foreign.ts';
import { isObject } from './json-object.ts';
import { isBlank, normalForms } from './normal-form.ts';
import { onlyOnline } from './only-online.ts';
import { toCapacities, toOffers } from './registration.ts';
import { toStatus } from './status.ts';
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

/** The facts of a series that hold for its sessions. */
const INHERITED = ['eventAttendanceMode', 'location', 'performer', 'offers'] as const;

/** The keys that say what became of a session. */
const STATUS_KEYS = ['eventStatus', 'status', 'ical:status'];

/** A document with more sessions than this is read in two parts, so that its first sessions are shown early. */
const MANY = 600;

/** Number of sessions in the first part. */
const FIRST = 60;

/**
 * Reads a document of unknown shape, and pauses after each session. Parts that can't be read are left out and reported.
 * A long document yields a schedule with its first sessions before it returns the whole one.
 * @throws DocumentError if the document has no event that can be read, or is of a later version; NoSessionError if it is
 *   a series without sessions
 */
export function* readSchedule(
  document: unknown,
  { url, parser }: Omit<ReadingContext, 'timeZone'>,
): Generator<Schedule | undefined, Schedule> {
  const foreign = whatIsIt(document);
  if (foreign) throw new ScheduleError('foreign-document', url, foreign);
  // By path and message: a single event is read as a series and as a session, but its problems are reported once.
  const problems = new Map<string, Problem>();
  const report: Report = (at, message, code = 'unreadable') => {
    const path = forms.writtenPath(at);
    problems.set(`${path} ${message}`, { path, message, code });
  };
  let isFloating = false;
  // By zone, because making schemas is expensive.
  const readingIn = memo((timeZone: string) => {
    const context = { url, timeZone: timeZone || undefined, parser, onFloating: () => (isFloating = true) };
    return { context, schema: schemas(values(context)) };
  });
  const zoneOf = (one: Found): string => {
    const line = lineOf(one);
    for (const written of [
      ...line.map(({ zone }) => zone),
      ...line.flatMap(({ zonesAround }) => zonesAround),
    ]) {
      const zone = written && readTimeZone(written.value, written.path, report);
      if (zone) return zone;
    }
    return '';
  };
  const { timeZone: zoneAtTop, expires } = isObject(document) ? document : {};
  const topZone = readTimeZone(zoneAtTop, '$', () => {});
  const keysOf = (kind: Parameters<Parameters<typeof normalForms>[1]>[0]) =>
    Object.keys(readingIn(topZone ?? '').schema[kind].shape);
  const forms = normalForms(document, keysOf, report);
  const { series, sessions: all } = yield* findSessions(document, forms, report);
  if (!series.length && !all.length) {
    const [lost] = problems.keys();
    throw lost ? new ScheduleError('no-readable-session', url, lost) : new ScheduleError('no-event', url);
  }
  const [first] = series;
  const [version = '1'] = textsOf((first?.value as { schemaVersion?: unknown } | undefined)?.schemaVersion);
  if (parseInt(version) > 1) throw new ScheduleError('newer-version', url, version);
  // Events that name different series have none in common.
  const found = withoutDuplicates(all, report);
  const head =
    first && (!first.isInline || found.every(({ parent }) => parent === first)) ? first : undefined;
  const idOf = writtenIds(found);

  const heads = new Map<Found, SeriesHead>();
  const headOf = (one: Found): SeriesHead => {
    const known = heads.get(one);
    if (known) return known;
    const timeZone = zoneOf(one);
    const value = expires && one === first ? { expires, ...(one.value as object) } : one.value;
    const raw = readTolerantly(readingIn(timeZone).schema.series, value, one.path, report);
    checkWindow(raw?.registration, step(one.path, 'registration'), report);
    if (!raw?.name && !one.isInline) report(one.path, 'has no name', 'missing');
    const read = raw && toHead(raw, isTyped(one.value));
    const { '@id': id, offers, ...facts } = inheriting({ ...read }, one);
    const made: SeriesHead = frozen({
      ...facts,
      id,
      offers: offers && toOffers(offers, { pages: [read?.url] }),
      timeZone: timeZone || undefined,
    });
    heads.set(one, made);
    return made;
  };

  /** A session or series with the facts of the one that it belongs to, as far as it says nothing of its own. */
  const inheriting = <T extends Partial<Session>>(own: T, { value, parent }: Found): T => {
    if (!parent || !isObject(value)) return own;
    const facts: Partial<Session> = parent.isSeries ? headOf(parent) : (sessionsOf(parent)[0] ?? {});
    const inherited: Record<string, unknown> = {};
    for (const key of INHERITED) if (facts[key] && isBlank(value[key])) inherited[key] = facts[key];
    if (STATUS_KEYS.every((key) => isBlank(value[key]))) {
      const { eventStatus, statusText, isStatusUnclear } = facts;
      Object.assign(inherited, { eventStatus, statusText, isStatusUnclear });
    }
    const { registration } = facts;
    if (registration) {
      // An offer of the series is outranked by its registration, so of such offers only the prices are left.
      if (inherited.offers) inherited.offers = pricesOf(inherited.offers as readonly Offer[]);
      // The registration of the document's series is shown once, above its sessions.
      const isSilent = isBlank(value.registration) && isBlank(value.offers);
      if (isSilent && parent !== head) inherited.registration = registration;
    }
    return Object.assign(own, inherited);
  };

  const pricesOf = memo((offers: readonly Offer[]) =>
    offers.map(({ name, price, priceCurrency }): Offer => ({ name, price, priceCurrency })),
  );

  const made = new Map<Found, readonly Session[]>();
  /** The sessions that one value describes: one for each of its dates. */
  const sessionsOf = (one: Found): readonly Session[] => {
    const known = made.get(one);
    if (known) return known;
    // A session that is part of its own programme ends here.
    made.set(one, []);
    const { path } = one;
    const { context, schema } = readingIn(zoneOf(one));
    const above = lineOf(one).find(({ isSeries }) => isSeries);
    const sessions = sessionsByDate(one.value, path, context, report).flatMap((value) => {
      const raw = readTolerantly(schema.session, value, path, report);
      if (!raw?.name && !series.some((other) => other.path === path)) report(path, 'has no name', 'missing');
      if (!raw || !(raw.name || raw.startDate || raw.eventSchedule)) return [];
      const pages = [raw.url, above && headOf(above).url];
      const session: Session = {
        ...onlyOnline(inheriting(toSession(raw, path, report, pages), one), step(path, 'location'), report),
        id: idOf(one, raw),
        ...(head && above !== head && { superEvent: above ? headOf(above) : {} }),
        ...(!head && above && { superEvent: headOf(above) }),
      };
      return [frozen(session)];
    });
    made.set(one, sessions);
    return sessions;
  };
  const own = head && headOf(head);
  const timeZone = own ? own.timeZone : found[0] && zoneOf(found[0]);
  const scheduleOf = (sessions: Session[]): Schedule =>
    frozen({
      series: { ...own, timeZone: timeZone || undefined, sessions: withOwnIds(inOrder(sessions)) },
      problems: [...problems.values()],
    });

  if (found.length > MANY) {
    const first = [...found].sort(byWords).slice(0, FIRST).flatMap(sessionsOf);
    if (first.length) yield scheduleOf(first);
  }
  const sessions: Session[] = [];
  for (const one of found) {
    sessions.push(...sessionsOf(one));
    yield;
  }
  if (isFloating) {
    report(
      head?.path ?? '$',
      'has times without a time zone; write "timeZone": "Europe/Berlin"',
      'no-time-zone',
    );
  }
  if (sessions.length) return scheduleOf(sessions);
  const [lost] = [...problems.values()].filter(({ code }) => code !== 'missing' || found.length);
  if (!found.length && !lost) throw new ScheduleError('no-session', url);
  throw new ScheduleError(
    'no-readable-session',
    url,
    lost ? `${lost.path} ${lost.message}` : 'all are empty',
  );
}

/** Compares by `startDate` as it is written, which gives the right order in nearly all documents. */
const byWords = (a: Found, b: Found) => (startOf(a) < startOf(b) ? -1 : 1);

/** The start as text. “undefined” and other words are sorted after digits. */
const startOf = ({ value }: Found) => String((value as { readonly startDate?: unknown }).startDate);

function readTimeZone(value: unknown, path: string, report: Report): string | undefined {
  const [written = ''] = textsOf(value);
  const zone = readZone(written);
  if (zone) return zone;
  if (value !== undefined && value !== null) {
    report(path, `“${written}” is not an IANA time zone; write Europe/Berlin`);
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

const isTyped = (series: unknown) => isObject(series) && ('@type' in series || 'type' in series);

/** @param pages pages of the series, which are no pages for registration */
function toSession(
  raw: RawSession,
  path: string,
  report: Report,
  pages: readonly (string | undefined)[],
): Session {
  const {
    '@id': id = '',
    startDate: start,
    eventSchedule,
    eventStatus,
    status,
    'ical:status': ofCalendar,
    ...others
  } = raw;
  const { offers: written, maximumAttendeeCapacity: all, remainingAttendeeCapacity: left, ...rest } = others;
  const [startDate, endDate] = wholeDays(isMoment(start) ? start : undefined, rest.endDate);
  const [rule] = eventSchedule ?? [];
  const inWords = rule?.name ?? rule?.description;
  const dateText =
    (isMoment(start) ? undefined : start) ?? (inWords && isRule(inWords) ? undefined : inWords);
  const endsFirst = startDate && isMoment(endDate) && lastInstant(endDate) < startDate.instant;
  if (endsFirst) report(step(path, 'endDate'), 'is before startDate', 'contradiction');
  if (rule) report(step(path, 'eventSchedule'), RULE, 'not-shown');
  checkWindow(rest.registration, step(path, 'registration'), report);
  const offersPath = step(path, 'offers');
  if (written && !written.length) {
    report(offersPath, 'is empty; leave it out');
  }
  const offers = written && toOffers(written, { startDate, pages });
  for (const { registration } of offers ?? []) checkWindow(registration, offersPath, report);
  checkPrices(offers, rest.isAccessibleForFree, path, report);
  const session: Session = {
    ...rest,
    ...toStatus({ eventStatus, status, 'ical:status': ofCalendar }),
    ...toCapacities(all, left, path, report),
    offers,
    id,
    startDate,
    dateText,
    endDate: endsFirst ? undefined : endDate,
    repeats: rule && (rule.endDate ?? true),
  };
  return session;
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

const RULE = 'is a rule, of which no dates are worked out; write each date as a session in "subEvent"';

/** Whether a rule of recurrence is written for machines: “FREQ=WEEKLY;BYDAY=TU”, “P1W”. */
const isRule = (words: string) => /^(?:true|\S*[=:]\S*|P\d\S*)$/.test(words);

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
  const timeOf = (session: Session) => shownStart(session)?.[key] ?? Infinity;
  // For two sessions without a date the difference is NaN.
  return sessions.sort((a, b) => timeOf(a) - timeOf(b) || (a.position ?? 0) - (b.position ?? 0));
}

/** Deeply freezes a value, because elements on a page share it and pass it to scripts. */
function frozen<T>(value: T): T {
  // `isFrozen` is true for null. Functions are left alone: libraries add them to Object.prototype and Array.prototype.
  if (typeof value === 'object' && !Object.isFrozen(value)) Object.values(value as object).forEach(frozen);
  return Object.freeze(value);
}
