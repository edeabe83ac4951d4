import * as z from 'zod/mini';

/*
 * src/read/structure.ts reads a value in its forms by hand, so that one mistake costs only itself. JSON Schema wants to
 * have the forms declared; the export puts this module in the place of that one.
 */

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what stands in it is of no matter here
type Schema = z.core.$ZodType<any, any>;

export const as = (inner: Schema, make: (value: unknown) => unknown) => z.pipe(inner, z.transform(make));

export const many = (inner: Schema) =>
  z.optional(
    z.pipe(
      z.transform((value) => [value]),
      z.array(z.optional(inner)) as unknown as Schema,
    ),
  );

export const orString = (inner: Schema, key: string) =>
  z.pipe(
    z.transform((value) => ({ [key]: value })),
    inner,
  );
