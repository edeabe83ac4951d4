import type { FindingCode } from './messages/messages.ts';

/**
 * How grave a finding is: an `error` hides or falsifies dates, a `warning` does so for some visitors or may do so, a
 * `note` is worth knowing.
 */
export type Severity = 'error' | 'warning' | 'note';

/** Where the mistake is. Only what is known is present. */
export interface Place {
  /** Line in the text, counted from 1. */
  readonly line?: number;
  /** Column in characters, counted from 1. */
  readonly column?: number;
  /** JSONPath in the document. */
  readonly path?: string;
  /** Name of a header of the answer. */
  readonly header?: string;
}

/** One thing that is wrong; `inWords` says it and its remedy. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Address or file that it is about. */
  readonly subject: string;
  readonly place: Place;
  /** What the sentences name. */
  readonly facts: Readonly<Record<string, string>>;
}

/** Codes that are no error. */
const WARNINGS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'large',
  'wrong-type',
  'no-type',
  'not-utf-8',
  'not-compressed',
  'no-cors',
  'cached-long',
  'clock-wrong',
  'slow',
  'json-twice',
  'missing-name',
  'mistyped-name',
  'unknown-name',
  'duplicate',
  'no-time-zone',
  'contradiction-offset',
  'session-without-address',
  'state-outlasts-dates',
  'full-with-places',
  'open-without-places',
  'free-with-price',
  'opens-late',
  'no-session',
  'not-shown',
  'unreadable-truth',
  'schema-required',
  'schema-type',
  'schema-form',
  'no-fallback',
  'unknown-attribute',
  'unknown-session',
  'attribute-value',
  'hidden-undefined',
  'script-waits',
  'script-old',
  'scripts-differ',
  'policy-in-body',
  'preload-as',
  'preload-crossorigin',
  'preload-credentials',
  'preload-address',
  'redirected',
]);
const NOTES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'no-registration-address',
  'series-open-for-none',
  'state-hides-address',
  'note-outdated',
  'called-off-registration',
  'closes-late',
  'deadline-in-words',
  'all-past',
  'date-not-exposed',
  'no-validator',
  'no-date',
  'sets-cookie',
  'script-unknown-version',
  'preload-in-body',
  'base-elsewhere',
]);

const GRAVITY: readonly Severity[] = ['error', 'warning', 'note'];

/** A finding with the usual severity of its code. */
export const finding = (
  subject: string,
  code: FindingCode,
  facts: Readonly<Record<string, string>> = {},
  place: Place = {},
  severity: Severity = NOTES.has(code) ? 'note' : WARNINGS.has(code) ? 'warning' : 'error',
): Finding => ({ code, severity, subject, place, facts });

/** A finding before it has its place in the text. */
export interface Told {
  readonly code: FindingCode;
  readonly path: string;
  readonly facts?: Readonly<Record<string, string>>;
}

/** The most grave findings first; those of one severity in their order. Repeated ones are left out. */
export function mostGraveFirst(findings: readonly Finding[]): readonly Finding[] {
  const unique = new Map(findings.map((one) => [JSON.stringify(one), one]));
  return [...unique.values()].sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
}

/** The beginning of a value as it is written. */
export const excerpt = (value: unknown): string =>
  value === undefined ? '' : JSON.stringify(value).slice(0, 60);
