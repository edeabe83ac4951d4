import { step } from '../../model/problem.ts';
import { isObject, type JsonObject } from '../../read/json-object.ts';

/** The way to a value in a document: `['subEvent', 0, 'name']`. */
export type Path = readonly (string | number)[];

/** The JSONPath of a path, as the reader writes it: `$.subEvent[0].name`. */
export const jsonPath = (path: Path): string => path.reduce<string>(step, '$');

/** The value at a path; undefined if the path leads nowhere. A single value counts as the first of a list. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (typeof key === 'number') value = listOf(value)[key];
    else value = isObject(value) ? value[key] : undefined;
  }
  return value;
}

/** The text at a path; empty if there is none. An object stands for its name. */
export function textAt(document: unknown, path: Path): string {
  const value = valueAt(document, path);
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textAt(value, [0]);
  return isObject(value) ? textAt(value, ['name']) : '';
}

/** The values of a property that may be one value or a list of them. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value];

/**
 * The document with another value at a path; an absent or empty one removes the property. Objects on the way are made,
 * a text that stands for an object becomes its name, and objects that say nothing any more are removed.
 */
export function withValue(document: JsonObject, path: Path, value: unknown): JsonObject {
  return changed(document, path, value) as JsonObject;
}

function changed(before: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = [...listOf(before)];
    list[key] = changed(list[key], rest, value);
    return list.map((member) => (member === undefined ? {} : member));
  }
  const object = isObject(before) ? before : typeof before === 'string' && before ? { name: before } : {};
  const next = changed(object[key], rest, value);
  const kept = Object.entries(object).filter(([name]) => name !== key);
  if (isEmpty(next)) return Object.fromEntries(kept);
  // The place of a property stays, so that the text changes in one line only.
  return key in object
    ? Object.fromEntries(Object.entries(object).map(([name, one]) => [name, name === key ? next : one]))
    : { ...object, [key]: next };
}

/** Whether a value says nothing: no text, no entries, an object with nothing but its type. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).every((name) => name === '@type'));

/**
 * The document with an object where a mere text stands for one.
 * @param textIs the property that the text stands for
 */
export function withObject(document: JsonObject, path: Path, textIs: 'name' | 'url'): JsonObject {
  const value = valueAt(document, path);
  return typeof value === 'string' && value ? withValue(document, path, { [textIs]: value }) : document;
}

/** The document with another entry at the end of a list. */
export const withEntry = (document: JsonObject, path: Path, entry: JsonObject): JsonObject =>
  withValue(document, path, [...listOf(valueAt(document, path)), entry]);

/** The document without an entry of a list. */
export const withoutEntry = (document: JsonObject, path: Path, index: number): JsonObject =>
  withValue(
    document,
    path,
    listOf(valueAt(document, path)).filter((_, at) => at !== index),
  );
