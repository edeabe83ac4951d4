import { isMoment, isSameDay, lastInstant, type Moment, type MomentOrWords } from '../model/moment.ts';
import type { RichText, Series, Session } from '../model/series.ts';
import { phaseAt, type Phase } from '../model/session-state.ts';
import { DAY } from '../model/time-zone.ts';

/** What a calendar needs beside the schedule. */
export interface CalendarOptions {
  /** Absolute URL of the document; makes an identifier that is not absolute unique. */
  readonly url: string;
  /** Milliseconds since the epoch; when the calendar was made, where the document has no `dateModified`. */
  readonly now: number;
  /** Word before the title of a cancelled session: “ABGESAGT”. */
  readonly cancelled: string;
  /** Word before the title of a session that lost its date: “VERSCHOBEN”. */
  readonly postponed: string;
  /** Title of a session where neither it nor the series has one. */
  readonly untitled: string;
}

/** A session that can stand in a calendar. */
export type DatedSession = Session & { readonly startDate: Moment };

/** Whether a session can stand in a calendar: one with a date in words, or with none, can't. */
export const hasDate = (session: Session): session is DatedSession => !!session.startDate;

/**
 * An iCalendar object (RFC 5545) with a VEVENT for each session that has a date. What real clients stumble
 * over is left out: METHOD, ORGANIZER, X-WR-CALNAME, VTIMEZONE.
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

/** The name of a calendar's file, from the words of a title. */
export const fileName = (title: string): string =>
  `calendar ${title}`.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('-') + '.ics';

/** The lines of a VEVENT, not folded yet; a property without a value is left out. */
function linesOf(session: DatedSession, series: Series, options: CalendarOptions): readonly string[] {
  const { dateModified, url } = series;
  const calledOff: Partial<Record<Phase, string>> = options;
  const word = calledOff[phaseAt(session, options.now)];
  const title = session.name ?? series.name ?? options.untitled;
  const places = (session.location ?? []).map(({ name, address, url, virtual }) =>
    joined([name, address, virtual && url], ', '),
  );
  const values = {
    BEGIN: 'VEVENT',
    UID: escapeText(identify(session.id, options.url, series.id)),
    // Without a METHOD it says when the session was last revised (3.8.7.2).
    DTSTAMP: stamp(dateModified?.instant ?? options.now),
    'LAST-MODIFIED': dateModified && stamp(dateModified.instant),
    // Minutes: they grow with each revision and fit into 31 bits.
    SEQUENCE: dateModified && `${(dateModified.instant / 60_000) & 0x7fffffff}`,
    ...timesOf(session.startDate, session.endDate),
    STATUS: word ? 'CANCELLED' : 'CONFIRMED',
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
 * A name that the session shares with none of another series, and that stays the same over reloads. What
 * looks like a scheme but isn't (“node:17”) must not pass for unique.
 */
function identify(id: string, url: string, seriesId = ''): string {
  const isAbsolute = (identifier: string) => /^\w+:\/\/|^urn:|^[^\s@]+@\S+$/.test(identifier);
  return isAbsolute(id) ? id : `${isAbsolute(seriesId) ? seriesId : url}${id.replace(/^#?/, '#')}`;
}

/**
 * DTSTART and DTEND in the form of the start: a date, UTC, or the clock of wherever one is, where neither zone
 * nor offset is known. An end that is a date is the day after the last (3.6.1).
 */
function timesOf(start: Moment, end: MomentOrWords | undefined): Readonly<Record<string, string>> {
  const { dayOnly, floating } = start;
  const type = dayOnly ? ';VALUE=DATE' : '';
  const write = (milliseconds: number) => stamp(milliseconds).slice(0, dayOnly ? 8 : floating ? 15 : 16);
  const from = write(dayOnly ? start.wall : start.instant);
  let to = '';
  if (isMoment(end) && !(end.dayOnly && isSameDay(start, end))) {
    // Where only one of them has an offset, it is that of the other too.
    const shift = floating || end.floating ? end.wall - end.instant - (start.wall - start.instant) : 0;
    to = write(dayOnly ? end.wall + DAY : lastInstant(end) + shift);
  }
  return { [`DTSTART${type}`]: from, [`DTEND${type}`]: to > from ? to : '' };
}

/** “20210428T120000Z” (3.3.5). A year has four digits: what lies beyond them becomes their last second. */
const stamp = (milliseconds: number): string =>
  new Date(Math.min(milliseconds, 253_402_300_799_000)).toISOString().replace(/[-:]|\.\d+/g, '');

/** Rich text as plain text: an empty line between its blocks, a link's URL after its text. */
const plainText = (text: RichText): string =>
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
const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|[\n\u2028\u2029]/g, '\\n');

/**
 * A line with its end, folded after 74 octets of UTF-8, never inside a code point (3.1). No control character
 * gets past here, so no value begins a line of its own.
 */
function fold(line: string): string {
  const octets = new TextEncoder().encode(line.replace(/(?!\t)\p{Cc}/gu, ''));
  // There and back half of a surrogate pair becomes U+FFFD; WebKit's \p{Cs} overlooks it after U+F800 to U+FBFF.
  const wellFormed = new TextDecoder().decode(octets);
  // Percent-encoded, an octet is a character or “%XX”; one of %80 to %BF continues a code point.
  const folded = encodeURIComponent(wellFormed).replace(/(?:%..|[^%]){1,74}(?!%[89AB])/g, '$&\r\n ');
  return decodeURIComponent(folded).slice(0, -1);
}
