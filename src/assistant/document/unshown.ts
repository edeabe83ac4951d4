import { isObject, type JsonObject } from '../../read/json-object.ts';
import { listOf, valueAt, type Path } from './edit.ts';

/** A value that no field of the form shows. */
export interface Unshown {
  readonly path: Path;
  readonly value: unknown;
}

/** What the form shows of a value: a text, the first object, a list of objects, or whatever it is. */
type Shape = 'text' | 'any' | { readonly one: Shapes } | { readonly many: Shapes };

type Shapes = Readonly<Record<string, Shape>>;

const texts = (names: string): Shapes =>
  Object.fromEntries(names.split(' ').map((name) => [name, 'text'] as const));

/** What no person reads. */
const TECHNICAL =
  /^(@context|@type|@id|\$schema|schemaVersion|dateModified|position|previousStartDate|calendar)$/;

const REGISTRATION = { one: texts('state opens closes url waitlistUrl email telephone label note') };
const OFFERS = { many: texts('name price priceCurrency') };
const DOCUMENTS = { many: texts('name url contentUrl') };
const PARTNERS: Shape = { many: { ...texts('name url roleName'), logo: 'any' } };

const SERIES: Shapes = {
  ...texts('name alternateName description url timeZone inLanguage audience'),
  image: { one: texts('url contentUrl caption creditText') },
  organizer: PARTNERS,
  contributor: PARTNERS,
  funder: PARTNERS,
  sponsor: PARTNERS,
  contactPoint: { one: texts('name email telephone url') },
  registration: REGISTRATION,
  subjectOf: DOCUMENTS,
  offers: OFFERS,
  subEvent: 'any',
};

const SESSION: Shapes = {
  ...texts('name description url startDate endDate doorTime eventStatus eventAttendanceMode'),
  ...texts('accessibilitySummary maximumAttendeeCapacity remainingAttendeeCapacity isAccessibleForFree'),
  performer: { many: texts('name url roleName') },
  registration: REGISTRATION,
  offers: OFFERS,
  subjectOf: DOCUMENTS,
  recordedIn: DOCUMENTS,
};

/** What the form has no field for, in the series or in one session. @param path of the session; empty for the series */
export function unshownIn(document: JsonObject, path: Path): readonly Unshown[] {
  const object = valueAt(document, path);
  if (!isObject(object)) return [];
  const { location, ...rest } = object;
  if (!path.length) return inObject(object, SERIES, []);
  return [...inObject(rest, SESSION, path), ...inPlaces(location, [...path, 'location'])];
}

/** The name of such a value, from a part of its path on: `organizer › email`. */
export const unshownName = ({ path }: Unshown, from: number): string =>
  path
    .slice(from)
    .filter((key) => typeof key === 'string')
    .join(' › ');

const inObject = (object: JsonObject, shapes: Shapes, path: Path): readonly Unshown[] =>
  Object.entries(object).flatMap(([name, value]) =>
    TECHNICAL.test(name) || isNothing(value) ? [] : inValue(value, shapes[name], [...path, name]),
  );

function inValue(value: unknown, shape: Shape | undefined, path: Path): readonly Unshown[] {
  if (shape === undefined) return [{ path, value }];
  if (shape === 'any') return [];
  const list = listOf(value);
  const shapes = typeof shape === 'object' ? ('many' in shape ? shape.many : shape.one) : undefined;
  const at = (index: number): Path => (Array.isArray(value) ? [...path, index] : path);
  return list.flatMap((one, index) => {
    const isBeyond = index > 0 && !(typeof shape === 'object' && 'many' in shape);
    if (isBeyond) return [{ path: at(index), value: one }];
    return isObject(one) && shapes ? inObject(one, shapes, at(index)) : [];
  });
}

/** The form shows one place to go to and one online. */
function inPlaces(value: unknown, path: Path): readonly Unshown[] {
  const isOnline = (one: unknown) => isObject(one) && one['@type'] === 'VirtualLocation';
  const places = listOf(value);
  return places.flatMap((one, index) => {
    const at: Path = Array.isArray(value) ? [...path, index] : path;
    if (places.findIndex((other) => isOnline(other) === isOnline(one)) < index)
      return [{ path: at, value: one }];
    return isObject(one) ? inObject(one, isOnline(one) ? texts('name url') : PLACE, at) : [];
  });
}

const PLACE: Shapes = { name: 'text', address: 'any' };

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && listOf(Object.values(value)).every(isNothing));
