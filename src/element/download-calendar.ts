import { calendarOf, fileName } from '../calendar/calendar.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Session } from '../model/series.ts';
import type { LoadedSchedule } from './load-schedule.ts';

/**
 * Gives the visitor an .ics file of one session, or of all, without a request and without a change of the page.
 * @param now milliseconds since the epoch
 */
export function downloadCalendar(
  { series, url }: LoadedSchedule,
  session: Session | undefined,
  { messages }: Locale,
  now: number,
): void {
  const sessions = session ? [session] : series.sessions;
  const calendar = calendarOf(sessions, series, { ...messages, url, now });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar;charset=utf-8' }));
  link.download = fileName(session?.name ?? series.name ?? '');
  link.click();
  // Not at once: Safari reads the file only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
