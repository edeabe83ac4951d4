/** The moment at which these documents are checked. */
export const NOW = Date.parse('2027-03-15T10:00Z');

export const url = 'https://beispiel.example/anmelden';
export const FUTURE = '2027-04-01T09:00';
const PAST = '2027-03-01T09:00';

/**
 * A series with one session in May.
 *
 * @param {object} session
 * @param {object} [registration] of the series
 * @param {object} [series]
 */
export const series = (session, registration, series = {}) => ({
  name: 'Reihe',
  timeZone: 'Europe/Berlin',
  ...(registration && { registration }),
  ...series,
  subEvent: [{ '@id': '#1', name: 'Lampen', startDate: '2027-05-12T18:00', ...session }],
});

/**
 * Documents that contradict themselves, and some that only seem to, each with its findings: code and path.
 *
 * @type {readonly (readonly [string, object, string[]])[]}
 */
export const CONDITIONS = [
  // A session's own registration replaces that of the series.
  [
    'own opening',
    series({ registration: { opens: FUTURE } }, { url }),
    ['session-without-address registration'],
  ],
  [
    'own deadline',
    series({ registration: { closes: '2027-05-01' } }, { url }),
    ['session-without-address registration'],
  ],
  ['own note', series({ registration: { note: 'Bitte mit Tasse.' } }, { url }), []],
  ['own e-mail', series({ registration: { email: 'a@beispiel.example' } }, { url }), []],
  [
    'own end of registration',
    series({ registration: { state: 'full' } }, { url }),
    ['series-open-for-none registration.url'],
  ],
  [
    'own waiting list',
    series({ registration: { state: 'waitlist', waitlistUrl: url } }, { url }),
    ['series-open-for-none registration.url'],
  ],
  [
    'own deadline that is over',
    series({ registration: { closes: '2027-03-01' } }, { url }),
    ['series-open-for-none registration.url'],
  ],
  [
    'of a session that is cancelled',
    series({ eventStatus: 'EventCancelled', registration: { opens: FUTURE } }, { url }),
    [],
  ],
  ['no address at all', series({}, { opens: FUTURE }), ['no-registration-address registration']],
  ['not open yet, without a day', series({}, { state: 'notYetOpen' }), []],
  ['the address of an offer', series({ offers: { url } }, { opens: FUTURE }), []],

  [
    'open above sessions with openings of their own',
    series({ registration: { opens: FUTURE, url } }, { url }),
    ['series-open-for-none registration.url'],
  ],
  ['open like a session', series({ registration: { url: `${url}/1` } }, { url }), []],
  [
    'with the opening of its only session',
    series({ registration: { opens: FUTURE, url } }, { opens: FUTURE, url }),
    [],
  ],

  // A state stays as it is, whatever the dates say.
  [
    'not open with a day',
    series({}, { state: 'notYetOpen', opens: FUTURE, url }),
    ['state-outlasts-dates registration.state'],
  ],
  [
    'not open after the day',
    series({}, { state: 'notYetOpen', opens: PAST, url }),
    ['state-outlasts-dates registration.state'],
  ],
  // Only the organizer knows these, and no day takes them back.
  ...['full', 'waitlist', 'closed', 'fewLeft'].flatMap((state) =>
    [FUTURE, PAST].map(
      (opens) =>
        /** @type {const} */ ([
          `${state}, with ${opens === PAST ? 'a past' : 'a coming'} opening`,
          series({ registration: { state, opens, url, waitlistUrl: url } }),
          [],
        ]),
    ),
  ),
  [
    'open before the opening',
    series({}, { state: 'open', opens: FUTURE, url }),
    ['state-outlasts-dates registration.state'],
  ],
  [
    'open with a deadline',
    series({}, { state: 'open', closes: '2027-05-01', url }),
    ['state-outlasts-dates registration.state'],
  ],
  ['open', series({}, { state: 'open', url }), []],
  [
    'not open with an address',
    series({}, { state: 'notYetOpen', url }),
    ['state-hides-address registration.state'],
  ],
  [
    'not required with an address',
    series({}, { state: 'notRequired', url }),
    ['state-hides-address registration.state'],
  ],
  [
    'few left after the deadline',
    series({}, { state: 'fewLeft', closes: PAST, url }),
    ['state-outlasts-dates registration.state'],
  ],
  ['few left with a deadline', series({}, { state: 'fewLeft', closes: '2027-05-01', url }), []],
  [
    'written again by a program',
    series({}, { state: 'open', closes: '2027-05-01', url }, { expires: '2027-03-16T10:00Z' }),
    [],
  ],
  [
    'of the session itself',
    series({ registration: { state: 'notYetOpen', opens: FUTURE, url } }),
    ['state-outlasts-dates registration.state'],
  ],
  [
    'an old note',
    series({}, { opens: FUTURE, url, note: 'Sobald es feststeht, finden Sie hier den Hinweis.' }),
    ['note-outdated registration.note'],
  ],
  ['a note that holds', series({}, { state: 'notYetOpen', note: 'Sobald es feststeht, steht es hier.' }), []],

  // Places and costs.
  [
    'full with places',
    series({ remainingAttendeeCapacity: 3 }, { state: 'full', url }),
    ['full-with-places remainingAttendeeCapacity'],
  ],
  [
    'open without places',
    series({ remainingAttendeeCapacity: 0 }, { state: 'open', url }),
    ['open-without-places remainingAttendeeCapacity'],
  ],
  [
    'no limit',
    series({ remainingAttendeeCapacity: 0, maximumAttendeeCapacity: 0 }, { state: 'open', url }),
    [],
  ],
  [
    'free with a price',
    series({ isAccessibleForFree: true, offers: { price: '12' } }),
    ['free-with-price isAccessibleForFree'],
  ],
  [
    'free with a price of the series',
    series({ isAccessibleForFree: true }, undefined, { offers: { price: 8 } }),
    ['free-with-price isAccessibleForFree'],
  ],
  ['free with a price of 0', series({ isAccessibleForFree: true, offers: { price: '0' } }), []],
  [
    'cancelled and inviting',
    series({ eventStatus: 'EventCancelled', registration: { state: 'open', url } }),
    ['called-off-registration registration'],
  ],
  ['cancelled with its address', series({ eventStatus: 'EventCancelled', registration: { url } }), []],

  // Days.
  [
    'opens after the start',
    series({ registration: { opens: '2028-04-01', url } }),
    ['opens-late registration.opens'],
  ],
  ['opens on the day', series({ registration: { opens: '2027-05-12', url } }), []],
  [
    'of the series, after the last date',
    series({}, { opens: '2027-05-13', url }),
    ['opens-late registration.opens'],
  ],
  [
    'closes long after the end',
    series({ registration: { closes: '2028-05-01', url } }),
    ['closes-late registration.closes'],
  ],
  [
    'a deadline in words',
    series({ registration: { closes: 'solange Plätze frei sind', url } }),
    ['deadline-in-words registration.closes'],
  ],
  ['closes on the day', series({ registration: { closes: '2027-05-12', url } }), []],
  ['all dates past', series({ startDate: '2026-05-12T18:00' }), ['all-past subEvent']],
  ['a series of earlier years', series({ startDate: '2025-05-12T18:00' }), []],
  [
    'a session that repeats',
    series({
      startDate: '2027-01-11T18:00',
      eventSchedule: { byDay: 'Monday', repeatFrequency: 'P1W', endDate: '2027-06-28' },
    }),
    ['not-shown eventSchedule'],
  ],
  ['a date in words', series({ startDate: 'Herbst 2026' }), []],
  ['all called off', series({ startDate: '2026-05-12', eventStatus: 'EventCancelled' }), []],
];
