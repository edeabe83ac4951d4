import readExcelFile from 'read-excel-file/universal';
import { SourceError } from '../source.ts';
import type { Cell, Sheet } from './cells.ts';

/** The first bytes of a zip archive, which every .xlsx file is. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** The first bytes of an .xls file, of Excel before 2007. */
export const isOldWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/** All sheets of an .xlsx file. @throws SourceError if it can't be read */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  try {
    const sheets = await readExcelFile(new Uint8Array(bytes).buffer);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map((cell): Cell => (isCell(cell) ? cell : undefined))),
    }));
  } catch (error) {
    throw new SourceError(
      'not-a-spreadsheet',
      'This is not an .xlsx file that can be read; save it again as “Excel-Arbeitsmappe (.xlsx)” or as CSV.',
      { cause: error },
    );
  }
}

const isCell = (value: unknown): value is Exclude<Cell, undefined> =>
  ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;
