import type { JsonObject } from '../read/json-object.ts';
import { textOf } from './text.ts';

/**
 * The sessions with an `@id` as far as their address tells one: the address alone if no other session has it, else with
 * the start.
 */
export function identified(sessions: readonly JsonObject[]): readonly JsonObject[] {
  const uses = new Map<unknown, number>();
  for (const { url } of sessions) uses.set(url, (uses.get(url) ?? 0) + 1);
  return sessions.map((session) => {
    const { '@id': id, url, startDate } = session;
    if (id !== undefined || typeof url !== 'string') return session;
    const own =
      uses.get(url) === 1 ? url : `${url}${url.includes('#') ? '-' : '#'}${textOf(startDate) ?? ''}`;
    return { '@id': own, ...session };
  });
}
