import type { Context } from '../context.ts';
import { listOf, textAt } from '../document/edit.ts';
import { sessionPath } from '../document/sessions.ts';
import { costOf, priceOf, typedPrice } from '../document/price.ts';
import { isObject, type JsonObject } from '../../read/json-object.ts';
import { registrationFacts } from './registration-facts.ts';

type Wording = Pick<Context, 'say' | 'state'>;

/** Sessions that are named by their numbers. */
const NAMED = 4;

/** What sessions say of their registration themselves; what several of them say stands once. */
export const ownRegistrations = (sessions: readonly JsonObject[], wording: Wording): readonly string[] =>
  together(
    sessions.map(({ registration }) => registrationFacts(registration, wording).join(', ')),
    wording,
  );

/** What taking part costs, by the series and by its sessions. */
export function costs(document: JsonObject, sessions: readonly JsonObject[], wording: Wording) {
  const own = sessions.map((session, index) => costInWords(document, session, sessionPath(index), wording));
  return [costInWords(document, document, [], wording), ...together(own, wording)].filter(Boolean);
}

function costInWords(
  document: JsonObject,
  { offers }: JsonObject,
  path: ReturnType<typeof sessionPath>,
  { say, state }: Wording,
): string {
  if (costOf(document, path) === 'free') return say('takenFree');
  return listOf(offers)
    .filter(isObject)
    .flatMap((one) => {
      const price = typedPrice(priceOf(one), state.language);
      const words = [textAt(one, ['name']), price, textAt(one, ['priceCurrency'])].filter(Boolean).join(' ');
      return price ? words : [];
    })
    .join(', ');
}

/** How many places sessions have, and how many are left. */
export const places = (sessions: readonly JsonObject[], wording: Wording): readonly string[] =>
  together(
    sessions.map((session) => {
      const [count, left] = ['maximumAttendeeCapacity', 'remainingAttendeeCapacity'].map((name) =>
        textAt(session, [name]),
      );
      return [
        count && wording.say('takenPlacesAll', { count }),
        left && wording.say('takenPlacesLeft', { left }),
      ]
        .filter(Boolean)
        .join(', ');
    }),
    wording,
  );

/** The words of sessions, each once, with the sessions that they are about. */
function together(words: readonly string[], { say }: Wording): readonly string[] {
  const groups = new Map<string, number[]>();
  for (const [index, one] of words.entries()) {
    if (one) groups.set(one, [...(groups.get(one) ?? []), index + 1]);
  }
  return [...groups].map(([one, numbers]) => {
    const which =
      numbers.length === words.length
        ? say('takenForAll')
        : numbers.length > NAMED
          ? say('takenForMany', { count: numbers.length })
          : say('sessionNumber', { number: numbers.join(', ') });
    return words.length > 1 ? `${one} (${which})` : one;
  });
}
