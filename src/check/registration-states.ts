import type { RegistrationState } from '../model/series.ts';

/**
 * The names of the states of registration in a document, in the order in which they are offered. The JSON Schema and the
 * assistant's form take them from here.
 */
export const STATE_NAMES = {
  'not-yet-open': 'notYetOpen',
  open: 'open',
  'few-left': 'fewLeft',
  waitlist: 'waitlist',
  full: 'full',
  closed: 'closed',
  'not-required': 'notRequired',
  'by-contact': 'byContact',
  unknown: 'unknown',
} as const satisfies Readonly<Record<RegistrationState, string>>;

/** The states that an organizer may say. */
export const REGISTRATION_STATES = Object.values(STATE_NAMES);
