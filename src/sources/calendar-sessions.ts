import type { Report } from '../model/problem.ts';
import { dateOf, recurrenceOf, wallIn, type EventDate } from './calendar-dates.ts';
import { describeEvent } from './calendar-event.ts';
import type { CalendarZones } from './calendar-zones.ts';
import type { SourceSession } from './draft.ts';
import { propertyOf, valueOf, type Jcal } from './jcal.ts';

/** What reading the sessions of an event depends on. */
export interface CalendarReading {
  readonly zones: CalendarZones;
  readonly now: number;
  readonly url: string;
  readonly hasRandomIds: boolean;
  readonly report: Report;
}

/** The sessions of all VEVENTs with one UID: the event and single dates of it that were moved or cancelled. */
export function sessionsOfEvent(group: readonly Jcal[], reading: CalendarReading): readonly SourceSession[] {
  const { zones, now, report } = reading;
  const shown = group.filter((event) => isPublic(event, report));
  const single = shown.filter((event) => propertyOf(event, 'recurrence-id'));
  const masters = shown.filter((event) => !propertyOf(event, 'recurrence-id'));
  const pending = new Set(single);
  const sessions: SourceSession[] = [];
  for (const event of masters) {
    const date = dateOf(event, zones);
    if (!date) {
      report('DTSTART', 'is missing or no date; the event is left out', 'missing');
      continue;
    }
    const dates = recurrenceOf(event, date, zones, now, report);
    const described = describeEvent(event, reading.url, report);
    if (!dates) sessions.push(sessionAt(date, described, event, undefined, reading));
    for (const one of dates ?? []) {
      const changed = single.find(
        (other) => pending.has(other) && recurrenceIdOf(other, date, zones) === one.start.wall,
      );
      if (changed) pending.delete(changed);
      sessions.push(
        changed
          ? changedSession(changed, one.start.wall, described, reading)
          : sessionAt(one, described, event, one.start.wall, reading),
      );
    }
  }
  // A change of a date that is not among those of the rule still is a date that takes place.
  for (const event of pending) {
    const [id] = zones.timesOf(propertyOf(event, 'recurrence-id'));
    sessions.push(changedSession(event, id?.wall ?? '', {}, reading));
  }
  return sessions;
}

function recurrenceIdOf(event: Jcal, { start }: EventDate, zones: CalendarZones): string | undefined {
  const [id] = zones.timesOf(propertyOf(event, 'recurrence-id'));
  return id && wallIn(id, start);
}

/** A single date that differs from its rule. */
function changedSession(
  event: Jcal,
  recurrence: string,
  described: SourceSession,
  reading: CalendarReading,
): SourceSession {
  const property = propertyOf(event, 'recurrence-id');
  if (property?.[1].range) {
    reading.report('RECURRENCE-ID', 'a change of all later dates is taken for this date only', 'not-shown');
  }
  const own = describeEvent(event, reading.url, reading.report);
  const [start] = reading.zones.timesOf(property);
  const date = dateOf(event, reading.zones) ?? { start: start ?? { wall: recurrence } };
  return sessionAt(date, { ...own, name: own.name ?? described.name }, event, recurrence, reading);
}

function sessionAt(
  { start, end }: EventDate,
  described: SourceSession,
  event: Jcal,
  recurrence: string | undefined,
  { hasRandomIds }: CalendarReading,
): SourceSession {
  const uid = hasRandomIds ? undefined : valueOf(event, 'uid');
  // Events Manager makes a new UID for each request.
  const id = uid ?? [described.url, start.wall].filter(Boolean).join('#');
  return {
    '@id': recurrence && uid ? `${id}#${recurrence}` : id,
    ...described,
    startDate: start,
    endDate: end,
  };
}

/** Whether an event is meant for everybody (RFC 5545, 3.8.1.3). */
function isPublic(event: Jcal, report: Report): boolean {
  const isPrivate = /^(PRIVATE|CONFIDENTIAL)$/i.test(valueOf(event, 'class') ?? '');
  if (isPrivate) report('CLASS', 'is not public; the event is left out', 'not-shown');
  return !isPrivate;
}
