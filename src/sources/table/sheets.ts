import { SourceError, type ConversionOptions, type Material } from '../source.ts';
import { isEmpty, type Sheet } from './cells.ts';
import { findColumns, type Layout } from './columns.ts';
import { decode } from './decode.ts';
import { delimiterOf, readDelimited } from './delimited.ts';
import { isOldWorkbook, isWorkbook, readWorkbook } from './workbook.ts';

/** A table, and what its columns mean. */
export interface Table {
  readonly sheet: Sheet;
  readonly layout: Layout;
  /** Names of other sheets that look like tables of dates too. */
  readonly others: readonly string[];
}

/**
 * The table of a material: of several sheets the one that the option `sheet` names, else the first with dates.
 * @throws SourceError if there is none, or if an option names what isn't there
 */
export async function findTable(
  material: Material,
  options: Pick<ConversionOptions, 'fields'>,
): Promise<Table> {
  const sheets = await sheetsOf(material);
  const wanted = options.fields?.sheet;
  const chosen =
    wanted === undefined
      ? sheets
      : sheets.filter(({ name }, index) => name === wanted || String(index + 1) === wanted);
  if (!chosen.length) {
    const names = sheets.map(({ name = '' }) => `“${name}”`);
    throw new SourceError('no-sheet', `There is no sheet “${wanted ?? ''}”; there are ${names.join(', ')}.`);
  }
  const filled = chosen.filter(({ rows }) => !rows.every(isEmpty));
  const tables: Table[] = [];
  let mistake: unknown;
  for (const sheet of filled) {
    try {
      tables.push({ sheet, layout: findColumns(sheet, options), others: [] });
    } catch (error) {
      // A column that an option names is only on the sheet that is meant.
      mistake ??= error;
    }
  }
  const dated = tables.filter(({ layout }) => layout.columns.some(({ meaning }) => meaning === 'startDate'));
  const [table] = dated;
  if (table) return { ...table, others: dated.slice(1).flatMap(({ sheet }) => sheet.name ?? []) };
  if (mistake) throw mistake as Error;
  const heads = tables[0]?.layout.columns.map(({ head, letter }) => `“${head || letter}”`) ?? [];
  throw new SourceError(
    'no-date-column',
    heads.length
      ? `No column has dates. There are ${heads.join(', ')}; tell which one it is: --field startDate=…`
      : 'The table is empty.',
  );
}

async function sheetsOf({ bytes, text }: Material): Promise<readonly Sheet[]> {
  if (isOldWorkbook(bytes)) {
    throw new SourceError(
      'old-spreadsheet',
      'Excel files before 2007 (.xls) are not read; save the table as .xlsx or as CSV.',
    );
  }
  if (isWorkbook(bytes)) return readWorkbook(bytes);
  return [{ rows: readDelimited(bytes.length ? decode(bytes) : text) }];
}

const TYPES = /^text\/(csv|tab-separated-values)$|spreadsheetml|ms-excel/;
const ENDINGS = /\.(csv|tsv|tab|xlsx|xls)$/i;

/** Whether a material is a table, by its type or name, or by cells in most of its lines. */
export function isTable({ url, mediaType, bytes, text, json }: Material): boolean {
  if (isWorkbook(bytes)) return includesWorkbook(bytes) || TYPES.test(mediaType);
  const [path = ''] = url.split(/[?#]/);
  if (json !== undefined || mediaType === 'text/html' || mediaType === 'text/calendar') return false;
  if (TYPES.test(mediaType) || ENDINGS.test(path)) return true;
  const content = text || decode(bytes.subarray(0, 20_000));
  if (/^\s*[<{[]|^\ufeff?BEGIN:/.test(content)) return false;
  const delimiter = delimiterOf(content);
  if (!delimiter || delimiter === ',') return false;
  const lines = content
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, 20);
  return lines.filter((line) => line.includes(delimiter)).length > lines.length * 0.8;
}

/** A name that only workbooks have among the files of their archive, which Word's documents are too. */
function includesWorkbook(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes('xl/workbook');
}
