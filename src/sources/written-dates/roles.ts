import { WEEKDAYS } from './weekdays.ts';

/** What a date in a text is told for. `other` is the date of something that isn't a session. */
export type Role = 'session' | 'opens' | 'closes' | 'moved' | 'other';

/** Words that make a sentence one about registration. */
export const REGISTRATION =
  /\banmeld|\bmelde[nt]?\s+(?:sie\s+sich|euch|dich)|(?<!un)angemeldet|\bregist(?:er|ration)|\bsign[ -]?up\b|\brsvp\b|\bbuchbar|\bbuchung|\bkartenvorverkauf|\btickets?\b|\bbooking\b|\bapplication deadline|\bapply (?:by|until|before)\b|\bbewerbungs(?:schluss|frist|ende)|\beinsendeschluss/i;

const LATE = String.raw`(?:\s+(?:zum|spätestens|einschließlich|zu|am|dem|den|der|latest|the))*`;
const TAIL = String.raw`\s*:?\s*(?:(?:${WEEKDAYS})\b\.?,?\s*)?(?:de[mnr]\s+)?$`;
const CLOSES = new RegExp(
  String.raw`(?:\bbis|\b(?:by|until|before|vor)|\b(?:anmelde|melde|buchungs|bewerbungs|einsende)?(?:schluss|frist|ende)(?:\s+(?:ist|läuft|endet))?|\bdeadline(?:\s+is)?|\bcloses?(?:\s+on)?)${LATE}${TAIL}`,
  'i',
);
const OPENS = new RegExp(
  String.raw`(?<!\p{L})(?:ab|seit|from|starting|öffnet|startet|beginnt|freigeschaltet|opens?|anmelde(?:start|beginn))(?:\s+(?:am|dem|on|the|is|ist))*${TAIL}`,
  'iu',
);
const MOVED =
  /\b(?:verschoben|verlegt|moved|postponed|rescheduled)\s+(?:auf|to|until)(?:\s+(?:den|the))?\s*(?:\p{L}+,?\s*(?:den\s+)?)?$/iu;
const OTHER =
  /\b(?:stand|stand vom|veröffentlicht|erstellt|aktualisiert|geändert|(?:presse)?mitteilung|updated|published|geboren|gegründet|founded|born)\s*:?\s*(?:(?:am|vom|on|im)\s*)?(?:\p{L}+,\s*(?:den\s+)?)?$/iu;

/**
 * What the date between two offsets is told for.
 * @param isAboutRegistration if the caller knows; else the sentence decides
 */
export function roleOf(text: string, from: number, to: number, isAboutRegistration?: boolean): Role {
  const before = text.slice(Math.max(0, from - 80), from);
  if (MOVED.test(before)) return 'moved';
  if (OTHER.test(before)) return 'other';
  const sentence = sentenceAt(text, from, to);
  if (!(isAboutRegistration ?? REGISTRATION.test(sentence))) return 'session';
  if (CLOSES.test(before)) return 'closes';
  if (OPENS.test(before)) return 'opens';
  return 'session';
}

const ABBREVIATION =
  /(?:\b\d{1,2}|\b(?:dr|prof|str|ca|nr|tel|bzw|ggf|inkl|exkl|erm|zzgl|max|min|evtl|u|a|z|b|d|h|st|e|v|mo|di|mi|do|fr|sa|so|jan|feb|apr|aug|sept?|okt|nov|dez))$/i;

/** The sentence around two offsets. */
export function sentenceAt(text: string, from: number, to: number): string {
  const ends = sentenceEnds(text);
  return text.slice(ends.findLast((end) => end <= from) ?? 0, ends.find((end) => end >= to) ?? text.length);
}

/** The offsets at which sentences end. */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[.!?…]+["“”»)]*(?=\s)|\n/g)) {
    if (mark.startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, index - 6), index))) continue;
    ends.push(index + mark.length);
  }
  return ends;
}

/** The sentences of a text. */
export function sentencesOf(text: string): readonly string[] {
  const ends = [...sentenceEnds(text), text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim()).filter(Boolean);
}
