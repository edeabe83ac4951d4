import { isObject, type JsonObject } from '../read/json-object.ts';
import { lacksAddress } from './address-findings.ts';
import { documentFacts } from './session-facts.ts';

/** What a session takes from the series to have a way to register. */
const WAYS = ['url', 'waitlistUrl', 'email', 'telephone'] as const;

/** The sessions whose own registration hides the address of the series, by their indexes. */
export const sessionsWithoutAddress = (document: JsonObject): readonly number[] => {
  const { registration, sessions } = documentFacts(document);
  return registration?.hasWay
    ? sessions
        .filter((one) => !one.isCalledOff && lacksAddress(one.registration, true))
        .map(({ path }) => Number(/\[(\d+)\]/.exec(path)?.[1]))
    : [];
};

/**
 * The document in which these sessions have the address of the series. It moves if all have a registration of their own
 * then: the series would go on saying that registration is open.
 */
export function withAddressOfSeries(document: JsonObject): JsonObject {
  const { registration, subEvent } = document;
  const indexes = new Set(sessionsWithoutAddress(document));
  if (!indexes.size || !isObject(registration) || !Array.isArray(subEvent)) return document;
  const ways = Object.fromEntries(
    WAYS.flatMap((name) => (registration[name] ? [[name, registration[name]]] : [])),
  );
  const sessions = subEvent.map((one: unknown, index) =>
    indexes.has(index) && isObject(one) && isObject(one.registration)
      ? { ...one, registration: { ...ways, ...one.registration } }
      : one,
  );
  const changed = { ...document, subEvent: sessions };
  return documentFacts(changed).sessions.every((one) => one.isCalledOff || one.registration?.isOwn)
    ? withoutRegistrationOfSeries(changed)
    : changed;
}

/** The document in which the series says nothing about registration but its note. */
export function withoutRegistrationOfSeries({ registration, ...document }: JsonObject): JsonObject {
  const note = isObject(registration) && registration.note;
  return note ? { ...document, registration: { note } } : document;
}
