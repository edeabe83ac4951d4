import { isObject } from './json-object.ts';
import { readMoment } from './read-moment.ts';
import { readLine } from './rich-text.ts';
import { textsOf, type Complain, type ReadingContext } from './values.ts';

/** The attribute of a `<time>` that Drupal and others put around a date. */
const DATETIME = /<time\b[^<>]*\sdatetime=["']?([^"'<>]+)/gi;

/**
 * The texts of a date in all forms that sites publish. An object that names a zone, as Google's, Microsoft's and PHP's
 * do, becomes a date with its zone in brackets. An object without a text is an empty text, because it is not absent.
 */
export const dateTexts = (written: unknown): readonly string[] =>
  Array.isArray(written) ? written.flatMap(textsOfOne) : textsOfOne(written);

function textsOfOne(written: unknown): readonly string[] {
  if (!isObject(written)) return textsOf(written);
  const [text = ''] = textsOf(written.dateTime ?? written.date ?? written.value ?? written['@value']);
  const [time] = textsOf(written.time);
  const [zone] = textsOf(written.timeZone ?? written.timezone);
  return [text + (time ? ` ${time}` : '') + (zone ? `[${zone}]` : '')];
}

/** The text of a date without markup. Of a `<time>` the attribute counts, and two of them are a range. */
export function lineOf(text = '', { parser }: ReadingContext): string {
  if (!/[<&]/.test(text)) return text;
  const found = text.length < 999 ? [...text.matchAll(DATETIME)] : [];
  return found.map(([, date]) => date).join('/') || readLine(text, parser);
}

/** Reads one of the texts of a date; see readMoment. */
export function readDate(text: string, context: ReadingContext, complain?: Complain) {
  const moment = readMoment(lineOf(text, context), context.timeZone, complain);
  if (moment?.floating && !moment.dayOnly) context.onFloating?.();
  return moment;
}
