import type { Messages } from '../i18n/messages.ts';
import { isMoment, isSameDay, lastInstant, type Moment, type MomentOrWords } from '../model/moment.ts';
import type { RichText, Series, Session } from '../model/series.ts';
import { phaseAt, type Phase } from '../model/session-state.ts';
import { DAY } from '../model/time-zone.ts';

/** Values that a calendar needs in addition to the schedule. */
export interface CalendarOptions extends Pick<Messages, 'calledOff' | 'untitled' | 'online'> {
  /** Absolute URL of the document; makes identifiers unique that are not absolute. */
  readonly url: string;
  /** The current time in milliseconds since the epoch; stands in for a missing `dateModified`. */
  readonly now: number;
}

/** A session with a date, so that it can go into a calendar. */
export type DatedSession = Session & { readonly startDate: Moment };

/** Whether a session can go into a calendar: it needs a date, not in words, and not one of many that aren't known. */
export const hasDate = (session: Session): session is DatedSession => !!session.startDate && !session.repeats;

/**
 * An iCalendar object (RFC 5545) with a VEVENT for each session that has a date. It leaves out METHOD,
 * ORGANIZER, X-WR-CALNAME and VTIMEZONE, which cause trouble in real calendar programs.
 */
export const calendarOf = (sessions: readonly Session[], series: Series, options: CalendarOptions): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//series-schedule//EN',
    ...sessions.filter(hasDate).flatMap((session) => linesOf(session, series, options)),
    'END:VCALENDAR',
  ]
    .map(fold)
    .join('');

/** The name of a calendar file, made from the words of a title. */
export const fileName = (title: string): string =>
  `calendar ${title}`.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('-') + '.ics';

/** The lines of a VEVENT before folding; a property without a value is left out. */
function linesOf(session: DatedSession, first: Series, options: CalendarOptions): readonly string[] {
  const series = session.superEvent ?? first;
  const { dateModified, url } = series;
  const calledOff: Partial<Record<Phase, string>> = options.calledOff;
  const word = calledOff[phaseAt(session, options.now)];
  const title = session.name ?? series.name ?? options.untitled;
  const places = (session.location ?? []).map(({ name, address, url, virtual }) =>
    joined([name, address, virtual && url], ', '),
  );
  if (session.eventAttendanceMode === 'online' && !joined(places, '')) places.push(options.online);
  const values = {
    BEGIN: 'VEVENT',
    UID: escapeText(identify(session.id, options.url, series.id)),
    // Without a METHOD, DTSTAMP is the time of the last revision (3.8.7.2).
    DTSTAMP: stamp(dateModified?.instant ?? options.now),
    'LAST-MODIFIED': dateModified && stamp(dateModified.instant),
    // In minutes, so that it grows with each revision and fits into 31 bits.
    SEQUENCE: dateModified && `${(dateModified.instant / 60_000) & 0x7fffffff}`,
    ...timesOf(session.startDate, session.endDate),
    // A status that can't be read is neither.
    STATUS: word ? 'CANCELLED' : session.isStatusUnclear ? '' : 'CONFIRMED',
    SUMMARY: escapeText(joined([word, title], ': ')),
    DESCRIPTION: escapeText(plainText(session.description ?? [])),
    LOCATION: escapeText(joined(places, '; ')),
    URL: session.url ?? url,
    END: 'VEVENT',
  };
  return Object.entries(values).flatMap(([name, value]) => (value ? `${name}:${value}` : []));
}

const joined = (parts: readonly unknown[], separator: string): string =>
  parts.filter(Boolean).join(separator);

/**
 * An identifier that no session of another series shares and that stays the same over reloads. A text that
 * only looks like a URL (“node:17”) does not count as absolute.
 */
function identify(id: string, url: string, seriesId = ''): string {
  const isAbsolute = (identifier: string) => /^\w+:\/\/|^urn:|^[^\s@]+@\S+$/.test(identifier);
  return isAbsolute(id) ? id : `${isAbsolute(seriesId) ? seriesId : url}${id.replace(/^#?/, '#')}`;
}

/**
 * DTSTART and DTEND in the form of the start: a date, UTC, or floating local time if neither zone nor offset is
 * known. An end date is exclusive: it is the day after the last day (3.6.1).
 */
function timesOf(start: Moment, end: MomentOrWords | undefined): Readonly<Record<string, string>> {
  const { dayOnly, floating } = start;
  const type = dayOnly ? ';VALUE=DATE' : '';
  const write = (milliseconds: number) => stamp(milliseconds).slice(0, dayOnly ? 8 : floating ? 15 : 16);
  const from = write(dayOnly ? start.wall : start.instant);
  let to = '';
  if (isMoment(end) && !(end.dayOnly && isSameDay(start, end))) {
    // If only one of the two has an offset, it applies to both.
    const shift = floating || end.floating ? end.wall - end.instant - (start.wall - start.instant) : 0;
    to = write(dayOnly ? end.wall + DAY : lastInstant(end) + shift);
  }
  return { [`DTSTART${type}`]: from, [`DTEND${type}`]: to > from ? to : '' };
}

/** “20210428T120000Z” (3.3.5). A year has four digits, so any later time becomes the last second of 9999. */
const stamp = (milliseconds: number): string =>
  new Date(Math.min(milliseconds, 253_402_300_799_000)).toISOString().replace(/[-:]|\.\d+/g, '');

/** Rich text as plain text: an empty line between its blocks, a link's URL after its text. */
export const plainText = (text: RichText): string =>
  text
    .map(({ kind, items }) =>
      items
        .map((runs, index) => {
          const mark = { paragraph: '', bulleted: '- ', numbered: `${index + 1}. ` }[kind];
          const words = runs.map((run) =>
            typeof run === 'string' ? run : run.text === run.href ? run.text : `${run.text} (${run.href})`,
          );
          return mark + words.join('');
        })
        .join('\n'),
    )
    .join('\n\n');

/** A value of type TEXT (3.3.11). */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|[\n\u2028\u2029]/g, '\\n');

/**
 * A line with its line end, folded after 74 octets of UTF-8 and never inside a code point (3.1). Control
 * characters are removed, so no value can start a new line.
 */
export function fold(line: string): string {
  const octets = new TextEncoder().encode(line.replace(/(?!\t)\p{Cc}/gu, ''));
  // Encoding and decoding turns a lone surrogate into U+FFFD; WebKit's \p{Cs} misses one after U+F800 to U+FBFF.
  const wellFormed = new TextDecoder().decode(octets);
  // In percent-encoding an octet is one character or “%XX”; %80 to %BF continue a code point.
  const folded = encodeURIComponent(wellFormed).replace(/(?:%..|[^%]){1,74}(?!%[89AB])/g, '$&\r\n ');
  return decodeURIComponent(folded).slice(0, -1);
}
