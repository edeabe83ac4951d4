import type * as z from 'zod/mini';
import { step, type Report } from '../model/problem.ts';

/** How many mistakes of one value are kept. */
const MOST = 9999;

/** What zod has found wrong, with the path to it. */
export type Issue = z.core.$ZodRawIssue;

/** One of our own. */
export const issue = (message: string) => ({ message }) as Issue;

/**
 * Validates a value and leaves out what the schema can't read, reporting each part by its path; `null` is absent
 * and no problem. Whatever is left out, the rest stays.
 * @returns what could be read, or undefined where that is nothing
 */
export function readTolerantly<T extends z.core.$ZodType>(
  schema: T,
  value: unknown,
  path: string,
  report: Report,
): z.output<T> | undefined {
  const issues: Issue[] = [];
  const read = readBy(schema, value, issues);
  for (const { path: keys = [], message } of issues) {
    let at = path;
    // Some pages have a reduce() of their own.
    for (const key of keys) at = step(at, key);
    report(at, message ?? 'is not an object');
  }
  return read;
}

/**
 * The same with zod's own issues: beside `z.safeParse`, which gives either those or a value, this gives both.
 * @param path steps from where the issues are collected to the value
 * @param form the value in the form that the schema reads; the document has no paths inside of another form
 */
export function readBy<T extends z.core.$ZodType>(
  schema: T,
  value: unknown,
  issues: Issue[],
  path: readonly PropertyKey[] = [],
  form = value,
): z.output<T> | undefined {
  if (value === null || value === undefined) return undefined;
  const read = schema._zod.parse({ value: form, issues: [] }, {}) as z.core.ParsePayload<z.output<T>>;
  for (const found of read.issues) {
    // Nobody reads more, and zod hands them on as arguments of a function, of which there can't be any number.
    if (issues.length < MOST)
      issues.push({ ...found, path: [...path, ...(form === value ? (found.path ?? []) : [])] });
  }
  // It is of another kind altogether, which zod has no words for, or all of it stands in one text.
  const isLost = ({ message, path }: Issue) => form !== value || (!message && !path?.length);
  return read.issues.some(isLost) ? undefined : read.value;
}
