import type { SessionStatus } from '../model/series.ts';
import { SESSION_STATUS } from './terms.ts';
import type { Term } from './values.ts';

interface RawStatus {
  readonly eventStatus?: Term<SessionStatus>;
  readonly status?: Term<SessionStatus | 'published'>;
  readonly 'ical:status'?: Term<SessionStatus>;
}

/** A status for the model, as a session and a series have it. */
export interface Status {
  readonly eventStatus?: SessionStatus;
  readonly statusText?: string;
  readonly isStatusUnclear?: true;
}

const BY_GRAVITY = Object.keys(SESSION_STATUS);

/** The gravest of all statuses that an object has. A page that is published says nothing about its session. */
export function toStatus({ eventStatus, status, 'ical:status': ofCalendar }: RawStatus): Status {
  const foreign = status?.member === 'published' ? undefined : (status as Term<SessionStatus> | undefined);
  const told = [eventStatus, ofCalendar, foreign].filter((one) => one !== undefined);
  const [gravest] = told.sort((a, b) => BY_GRAVITY.indexOf(a.member) - BY_GRAVITY.indexOf(b.member));
  if (!gravest) return {};
  const statusText = told.flatMap(({ words }) => words || []).join(' · ') || undefined;
  return gravest.member === 'unclear'
    ? { statusText, isStatusUnclear: true }
    : { statusText, eventStatus: gravest.member };
}
