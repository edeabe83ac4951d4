import type { Problem } from '../../model/problem.ts';
import type { JsonObject } from '../../read/json-object.ts';
import { SourceError, type ConversionOptions, type Material } from '../source.ts';
import { table } from '../table/table.ts';
import type { DatedLine } from './dated-lines.ts';

/** The sessions in the tables of an announcement, and the numbers of the lines that they take. */
export interface TableBlocks {
  readonly sessions: readonly JsonObject[];
  readonly lines: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/** Reads the paragraphs whose lines are all rows of cells: with tabs, bars, or wide gaps. */
export async function readTableBlocks(
  lines: readonly DatedLine[],
  material: Material,
  options: ConversionOptions,
  year: number | undefined,
): Promise<TableBlocks> {
  const sessions: JsonObject[] = [];
  const problems: Problem[] = [];
  const taken = new Set<number>();
  for (const rows of blocksOf(lines)) {
    const text = rows.map(({ raw }) => cellsOf(raw)).join('\n');
    const first = rows[0]?.number ?? 1;
    try {
      const fields: Readonly<Record<string, string>> = year === undefined ? {} : { year: String(year) };
      const rest = { ...options, fields };
      const draft = await table.read(
        { ...material, text, bytes: new Uint8Array(), mediaType: 'text/tab-separated-values' },
        rest,
      );
      // “12. Mai | 18 Uhr: Titel” is a line with a bar: what stands beside a date would be lost.
      const isLines = rows[0]?.isDate && draft.sessions.some(({ name }) => !name);
      if (!draft.sessions.length || isLines) continue;
      sessions.push(...draft.sessions);
      const path = (told: string) =>
        told.replace(/^row (\d+)/, (_all, row: string) => `line ${first + Number(row) - 1}`);
      problems.push(
        ...draft.problems.filter((one) => one.path !== '$').map((one) => ({ ...one, path: path(one.path) })),
      );
      for (const { number } of rows) taken.add(number);
    } catch (error) {
      // Rows without a date are text like any other.
      if (!(error instanceof SourceError)) throw error;
    }
  }
  return { sessions, lines: taken, problems };
}

/** A row with tabs between its cells. */
const cellsOf = (raw: string) =>
  (raw.includes('\t')
    ? raw
    : raw.includes('|')
      ? raw
          .trim()
          .replace(/^\||\|$/g, '')
          .replace(/\s*\|\s*/g, '\t')
      : raw.trim().replace(/ {3,}/g, '\t')
  ).trim();

function blocksOf(lines: readonly DatedLine[]): readonly (readonly DatedLine[])[] {
  const blocks: DatedLine[][] = [];
  for (const line of lines) {
    const isRow = /\t/.test(cellsOf(line.raw));
    const last = blocks.at(-1)?.at(-1);
    if (!isRow) continue;
    if (last && last.block === line.block && line.number - last.number <= 1) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks.filter(
    (rows) => rows.length > 1 && rows.some(({ occasions }) => occasions.length > 0) && isRegular(rows),
  );
}

/** Whether rows with bars fit together; “12. Mai | 18 Uhr | Titel” above “13. Mai | Titel” are lines with bars. */
function isRegular(rows: readonly DatedLine[]): boolean {
  const [first] = rows;
  const counts = new Set(rows.map(({ raw }) => cellsOf(raw).split('\t').length));
  return counts.size === 1 || !first?.isDate || !rows.every(({ raw }) => /^[^\t|]+\|/.test(raw));
}
