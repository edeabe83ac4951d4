/** The strict JSON Schema of schedules as a function, made at build time by scripts/schedule-schema.js. */
declare module 'virtual:schedule-schema' {
  /** A mistake as Ajv reports it. */
  export interface SchemaError {
    readonly instancePath: string;
    readonly keyword: string;
    readonly message?: string;
    readonly params: Readonly<Record<string, unknown>>;
  }
  /** Validates a document; `errors` of the function then has the mistakes. */
  export const validate: ((document: unknown) => boolean) & {
    readonly errors?: readonly SchemaError[] | null;
  };
}
