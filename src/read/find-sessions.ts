import { isObject, type JsonObject } from './json-object.ts';
import { step } from '../model/problem.ts';

/** What of a document is the series, and what are its sessions. */
export interface Found {
  /** The object that describes the series; absent where the document only has events. */
  readonly series?: JsonObject;
  /** Where it stands; absent where no series was meant. */
  readonly seriesPath?: string;
  readonly sessions: readonly FoundSession[];
}

/** What is meant as a session, and where it stands. */
export interface FoundSession {
  readonly value: unknown;
  readonly path: string;
}

// Documents nest a few levels deep (graph → series → session); deeper ones are not schedules.
const DEPTH = 12;
const SERIES = /Series$/;
const EVENT = /(Event|\b(Festival|Hackathon|CourseInstance|ScheduledSession))$/;

/**
 * Finds the series and its sessions in any of the shapes that sites publish: EventSeries with `subEvent`, a
 * lone event, a list, `@graph`, ItemList, a feed's items. References by `@id` are followed. One value a step.
 */
export function* findSessions(document: unknown): Generator<undefined, Found> {
  let byId: Map<unknown, JsonObject> | undefined;
  const sessions: FoundSession[] = [];
  const seen = new Set<unknown>();
  let series: JsonObject | undefined;
  let seriesPath: string | undefined;

  const isReference = (value: unknown): value is JsonObject =>
    isObject(value) && '@id' in value && Object.keys(value).length === 1;
  const follow = (value: unknown) =>
    isReference(value) ? (objectsById().get(value['@id']) ?? value) : value;

  yield* visit(document, '$', false, 0);
  // A lone event may name the series that it belongs to.
  const parent = sessions.length === 1 && isObject(sessions[0]?.value) && sessions[0].value.superEvent;
  if (isObject(parent)) series ??= parent;
  return { series, seriesPath, sessions };

  /** Few documents have references at all. */
  function objectsById() {
    const collect = (value: unknown, depth: number) => {
      if (typeof value !== 'object' || value === null || depth > DEPTH) return;
      if (isObject(value) && '@id' in value && !isReference(value)) byId?.set(value['@id'], value);
      for (const child of Object.values(value)) collect(child, depth + 1);
    };
    if (!byId) {
      byId = new Map();
      collect(document, 0);
    }
    return byId;
  }

  function* visit(value: unknown, path: string, isSubEvent: boolean, depth: number): Generator<undefined> {
    const node = follow(value);
    if (depth > DEPTH || seen.has(node)) return;
    if (typeof node === 'object') seen.add(node);
    if (Array.isArray(node)) {
      let index = 0;
      for (const member of node) yield* visit(member, step(path, index++), isSubEvent, depth + 1);
    } else if (isObject(node)) {
      yield* visitObject(node, path, isSubEvent, depth);
    } else if (isSubEvent && node !== null) sessions.push({ value: node, path });
    yield;
  }

  function* visitObject(
    node: JsonObject,
    path: string,
    isSubEvent: boolean,
    depth: number,
  ): Generator<undefined> {
    const types = [node['@type'] ?? node.type ?? []].flat();
    // In any vocabulary: "http://schema.org/MusicEvent", "schema:MusicEvent".
    const isOneOf = (names: RegExp) => types.some((type) => typeof type === 'string' && names.test(type));
    const subEvents = ['subEvent', 'subEvents', 'events'].filter((key) => node[key]);
    const isSeries = isOneOf(SERIES) || (subEvents.length > 0 && !isSubEvent);
    const isEvent = isSubEvent || isOneOf(EVENT) || (!types.length && 'startDate' in node);
    if (isSeries && !series) {
      series = followed(node);
      seriesPath = path;
    }
    if (isSeries ? 'startDate' in node && !subEvents.length : isEvent) {
      sessions.push({ value: withSuperEvent(node), path });
    }
    const isFound = isSeries || isEvent;
    for (const key of isFound ? subEvents : Object.keys(node))
      yield* visit(node[key], step(path, key), isFound, depth + 1);
  }

  /** An object with the references of its own properties followed. */
  function followed(node: JsonObject): JsonObject {
    // Not an assignment by key: a document's "__proto__" must stay a name like any other.
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        Array.isArray(value) ? value.map(follow) : follow(value),
      ]),
    );
  }

  /** An event with what it leaves to the event that it is part of. */
  function withSuperEvent(node: JsonObject): JsonObject {
    const own = followed(node);
    if (own.name || !isObject(own.superEvent)) return own;
    const { name, description, location, url } = own.superEvent;
    return { name, description, location, url, ...own };
  }
}
