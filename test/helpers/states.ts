import { isMoment, toIsoString } from '../../src/model/moment.ts';
import { deadlineOf } from '../../src/model/registration-state.ts';
import type { Registration, RegistrationState } from '../../src/model/series.ts';
import { sessionStateAt, type Phase } from '../../src/model/session-state.ts';
import { documentWith, read } from './documents.ts';
import { instant } from './moments.ts';

/** The states on a card: the session's phase, the state of registration, and the date that goes with it. */
export type Outcome = Phase | `${Phase}, ${RegistrationState}` | `${Phase}, ${RegistrationState}, ${string}`;

/** Properties of a session, the outcome at wall-clock times in Berlin, and properties of its series. */
export type Life = readonly [
  sessionPart: object,
  outcomes: Readonly<Record<string, Outcome>>,
  seriesPart?: object,
];

/** The outcome for a session on 28 April 2021, 2 to 5 p.m., with these further properties. */
export function outcomeAt(
  sessionPart: object,
  now: string,
  seriesPart: object = {},
  isChecked?: boolean,
): string {
  const { series } = read({
    ...documentWith({ endDate: '2021-04-28T17:00', ...sessionPart }),
    ...seriesPart,
  });
  const [session] = series.sessions;
  if (!session) throw new Error('no session');
  const { phase, registration: at } = sessionStateAt(session, series, instant(now), isChecked);
  return [phase, at?.state, at && dateOf(at.registration, at.state)].filter(Boolean).join(', ');
}

/** The opening of a registration that is not yet open, or the deadline of an open one; in wall-clock time. */
function dateOf(registration: Registration, state: RegistrationState): string | undefined {
  const { opens, closes } = registration;
  const isOpen = state === 'open' || state === 'few-left' || state === 'by-contact';
  const isSlip = isMoment(closes) && deadlineOf(registration) === undefined;
  const date = state === 'not-yet-open' ? opens : isOpen && !isSlip ? closes : undefined;
  return isMoment(date) ? toIsoString(date).slice(0, 16) : date;
}

/** A part of a document as the title of a test. */
export const named = (part: object): string =>
  JSON.stringify(part).replace(/"/g, '').slice(1, -1) || 'nothing';
