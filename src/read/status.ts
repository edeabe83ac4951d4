import type { SessionStatus } from '../model/series.ts';
import { gravest, SESSION_STATUS } from './terms.ts';
import type { Term } from './values.ts';

interface RawStatus {
  readonly eventStatus?: Term<SessionStatus>;
  readonly status?: Term<SessionStatus | 'published'>;
}

/** A status for the model, as a session and a series have it. */
export interface Status {
  readonly eventStatus?: SessionStatus;
  readonly statusText?: string;
  readonly isStatusUnclear?: true;
}

/** The gravest of all statuses that an object has. A page that is published says nothing about its session. */
export function toStatus({ eventStatus, status }: RawStatus): Status {
  const told = [eventStatus, status].filter(
    (one): one is Term<SessionStatus> => !!one && one.member !== 'published',
  );
  const member = gravest(
    SESSION_STATUS,
    told.map((one) => one.member),
  );
  const statusText = told.flatMap(({ words }) => words || []).join(' · ') || undefined;
  if (member === 'unclear') return { statusText, isStatusUnclear: true };
  return member ? { statusText, eventStatus: member } : {};
}
