import { isMoment, toIsoString } from '../../src/model/moment.ts';
import { deadlineOf } from '../../src/model/registration-state.ts';
import type { Registration, RegistrationState } from '../../src/model/series.ts';
import { sessionStateAt, type Phase } from '../../src/model/session-state.ts';
import { documentWith, read } from './documents.ts';
import { instant } from './moments.ts';

/** What a card says: what became of the session, the state of registration, the date that counts for it. */
export type Outcome = Phase | `${Phase}, ${RegistrationState}` | `${Phase}, ${RegistrationState}, ${string}`;

/** What a webmaster writes of a session, what that means at which wall clock in Berlin, and of its series. */
export type Life = readonly [of: object, outcomes: Readonly<Record<string, Outcome>>, ofSeries?: object];

/** What a card says of the session of 28 April 2021, 2 to 5 p.m., of which the document says this as well. */
export function outcomeAt(of: object, now: string, ofSeries: object = {}, isChecked?: boolean): string {
  const { series } = read({ ...documentWith({ endDate: '2021-04-28T17:00', ...of }), ...ofSeries });
  const [session] = series.sessions;
  if (!session) throw new Error('no session');
  const { phase, registration: at } = sessionStateAt(session, series, instant(now), isChecked);
  return [phase, at?.state, at && dateOf(at.registration, at.state)].filter(Boolean).join(', ');
}

/** The opening of what is not yet open, the deadline of what is open still; by the clock on the wall. */
function dateOf(registration: Registration, state: RegistrationState): string | undefined {
  const { opens, closes } = registration;
  const isOpen = state === 'open' || state === 'few-left' || state === 'by-contact';
  const isSlip = isMoment(closes) && deadlineOf(registration) === undefined;
  const date = state === 'not-yet-open' ? opens : isOpen && !isSlip ? closes : undefined;
  return isMoment(date) ? toIsoString(date).slice(0, 16) : date;
}

/** A part of a document as the name of a test. */
export const named = (of: object): string => JSON.stringify(of).replace(/"/g, '').slice(1, -1) || 'nothing';
