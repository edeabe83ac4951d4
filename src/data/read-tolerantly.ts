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
      const { rest, at, found } = replaced(readable, issue.path ?? [], (issue as KeepingIssue).kept);
      if (found !== null && found !== undefined) {
        const message = issue.code === 'invalid_type' ? `should be ${issue.expected}` : issue.message;
        report(at.reduce<string>(step, path), message);
      }
      if (!at.length) return undefined;
      readable = rest;
    }
  }
  return undefined;
}

/**
 * A copy with another value at a path, or none; where in the document that is, and what was found there. The schema
 * sees one thing as a list of one, and a string as an object; the document has neither the index nor the property.
 */
function replaced(value: unknown, path: Path, by: unknown): { rest: unknown; at: Path; found: unknown } {
  const at: PropertyKey[] = [];
  let found: unknown;
  const copyOf = (part: unknown, [key, ...inner]: Path): unknown => {
    if (key === undefined || typeof part !== 'object' || part === null) {
      found = part;
      return by;
    }
    if (typeof key === 'number' && !Array.isArray(part)) return copyOf(part, inner);
    at.push(key);
    // A list keeps its length, so that other paths stay true.
    const copy = (Array.isArray(part) ? [...(part as unknown[])] : { ...part }) as Record<
      PropertyKey,
      unknown
    >;
    copy[key] = copyOf(copy[key], inner);
    return copy;
  };
  return { rest: copyOf(value, path), at, found };
}
