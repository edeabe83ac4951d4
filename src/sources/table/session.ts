import type { JsonObject } from '../../read/json-object.ts';
import type { Report } from '../../model/problem.ts';
import { absolute, emailIn, linkIn, telephoneIn } from '../announcement/addresses.ts';
import { wordsOf, lineOf, type Cell } from './cells.ts';
import type { Column } from './columns.ts';
import type { Meaning } from './meanings.ts';
import { offersOf } from './price.ts';
import { makeRegistration, readStatus, type RegistrationParts, type WordsRead } from './registration.ts';
import { placesOf } from './place.ts';
import { readDay, readWhen, type DateStyle, type RowCells } from './when.ts';

/** A row of a table, with what is around it. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Its number as spreadsheets show it. */
  readonly number: number;
  readonly columns: readonly Column[];
  readonly style: DateStyle;
  /** The day of the row above. */
  readonly above?: string;
  /** Absolute URL of the table, for relative addresses. */
  readonly url: string;
  readonly report: Report;
}

/** The session of a row. */
export function sessionOf(row: Row): JsonObject {
  const cells = cellsOf(row);
  const line = (meaning: Meaning) => lineOf(cells.cell(meaning)) || undefined;
  const text = (meaning: Meaning) => wordsOf(cells.cell(meaning)) || undefined;
  const when = readWhen(cells, row.style, row.above);
  const status = readStatusCells(cells, row.style);
  const isMoved =
    status.movedTo !== undefined && status.movedTo.slice(0, 10) !== when.startDate?.slice(0, 10);
  const name = line('name');
  if (!name) row.report(`row ${row.number}`, 'has no title', 'missing');
  const number = line('position');
  return without({
    '@type': 'Event',
    '@id': idOf(line('@id'), row.url),
    name,
    ...(number && /^\d+\.?$/.test(number) && { position: parseInt(number) }),
    ...when,
    ...(isMoved && { startDate: status.movedTo, endDate: undefined, previousStartDate: when.startDate }),
    eventStatus: status.movedTo ? 'EventRescheduled' : status.eventStatus,
    ...placesOf(cells),
    description: [text('description'), text('note')].filter(Boolean).join('\n\n'),
    url: addressOf(cells, 'url', row.url),
    performer: people(cells),
    organizer: names(line('organizer')),
    contributor: names(line('contributor')),
    inLanguage: languageOf(line('inLanguage')),
    accessibilitySummary: line('accessibilitySummary'),
    ...countsOf(cells),
    ...offersOf(line('price'), cells),
    registration: registrationOf(cells, status, row, when.startDate),
  });
}

function cellsOf({ cells, columns, number, report }: Row): RowCells {
  const columnOf = (meaning: Meaning) => columns.find((column) => column.meaning === meaning);
  return {
    cell: (meaning) => {
      const column = columnOf(meaning);
      return column && cells[column.index];
    },
    head: (meaning) => columnOf(meaning)?.head ?? '',
    report: (meaning, message, code = 'unreadable') => {
      const { head = meaning, letter = '' } = columnOf(meaning) ?? {};
      report(`row ${number}, ${head ? `“${head}”` : `column ${letter}`}`, message, code);
    },
  };
}

/** What the columns “Status”, “Anmeldung” and “Warteliste” say together. */
function readStatusCells(
  cells: RowCells,
  { now, year }: DateStyle,
): WordsRead & { readonly notes: readonly string[] } {
  const notes: string[] = [];
  let all: WordsRead = {};
  for (const meaning of ['eventStatus', 'registration', 'registrationUrl'] as const) {
    const words = lineOf(cells.cell(meaning));
    const isAddress = linkIn(words) ?? emailIn(words) ?? (meaning === 'registration' && telephoneIn(words));
    if (
      !words ||
      isAddress ||
      (meaning === 'registration' && /^(ja|yes|erforderlich|required)$/i.test(words))
    )
      continue;
    if (meaning === 'registration' && /\d{1,2}\.\d{1,2}\./.test(words)) continue;
    const read = readStatus(words, now, year);
    if (read.isUnknown) {
      notes.push(words);
      cells.report(
        meaning,
        `“${words}” is not understood; it is shown as a note, and registration is not offered`,
      );
    } else if (/^nein$|^no$/i.test(words)) notes.pop();
    all = { ...read, ...all, ...(read.eventStatus && { eventStatus: read.eventStatus }) };
    if (read.eventStatus && /\s/.test(words)) notes.push(words);
  }
  return { ...all, notes };
}

function registrationOf(
  cells: RowCells,
  status: ReturnType<typeof readStatusCells>,
  row: Row,
  start: string | undefined,
) {
  // A deadline without a year is in that of its session.
  const year = /^(\d{4})-/.exec(start ?? '')?.[1];
  const style = { ...row.style, ...(year && { year: Number(year) }) };
  const words = lineOf(cells.cell('registration'));
  const note = status.notes.join(' · ');
  const isCountedOut =
    status.state === 'open' && numberOf(cells, 'remainingAttendeeCapacity', () => undefined) === 0;
  if (isCountedOut)
    cells.report('eventStatus', 'says open, but no place is left; the number counts', 'contradiction');
  const parts: RegistrationParts = {
    state: status.isUnknown ? 'unknown' : isCountedOut ? 'full' : status.state,
    opens: moment(cells, 'opens', style),
    closes: moment(cells, 'closes', style) ?? deadlineIn(cells, style),
    url: addressOf(cells, 'registrationUrl', row.url) ?? linkIn(words),
    waitlistUrl: linkIn(lineOf(cells.cell('waitlistUrl'))),
    email:
      emailIn(lineOf(cells.cell('registrationEmail'))) ??
      emailIn(words) ??
      emailIn(lineOf(cells.cell('registrationUrl'))),
    telephone: telephoneIn(words),
    note: note || undefined,
  };
  if (parts.state === 'open' && parts.closes && !parts.url && !parts.email) {
    cells.report(
      'closes',
      'decides instead of the status; add the link to the form, so that it can be shown',
      'missing',
    );
  }
  return makeRegistration(parts);
}

/** “Anmeldung: bis 12.5.2027”. */
function deadlineIn(cells: RowCells, style: DateStyle): string | undefined {
  const words = lineOf(cells.cell('registration'));
  return /^bis\s.*\d\./i.test(words) ? moment(cells, 'registration', style) : undefined;
}

/** A day with its hour, if the cell has one; else its words. */
function moment(cells: RowCells, meaning: Meaning, style: DateStyle): string | undefined {
  const words = lineOf(cells.cell(meaning));
  if (!words) return undefined;
  const day = readDay(cells, meaning, style);
  if (!day) return words;
  return day.from ? `${day.first}T${day.from}` : day.first;
}

function countsOf(cells: RowCells) {
  const report = (meaning: Meaning, words: string) => cells.report(meaning, `“${words}” is not a number`);
  return {
    maximumAttendeeCapacity: numberOf(cells, 'maximumAttendeeCapacity', report),
    remainingAttendeeCapacity: numberOf(cells, 'remainingAttendeeCapacity', report),
  };
}

function numberOf(cells: RowCells, meaning: Meaning, report: (meaning: Meaning, words: string) => void) {
  const words = lineOf(cells.cell(meaning));
  const [, number] = /^(?:max\.?|noch|ca\.)?\s*(\d{1,6})\s*(?:plätze|personen|frei|tn)?$/i.exec(words) ?? [];
  if (words && number === undefined && !/^[-–/]$|unbegrenzt|unlimited/i.test(words)) report(meaning, words);
  return number === undefined ? undefined : Number(number);
}

/** The address of a cell. Words in its place are reported: a spreadsheet keeps the address of a link elsewhere. */
function addressOf(cells: RowCells, meaning: Meaning, url: string): string | undefined {
  const words = lineOf(cells.cell(meaning));
  const address = linkIn(words) ?? absolute(words, url);
  if (words && !address && !emailIn(words) && !readStatus(words, 0).state) {
    cells.report(meaning, `“${words}” is not an address; write https://…`);
  }
  return address;
}

function people(cells: RowCells): readonly JsonObject[] | undefined {
  const speakers = names(lineOf(cells.cell('performer'))) ?? [];
  const chairs = names(lineOf(cells.cell('moderation'))) ?? [];
  const all = [...speakers, ...chairs.map((one) => ({ ...one, roleName: 'Moderation' }))];
  return all.length ? all : undefined;
}

/** Several names in a cell: separated by semicolons, line breaks, “und”; commas only between titles and names. */
function names(words: string | undefined): readonly JsonObject[] | undefined {
  const all = words?.split(/\s*(?:;|\n|\s&\s|\s\+\s)\s*/).filter(Boolean);
  return all?.map((name) => ({ name }));
}

const LANGUAGES: Readonly<Record<string, string>> = {
  deutsch: 'de',
  german: 'de',
  englisch: 'en',
  english: 'en',
  französisch: 'fr',
  polnisch: 'pl',
};

const languageOf = (words: string | undefined) =>
  words && (LANGUAGES[words.toLowerCase()] ?? (/^[a-z]{2}(-[a-z]{2})?$/i.test(words) ? words : undefined));

/** An identifier that is unique beyond the table, where the table has an address. */
const idOf = (id: string | undefined, url: string) =>
  id && /^https?:/.test(url) && !/^\w+:/.test(id)
    ? `${url.replace(/#.*/, '')}#${encodeURIComponent(id)}`
    : id;

const without = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== ''));
