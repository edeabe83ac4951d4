/** What a mark says of a session: the value of `eventStatus`, or the state of its registration. */
export type MarkKind = 'EventCancelled' | 'EventPostponed' | 'full' | 'waitlist';

/** Words that say what became of a session, and the text without them. */
export interface Mark {
  readonly mark: string;
  readonly kind: MarkKind;
  /** Empty if the text says nothing else. */
  readonly rest: string;
}

const BEFORE = String.raw`(?:(?:ist|wird|wurde)\s+)?(?:leider\s+)?`;
const WAITING = String.raw`(?:(?:nur\s+)?noch\s+|eintrag\s+auf\s+(?:der|die)\s+)?warteliste(?:\s+möglich)?|waiting\s+list(?:\s+only)?`;
const FULL = String.raw`(?:(?:bereits|schon|restlos|komplett)\s+)?(?:ausgebucht|ausverkauft|sold\s+out|fully\s+booked)`;
/** The kinds with their words; the gravest is the first. */
const KINDS: readonly (readonly [MarkKind, string])[] = [
  [
    'EventCancelled',
    String.raw`abgesagt|storniert|entf(?:ä|ae)llt(?:\s+leider)?|f(?:ä|ae)llt\s+(?:leider\s+)?aus|ausgefallen|cancell?ed|called\s+off`,
  ],
  [
    'EventPostponed',
    String.raw`(?:verschoben|postponed|rescheduled)(?:\s+(?:auf|to)\s+(?:[^():–—/]|:(?=\d\d)){3,40})?`,
  ],
  ['waitlist', String.raw`(?:${FULL}[\s,;:/–-]+(?:[^():.]{0,20}\s)?)?(?:${WAITING})`],
  ['full', FULL],
];
const WHY = String.raw`(?:\s+(?:wegen|aufgrund|due\s+to|because\s+of)\s+[^.!?():–—/]{3,50})?`;
const ANY = `${BEFORE}(?:${KINDS.map(([, words]) => `(?:${words})`).join('|')})${WHY}`;
const CAPITALS = String.raw`(?:LEIDER\s+)?(?:ABGESAGT|ENTFÄLLT|FÄLLT AUS|VERSCHOBEN|AUSGEBUCHT|AUSVERKAUFT|CANCELL?ED|POSTPONED|SOLD OUT|FULLY BOOKED)`;

/** A title may speak of cancelled dates (“Abgesagt? Warum Feste ausfallen”): a mark stands apart. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^[([*!\s–—-]*(${ANY})[\s!.*)\]–—-]*$`, 'iu'),
  new RegExp(String.raw`\s*[([]\s*\**(${ANY})[\s!.*]*[)\]]\s*\**$`, 'iu'),
  new RegExp(String.raw`^\**[([]\s*(${ANY})[\s!.]*[)\]]\s*[:–—-]?\s*`, 'iu'),
  new RegExp(String.raw`^\**(${ANY})[!*]*\s*(?::|\s[–—/|-])\s*(?=\S)`, 'iu'),
  new RegExp(String.raw`(?:\s*[/|]\s*|:\s+|\s+[–—-]+\s*|(?<=\S)[–—]\s*)\**(${ANY})[\s!.*–—-]*$`, 'iu'),
  // “Nähen, abgesagt”; “gesucht, gefunden, abgesagt” is a title.
  new RegExp(String.raw`(?<=^[^,]+),\s+(${ANY})[\s!.*]*$`, 'iu'),
  new RegExp(
    String.raw`\s+\**(leider\s+(?:${ANY})|entf(?:ä|ae)llt\s+leider|f(?:ä|ae)llt\s+leider\s+aus)[\s!.*]*$`,
    'iu',
  ),
  // In capitals beside a title that has small letters.
  new RegExp(
    String.raw`^\**(${CAPITALS})(?![\p{L}?])[\s!*]*(?!(?:UND|ODER|AND|OR)\b)(?=[„“”»\x22(]?[\p{Lu}\d].*\p{Ll})`,
    'u',
  ),
  new RegExp(String.raw`(?<=\p{Ll}.*)\s+[*!\s]*(${CAPITALS})[\s!.*]*$`, 'u'),
];

/** A mark apart from the other words of a title, at its end or beginning; undefined if there is none beyond doubt. */
export function markIn(text: string): Mark | undefined {
  for (const form of FORMS) {
    const mark = form.exec(text)?.[1];
    if (mark)
      return { mark, kind: kindOf(mark), rest: text.replace(form, '').replace(/^[\s:–—-]+|[\s:–—-]+$/g, '') };
  }
  return undefined;
}

const kindOf = (mark: string): MarkKind =>
  KINDS.find(([, words]) => new RegExp(words, 'i').test(mark))?.[0] ?? 'EventCancelled';

/** All marks of a title, and the title without them: “Nähen (abgesagt) – ausgebucht”. */
export function marksIn(text: string): { readonly marks: readonly Mark[]; readonly rest: string } {
  const marks: Mark[] = [];
  let rest = text;
  for (let mark = markIn(rest); mark; mark = marks.length < 3 && rest ? markIn(rest) : undefined) {
    marks.push(mark);
    ({ rest } = mark);
  }
  return { marks, rest };
}

const ARTICLE = String.raw`(?:(?:achtung|hinweis|wichtig|aktuell|update|attention|(?:please\s+)?note)\s*[:!]?\s+)?(?:(?:die|der|das|diese[rs]?|unsere?|the|this)\s+)?(?:heutige\s+)?`;
const SESSION = String.raw`(?:veranstaltung|termin|sitzung|treffen|kurs|event|session|meeting|class)`;
const REASON = String.raw`(?:(?:wegen|aufgrund|due\s+to|because\s+of)\s+[^.!?]{3,60}|krankheitsbedingt|leider|unfortunately)`;
const SAYINGS: readonly (readonly [MarkKind, string])[] = [
  [
    'EventCancelled',
    String.raw`(?:entf(?:ä|ae)llt|f(?:ä|ae)llt(?:\s+${REASON})*\s+aus|(?:ist|wird|wurde|muss|has\s+been|is|was)(?:\s+${REASON})*\s+(?:abgesagt|ausfallen|cancell?ed)(?:\s+werden)?|findet(?:\s+${REASON})*\s+nicht\s+statt)`,
  ],
  [
    'EventPostponed',
    String.raw`(?:ist|wird|wurde|muss|has\s+been|is|was)(?:\s+${REASON})*\s+(?:verschoben|postponed)(?:\s+werden)?`,
  ],
];
const saying = (session: string) =>
  SAYINGS.map(
    ([kind, predicate]) =>
      [
        kind,
        new RegExp(String.raw`^${ARTICLE}${session}\s+${predicate}(?:[,\s]+${REASON})*[\s.!]*$`, 'iu'),
      ] as const,
  );
const OF_SESSION = saying(SESSION);
/** Beside a date, each noun is the name of a session. */
const OF_DAY = saying(String.raw`[\p{L}-]+`);
const BARE = new RegExp(
  String.raw`^(?:${REASON}\s+)?(${KINDS.slice(0, 2)
    .map(([, words]) => words)
    .join('|')})(?:[,\s]+${REASON})*[\s.!]*$`,
  'iu',
);

/**
 * What a sentence about the session says became of it: “Die Veranstaltung muss leider ausfallen”, “abgesagt wegen
 * Krankheit”. Undefined for “Das Mittagessen entfällt”, which is about a part of it.
 * @param isAlone whether nothing stands beside it, so that “abgesagt” needs no subject
 * @param isDated whether a date has been taken out of the sentence: “Der Vortrag (am 12. Mai) entfällt”
 */
export function statusSaid(sentence: string, isDated = false, isAlone = true): MarkKind | undefined {
  const bare = isAlone ? BARE.exec(sentence)?.[1] : undefined;
  const sayings = isDated ? OF_DAY : OF_SESSION;
  return bare ? kindOf(bare) : sayings.find(([, words]) => words.test(sentence))?.[0];
}

const QUESTION =
  /^(?:wenn|warum|was|wie|wer|wo|wann|falls|als|weil|ob|dass|wieso|when|why|what|how|who|if)(?!\p{L})/iu;
const DOUBTFUL = new RegExp(
  String.raw`\s(?:${KINDS[0]?.[1] ?? ''}|verschoben|postponed|${FULL})[\s!.]*$|^(?:abgesagt|ausgebucht|verschoben|cancelled|postponed)!+\s`,
  'iu',
);

/** Whether a word in a title may be a mark or a part of the title: “Nähen entfällt”, “Die Zukunft abgesagt”. */
export const mayBeMarked = (title: string): boolean => DOUBTFUL.test(title) && !QUESTION.test(title);
