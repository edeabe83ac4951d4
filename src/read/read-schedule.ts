import type * as z from 'zod/mini';
import { isMoment, lastInstant } from '../model/moment.ts';
import { memo } from '../model/memo.ts';
import { deadlineOf } from '../model/registration-state.ts';
import { isOnline } from '../model/places.ts';
import type { Offer, Place, Registration, Series, SeriesHead, Session } from '../model/series.ts';
import { isTimeZone } from '../model/time-zone.ts';
import { ScheduleError } from '../fetch/schedule-error.ts';
import { withoutDuplicates, withOwnIds, writtenIds } from './duplicates.ts';
import { findSessions, lineOf, type Found } from './find-sessions.ts';
import { whatIsIt } from './foreign.ts';
import { isObject } from './json-object.ts';
import { isBlank, normalForms } from './normal-form.ts';
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

/** The facts of a series that hold for its sessions. */
const INHERITED = ['eventStatus', 'eventAttendanceMode', 'location', 'performer', 'offers'] as const;

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
  const fail = (message: string, name: 'DocumentError' | 'NoSessionError' = 'DocumentError') =>
    new ScheduleError(name, `${url} ${message}`, url);
  const foreign = whatIsIt(document);
  if (foreign) throw fail(`looks like ${foreign}; convert it: npx series-schedule convert ${url}`);
  // By path and message: a single event is read as a series and as a session, but its problems are reported once.
  const problems = new Map<string, Problem>();
  const report: Report = (at, message, code = 'unreadable') => {
    const path = forms.writtenPath(at);
    problems.set(`${path} ${message}`, { path, message, code });
  };
  const schemaIn = memo((timeZone: string) =>
    schemas(values({ url, timeZone: timeZone || undefined, parser })),
  );
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
  const topZone = isObject(document) ? readTimeZone(document.timeZone, '$', () => {}) : '';
  const keysOf = (kind: Parameters<Parameters<typeof normalForms>[1]>[0]) =>
    Object.keys(schemaIn(topZone ?? '')[kind].shape);
  const forms = normalForms(document, keysOf, report);
  const { series, sessions: all } = yield* findSessions(document, forms, report);
  if (!series.length && !all.length) {
    const [lost] = problems.keys();
    throw fail(
      lost
        ? `has no session that can be read: ${lost}.`
        : 'has no Event or EventSeries; a series has its sessions in "subEvent".',
    );
  }
  const [first] = series;
  const [version = '1'] = textsOf((first?.value as { schemaVersion?: unknown } | undefined)?.schemaVersion);
  if (parseInt(version) > 1) throw fail(`has schemaVersion ${version}, not 1.`);
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
    const read = readTolerantly(schemaIn(timeZone).series, one.value, one.path, report);
    checkWindow(read?.registration, step(one.path, 'registration'), report);
    if (!read?.name && !one.isInline) report(one.path, 'has no name', 'missing');
    const { '@id': id, ...facts } = inheriting({ ...read }, one);
    const made = frozen({ ...facts, id, timeZone: timeZone || undefined });
    heads.set(one, made);
    return made;
  };

  /** A session or series with the facts of the one that it belongs to, as far as it says nothing of its own. */
  const inheriting = <T extends Partial<Session>>(own: T, { value, parent }: Found): T => {
    if (!parent || !isObject(value)) return own;
    const facts: Partial<Session> = parent.isSeries ? headOf(parent) : (sessionOf(parent) ?? {});
    const inherited: Record<string, unknown> = {};
    for (const key of INHERITED) if (facts[key] && isBlank(value[key])) inherited[key] = facts[key];
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

  const made = new Map<Found, Session | undefined>();
  const sessionOf = (one: Found): Session | undefined => {
    if (made.has(one)) return made.get(one);
    // A session that is part of its own programme ends here.
    made.set(one, undefined);
    const { value, path } = one;
    const raw = readTolerantly(schemaIn(zoneOf(one)).session, value, path, report);
    if (!raw?.name && !series.some((other) => other.path === path)) report(path, 'has no name', 'missing');
    if (!raw || !(raw.name || raw.startDate || raw.eventSchedule)) return undefined;
    const above = lineOf(one).find(({ isSeries }) => isSeries);
    const session = {
      ...inheriting(toSession(raw, path, report), one),
      id: idOf(one, raw),
      ...(head && above !== head && { superEvent: above ? headOf(above) : {} }),
      ...(!head && above && { superEvent: headOf(above) }),
    };
    made.set(one, frozen(session));
    return session;
  };
  const read = (one: Found): readonly Session[] => {
    const session = sessionOf(one);
    return session ? [session] : [];
  };
  const own = head && headOf(head);
  const timeZone = own ? own.timeZone : found[0] && zoneOf(found[0]);
  const scheduleOf = (sessions: Session[]): Schedule =>
    frozen({
      series: { ...own, timeZone: timeZone || undefined, sessions: withOwnIds(sessions.sort(byTime)) },
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
  if (sessions.length) return scheduleOf(sessions);
  const told = [...problems.values()].filter(({ code }) => code !== 'missing' || found.length);
  const lost = told.find(({ code }) => code === 'not-shown') ?? told[0];
  if (!found.length && !lost) throw fail('has no session yet: "subEvent" is empty.', 'NoSessionError');
  throw fail(`has no session that can be read: ${lost ? `${lost.path} ${lost.message}` : 'all are empty'}.`);
}

/** Compares by `startDate` as it is written, which gives the right order in nearly all documents. */
const byWords = (a: Found, b: Found) => (startOf(a) < startOf(b) ? -1 : 1);

/** The start as text. “undefined” and other words are sorted after digits. */
const startOf = ({ value }: Found) => String((value as { readonly startDate?: unknown }).startDate);

function readTimeZone(value: unknown, path: string, report: Report): string | undefined {
  const [written = ''] = textsOf(value);
  if (isTimeZone(written)) return written;
  if (value !== undefined && value !== null) {
    report(path, `“${written}” is not an IANA time zone; write Europe/Berlin`);
  }
  return undefined;
}

type RawSession = z.output<ReturnType<typeof schemas>['session']>;

function toSession(raw: RawSession, path: string, report: Report): Session {
  const { '@id': id = '', startDate: start, endDate, eventSchedule, ...rest } = raw;
  const startDate = isMoment(start) ? start : undefined;
  const [rule] = eventSchedule ?? [];
  const inWords = rule?.name ?? rule?.description;
  const dateText =
    (isMoment(start) ? undefined : start) ?? (inWords && isRule(inWords) ? undefined : inWords);
  const endsFirst = startDate && isMoment(endDate) && lastInstant(endDate) < startDate.instant;
  if (endsFirst) report(step(path, 'endDate'), 'is before startDate', 'contradiction');
  if (rule) report(step(path, 'eventSchedule'), RULE, 'not-shown');
  checkWindow(rest.registration, step(path, 'registration'), report);
  // An address alone, at a session online, is the one for taking part.
  const location = isOnline({ ...rest, id })
    ? rest.location?.map((place) => ({ ...place, virtual: place.virtual || isAddress(place) }))
    : rest.location;
  if (rest.eventAttendanceMode === 'online' && location?.some(({ virtual }) => !virtual))
    report(step(path, 'location'), 'is not shown, because the session is online', 'not-shown');
  const offers = step(path, 'offers');
  if (rest.offers && !rest.offers.length) {
    report(offers, 'is empty; leave it out');
  }
  for (const { registration } of rest.offers ?? []) checkWindow(registration, offers, report);
  return {
    ...rest,
    location,
    id,
    startDate,
    dateText,
    endDate: endsFirst ? undefined : endDate,
    repeats: rule && (rule.endDate ?? true),
  };
}

const RULE = 'is a rule, of which no dates are worked out; write each date as a session in "subEvent"';

/** Whether a rule of recurrence is written for machines: “FREQ=WEEKLY;BYDAY=TU”, “P1W”. */
const isRule = (words: string) => /^(?:true|P\d\S*)$|FREQ=/i.test(words);

/** Whether a place is only an address on the web, and named by its host. */
const isAddress = ({ name = '', url, address }: Place) => !address && !!url?.includes(name);

/** Reports a registration that closes before it opens; `deadlineOf` ignores such a deadline. */
function checkWindow(registration: Registration = {}, path: string, report: Report) {
  if (isMoment(registration.closes) && deadlineOf(registration) === undefined) {
    report(path, 'closes before it opens', 'contradiction');
  }
}

/** Compares by start. Sessions without a date come last, in the order of `position`, else of the document. */
function byTime(a: Session, b: Session): number {
  const from = a.startDate?.instant ?? Infinity;
  const to = b.startDate?.instant ?? Infinity;
  // For two sessions without a date the difference is NaN.
  return from - to || (a.position ?? 0) - (b.position ?? 0);
}

/** Deeply freezes a value, because elements on a page share it and pass it to scripts. */
function frozen<T>(value: T): T {
  // `isFrozen` is true for null. Functions are left alone: libraries add them to Object.prototype and Array.prototype.
  if (typeof value === 'object' && !Object.isFrozen(value)) Object.values(value as object).forEach(frozen);
  return Object.freeze(value);
}
