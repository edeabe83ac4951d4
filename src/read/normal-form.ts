import { step, type Report } from '../model/problem.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { meanings, MISSPELLED } from './names.ts';
import { isBlank, textsOf } from './texts.ts';

/** Levels of objects in each other that are brought into our form. */
const DEPTH = 12;

/** The keys of objects that are brought into our form. Not `registration`, which is an object of our own. */
export const PARTS =
  /^(?:location|address|performer|organizer|contributor|sponsor|funder|logo|image|contactPoint|offers|eventSchedule|subjectOf|recordedIn|superEvent)$/;

/** The keys of people and organizations. */
const PEOPLE = /^(?:performer|organizer|contributor|sponsor|funder)$/;

/** Types that systems write in place of a name. */
const NOBODY = /^(?:organization|person|performinggroup|thing)$/i;

/** Keys of a time of day, and of the date that may stand under them. */
const TIMES = [
  ['startDate', 'startTime'],
  ['endDate', 'endTime'],
] as const;

/** Whether an object is nothing but a reference to another one. */
const isReference = (value: JsonObject) =>
  typeof value['@id'] === 'string' && Object.keys(value).every((key) => key === '@id' || key === '@type');

/** Brings the objects of a document into the form that the schema describes. */
export interface NormalForms {
  /** The object that a reference leads to; anything else unchanged. */
  readonly follow: (value: unknown) => unknown;
  /** A JSONPath with the keys as they were written. */
  readonly writtenPath: (path: string) => string;
  /** The key of ours that a key is read as. */
  readonly nameOf: (key: string) => string | undefined;
  /** An object with our keys, in which references are followed. The same object gives the same form. */
  readonly formOf: (value: JsonObject, path: string) => JsonObject;
  /** Whether an object has a start, under any of its names. */
  readonly isDated: (value: JsonObject) => boolean;
}

/**
 * @param keys those of the schema
 * @param report is told of misspelled keys
 */
export function normalForms(document: unknown, keys: readonly string[], report: Report): NormalForms {
  let byId: Map<unknown, JsonObject> | undefined;
  const meaningOf = meanings(keys);
  const nameOf = (key: string) => meaningOf(key)?.name;
  const forms = new WeakMap<JsonObject, JsonObject>();
  /** The names of ours in a form, with those that stand in their place in the document. */
  const otherNames = new WeakMap<JsonObject, readonly (readonly [name: string, written: string])[]>();
  const renamed = new Map<string, string>();
  return {
    writtenPath(path) {
      let at = '$';
      return path.replace(/[.[][^.[]*/g, (one) => renamed.get((at += one)) ?? one);
    },
    follow,
    nameOf,
    formOf,
    isDated: (value) =>
      Object.entries(value).some(([key, one]) =>
        key === 'startDate' ? !isBlank(one) : /^start(Date|Time)$/.test(nameOf(key) ?? '') && dayOf(one),
      ),
  };

  function follow(value: unknown): unknown {
    return isObject(value) && isReference(value) ? (objectsById().get(value['@id']) ?? value) : value;
  }

  /** Objects by their `@id`; collected only when needed, because few documents have references. */
  function objectsById() {
    const found = (byId ??= new Map<unknown, JsonObject>());
    const collect = (value: unknown, depth: number) => {
      if (typeof value !== 'object' || value === null || depth > DEPTH) return;
      if (isObject(value) && '@id' in value && !isReference(value)) found.set(value['@id'], value);
      for (const child of Object.values(value)) collect(child, depth + 1);
    };
    if (!found.size) collect(document, 0);
    return found;
  }

  function formOf(written: JsonObject, path: string, depth = 0): JsonObject {
    const value = follow(written) as JsonObject;
    const known = forms.get(value);
    // References may lead to it by several paths.
    if (known) {
      noteNames(value, path);
      return known;
    }
    // An object that contains itself ends here.
    forms.set(value, value);
    // Most objects have our keys already, and are not copied.
    let form = Object.keys(value).some((key) => meaningOf(key)?.rank) ? withOurKeys(value, path) : value;
    for (const key of Object.keys(form)) {
      if (!PARTS.test(key)) continue;
      const part = partOf(key, form[key], step(path, key), depth + 1);
      if (part !== form[key]) form = { ...form, [key]: part };
    }
    forms.set(value, form);
    return form;
  }

  function noteNames(value: JsonObject, path: string): void {
    for (const [name, key] of otherNames.get(value) ?? []) renamed.set(step(path, name), step('', key));
  }

  /** A copy of an object in which near misses are replaced by our keys. */
  function withOurKeys(value: JsonObject, path: string): JsonObject {
    const found = new Map<string, [key: string, value: unknown]>();
    const rankOf = ([key, one]: [string, unknown]) =>
      // What is blank counts as absent, so that any other name outranks it.
      isBlank(one) ? MISSPELLED + 1 : (meaningOf(key)?.rank ?? 0);
    for (const entry of Object.entries(value).sort((a, b) => rankOf(a) - rankOf(b))) {
      const [key, one] = entry;
      const name = nameOf(key) ?? key;
      if (rankOf(entry) === MISSPELLED)
        report(step(path, key), `"${key}" is not known; did you mean "${name}"?`, 'unknown-key');
      const better = found.get(name);
      if (!better) found.set(name, entry);
      // Of several statuses the gravest counts.
      else if (/status$/i.test(name)) better[1] = [better[1], one].flat();
      else if (name === 'startDate' && !isBlank(one) && dayOf(one) !== dayOf(better[1]))
        report(step(path, key), 'is not shown; it is another date', 'contradiction');
    }
    for (const [date, time] of TIMES) {
      const there = found.get(time);
      // In ActivityStreams “startTime” is a date with a time; beside a date it is a time of day.
      if (!there || !dayOf(there[1]) || !isBlank(found.get(date)?.[1])) continue;
      found.delete(time);
      found.set(date, there);
    }
    const names = [...found].flatMap(([name, [key]]) => (key === name ? [] : [[name, key] as const]));
    otherNames.set(value, names);
    noteNames(value, path);
    return Object.fromEntries([...found].map(([name, [, one]]) => [name, one]));
  }

  /** The value of a key in PARTS, with all objects in our form. */
  function partOf(name: string, written: unknown, path: string, depth: number): unknown {
    if (isBlank(written)) return undefined;
    if (depth > DEPTH) return written;
    if (Array.isArray(written))
      return written.flatMap((one, index) => partOf(name, one, step(path, index), depth + 1));
    if (typeof written === 'string') {
      if (PEOPLE.test(name) && NOBODY.test(written)) return null;
      return name === 'location' && /^https?:\/\/\S+$/.test(written) ? { url: written } : written;
    }
    if (!isObject(written)) return written;
    const form = formOf(written, path, depth);
    // In schema.org a role stands between the property and the person: performer → Role → performer.
    if (!PEOPLE.test(name) || isBlank(form[name])) return form;
    const { roleName } = form;
    return [form[name]]
      .flat()
      .map((one) =>
        isObject(one) ? { ...one, roleName: one.roleName ?? roleName } : { name: one, roleName },
      );
  }
}

/** The day in a date as it is written; undefined if there is none. */
export const dayOf = (value: unknown): string | undefined =>
  /\d{4}-?\d\d-?\d\d|\d\d?\.\d\d?\.\d{4}/.exec(String(textsOf(value)[0]))?.[0];
