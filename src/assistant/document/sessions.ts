import type { JsonObject } from '../../read/json-object.ts';
import { isObject } from '../../read/json-object.ts';
import { listOf, textAt, withValue, type Path } from './edit.ts';
import { dayAndTime, daysBetween, daysLater, written, type DayAndTime } from './times.ts';

/** The path of a session. */
export const sessionPath = (index: number): Path => ['subEvent', index];

/** The sessions of a document; what is no object counts as an empty one, so that no index moves. */
export const sessionsOf = (document: JsonObject): readonly JsonObject[] =>
  listOf(document.subEvent).map((one) => (isObject(one) ? one : {}));

const withSessions = (document: JsonObject, subEvent: readonly JsonObject[]): JsonObject => ({
  ...document,
  subEvent,
});

/** @param id what calendars recognize the session by; it never changes */
export const withNewSession = (document: JsonObject, id: string): JsonObject =>
  withSessions(document, [...sessionsOf(document), { '@type': 'Event', '@id': id }]);

/** The document without a session. */
export const withoutSession = (document: JsonObject, index: number): JsonObject =>
  withSessions(
    document,
    sessionsOf(document).filter((_, at) => at !== index),
  );

/** What became of the original, and what only it has. */
const OWN = ['@id', 'url', 'eventStatus', 'previousStartDate', 'position', 'subjectOf', 'recordedIn'];

/** The document with a copy of a session after it, a week later. */
export function withDuplicate(document: JsonObject, index: number, id: string): JsonObject {
  const sessions = sessionsOf(document);
  const original = sessions[index];
  if (!original) return document;
  const kept = Object.entries(original).filter(([name]) => !OWN.includes(name));
  const copy: JsonObject = { '@type': 'Event', '@id': id, ...Object.fromEntries(kept) };
  const start = dayAndTime(textAt(original, ['startDate']));
  const later = start?.day ? withStart(copy, { ...start, day: daysLater(start.day, 7) }) : copy;
  return withSessions(document, [...sessions.slice(0, index + 1), later, ...sessions.slice(index + 1)]);
}

/** The session on another day, or at another time. Its end and its doors move with the day. */
export function withStart(session: JsonObject, start: DayAndTime): JsonObject {
  const before = dayAndTime(textAt(session, ['startDate']));
  const end = dayAndTime(textAt(session, ['endDate']));
  const moved = withDoorsOn(start.day, withValue(session, ['startDate'], written(start)));
  if (!before?.day || !end?.day || !start.day || before.day === start.day) return moved;
  const day = daysLater(end.day, daysBetween(before.day, start.day));
  return withValue(moved, ['endDate'], written({ ...end, day }));
}

/** The session with its doors on a day; they open on the day on which it starts. */
function withDoorsOn(day: string, session: JsonObject): JsonObject {
  const { time } = dayAndTime(textAt(session, ['doorTime'])) ?? {};
  return day && time ? withValue(session, ['doorTime'], written({ day, time })) : session;
}

/** The session with another end. An end without a day is on the day of the start. */
export function withEnd(session: JsonObject, { day, time }: DayAndTime): JsonObject {
  const start = dayAndTime(textAt(session, ['startDate']))?.day ?? '';
  const isSameDay = !day || day === start;
  // On the day of the start, an end without a time says nothing.
  return withValue(session, ['endDate'], isSameDay && !time ? '' : written({ day: day || start, time }));
}

/** The statuses that an editor chooses from, as schema.org has them. */
export const STATUSES = [
  'EventScheduled',
  'EventCancelled',
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
] as const;

export type Status = (typeof STATUSES)[number];

/** The status of a session; undefined for one that is not in the list. */
export function statusOf(session: JsonObject): Status | undefined {
  const text = textAt(session, ['eventStatus']).replace(/^https?:\/\/schema\.org\//, '');
  return text ? STATUSES.find((one) => one === text) : 'EventScheduled';
}

/**
 * The session with another status. A session that is moved remembers the date that it had, and forgets it when it takes
 * place as announced.
 * @param known when it begins as visitors know it, if its date was changed before its status
 */
export function withStatus(session: JsonObject, status: Status, known = ''): JsonObject {
  const { startDate, previousStartDate } = session;
  const changed = withValue(session, ['eventStatus'], status === 'EventScheduled' ? '' : status);
  if (status === 'EventRescheduled')
    return withValue(changed, ['previousStartDate'], previousStartDate ?? (known || startDate));
  return status === 'EventScheduled' ? withValue(changed, ['previousStartDate'], '') : changed;
}
