import ICAL from 'ical.js';
import { convertIcsCalendar, convertIcsText, type IcsDateObject } from 'ts-ics';
import type { CalendarEntry } from './calendar-entries.ts';

/** The sessions of a calendar as ical.js reads them. */
export function readWithIcalJs(calendar: string): readonly CalendarEntry[] {
  const component = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
  return component.getAllSubcomponents('vevent').map((session) => {
    const read = (name: string) => {
      const value = session.getFirstPropertyValue(name) ?? '';
      return value instanceof ICAL.Time ? value.toICALString() : (value as string);
    };
    return {
      uid: read('uid'),
      summary: read('summary'),
      description: read('description'),
      location: read('location'),
      status: read('status'),
      start: read('dtstart'),
      end: read('dtend'),
    };
  });
}

/** The sessions of a calendar as ts-ics reads them. It does not distinguish UTC from floating local time. */
export function readWithTsIcs(calendar: string): readonly CalendarEntry[] {
  const { events = [] } = convertIcsCalendar(undefined, calendar);
  return events.map((session) => ({
    // ts-ics reads UID as an address, but it is a text (RFC 5545, 3.8.4.7), so its own text reader is used here.
    uid: convertIcsText(undefined, { value: session.uid }),
    summary: session.summary ?? '',
    description: session.description ?? '',
    location: session.location ?? '',
    status: session.status ?? '',
    start: written(session.start),
    end: session.end ? written(session.end) : '',
  }));
}

const written = ({ date, type }: IcsDateObject) =>
  date
    .toISOString()
    .replace(/[-:]|\..*/g, '')
    .slice(0, type === 'DATE' ? 8 : 15);

/**
 * Whether ts-ics mistakes a text for the start or end of a component. It looks for them anywhere in a line, so it
 * loses “SUMMARY:BEGIN:VEVENT”, which RFC 5545 allows.
 */
export const misleadsTsIcs = (text: string): boolean => /(BEGIN|END):V/.test(text);

/** An entry as ts-ics returns it, without the mark for UTC. */
export const withoutUtc = (entry: CalendarEntry): CalendarEntry => ({
  ...entry,
  start: entry.start.replace('Z', ''),
  end: entry.end.replace('Z', ''),
});
