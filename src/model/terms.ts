import type { AttendanceMode, RegistrationState, SessionStatus } from './series.ts';

/** The members of an enumeration, each with its other names: lower case, without a prefix, separated by spaces. */
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

/**
 * The states of a registration, each with the schema.org ItemAvailability terms that mean the same. The states that
 * let a visitor do the most come first.
 */
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
