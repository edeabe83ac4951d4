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
    'cancell?ed|called off|abgesagt|storniert|entf(ä|ae)llt|(f(ä|ae)llt|findet) (leider )?(aus|nicht statt)',
  postponed: 'postponed|verschoben|vertagt',
  unclear: 'unclear',
  'moved-online': '(moved ?)?online|findet (nun )?online statt',
  rescheduled: 'rescheduled',
  scheduled: 'scheduled|confirmed|findet statt',
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
  closed: 'discontinued|(anmeldung |registration )?(ist |is )?(closed|geschlossen|beendet)',
  full: 'full|sold ?out|out ?of ?stock|reserved|ausgebucht|ausverkauft|voll|belegt|fully booked',
  waitlist: 'wait(ing)? ?list|back ?order|(ausgebucht |nur |noch )*warteliste( möglich)?',
  'not-yet-open': 'not ?yet ?open|(anmeldung )?noch nicht (offen|möglich)',
  unclear: 'unclear',
  unknown: 'unknown',
  'by-contact': 'by ?contact|instoreonly',
  'not-required': 'not ?required|ohne anmeldung',
  'few-left': 'few ?left|limited ?availability|restplätze|(nur |noch )*wenige plätze( frei)?',
  open: 'open|in ?stock|onlineonly|pre ?order|presale|madetoorder|available|offen|geöffnet',
};

/** Words before a name that change nothing: “Die Veranstaltung ist leider abgesagt”. */
const BEFORE =
  'schema|event|leider|die|der|diese|termin|veranstaltung|ist|wurde|unfortunately|this|the|is|was|has|been| ';

/** Words after “cancelled” with which the sentence means something else: “abgesagt bis auf den Vortrag”. */
const BUT = /\?|\b(nicht|nein|bis|aber|sondern|nur|falls|wenn|no|not|but|except|if|unless|only)\b/;

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

/** The gravest of several members; undefined if there are none. */
export const gravest = <T extends string>(terms: Terms<T>, members: readonly T[]): T | undefined =>
  (Object.keys(terms) as T[]).find((one) => members.includes(one));

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
      if (found && (!rest || (member === 'cancelled' && !BUT.test(rest))))
        return { member, isSentence: !!rest };
    }
    return { member: 'unclear', isSentence: true };
  });
}
