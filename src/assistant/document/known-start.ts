import type { JsonObject } from '../../read/json-object.ts';
import { textAt } from './edit.ts';
import { sessionsOf } from './sessions.ts';

/**
 * When a session begins as visitors know it: in the schedule that she opened to change it. Empty if it isn't in there,
 * or if two sessions could be meant.
 */
export function knownStart(known: JsonObject | undefined, session: JsonObject): string {
  if (!known) return '';
  const key = '@id' in session ? '@id' : 'name';
  const name = textAt(session, [key]);
  const [found, ...more] = sessionsOf(known).filter((one) => name && textAt(one, [key]) === name);
  return found && !more.length ? textAt(found, ['startDate']) : '';
}

/** The date that a session had before it is moved, if she has changed it without saying so. Empty if she has not. */
export function movedFrom(known: JsonObject | undefined, session: JsonObject): string {
  const before = knownStart(known, session);
  const start = textAt(session, ['startDate']);
  return before && start && before !== start ? before : '';
}
