import { isObject, type JsonObject } from '../read/json-object.ts';
import { DAY } from '../model/time-zone.ts';
import type { Draft } from './source.ts';

/** How long a document with a state may be believed, unless it is told: a week. */
const BELIEVED = 7 * DAY;

/** States that stay true without anybody saying so again. */
const LASTING = /^(notRequired|byContact|unknown|closed)$/;

/**
 * The document of a draft. A document that states how registration stands says until when this may be believed: a
 * converter that nobody noticed has stopped must not say “Anmelden” for ever.
 * @param now moment of the conversion, in milliseconds since the epoch
 * @param expires ISO 8601; by default a week later, where a state is told
 */
export function toDocument(
  { series, sessions }: Draft,
  { now, expires }: { readonly now: number; readonly expires?: string },
): JsonObject {
  const isStated = [series, ...sessions].some(
    ({ registration }) =>
      isObject(registration) && typeof registration.state === 'string' && !LASTING.test(registration.state),
  );
  const until =
    expires ?? (isStated ? new Date(now + BELIEVED).toISOString().replace(/:\d\d\.\d+/, '') : undefined);
  return {
    '@context': 'https://schema.org',
    '@type': 'EventSeries',
    ...series,
    ...(until !== undefined && { expires: until }),
    subEvent: sessions,
  };
}
