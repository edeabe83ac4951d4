import { isObject, type JsonObject } from '../read/json-object.ts';
import { listOf } from './draft.ts';
import { lineOf, textOf } from './text.ts';
import { SourceError } from './source.ts';

/** Levels that are searched, as in the reader. */
const DEPTH = 12;

const typesOf = (node: JsonObject): readonly string[] =>
  listOf(node['@type'] ?? node.type).filter((one) => typeof one === 'string');

const EVENT = /(Event|\b(Festival|Hackathon|CourseInstance|ScheduledSession))$/;

/** Whether an object is a schedule of its own: a series, or an event with parts. */
const isSchedule = (node: JsonObject) =>
  typesOf(node).some((type) => /Series$/.test(type)) ||
  (['subEvent', 'subEvents'].some((key) => node[key]) && typesOf(node).some((type) => EVENT.test(type)));

/** The schedules in a document. A series that an event only names as its `superEvent` is none. */
export function schedulesIn(document: unknown): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const visit = (value: unknown, depth: number) => {
    if (depth > DEPTH) return;
    if (Array.isArray(value)) for (const one of value) visit(one, depth + 1);
    else if (isObject(value)) {
      if (isSchedule(value)) found.push(value);
      else
        for (const [key, child] of Object.entries(value)) if (key !== 'superEvent') visit(child, depth + 1);
    }
  };
  visit(document, 0);
  return found;
}

/**
 * The part of a document that is converted: the whole of it, or of several schedules the chosen one.
 * @param chosen name, `@id` or number of a schedule, counted from 1; or the fragment of the address
 * @throws SourceError if there are several and none is chosen, or not one of them
 */
export function chooseSchedule(document: unknown, chosen: string | undefined, url: string): unknown {
  const all = schedulesIn(document);
  const parts = new Set(all.flatMap(({ subEvent, subEvents }) => listOf(subEvent ?? subEvents).map(idOf)));
  const schedules = all.filter(
    ({ '@id': id, superEvent, subEvent, subEvents, eventSchedule }) =>
      (subEvent ?? subEvents ?? eventSchedule) && !superEvent && !(id && parts.has(id)),
  );
  const fragment = decoded(url.split('#')[1] ?? '');
  const wanted = chosen ?? (fragment || undefined);
  if (schedules.length < 2 && chosen === undefined) return document;
  const match = wanted === undefined ? undefined : find(schedules, wanted);
  if (match) return withParts(match, document);
  const names = schedules.map(
    (one, index) => `${index + 1} “${lineOf(one.name) ?? textOf(one['@id']) ?? '?'}”`,
  );
  const problem =
    chosen === undefined ? `${schedules.length} schedules` : `no schedule “${chosen}”, but these`;
  throw new SourceError(
    'several-schedules',
    `${url} has ${problem}: ${names.join(', ')}. Choose one by its number, name or @id: --field series=2`,
  );
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const find = (schedules: readonly JsonObject[], wanted: string) =>
  schedules.find((one) => lineOf(one.name) === wanted) ??
  schedules.find((one) => textOf(one['@id']) === wanted || textOf(one['@id'])?.endsWith(`#${wanted}`)) ??
  (/^\d+$/.test(wanted) ? schedules[Number(wanted) - 1] : undefined);

const idOf = (part: unknown) => (isObject(part) ? part['@id'] : part);

/** A schedule whose sessions are objects, where it only refers to them. */
function withParts(schedule: JsonObject, document: unknown): JsonObject {
  const byId = new Map<string, JsonObject>();
  const collect = (value: unknown, depth: number) => {
    if (depth > DEPTH || typeof value !== 'object' || value === null) return;
    if (isObject(value) && Object.keys(value).length > 1 && typeof value['@id'] === 'string')
      byId.set(value['@id'], value);
    for (const child of Object.values(value)) collect(child, depth + 1);
  };
  collect(document, 0);
  const resolved = (one: unknown) => {
    const id = isObject(one) && Object.keys(one).length === 1 ? one['@id'] : one;
    return typeof id === 'string' ? (byId.get(id) ?? one) : one;
  };
  const subEvent = listOf(schedule.subEvent ?? schedule.subEvents).map(resolved);
  return subEvent.length ? { ...schedule, subEvent } : schedule;
}

/** Properties that an event without a name takes from what it is a part of. */
const INHERITED = ['name', 'description', 'url', 'location'] as const;

/**
 * A document whose nameless instances of a course have the course's name, and parts of a single event that event's: both
 * are how systems write several dates of one thing. A series lends its name to no session.
 */
export function withInheritedNames(value: unknown, depth = 0): unknown {
  if (depth > DEPTH) return value;
  if (Array.isArray(value)) return value.map((one) => withInheritedNames(one, depth + 1));
  if (!isObject(value)) return value;
  const types = typesOf(value);
  const lends = types.some((type) => /Course$/.test(type))
    ? 'hasCourseInstance'
    : types.some((type) => EVENT.test(type)) && !types.some((type) => /Series$/.test(type))
      ? 'subEvent'
      : undefined;
  const isWhole = lends === 'subEvent' && 'startDate' in value && !listOf(value.subEvent).some(isDated);
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      // The parts of an event are its programme, if only the event has a date.
      if (key === 'subEvent' && isWhole) return ['programme', child];
      const own = withInheritedNames(child, depth + 1);
      return [key, key === lends ? listOf(own).map((one) => named(one, value)) : own];
    }),
  );
}

const isDated = (part: unknown) => isObject(part) && ('startDate' in part || 'eventSchedule' in part);

function named(part: unknown, whole: JsonObject): unknown {
  if (!isObject(part) || part.name || !isDated(part)) return part;
  const lent = INHERITED.filter((key) => whole[key] !== undefined).map((key) => [key, whole[key]] as const);
  return { ...Object.fromEntries(lent), ...part };
}
