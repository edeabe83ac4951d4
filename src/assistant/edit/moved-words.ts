import type { Language } from '../../check/messages/messages.ts';
import type { JsonObject } from '../../read/json-object.ts';
import { datedTexts, type DatedText } from '../document/dated-texts.ts';
import { sessionsOf } from '../document/sessions.ts';
import { daysIn, yearsIn } from '../document/wrong-year.ts';
import type { Say } from '../messages/say.ts';
import { shownInFull } from './session-summary.ts';

/** Texts that are named one by one. */
const MOST = 8;

/** What has changed when all dates were moved, and which texts may no longer fit, a sentence each. */
export function movedWords(
  before: JsonObject,
  after: JsonObject,
  say: Say,
  language: Language,
): readonly string[] {
  const [first] = daysIn(after);
  const isWindowMoved = windowsOf(before) !== windowsOf(after);
  const texts = datedTexts(before, yearsIn(before));
  const named = texts.slice(0, MOST).map((one) => textInWords(one, say));
  const more = texts.length > MOST ? [say('textsMore', { count: texts.length - MOST })] : [];
  return [
    ...(first ? [say('movedFirst', { day: shownInFull(first, '', language) })] : []),
    ...(isWindowMoved ? [say('movedWindow')] : []),
    ...(texts.length ? [say('textsStay', { texts: [...named, ...more].join('; ') })] : []),
  ];
}

/** What the document says about registration, to compare it. */
const windowsOf = (document: JsonObject): string =>
  JSON.stringify(
    [document, ...sessionsOf(document)].map(({ registration, offers }) => [registration, offers]),
  );

function textInWords({ name, session, words }: DatedText, say: Say): string {
  const text = say(`text-${name}`);
  const quoted = words.map((one) => say('quotedWord', { one })).join(', ');
  return session === undefined
    ? say('textOfSeries', { text, words: quoted })
    : say('textOfSession', { text, words: quoted, session: session || say('untitled') });
}
