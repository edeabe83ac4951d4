import { step, type Report } from '../model/problem.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { plainName } from './names.ts';
import { dayOf, type NormalForms } from './normal-form.ts';
import { Kept } from './read-tolerantly.ts';
import { isBlank, textsOf } from './values.ts';

/** What is meant as a session or as a series. An object is in the form of the schema. */
export interface Found {
  value: unknown;
  readonly path: string;
  readonly isSeries?: boolean;
  /** Whether it stands in a session, as its `superEvent`. */
  readonly isInline?: boolean;
  /** Whether its sessions without a name have its name. */
  readonly isNamesake?: boolean;
  /** IANA name of its own time zone. */
  readonly zone?: string;
  /** IANA name of the zone of the nearest object around it that is neither a session nor a series. */
  readonly zoneAround?: string;
  /** The series that it belongs to, or the session whose programme it is part of. */
  parent?: Found;
}

/** The series and the sessions that were found in a document. */
export interface FoundAll {
  /** The series of the document, in order. */
  readonly series: readonly Found[];
  readonly sessions: readonly Found[];
}

/** Levels that are searched: documents need only a few (graph → series → session). */
const DEPTH = 12;
const SERIES = /Series$/;
const EVENT = /(event|\b(Festival|Hackathon|CourseInstance|ScheduledSession))$/i;
const COURSE = /Course$/;

/** Keys under which an object with a date is reported elsewhere, or is none. */
const NO_SESSIONS = /^(@context|registration|eventSchedule|superEvent)$|Date$/;

/** Where an object stands. */
interface Place {
  readonly path: string;
  readonly depth: number;
  readonly zoneAround?: string;
  /** The series or session in which it is a member of `subEvent`. */
  readonly parent?: Found;
}

/**
 * Finds the series and their sessions in all the shapes that sites publish: EventSeries with `subEvent`, a single event,
 * a list, `@graph`, ItemList, the items of a feed. It follows references by `@id`, and pauses after each value.
 * @param zoneIn reads the time zone of an object, with its path
 * @param report is told of objects with a date that are neither
 */
export function* findSessions(
  document: unknown,
  { follow, nameOf, formOf, isDated }: NormalForms,
  zoneIn: (form: JsonObject, path: string) => string | undefined,
  report: Report,
): Generator<undefined, FoundAll> {
  const series: Found[] = [];
  const sessions: Found[] = [];
  /** All objects that were visited, with what was found in them. */
  const seen = new Map<unknown, Found | undefined>();

  yield* visit(document, { path: '$', depth: 0 });
  const byId = new Map(series.map((one) => [idOf(one.value as JsonObject), one]));
  for (const session of sessions) {
    addSuperEvent(session);
    yield;
  }
  const [first] = series;
  const isLoose = series.length === 1 && !sessions.some(({ parent }) => parent);
  for (const session of sessions) {
    // In a graph a series may stand beside its sessions; one with sessions of its own has no others.
    if (isLoose) join(session, first);
    const { value, parent } = session;
    if (!parent?.isNamesake || !isObject(value) || !isBlank(value.name)) continue;
    const { name, description, url } = parent.value as JsonObject;
    session.value = { description, url, ...value, name };
  }
  // Made only if a series has a date, because there may be many sessions.
  let days: ReadonlySet<unknown> | undefined;
  const isDayOfSession = (day: string) =>
    (days ??= new Set(sessions.map(({ value }) => isObject(value) && dayOf(value.startDate)))).has(day);
  for (const one of series) {
    const { value, path, isInline } = one;
    const day = dayOf((value as JsonObject).startDate);
    if (day && !isDayOfSession(day)) notShown(step(path, 'startDate'));
    if (one !== first && !isInline) notShown(path, ', only its sessions; give each series a document');
  }
  for (const [node, found] of seen) {
    if (found && isObject(node)) reportOthersIn(node, found.path);
    yield;
  }
  return { series, sessions };

  function* visit(value: unknown, place: Place): Generator<undefined> {
    const { path, depth, parent } = place;
    // What a reference leads to is found in its own place, unless a series refers to its sessions.
    const node = parent ? follow(value) : value;
    if (typeof node !== 'object' || node === null) {
      if (parent && !isBlank(node)) sessions.push({ ...place, value: node });
      return;
    }
    const found = seen.get(node);
    // A graph may have the sessions before the series that refers to them.
    if (found && !found.isSeries) join(found, parent);
    if (found || (seen.has(node) && !(parent && isObject(node)))) return;
    if (depth > DEPTH) return notShown(path, ', because it lies too deep');
    seen.set(node, undefined);
    if (isObject(node)) yield* visitObject(node, place);
    else
      for (const [index, member] of Object.entries(node))
        yield* visit(member, { ...place, path: step(path, +index), depth: depth + 1 });
    yield;
  }

  function* visitObject(node: JsonObject, { path, depth, zoneAround, parent }: Place): Generator<undefined> {
    const value = formOf(node, path);
    const zone = zoneIn(value, path);
    const found: Found = { value, path, zone, zoneAround, parent };
    const types = [value['@type'] ?? []].flat();
    // With any prefix: "http://schema.org/MusicEvent", "schema:MusicEvent".
    const isOneOf = (names: RegExp) => types.some((type) => typeof type === 'string' && names.test(type));
    const isEvent = isOneOf(EVENT);
    const hasDate = isDated(node) || !isBlank(value.eventSchedule);
    // An empty list says that there are no sessions yet.
    const hasSessions = (!isBlank(value.subEvent) || Array.isArray(node.subEvent)) && !(parent && hasDate);
    const isSeries = isOneOf(SERIES) || hasSessions;
    // Other names of the start may be those of something else, and titles alone those of other systems.
    const isUntyped =
      hasDate &&
      !types.length &&
      ('startDate' in node ||
        (!isBlank(value.name) && Object.keys(node).some((key) => plainName(key) === 'startdate')));
    const isSession = !isSeries && (isEvent || isUntyped || (!!parent && (hasDate || 'name' in node)));
    let within: Found | undefined;
    if (isSeries) {
      series.push((within = { ...found, isSeries, isNamesake: isOneOf(COURSE) }));
    } else if (isSession) {
      sessions.push((within = found));
      // A date under a name that is not known may be the start or something else, so nobody knows that a date follows.
      const unknown = Object.keys(node).find((key) => !hasDate && !nameOf(key) && dayOf(node[key]));
      if (unknown) {
        notShown(step(path, unknown), '; write "startDate"');
        found.value = { ...value, startDate: new Kept('') };
      }
    } else if (parent) notShown(path, '; it has neither a date nor a name');
    else if (hasDate) notShown(path, '; write "@type": "Event"');
    if (within) seen.set(node, within);
    const count = sessions.length;
    const place = { depth: depth + 1, zoneAround: (within ? undefined : zone) ?? zoneAround, parent: within };
    // The terms of a context are no objects of the document.
    for (const [key, one] of Object.entries(within ? { subEvent: value.subEvent } : node))
      if (key !== '@context') yield* visit(one, { ...place, path: step(path, key) });
    // A series without sessions may itself be one.
    const isLone = isSeries && sessions.length === count;
    if (isLone && (hasDate || (!isOneOf(SERIES) && (isEvent || parent))))
      sessions.push({ ...found, parent: within });
  }

  function notShown(path: string, why = ''): void {
    report(path, `is not shown${why}`, 'not-shown');
  }

  /** Finds the series that a session names as its `superEvent`. */
  function addSuperEvent(session: Found): void {
    const { value, zoneAround } = session;
    const above = isObject(value) && value.superEvent;
    if (!isObject(above)) return;
    const path = step(session.path, 'superEvent');
    let known = byId.get(idOf(above));
    if (!known && !session.parent) {
      const inline = { isSeries: true, isInline: true, isNamesake: true };
      known = { ...inline, value: above, path, zone: zoneIn(above, path), zoneAround };
      series.push(known);
      byId.set(idOf(above), known);
    }
    join(session, known);
    if (isDated(above) && session.parent !== known) notShown(path);
  }

  /** Reports the objects with a date that stand in what was found, but are not shown. */
  function reportOthersIn(parts: object, pathOf: string, depth = 0): void {
    for (const [key, value] of Object.entries(parts) as [string, unknown][]) {
      if (typeof value !== 'object' || value === null || seen.has(value) || depth > DEPTH) continue;
      if (NO_SESSIONS.test(nameOf(key) ?? key)) continue;
      const path = step(pathOf, Array.isArray(parts) ? +key : key);
      if (isObject(value) && isDated(value)) notShown(path);
      reportOthersIn(value, path, depth + 1);
    }
  }
}

/** Makes something part of a series or session, unless it has or contains that already. */
function join(found: Found, parent: Found | undefined): void {
  if (parent && !lineOf(parent).includes(found)) found.parent ??= parent;
}

/** A session or series, the one that it belongs to, and so on. */
export function lineOf(found: Found): readonly Found[] {
  return found.parent ? [found, ...lineOf(found.parent)] : [found];
}

/** IANA name of the zone in which the times of a session or series are meant: its own, else the nearest one. */
export function zoneOf({ zone, parent, zoneAround }: Found): string {
  return zone ?? ((parent && zoneOf(parent)) || zoneAround || '');
}

/** What two objects that describe the same series have in common. */
const idOf = (series: JsonObject) => textsOf(series['@id'] ?? series.name)[0];
