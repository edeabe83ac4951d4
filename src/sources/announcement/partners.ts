import type { JsonObject } from '../../read/json-object.ts';

export type Part = 'organizer' | 'contributor' | 'funder' | 'sponsor';

/** Words before the names of those who play a part. */
const PARTS: readonly (readonly [Part, string])[] = [
  [
    'organizer',
    String.raw`eine?r?\s+(?:gemeinsame\s+)?(?:\p{L}*[Vv]eranstaltung|\p{L}*[Rr]eihe|Kooperation)\s+(?:von|vom|der|des)|Veranstalter(?:in|innen|:innen)?\s*:|Veranstaltet\s+(?:von|vom|durch)|Organisiert\s+(?:von|vom|durch)|Organi[sz]ed\s+by|Organi[sz]ers?\s*:|Hosted\s+by|an?\s+(?:joint\s+)?(?:event|series|project)\s+(?:by|of)`,
  ],
  [
    'contributor',
    String.raw`in\s+(?:Kooperation|Zusammenarbeit|Partnerschaft)\s+mit|Kooperationspartner(?:in|innen|:innen)?\s*:|Partner(?:innen|:innen)?\s*:|in\s+(?:co-?operation|partnership|collaboration)\s+with|partners\s*:`,
  ],
  [
    'funder',
    String.raw`(?:\p{L}+\s+)?gefördert\s+(?:durch|von|vom|aus\s+Mitteln)|mit\s+(?:finanzieller\s+)?Förderung\s+(?:durch|von|der|des)|Förderer\s*:|finanziert\s+(?:durch|von|vom)|funded\s+by|with\s+funding\s+from`,
  ],
  [
    'sponsor',
    String.raw`mit\s+(?:freundlicher\s+)?Unterstützung\s+(?:durch|von|der|des)|unterstützt\s+(?:durch|von|vom)|Sponsor(?:en)?\s*:|supported\s+by|sponsored\s+by`,
  ],
];
const MARK = new RegExp(PARTS.map(([, words]) => `(${words})`).join('|'), 'giu');
const INSTITUTION =
  /institut|stiftung|hochschule|universit|verein|verband|minister|stadt|landkreis|akademie|zentrum|museum|amt\b|haus\b|e\.\s?V\.|ggmbh|gesellschaft|bibliothek|bund/i;
const ARTICLE = /^(?:dem|der|den|das|die|des|the|beim|vom)\s+/i;

export type Partners = Partial<Record<Part, readonly JsonObject[]>>;

/** Who plays which part, by a line such as “Eine Veranstaltung von A in Kooperation mit B, gefördert durch C”. */
export function partnersOf(text: string): Partners | undefined {
  const marks = [...text.matchAll(MARK)];
  if (!marks.length) return undefined;
  const found: Partial<Record<Part, JsonObject[]>> = {};
  marks.forEach((mark, index) => {
    const part = PARTS[mark.slice(1).findIndex(Boolean)]?.[0];
    const from = mark.index + mark[0].length;
    const list = text.slice(from, marks[index + 1]?.index);
    const isGenitive = /\bdes$/i.test(mark[0]);
    if (part) (found[part] ??= []).push(...namesIn(list, isGenitive));
  });
  return found;
}

/** “Die A-Stiftung in Kooperation mit B lädt … ein”: who invites, and with whom. */
export function hostsInProse(text: string): Partners | undefined {
  const inviting =
    /(?:^|(?<=\p{L}[.!?])\s+)(?:(?:Die|Der|Das|The)\s+)?(\p{Lu}[^.!?]{2,300}?)\s+(?:lädt|laden|veranstaltet|veranstalten|invites?)(?!\p{L})/u.exec(
      text,
    );
  const inverted =
    /\b(?:lädt|laden|veranstaltet)\s+(?:die|der|das)\s+(\p{Lu}[\p{L}.-]*(?:\s+(?:für\s+)?\p{Lu}[\p{L}.-]*)*)/u.exec(
      text,
    );
  const [, subject = ''] = inviting && !/\d|\bUhr\b/.test(inviting[1] ?? '') ? inviting : (inverted ?? []);
  const [marked] = [...subject.matchAll(MARK)];
  const main = marked ? subject.slice(0, marked.index) : subject;
  const organizer = namesIn(main, false);
  if (
    !subject ||
    main.length > 120 ||
    !organizer.length ||
    /^(wir|sie|ich|es|am|im|an|in|zu|zum|mit|we|you)\b/i.test(main)
  )
    return undefined;
  return { ...(marked && partnersOf(subject.slice(marked.index))), organizer };
}

/** The names in a list. What stands in brackets after a name is its part. */
function namesIn(list: string, isGenitive: boolean): JsonObject[] {
  const names: JsonObject[] = [];
  for (const piece of split(sentence(list))) {
    const [, before = piece, inside] = /^([^(]*)\(([^()]*)\)?\s*$/.exec(piece) ?? [];
    const bare = before
      .replace(/^[\s,:]+|[\s,;.:()]+$/g, '')
      .replace(/e\.\s?V$/, '$&.')
      .replace(/^(?:und|and|sowie)\s+/i, '');
    const genitive = isGenitive && !names.length ? nominative(bare) : bare;
    const name = (/^des\s/i.test(bare) ? nominative(bare.slice(4)) : genitive).replace(ARTICLE, '');
    const role = inside?.trim();
    if (/^\p{L}|^\d/u.test(name) && name.length < 120)
      names.push({ '@type': 'Organization', name, ...(role && { roleName: role }) });
  }
  return names;
}

/** A list up to the end of its sentence; “e. V.” and “Dr.” don't end it. */
const sentence = (list: string) =>
  /^(?:[^.!?]|\.(?=\S)|(?<=\b(?:e|V|Dr|Prof|St|d|i)\.?)\.)*/.exec(list)?.[0] ?? list;

/** The pieces of a list. Inside of brackets only before another institution, where the bracket was closed too late. */
function split(list: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: mark, index } of list.matchAll(
    /[()]|,\s+(?:(?:und|and|sowie)\s+)?|;\s*|\s+(?:und|and|sowie|&)\s+/g,
  )) {
    if (mark === '(') depth++;
    else if (mark === ')') depth--;
    else {
      const rest = list.slice(index + mark.length);
      const isNext =
        depth === 0
          ? /^(?:de[mnrs]\s|die\s|das\s|the\s)?[\p{Lu}\d]/u.test(rest)
          : /^(?:de[mnr]|die|das)\s+\p{Lu}/u.test(rest) && INSTITUTION.test(rest.split(/\s+/)[1] ?? '');
      if (!isNext) continue;
      pieces.push(list.slice(from, index));
      from = index + mark.length;
      depth = 0;
    }
  }
  return [...pieces, list.slice(from)];
}

/** “Beispielinstituts für Stadtforschung” → “Beispielinstitut für Stadtforschung”. */
const nominative = (name: string) =>
  name.replace(/^(\S+?)(?:(?<=[sßzx])es|(?<=[dtg])es|(?<=[^sßzx])s)(?=\s|$)/, '$1');
