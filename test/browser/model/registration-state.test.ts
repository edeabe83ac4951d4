import { expect } from '@open-wc/testing';
import { registrationStateAt } from '../../../src/model/registration-state.ts';
import type { Registration, RegistrationState } from '../../../src/model/series.ts';
import { instant, moment } from '../../helpers/moments.ts';

const opens = moment('2021-03-01T09:00');
const closes = moment('2021-04-20T12:00');
const words = 'demnächst';
const unclear = true;
const url = 'https://example.org/anmeldung';
const waitlistUrl = 'https://example.org/warteliste';
const email = 'anmeldung@example.org';
const telephone = '+49 30 23125 0';

/** A registration, the wall-clock time in Berlin, and the state. */
const STATES: readonly [known: Registration, now: string, state: RegistrationState][] = [
  [{}, '2021-04-01', 'unknown'],
  [{ note: 'N', label: 'L' }, '2021-04-01', 'unknown'],
  [{ url }, '2021-04-01', 'open'],
  [{ email }, '2021-04-01', 'by-contact'],
  [{ telephone }, '2021-04-01', 'by-contact'],
  [{ url, email, telephone }, '2021-04-01', 'open'],

  [{ opens }, '2021-03-01T08:59', 'not-yet-open'],
  [{ opens }, '2021-03-01T09:00', 'open'],
  [{ opens, url }, '2021-03-01T08:59', 'not-yet-open'],
  [{ opens, url }, '2021-03-01T09:00', 'open'],
  [{ opens: moment('2021-03-01'), url }, '2021-02-28T23:59', 'not-yet-open'],
  [{ opens: moment('2021-03-01'), url }, '2021-03-01T00:00', 'open'],
  [{ opens, email }, '2021-02-01', 'not-yet-open'],
  [{ opens, email }, '2021-04-01', 'by-contact'],
  [{ closes, url }, '2021-04-20T11:59', 'open'],
  [{ closes, url }, '2021-04-20T12:00', 'closed'],
  [{ closes: moment('2021-04-20'), url }, '2021-04-20T23:59', 'open'],
  [{ closes: moment('2021-04-20'), url }, '2021-04-21T00:00', 'closed'],
  [{ closes }, '2021-04-01', 'unknown'],
  [{ closes }, '2021-05-01', 'closed'],
  [{ closes, email }, '2021-05-01', 'closed'],
  [{ opens, closes, url }, '2021-02-01', 'not-yet-open'],
  [{ opens, closes, url }, '2021-04-01', 'open'],
  [{ opens, closes, url }, '2021-05-01', 'closed'],
  [{ closes, url, waitlistUrl }, '2021-04-01', 'open'],
  [{ closes, url, waitlistUrl }, '2021-05-01', 'waitlist'],
  [{ opens: closes, closes: opens, url }, '2021-03-15', 'not-yet-open'],
  [{ opens: closes, closes: opens, url }, '2021-05-01', 'open'],
  [{ opens: words, unclear }, '2021-04-01', 'unknown'],
  [{ opens: words, url, unclear }, '2021-04-01', 'unknown'],
  [{ opens: words, telephone, unclear }, '2021-04-01', 'unknown'],
  [{ opens: words, closes, url, unclear }, '2021-05-01', 'closed'],
  [{ closes: words }, '2021-04-01', 'unknown'],
  [{ opens, closes: words, url }, '2021-02-01', 'not-yet-open'],
  [{ opens, closes: words, url }, '2021-05-01', 'open'],

  [{ state: 'not-yet-open', opens, url }, '2021-04-01', 'not-yet-open'],
  [{ state: 'open', opens, url }, '2021-02-01', 'open'],
  [{ state: 'open', closes }, '2021-05-01', 'open'],
  [{ state: 'few-left', url }, '2021-04-01', 'few-left'],
  [{ state: 'few-left', closes, url }, '2021-05-01', 'few-left'],
  [{ state: 'waitlist', url, waitlistUrl }, '2021-04-01', 'waitlist'],
  [{ state: 'full', url }, '2021-04-01', 'full'],
  [{ state: 'closed', opens, closes, url }, '2021-04-01', 'closed'],
  [{ state: 'not-required' }, '2021-04-01', 'not-required'],
  [{ state: 'by-contact', email, url }, '2021-04-01', 'by-contact'],
  // What can't be read never opens, but what keeps visitors from registering holds.
  [{ url, unclear }, '2021-04-01', 'unknown'],
  [{ url, email, unclear }, '2021-04-01', 'unknown'],
  [{ opens, url, unclear }, '2021-04-01', 'unknown'],
  [{ opens, url, unclear }, '2021-02-01', 'not-yet-open'],
  [{ closes, url, waitlistUrl, unclear }, '2021-05-01', 'waitlist'],
  [{ state: 'open', url, unclear }, '2021-04-01', 'unknown'],
  [{ state: 'few-left', url, unclear }, '2021-04-01', 'unknown'],
  [{ state: 'by-contact', email, unclear }, '2021-04-01', 'unknown'],
  [{ state: 'not-required', unclear }, '2021-04-01', 'unknown'],
  [{ state: 'full', url, unclear }, '2021-04-01', 'full'],
  [{ state: 'unknown' }, '2021-04-01', 'unknown'],
  [{ state: 'unknown', opens, closes, url }, '2021-04-01', 'unknown'],
];

const written = (known: Registration) =>
  Object.entries(known)
    .map(([key, value]) => (key === 'state' || value === words ? String(value) : key))
    .join(' and ') || 'nothing';

describe('registration', () => {
  for (const [known, now, state] of STATES) {
    it(`with ${written(known)} is ${state} on ${now}`, () => {
      expect(registrationStateAt(known, instant(now))).to.equal(state);
    });
  }
});
