import type { AttendanceMode, RegistrationState, SessionStatus } from '../model/series.ts';

/** The members of an enumeration, each with its other names, as bare terms. */
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

/** The registration object's own words, and schema.org ItemAvailability as far as it says the same. */
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
 * The bare term of an enumeration member in any spelling: "https://schema.org/EventCancelled",
 * "schema:eventcancelled" and "Cancelled" are all "cancelled".
 */
const bareTerm = (written: string): string =>
  written
    .replace(/^.*[/#:]/, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^event|eventattendancemode$/g, '');

/** The member that a text names, in any spelling. */
export function lookUp<T extends string>(terms: Terms<T>, written: string): T | undefined {
  const term = bareTerm(written);
  const names = (member: T) => `${bareTerm(member)} ${terms[member]}`.split(' ');
  return term ? (Object.keys(terms) as T[]).find((member) => names(member).includes(term)) : undefined;
}
