import { isAboutCost } from './cost.ts';
import type { DatedLine } from './dated-lines.ts';
import { marksIn } from '../marks.ts';
import { titleIn } from './draft-session.ts';

/** A line of a day's programme: “10:30 Uhr Vortrag”. */
const PROGRAMME = /^\d{1,2}(?:[:.]\d\d)?\s*(?:Uhr|[–-]|h\b|[ap]\.?m)|^\d{1,2}:\d\d/i;

/** A title has no full stop, and may be one question. */
export const isSessionTitle = (words: string): boolean =>
  !PROGRAMME.test(words) &&
  !isAboutCost(words) &&
  words.length < 160 &&
  (!/[.?!:]$/.test(words) || /^[^.?!]{3,100}\?$/.test(words));

/** Titles that stand above their dates, by the number of the date's line; none if few dates have one. */
export function findTitlesAbove(
  lines: readonly DatedLine[],
  dateLines: readonly DatedLine[],
): ReadonlyMap<number, DatedLine> {
  const titles = new Map<number, DatedLine>();
  for (const date of dateLines) {
    const above = lines[lines.indexOf(date) - 1];
    const isTitle =
      !titleIn(date.rest) &&
      above?.block === date.block &&
      !above.isDate &&
      above.text.length < 120 &&
      isSessionTitle(marksIn(above.text).rest);
    if (isTitle && lines[lines.indexOf(above) - 1]?.block !== above.block) titles.set(date.number, above);
  }
  // Above a single date anything may stand; a mark makes it the title.
  const isMarked = [...titles.values()].some(({ text }) => marksIn(text).marks.length);
  const isUsual = titles.size > 1 || (dateLines.length === 1 && isMarked);
  return isUsual && titles.size >= dateLines.length / 2 ? titles : new Map<number, DatedLine>();
}
