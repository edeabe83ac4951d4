import { isMoment, lastInstant, type MomentOrWords } from '../model/moment.ts';
import type { RegistrationState } from '../model/series.ts';
import { isObject, type JsonObject } from '../read/json-object.ts';
import type { FindingCode } from './messages/messages.ts';
import {
  documentFacts,
  type DocumentFacts,
  type RegistrationFacts,
  type SessionFacts,
} from './session-facts.ts';

/** A finding before it has its place in the text. */
export interface Told {
  readonly code: FindingCode;
  readonly path: string;
  readonly facts?: Readonly<Record<string, string>>;
}

/** What contradicts itself in what a document says about registration. @param now milliseconds since the epoch */
export const registrationFindings = (facts: DocumentFacts, now: number): readonly Told[] => [
  ...(facts.registration && (!facts.sessions.length || facts.sessions.some((one) => isAhead(one, now)))
    ? ofRegistration(facts.registration, facts.isRenewed, now)
    : []),
  ...withoutAddress(facts, now),
  ...openForNone(facts, now),
  ...facts.sessions.flatMap((session) => ofSession(session, facts, now)),
];

/** Whether what the series says about registration will still hold for some session. */
const needsRegistration = ({ sessions }: DocumentFacts, now: number) =>
  !sessions.length || sessions.some((one) => isAhead(one, now) && !one.registration?.isOwn);

const isAhead = ({ end, isCalledOff }: SessionFacts, now: number) => now < end && !isCalledOff;

function ofSession(session: SessionFacts, facts: DocumentFacts, now: number): readonly Told[] {
  const { registration, path, left } = session;
  const told: Told[] = [];
  if (session.isFree && session.offers.some(isCharged))
    told.push({ code: 'free-with-price', path: `${path}.isAccessibleForFree` });
  if (now >= session.end) return told;
  if (session.isCalledOff) {
    if (registration && (INVITES.test(registration.state ?? '') || /anmeld|regist/i.test(registration.note)))
      told.push({ code: 'called-off-registration', path: registration.path });
    return told;
  }
  if (registration?.isOwn) told.push(...ofRegistration(registration, facts.isRenewed, now));
  const { state } = (registration?.isOwn ? registration : facts.registration) ?? {};
  const isOut = state === 'full' || state === 'waitlist';
  if (left !== undefined && (left > 0 ? isOut : state === 'open' || state === 'few-left'))
    told.push({
      code: left > 0 ? 'full-with-places' : 'open-without-places',
      path: `${path}.remainingAttendeeCapacity`,
      facts: { left: String(left) },
    });
  return told;
}

/** States in which visitors are asked to register. */
const INVITES = /^(open|few-left|waitlist|by-contact|not-yet-open)$/;

const isCharged = ({ price }: JsonObject) => /[1-9]/.test(String(price));

function ofRegistration(
  { path, state, opens, closes, hasWay, hasAddress, note }: RegistrationFacts,
  isRenewed: boolean,
  now: number,
): readonly Told[] {
  const told: Told[] = [];
  if (state && outlasts(state, opens, closes, { isRenewed, hasWay, now }))
    told.push({ code: 'state-outlasts-dates', path: `${path}.state`, facts: { near: NAMES[state] } });
  else if (hasAddress && (state === 'not-yet-open' || state === 'not-required'))
    told.push({ code: 'state-hides-address', path: `${path}.state`, facts: { near: NAMES[state] } });
  const isOpening = isMoment(opens) || state === 'open' || state === 'few-left';
  if (isOpening && state !== 'not-yet-open' && NOT_YET.test(note))
    told.push({ code: 'note-outdated', path: `${path}.note`, facts: { written: note } });
  return told;
}

/** Words that hold only as long as nobody knows when registration opens. */
const NOT_YET =
  /\bsobald\b|noch nicht|in kürze|demnächst|freigeschaltet|\bas soon as\b|\bonce registration\b|not yet|\bsoon\b/i;

/** The names of the states in the document. */
const NAMES: Readonly<Record<RegistrationState, string>> = {
  'not-yet-open': 'notYetOpen',
  open: 'open',
  'few-left': 'fewLeft',
  waitlist: 'waitlist',
  full: 'full',
  closed: 'closed',
  'not-required': 'notRequired',
  'by-contact': 'byContact',
  unknown: 'unknown',
};

/**
 * Whether an explicit state stays when a date comes at which it should change, or has stayed already. Never of “full”,
 * “waitlist” and “closed”: only the organizer knows these, and no day takes them back.
 */
function outlasts(
  state: RegistrationState,
  opens: MomentOrWords | undefined,
  closes: MomentOrWords | undefined,
  { isRenewed, hasWay, now }: { readonly isRenewed: boolean; readonly hasWay: boolean; readonly now: number },
): boolean {
  const willOpen = isMoment(opens) && now < opens.instant;
  const hasOpened = isMoment(opens) && !willOpen;
  const hasClosed = isOver(closes, now);
  switch (state) {
    case 'not-yet-open':
      return hasOpened || (willOpen && !isRenewed);
    case 'open':
      return willOpen || hasClosed || (isMoment(closes) && !isRenewed && (hasWay || hasOpened));
    case 'few-left':
      return hasClosed;
    case 'by-contact':
      return willOpen || hasClosed;
    default:
      return false;
  }
}

const isOver = (closes: MomentOrWords | undefined, now: number) =>
  isMoment(closes) && now >= lastInstant(closes);

/** States without a button, for which nobody needs an address yet. */
const NEEDS_NONE = /^(closed|full|not-required|not-yet-open|unknown)$/;

/** Registrations that will have no button, although visitors will be asked to register. */
function withoutAddress(facts: DocumentFacts, now: number): readonly Told[] {
  const { registration: common, sessions } = facts;
  const told = sessions
    .filter(
      (one) =>
        isAhead(one, now) &&
        lacksAddress(one.registration, !!common?.hasWay) &&
        !isOver(one.registration?.closes, now),
    )
    .map((one): Told => ({
      code: common?.hasWay ? 'session-without-address' : 'no-registration-address',
      path: `${one.path}.registration`,
    }));
  const isOffered = sessions.some(({ offers }) => offers.some(({ url }) => url));
  return common && !isOffered && needsRegistration(facts, now) && lacksAddress(common, false)
    ? [{ code: 'no-registration-address', path: common.path }, ...told]
    : told;
}

/** A registration of the series that says “open” above sessions which all have their own, none of them open. */
function openForNone({ registration, sessions }: DocumentFacts, now: number): readonly Told[] {
  const ahead = sessions.filter((one) => isAhead(one, now));
  const isFalse =
    registration?.hasAddress &&
    isOpen(registration, now) &&
    ahead.length > 0 &&
    ahead.every(
      ({ registration: own }) =>
        own?.isOwn && !isOpen(own, now) && (!lacksAddress(own, true) || isOver(own.closes, now)),
    );
  return isFalse ? [{ code: 'series-open-for-none', path: `${registration.path}.url` }] : [];
}

const isOpen = ({ state, opens, closes, hasWay }: RegistrationFacts, now: number): boolean =>
  state
    ? /^(open|few-left|by-contact)$/.test(state)
    : hasWay && !(isMoment(opens) && now < opens.instant) && !isOver(closes, now);

/**
 * Whether a registration has no way to register and nobody can miss it.
 * @param isElsewhere whether the series has an address that the registration hides
 */
const lacksAddress = (one: RegistrationFacts | undefined, isElsewhere: boolean): boolean =>
  !!one?.isOwn &&
  !one.hasWay &&
  !NEEDS_NONE.test(one.state ?? '') &&
  (isElsewhere || isMoment(one.opens) || /^(open|few-left)$/.test(one.state ?? ''));

/** What a session takes from the series to have a way to register. */
const WAYS = ['url', 'waitlistUrl', 'email', 'telephone'] as const;

/** The sessions whose own registration hides the address of the series, by their indexes. */
export const sessionsWithoutAddress = (document: JsonObject): readonly number[] => {
  const { registration, sessions } = documentFacts(document);
  return registration?.hasWay
    ? sessions
        .filter((one) => !one.isCalledOff && lacksAddress(one.registration, true))
        .map(({ path }) => Number(/\[(\d+)\]/.exec(path)?.[1]))
    : [];
};

/**
 * The document in which these sessions have the address of the series. It moves if all have a registration of their own
 * then: the series would go on saying that registration is open.
 */
export function withAddressOfSeries(document: JsonObject): JsonObject {
  const { registration, subEvent } = document;
  const indexes = new Set(sessionsWithoutAddress(document));
  if (!indexes.size || !isObject(registration) || !Array.isArray(subEvent)) return document;
  const ways = Object.fromEntries(
    WAYS.flatMap((name) => (registration[name] ? [[name, registration[name]]] : [])),
  );
  const sessions = subEvent.map((one: unknown, index) =>
    indexes.has(index) && isObject(one) && isObject(one.registration)
      ? { ...one, registration: { ...ways, ...one.registration } }
      : one,
  );
  const changed = { ...document, subEvent: sessions };
  return documentFacts(changed).sessions.every((one) => one.isCalledOff || one.registration?.isOwn)
    ? withoutRegistrationOfSeries(changed)
    : changed;
}

/** The document in which the series says nothing about registration but its note. */
export function withoutRegistrationOfSeries({ registration, ...document }: JsonObject): JsonObject {
  const note = isObject(registration) && registration.note;
  return note ? { ...document, registration: { note } } : document;
}
