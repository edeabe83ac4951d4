import Papa from 'papaparse';
import type { Cell } from './cells.ts';

/** Characters between cells, the likeliest first. */
const DELIMITERS = ['\t', ';', '|', ','];

/** “sep=;”, which tells Excel the delimiter. */
const SEPARATOR_LINE = /^\ufeff?sep=(.)\r?\n/i;

/** The rows of a text of cells: CSV, TSV, cells copied from a spreadsheet. Empty rows stay, so that numbers of rows fit. */
export function readDelimited(text: string): readonly (readonly Cell[])[] {
  const told = SEPARATOR_LINE.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const delimiter = told?.[1] ?? delimiterOf(body);
  if (!delimiter) return [];
  const { data } = Papa.parse<string[]>(body.replace(/^\ufeff/, ''), { delimiter, skipEmptyLines: false });
  // A table in Markdown has a line of dashes and empty cells outside.
  const rows = delimiter === '|' ? data.filter((row) => !row.every((cell) => /^[\s:-]*$/.test(cell))) : data;
  return told ? [[], ...rows] : rows;
}

/**
 * The delimiter of a text: the one that stands in most of its first lines, and in each as often. papaparse's own guess
 * takes the comma of “1,50”.
 */
export function delimiterOf(text: string): string | undefined {
  const lines = linesOf(text);
  const scored = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const [most = 0, times = 0] = mode(counts);
    return { delimiter, most, times };
  }).filter(({ times, most }) => most > 0 && times >= 2 && times >= lines.length / 3);
  return scored.find(({ delimiter }) => delimiter !== ',')?.delimiter ?? scored[0]?.delimiter;
}

/** The first lines, without what is quoted, because a quoted text may hold any delimiter and line break. */
const linesOf = (text: string) =>
  text
    .slice(0, 50_000)
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim())
    .slice(0, 20);

/** The number that occurs most often, and how often. */
function mode(numbers: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0] ?? [];
}
