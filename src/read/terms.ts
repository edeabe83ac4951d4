import type { AttendanceMode, RegistrationState, SessionStatus } from '../model/series.ts';

/**
 * The members of an enumeration, the gravest first, each with its synonyms, separated by spaces. A synonym is written in
 * lower case without spaces and umlauts. One that ends with “…” may begin a sentence: “Abgesagt wegen Krankheit”.
 */
export type Terms<T extends string> = Readonly<Record<T, string>>;

/**
 * schema.org EventStatusType, and the words of RFC 5545 and of people. TENTATIVE is missing, because it says neither
 * that a session takes place nor that it doesn't.
 */
export const SESSION_STATUS: Terms<SessionStatus | 'unknown'> = {
  cancelled:
    'cancelled… canceled… calledoff… abgesagt… entfaellt… entfallen… faelltaus… faelltleideraus… ausgefallen… findetnichtstatt… findetleidernichtstatt… storniert… doesnottakeplace… willnottakeplace…',
  postponed: 'postponed… verschoben… vertagt…',
  unknown: '',
  'moved-online': 'online nowonline onlineonly findetonlinestatt findetnunonlinestatt',
  rescheduled: '',
  scheduled:
    'confirmed bestaetigt findetstatt findetwiegeplantstatt planmaessig wiegeplant geplant planned asplanned takesplace takingplace',
};

/** The status in documents that are not schema.org's. There it may say that a page is published, which says nothing. */
export const FOREIGN_STATUS: Terms<SessionStatus | 'unknown' | 'published'> = {
  ...SESSION_STATUS,
  published:
    'publish published active live public open online available visible enabled approved accepted upcoming veroeffentlicht aktiv oeffentlich sichtbar',
};

/** schema.org EventAttendanceModeEnumeration. */
export const ATTENDANCE_MODE: Terms<AttendanceMode> = { offline: '', online: '', mixed: 'hybrid' };

/** The states of a registration, with the terms of schema.org ItemAvailability that mean the same. */
export const REGISTRATION_STATE: Terms<RegistrationState> = {
  closed:
    'discontinued geschlossen anmeldunggeschlossen… anmeldungistgeschlossen… anmeldungbeendet anmeldeschlussvorbei anmeldeschlussistvorbei anmeldeschlussabgelaufen anmeldefristvorbei anmeldefristabgelaufen anmeldefrististabgelaufen anmeldungnichtmehrmoeglich keineanmeldungmehrmoeglich registrationclosed… registrationisclosed… registrationended',
  full: 'soldout… outofstock reserved ausgebucht… ausverkauft… ausreserviert… vergriffen belegt voll vollbelegt allebelegt alleplaetzebelegt alleplaetzesindbelegt keineplaetze keineplaetzefrei keineplaetzemehr keineplaetzemehrfrei keinefreienplaetze keinefreienplaetzemehr fullybooked… bookedout… bookedup booked noplacesleft noseatsleft',
  waitlist:
    'backorder warteliste aufwarteliste nurwarteliste nurnochwarteliste wartelistemoeglich ausgebuchtwarteliste ausgebuchtwartelistemoeglich waitinglist waitlistonly soldoutwaitlist fullybookedwaitinglist',
  'not-yet-open':
    'nochnichtoffen nochnichtgeoeffnet nochnichtfreigeschaltet nochnichtmoeglich anmeldungnochnichtmoeglich anmeldungnochnichtgeoeffnet notopenyet registrationnotopenyet',
  unknown: '',
  'by-contact': 'instoreonly',
  'not-required':
    'ohneanmeldung keineanmeldungerforderlich keineanmeldungnoetig keineanmeldungnotwendig anmeldungnichterforderlich anmeldungnichtnoetig anmeldungnichtnotwendig noregistrationrequired noregistrationneeded registrationnotrequired',
  'few-left':
    'limitedavailability restplaetze restplaetzefrei letzteplaetze wenigeplaetze wenigeplaetzefrei wenigefreieplaetze nochwenigeplaetze nochwenigeplaetzefrei nurnochwenigeplaetze nurnochwenigeplaetzefrei nurnochwenigefreieplaetze fastausgebucht fewplaces fewplacesleft onlyafewplacesleft lastplaces almostfull',
  open: 'instock onlineonly preorder presale madetoorder available offen geoeffnet anmeldungoffen anmeldungmoeglich anmeldungistmoeglich anmeldungistoffen freieplaetze nochfreieplaetze plaetzefrei nochplaetzefrei plaetzeverfuegbar verfuegbar buchbar registrationopen registrationisopen placesavailable',
};

/** Words before one that may begin a sentence: “Die Veranstaltung ist leider abgesagt”. */
const BEFORE =
  /^(?:(?:leider|achtung|der|die|das|diese[rs]?|termin|veranstaltung|ist|sind|wurde|muss|musste|bereits|schon|unfortunately|sorry|this|the|event|session|is|was|has|been|already) )+/;

/** Words with which a sentence means something else: “ausgebucht bis auf zwei Plätze”, “cancelled: no”. */
const BUT =
  /\b(?:nicht\w*|kein\w*|nein|nie\w*|falsch|ohne|bis|aber|nur|falls|wenn|ob|kann|koennen|werden|vielleicht|no|not|non|never|false|but|except|if|unless|only|can|may|might|maybe)\b/;

/** What names a new date: “verschoben auf den 3. Mai”. Then no new date is to follow. */
const NEW_DATE = /\d|\b(?:auf|ins?|to|until|for)\b/;

/** Lower-case words and numbers, separated by spaces, without umlauts; a question has none. */
const plainWords = (written: string): string =>
  written.includes('?')
    ? ''
    : written
        .toLowerCase()
        .replace(/ß/g, 'ss')
        .replace(/ä|ö|ü/g, (letter) => ({ ä: 'ae', ö: 'oe' })[letter] ?? 'ue')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

/** The name of a member without its prefixes: “cancelled” for “https://schema.org/EventCancelled/” and “Cancelled”. */
const bareTerm = (written: string): string =>
  plainWords(written.trim().replace(/^(?:https?:\/\/\S*[/#:]|(?!n(?:icht|o|ot|ein):)\w+:|[/#])(?=\w)/i, ''))
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
  const members = new Map<string, T>();
  for (const member of Object.keys(terms) as T[]) {
    for (const term of [bareTerm(member), ...terms[member].split(' ')]) {
      members.set(term, member);
      if (term.endsWith('…')) members.set(term.slice(0, -1), member);
    }
  }
  members.delete('');
  return (written) => {
    const whole = members.get(bareTerm(written));
    if (whole) return { member: whole };
    const words = plainWords(written).replace(BEFORE, '').split(' ');
    for (let end = Math.min(words.length, 4); end > 0; end--) {
      const member = members.get(`${words.slice(0, end).join('')}…`);
      const rest = words.slice(end).join(' ').replace('due to', '');
      if (member && !BUT.test(rest) && !(member === 'postponed' && NEW_DATE.test(rest)))
        return { member, isSentence: !!rest };
    }
    return undefined;
  };
}
