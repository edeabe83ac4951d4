import type { Session } from '../model/series.ts';
import type { Report } from '../model/problem.ts';
import type { Found } from './find-sessions.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { isBlank, textsOf } from './values.ts';

/** What is never left out where two objects contradict each other. */
const CLAIMS = /status$|^(?:offers|registration)$/i;

const textOf = (object: unknown, key: string) => (isObject(object) && textsOf(object[key])[0]) || '';

/**
 * The sessions without those that are given a second time: with the same `@id` and the same start, or equal in all. What
 * two objects with one `@id` say is joined. Pauses after each session.
 */
export function* withoutDuplicates(
  sessions: readonly Found[],
  report: Report,
): Generator<undefined, readonly Found[]> {
  const firstOf = new Map<string, Found>();
  const note = (key: string, session: Found) => firstOf.get(key) ?? void firstOf.set(key, session);
  const kept: Found[] = [];
  for (const session of sessions) {
    if (!isGivenBefore(session)) kept.push(session);
    yield;
  }
  return kept;

  function isGivenBefore(session: Found): boolean {
    const { value, path, parent } = session;
    if (!isObject(value)) return false;
    const id = textOf(value, '@id');
    const start = textOf(value, 'startDate');
    const other = id ? note(`@ ${id}`, session) : undefined;
    // A graph may describe one session in two places, and say only in one of them when it is.
    const isPart = other && !(start && textOf(other.value, 'startDate'));
    const before = isPart ? other : note(`${id || textOf(value, 'name')} ${start}`, session);
    const isSame =
      before &&
      (id || (start && before.parent === parent && JSON.stringify(before.value) === JSON.stringify(value)));
    if (other && !isSame) report(path, `has the @id of ${other.path}; give it one of its own`, 'duplicate');
    if (!isSame) return false;
    report(path, `is the same session as ${before.path}`, 'duplicate');
    before.value = joined(before.value as JsonObject, value);
    return true;
  }
}

/** Two objects that describe one session. Of two statuses the gravest counts, and two registrations are none. */
function joined(first: JsonObject, second: JsonObject): JsonObject {
  const all = Object.entries(second).map(([key, value]) => {
    const before = first[key];
    if (isBlank(before)) return [key, value] as const;
    const isBoth = CLAIMS.test(key) && JSON.stringify(before) !== JSON.stringify(value);
    return [key, isBoth ? [before, value].flat() : before] as const;
  });
  return { ...first, ...Object.fromEntries(all) };
}

/** When a session is, as it is written; a title that is corrected does not change it. */
export const whenOf = ({ startDate, dateText, name = '' }: Partial<Session>): string =>
  startDate ? new Date(startDate.wall).toISOString().slice(0, startDate.dayOnly ? 10 : 16) : dateText || name;

/** The sessions with unique values of `id`: those that share one have their start appended, then their name. */
export function withOwnIds(sessions: readonly Session[]): readonly Session[] {
  let own = sessions;
  let number = 0;
  for (const more of [whenOf, ({ name }: Session) => name, () => ++number]) {
    const count = new Map<string, number>();
    for (const { id } of own) count.set(id, (count.get(id) ?? 0) + 1);
    if (count.size === own.length) break;
    own = own.map((session) => {
      const part = more(session);
      const isOwn = count.get(session.id) === 1 || session.id === part;
      return isOwn ? session : { ...session, id: `${session.id} ${part}` };
    });
  }
  return own;
}
