import type * as z from 'zod/mini';
import { isMoment, lastInstant } from '../model/moment.ts';
import { step, type Report } from '../model/problem.ts';
import type { Session } from '../model/series.ts';
import { checkWindow } from './check-registration.ts';
import { whenOf } from './duplicates.ts';
import { toCapacities, toOffers } from './registration.ts';
import type { schemas } from './schema.ts';
import { toStatus } from './status.ts';
import { wholeDays } from './whole-days.ts';

type RawSession = z.output<ReturnType<typeof schemas>['session']>;

const RULE = 'is not shown; write each date as a session in "subEvent"';

/** A rule of recurrence that is written for machines: “FREQ=WEEKLY;BYDAY=TU”, “P1W”. */
const FOR_MACHINES = /=|^P\d/;

/** What else matters for a session. */
interface SessionContext {
  readonly path: string;
  /** The page of its series. */
  readonly seriesUrl?: string;
  readonly report: Report;
}

/** A session for the model, after validation. What contradicts itself in it is reported. */
export function toSession(raw: RawSession, { path, seriesUrl, report }: SessionContext): Session {
  const {
    '@id': id = raw.url,
    startDate: start,
    eventSchedule,
    eventStatus,
    status,
    offers: written,
    maximumAttendeeCapacity: all,
    remainingAttendeeCapacity: left,
    ...rest
  } = raw;
  const [startDate, endDate] = wholeDays(isMoment(start) ? start : undefined, rest.endDate);
  const endsFirst = startDate && isMoment(endDate) && lastInstant(endDate) < startDate.instant;
  if (endsFirst) report(step(path, 'endDate'), 'is before startDate', 'contradiction');

  const [rule] = eventSchedule ?? [];
  const { name: words, description = words } = rule ?? {};
  const inWords = description && FOR_MACHINES.test(description) ? undefined : description;
  const dateText = isMoment(start) ? inWords : (start ?? inWords);
  if (rule) report(step(path, 'eventSchedule'), RULE, 'not-shown');

  checkWindow(rest.registration, step(path, 'registration'), report);
  const offersPath = step(path, 'offers');
  const offers = written && toOffers(written, { startDate, pages: [rest.url, seriesUrl] });
  for (const { registration } of offers ?? []) checkWindow(registration, offersPath, report);

  // Not a further copy, because there may be thousands.
  return Object.assign(rest, toStatus({ eventStatus, status }), toCapacities(all, left), {
    offers,
    id: id ?? whenOf({ startDate, dateText, name: rest.name }),
    startDate,
    dateText,
    endDate: endsFirst ? undefined : endDate,
    repeats: rule && (rule.endDate ?? (true as const)),
  });
}
