import { step, type Report } from '../model/problem.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { dayOf, isBlank, type NormalForms } from './normal-form.ts';

/** A value as it was written, and its JSONPath. */
export interface Written {
  readonly value: unknown;
  readonly path: string;
}

/** What is meant as a session or as a series. An object is in the form of the schema. */
export interface Found {
  value: unknown;
  readonly path: string;
  readonly isSeries?: boolean;
  /** Whether it stands in a session, as its `superEvent`. */
  readonly isInline?: boolean;
  /** Whether its sessions without a name have its name. */
  readonly isNamesake?: boolean;
  /** Its own time zone. */
  readonly zone?: Written;
  /** The time zones of the objects around it that are neither a session nor a series, the nearest first. */
  readonly zonesAround: readonly Written[];
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

/** Where an object stands. */
interface Place {
  readonly path: string;
  readonly depth: number;
  readonly zonesAround: readonly Written[];
  /** The series or session in which it is a member of `subEvent`. */
  readonly parent?: Found;
}

/**
 * Finds the series and their sessions in all the shapes that sites publish: EventSeries with `subEvent`, a single event,
 * a list, `@graph`, ItemList, the items of a feed. It follows references by `@id`, and pauses after each value.
 * @param report is told of objects with a date that are neither
 */
export function* findSessions(
  document: unknown,
  { follow, nameOf, formOf, isDated }: NormalForms,
  report: Report,
): Generator<undefined, FoundAll> {
  const series: Found[] = [];
  const sessions: Found[] = [];
  /** All objects that were visited, with what was found in them. */
  const seen = new Map<unknown, Found | undefined>();

  yield* visit(document, { path: '$', depth: 0, zonesAround: [] });
  sessions.forEach(addSuperEvent);
  const [first] = series;
  const isLoose = !sessions.some(({ parent }) => parent);
  for (const session of sessions) {
    // In a graph a series may stand beside its sessions; one with sessions of its own has no others.
    if (isLoose && series.length === 1 && first !== session) session.parent = first;
    const named = session.parent;
    if (isObject(session.value) && isBlank(session.value.name) && named?.isNamesake) {
      const { name, description, url } = named.value as JsonObject;
      session.value = { description, url, ...session.value, name };
    }
  }
  const hasDay = (day: string) =>
    sessions.some(({ value }) => isObject(value) && dayOf(value.startDate) === day);
  series.forEach(({ value, path, isInline }, index) => {
    const day = dayOf((value as JsonObject).startDate);
    if (day && !hasDay(day)) report(step(path, 'startDate'), 'is not the date of a session', 'not-shown');
    if (index && !isInline)
      report(
        path,
        'is a further series; of it only the sessions are shown. Give it a document of its own',
        'not-shown',
      );
  });
  for (const [node, found] of seen) if (found && isObject(node)) reportOthersIn(node, () => found.path);
  return { series, sessions };

  function* visit(value: unknown, place: Place): Generator<undefined> {
    const { path, depth, zonesAround, parent } = place;
    // What a reference leads to is found in its own place, unless a series refers to its sessions.
    const node = parent ? follow(value) : value;
    if (depth > DEPTH) {
      if (typeof node === 'object' && node)
        report(path, 'lies too deep in other objects to be read', 'not-shown');
      return;
    }
    const found = seen.get(node);
    if (found || (seen.has(node) && !(parent && isObject(node)))) {
      // A graph may have the sessions before the series that refers to them.
      if (found && parent && !found.isSeries && !lineOf(parent).includes(found)) found.parent ??= parent;
      return;
    }
    if (typeof node === 'object') seen.set(node, undefined);
    if (Array.isArray(node)) {
      let index = 0;
      for (const member of node)
        yield* visit(member, { ...place, path: step(path, index++), depth: depth + 1 });
    } else if (isObject(node)) {
      yield* visitObject(node, place);
    } else if (parent && node !== null) sessions.push({ value: node, path, parent, zonesAround });
    yield;
  }

  function* visitObject(node: JsonObject, { path, depth, zonesAround, parent }: Place): Generator<undefined> {
    const form = formOf(node, 'session', () => path);
    const zone = zoneIn(form, path);
    const types = [form['@type'] ?? []].flat();
    // With any prefix: "http://schema.org/MusicEvent", "schema:MusicEvent".
    const isOneOf = (names: RegExp) => types.some((type) => typeof type === 'string' && names.test(type));
    const subEvents = Object.keys(node).filter(
      (key) => node[key] && (key === 'events' || /^subEvent|^hasCourse/.test(nameOf(key) ?? '')),
    );
    const isEvent = isOneOf(EVENT);
    const hasDate = isDated(node, isEvent || !!parent) || !isBlank(form.eventSchedule);
    const isSeries = isOneOf(SERIES) || (subEvents.length > 0 && !(parent && hasDate));
    // Without a type it is a session if it has a date, and also a name unless the date stands under our own key.
    const isUntyped = isBlank(node['@type']) && isDated(node) && ('startDate' in node || !isBlank(form.name));
    // “events” is a word of many systems: without a date, a type or a name of ours a member is none of our sessions.
    const isMember = parent && (!/\.events(?:\[\d+\])?$/.test(path) || hasDate || 'name' in node);
    const isSession = !isSeries && (!!isMember || isEvent || isUntyped);
    let within: Found | undefined;
    if (isSeries) {
      const isNamesake = subEvents.some((key) => nameOf(key) === 'hasCourseInstance');
      within = {
        value: formOf(node, 'series', () => path),
        path,
        zone,
        zonesAround,
        isSeries,
        isNamesake,
        parent,
      };
      series.push(within);
    } else if (isSession) {
      within = { value: form, path, zone, zonesAround, parent };
      sessions.push(within);
    } else if (parent) report(path, 'has neither a date nor a name that is known', 'not-shown');
    else if (hasDate)
      report(path, 'has a date, but is not of a type that is read; write "Event"', 'not-shown');
    if (isSeries || isSession) seen.set(node, within);
    const zones = !within && zone ? [zone, ...zonesAround] : zonesAround;
    const count = sessions.length;
    for (const key of isSeries || isSession ? subEvents : Object.keys(node))
      // The terms of a context are no objects of the document.
      if (key !== '@context')
        yield* visit(node[key], {
          path: step(path, key),
          depth: depth + 1,
          zonesAround: zones,
          parent: within,
        });
    // A series without sessions may itself be one.
    const isLone = isSeries && sessions.length === count;
    if (isLone && (hasDate || (!isOneOf(SERIES) && (isEvent || parent))))
      sessions.push({ value: form, path, zone, zonesAround, parent: within });
  }

  /** Finds the series that a session names as its `superEvent`. */
  function addSuperEvent(session: Found): void {
    const { value, zonesAround, path } = session;
    const above = isObject(value) && value.superEvent;
    if (!isObject(above)) return;
    const id = idOf(above);
    if (session.parent) {
      if (isDated(above) && idOf(session.parent.value) !== id)
        report(step(path, 'superEvent'), 'is another series than the one around it', 'not-shown');
      return;
    }
    session.parent = series.find((one) => one.value === above || (id && idOf(one.value) === id));
    if (session.parent) return;
    session.parent = {
      value: above,
      path: step(path, 'superEvent'),
      zone: zoneIn(above, step(path, 'superEvent')),
      zonesAround,
      ...{ isSeries: true, isInline: true, isNamesake: true },
    };
    series.push(session.parent);
  }

  /** Reports the objects with a date that stand in what was found, but are not shown. */
  function reportOthersIn(parts: object, pathOf: () => string, depth = 0): void {
    for (const [key, value] of Object.entries(parts) as [string, unknown][]) {
      if (typeof value !== 'object' || value === null || seen.has(value) || depth > DEPTH) continue;
      if (/^(@context|registration|eventSchedule|superEvent)$/.test(nameOf(key) ?? key)) continue;
      const path = () => step(pathOf(), Array.isArray(parts) ? +key : key);
      if (isObject(value) && isDated(value)) report(path(), 'has a date, but is not shown', 'not-shown');
      reportOthersIn(value, path, depth + 1);
    }
  }
}

/** A session or series, the one that it belongs to, and so on. */
export function lineOf(found: Found): readonly Found[] {
  return found.parent ? [found, ...lineOf(found.parent)] : [found];
}

const zoneIn = ({ timeZone }: JsonObject, path: string): Written | undefined =>
  isBlank(timeZone) ? undefined : { value: timeZone, path: step(path, 'timeZone') };

const idOf = (value: unknown) =>
  isObject(value) ? JSON.stringify(value['@id'] ?? [value.name, value.startDate]) : undefined;
