import { isMoment, lastInstant, toIsoString, type MomentOrWords } from '../model/moment.ts';
import type { Told } from './finding.ts';
import type { DocumentFacts, SessionFacts } from './session-facts.ts';

/** What of the dates is likely a slip, most often of the year. @param now milliseconds since the epoch */
export function dateFindings(facts: DocumentFacts, now: number): readonly Told[] {
  const { registration, sessions } = facts;
  const followers = sessions.filter((one) => !one.registration?.isOwn && !one.isCalledOff);
  const last = latest(followers);
  return [
    ...allPast(sessions, now),
    ...(registration && last ? ofWindow(registration, last, last.end) : []),
    ...sessions.flatMap((one) =>
      one.registration?.isOwn && !one.isCalledOff
        ? ofWindow(one.registration, one, one.start?.instant ?? Infinity)
        : [],
    ),
  ];
}

/** The session that ends last; undefined if nobody knows which one does. */
const latest = (sessions: readonly SessionFacts[]): SessionFacts | undefined =>
  sessions.reduce<SessionFacts | undefined>(
    (last, one) => (last && last.end >= one.end ? last : one),
    undefined,
  );

function allPast(sessions: readonly SessionFacts[], now: number): readonly Told[] {
  const last = latest(sessions);
  if (!last?.start || last.end > now || sessions.every(({ isCalledOff }) => isCalledOff)) return [];
  // A series of earlier years is simply over.
  if (last.end < now - YEAR) return [];
  const day = toIsoString({ ...last.start, dayOnly: true }).slice(0, 10);
  return [{ code: 'all-past', path: '$.subEvent', facts: { day } }];
}

/** @param limit the instant before which registration has to open */
function ofWindow(
  { path, opens, closes }: { path: string; opens?: MomentOrWords; closes?: MomentOrWords },
  { end }: SessionFacts,
  limit: number,
): readonly Told[] {
  if (isMoment(opens) && opens.instant >= limit) return [{ code: 'opens-late', path: `${path}.opens` }];
  const isLate = isMoment(closes) && lastInstant(closes) > dayAfter(end);
  return isLate ? [{ code: 'closes-late', path: `${path}.closes` }] : [];
}

/** The longest time by which a date is past, and to come in the next year: milliseconds. */
const YEAR = 365 * 86_400_000;

/** A deadline on the day of the session is none that is late. */
const dayAfter = (end: number) => end + 86_400_000;
