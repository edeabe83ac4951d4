import { markIn, marksIn, statusSaid, type Mark } from '../marks.ts';
import { sentencesOf } from '../written-dates/roles.ts';

/** The series, or one of its sessions. */
export interface Marked {
  /** What became of it. */
  eventStatus?: string;
  /** Sentences about registration. */
  readonly registration: string[];
}

/** Gives what the marks of a title say to those that it names, and returns the title without them. */
export function takeMarks(title: string, targets: readonly Marked[]): string {
  const { marks, rest } = marksIn(title);
  for (const one of targets) mark(one, marks);
  return rest;
}

function mark(one: Marked, marks: readonly Mark[]) {
  for (const { mark: words, kind } of marks) {
    if (kind === 'EventCancelled') one.eventStatus = kind;
    else if (kind === 'EventPostponed') one.eventStatus ??= kind;
    else one.registration.push(words);
  }
}

/**
 * Gives what a line of text says became of those that it is about: “Die Veranstaltung muss leider ausfallen”.
 * @param mayBeTitle whether it stands where a title may be: “Abgesagt! Warum Feste ausfallen”
 * @returns `whole` if it says nothing else, `told` if its words belong to the text, undefined if it says nothing of it
 */
export function takeStatus(
  text: string,
  targets: readonly Marked[],
  mayBeTitle: boolean,
): 'whole' | 'told' | undefined {
  if (!targets.length) return undefined;
  const told = markIn(text);
  const isWhole = told?.rest === '' && told.kind.startsWith('Event');
  const said = sentencesOf(text).flatMap((sentence) => {
    const kind =
      sentence === text || !mayBeTitle ? statusSaid(sentence, false, sentence === text) : undefined;
    return kind ? [{ mark: sentence, kind, rest: '' }] : [];
  });
  for (const one of targets) mark(one, isWhole ? [told] : said);
  return isWhole ? 'whole' : said.length ? 'told' : undefined;
}
