/** The states of registration that an organizer may say, in the order in which they are offered. */
export const REGISTRATION_STATES = [
  'notYetOpen',
  'open',
  'fewLeft',
  'waitlist',
  'full',
  'closed',
  'notRequired',
  'byContact',
  'unknown',
] as const;
