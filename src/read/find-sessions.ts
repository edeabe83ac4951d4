import { isObject, type JsonObject } from './json-object.ts';
import { step } from '../model/problem.ts';

/** The series and the sessions that were found in a document. */
export interface Found {
  /** The object that describes the series; absent if the document only has events. */
  readonly series?: JsonObject;
  /** JSONPath of the series; absent if the document has no series, or only names one as `superEvent`. */
  readonly seriesPath?: string;
  readonly sessions: readonly FoundSession[];
}

/** A value that is meant as a session. */
export interface FoundSession {
  readonly value: unknown;
  /** JSONPath of the value. */
  readonly path: string;
}

/** Levels that are searched: documents need only a few (graph → series → session). */
const DEPTH = 12;
const SERIES = /Series$/;
const EVENT = /(Event|\b(Festival|Hackathon|CourseInstance|ScheduledSession))$/;

/**
 * Finds the series and its sessions in all the shapes that sites publish: EventSeries with `subEvent`, a single event,
 * a list, `@graph`, ItemList, the items of a feed. It follows references by `@id`, and pauses after each value.
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
  // A single event may name the series that it belongs to.
  const parent = sessions.length === 1 && isObject(sessions[0]?.value) && sessions[0].value.superEvent;
  if (isObject(parent)) series ??= parent;
  return { series, seriesPath, sessions };

  /** Objects by their `@id`; collected only when needed, because few documents have references. */
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
    // With any prefix: "http://schema.org/MusicEvent", "schema:MusicEvent".
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

  /** An object whose own properties have the objects that they refer to. */
  function followed(node: JsonObject): JsonObject {
    // Not an assignment by key, because the document may have a key "__proto__".
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        Array.isArray(value) ? value.map(follow) : follow(value),
      ]),
    );
  }

  /** An event; one without a name takes missing properties from its `superEvent`. */
  function withSuperEvent(node: JsonObject): JsonObject {
    const own = followed(node);
    if (own.name || !isObject(own.superEvent)) return own;
    const { name, description, location, url } = own.superEvent;
    return { name, description, location, url, ...own };
  }
}
