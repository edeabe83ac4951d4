import * as z from 'zod/mini';
import { issue } from './read-tolerantly.ts';

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

/**
 * An object that is converted for the model after validation. `null` counts as absent.
 * @param make returns undefined if the object says nothing
 * @param expected what the value should have been: makes `undefined` from `make` a problem instead of an absent value
 */
export const as = <T extends z.core.$ZodType, B>(
  inner: T,
  make: (value: z.output<T>) => B | undefined,
  expected?: string,
) =>
  z.pipe(
    z.optional(inner),
    z.transform((value, { issues }): B | undefined => {
      if (value === undefined) return undefined;
      const made = make(value);
      if (made === undefined && expected) issues.push(issue(value, `this value is not ${expected}`));
      return made;
    }),
  );
