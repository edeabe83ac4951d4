import { memo } from '../model/memo.ts';
import type { Complain } from './values.ts';

/** Texts that are longer are not dates. The bound keeps the time for a hostile text short. */
const LONGEST = 200;

/** What needs no conversion: most dates, so it is looked for first. */
export const PLAIN = /^\d{4}-\d\d-\d\d(?:T[\d:.]*Z?(?:[+-]\d\d:\d\d)?)?$/;

/** iCalendar (RFC 5545, 3.3.5): “20261205T190000Z”, “20261205”. */
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z?))?$/;

/** “Sat Dec 05 2026”, “May 12, 2027”: the month before the day. */
const MONTH_FIRST = /^(\p{L}+,? )?(\p{L}{3,})\.? (\d\d?),? (?=\d{4}\b)/u;

const CLOCK = String.raw`(\d\d?)(?:([:.])(\d\d)(?::\d\d(?! ?-))?)?(?: ?(Uhr|h)\b)?`;

/** A date as people write it, maybe with a weekday before it, and with a time or a range of times after it. */
const WRITTEN = new RegExp(
  String.raw`^(?:am )?(?:(\p{L}{2,})\.?,? ?(?:de[nr] )?)?(\d\d?)(?:\. ?(\d\d?)\.(?: (?=\d{4}))?|\.? ?(\p{L}{3,})\.? (?=\d{4}))(\d{4}|\d\d)(?!\d)` +
    String.raw`(?:,? (?:um |von |ab |at )?${CLOCK}(?: ?(?:[–—-]|bis) ?${CLOCK}(?!\d))?)?(.*)$`,
  'iu',
);

/** The abbreviations of Central European Time after a time without an offset. */
const CENTRAL_EUROPE = /(:\d\d|r) \(?(?:ME|CE)(S?)[TZ]\)?$/;

/**
 * A date in one of the forms of people and machines, in ISO 8601: two texts for a range, none if the date has no meaning
 * or more than one. Any other text is returned unchanged. Numbers are not checked.
 */
export function toIso(written: string, complain?: Complain): readonly string[] {
  if (written.length > LONGEST) return [];
  if (PLAIN.test(written)) return [written];
  const text = written
    .trim()
    .replace(/\s+/g, ' ')
    .replace(CENTRAL_EUROPE, (_, time, summer) => `${time}+0${summer ? 2 : 1}:00[Europe/Berlin]`)
    .replace(
      COMPACT,
      (_, year, month, day, hour, minute, utc) =>
        [year, month, day].join('-') + (hour ? `T${hour}:${minute}${utc}` : ''),
    )
    .replace(MONTH_FIRST, '$1$3 $2 ');
  // An interval of ISO 8601. The name of a zone has a slash too.
  const parts = text.split(/\/(?=\d)/);
  if (parts.length === 2) return parts.flatMap((part) => toIso(part, complain).slice(0, 1));
  const found = WRITTEN.exec(text);
  if (!found) return [text];
  const [, weekday, day = '', number, name = '', year = '', ...rest] = found;
  const [hour, colon, minute, unit, toHour, toColon, toMinute, toUnit, zone = ''] = rest;
  const isClear = unit ?? toUnit ?? (colon === ':' && (!toHour || toColon === ':'));
  if ((hour && !isClear) || (year.length < 4 && year > '69')) return [];
  const date = [year.padStart(4, '20'), twoDigits(number ?? numberOf(`month ${name}`)), twoDigits(day)].join(
    '-',
  );
  if (weekday) {
    const expected = numberOf(`weekday ${weekday}`);
    if (expected % 7 !== new Date(date).getUTCDay()) {
      if (expected) complain?.('does not fall on this weekday', 'contradiction');
      return [];
    }
  }
  const at = (hour: string, minute = '00') => `${date}T${twoDigits(hour)}:${minute}${zone}`;
  if (!hour) return [date + zone];
  if (!toHour) return [at(hour, minute)];
  return [at(hour, minute), at(toHour, toMinute)];
}

const twoDigits = (number: string | number) => `${number}`.padStart(2, '0');

/** The number of a month, or of a weekday from Monday, by its German or English name or abbreviation; 0 if unknown. */
const numberOf = memo((named: string): number => {
  const [kind = '', word = ''] = named.toLowerCase().replace('mrz', 'mär').split(' ');
  const isMonth = kind === 'month';
  const formats = ['de', 'de-AT', 'en'].map(
    (locale) => new Intl.DateTimeFormat(locale, { [kind]: 'long', timeZone: 'UTC' }),
  );
  // 2001 begins with a Monday.
  const nameOf = (number: number) => (isMonth ? Date.UTC(2001, number - 1) : Date.UTC(2001, 0, number));
  for (let number = isMonth ? 12 : 7; number; number--) {
    const names = formats.map((format) => format.format(nameOf(number)).toLowerCase());
    if (names.some((name) => name.startsWith(word))) return number;
  }
  return 0;
});
