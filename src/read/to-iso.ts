import type { Complain } from './values.ts';

/** Texts that are longer are not dates. The bound keeps the time for a hostile text short. */
const LONGEST = 200;

/** What needs no conversion: most dates, so it is looked for first. */
export const PLAIN = /^\d{4}-\d\d-\d\d\S*$/;

/** “Dec 05 2026”, “May 12, 2027”: the month before the day. */
const MONTH_FIRST = /(\p{L}{3,}) (\d\d?),? (?=\d{4}\b)/u;

/** “12.5.27”, “12. Mai 2027”, “5 Dec 2026”, maybe with a weekday: “Mi, ”, “Mittwoch, den ”. */
const DAY_FIRST =
  /^(?:(\p{L}{2,})[.,]* (?:de[nr] )?)?(\d\d?)(?:\. ?(\d\d?)\.(?: (?=\d{4}))?|\.? ?(\p{L}{3,})\.? (?=\d{4}))(\d{4}|[0-6]\d)(?!\d)/iu;

const MONTHS =
  'januar january jänner,februar february,märz march mrz,april,mai may,juni june,juli july,august,september,' +
  'oktober october,november,dezember december';

/** The first letters of the weekdays, from Sunday. */
const WEEKDAYS = 'so su,mo,di tu,mi we,do th,fr,sa';

/** The index of a German or English name, or of its abbreviation; -1 if there is none. */
const indexIn = (names: string, word: string) =>
  names.split(',').findIndex((some) => ` ${some}`.includes(` ${word.toLowerCase()}`));

const twoDigits = (number: string | number) => `${number}`.padStart(2, '0');

/**
 * A date as people and programs write it, with its day and time as in ISO 8601. Texts that have no meaning as a date, or
 * more than one, don't become one. Numbers are not checked.
 */
export function toIso(written: string, complain?: Complain): string {
  if (written.length > LONGEST) return '';
  if (PLAIN.test(written)) return written;
  return (
    written
      .trim()
      .replace(/\s+/g, ' ')
      // iCalendar (RFC 5545, 3.3.4): “20261205”
      .replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')
      .replace(MONTH_FIRST, '$2 $1 ')
      .replace(DAY_FIRST, (_, ...parts: string[]) => isoDate(parts, complain))
      // “18.30 Uhr”, “18 Uhr”
      .replace(/\.(?=\d\d Uhr)/i, ':')
      .replace(/ Uhr/i, ':00')
  );
}

/** The parts of DAY_FIRST in ISO 8601; empty if the weekday is not that of the date. */
function isoDate(parts: readonly (string | undefined)[], complain?: Complain): string {
  const [weekday, day = '', number, name = '', year = ''] = parts;
  const month = number ?? indexIn(MONTHS, name) + 1;
  const date = [year.padStart(4, '20'), twoDigits(month), twoDigits(day)].join('-');
  const weekdayOf = new Date(date).getUTCDay();
  if (!weekday || indexIn(WEEKDAYS, weekday.slice(0, 2)) === weekdayOf) return date;
  complain?.('does not begin with the right weekday', 'contradiction');
  return '';
}
