import { step } from '../model/problem.ts';
import { validate } from 'virtual:schedule-schema';
import { finding, type Finding, type Place } from './finding.ts';

/** Mistakes that are looked at: each is compared with all others. */
const MOST = 3000;

/**
 * What the strict schema says about a document. Of alternatives that all fail, the one that leads deepest into the
 * document is named.
 * @param placeOf line and column of a JSONPath
 */
export function schemaFindings(
  subject: string,
  document: unknown,
  placeOf: (path: string) => Place,
): readonly Finding[] {
  if (validate(document)) return [];
  const errors = (validate.errors ?? [])
    .slice(0, MOST)
    .filter(({ keyword }) => !/^(anyOf|oneOf|allOf)$/.test(keyword));
  // A mistake in a part makes every alternative of the whole fail too.
  const leaves = errors.filter(
    ({ instancePath }) => !errors.some((other) => other.instancePath.startsWith(`${instancePath}/`)),
  );
  const findings = new Map<string, Finding>();
  for (const { instancePath, keyword, message = '', params } of leaves) {
    const path = pathOf(instancePath, document);
    if (findings.has(path) && keyword === 'type') continue;
    const place = placeOf(path);
    const made =
      keyword === 'required'
        ? finding(subject, 'schema-required', { path, name: String(params.missingProperty) }, place)
        : keyword === 'type'
          ? finding(subject, 'schema-type', { path, expected: [params.type].flat().join(', ') }, place)
          : finding(subject, 'schema', { path, detail: message }, place);
    findings.set(path, made);
  }
  return [...findings.values()];
}

/** The JSONPath of a JSON Pointer (RFC 6901). */
function pathOf(pointer: string, document: unknown): string {
  let path = '$';
  let at = document;
  for (const raw of pointer.split('/').slice(1)) {
    const key = raw.replace(/~1/g, '/').replace(/~0/g, '~');
    path = step(path, Array.isArray(at) ? Number(key) : key);
    at = (at as Record<string, unknown> | undefined)?.[key];
  }
  return path;
}
