import type { Report } from '../../model/problem.ts';
import type { JsonObject } from '../../read/json-object.ts';
import { statusSaid } from '../marks.ts';
import type { Occasion } from '../written-dates/occasions.ts';
import { sentenceAt } from '../written-dates/roles.ts';
import type { DatedLine } from './dated-lines.ts';
import { sessionOf, type DraftSession } from './draft-session.ts';
import type { Found } from './walk.ts';

/**
 * Dates inside of sentences: they are the sessions where no line announces any. Else they repeat those that are there,
 * or are reported.
 */
export function withProse(
  found: Found,
  lines: readonly DatedLine[],
  fromTables: readonly JsonObject[],
  report: Report,
): readonly DraftSession[] {
  const inProse = lines.filter(({ isDate }) => !isDate);
  const days = new Set(
    [
      ...found.sessions.map(({ startDate }) => startDate),
      ...fromTables.map(({ startDate }) => String(startDate)),
    ].map((date) => date.slice(0, 10)),
  );
  const all: DraftSession[] = [...found.sessions];
  for (const line of inProse) {
    for (const occasion of line.occasions.filter(({ role }) => role === 'session')) {
      const day = occasion.startDate.slice(0, 10);
      const status = statusBeside(line.text, occasion);
      for (const one of all) if (status && one.startDate.startsWith(day)) one.eventStatus = status;
      if (days.has(day)) continue;
      const last = occasion.endDate?.slice(0, 10);
      if (last && [...days].some((one) => one >= day && one <= last)) continue;
      if (found.sessions.length || fromTables.length) {
        if (occasion.isImpossible && occasion.mistake)
          report(`line ${line.number}`, occasion.mistake, 'contradiction');
        report(
          `line ${line.number}`,
          `“${occasion.text}” is a date that no session has; it stays in the text`,
          'not-shown',
        );
        continue;
      }
      days.add(day);
      const moved = line.occasions.find(({ role }) => role === 'moved');
      const session = sessionOf(occasion, { ...line, rest: '' }, moved, report);
      if (status && !moved) session.eventStatus = status;
      all.push(session);
    }
  }
  return withoutOverview(all);
}

/** What a sentence says became of the session on a date in it: “Der Vortrag am 12. Mai entfällt.” */
function statusBeside(text: string, { index, end }: Occasion) {
  const sentence = sentenceAt(text, index, end);
  const from = index - text.indexOf(sentence);
  const before = sentence
    .slice(0, from)
    // “Musterweg 3. Der Termin …”
    .replace(/^.*\.\s+(?=(?:der|die|das|dieser?|achtung|the)\s)/i, '')
    .replace(/\s+(?:am|vom|on)(?:\s+\p{L}+,?)?(?:\s+de[mn])?\s*$/iu, '');
  return statusSaid(`${before} ${sentence.slice(from + end - index)}`.replace(/\s+/g, ' ').trim(), true);
}

/** Without the range of a whole event whose days are announced one by one. */
const withoutOverview = (sessions: readonly DraftSession[]): readonly DraftSession[] =>
  sessions.filter(({ startDate, endDate }, index) => {
    const last = endDate?.slice(0, 10);
    if (!last || last === startDate.slice(0, 10)) return true;
    const inside = sessions.filter(
      (one, other) =>
        other !== index &&
        one.startDate.slice(0, 10) >= startDate.slice(0, 10) &&
        one.startDate.slice(0, 10) <= last,
    );
    return inside.length < 2;
  });
