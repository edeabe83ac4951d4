import type { JsonObject } from '../read/json-object.ts';
import type { Taken } from './begin/take.ts';
import type { WrittenAddresses } from './embed/written-addresses.ts';

/** What an undo brings back. */
export interface Moment {
  readonly document: JsonObject;
  readonly addresses: WrittenAddresses;
  /** Absent for a document that began empty. */
  readonly origin?: Origin;
}

/** What a document was read from: the text in the box at that time, and what became of it. */
export interface Origin {
  readonly text: string;
  readonly taken?: Taken;
}

/** Something with what it was before, and what was undone. */
export interface History<T = Moment> {
  readonly present: T;
  readonly past: readonly T[];
  readonly future: readonly T[];
  /** Names the last change; changes of one name in a row are undone together. */
  readonly last?: string;
}

/** Steps that can be undone. */
const MOST = 500;

/** A history that begins. */
export const historyOf = <T>(present: T): History<T> => ({ present, past: [], future: [] });

/**
 * The history after a change.
 * @param name of what is changed: while she types in one field, the letters are one step
 */
export function changedTo<T>(history: History<T>, present: T, name?: string): History<T> {
  if (present === history.present) return history;
  const isSame = name !== undefined && name === history.last;
  const past = isSame ? history.past : [...history.past, history.present].slice(-MOST);
  return { present, past, future: [], last: name };
}

/** The history one step back; itself if there is none. */
export function undone<T>({ present, past, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { present, past, future };
  return { present: before, past: past.slice(0, -1), future: [present, ...future] };
}

/** The history one step forward again; itself if nothing was undone. */
export function redone<T>({ present, past, future: [next, ...future] }: History<T>): History<T> {
  if (next === undefined) return { present, past, future: [] };
  return { present: next, past: [...past, present], future };
}
