import { isMoment, type MomentOrWords } from '../model/moment.ts';
import type { RegistrationState } from '../model/series.ts';
import type { JsonObject } from '../read/json-object.ts';
import { addressFindings } from './address-findings.ts';
import type { Told } from './finding.ts';
import { STATE_NAMES } from './registration-states.ts';
import {
  isAhead,
  isOver,
  type DocumentFacts,
  type RegistrationFacts,
  type SessionFacts,
} from './session-facts.ts';

/** What contradicts itself in what a document says about registration. @param now milliseconds since the epoch */
export const registrationFindings = (facts: DocumentFacts, now: number): readonly Told[] => [
  ...(facts.registration && (!facts.sessions.length || facts.sessions.some((one) => isAhead(one, now)))
    ? ofRegistration(facts.registration, facts.isRenewed, now)
    : []),
  ...addressFindings(facts, now),
  ...facts.sessions.flatMap((session) => ofSession(session, facts, now)),
];

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
    told.push({ code: 'state-outlasts-dates', path: `${path}.state`, facts: { near: STATE_NAMES[state] } });
  else if (hasAddress && (state === 'not-yet-open' || state === 'not-required'))
    told.push({ code: 'state-hides-address', path: `${path}.state`, facts: { near: STATE_NAMES[state] } });
  const isOpening = isMoment(opens) || state === 'open' || state === 'few-left';
  if (isOpening && state !== 'not-yet-open' && NOT_YET.test(note))
    told.push({ code: 'note-outdated', path: `${path}.note`, facts: { written: note } });
  return told;
}

/** Words that hold only as long as nobody knows when registration opens. */
const NOT_YET =
  /\bsobald\b|noch nicht|in kürze|demnächst|freigeschaltet|\bas soon as\b|\bonce registration\b|not yet|\bsoon\b/i;

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
