import * as z from 'zod/mini';
import { issue, readBy } from './read-tolerantly.ts';

/*
 * What schema.org lets one write in several forms. For editors, scripts/declared-structure.ts says the same in terms
 * that have a form in JSON Schema.
 */

/** What is valid, made into something else. */
export const as = <T extends z.core.$ZodType, B>(
  inner: T,
  make: (value: z.output<T>) => B | undefined,
  expected?: string,
) =>
  z.transform((value: unknown, { issues }): B | undefined => {
    const read = readBy(inner, value, issues);
    if (read === undefined) return undefined;
    const made = make(read);
    if (made === undefined && expected) issues.push(issue(`this value is not ${expected}`));
    return made;
  });

/** One or several. */
export const many = <T extends z.core.$ZodType>(inner: T) =>
  z.optional(
    z.transform((value: unknown, { issues }): readonly NonNullable<z.output<T>>[] | undefined => {
      const isList = Array.isArray(value);
      const list: readonly unknown[] = isList ? value : [value];
      const read = list.flatMap((one, index) => readBy(inner, one, issues, isList ? [index] : []) ?? []);
      return isList || read.length ? read : undefined;
    }),
  );

/** A string stands for an object that has only this property. */
export const orString = <T extends z.core.$ZodType>(inner: T, key: string) =>
  z.transform((value: unknown, { issues }): z.output<T> | undefined =>
    readBy(inner, value, issues, [], typeof value === 'string' ? { [key]: value } : value),
  );
