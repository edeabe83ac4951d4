import { isObject, type JsonObject } from '../read/json-object.ts';
import { step } from '../model/problem.ts';
import { schema } from 'virtual:schedule-schema';
import { suggest } from './suggest.ts';

/** A name in a document that is almost one that is known. */
export interface MistypedName {
  /** JSONPath of the property. */
  readonly path: string;
  readonly name: string;
  readonly suggestion: string;
}

type Schema = Readonly<Record<string, unknown>>;

/** Levels that are searched. */
const DEPTH = 12;

const DEFINITIONS = (schema.$defs ?? {}) as Readonly<Record<string, Schema>>;

/** The mistyped names of a document in our profile, or of the events in a list or an `@graph`. */
export function mistypedNames(document: unknown): readonly MistypedName[] {
  const found: MistypedName[] = [];
  const roots: readonly (readonly [value: unknown, path: string])[] = Array.isArray(document)
    ? document.map((member: unknown, index) => [member, step('$', index)])
    : isObject(document) && Array.isArray(document['@graph'])
      ? document['@graph'].map((member: unknown, index) => [member, step('$["@graph"]', index)])
      : [[document, '$']];
  for (const [root, path] of roots) {
    if (!isObject(root)) continue;
    const type = JSON.stringify(root['@type'] ?? root.type ?? '');
    const isSession =
      /Event"/.test(type) || (!/Series"/.test(type) && 'startDate' in root && !('subEvent' in root));
    if (type === '""' || /Event|Series/.test(type))
      visit(root, isSession ? DEFINITIONS.session : schema, path, 0);
  }
  return found;

  function visit(value: unknown, part: Schema | undefined, path: string, depth: number) {
    if (!part || depth > DEPTH) return;
    if (Array.isArray(value)) {
      value.forEach((member, index) => visit(member, part, step(path, index), depth + 1));
    } else if (isObject(value)) {
      visitObject(value, part, path, depth);
    }
  }

  function visitObject(value: JsonObject, part: Schema, path: string, depth: number) {
    const properties = propertiesOf(part);
    const known = Object.keys(properties);
    // What the document says in another way already is not what the mistyped name means.
    const open = known.filter((name) => value[name] === undefined);
    for (const [name, child] of Object.entries(value)) {
      const property = properties[name];
      const suggestion = property || name.startsWith('@') ? undefined : suggest(name, open);
      if (property) visit(child, property, step(path, name), depth + 1);
      else if (suggestion && known.length > 2) found.push({ path: step(path, name), name, suggestion });
    }
  }
}

/** The properties that an object of a schema may have, through references and alternatives. */
export function propertiesOf(part: Schema): Readonly<Record<string, Schema>> {
  const { $ref, properties, anyOf, items } = part;
  if (typeof $ref === 'string') return propertiesOf(DEFINITIONS[$ref.replace(/^.*\//, '')] ?? {});
  const alternatives = [...((anyOf ?? []) as readonly Schema[]), ...(isObject(items) ? [items] : [])];
  return Object.assign({}, ...alternatives.map(propertiesOf), properties ?? {}) as Readonly<
    Record<string, Schema>
  >;
}
