import { calendarOf, escapeText, fold, hasDate } from '../calendar/calendar.ts';
import { mayEnterCalendar } from '../view/calendar-button.ts';
import type { Session } from '../model/series.ts';
import { calendarFileOf } from './anchors.ts';
import { NAMES, type Publication, type PublishedFile } from './publication.ts';

/** Begins each calendar file of ours. */
export const CALENDAR_MARK = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//series-schedule//EN\r\n';

/** How often programs should ask again (RFC 5545, 3.3.6); the shortest time that Outlook keeps to is an hour. */
const REFRESH = 'PT1H';

/** The calendar to subscribe to: all sessions with a date. Undefined if there is none. */
export function feedOf(publication: Publication): PublishedFile | undefined {
  const { series } = publication;
  if (!series.sessions.some(hasDate)) return undefined;
  const name = escapeText(series.name ?? '');
  const head = [
    // A calendar that is subscribed to has a name of its own, unlike a file whose sessions are added to another calendar.
    ...(name ? [`NAME:${name}`, `X-WR-CALNAME:${name}`] : []),
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
  ];
  const content = calendarOf(series.sessions, series, optionsOf(publication));
  return {
    name: NAMES.calendar,
    content: content.replace(CALENDAR_MARK, () => CALENDAR_MARK + head.map(fold).join('')),
  };
}

/** A calendar file for each session whose card offers one. */
export const sessionCalendars = (publication: Publication): readonly PublishedFile[] =>
  publication.series.sessions
    .filter((session) => mayEnterCalendar(session, publication.at))
    .map((session: Session) => ({
      name: calendarFileOf(session, publication.anchors),
      content: calendarOf([session], publication.series, optionsOf(publication)),
    }));

const optionsOf = ({ base, at, locale }: Publication) => ({
  ...locale.messages,
  url: base + NAMES.schedule,
  now: at,
});

const ENTRY = /BEGIN:VEVENT\r\n[^]*?END:VEVENT\r\n/g;
const STAMP = /^DTSTAMP:.*\r\n/m;

/** A calendar in which entries that say the same as before keep the stamp of their last revision. */
export function withOldStamps(next: string, before: string): string {
  const known = new Map((before.match(ENTRY) ?? []).map((entry) => [entry.replace(STAMP, ''), entry]));
  return next.replace(ENTRY, (entry) => known.get(entry.replace(STAMP, '')) ?? entry);
}
