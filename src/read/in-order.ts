import type { Session } from '../model/series.ts';
import { shownStart } from '../model/session-state.ts';
import type { Found } from './find-sessions.ts';

/**
 * Sorts by start, on the clock that is shown. Sessions without a date come last, in the order of `position`, else of the
 * document.
 */
export function inOrder(sessions: Session[]): Session[] {
  const timeOf = (session: Session) => shownStart(session)?.wall ?? Infinity;
  // For two sessions without a date the difference is NaN.
  return sessions.sort((a, b) => timeOf(a) - timeOf(b) || (a.position ?? 0) - (b.position ?? 0));
}

/** Compares by `startDate` as it is written, which gives the right order in nearly all documents. */
export const byWords = (a: Found, b: Found) => (startOf(a) < startOf(b) ? -1 : 1);

/** The start as text. “undefined” and other words are sorted after digits. */
const startOf = ({ value }: Found) => String((value as { readonly startDate?: unknown }).startDate);
