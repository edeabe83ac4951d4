import { memo } from '../model/memo.ts';
import type { AttendanceMode, RegistrationState, SessionStatus } from '../model/series.ts';

/**
 * The members of an enumeration, the gravest first, each with a pattern of its synonyms: in lower case, without spaces,
 * and with ae, oe, ue and ss.
 */
export type Terms<T extends string> = Readonly<Record<T, string>>;

/**
 * schema.org EventStatusType, and the words of RFC 5545 and of people. TENTATIVE is missing, because it says neither
 * that a session takes place nor that it doesn't.
 */
export const SESSION_STATUS: Terms<SessionStatus | 'unknown'> = {
  cancelled:
    'cancell?ed|calledoff|abgesagt|entfaellt|entfallen|faellt(leider)?aus|ausgefallen|findet(leider)?nichtstatt|storniert|(does|will)nottakeplace',
  postponed: 'verschoben|vertagt',
  unknown: '',
  'moved-online': '(now)?online(only)?|findet(nun|jetzt)?onlinestatt',
  rescheduled: '',
  scheduled:
    'confirmed|bestaetigt|findet(wiegeplant)?statt|planmaessig|(wie)?geplant|(as)?planned|takesplace',
};

/** The status in documents that are not schema.org's. There it may say that a page is published, which says nothing. */
export const FOREIGN_STATUS: Terms<SessionStatus | 'unknown' | 'published'> = {
  ...SESSION_STATUS,
  'moved-online': '',
  published:
    'publish|active|live|public|open|online|available|visible|enabled|approved|accepted|upcoming|veroeffentlicht|aktiv|oeffentlich|sichtbar',
};

/** schema.org EventAttendanceModeEnumeration. */
export const ATTENDANCE_MODE: Terms<AttendanceMode> = { offline: '', online: '', mixed: 'hybrid' };

/** The states of a registration, with the terms of schema.org ItemAvailability and of people that mean the same. */
export const REGISTRATION_STATE: Terms<RegistrationState> = {
  closed:
    'discontinued|(die)?(anmeldung|registration)?(ist|is)?(geschlossen|closed|beendet)|anmelde(schluss|frist)(ist)?(vorbei|abgelaufen)|(anmeldungnicht|keineanmeldung)mehrmoeglich',
  full: 'soldout|outofstock|reserved|ausgebucht|ausverkauft|vergriffen|voll|(voll|alle(plaetze)?(sind)?)?belegt|keine(freien)?plaetze(mehr)?(frei)?|(fully)?booked(up|out)?|noplacesleft',
  waitlist:
    'backorder|(ausgebucht)?(auf|(nur)?(noch)?)warteliste(moeglich)?|((soldout|fullybooked)?waitinglist|waitlist)(only)?',
  'not-yet-open':
    '(anmeldung)?nochnicht(offen|geoeffnet|freigeschaltet|moeglich)|(registration)?(is)?notopenyet',
  unknown: '',
  'by-contact': 'instoreonly',
  'not-required':
    'ohneanmeldung|(keineanmeldung|anmeldungnicht)(erforderlich|noetig|notwendig)|noregistration(required|needed)|registrationnotrequired',
  'few-left':
    'limitedavailability|restplaetze(frei)?|(nur)?(noch)?(wenige|letzte)(freie)?plaetze(frei)?|fastausgebucht|(onlya)?fewplaces(left)?|almostfull',
  open: 'instock|onlineonly|preorder|presale|madetoorder|available|offen|geoeffnet|anmeldung(ist)?(offen|moeglich)|(noch)?(freieplaetze|plaetze(frei|verfuegbar))|verfuegbar|buchbar|registration(is)?open|placesavailable',
};

/** Members whose synonyms may stand in a sentence: “Die Veranstaltung ist leider abgesagt wegen Krankheit”. */
const IN_SENTENCE = /cancelled|postponed|full/;

/** Words before the synonym. */
const BEFORE =
  /^((leider|die|der|das|diese|dieser|termin|veranstaltung|ist|wurde|muss|bereits|schon|sorry|unfortunately|this|the|event|is|was|has|been|already) )+/;

/** Words after the synonym with which the sentence means something else: “ausgebucht bis auf zwei Plätze”. */
const BUT =
  /\b(nicht|nie|kein|keine|nein|ohne|bis|aber|nur|falls|wenn|kann|werden|vielleicht|no|not|never|false|but|except|if|unless|only|can|may|might)\b/;

/** What names a new date: “verschoben auf den 3. Mai”. Then no new date is to follow. */
const NEW_DATE = /\d|\b(auf|in|to|until)\b/;

/** Lower-case words and numbers, separated by spaces, without umlauts; a question has none. */
const plainWords = (written: string): string =>
  written.includes('?')
    ? ''
    : written
        .toLowerCase()
        .replace(/ß/g, 'ss')
        .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe' })[letter] ?? 'ue')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

/** The name of a member without its prefixes: “cancelled” for “https://schema.org/EventCancelled/” and “Cancelled”. */
const bareTerm = (written: string): string =>
  plainWords(written.trim().replace(/^(https?:\/\/\S*[/#:]|(?!no|nicht:|kein)\w+:|[/#])(?=\w)/i, ''))
    .replace(/ /g, '')
    .replace(/^event|eventattendancemode$/g, '');

/** A member of an enumeration, as a text names it. */
export interface Named<T> {
  readonly member: T;
  /** Whether the text says more than the member. */
  readonly isSentence?: boolean;
}

/** Finds the member that a text names beyond doubt, in any spelling. */
export type Finder<T> = (written: string) => Named<T> | undefined;

export function finder<T extends string>(terms: Terms<T>): Finder<T> {
  const members = (Object.keys(terms) as T[]).map(
    (member) => [member, RegExp(`^(${bareTerm(member)}${terms[member] && '|'}${terms[member]})$`)] as const,
  );
  const find = (term: string) => members.find(([, names]) => names.test(term))?.[0];
  // Many sessions have the same terms.
  return memo((written) => {
    const whole = find(bareTerm(written));
    if (whole) return { member: whole };
    const words = plainWords(written).replace(BEFORE, '').split(' ');
    for (let end = Math.min(words.length, 4); end > 0; end--) {
      const member = find(words.slice(0, end).join(''));
      const rest = words.slice(end).join(' ').replace('due to', '');
      if (
        member &&
        IN_SENTENCE.test(member) &&
        !BUT.test(rest) &&
        !(member === 'postponed' && NEW_DATE.test(rest))
      )
        return { member, isSentence: !!rest };
    }
    return undefined;
  });
}
