import type { AttendanceMode, RegistrationState, SessionStatus } from '../model/series.ts';

/**
 * The bare term of an enumeration member in any spelling: "https://schema.org/EventCancelled",
 * "schema:eventcancelled" and "Cancelled" are all "cancelled".
 */
export const bareTerm = (written: string): string =>
  written
    .replace(/^.*[/#:]/, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^event|eventattendancemode$/g, '');

/** schema.org EventStatusType. */
export const SESSION_STATUS: Readonly<Record<string, SessionStatus>> = {
  scheduled: 'scheduled',
  confirmed: 'scheduled',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  postponed: 'postponed',
  rescheduled: 'rescheduled',
  movedonline: 'moved-online',
};

/** schema.org EventAttendanceModeEnumeration. */
export const ATTENDANCE_MODE: Readonly<Record<string, AttendanceMode>> = {
  offline: 'offline',
  online: 'online',
  mixed: 'mixed',
  hybrid: 'mixed',
};

/** The registration object's own words, and schema.org ItemAvailability as far as it says the same. */
export const REGISTRATION_STATE: Readonly<Record<string, RegistrationState>> = {
  notyetopen: 'not-yet-open',
  notopen: 'not-yet-open',
  upcoming: 'not-yet-open',
  presale: 'not-yet-open',
  open: 'open',
  instock: 'open',
  onlineonly: 'open',
  preorder: 'open',
  madetoorder: 'open',
  fewleft: 'few-left',
  few: 'few-left',
  limited: 'few-left',
  limitedavailability: 'few-left',
  waitlist: 'waitlist',
  waitinglist: 'waitlist',
  backorder: 'waitlist',
  full: 'full',
  soldout: 'full',
  outofstock: 'full',
  reserved: 'full',
  closed: 'closed',
  discontinued: 'closed',
  notrequired: 'not-required',
  bycontact: 'by-contact',
  byemail: 'by-contact',
  bytelephone: 'by-contact',
  instoreonly: 'by-contact',
  unknown: 'unknown',
};

/** A table's entry; names that every object inherits are none. */
export const lookUp = <T>(table: Readonly<Record<string, T>>, written: string): T | undefined => {
  const term = bareTerm(written);
  return Object.hasOwn(table, term) ? table[term] : undefined;
};
