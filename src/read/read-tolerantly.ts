import * as z from 'zod/mini';
import { step, type Report } from '../model/problem.ts';

/** How many problems of one value are reported: nobody reads more, and a hostile document has millions. */
const MOST = 9999;

/** How often a value is read again. Each round leaves out what the one before has named, so two or three are usual. */
const ROUNDS = 20;

/** What was made of a value in spite of a problem; it takes the value's place, so that it is read without one. */
export class Kept {
  constructor(readonly made: unknown) {}
}

/** What zod has found wrong. */
type Issue = z.core.$ZodIssue;

/** An issue of our own, for `ctx.issues`; with `kept` the value stays, and the problem is only reported. */
export const issue = (input: unknown, message: string, kept?: Kept): z.core.$ZodRawIssue => ({
  code: 'custom',
  input,
  message,
  params: { kept },
});

/**
 * Validates a value. Zod says what is wrong and where; that part is left out and reported with its path, and the rest
 * is read again. `null` is absent and no problem.
 * @param path JSONPath of the value in its document
 * @returns what could be read, or undefined where that is nothing
 */
export function readTolerantly<T extends z.core.$ZodType>(
  schema: T,
  value: unknown,
  path: string,
  report: Report,
): z.output<T> | undefined {
  let rest: unknown = value ?? undefined;
  let count = 0;
  for (let round = 0; rest !== undefined && round < ROUNDS; round++) {
    const read = z.safeParse(schema, rest);
    if (read.success) return read.data;
    const replace = replacing(rest);
    for (const found of read.error.issues) {
      const keys = stepsIn(rest, found.path);
      if (count++ < MOST) report(pathOf(path, keys), messageOf(found));
      // A text that stands for an object is left out as a whole.
      const isLeaf = keys.at(-1) === found.path.at(-1);
      rest = replace(keys, isLeaf && found.code === 'custom' ? found.params?.kept : undefined);
    }
  }
  return undefined;
}

/**
 * The steps of a path that the value itself has: a lone value stands for a list of one, and a text for an object, so
 * that behind it there are none.
 */
function stepsIn(value: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] {
  let at = value;
  const steps: PropertyKey[] = [];
  for (const key of path) {
    if (typeof key === 'number' && !Array.isArray(at)) continue;
    if (typeof at !== 'object' || at === null) break;
    steps.push(key);
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return steps;
}

function pathOf(start: string, keys: readonly PropertyKey[]): string {
  let path = start;
  // Some pages have a reduce() of their own.
  for (const key of keys) path = step(path, key);
  return path;
}

const messageOf = ({ code, message }: Issue) => (code === 'custom' ? message : 'is not an object');

/**
 * Replaces parts of a value in a copy of it; what is not on the way to one of them is shared with the original. A
 * member of a list becomes undefined, so that the others keep their places.
 */
function replacing(value: unknown) {
  const copies = new Map<unknown, Record<PropertyKey, unknown>>();
  const copyOf = (original: unknown) => {
    let copy = copies.get(original);
    if (!copy) {
      copy = (Array.isArray(original) ? [...(original as unknown[])] : { ...(original as object) }) as never;
      copies.set(original, copy).set(copy, copy);
    }
    return copy;
  };
  let root = value;
  return (keys: readonly PropertyKey[], replacement: unknown): unknown => {
    const last = keys.at(-1);
    if (last === undefined) return (root = replacement);
    let at = copyOf(root);
    root = at;
    for (const key of keys.slice(0, -1)) at = at[key] = copyOf(at[key]);
    at[last] = replacement;
    return root;
  };
}
