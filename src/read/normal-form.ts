import { step, type Report } from '../model/problem.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { GUESSED, meanings, MISSPELLED, WEAK, type Kind, type Meaning } from './names.ts';
import { textsOf } from './values.ts';

/** The JSONPath of an object; a function, because it is only needed for a problem. */
type PathOf = () => string;

/** Levels of objects in each other that are brought into our form. */
const DEPTH = 12;

/** The kind of an object, by the key that it stands under. */
const KIND_OF: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['location', 'place'],
  ['address', 'postalAddress'],
  ['performer', 'organization'],
  ['organizer', 'organization'],
  ['contributor', 'organization'],
  ['sponsor', 'organization'],
  ['funder', 'organization'],
  ['logo', 'image'],
  ['image', 'image'],
  ['subjectOf', 'creativeWork'],
  ['recordedIn', 'creativeWork'],
  ['contactPoint', 'contactPoint'],
  ['offers', 'offer'],
  ['superEvent', 'series'],
]);

/** Keys of a session and a series besides those of the schema. */
const MORE_KEYS = ['@type', 'subEvent', 'hasCourseInstance', 'superEvent', 'timeZone'];

/** Keys of which all texts count, in whatever language: of several statuses the gravest one. */
const WHOLE = /status$|^availability$/i;

/** Types that systems write in place of a name. */
const NOBODY = /^(?:organization|person|performinggroup|thing)$/i;

/** Keys of a time of day, and of the date that may stand under them. */
const TIMES = [
  ['startDate', 'startTime'],
  ['endDate', 'endTime'],
] as const;

/** Says that there is no rule of recurrence. */
const NO_RULE = /^(?:false|none|no|nein|0)?$/i;

/** Whether a value is null, an empty text or an empty list, so that it counts as absent. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (value as { length?: number }).length === 0;

/** Whether an object is nothing but a reference to another one. */
const isReference = (value: JsonObject) =>
  typeof value['@id'] === 'string' && Object.keys(value).every((key) => key === '@id' || key === '@type');

/** Brings the objects of a document into the form that the schema describes. */
export interface NormalForms {
  /** The object that a reference leads to, or a text that is its `@id`; anything else unchanged. */
  readonly follow: (value: unknown) => unknown;
  /** A JSONPath with the keys as they were written. */
  readonly writtenPath: (path: string) => string;
  /** What a key of a session means. */
  readonly nameOf: (key: string) => string | undefined;
  /**
   * An object with our keys: near misses of their names are replaced, references are followed, and of texts in several
   * languages one is chosen. The same object gives the same form.
   */
  readonly formOf: (value: JsonObject, kind: Kind, path: PathOf) => JsonObject;
  /** Whether an object has a date of its own. @param isSession whether it is known to be a session */
  readonly isDated: (value: JsonObject, isSession?: boolean) => boolean;
}

/**
 * @param keysOf the keys that the schema has for each kind of object
 * @param report is told of misspelled keys
 */
export function normalForms(
  document: unknown,
  keysOf: (kind: Kind) => readonly string[],
  report: Report,
): NormalForms {
  let byId: Map<unknown, JsonObject> | undefined;
  const kinds = new Map<Kind, ReturnType<typeof kindOf>>();
  const languages = languagesOf(document);
  const renamed = new Map<string, string>();
  return {
    writtenPath: (path) => (renamed.size ? path.replace(STEP, writtenStep(renamed)) : path),
    follow,
    nameOf: (key) => ofKind('session').meaningOf(key)?.name,
    formOf,
    isDated,
  };

  function kindOf(kind: Kind) {
    const keys = /^se/.test(kind) ? [...keysOf(kind), ...MORE_KEYS] : keysOf(kind);
    return { meaningOf: meanings(kind, keys), forms: new WeakMap<JsonObject, JsonObject>() };
  }

  function ofKind(kind: Kind) {
    let known = kinds.get(kind);
    if (!known) kinds.set(kind, (known = kindOf(kind)));
    return known;
  }

  function follow(value: unknown): unknown {
    const isLink = isObject(value) && isReference(value);
    const id = isLink ? value['@id'] : value;
    return isLink || typeof value === 'string' ? (objectsById().get(id) ?? value) : value;
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

  function formOf(written: JsonObject, kind: Kind, path: PathOf, depth = 0): JsonObject {
    const value = follow(written) as JsonObject;
    const { meaningOf, forms } = ofKind(kind);
    const known = forms.get(value);
    if (known || depth > DEPTH) return known ?? value;
    // An object that contains itself ends here.
    forms.set(value, value);
    // Most objects have our keys already, and are not copied.
    let form = Object.keys(value).some((key) => meaningOf(key)?.rank)
      ? withOurKeys(value, kind, path)
      : value;
    for (const key of Object.keys(form)) {
      const isPlain = typeof form[key] !== 'object' && !KIND_OF.has(key) && key !== 'eventSchedule';
      if (isPlain || WHOLE.test(key) || !meaningOf(key)) continue;
      const part = partOf(key, form[key], () => step(path(), key), depth + 1);
      // A known key is never "__proto__".
      if (part !== form[key]) form = { ...form, [key]: part };
    }
    if (kind === 'place') form = withAddress(value, form);
    forms.set(value, form);
    return form;
  }

  /** A copy of an object in which near misses are replaced by our keys. */
  function withOurKeys(value: JsonObject, kind: Kind, path: PathOf): JsonObject {
    const { meaningOf } = ofKind(kind);
    const found = new Map<string, { readonly key: string; readonly rank: number; readonly one: unknown }>();
    for (const [key, one] of Object.entries(value)) {
      const meaning = meaningOf(key);
      const isOther = !meaning || (meaning.rank > 1 && !isFitting(meaning, one));
      const { name, rank } = isOther ? { name: key, rank: 0 } : meaning;
      if (rank >= MISSPELLED)
        report(step(path(), key), `"${key}" is not known; did you mean "${name}"?`, 'unknown-key');
      // What is blank counts as absent, so that any other name outranks it.
      const here = { key, one, rank: isBlank(one) ? GUESSED + 1 : rank };
      const there = found.get(name);
      const [better, worse] = there && there.rank <= here.rank ? [there, here] : [here, there];
      found.set(name, better);
      const isSecondDate = worse && name === 'startDate' && !isBlank(worse.one);
      if (isSecondDate && dayOf(worse.one) !== dayOf(better.one))
        report(step(path(), worse.key), 'is another date than the one that is shown', 'contradiction');
    }
    for (const [date, time] of TIMES) {
      const there = found.get(time);
      if (!there || dayOf(there.one) === undefined || !isBlank(found.get(date)?.one)) continue;
      // In ActivityStreams “startTime” is a date with a time; beside a date it is a time of day.
      found.delete(time);
      found.set(date, there);
    }
    for (const [name, { key }] of found) if (key !== name) renamed.set(step(path(), name), step('', key));
    return Object.fromEntries([...found].map(([name, { one }]) => [name, one]));
  }

  /** The value of a key. */
  function partOf(name: string, value: unknown, path: PathOf, depth: number): unknown {
    if (name === 'subEvent') return value;
    if (!Array.isArray(value)) return memberOf(name, value, path, depth);
    const members: readonly unknown[] = value;
    const inLanguage = members.filter(
      (one) => isObject(one) && languages.includes(one['@language'] as string),
    );
    const chosen = inLanguage.length ? inLanguage : members;
    const parts = chosen.flatMap((one, index) => {
      const part = memberOf(name, one, () => step(path(), index), depth);
      return Array.isArray(one) ? [part] : part;
    });
    return parts.length === members.length && parts.every((part, index) => part === members[index])
      ? value
      : parts;
  }

  /** A single value, or one of a list. */
  function memberOf(name: string, written: unknown, path: PathOf, depth: number): unknown {
    const kind = KIND_OF.get(name);
    if (name === 'superEvent' && typeof written === 'string' && !isObject(follow(written))) return written;
    if (name === 'eventSchedule' && typeof written !== 'object')
      return NO_RULE.test(`${written as string}`) ? null : { name: `${written as string}` };
    if (typeof written === 'string' && name !== 'superEvent') {
      if (kind === 'organization' && NOBODY.test(written)) return null;
      return kind === 'place' && /^https?:\/\/\S+$/.test(written) ? { url: written } : written;
    }
    const value = follow(written);
    if (!isObject(value)) return value;
    const text = textIn(value);
    if (text !== undefined) return text;
    if (name === 'inLanguage') return value.alternateName ?? value;
    if (!kind) return value;
    const form = formOf(value, kind, path, depth);
    const inner = form[name];
    // In schema.org a role stands between the property and the person: performer → Role → performer.
    if (kind !== 'organization' || isBlank(inner)) return form;
    const { roleName } = form;
    return [partOf(name, inner, () => step(path(), name), depth + 1)]
      .flat()
      .map((one) =>
        isObject(one) ? { ...one, roleName: one.roleName ?? roleName } : { name: one, roleName },
      );
  }

  /** The text of a language map, in the document's language if it has that, else the first. */
  function textIn(value: JsonObject): unknown {
    const keys = Object.keys(value);
    const isMap = keys.every((key) => /^(?:[a-z]{2}(?:[-_]\w+)*|@none|und)$/i.test(key) && key !== 'id');
    if (!isMap || !keys.length || typeof value[keys[0] ?? ''] === 'object') return undefined;
    return value[[...languages, ...keys].find((key) => value[key]) ?? ''] ?? '';
  }

  /** A place whose address is written in the place itself, or that is only an address. */
  function withAddress(value: JsonObject, form: JsonObject): JsonObject {
    const isAddress = /PostalAddress$/.test(String(form['@type']));
    // A place with only our keys has no others in which an address could stand.
    const hasOthers = Object.keys(form).some((key) => !ofKind('place').meaningOf(key));
    if (!isAddress && !hasOthers) return form;
    if (isObject(form.address) || Array.isArray(form.address)) return form;
    const { name, streetAddress, postalCode, addressLocality } = formOf(
      value,
      'postalAddress',
      () => '',
      DEPTH,
    );
    if (!isAddress && !postalCode && !addressLocality && !(streetAddress && !form.address)) return form;
    return {
      '@type': form['@type'],
      url: form.url,
      name: isAddress ? undefined : form.name,
      address: { name: isAddress ? name : undefined, streetAddress, postalCode, addressLocality },
    };
  }

  function isDated(value: JsonObject, isSession = false): boolean {
    if (!isBlank(value.startDate)) return true;
    return Object.entries(value).some(([key, date]) => {
      const { name, rank = 0 } = ofKind('session').meaningOf(key) ?? {};
      if (name === 'startTime') return dayOf(date) !== undefined;
      if (name !== 'startDate' || isBlank(date)) return false;
      if (rank < (isSession ? GUESSED : 2)) return true;
      return rank < (isSession ? GUESSED + 1 : WEAK) && dayOf(date) !== undefined;
    });
  }
}

/** A step of a JSONPath. */
const STEP = /^\$|\.\w+|\[(?:"(?:\\.|[^"\\])*"|\d+)\]/g;

function writtenStep(renamed: ReadonlyMap<string, string>) {
  let path = '';
  return (one: string) => renamed.get((path += one)) ?? one;
}

/** The day in a date as it is written; undefined if there is none. */
export const dayOf = (value: unknown): string | undefined =>
  /\d{4}-?\d\d-?\d\d|\d\d?\.\d\d?\.\d{4}/.exec(String(textsOf(value)[0]))?.[0];

/** Whether a value can be what another name of a key says. */
function isFitting({ name, rank }: Meaning, value: unknown): boolean {
  const text = textsOf(value)[0] ?? '';
  switch (name) {
    case 'startDate':
      return rank < GUESSED || dayOf(value) !== undefined;
    case 'url':
      return /^(?:https?:\/)?\//.test(text);
    case '@id':
      return /string|number/.test(typeof value);
    default:
      return true;
  }
}

/** The languages of a document, each also without its region. */
function languagesOf(document: unknown): readonly string[] {
  const [first] = [document, isObject(document) ? document['@graph'] : []]
    .flat()
    .filter((one): one is JsonObject => isObject(one) && !isBlank(one.inLanguage));
  return textsOf(first?.inLanguage).flatMap((tag) => [tag, tag.slice(0, 2)]);
}
