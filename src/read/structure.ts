import * as z from 'zod/mini';
import { issue } from './read-tolerantly.ts';

/*
 * The forms in which schema.org lets one write a property. Each comes down to one form before zod validates it, which
 * names a mistake by its place there: readTolerantly knows that a lone value stands for a list of one.
 */

/** A list as zod makes it, whose type the pipes between its forms would lose. */
type ListOf<T extends z.core.$ZodType> = z.ZodMiniType<readonly NonNullable<z.output<T>>[] | undefined>;

/** One or several; `null` is absent, also among several. */
export const many = <T extends z.core.$ZodType>(inner: T) =>
  z.optional(
    z.pipe(
      z.transform((value: unknown) => {
        if (value === null) return undefined;
        const list: readonly unknown[] = Array.isArray(value) ? value : [value];
        return list.map((one): unknown => one ?? undefined);
      }),
      z.pipe(
        z.optional(z.array(z.optional(inner))) as z.core.$ZodType<
          unknown[] | undefined,
          unknown[] | undefined
        >,
        z.transform((list: unknown[] | undefined) => list?.filter((one) => one !== undefined)),
      ),
    ),
  ) as ListOf<T>;

/** An object, or a text that stands for one with this property alone. */
export const orText = <T extends z.core.$ZodType>(inner: T, key: string) =>
  z.pipe(
    z.transform((value: unknown) => (typeof value === 'string' ? { [key]: value } : value)),
    inner,
  );

/**
 * A valid object, made into what the model has; `null` is absent.
 * @param expected what the value should have been, where `make` returns undefined; else it is absent too
 */
export const as = <T extends z.core.$ZodType, B>(
  inner: T,
  make: (value: z.output<T>) => B | undefined,
  expected?: string,
) =>
  z.pipe(
    z.nullish(inner),
    z.transform((value, { issues }): B | undefined => {
      if (value === null || value === undefined) return undefined;
      const made = make(value);
      if (made === undefined && expected) issues.push(issue(value, `this value is not ${expected}`));
      return made;
    }),
  );
