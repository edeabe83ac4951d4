import { SourceError, type ConversionOptions } from '../source.ts';
import { findHours } from '../written-dates/hours.ts';
import { isEmpty, letterOf, lineOf, type Cell, type Sheet } from './cells.ts';
import { guess, isDateCell, isTimeCell } from './guess.ts';
import { bareHead, isGerman, isMeaning, meaningOf, type Meaning } from './meanings.ts';

/** A column of a table, and what it is taken for. */
export interface Column {
  readonly index: number;
  /** The letter that spreadsheets show above it. */
  readonly letter: string;
  /** The head as it is written; empty if there is none. */
  readonly head: string;
  /** Absent if it is not read. */
  readonly meaning?: Meaning;
  /** `option`: told by the caller; `head`: a known word; `likely`: almost one; `content`: guessed by its cells. */
  readonly by?: 'option' | 'head' | 'likely' | 'content';
}

/** Where a table begins, and what its columns mean. */
export interface Layout {
  readonly columns: readonly Column[];
  /** Index of the row with the heads; -1 if there is none. */
  readonly headRow: number;
  readonly isGerman: boolean;
}

/** Options that are not names of columns. */
const OTHER_OPTIONS = ['sheet', 'year', 'series'];
/** How many rows may stand above the heads. */
const MOST_TITLE_ROWS = 30;
const SAMPLE = 50;

/** Finds the heads of a table and what its columns mean. @throws SourceError if an option names no column */
export function findColumns({ rows }: Sheet, options: Pick<ConversionOptions, 'fields'>): Layout {
  const told = toldColumns(options.fields ?? {});
  const headRow = findHeadRow(rows, [...told.values()]);
  const heads = (rows[headRow] ?? []).map(lineOf);
  const body = rows
    .slice(headRow + 1)
    .filter((row) => !isEmpty(row))
    .slice(0, SAMPLE);
  const width = headRow < 0 ? Math.max(0, ...body.map((row) => row.length)) : heads.length;
  const byOption = new Map(
    [...told].map(([meaning, name]) => [columnNamed(name, heads, width), meaning] as const),
  );
  const taken = new Set<Meaning>(byOption.values());
  const columns: Column[] = [];
  for (let index = 0; index < width; index++) {
    const head = heads[index] ?? '';
    const cells = body.map((row) => row[index]);
    const option = byOption.get(index);
    const known = option ? undefined : meaningOf(head);
    const meaning = option ?? (known && byContent(known.meaning, cells, taken));
    const isFree = meaning && (option ?? !taken.has(meaning));
    if (isFree) taken.add(meaning);
    const by = option ? 'option' : known?.isSure ? 'head' : 'likely';
    columns.push({ index, letter: letterOf(index), head, ...(isFree && { meaning, by }) });
  }
  return {
    columns: guess(columns, body, taken),
    headRow,
    isGerman: heads.some(isGerman) || !heads.some((head) => meaningOf(head)),
  };
}

function toldColumns(fields: Readonly<Record<string, string>>): Map<Meaning, string> {
  const told = new Map<Meaning, string>();
  for (const [field, name] of Object.entries(fields)) {
    if (isMeaning(field)) told.set(field, name);
    else if (!OTHER_OPTIONS.includes(field)) {
      throw new SourceError(
        'unknown-field',
        `“${field}” is nothing that a column can mean; see docs/sources.md.`,
      );
    }
  }
  return told;
}

function columnNamed(name: string, heads: readonly string[], width: number): number {
  const exact = heads.findIndex((head) => bareHead(head) === bareHead(name) && head);
  if (exact >= 0) return exact;
  for (let index = 0; index < width; index++) if (letterOf(index) === name.toUpperCase()) return index;
  const known = heads.filter(Boolean).map((head) => `“${head}”`);
  throw new SourceError('no-column', `There is no column “${name}”; there are ${known.join(', ')}.`);
}

/** The row with the most known heads, of which one is enough if it is a date's; -1 if there is none. */
function findHeadRow(rows: Sheet['rows'], told: readonly string[]): number {
  let best = { index: -1, score: 1 };
  const names = told.map(bareHead);
  rows.slice(0, MOST_TITLE_ROWS).forEach((row, index) => {
    const heads = row.map((cell) => (typeof cell === 'string' ? lineOf(cell) : ''));
    const isData = row.some(
      (cell) => isDateCell(cell) || (typeof cell === 'string' && findHours(cell).length > 0),
    );
    if (isData || heads.filter(Boolean).length < 2) return;
    const score = heads.filter((head) => head && (names.includes(bareHead(head)) || meaningOf(head))).length;
    if (score > best.score) best = { index, score };
  });
  return best.index;
}

/** What a head means with these cells: “Beginn” is a date or an hour, “Tag” a date or a weekday, “Anmeldung” an address. */
function byContent(meaning: Meaning, cells: readonly Cell[], taken: ReadonlySet<Meaning>): Meaning {
  const told = cells.filter((cell) => lineOf(cell));
  const most = (test: (cell: Cell) => boolean) =>
    told.length > 0 && told.filter(test).length > told.length / 2;
  if (meaning === 'startDate' && most(isTimeCell)) return 'startTime';
  if (meaning === 'startTime' && most(isDateCell) && !taken.has('startDate')) return 'startDate';
  if (meaning === 'endDate' && most(isTimeCell)) return 'endTime';
  if (meaning === 'startDate' && most((cell) => /^\p{L}{2,10}\.?$/u.test(lineOf(cell)))) return 'weekday';
  if (meaning === 'registration' && most((cell) => /^https?:/i.test(lineOf(cell)))) return 'registrationUrl';
  return meaning;
}

/** The meaning of each column as text, for people who check it. */
export const describeColumns = ({ columns }: Layout): readonly string[] =>
  columns.map(({ letter, head, meaning, by }) => {
    const how = {
      option: 'as told',
      head: 'by its head',
      likely: 'probably, by its head',
      content: 'guessed by its cells',
    };
    return `${letter} “${head}” → ${meaning && by ? `${meaning} (${how[by]})` : 'not read'}`;
  });
