import { endOfDay, isMoment, lastInstant, type Moment, type MomentOrWords } from '../model/moment.ts';
import type { RegistrationState, SessionStatus } from '../model/series.ts';
import { isObject, type JsonObject } from '../read/json-object.ts';
import { readMoment } from '../read/read-moment.ts';
import { readZone } from '../read/read-zone.ts';
import { finder, REGISTRATION_STATE, SESSION_STATUS } from '../read/terms.ts';
import { textsOf } from '../read/texts.ts';

/** What a registration says, as far as it can be read. */
export interface RegistrationFacts {
  readonly path: string;
  /** Whether it replaces that of the series: more than a note or a label. */
  readonly isOwn: boolean;
  readonly state?: RegistrationState;
  readonly opens?: MomentOrWords;
  readonly closes?: MomentOrWords;
  /** Whether it has an address, an e-mail address or a telephone number; for a waiting list, that of the list. */
  readonly hasWay: boolean;
  /** Whether it has an address to register at. */
  readonly hasAddress: boolean;
  readonly note: string;
}

/** What a session says about its time and its places, with its path in the document. */
export interface SessionFacts {
  readonly path: string;
  readonly start?: Moment;
  /** When it is over, in milliseconds since the epoch; Infinity if nobody knows. */
  readonly end: number;
  readonly isCalledOff: boolean;
  readonly left?: number;
  readonly isFree: boolean;
  readonly offers: readonly JsonObject[];
  readonly registration?: RegistrationFacts;
}

/** What a document says, with the paths that its model no longer has. */
export interface DocumentFacts {
  readonly registration?: RegistrationFacts;
  readonly sessions: readonly SessionFacts[];
  /** Whether a program writes the document again before it expires, so that its states follow the dates. */
  readonly isRenewed: boolean;
}

const stateOf = finder(REGISTRATION_STATE);
const statusOf = finder(SESSION_STATUS);

/** Whether a session is still to come, or running. @param now milliseconds since the epoch */
export const isAhead = ({ end, isCalledOff }: SessionFacts, now: number): boolean =>
  now < end && !isCalledOff;

/** Whether registration has closed. @param now milliseconds since the epoch */
export const isOver = (closes: MomentOrWords | undefined, now: number): boolean =>
  isMoment(closes) && now >= lastInstant(closes);

/** Reads the facts of a document in our profile. */
export function documentFacts(document: JsonObject): DocumentFacts {
  const { subEvent, registration, offers, eventStatus, expires } = document;
  const zone = readZone(lineOf(document.timeZone)) ?? 'UTC';
  const list = Array.isArray(subEvent) ? (subEvent as readonly unknown[]) : [];
  const common = { offers, eventStatus };
  return {
    registration: registrationFacts(registration, '$.registration', zone),
    sessions: list.flatMap((one, index) =>
      isObject(one) ? [sessionFacts({ ...common, ...one }, `$.subEvent[${index}]`, zone)] : [],
    ),
    isRenewed: !!lineOf(expires),
  };
}

function sessionFacts(session: JsonObject, path: string, zone: string): SessionFacts {
  const moment = (name: string) => readMoment(lineOf(session[name]), zone) ?? undefined;
  const [start, end] = [moment('startDate'), moment('endDate')];
  const status: SessionStatus | 'unclear' = statusOf(lineOf(session.eventStatus)).member;
  const isPostponed = status === 'postponed' && !lineOf(session.previousStartDate);
  return {
    path,
    start,
    // Of a session that repeats, only the first date is known.
    end: session.eventSchedule ? Infinity : end ? lastInstant(end) : start ? endOfDay(start) : Infinity,
    isCalledOff: status === 'cancelled' || isPostponed,
    left: numberOf(session.remainingAttendeeCapacity, session.maximumAttendeeCapacity),
    isFree: session.isAccessibleForFree === true,
    offers: [session.offers].flat().filter(isObject),
    registration: registrationFacts(session.registration, `${path}.registration`, zone),
  };
}

function registrationFacts(value: unknown, path: string, zone: string): RegistrationFacts | undefined {
  if (!isObject(value)) return undefined;
  const line = (name: string) => lineOf(value[name]);
  const moment = (name: string) => readMoment(line(name), zone) ?? (line(name) || undefined);
  const state = line('state') ? stateOf(line('state')).member : undefined;
  const said = Object.entries(value).filter(([name, one]) => !name.startsWith('@') && lineOf(one));
  return {
    path,
    isOwn: said.some(([name]) => name !== 'note' && name !== 'label'),
    state: state === 'unclear' ? undefined : state,
    opens: moment('opens'),
    closes: moment('closes'),
    hasWay: [...(state === 'waitlist' ? ['waitlistUrl'] : []), 'url', 'email', 'telephone'].some(line),
    hasAddress: !!line('url'),
    note: line('note'),
  };
}

const lineOf = (value: unknown): string => textsOf(value)[0] ?? '';

/** The places that are left. 0 of 0 is no count: many systems write it for “no limit”. */
function numberOf(left: unknown, all: unknown): number | undefined {
  const [free, most] = [left, all].map((one) => (lineOf(one) ? Number(lineOf(one)) : NaN));
  return free === undefined || Number.isNaN(free) || (free === 0 && most === 0) ? undefined : free;
}
