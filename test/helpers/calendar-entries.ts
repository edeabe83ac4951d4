import type { CalendarOptions } from '../../src/calendar/calendar.ts';
import { endOfDay, isMoment, isSameDay, type Moment } from '../../src/model/moment.ts';
import type { Inline, Place, Series, Session, TextBlock } from '../../src/model/series.ts';
import { kept } from './calendar-strings.ts';

/** One session as a parser reads it; times as 20210428T120000Z, and '' for a missing value. */
export interface CalendarEntry {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly status: string;
  readonly start: string;
  readonly end: string;
}

export const OPTIONS: CalendarOptions = {
  url: 'https://example.org/reihe/schedule.json',
  now: Date.UTC(2021, 3, 1, 12),
  calledOff: { cancelled: 'ABGESAGT', postponed: 'VERSCHOBEN' },
  untitled: 'Termin',
  online: 'Online',
};

/** A session with this text in each of its text fields. */
export const sessionWithText = (text: string, startDate: Moment): Session => ({
  id: `https://example.org/reihe#${text}`,
  name: text,
  description: [{ kind: 'paragraph', items: [[text]] }],
  location: [{ name: text, address: text, virtual: false }],
  startDate,
});

/** The entry that a parser should read for a session with a date; a second, simpler implementation. */
export function expectedEntry(session: Session, series: Series): CalendarEntry {
  const { id, name, description, location, startDate, endDate, eventStatus } = session;
  const isPostponed = eventStatus === 'postponed' && !session.previousStartDate;
  const word = eventStatus === 'cancelled' ? 'ABGESAGT: ' : isPostponed ? 'VERSCHOBEN: ' : '';
  const base = series.id && isAbsolute(series.id) ? series.id : OPTIONS.url;
  return {
    uid: kept(isAbsolute(id) ? id : base + (id.startsWith('#') ? id : `#${id}`)),
    summary: kept(word + (name || series.name || 'Termin')),
    description: kept((description ?? []).map(inPlainText).join('\n\n')),
    location: kept((location ?? []).map(inOneLine).filter(Boolean).join('; ')),
    status: word ? 'CANCELLED' : session.isStatusUnclear ? '' : 'CONFIRMED',
    start: startDate ? basic(startDate) : '',
    end: startDate && isMoment(endDate) ? endOf(startDate, endDate) : '',
  };
}

const isAbsolute = (id: string) => /^https?:|^urn:/.test(id);

/** ISO 8601's basic format. */
const basic = ({ instant, wall, dayOnly, floating }: Moment) =>
  dayOnly ? digits(wall).slice(0, 8) : floating ? digits(wall) : `${digits(instant)}Z`;

const digits = (milliseconds: number) =>
  new Date(milliseconds).toISOString().slice(0, 19).replaceAll('-', '').replaceAll(':', '');

function endOf(start: Moment, end: Moment): string {
  if (start.dayOnly) return digits(end.wall + 24 * 60 * 60 * 1000).slice(0, 8);
  if (end.dayOnly) return isSameDay(start, end) ? '' : basic({ ...start, instant: endOfDay(end) });
  return end.instant > start.instant ? basic(end) : '';
}

const inPlainText = ({ kind, items }: TextBlock) =>
  items
    .map((runs, index) => {
      const text = runs.map(inPlainWords).join('');
      if (kind === 'paragraph') return text;
      return kind === 'bulleted' ? `- ${text}` : `${index + 1}. ${text}`;
    })
    .join('\n');

const inPlainWords = (run: Inline) => {
  if (typeof run === 'string') return run;
  return run.href === run.text ? run.href : `${run.text} (${run.href})`;
};

const inOneLine = ({ name, address, url, virtual }: Place) =>
  (virtual ? [name, address, url] : [name, address]).filter(Boolean).join(', ');
