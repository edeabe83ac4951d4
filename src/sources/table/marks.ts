import { marksIn, mayBeMarked, statusSaid, type Mark } from '../marks.ts';
import { lineOf, type Cell } from './cells.ts';
import type { Column } from './columns.ts';
import type { Meaning } from './meanings.ts';
import { readStatus, type WordsRead } from './registration.ts';
import type { DateStyle, RowCells } from './when.ts';

/** Columns in which a mark may stand beside other words. */
const BESIDE: readonly (Meaning | undefined)[] = ['name', 'startDate', 'startTime', 'location', 'weekday'];
/** Columns in which a sentence may say it. */
const TEXTS: readonly (Meaning | undefined)[] = ['note', 'description'];
/**
 * Columns in which “entfällt” likely says that there is no fee, no room, no limit of places. Under “Preis” nobody says
 * “fällt aus” of a price, and under “Uhrzeit”, “Datum” or “Bemerkung” there is nothing but the session to drop.
 */
const OWN: readonly (Meaning | undefined)[] = [
  ...(['price', 'doorTime', 'endDate', 'endTime', 'online', 'accessibilitySummary'] as const),
  ...(['maximumAttendeeCapacity', 'remainingAttendeeCapacity', 'position', '@id'] as const),
  ...(['inLanguage', 'url', 'room', 'attendance', 'seriesName', 'allDay'] as const),
];
/** Columns of people, of whom each word may be said: the speaker has cancelled. */
const PEOPLE: readonly (Meaning | undefined)[] = ['performer', 'moderation', 'organizer', 'contributor'];
/** Columns of the place. “entfällt” may mean that it is online as well as that there is no session. */
const PLACE: readonly (Meaning | undefined)[] = ['location', 'address', 'postalCode', 'addressLocality'];
/** Columns that are read for a status anyway. */
const READ: readonly (Meaning | undefined)[] = [
  ...(['eventStatus', 'registration', 'registrationUrl', 'registrationEmail', 'waitlistUrl'] as const),
  ...(['opens', 'closes'] as const),
];
/** Columns that are read for “ausgebucht” anyway. */
const COUNTED: readonly (Meaning | undefined)[] = ['maximumAttendeeCapacity', 'remainingAttendeeCapacity'];

/** What the marks of a row say: what became of its session, and its registration. */
export interface RowMarks {
  readonly cells: readonly Cell[];
  readonly status: WordsRead;
  /** Words about the place that may be said of the session, so that registration must not seem open. */
  readonly doubt?: string;
  /** Marks that say more than their kind, such as the day that it is postponed to. */
  readonly notes: readonly string[];
}

type ReportMark = (place: string, message: string, code: 'unreadable' | 'contradiction') => void;

/** What the cells of a row say about its session by a mark, and the cells without it. */
export function readMarks(
  cells: readonly Cell[],
  columns: readonly Column[],
  { now, year }: DateStyle,
  report: ReportMark,
): RowMarks {
  let status: WordsRead = {};
  let doubt: string | undefined;
  const notes: string[] = [];
  const isOnline = columns.some(
    ({ meaning }, index) => (meaning === 'online' || meaning === 'attendance') && lineOf(cells[index]),
  );
  const rest = cells.map((cell, index) => {
    const { meaning, head = '', letter = '' } = columns[index] ?? {};
    const { marks, rest: words } = marksOf(cell, meaning);
    const place = head ? `, “${head}”` : letter && `, column ${letter}`;
    const unsure = (mark: string) =>
      report(place, `“${mark}” may be said of the session; choose “cancelled” if it is`, 'contradiction');
    const [first] = marks;
    if (!first) {
      if (meaning === 'name' && typeof cell === 'string' && mayBeMarked(lineOf(cell))) unsure(lineOf(cell));
      return cell;
    }
    const isDropped = /^entf/i.test(first.mark) && !words;
    // Of a column with a head that nobody knows, it may be the catering that is dropped.
    const isOfColumn = PEOPLE.includes(meaning) || (!meaning && head) || (OWN.includes(meaning) && isDropped);
    if (isOfColumn || (PLACE.includes(meaning) && isDropped)) {
      unsure(first.mark);
      if (PLACE.includes(meaning) && !isOnline) doubt = `${head ? `${head}: ` : ''}${first.mark}`;
      return undefined;
    }
    for (const { mark, kind } of marks) {
      const said = kind.startsWith('Event')
        ? { ...readStatus(mark, now, year), eventStatus: kind }
        : { state: kind };
      status = graver(status, said);
      if (kind === 'EventPostponed' && /\s/.test(mark) && words !== mark) notes.push(mark);
      if (kind === 'EventCancelled') report(place, `“${mark}” is taken as cancelled`, 'unreadable');
      else if (kind === 'EventPostponed') report(place, `“${mark}” is taken as postponed`, 'unreadable');
      else if (kind === 'full') report(place, `“${mark}” is taken as fully booked`, 'unreadable');
      else report(place, `“${mark}” is taken as waiting list only`, 'unreadable');
    }
    // A day that isn't told stays in words: that of the row above is another session's.
    return meaning === 'startDate' && !words ? cell : words;
  });
  return { cells: rest, status, notes, ...(doubt && !status.eventStatus && { doubt }) };
}

/** The marks of a cell, as far as its column is about the session. */
function marksOf(cell: Cell, meaning: Meaning | undefined): { marks: readonly Mark[]; rest: string } {
  const none = { marks: [], rest: '' };
  if (typeof cell !== 'string' || READ.includes(meaning)) return none;
  const text = lineOf(cell);
  const told = marksIn(text);
  const isWhole = told.marks.length > 0 && !told.rest;
  if (COUNTED.includes(meaning) && told.marks.every(({ kind }) => !kind.startsWith('Event'))) return none;
  if (isWhole || (told.marks.length && BESIDE.includes(meaning))) return told;
  const kind = TEXTS.includes(meaning) ? statusSaid(text) : undefined;
  return kind ? { marks: [{ mark: text, kind, rest: text }], rest: text } : none;
}

/** The graver of two: cancelled before postponed, and either beside the state of registration. */
const graver = (one: WordsRead, other: WordsRead): WordsRead => ({
  ...other,
  ...one,
  ...(other.eventStatus === 'EventCancelled' && other),
});

/** What the status columns of a row say together with its marks; “ausgebucht” outranks “offen”. */
export function withMarks<T extends WordsRead & { readonly notes: readonly string[] }>(
  told: T,
  { status, doubt, notes: marked }: RowMarks,
  cells: RowCells,
): T {
  const isFilled = status.state !== undefined && (told.state === 'open' || told.state === 'fewLeft');
  if (isFilled)
    cells.report(
      'eventStatus',
      'says open, but the title says that it is full; that counts',
      'contradiction',
    );
  const all = { ...told, ...graver(told, status), ...(isFilled && { state: status.state }) };
  const notes = [...told.notes, ...marked, ...(doubt ? [doubt] : [])];
  // “ausgebucht” in a title opens nothing either, whatever else is not understood.
  return { ...all, notes, isUnknown: all.state !== 'full' && (all.isUnknown || !!doubt) };
}
