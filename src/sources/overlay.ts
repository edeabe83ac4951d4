import { step, type Problem } from '../model/problem.ts';
import { isObject, type JsonObject } from '../read/json-object.ts';
import type { Draft } from './source.ts';

/** A draft with what is kept by hand, and the entries of the overlay that fit nothing. */
export interface Overlaid {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
}

/**
 * Lays a document kept by hand over a draft. Its properties of the series win; each entry of its `subEvent` wins over
 * the session that it names by `@id`, else by `url`, else by `startDate`. `null` removes a property.
 */
export function overlay(draft: Draft, { subEvent = [], ...series }: JsonObject): Overlaid {
  const problems: Problem[] = [];
  const sessions = [...draft.sessions];
  for (const [index, entry] of [subEvent].flat().entries()) {
    const path = step('$.subEvent', index);
    const key = isObject(entry)
      ? ['@id', 'url', 'startDate'].find((name) => typeof entry[name] === 'string')
      : undefined;
    const at = sessions.flatMap((session, place) =>
      key && isObject(entry) && isSame(key, session[key], entry[key]) ? [place] : [],
    );
    if (!at.length || !isObject(entry)) {
      const named = key && isObject(entry) ? String(entry[key]) : 'no @id, url or startDate';
      problems.push({ path, message: named, code: 'missing' });
      continue;
    }
    for (const place of at) sessions[place] = laidOver(sessions[place] ?? {}, entry);
  }
  return { draft: { ...draft, series: laidOver(draft.series, series), sessions }, problems };
}

/** A start without its hour, or without its seconds, names the session too. */
const isSame = (key: string, of: unknown, wanted: unknown) =>
  of === wanted ||
  (key === 'startDate' && typeof of === 'string' && typeof wanted === 'string' && of.startsWith(wanted));

const laidOver = (below: JsonObject, above: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries({ ...below, ...above }).filter(([, value]) => value !== null));
