import * as z from 'zod/mini';
import type { ProblemCode } from '../model/problem.ts';
import { issue, Kept } from './read-tolerantly.ts';

/*
 * The forms in which schema.org allows a property to be written. They are brought into one form before zod validates
 * them, so the paths of zod's issues refer to that form; readTolerantly translates them back.
 */

/** The type of a list of several, which TypeScript can't infer through the pipes. */
type ListOf<T extends z.core.$ZodType> = z.ZodMiniType<readonly NonNullable<z.output<T>>[] | undefined>;

/** A list, or a single value that stands for a list of one. `null` counts as absent, also in a list. */
export const many = <T extends z.core.$ZodType>(inner: T) =>
  z.optional(
    z.pipe(
      z.transform((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value])),
      z.pipe(
        z.array(z.optional(inner)) as z.core.$ZodType<unknown[], unknown[]>,
        z.transform((list: unknown[]) => list.filter((one) => one !== undefined)),
      ),
    ),
  ) as ListOf<T>;

/** An object, or a text that stands for an object with only this property. */
export const orText = <T extends z.core.$ZodType>(inner: T, key: string) =>
  z.pipe(
    z.transform((value: unknown) => (typeof value === 'string' ? { [key]: value } : value)),
    inner,
  );

/** A value that is prepared before it is validated; it may also be absent. */
export const insteadOf = <T extends z.core.$ZodType>(prepare: z.core.$ZodType, inner: T) =>
  z.optional(z.pipe(prepare, z.optional(inner) as z.core.$ZodType)) as z.ZodMiniType<z.output<T> | undefined>;

/** Reports a part of an object; `code` as for problems. */
export type ComplainOf = (key: string, message: string, code?: ProblemCode) => void;

/**
 * An object that is converted for the model after validation. `null` counts as absent.
 * @param make returns undefined if the object says nothing; what it complains of is replaced by something kept
 * @param expected what the value should have been: makes `undefined` from `make` a problem instead of an absent value
 */
export const as = <T extends z.core.$ZodType, B>(
  inner: T,
  make: (value: z.output<T>, complain: ComplainOf) => B | undefined,
  expected?: string,
) =>
  z.pipe(
    z.optional(inner),
    z.transform((value, { issues }): B | undefined => {
      if (value === undefined) return undefined;
      const made = make(value, (key, message, code) =>
        issues.push({ ...issue(value, message, new Kept(undefined), code), path: [key] }),
      );
      if (made === undefined && expected) issues.push(issue(value, `this value is not ${expected}`));
      return made;
    }),
  );
