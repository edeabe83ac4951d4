import type { JsonObject } from '../../read/json-object.ts';
import type { Report } from '../../model/problem.ts';
import { wordsOf, lineOf, type Cell } from './cells.ts';
import type { Column } from './columns.ts';
import { readMarks, withMarks } from './marks.ts';
import type { Meaning } from './meanings.ts';
import { offersOf } from './price.ts';
import { placesOf } from './place.ts';
import { addressOf, countsOf, readStatusCells, registrationOf } from './row-registration.ts';
import { readWhen, type DateStyle, type RowCells } from './when.ts';

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
export function sessionOf(told: Row): JsonObject {
  const marks = readMarks(told.cells, told.columns, styleOf(told), (place, message, code) =>
    told.report(`row ${told.number}${place}`, message, code),
  );
  const row = { ...told, cells: marks.cells };
  const cells = cellsOf(row);
  const line = (meaning: Meaning) => lineOf(cells.cell(meaning)) || undefined;
  const text = (meaning: Meaning) => wordsOf(cells.cell(meaning)) || undefined;
  const when = readWhen(cells, row.style, row.above);
  const status = withMarks(readStatusCells(cells, styleOf(told)), marks, cells);
  const movedTo = isLikely(status.movedTo, when.startDate) ? status.movedTo : undefined;
  const isMoved = movedTo !== undefined && movedTo.slice(0, 10) !== when.startDate?.slice(0, 10);
  const name = line('name');
  if (!name) row.report(`row ${row.number}`, 'has no title', 'missing');
  const number = line('position');
  return without({
    '@type': 'Event',
    '@id': idOf(line('@id'), row.url),
    name,
    ...(number && /^\d+\.?$/.test(number) && { position: parseInt(number) }),
    ...when,
    ...(isMoved && { startDate: movedTo, endDate: undefined, previousStartDate: when.startDate }),
    eventStatus: movedTo ? 'EventRescheduled' : status.eventStatus,
    ...placesOf(cells),
    description: [text('description'), text('note')].filter(Boolean).join('\n\n'),
    url: addressOf(cells, 'url', row.url),
    performer: people(cells),
    organizer: names(line('organizer')),
    contributor: names(line('contributor')),
    inLanguage: languageOf(line('inLanguage')),
    accessibilitySummary: line('accessibilitySummary'),
    ...countsOf(cells),
    ...offersOf(line('price'), cells.head('price')),
    registration: registrationOf(cells, status, row, when.startDate),
  });
}

/** A date without a year that the session was moved to is in the year of its own. */
function styleOf(row: Row): DateStyle {
  const silent = { ...cellsOf(row), report: () => undefined };
  const year = /^\d{4}(?=-)/.exec(readWhen(silent, row.style, row.above).startDate ?? '')?.[0];
  return { ...row.style, ...(year && { year: Number(year) }) };
}

/** Whether a session may have been moved to a date: one that is months earlier lacks its year, or has a wrong one. */
const isLikely = (movedTo = '', start = '') =>
  !(Date.parse(movedTo.slice(0, 10)) < Date.parse(start.slice(0, 10)) - MOST_EARLIER);

/** Milliseconds. */
const MOST_EARLIER = 60 * 86_400_000;

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
