import type { Session } from '../model/series.ts';
import { isMoment, type MomentOrWords } from '../model/moment.ts';
import type { Report } from '../model/problem.ts';
import type { Found } from './find-sessions.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { isBlank } from './normal-form.ts';
import { textsOf } from './values.ts';

function textOf(object: unknown, key: string): string {
  const value = isObject(object) ? object[key] : undefined;
  return typeof value === 'string' ? value : (textsOf(value)[0] ?? '');
}

/**
 * The sessions without those that are given a second time: with the same `@id` and the same start, or equal in all. What
 * two objects with one `@id` say is joined.
 */
export function withoutDuplicates(sessions: readonly Found[], report: Report): readonly Found[] {
  const firstOf = new Map<string, Found>();
  const note = (key: string, session: Found) => firstOf.get(key) ?? void firstOf.set(key, session);
  return sessions.filter((session) => {
    const { value, path, parent } = session;
    if (!isObject(value)) return true;
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
    if (!isSame) return true;
    report(path, `is the same session as ${before.path}`, 'duplicate');
    before.value = joined(before.value as JsonObject, value);
    return false;
  });
}

/** Two objects that describe one session. Of statuses the reader takes the gravest, and two registrations are none. */
function joined(first: JsonObject, second: JsonObject): JsonObject {
  const all: [string, unknown][] = Object.entries(second).map(([key, value]) => {
    const before = Object.hasOwn(first, key) ? first[key] : undefined;
    if (isBlank(before)) return [key, value];
    if (isBlank(value) || JSON.stringify(before) === JSON.stringify(value)) return [key, before];
    if (key === 'eventStatus' || key === 'offers') return [key, [before, value].flat()];
    return [key, key === 'registration' ? { ...(before as object), state: 'unknown' } : before];
  });
  return { ...first, ...Object.fromEntries(all) };
}

/**
 * A function that gives a session its identifier: its `@id`, with the start if several have the same; else its page, if
 * no other session has that; else its start. A title that is corrected does not change it.
 */
export function writtenIds(
  sessions: readonly Found[],
): (
  session: Found,
  read: { '@id'?: string; url?: string; name?: string; startDate?: MomentOrWords },
) => string {
  const count = new Map<string, number>();
  const note = (text: string) => text && count.set(text, (count.get(text) ?? 0) + 1);
  for (const { value } of sessions) {
    note(`@ ${textOf(value, '@id')}`);
    note(textOf(value, 'url'));
  }
  return ({ value }, { '@id': id, url, name = '', startDate }) => {
    const start = isMoment(startDate)
      ? new Date(startDate.wall).toISOString().slice(0, startDate.dayOnly ? 10 : 16)
      : (startDate ?? name);
    if (id) return count.get(`@ ${textOf(value, '@id')}`) === 1 ? id : `${id} ${start}`;
    return url && count.get(textOf(value, 'url')) === 1 ? url : start;
  };
}

/** The sessions with unique values of `id`: those that share one have their name appended, else a number. */
export function withOwnIds(sessions: readonly Session[]): readonly Session[] {
  const count = new Map<string, number>();
  for (const { id } of sessions) count.set(id, (count.get(id) ?? 0) + 1);
  const ids = new Set<string>();
  return sessions.map((session) => {
    let { id } = session;
    if (count.get(id) !== 1) id += ` ${session.name ?? ''}`;
    while (ids.has(id)) id += ` ${ids.size}`;
    ids.add(id);
    return id === session.id ? session : { ...session, id };
  });
}
