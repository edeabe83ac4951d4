import type { Problem, Report } from '../../model/problem.ts';
import { isObject, type JsonObject } from '../../read/json-object.ts';
import { without } from '../draft.ts';
import { SourceError, type ConversionOptions, type Draft, type Material, type Source } from '../source.ts';
import { isEmpty, lineOf, type Cell } from './cells.ts';
import { describeColumns } from './columns.ts';
import type { Meaning } from './meanings.ts';
import { sessionOf } from './session.ts';
import { findTable, isTable, type Table } from './sheets.ts';
import { slashesOf, type DateStyle } from './when.ts';

/** A spreadsheet or a text of cells, with a row for each session. */
export const table: Source = {
  id: 'table',
  name: 'Table (CSV, Excel)',
  recognizes: isTable,
  read: async (material, options) => draftOf(await findTable(material, options), material, options),
  silent: ['zone'],
};

/** What each column is taken for, as text: for people who check it before they convert. */
export async function describeTable(
  material: Material,
  options: ConversionOptions,
): Promise<readonly string[]> {
  return describeColumns((await findTable(material, options)).layout);
}

/** More rows than anybody's schedule has. */
const MOST_ROWS = 20_000;

function draftOf(found: Table, { url }: Material, options: ConversionOptions): Draft {
  const { sheet, layout, others } = found;
  const { columns, headRow } = layout;
  const problems: Problem[] = [];
  const report: Report = (path, message, code = 'unreadable') => problems.push({ path, message, code });
  if (sheet.rows.length > MOST_ROWS) {
    throw new SourceError(
      'too-many',
      `The table has ${sheet.rows.length} rows, ${MOST_ROWS} at most are read. Leave out what is past.`,
    );
  }
  for (const name of others)
    report(
      `sheet “${name}”`,
      'has dates too, but only one sheet is read; choose with --field sheet=…',
      'not-shown',
    );
  for (const { head, letter, meaning, by } of columns) {
    if (!meaning && (head || hasCells(sheet.rows.slice(headRow + 1), letter, columns))) {
      report(
        `column ${letter}${head && ` “${head}”`}`,
        'is not read; if it matters, tell what it means with --field',
        'not-shown',
      );
    }
    if (by === 'content' && meaning)
      report(`column ${letter}`, `is taken for ${meaning}, by its cells`, 'unreadable');
  }
  const titles = sheet.rows
    .slice(0, Math.max(headRow, 0))
    .map(filled)
    .filter((row) => row.length);
  const dates = columns.find(({ meaning }) => meaning === 'startDate')?.index ?? 0;
  let style: DateStyle = {
    now: options.now,
    ...(options.zone && { zone: options.zone }),
    language: layout.isGerman ? 'de' : 'en',
    ...yearOf(options.fields?.year ?? titles.flat().join(' ')),
    ...slashStyle(sheet.rows.map((row) => row[dates])),
  };
  const sessions: JsonObject[] = [];
  let above: string | undefined;
  sheet.rows.forEach((cells, index) => {
    if (index <= headRow || isEmpty(cells) || isRepeatedHead(cells, columns)) return;
    const number = index + 1;
    const told = filled(cells);
    if (
      told.length === 1 &&
      columns.length > 2 &&
      !(dates in cells && told[0] && isDateLike(lineOf(cells[dates])))
    ) {
      const year = yearOf(told[0] ?? '');
      style = { ...style, ...year };
      const column = columns.find(({ index: at, head }) => at > 0 && head && lineOf(cells[at]));
      if (column && column.meaning !== 'name' && column.meaning !== 'startDate')
        report(
          `row ${number}`,
          `has no date, only “${column.head}”: “${told[0] ?? ''}”; it is left out`,
          'not-shown',
        );
      else report(`row ${number}`, `“${told[0] ?? ''}” is no session; it is left out`, 'not-shown');
      return;
    }
    const surplus = filled(cells.slice(columns.length));
    if (surplus.length)
      report(
        `row ${number}`,
        `has more cells than the table has columns: ${surplus.join(', ')}`,
        'not-shown',
      );
    const session = sessionOf({ cells, number, columns, style, url, report, ...(above && { above }) });
    if (typeof session.startDate === 'string' && /^\d{4}-/.test(session.startDate))
      above = session.startDate.slice(0, 10);
    else if (!session.startDate) report(`row ${number}`, 'has no date', 'missing');
    if (session.name || session.startDate) sessions.push(session);
  });
  if (!options.zone)
    report('$', 'tells no time zone; name the zone of the place with --zone Europe/Berlin', 'no-time-zone');
  const series = seriesOf(
    { titles, sheet: sheet.name, rows: sheet.rows.slice(headRow + 1), columns },
    options,
    report,
  );
  const { common, own } = commonDates(sessions);
  return {
    series: {
      ...series,
      ...common,
      inLanguage: style.language,
      ...(options.zone && { timeZone: options.zone }),
    },
    sessions: own,
    problems,
  };
}

/**
 * The dates of registration that all rows have in common become those of the series: an address that is added to it
 * later would not hold for sessions with a registration of their own.
 */
function commonDates(sessions: readonly JsonObject[]) {
  const [first] = sessions;
  const registration = first?.registration;
  const isCommon =
    sessions.length > 1 &&
    isObject(registration) &&
    Object.keys(registration).every((name) => name === 'opens' || name === 'closes') &&
    sessions.every((one) => JSON.stringify(one.registration) === JSON.stringify(registration));
  return isCommon
    ? { common: { registration }, own: sessions.map((one) => without(one, 'registration')) }
    : { common: {}, own: sessions };
}

const filled = (row: readonly Cell[]): readonly string[] => row.map(lineOf).filter(Boolean);

const isDateLike = (words: string) => /\d/.test(words);

const hasCells = (rows: Table['sheet']['rows'], letter: string, columns: Table['layout']['columns']) => {
  const index = columns.findIndex((column) => column.letter === letter);
  return rows.some((row) => lineOf(row[index]));
};

/** The heads once more, as on each page of a printed list. */
const isRepeatedHead = (cells: readonly Cell[], columns: Table['layout']['columns']) =>
  columns.some(({ head }) => head) &&
  columns.filter(({ head, index }) => head && head === lineOf(cells[index])).length >=
    Math.min(2, columns.length);

function yearOf(words: string): Pick<DateStyle, 'year'> {
  const years = new Set(words.match(/(?<!\d)20\d\d(?!\d)/g));
  const [year] = years;
  return year !== undefined && years.size === 1 ? { year: Number(year) } : {};
}

const slashStyle = (cells: readonly Cell[]): Pick<DateStyle, 'slashes'> => {
  const slashes = slashesOf(cells);
  return slashes ? { slashes } : {};
};

interface Around {
  readonly titles: readonly (readonly string[])[];
  readonly sheet: string | undefined;
  readonly rows: Table['sheet']['rows'];
  readonly columns: Table['layout']['columns'];
}

/** The series: named by the option, by a column that says the same in each row, by the row above the heads, by the sheet. */
function seriesOf(
  { titles, sheet, rows, columns }: Around,
  { fields }: ConversionOptions,
  report: Report,
): JsonObject {
  const [title, ...more] = titles.map((row) => row.join(' '));
  const names = new Set(valuesOf('seriesName', rows, columns));
  if (names.size > 1)
    report('$', `names several series: ${[...names].join(', ')}; they become one`, 'not-shown');
  const own = sheet && !/^(tabelle|sheet|blatt|table)\s*\d*$/i.test(sheet) ? sheet : undefined;
  const name = fields?.series ?? (names.size === 1 ? [...names][0] : undefined) ?? title ?? own;
  const description = (name === title ? more : [title, ...more])
    .filter((line) => line && line !== name)
    .join('\n');
  return { ...(name && { name }), ...(description && { description }) };
}

function valuesOf(wanted: Meaning, rows: Around['rows'], columns: Around['columns']): readonly string[] {
  const column = columns.find(({ meaning }) => meaning === wanted);
  return column ? rows.map((row) => lineOf(row[column.index])).filter(Boolean) : [];
}
