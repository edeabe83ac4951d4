/** The value of a cell. A `Date` is one of a spreadsheet: its UTC parts are the wall clock. */
export type Cell = string | number | boolean | Date | undefined;

/** A sheet of a workbook, or a text of cells. */
export interface Sheet {
  /** Absent in a text. */
  readonly name?: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** The words of a cell on one line, except that line breaks of a text stay. */
export function wordsOf(cell: Cell): string {
  if (cell instanceof Date) return wallOf(cell);
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  return cell
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** The words of a cell on one line. */
export const lineOf = (cell: Cell): string => wordsOf(cell).replace(/\s+/g, ' ');

export const isEmpty = (row: readonly Cell[]): boolean => row.every((cell) => !wordsOf(cell));

/** The wall clock of a spreadsheet's date: `2027-05-12`, `2027-05-12T18:00`. A time alone is on a day of 1899. */
export function wallOf(date: Date): string {
  // A spreadsheet counts in fractions of days, so that 18:00 may be 17:59:59.999.
  const iso = new Date(Math.round(+date / 60_000) * 60_000).toISOString();
  return iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : iso.slice(0, 16);
}

/** The letter above a column: A for 0, AA for 26. */
export const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
