import type { CheckedDocument } from '../../check/document.ts';
import type { PackTask } from '../hand-over/package.ts';

/** A text that the worker shall check. */
export interface CheckRequest {
  readonly kind: 'check';
  /** Of the one who asks. */
  readonly id: string;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A package that the worker shall make. */
export interface PackRequest {
  readonly kind: 'pack';
  readonly task: PackTask;
}

/** What the page asks of the worker. */
export type WorkerRequest = CheckRequest | PackRequest;

/** What the worker has found in a text. */
export interface CheckAnswer {
  readonly kind: 'check';
  readonly id: string;
  readonly text: string;
  readonly checked: CheckedDocument;
}

/** The package that the worker has made; none if no session is readable. */
export interface PackAnswer {
  readonly kind: 'pack';
  readonly archive: Uint8Array<ArrayBuffer> | undefined;
}

/** What the worker answers. */
export type WorkerAnswer = CheckAnswer | PackAnswer;
