import type { Language } from '../../check/messages/messages.ts';
import { localeFor } from '../../i18n/locale.ts';
import { readMoment } from '../../read/read-moment.ts';

/** An entry of a calendar as people see it in their own. */
export interface CalendarEntry {
  readonly summary: string;
  readonly when: string;
  readonly place: string;
}

/** The entries of an iCalendar text, read from the text itself. @param zone of the times that are told */
export function calendarEntries(text: string, zone: string, language: Language): readonly CalendarEntry[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((entry) => {
      const value = (name: string) =>
        new RegExp(`^${name}[^:\\n]*:(.*)$`, 'm').exec(entry)?.[1]?.trim() ?? '';
      const start = momentOf(value('DTSTART'), zone);
      const end = momentOf(value('DTEND'), zone);
      const { dates } = localeFor(language);
      const times = start && !start.dayOnly ? dates.times(start, end) : '';
      const when = start
        ? [dates.days(start, start.dayOnly ? undefined : end), times].filter(Boolean).join(', ')
        : '';
      return { summary: plain(value('SUMMARY')), when, place: plain(value('LOCATION')) };
    });
}

/** `20270512T160000Z` or `20270512` (RFC 5545, 3.3.5). */
function momentOf(value: string, zone: string) {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?/.exec(value) ?? [];
  if (!year) return undefined;
  const date = `${year}-${month ?? ''}-${day ?? ''}`;
  return readMoment(hour ? `${date}T${hour}:${minute ?? '00'}Z` : date, zone) ?? undefined;
}

/** A text without the marks of its escapes (RFC 5545, 3.3.11). */
const plain = (text: string): string => text.replace(/\\n/gi, ' ').replace(/\\(.)/g, '$1');
