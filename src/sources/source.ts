import type { Problem } from '../model/problem.ts';
import type { JsonObject } from '../read/json-object.ts';

/** What was fetched from an address, or read from a file. */
export interface Material {
  /** Absolute URL; for a file its `file:` URL. Relative addresses are resolved against it. */
  readonly url: string;
  /** Media type without parameters, in lower case: `text/calendar`; empty if unknown. */
  readonly mediaType: string;
  /** The decoded text; empty for a spreadsheet. */
  readonly text: string;
  /** The parsed text, if it is JSON. */
  readonly json?: unknown;
  /** The bytes, for formats that are not text. */
  readonly bytes: Uint8Array;
}

/** What a conversion depends on besides the material. */
export interface ConversionOptions {
  /** IANA name of the zone of times whose zone the material does not tell. */
  readonly zone?: string;
  /** The moment of the conversion, in milliseconds since the epoch: recurrences are expanded from here. */
  readonly now: number;
  /** Name of the series, which outranks the material's. */
  readonly name?: string;
  /** Names in the material, by what they mean here: `{ startDate: 'field_date', opens: 'Anmeldung ab' }`. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** A series in the profile of docs/json.md, before it is written. */
export interface Draft {
  /** Properties of the series, without `subEvent`. */
  readonly series: JsonObject;
  /** The sessions, in the material's order. */
  readonly sessions: readonly JsonObject[];
  /** What the material has and the draft lacks; paths are those of the material: `$.events[3].cost`, `line 12`. */
  readonly problems: readonly Problem[];
}

/** A fact that a vocabulary has no word for, so that documents made from it never tell it. */
export type Silence = 'registration' | 'full' | 'cancellation' | 'end' | 'zone' | 'place';

/** A foreign vocabulary. Its functions are pure: they request nothing and read no clock. */
export interface Source {
  /** Short name for `--from`: `ical`. */
  readonly id: string;
  /** Name for people: “iCalendar”. */
  readonly name: string;
  /** Whether the material is of this kind, by marks of its own. */
  readonly recognizes: (material: Material) => boolean;
  /** @throws SourceError if the material is of this kind, but can't be converted */
  readonly read: (material: Material, options: ConversionOptions) => Draft | Promise<Draft>;
  /** Absolute URL of the next page of a long answer. */
  readonly next?: (material: Material) => string | undefined;
  /**
   * What tells that a session of this source is the same as one of another, if it is not their `@id`: sessions with one
   * key become one, and what the first material says wins.
   */
  readonly joinKey?: (session: JsonObject) => string | undefined;
  readonly silent: readonly Silence[];
}

/** The reason why a material can't be converted. `message` says what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  /** @param code stable, for programs: `unknown-kind`, `too-many`, `no-zone`, … */
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
