import * as z from 'zod/mini';
import type { KeepingIssue } from './kinds.ts';
import { step, type Report } from './problem.ts';

type Path = readonly PropertyKey[];

/**
 * Validates a value and leaves out what the schema can't read, or puts in its place what the issue brings along,
 * reporting each part by its path; `null` is absent and no problem. Whatever is left out, the rest stays.
 * @returns what could be read, or undefined where that is nothing
 */
export function readTolerantly<T extends z.core.$ZodType>(
  schema: T,
  value: unknown,
  path: string,
  report: Report,
): z.output<T> | undefined {
  let readable = value;
  // Each round leaves out at least one part; a document that needs more rounds than this is not a schedule.
  for (let round = 0; round < 99; round++) {
    const result = z.safeParse(schema, readable);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const { at, found } = locate(value, issue.path ?? []);
      if (found !== null && found !== undefined) {
        report(
          at.reduce<string>(step, path),
          issue.code === 'invalid_type' ? `should be ${issue.expected}` : issue.message,
        );
      }
      if (!at.length) return undefined;
      readable = replaced(readable, at, (issue as KeepingIssue).kept);
    }
  }
  return undefined;
}

/**
 * Where in the document an issue is. The schema sees one thing as a list of one, and a string as an object;
 * the document has neither the index nor the property.
 */
function locate(value: unknown, path: Path): { at: Path; found: unknown } {
  const at: PropertyKey[] = [];
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null) break;
    if (typeof key === 'number' && !Array.isArray(found)) continue;
    at.push(key);
    found = (found as Record<PropertyKey, unknown>)[key];
  }
  return { at, found };
}

/** A copy with another value at a path, or none; a list keeps its length, so that other paths stay true. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (typeof value !== 'object' || value === null) return undefined;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
    PropertyKey,
    unknown
  >;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}
