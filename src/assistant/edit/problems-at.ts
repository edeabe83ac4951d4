import type { Finding } from '../../check/finding.ts';
import { keysOf } from '../../check/positions.ts';
import { step } from '../../model/problem.ts';
import type { FindingCode } from '../../check/messages/messages.ts';
import type { Context } from '../context.ts';
import { valueAt, type Path } from '../document/edit.ts';
import { documentOf } from '../state.ts';
import type { JsonObject } from '../../read/json-object.ts';

/** The strict schema is for people who write JSON: what it forbids, the form can't write. */
const isForForm = ({ code }: Finding) => !code.startsWith('schema');

/** What is wrong in a document, as far as a form can help. */
export const formFindings = ({ checked }: Context): readonly Finding[] => indexOf(checked.findings).all;

/** What is wrong at a path or below it. */
export const findingsIn = ({ checked, state }: Context, path: Path): readonly Finding[] =>
  indexOf(checked.findings).below.get(writtenPath(documentOf(state), path)) ?? [];

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

interface FindingIndex {
  readonly all: readonly Finding[];
  /** By the paths of what they are in. */
  readonly below: ReadonlyMap<string, readonly Finding[]>;
}

const indexes = new WeakMap<readonly Finding[], FindingIndex>();

/** The findings by their places; made once for each check, because each field asks. */
function indexOf(findings: readonly Finding[]): FindingIndex {
  const known = indexes.get(findings);
  if (known) return known;
  const all = findings.filter(isForForm);
  const below = new Map<string, Finding[]>();
  for (const one of all) {
    for (const path of pathsTo(one.place.path ?? '$')) {
      const found = below.get(path);
      if (found) found.push(one);
      else below.set(path, [one]);
    }
  }
  const index = { all, below };
  indexes.set(findings, index);
  return index;
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
};

/** What a field shows: what is wrong at its path, or with the object that it belongs to. */
export function findingsOfField(context: Context, path: Path): readonly Finding[] {
  const parent = path.slice(0, -1);
  const around = writtenPath(documentOf(context.state), parent);
  const ofWhole = findingsIn(context, parent).filter(
    ({ code, place }) => FIELDS[code] === path.at(-1) && (place.path ?? '$') === around,
  );
  const found = [...new Set([...findingsIn(context, path), ...ofWhole])];
  for (const one of found) context.shown.add(one);
  return found;
}
