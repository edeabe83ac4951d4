import { isObject, type JsonObject } from '../../read/json-object.ts';

/** Sessions that have no identifier get one, so that calendars recognize them after their title or date has changed. */
export function withIds(document: JsonObject): JsonObject {
  const sessions = Array.isArray(document.subEvent) ? (document.subEvent as readonly unknown[]) : [];
  const subEvent = sessions.map((session, index) =>
    isObject(session) && session['@id'] === undefined && session.url === undefined
      ? { '@id': `#${slug(document.name)}-${index + 1}`, ...session }
      : session,
  );
  return { ...document, subEvent };
}

/** The words of a name as an address has them: “Offene Werkstatt” becomes `offene-werkstatt`. */
const slug = (name: unknown): string =>
  (typeof name === 'string' ? name : '')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'termin';
