import type { Occasion } from '../written-dates/occasions.ts';
import { REGISTRATION } from '../written-dates/roles.ts';
import { markIn } from '../marks.ts';
import { emailIn, linkIn, telephoneIn } from './addresses.ts';
import type { RegistrationParts } from '../table/registration.ts';

const STATES: readonly (readonly [RegExp, string])[] = [
  [
    /(?:keine|ohne)\s+(?:vor)?anmeldung|anmeldung\s+(?:ist\s+)?nicht\s+(?:erforderlich|nötig|notwendig)|no registration|registration (?:is )?not (?:required|necessary)/i,
    'notRequired',
  ],
  [
    /ausgebucht.*warteliste|warteliste.*ausgebucht|nur (?:noch )?(?:auf |über )?(?:die |der )?warteliste|^warteliste\b|waiting list/i,
    'waitlist',
  ],
  [/(?<!\b(?:nicht|not) (?:ganz |yet )?)(?:ausgebucht|ausverkauft|sold out|fully booked)/i, 'full'],
  [
    /anmeldung (?:ist )?(?:geschlossen|beendet|nicht mehr möglich)|registration (?:is |has )?closed/i,
    'closed',
  ],
  [
    /sobald .*\b(?:anmeld|regist)|noch nicht (?:freigeschaltet|geöffnet|möglich|offen)|anmeldung (?:folgt|wird .*freigeschaltet)|as soon as .*registration|registration (?:will open|is not yet open|opens soon)|not yet open/i,
    'notYetOpen',
  ],
  [/(?:nur )?noch wenige plätze|wenige plätze frei|few places left/i, 'fewLeft'],
  [/ab sofort|anmeldung (?:ist )?(?:geöffnet|freigeschaltet|läuft)|registration is (?:now )?open/i, 'open'],
];

/** “Der Kurs ist ausgebucht”, but not “Warum ausgebucht nicht voll ist”. */
const FULL =
  /\b(?:ist|sind|leider|is|are)\s+(?:\p{L}+\s+){0,3}(?:ausgebucht|ausverkauft|sold out|fully booked)\b/iu;

const isFilled = (text: string) => {
  const told = markIn(text);
  return told?.rest === '' && !told.kind.startsWith('Event');
};

/** A remark about registration at the end of a line with a date or a title: “(Anmeldung erforderlich)”. */
export const REMARK =
  /(?:^|[\s(,;–|-]+)((?:(?:(?:nur\s+)?mit|ohne|keine)\s+(?:vor)?anmeldung|(?:vor)?anmeldung)(?:\s+(?:ist\s+)?(?:nicht\s+)?(?:erforderlich|nötig|notwendig|erbeten|erwünscht))|(?:ohne|keine|nur\s+mit)\s+(?:vor)?anmeldung|(?:no\s+)?registration(?:\s+(?:not\s+)?required)|(?:nur\s+)?(?:noch\s+)?(?:wenige\s+|einige\s+)?plätze\s+(?:frei|vorhanden|verfügbar)|(?:nur\s+)?noch\s+wenige\s+plätze|few\s+places\s+left)[\s)!.]*$/i;
/** Those that are a state. The others stay in the text, because a note would hide how visitors register for the series. */
export const REMARKED_STATE = /^(?:ohne|keine|no)\b|nicht\b|not\b|wenige|few/i;

export const isAboutRegistration = (text: string): boolean =>
  REGISTRATION.test(text) || FULL.test(text) || /\bwarteliste\b/i.test(text) || isFilled(text);

/** Words that a registration says by itself. */
const SAID =
  /\b(?:zur|die|der|den|das|dem|ist|sind|wird|werden|um|eine?|bitte|bitten|wir|sie|sich|anmeldung(?:en)?|anmelden|anmeldeschluss|anmeldefrist|anmeldelink|melden|meldet|euch|an|bis|zum|spätestens|ab|am|unter|per|über|auf|via|mail|e|telefon|telefonisch|tel|online|oder|und|erforderlich|erbeten|notwendig|nötig|möglich|gebeten|hier|nicht|keine|ohne|verbindlich|vorab|please|register|registration|required|by|at|on|until|before|the|is|here|opens|closes|no|not|sofort|uhr|startet|beginnt)\b|(?<!\p{L})öffnet\b|(?<!\p{L})über\b/giu;

/** What the sentences about registration say. Words that say more than dates and addresses stay as its note. */
export function registrationOf(
  sentences: readonly string[],
  occasions: readonly Occasion[],
): RegistrationParts | undefined {
  const text = sentences.join(' ');
  if (!text) return undefined;
  const state = STATES.find(([pattern]) => pattern.test(text))?.[1];
  // Before registration opens, an address is that of the page that will tell.
  const isWay = state !== 'notYetOpen' && state !== 'notRequired' && state !== 'closed';
  const [url, email, telephone] = isWay ? [linkIn(text), emailIn(text), telephoneIn(text)] : [];
  const opens = occasions.find(({ role }) => role === 'opens')?.startDate;
  const closes = occasions.find(({ role }) => role === 'closes')?.startDate;
  const note = noteOf(text, [url, email, telephone, ...occasions.map((one) => one.text)], state);
  const parts = {
    ...(state && { state }),
    ...(opens && { opens }),
    ...(closes && { closes }),
    ...(url && { url }),
    ...(email && { email }),
    ...(telephone && { telephone }),
  };
  return { ...parts, ...((note || !Object.keys(parts).length) && { note: note ?? text }) };
}

/** Words that “full” and “waiting list” say by themselves. */
const FILLED =
  /\b(?:leider|bereits|schon|restlos|komplett|ausgebucht|ausverkauft|nur|noch|warteliste|veranstaltung|kurs|termin|alle|wenige|plätze|frei|few|places|left|sold out|fully booked|unfortunately|already|waiting list|only|event|session)\b/giu;

function noteOf(
  text: string,
  told: readonly (string | undefined)[],
  state: string | undefined,
): string | undefined {
  if (state === 'notRequired') return undefined;
  let rest = /^(?:full|waitlist|fewLeft)$/.test(state ?? '') ? text.replace(FILLED, ' ') : text;
  for (const words of told)
    if (words) rest = rest.replace(words, ' ').replace(words.replace(/^https:\/\//, ''), ' ');
  rest = rest.replace(SAID, ' ').replace(/\b(?:mo|di|mi|do|fr|sa|so)\p{L}*tag\b|\bmittwoch\b/giu, ' ');
  return rest.replace(/[^\p{L}]/gu, '').length > 3 ? text : undefined;
}
