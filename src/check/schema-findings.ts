import { validate, type SchemaError } from 'virtual:schedule-schema';
import { memo } from '../model/memo.ts';
import { step } from '../model/problem.ts';
import { isObject } from '../read/json-object.ts';
import { excerpt, finding, type Finding, type Place } from './finding.ts';
import { isEmpty } from './is-empty.ts';
import type { OtherName } from './names.ts';
import { formOf } from './problem-codes.ts';

/** Mistakes that are looked at: each is compared with all others. */
const MOST = 3000;

/** Keywords that only say that something in them is wrong. */
const AROUND = /^(anyOf|oneOf|allOf|if|not)$/;

/**
 * What the strict schema says about a document. Of alternatives that all fail, the one that leads deepest into the
 * document is named.
 * @param names those that stand for ours, by their paths
 * @param placeOf line and column of a JSONPath
 */
export function schemaFindings(
  subject: string,
  document: unknown,
  names: ReadonlyMap<string, OtherName>,
  placeOf: (path: string) => Place,
): readonly Finding[] {
  if (validate(document)) return [];
  const errors = (validate.errors ?? []).slice(0, MOST).filter(({ keyword }) => !AROUND.test(keyword));
  const isLeaf = memo(
    (pointer: string) => !errors.some(({ instancePath }) => instancePath.startsWith(`${pointer}/`)),
  );
  const findings: Finding[] = [];
  const byValue = new Map<string, SchemaError[]>();
  for (const error of errors) {
    const { instancePath, keyword, params } = error;
    const { path } = valueAt(instancePath, document);
    const name = params.propertyName ?? params.additionalProperty;
    if (keyword === 'propertyNames' || keyword === 'additionalProperties') {
      findings.push(nameFinding(subject, step(path, String(name)), String(name), names, placeOf));
    } else if (isLeaf(instancePath)) {
      // A mistake in a part makes every alternative of the whole fail too.
      byValue.set(instancePath, [...(byValue.get(instancePath) ?? []), error]);
    }
  }
  for (const [pointer, mistakes] of byValue) {
    const { path, value } = valueAt(pointer, document);
    // A content management system writes null or an empty text for what it does not have, and the reader takes it so.
    if (!isEmpty(value)) findings.push(valueFinding(subject, value, mistakes, placeOf(path)));
  }
  return findings;
}

function nameFinding(
  subject: string,
  path: string,
  name: string,
  names: ReadonlyMap<string, OtherName>,
  placeOf: (path: string) => Place,
) {
  const suggestion = names.get(path)?.suggestion;
  return suggestion
    ? finding(subject, 'mistyped-name', { path, name, suggestion }, placeOf(path))
    : finding(subject, 'unknown-name', { path, name }, placeOf(path));
}

/** One finding for all alternatives that a value fails; those of its own type count. */
function valueFinding(
  subject: string,
  value: unknown,
  mistakes: readonly SchemaError[],
  place: Place,
): Finding {
  const { path = '$' } = place;
  // Alternatives of JSON-LD ask for @id and @value.
  const required = mistakes.flatMap(({ params }) => (params.missingProperty as string | undefined) ?? []);
  const name = required.find((one) => !one.startsWith('@')) ?? required[0];
  if (name && isObject(value)) return finding(subject, 'schema-required', { path, name }, place);
  const written = excerpt(value);
  const exact = mistakes.find(({ keyword }) => !/^(type|required)$/.test(keyword));
  if (exact) {
    const { allowedValues } = exact.params;
    const example = Array.isArray(allowedValues)
      ? allowedValues.filter((one) => one !== null).join(', ')
      : (formOf(path)?.example ?? exact.message ?? '');
    return finding(subject, 'schema-form', { path, written, example }, place);
  }
  const types = mistakes.flatMap(
    ({ params }) => (params.type as string | readonly string[] | undefined) ?? [],
  );
  return finding(subject, 'schema-type', { path, expected: [...new Set(types)].join(', ') }, place);
}

/** What a JSON Pointer (RFC 6901) leads to, and its JSONPath. */
function valueAt(pointer: string, document: unknown): { readonly path: string; readonly value: unknown } {
  let path = '$';
  let value = document;
  for (const raw of pointer.split('/').slice(1)) {
    const key = raw.replace(/~1/g, '/').replace(/~0/g, '~');
    path = step(path, Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return { path, value };
}
