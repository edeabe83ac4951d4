import { ScheduleError } from '../fetch/schedule-error.ts';
import { memo } from '../model/memo.ts';
import { step, type Problem, type Report } from '../model/problem.ts';
import type { Series, Session } from '../model/series.ts';
import { withoutDuplicates, withOwnIds } from './duplicates.ts';
import { findSessions } from './find-sessions.ts';
import { zoneOf, type Found } from './found.ts';
import { foreignError, whatIsIt } from './foreign.ts';
import { frozen } from './frozen.ts';
import { byWords, inOrder } from './in-order.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { normalForms } from './normal-form.ts';
import { foundReader, type Reading } from './read-found.ts';
import { readZone } from './read-zone.ts';
import { keysOf, schemas } from './schema.ts';
import { isBlank, textsOf } from './texts.ts';
import { values, type ReadingContext } from './values.ts';

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
 * @throws DocumentError if the document has no event that can be read, or is of a later version; NoSessionError if it is
 *   a series without sessions
 */
export function* readSchedule(
  document: unknown,
  { url, parser }: Omit<ReadingContext, 'timeZone'>,
): Generator<Schedule | undefined, Schedule> {
  const foreign = whatIsIt(document);
  if (foreign) throw foreignError(url, foreign);
  // By path and message: a single event is read as a series and as a session, but its problems are reported once.
  const problems = new Map<string, Problem>();
  const report: Report = (at, message, code = 'unreadable') => {
    const path = forms.writtenPath(at);
    problems.set(`${path} ${message}`, { path, message, code });
  };
  let isFloating = false;
  // By zone, because making schemas is expensive.
  const readingIn = memo((timeZone: string): Reading => {
    const context = { url, timeZone: timeZone || undefined, parser, onFloating: () => (isFloating = true) };
    return { context, schema: schemas(values(context)) };
  });
  const { timeZone: atTop, expires } = isObject(document) ? document : {};
  const { schema } = readingIn(readZone(textsOf(atTop)[0]) ?? '');
  const forms = normalForms(document, keysOf(schema), report);
  let isAnyZoneUnreadable = false;
  const zoneIn = ({ timeZone }: JsonObject, path: string) => {
    const [written = ''] = textsOf(timeZone);
    const zone = readZone(written);
    if (zone || isBlank(timeZone)) return zone;
    isAnyZoneUnreadable = true;
    report(step(path, 'timeZone'), `“${written}” is not an IANA time zone; write Europe/Berlin`);
    return undefined;
  };
  const { series, sessions: all } = yield* findSessions(document, forms, zoneIn, report);
  const [first] = series;
  const [version = '1'] = textsOf((first?.value as { schemaVersion?: unknown } | undefined)?.schemaVersion);
  if (parseInt(version) > 1) throw new ScheduleError('newer-version', url, version);

  const found = yield* withoutDuplicates(all, report);
  // Events that name different series have none in common.
  const isCommon = first && (!first.isInline || found.every(({ parent }) => parent === first));
  const head = isCommon ? first : undefined;
  const readingOf = (one: Found) => readingIn(zoneOf(one));
  const { headOf, sessionsOf } = foundReader({ head, series, expires, report, readingOf });
  const own = head && headOf(head);
  const timeZone = own ? own.timeZone : found[0] && zoneOf(found[0]);
  const scheduleOf = (sessions: Session[]): Schedule =>
    frozen({
      series: { ...own, timeZone: timeZone || undefined, sessions: withOwnIds(inOrder(sessions)) },
      problems: [...problems.values()],
    });

  if (found.length > MANY) {
    const early = [...found].sort(byWords).slice(0, FIRST).flatMap(sessionsOf);
    if (early.length) yield scheduleOf(early);
  }
  const sessions: Session[] = [];
  for (const one of found) {
    sessions.push(...sessionsOf(one));
    yield;
  }
  if (isFloating && !isAnyZoneUnreadable) {
    const advice = 'has times without a time zone; write "timeZone": "Europe/Berlin"';
    report(head?.path ?? '$', advice, 'no-time-zone');
  }
  if (sessions.length) return scheduleOf(sessions);
  const told = [...problems.values()];
  // Neither a missing name nor a misspelled one is why nothing is shown.
  const lost = told.find(({ code }) => !/missing|unknown/.test(code)) ?? (found.length ? told[0] : undefined);
  if (lost) throw new ScheduleError('no-readable-session', url, `${lost.path} ${lost.message}`);
  throw new ScheduleError(first ? 'no-session' : 'no-event', url);
}
