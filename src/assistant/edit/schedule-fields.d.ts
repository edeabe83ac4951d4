/** The fields of a schedule, made of the JSON Schema at build time by scripts/schedule-fields.js. */
declare module 'virtual:schedule-fields' {
  /** One field of an object. */
  export interface ScheduleField {
    /** What it is for, in English and in German. */
    readonly en: string;
    readonly de: string;
    /** The kind of object that it contains: a key of `parts`. */
    readonly part?: string;
    /** The values of which one is chosen. */
    readonly values?: readonly string[];
  }
  /** The fields of each kind of object, by their names. The whole document is `series`. */
  export const parts: Readonly<Record<string, Readonly<Record<string, ScheduleField>>>>;
}
