import { languageOf } from '../../sources/announcement/lines.ts';
import { findOccasions } from '../../sources/written-dates/occasions.ts';
import type { JsonObject } from '../../read/json-object.ts';

/** Words that carry no fact by themselves. */
const SHORT = 4;

/** Words that only say what stands beside them; the document has a field for that. */
const SIGNPOSTS =
  'anmeldung anmelden anmeldeschluss öffnet beginn beginnt ende uhrzeit datum termin termine thema veranstaltung veranstaltungsort tagungsort veranstalter eine einer eines kooperation gefördert unterstützung durch kontakt rückfragen fragen beantwortet informationen weitere telefon mail teilnahme eintritt kostenlos kostenfrei erforderlich nicht sich bitte beim registration register deadline place location date time organised organized cooperation funded supported contact questions with free charge required telephone phone email'.split(
    ' ',
  );

/** Texts that are longer than any announcement are not compared. */
const MOST = 200_000;

/**
 * The lines of a text that the document made from it does not contain. A line counts as contained if most of its words
 * stand in the document, or if it is little more than a date, because dates are written in another way there.
 */
export function leftOut(text: string, document: JsonObject): readonly string[] {
  if (text.length > MOST) return [];
  const known = new Set([...wordsOf(textsIn(document).join(' ')), ...SIGNPOSTS].map(stem));
  const language = languageOf(text);
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => {
      const words = wordsOf(withoutDates(line, language));
      const lost = words.filter((word) => !known.has(stem(word)));
      return lost.length > 0 && lost.length * 2 > words.length;
    });
}

function withoutDates(line: string, language: ReturnType<typeof languageOf>): string {
  const { occasions } = findOccasions(line, { now: 0, language });
  return occasions.reduce((rest, { text }) => rest.replace(text, ' '), line);
}

/** Words are compared by their beginning, because a document has them in another case. */
const stem = (word: string) => word.slice(0, 7);

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => word.length >= SHORT);

/** All texts in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
