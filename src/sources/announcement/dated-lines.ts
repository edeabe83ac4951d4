import { findImpossibleDays, withRealDays } from '../written-dates/impossible-days.ts';
import {
  findOccasions,
  type Occasion,
  type Occasions,
  type WritingContext,
} from '../written-dates/occasions.ts';
import type { Hours } from '../written-dates/hours.ts';
import { WEEKDAYS } from '../written-dates/weekdays.ts';
import { REGISTRATION } from '../written-dates/roles.ts';
import { markIn, marksIn } from '../marks.ts';
import type { Line } from './lines.ts';
import { REMARK } from './registration.ts';

/** A line with the dates that it tells. */
export interface DatedLine extends Line {
  readonly occasions: readonly Occasion[];
  /** Hours that belong to no date of the line. */
  readonly hours: readonly Hours[];
  /** Whether it announces sessions: it is a date, with a title at most. */
  readonly isDate: boolean;
  /** What stands in it besides the date: a title. */
  readonly rest: string;
}

const LABEL =
  /^(?:termine?|datum|wann|zeit|date|dates|when|(?:\d{1,2}\.|erster|zweiter|dritter|vierter)\s+termin|termin\s+\d+|teil\s+\d+|modul\s+\d+|session\s+\d+)\s*:?\s*$/i;
const LEADING = /^(?:am|vom|von|on|from)(?:\s+(?=\d)|$)/i;
/** The words before a date that belong to it: “Am Sonntag, dem”, “Do.”. */
const WEEKDAY_BEFORE = new RegExp(
  String.raw`(?<![\p{L}/])(?:(?:am|vom|on)\s+)?(?:${WEEKDAYS})\b\.?,?\s+(?:(?:den|dem|der|the)\s+)?$`,
  'iu',
);
const SAYINGS =
  /\b(?:(?:an\s+)?jede[mnrs]?\s+(?:ersten|zweiten|dritten|vierten|letzten|\d\.)?\s*(?:mo|di|mi|do|fr|sa|so)\p{L}*(?:\s+im\s+monat)?|immer\s+\p{L}*s?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?|(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags)|wöchentlich|monatlich|14-tägig|vierzehntägig|alle\s+(?:zwei|vier)\s+wochen|every\s+(?:(?:first|second|third|last|other)\s+)?(?:day|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|weekly|monthly|fortnightly)\b/iu;

/** Words for dates that come again, which nobody can put into a calendar without more: “jeden ersten Dienstag”. */
export const recurrenceIn = (text: string): string | undefined => SAYINGS.exec(text)?.[0];

/** Finds the dates of a line, and whether it is one of a session. */
export function datedLine(line: Line, context: WritingContext): DatedLine {
  const { occasions, hours } = occasionsIn(line.text, context);
  const sessions = occasions.filter(({ role }) => role === 'session');
  const rest = sessions.length ? restOf(line.text, occasions) : line.text;
  return {
    ...line,
    occasions,
    hours,
    rest,
    isDate: sessions.length > 0 && isDateLine(line.text, sessions, rest),
  };
}

/**
 * The dates of a line, in the language of the text or else in the other one: a text in English may stand above German
 * dates. A date that no calendar has is kept in its words.
 */
export function occasionsIn(text: string, context: WritingContext): Occasions {
  const told = occasionsOf(text, context);
  if (told.occasions.length) return told;
  const other = occasionsOf(text, { ...context, language: context.language === 'en' ? 'de' : 'en' });
  return other.occasions.length ? other : told;
}

function occasionsOf(text: string, context: WritingContext): Occasions {
  const impossible = findImpossibleDays(text, context.language ?? 'de');
  const { occasions, hours } = findOccasions(withRealDays(text, impossible), context);
  return {
    hours,
    occasions: occasions.map((occasion) => {
      const { end, role, hasYear } = occasion;
      const first = occasion.index + (/^[\s,;:|–-]+/.exec(occasion.text)?.[0].length ?? 0);
      const index = first - (WEEKDAY_BEFORE.exec(text.slice(0, first))?.[0].length ?? 0);
      const words = text.slice(index, end);
      const day = impossible.find((one) => one.index >= index && one.index < end);
      if (!day) return { ...occasion, index, text: words };
      const { mistake } = day;
      return { index, end, role, hasYear, text: words, startDate: words, mistake, isImpossible: true };
    }),
  };
}

function isDateLine(text: string, occasions: readonly Occasion[], rest: string): boolean {
  const [first] = occasions;
  const last = occasions.at(-1);
  if (!first || !last) return false;
  if (!rest) return true;
  const isAbout = REGISTRATION.test(text.replace(REMARK, ''));
  if (isAbout && !marksIn(rest).marks.length && !isTitled(text, first, rest)) return false;
  const before = text.slice(0, first.index).trim();
  const after = text.slice(last.end);
  const isProse = /[.!?]$/.test(text) && rest.split(/\s+/).length > 8;
  const opensSentence =
    /^(?:am|vom|on|ab|seit|im)\b/i.test(text) && /^\s+\p{L}/u.test(after) && rest.split(/\s+/).length > 3;
  if (isProse || opensSentence || text.length > 200) return false;
  if (
    !before ||
    LABEL.test(before) ||
    /^(?:neu|new)\b[\s:!–-]*$/i.test(before) ||
    markIn(before.replace(/[\s:!–-]+$/, ''))?.rest === ''
  )
    return true;
  // “Fahrräder reparieren – 12. Mai 2027, 18 Uhr”
  return (
    (/^[\s.)]*$/.test(after) || markIn(after.replace(/^[\s,:–-]+/, ''))?.rest === '') &&
    /[,:|(–-]$/.test(before) &&
    !/\.\s/.test(before) &&
    before.length < 120
  );
}

/** “12. Mai: Ticket nach Nirgendwo” is no date of registration, “12. Mai: Anmeldeschluss” is. */
const isTitled = (text: string, { index, end, role }: Occasion, rest: string) =>
  role === 'session' &&
  /^\W*$/.test(text.slice(0, index)) &&
  /^\s*[:|–]/.test(text.slice(end)) &&
  !/anmeld|regist|sign.?up|rsvp|verkauf|buchbar|frist\b|schluss|https?:|@/i.test(rest);

/** A line without its dates, and without what only leads to them. */
function restOf(text: string, occasions: readonly Occasion[]): string {
  let rest = text;
  for (const { index, end } of [...occasions].sort((a, b) => b.index - a.index))
    rest = `${rest.slice(0, index)}\ue000${rest.slice(end)}`;
  return rest
    .replace(/(?:Beginn|Begin|Start|Einlass|Doors)\s*:?\s*(?:ab\s+)?(?=\ue000)/gi, '')
    .replace(/\b(?:Mo|Di|Mi|Do|Fr|Sa|So)\/(?:Mo|Di|Mi|Do|Fr|Sa|So)\b/g, '')
    .replace(
      /(?:\bjeweils\b|\bje\b|\bund\b|\band\b|\bam\b|\bvom\b|\bon\b|[\s,;&+/])*\ue000(?:[\s,;:&+/|)–-]|\bund\b|\band\b|\bjeweils\b)*/g,
      '\ue000',
    )
    .replace(/\ue000+/g, '\ue000')
    .split('\ue000')
    .map((part) => part.replace(LEADING, '').replace(/^[\s,:;|–-]+|[\s,:;|(–-]+$/g, ''))
    .filter((part) => part && !LABEL.test(part) && /[\p{L}\d]/u.test(part))
    .join(' – ');
}
