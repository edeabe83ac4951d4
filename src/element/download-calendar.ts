import { calendarOf, fileName } from '../calendar/calendar.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Session } from '../model/series.ts';
import type { LoadedSchedule } from './load-schedule.ts';

/**
 * Gives the visitor an .ics file of one session, or of all.
 * @param now milliseconds since the epoch
 */
export function downloadCalendar(
  { series, url }: LoadedSchedule,
  session: Session | undefined,
  { messages }: Locale,
  now: number,
): void {
  const { calledOff, untitled, online } = messages;
  const sessions = session ? [session] : series.sessions;
  const calendar = calendarOf(sessions, series, { url, now, ...calledOff, untitled, online });
  download(calendar, 'text/calendar;charset=utf-8', fileName(session?.name ?? series.name ?? ''));
}

/** Gives the visitor a text as a file, without a request and without a change of the page. */
function download(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Not at once: Safari reads the file only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
