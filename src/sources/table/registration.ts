import { findOccasions } from '../written-dates/occasions.ts';
import type { JsonObject } from '../../read/json-object.ts';

/** What words tell about a session and its registration. */
export interface WordsRead {
  readonly eventStatus?: string;
  /** The date that a session was moved to. */
  readonly movedTo?: string;
  readonly state?: string;
  /** The words weren't understood, so that registration must not seem open. */
  readonly isUnknown?: boolean;
}

const STATUSES: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!nicht )abgesagt|entf(?:[äa]|ae)ll|f(?:[äa]|ae)llt (?:(?:leider|wegen|aufgrund) (?:\S+ ){0,4})?aus\b|ausgefallen|findet (?:leider )?nicht statt|storniert|cancell?ed|called off/i,
    'EventCancelled',
  ],
  [/(findet|nun|jetzt|nur noch) .*online|online statt|ins netz verlegt|moved online/i, 'EventMovedOnline'],
  [/verschoben|verlegt|postponed|rescheduled/i, 'EventPostponed'],
];

const STATES: readonly (readonly [RegExp, string])[] = [
  [
    /(kein|ohne|nicht?)\w*\s+(vor)?anmeld|anmeld\S*\s+(ist\s+)?(nicht|un)\s*(nötig|notwendig|erforderlich)|keine\s+(vor)?anmeldung|no registration|not required|einfach kommen|drop[ -]in/i,
    'notRequired',
  ],
  [
    /noch nicht|nicht freigeschaltet|anmeldung (folgt|öffnet|startet|beginnt)|in kürze|demnächst|not yet|opens? (soon|on)/i,
    'notYetOpen',
  ],
  [/nicht ausgebucht|nicht voll/i, ''],
  [/warteliste|wait(ing)? ?list/i, 'waitlist'],
  [
    /ausgebucht|ausverkauft|belegt|^voll$|keine (freien )?plätze|sold out|fully booked|booked out|^full$/i,
    'full',
  ],
  [
    /geschlossen|beendet|abgelaufen|vorbei|nicht (mehr )?möglich|anmeldeschluss (erreicht|vorbei)|^closed$|registration (is )?closed/i,
    'closed',
  ],
  [
    /wenige (rest)?plätze|wenige frei|restplätze|fast ausgebucht|fast voll|few (places|seats)? ?left|limited/i,
    'fewLeft',
  ],
  [
    /^(offen|open|geöffnet|frei|freie plätze|plätze frei|buchbar|verfügbar|available)$|anmeldung (läuft|offen|geöffnet|möglich|ab sofort)|(läuft|geöffnet|möglich)$|registration (is )?open/i,
    'open',
  ],
];

/** Words that say nothing beyond the date itself. */
const NOTHING =
  /^(findet statt|bestätigt|fest|geplant|ok|okay|aktiv|veröffentlicht|scheduled|confirmed|ja|neu|-|–)$/i;

/** What a status in words says. The gravest word wins; words that aren't understood never open a registration. */
export function readStatus(words: string, now: number, year?: number): WordsRead {
  const eventStatus = STATUSES.find(([pattern]) => pattern.test(words))?.[1];
  if (eventStatus === 'EventPostponed') {
    const { occasions } = findOccasions(words, { now, ...(year !== undefined && { year }) });
    const moved = occasions.find(({ hasYear }) => hasYear);
    return { eventStatus, ...(moved && { movedTo: moved.startDate }) };
  }
  if (eventStatus) return { eventStatus };
  if (!words || NOTHING.test(words)) return {};
  const state = STATES.find(([pattern]) => pattern.test(words))?.[1];
  return state ? { state } : { isUnknown: true };
}

export interface RegistrationParts {
  readonly opens?: string;
  readonly closes?: string;
  readonly url?: string;
  readonly waitlistUrl?: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly state?: string;
  readonly note?: string;
}

/**
 * A registration whose state stays true: dates go before the states that they decide (“open”, “not yet open”), because
 * a state would still be there when its date has passed.
 */
export function makeRegistration({ state, note, ...parts }: RegistrationParts): JsonObject | undefined {
  const { opens, closes, url, email, telephone } = parts;
  const way = url ?? email ?? telephone;
  const isDated =
    (state === 'open' && (way !== undefined || closes !== undefined)) ||
    (state === 'notYetOpen' && opens !== undefined);
  const registration = { ...(state && !isDated && { state }), ...parts, ...(note && { note }) };
  const told = Object.entries(registration).filter(([, value]) => value !== undefined && value !== '');
  return told.length ? Object.fromEntries(told) : undefined;
}
