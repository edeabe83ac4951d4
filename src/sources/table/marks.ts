import { lineOf, type Cell } from './cells.ts';
import type { Column } from './columns.ts';
import type { Meaning } from './meanings.ts';
import { readStatus, type WordsRead } from './registration.ts';
import type { DateStyle } from './when.ts';

const MARK = String.raw`(?:(?:ist|wird|wurde)\s+)?(?:leider\s+)?(?:abgesagt|entf(?:ä|ae)llt(?:\s+leider)?|f(?:ä|ae)llt\s+(?:leider\s+)?aus|ausgefallen|cancell?ed|called off|(?:verschoben|postponed|rescheduled)(?:\s+(?:auf|to)\s+(?:[^():–—]|:(?=\d\d)){3,40})?)`;
/** A title may speak of cancelled dates (“Abgesagt? Warum Feste ausfallen”): a mark stands apart. */
const FORMS = [
  `^[([*]*(${MARK})[\\s!.*)\\]]*$`,
  `[([]\\s*(${MARK})[\\s!.]*[)\\]]\\s*$`,
  `^[([]\\s*(${MARK})[\\s!.]*[)\\]]\\s*`,
  `^\\**(${MARK})\\s*(?::|\\s[–—-])\\s*(?=\\S)`,
].map((form) => new RegExp(form, 'iu'));

/** Words that say what became of a session, and the text without them; undefined if there are none. */
export function markIn(text: string): { readonly mark: string; readonly rest: string } | undefined {
  for (const form of FORMS) {
    const mark = form.exec(text)?.[1];
    if (mark) return { mark, rest: text.replace(form, '').trim() };
  }
  return undefined;
}

/** Columns in which a mark may stand beside other words. */
const BESIDE: readonly (Meaning | undefined)[] = ['name', 'startDate', 'startTime', 'location', 'weekday'];
/** Columns in which “entfällt” may only say that there is no fee, no room, no form. */
const OWN: readonly (Meaning | undefined)[] = [
  ...(['price', 'doorTime', 'endDate', 'endTime', 'online', 'moderation', 'organizer'] as const),
  ...(['contributor', 'accessibilitySummary', 'maximumAttendeeCapacity', 'position'] as const),
  ...(['remainingAttendeeCapacity', 'inLanguage', 'url', 'room'] as const),
];
/** Columns that are read for a status anyway. */
const READ: readonly (Meaning | undefined)[] = [
  ...(['eventStatus', 'registration', 'registrationUrl', 'registrationEmail', 'waitlistUrl'] as const),
  ...(['opens', 'closes'] as const),
];

/** What the cells of a row say about its session by a mark, and the cells without it. */
export function readMarks(
  cells: readonly Cell[],
  columns: readonly Column[],
  { now, year }: DateStyle,
  report: (place: string, message: string, code: 'unreadable' | 'contradiction') => void,
): { readonly cells: readonly Cell[]; readonly status: WordsRead } {
  let status: WordsRead = {};
  const rest = cells.map((cell, index) => {
    const { meaning, head = '', letter = '' } = columns[index] ?? {};
    const found = typeof cell === 'string' && !READ.includes(meaning) ? markIn(lineOf(cell)) : undefined;
    if (!found || (found.rest && !BESIDE.includes(meaning))) return cell;
    const { mark } = found;
    const place = head ? `, “${head}”` : letter && `, column ${letter}`;
    if (OWN.includes(meaning) && /^entf/i.test(mark)) {
      report(place, `“${mark}” may be said of the session; choose “cancelled” if it is`, 'contradiction');
      return undefined;
    }
    const read = readStatus(mark, now, year);
    const isCancelled = read.eventStatus === 'EventCancelled';
    if (isCancelled || !status.eventStatus) status = read;
    if (isCancelled) report(place, `“${mark}” is taken as cancelled`, 'unreadable');
    else report(place, `“${mark}” is taken as postponed`, 'unreadable');
    // A day that isn't told stays in words: that of the row above is another session's.
    return meaning === 'startDate' && !found.rest ? cell : found.rest;
  });
  return { cells: rest, status };
}
