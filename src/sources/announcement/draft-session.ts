import type { JsonObject } from '../../read/json-object.ts';
import type { Report } from '../../model/problem.ts';
import { makeRegistration, type RegistrationParts } from '../table/registration.ts';
import { marksIn, mayBeMarked } from '../marks.ts';
import { findOccasions, type Occasion, type WritingContext } from '../written-dates/occasions.ts';
import { costAtEnd, costIn } from './cost.ts';
import type { DatedLine } from './dated-lines.ts';
import { attendanceOf } from './place.ts';
import { REMARK, REMARKED_STATE } from './registration.ts';
import type { Priced } from './read-cost.ts';
import { takeMarks, type Marked } from './read-marks.ts';

/** A session while its lines are read. */
export interface DraftSession extends Priced, Marked {
  readonly startDate: string;
  readonly endDate?: string;
  readonly doorTime?: string;
  readonly previousStartDate?: string;
  name?: string;
  readonly description: { text: string; block: number }[];
  places: JsonObject[];
  performers: JsonObject[];
  registrationOccasions: Occasion[];
  /** Number of the line with its date. */
  readonly line: number;
  /** The paragraphs of which it has taken lines. */
  readonly blocks: Set<number>;
}

/** What is left of “verschoben auf den 12. Juni” without its date. */
const MOVED =
  /[\s([,–-]*(?:verschoben|verlegt|moved|postponed|rescheduled)\s+(?:auf|to)(?:\s+(?:den|the))?[\s)\],]*$/i;

/** A line without its date, without what became of the session and without its cost: its title. */
export const titleIn = (rest: string): string => titleAndCost(rest).rest;

function titleAndCost(line: string) {
  const words = marksIn(line.replace(MOVED, '').replace(REMARK, '')).rest.replace(
    /^[\s,:–-]+|[\s,:–-]+$/g,
    '',
  );
  const whole = costIn(words);
  return whole.cost && !whole.rest ? whole : costAtEnd(words);
}

/** The sessions that the dates of a line announce. */
export function sessionsOf(line: DatedLine, report: Report): readonly DraftSession[] {
  const moved = line.occasions.find(({ role }) => role === 'moved');
  return line.occasions
    .filter(({ role }) => role === 'session')
    .map((occasion) => sessionOf(occasion, line, moved, report));
}

export function sessionOf(
  occasion: Occasion,
  line: DatedLine,
  moved: Occasion | undefined,
  report: Report,
): DraftSession {
  const path = `line ${line.number}`;
  const { startDate, endDate, doorTime, mistake, hasYear, isImpossible, text } = occasion;
  if (mistake) {
    const kept =
      hasYear || isImpossible
        ? ''
        : '; the line tells no year either, so its words are kept instead of a date';
    report(path, mistake + kept, 'contradiction');
  } else if (!hasYear)
    report(path, `“${text}” tells no year; the next such day is taken: ${startDate}`, 'missing');
  const remark = REMARK.exec(line.rest)?.[1];
  const isState = remark !== undefined && REMARKED_STATE.test(remark);
  const marked: Marked = { registration: isState ? [remark] : [] };
  takeMarks(line.rest.replace(REMARK, ''), [marked]);
  const { rest: name, cost } = titleAndCost(line.rest);
  if (mayBeMarked(name))
    report(path, `“${name}” may be said of the session; choose “cancelled” if it is`, 'contradiction');
  const when =
    mistake && !hasYear
      ? { startDate: text }
      : { startDate, ...(endDate && { endDate }), ...(doorTime && { doorTime }) };
  return {
    ...(moved
      ? {
          startDate: moved.startDate,
          previousStartDate: startDate,
          ...(moved.endDate && { endDate: moved.endDate }),
        }
      : when),
    ...marked,
    ...(moved && { eventStatus: 'EventRescheduled' }),
    ...(name && { name }),
    ...(cost && { cost }),
    description: [...(remark && !isState ? [remark] : []), ...reasonsIn(line.rest)].map((text) => ({
      text,
      block: line.block,
    })),
    places: [],
    performers: [],
    registrationOccasions: [],
    line: line.number,
    blocks: new Set([line.block]),
  };
}

/** Marks that say why: “fällt aus wegen Sturm”. */
const reasonsIn = (rest: string): readonly string[] =>
  marksIn(rest).marks.flatMap(({ mark }) => (/\s(?:wegen|aufgrund|due|because)\s/i.test(mark) ? [mark] : []));

/** A session on the date that it was moved to. */
export const movedSession = (session: DraftSession, { startDate, endDate }: Occasion): DraftSession => ({
  ...session,
  startDate,
  endDate,
  doorTime: undefined,
  previousStartDate: session.startDate,
  eventStatus: 'EventRescheduled',
});

/** Hours on a line of their own, for sessions whose dates tell none: “jeweils 18–20 Uhr”. */
export function withHours(session: DraftSession, words: string, context: WritingContext): DraftSession {
  if (session.startDate.includes('T') || !/^\d{4}-\d\d-\d\d$/.test(session.startDate)) return session;
  const { occasions } = findOccasions(`${session.startDate} ${words}`, context);
  const [{ startDate, endDate, doorTime } = session] = occasions;
  return { ...session, startDate, ...(endDate && { endDate }), ...(doorTime && { doorTime }) };
}

interface Shared {
  readonly name: string | undefined;
  readonly places: readonly JsonObject[];
  readonly cost: JsonObject | undefined;
  /** How visitors register for the series. */
  readonly ways: RegistrationParts | undefined;
  readonly registrationOf: (
    sentences: readonly string[],
    occasions: readonly Occasion[],
  ) => RegistrationParts | undefined;
}

/** The session as the document has it. */
export function written(session: DraftSession, position: number | undefined, shared: Shared): JsonObject {
  const places = session.places.length ? session.places : shared.places;
  const description = joined(session.description);
  const parts = shared.registrationOf(session.registration, session.registrationOccasions);
  const isWaiting = /^(?:waitlist|fewLeft)$/.test(parts?.state ?? '') && !parts?.url && !parts?.email;
  const registration = parts && makeRegistration({ ...(isWaiting && shared.ways), ...parts });
  return Object.fromEntries(
    Object.entries({
      '@type': 'Event',
      name: session.name ?? shared.name,
      position,
      startDate: session.startDate,
      endDate: session.endDate,
      doorTime: session.doorTime,
      previousStartDate: session.previousStartDate,
      eventStatus: session.eventStatus,
      ...attendanceOf(places),
      location: places.length > 1 ? places : places[0],
      description: description || undefined,
      performer: session.performers.length ? session.performers : undefined,
      ...(session.cost ?? (session.isCostUnread ? {} : shared.cost)),
      registration,
    }).filter(([, value]) => value !== undefined),
  );
}

/** Lines as paragraphs: an empty line between those that stood apart. */
export const joined = (lines: readonly { readonly text: string; readonly block: number }[]): string =>
  lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    return text + (before ? (before.block === line.block ? '\n' : '\n\n') : '') + line.text;
  }, '');
