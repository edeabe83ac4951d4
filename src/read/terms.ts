import type { AttendanceMode, RegistrationState, SessionStatus } from '../model/series.ts';

/** The members of an enumeration, each with its synonyms as bare terms, separated by spaces. */
export type Terms<T extends string> = Readonly<Record<T, string>>;

/** schema.org EventStatusType. */
export const SESSION_STATUS: Terms<SessionStatus> = {
  scheduled: 'confirmed',
  cancelled: 'canceled',
  postponed: '',
  rescheduled: '',
  'moved-online': '',
};

/** schema.org EventAttendanceModeEnumeration. */
export const ATTENDANCE_MODE: Terms<AttendanceMode> = { offline: '', online: '', mixed: 'hybrid' };

/** The states of a registration, with the terms of schema.org ItemAvailability that mean the same. */
export const REGISTRATION_STATE: Terms<RegistrationState> = {
  open: 'instock onlineonly preorder presale madetoorder',
  'few-left': 'limitedavailability',
  'not-required': '',
  'by-contact': 'instoreonly',
  waitlist: 'backorder',
  'not-yet-open': '',
  full: 'soldout outofstock reserved',
  closed: 'discontinued',
  unknown: '',
};

/**
 * The name of an enumeration member without its prefixes, in lower case: "cancelled" for
 * "https://schema.org/EventCancelled", "schema:eventcancelled" and "Cancelled".
 */
const bareTerm = (written: string): string =>
  written
    .replace(/^.*[/#:]/, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^event|eventattendancemode$/g, '');

/** The member that a text names, in any spelling; undefined if there is none. */
export function lookUp<T extends string>(terms: Terms<T>, written: string): T | undefined {
  const term = bareTerm(written);
  const names = (member: T) => `${bareTerm(member)} ${terms[member]}`.split(' ');
  return term ? (Object.keys(terms) as T[]).find((member) => names(member).includes(term)) : undefined;
}
