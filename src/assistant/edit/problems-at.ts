import type { Finding } from '../../check/finding.ts';
import { keysOf } from '../../check/positions.ts';
import { step } from '../../model/problem.ts';
import type { FindingCode } from '../../check/messages/messages.ts';
import type { Context } from '../context.ts';
import { valueAt, type Path } from '../document/edit.ts';
import { documentOf } from '../state.ts';
import type { JsonObject } from '../../read/json-object.ts';

/** What is wrong at a path or below it. */
export const findingsIn = ({ checked, state }: Context, path: Path): readonly Finding[] =>
  placesOf(checked.findings).get(writtenPath(documentOf(state), path)) ?? [];

/** The JSONPath of a path; a single value stands where the form has the first of a list. */
function writtenPath(document: JsonObject, path: Path): string {
  let at = '$';
  let value: unknown = document;
  for (const key of path) {
    if (typeof key === 'number' && value !== undefined && !Array.isArray(value)) continue;
    at = step(at, key);
    value = valueAt(value, [key]);
  }
  return at;
}

type FindingPlaces = ReadonlyMap<string, readonly Finding[]>;

const known = new WeakMap<readonly Finding[], FindingPlaces>();

/** The findings by the paths of what they are in; made once for each check, because each field asks. */
function placesOf(findings: readonly Finding[]): FindingPlaces {
  const places = known.get(findings);
  if (places) return places;
  const made = new Map<string, Finding[]>();
  for (const one of findings) {
    for (const path of pathsTo(one.place.path ?? '$')) {
      const found = made.get(path);
      if (found) found.push(one);
      else made.set(path, [one]);
    }
  }
  known.set(findings, made);
  return made;
}

/** A JSONPath, and those of all that it lies in. */
function pathsTo(path: string): readonly string[] {
  let at = '$';
  return ['$', ...keysOf(path).map((key) => (at = step(at, key)))];
}

/** The field that shows what is wrong with an object as a whole. */
const FIELDS: Partial<Record<FindingCode, string>> = {
  'missing-name': 'name',
  'contradiction-window': 'closes',
  'session-without-address': 'url',
  'no-registration-address': 'url',
  'called-off-registration': 'state',
};

const fieldOf = ({ code, facts }: Finding) => (code === 'schema-required' ? facts.name : FIELDS[code]);

/** The findings of one kind at a path or below it. */
export function findingsOfKind(context: Context, path: Path, code: FindingCode): readonly Finding[] {
  const found = findingsIn(context, path).filter((one) => one.code === code);
  for (const one of found) context.shown.add(one);
  return found;
}

/** What a field shows: what is wrong at its path, or with the object that it belongs to. */
export function findingsOfField(context: Context, path: Path): readonly Finding[] {
  const parent = path.slice(0, -1);
  const around = writtenPath(documentOf(context.state), parent);
  const ofWhole = findingsIn(context, parent).filter(
    (one) => fieldOf(one) === path.at(-1) && (one.place.path ?? '$') === around,
  );
  const found = [...new Set([...findingsIn(context, path), ...ofWhole])];
  for (const one of found) context.shown.add(one);
  return found;
}
