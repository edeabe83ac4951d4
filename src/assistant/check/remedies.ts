import type { Finding } from '../../check/finding.ts';
import { keysOf } from '../../check/positions.ts';
import { isObject, type JsonObject } from '../../read/json-object.ts';
import { readMoment } from '../../read/read-moment.ts';
import { toIsoString } from '../../model/moment.ts';
import { nameMeant } from './finding-words.ts';
import { textAt, valueAt, withValue, type Path } from '../document/edit.ts';
import { fixesOf, type Fix } from '../document/fixes.ts';

/** What a button beside a finding does with her own document. */
export type Remedy =
  /** Opens what can be corrected. */
  | { readonly kind: 'field'; readonly path: Path }
  /** Changes the document. @param words of what the value becomes */
  | {
      readonly kind: 'apply';
      readonly words: string;
      readonly change: (document: JsonObject) => JsonObject;
      readonly isMove?: undefined;
    }
  /** Settles a contradiction. */
  | ({ readonly kind: 'fix' } & Fix);

/** The zone of nearly all editors. */
const USUAL_ZONE = 'Europe/Berlin';

/** What can be done about a finding in a document: the suggestion, else the field. */
export function remedyOf(found: Finding, document: JsonObject): Remedy | undefined {
  const { code, place, facts } = found;
  const path = facts.path ?? place.path;
  const keys = path === undefined ? undefined : keysOf(path);
  const [fix, ...more] = fixesOf(found, document);
  // Of two ways, she chooses at the field.
  if (fix && !more.length) return { kind: 'fix', ...fix };
  switch (code) {
    case 'no-time-zone':
    case 'unreadable-zone':
      return set(['timeZone'], USUAL_ZONE);
    case 'newer-version':
      return set(['schemaVersion'], '1');
    case 'mistyped-name':
      return keys && facts.suggestion ? renamed(keys, facts.suggestion) : undefined;
    case 'not-shown': {
      const meant = nameMeant(found);
      return keys && meant ? renamed(keys, meant) : undefined;
    }
    case 'no-session':
    case 'no-event':
    case 'no-readable-session':
      return { kind: 'field', path: ['subEvent'] };
    case 'missing-name':
      return keys && { kind: 'field', path: [...keys, 'name'] };
    case 'no-registration-address':
      return keys && { kind: 'field', path: [...keys, 'url'] };
    case 'contradiction-window':
      return keys && { kind: 'field', path: [...keys, 'closes'] };
    case 'contradiction-end':
      return keys && { kind: 'field', path: [...keys.slice(0, -1), 'startDate'] };
    default:
      return keys?.length ? (written(keys, document) ?? { kind: 'field', path: keys }) : undefined;
  }
}

/** Applies what buttons beside findings would do, one after the other. */
export const settled =
  (findings: readonly Finding[]) =>
  (document: JsonObject): JsonObject =>
    findings.reduce((before, one) => {
      const remedy = remedyOf(one, before);
      return remedy && remedy.kind !== 'field' ? remedy.change(before) : before;
    }, document);

const set = (path: Path, value: string): Remedy => ({
  kind: 'apply',
  words: value,
  change: (document) => withValue(document, path, value),
});

/** The same value under the name that is meant, at the same place. */
function renamed(keys: Path, suggestion: string): Remedy {
  const name = keys.at(-1);
  const around = keys.slice(0, -1);
  return {
    kind: 'apply',
    words: suggestion,
    change(document) {
      const object = valueAt(document, around);
      if (!isObject(object)) return document;
      const entries = Object.entries(object).map(([key, value]) => [key === name ? suggestion : key, value]);
      return withValue(document, around, Object.fromEntries(entries));
    },
  };
}

/** A date in words becomes the date that the widget reads in them. */
function written(keys: Path, document: JsonObject): Remedy | undefined {
  const value = textAt(document, keys);
  if (!/Date$|^(opens|closes|doorTime|valid\w+)$/.test(String(keys.at(-1))) || !value) return undefined;
  const zone = textAt(document, ['timeZone']);
  const moment = readMoment(value, isZone(zone) ? zone : USUAL_ZONE);
  if (!moment) return undefined;
  const iso = toIsoString(moment).slice(0, 16);
  return iso === value ? undefined : set(keys, iso);
}

const isZone = (name: string) => Intl.supportedValuesOf('timeZone').includes(name);
