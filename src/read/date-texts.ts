import { readMoment } from './read-moment.ts';
import { readLine } from './rich-text.ts';
import { textsOf, type Complain, type ReadingContext } from './values.ts';

/** The attribute of a `<time>` that Drupal and others put around a date. */
const DATETIME = /<time\b[^<>]*\sdatetime=["']?([^"'<>]+)/gi;

/** All texts of a date, or of a list of dates. Each member of a list counts, in whatever language. */
export const dateTexts = (written: unknown): readonly string[] => [written].flat().flatMap(textsOf);

/** The text of a date without markup. Of a `<time>` the attribute counts, and two of them are a range. */
export function lineOf(text: string, { parser }: ReadingContext): string {
  if (!/[<&]/.test(text)) return text;
  const found = text.length < 999 ? [...text.matchAll(DATETIME)] : [];
  return found.map(([, date]) => date).join(' – ') || readLine(text, parser);
}

/** Reads one of the texts of a date; see readMoment. */
export function readDate(text: string, context: ReadingContext, complain?: Complain) {
  const moment = readMoment(lineOf(text, context), context.timeZone, complain);
  if (moment?.floating && !moment.dayOnly) context.onFloating?.();
  return moment;
}
