import { memo } from '../model/memo.ts';
import type { AttendanceMode, RegistrationState, SessionStatus } from '../model/series.ts';

/** The members of an enumeration, the gravest first, each with a pattern of its names in lower-case words. */
export type Terms<T extends string> = Readonly<Record<T, string>>;

/** What is there and can't be read is graver than what lets visitors come, and lighter than what keeps them away. */
export type Unclear = 'unclear';

/**
 * schema.org EventStatusType, and the words of RFC 5545 and of people. TENTATIVE is missing, because it says neither
 * that a session takes place nor that it doesn't.
 */
export const SESSION_STATUS: Terms<SessionStatus | Unclear> = {
  cancelled:
    'cancell?ed|called off|abgesagt|storniert|ausgefallen|entf(ä|ae)llt|(f(ä|ae)llt|findet) (leider )?(aus|nicht statt)',
  postponed: 'postponed|verschoben|vertagt',
  unclear: 'unclear',
  'moved-online': '(moved ?)?online|findet (nun )?online statt',
  rescheduled: 'rescheduled',
  scheduled: 'scheduled|confirmed|bestätigt|findet statt',
};

/** The status in documents that are not schema.org's. There it may say that a page is published, which says nothing. */
export const FOREIGN_STATUS: Terms<SessionStatus | Unclear | 'published'> = {
  ...SESSION_STATUS,
  'moved-online': 'moved ?online',
  published: 'publish(ed)?|public|active|live|online|available|accepted',
};

/** schema.org EventAttendanceModeEnumeration. */
export const ATTENDANCE_MODE: Terms<AttendanceMode> = {
  offline: 'offline',
  online: 'online',
  mixed: 'mixed|hybrid',
};

/** The states of a registration, with the terms of schema.org ItemAvailability and of people that mean the same. */
export const REGISTRATION_STATE: Terms<RegistrationState | Unclear> = {
  closed: 'discontinued|((anmeldung|registration) )?((ist|is) )?(geschlossen|closed|beendet)',
  full: 'full|sold ?out|out ?of ?stock|reserved|ausgebucht|ausverkauft|(alle plätze )?belegt|voll|fully booked|booked out',
  waitlist: 'wait(ing)? ?list|back ?order|(ausgebucht )?(nur )?(noch )?warteliste( möglich)?',
  'not-yet-open': 'not ?yet ?open|not open yet|(anmeldung )?noch nicht (offen|möglich)',
  unclear: 'unclear',
  unknown: 'unknown',
  'by-contact': 'by ?contact|instoreonly',
  'not-required': 'not ?required|ohne anmeldung|keine anmeldung erforderlich|no registration required',
  'few-left':
    'few ?left|limited ?availability|restplätze|(nur )?(noch )?wenige (freie )?plätze( frei)?|few places left',
  open: 'open|in ?stock|onlineonly|pre ?order|presale|madetoorder|available|offen|geöffnet|anmeldung möglich|freie plätze|plätze frei',
};

/** Words before a name that change nothing: “Die Veranstaltung ist leider abgesagt”. */
const BEFORE =
  'event|leider|die|der|dieser?|termin|veranstaltung|ist|wurde|schon|sorry|unfortunately|this|the|is|was|has|been|schema| ';

/** Members that may go on as a sentence: “abgesagt wegen Krankheit”. */
const SENTENCE = /cancelled|full/;

/** Words after a name with which the sentence means something else: “ausgebucht bis auf zwei Plätze”. */
const BUT =
  /\?|\b(nicht|kein|keine|nein|bis|aber|sondern|nur|falls|wenn|warteliste|vielleicht|no|not|false|but|except|if|unless|only|waiting)\b/;

/** Lower-case words without the address of a vocabulary: “eventcancelled” for “https://schema.org/EventCancelled/”. */
const wordsOf = (written: string): string =>
  written
    .replace(/^https?:\S*[/#](?=\w)/i, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}?]+|eventattendancemode$/gu, ' ')
    .trim();

/** A member of an enumeration, as a text names it. */
export interface Named<T> {
  readonly member: T | Unclear;
  /** Whether the text says more than the member. */
  readonly isSentence: boolean;
}

/** Finds the member that a text names beyond doubt, in any spelling. */
export type Finder<T> = (written: string) => Named<T>;

export function finder<T extends string>(terms: Terms<T>): Finder<T> {
  const patterns = (Object.keys(terms) as T[]).map(
    (member) => [member, RegExp(`^(?:${BEFORE})*(?:${terms[member]})(?<rest> .*)?$`)] as const,
  );
  // Many sessions have the same terms.
  return memo((written) => {
    const words = wordsOf(written);
    for (const [member, pattern] of patterns) {
      const found = pattern.exec(words);
      const rest = found?.groups?.rest;
      if (found && (!rest || (SENTENCE.test(member) && !BUT.test(rest)))) return { member, isSentence: !!rest };
    }
    return { member: 'unclear', isSentence: true };
  });
}
