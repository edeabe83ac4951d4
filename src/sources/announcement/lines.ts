import { isMarkup, textOfMarkup } from './html.ts';

/** A line of an announcement. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** As it is written. */
  readonly raw: string;
  /** With its quotes, dashes and blanks in order, without a bullet. */
  readonly text: string;
  /** Whether it began with a bullet. */
  readonly isItem: boolean;
  /** Number of its paragraph: lines without an empty one between them. */
  readonly block: number;
}

const BULLET = /^\s*(?:[•·▪■●◦‣*»>–—-]|\d{1,2}\)|o(?=\s{2}))\s+/;

/** The lines of an announcement that have text. Lines that were only broken to be short are one. */
export function linesOf(written: string): readonly Line[] {
  const text = isMarkup(written) ? textOfMarkup(written) : written;
  const isGerman = languageOf(text) === 'de';
  const lines: Line[] = [];
  let block = 0;
  const rows = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const breaks = brokenLines(rows);
  rows.forEach((raw, index) => {
    const last = lines.at(-1);
    if (!raw.trim()) block++;
    else if (breaks.has(index - 1) && last) {
      lines[lines.length - 1] = {
        ...last,
        raw: `${last.raw} ${raw.trim()}`,
        text: `${last.text} ${tidy(raw, isGerman)}`,
      };
    } else {
      lines.push({ number: index + 1, raw, text: tidy(raw, isGerman), isItem: BULLET.test(raw), block });
    }
  });
  return lines.filter((line) => line.text);
}

/** Indexes of the rows that go on in the next one, because it had no room: as e-mails break their lines. */
function brokenLines(rows: readonly string[]): ReadonlySet<number> {
  const broken = new Set<number>();
  rows.forEach((row, index) => {
    const next = rows[index + 1]?.trim() ?? '';
    const length = row.trimEnd().length;
    const width = Math.max(
      length,
      rows[index + 1]?.trimEnd().length ?? 0,
      rows[index - 1]?.trimEnd().length ?? 0,
    );
    const [word = ''] = /\S+/.exec(next) ?? [];
    const isStart =
      BULLET.test(rows[index + 1] ?? '') || /^\p{L}[\p{L}/ -]{1,20}:/u.test(next) || /[\t|]| {3}/.test(row);
    const isOpen = length > 50 && width <= 84 && !/[.!?:;)]$/.test(row.trimEnd());
    const isFull = isWrapped(rows, index) && length + 1 + word.length > 66;
    if (word && isOpen && !isStart && (/^\p{Ll}/u.test(next) || isFull)) broken.add(index);
  });
  return broken;
}

/** Whether all lines of a paragraph but its last are of about the same length. */
function isWrapped(rows: readonly string[], index: number): boolean {
  const isBlank = (row: string | undefined) => !row?.trim();
  const first = rows.findLastIndex((row, at) => at < index && isBlank(row)) + 1;
  const after = rows.findIndex((row, at) => at > index && isBlank(row));
  const paragraph = rows.slice(first, after < 0 ? rows.length : after);
  return paragraph.length > 2 && paragraph.slice(0, -1).every((row) => row.trimEnd().length > 58);
}

/** The words of a line with typographic quotes and dashes. */
export function tidy(raw: string, isGerman: boolean): string {
  const [open, close] = isGerman ? ['„', '“'] : ['“', '”'];
  return (
    raw
      .replace(BULLET, '')
      .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      .replace(/(^|[\s([„“/–-])"(?=\S)/g, `$1${open}`)
      .replace(/"/g, close)
      // “»” alone marks a link or an item; as a quote it comes with “«”.
      .replace(/»(?![^«»]*«)|(?<!»[^«»]*)«/g, (mark, offset: number, whole: string) =>
        /«[^»]*$/.test(whole.slice(0, offset)) ? mark : '',
      )
      .replace(/(?<=\S)\s+-\s+(?=\S)/g, ' – ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

const GERMAN = /\b(der|die|das|und|für|mit|von|uhr|im|am|zur|zum|ist|wir|eine?)\b/gi;
const ENGLISH = /\b(the|and|for|with|of|at|in|on|is|we|an?|to)\b/gi;

/** The language of a text, by its small words. */
export const languageOf = (text: string): 'de' | 'en' =>
  (text.match(ENGLISH)?.length ?? 0) > (text.match(GERMAN)?.length ?? 0) ? 'en' : 'de';
