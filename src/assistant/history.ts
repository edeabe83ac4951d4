import type { JsonObject } from '../read/json-object.ts';

/** A document with what it was before, and what was undone. */
export interface History {
  readonly present: JsonObject;
  readonly past: readonly JsonObject[];
  readonly future: readonly JsonObject[];
  /** Names the last change; changes of one name in a row are undone together. */
  readonly last?: string;
}

/** Steps that can be undone. */
const MOST = 500;

/** A history that begins with a document. */
export const historyOf = (present: JsonObject): History => ({ present, past: [], future: [] });

/**
 * The history after a change.
 * @param name of what is changed: while she types in one field, the letters are one step
 */
export function changedTo(history: History, present: JsonObject, name?: string): History {
  if (present === history.present) return history;
  const isSame = name !== undefined && name === history.last;
  const past = isSame ? history.past : [...history.past, history.present].slice(-MOST);
  return { present, past, future: [], last: name };
}

/** The history one step back; itself if there is none. */
export function undone({ present, past, future }: History): History {
  const before = past.at(-1);
  if (!before) return { present, past, future };
  return { present: before, past: past.slice(0, -1), future: [present, ...future] };
}

/** The history one step forward again; itself if nothing was undone. */
export function redone({ present, past, future: [next, ...future] }: History): History {
  if (!next) return { present, past, future: [] };
  return { present: next, past: [...past, present], future };
}
