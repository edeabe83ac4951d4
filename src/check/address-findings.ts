import { isMoment } from '../model/moment.ts';
import type { Told } from './finding.ts';
import { isAhead, isOver, type DocumentFacts, type RegistrationFacts } from './session-facts.ts';

/** Where visitors are asked to register and have no way to. @param now milliseconds since the epoch */
export const addressFindings = (facts: DocumentFacts, now: number): readonly Told[] => [
  ...withoutAddress(facts, now),
  ...openForNone(facts, now),
];

/** Whether what the series says about registration will still hold for some session. */
const needsRegistration = ({ sessions }: DocumentFacts, now: number) =>
  !sessions.length || sessions.some((one) => isAhead(one, now) && !one.registration?.isOwn);

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
export const lacksAddress = (one: RegistrationFacts | undefined, isElsewhere: boolean): boolean =>
  !!one?.isOwn &&
  !one.hasWay &&
  !NEEDS_NONE.test(one.state ?? '') &&
  (isElsewhere || isMoment(one.opens) || /^(open|few-left)$/.test(one.state ?? ''));
