import * as z from 'zod/mini';
import { step, type ProblemCode, type Report } from '../model/problem.ts';

/** Maximum number of problems that are reported for one value: a hostile document has millions. */
const MOST = 9999;

/**
 * Maximum number of rounds. Each round leaves out the parts that failed in the round before; two or three are usual.
 */
const ROUNDS = 20;

/**
 * The result of reading a value that has a problem but is kept. It replaces the value, so the next round accepts it.
 */
export class Kept {
  constructor(readonly made: unknown) {}
}

/** A problem that zod has found. */
type Issue = z.core.$ZodIssue;

/**
 * An issue of our own for zod's `ctx.issues`. With `kept` the problem is only reported, and the value stays.
 * @param code the kind of problem; `unreadable` by default
 */
export const issue = (
  input: unknown,
  message: string,
  kept?: Kept,
  code?: ProblemCode,
): z.core.$ZodRawIssue => ({
  code: 'custom',
  input,
  message,
  params: { kept, code },
});

/**
 * Validates a value and keeps what is valid. Parts in which zod finds a problem are reported with their paths and left
 * out; then the rest is validated again. `null` counts as absent.
 * @param path JSONPath of the value in its document
 * @returns the valid part, or undefined if there is none
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
      const { keys, written, isWhole } = placeIn(rest, found.path);
      const { kept, code } = ((found.code === 'custom' && found.params) || {}) as {
        kept?: Kept;
        code?: ProblemCode;
      };
      // A CMS writes null for what it does not have.
      if (written !== null && count++ < MOST) report(pathOf(path, keys), messageOf(found), code);
      // A text that stands for an object is left out as a whole, because `kept` is only one property of that object.
      rest = replace(keys, isWhole ? undefined : kept);
    }
  }
  return undefined;
}

/**
 * What zod's path leads to in the value as it was written, the steps to it, and whether the path leads further, into an
 * object that a text stands for. The schema also accepts a single value for a list
 * of one, and a text for an object; in both cases zod's path has steps that the value does not have.
 */
function placeIn(value: unknown, path: readonly PropertyKey[]) {
  let written = value;
  let isWhole = false;
  const keys: PropertyKey[] = [];
  for (const key of path) {
    if (typeof key === 'number' && !Array.isArray(written)) continue;
    isWhole = typeof written !== 'object' || written === null;
    if (isWhole) break;
    keys.push(key);
    written = (written as Record<PropertyKey, unknown>)[key];
  }
  return { keys, written, isWhole };
}

function pathOf(start: string, keys: readonly PropertyKey[]): string {
  let path = start;
  // Not with reduce(), which some pages replace.
  for (const key of keys) path = step(path, key);
  return path;
}

const messageOf = ({ code, message }: Issue) => (code === 'custom' ? message : 'is not an object');

/**
 * Makes a function that replaces parts of a value in a copy of it. The copy shares all other parts with the original. A
 * member of a list is replaced by undefined, so that the other members keep their indexes.
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
