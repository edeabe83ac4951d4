import { isMoment, lastInstant } from '../../src/model/moment.ts';
import type { Offer, Registration, RegistrationState, Series, Session } from '../../src/model/series.ts';
import { moment } from './moments.ts';
import { fc } from './property.ts';

/*
 * All times are in the days around a clock change, so that they often precede, follow or equal each other.
 */
const day = fc.integer({ min: 25, max: 31 }).map((number) => `2021-03-${number}`);
const written = fc.oneof(
  day,
  fc
    .tuple(day, fc.constantFrom('00:00', '01:30', '02:30', '03:00', '12:00', '23:59'))
    .map((parts) => parts.join('T')),
);
const date = written.map((text) => moment(text));
const dateOrWords = fc.oneof(
  { weight: 5, arbitrary: date },
  { weight: 1, arbitrary: fc.constant('demnächst') },
);

/** Milliseconds since the epoch, in the days of the sessions or a few days around them. */
export const arbitraryNow: fc.Arbitrary<number> = fc.oneof(
  date.map(({ instant }) => instant),
  fc.integer({ min: moment('2021-03-23').instant, max: moment('2021-04-03').instant }),
);

const STATES: readonly RegistrationState[] = [
  ...(['not-yet-open', 'open', 'few-left', 'waitlist', 'full', 'closed'] as const),
  ...(['not-required', 'by-contact', 'unknown'] as const),
];

/** An object with any subset of these properties. */
const some = <T>(properties: { readonly [K in keyof T]-?: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(properties, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<T>;

const window = {
  opens: dateOrWords,
  closes: dateOrWords,
  url: fc.constantFrom('https://example.org/a', 'https://example.org/b'),
  email: fc.constant('a@example.org'),
  telephone: fc.constant('030 23125-0'),
  waitlistUrl: fc.constant('https://example.org/c'),
};

/** A registration without an explicit state. */
export const arbitraryWindow = some<Omit<Registration, 'state' | 'label' | 'note' | 'unclear'>>(window);

/** A state that the organizer may set explicitly. */
export const arbitraryState = fc.constantFrom(...STATES);

export const arbitraryRegistration = some<Omit<Registration, 'label' | 'note' | 'unclear'>>({
  ...window,
  state: arbitraryState,
});

const arbitraryOffer: fc.Arbitrary<Offer> = some<Pick<Offer, 'price' | 'registration'>>({
  price: fc.constant('5'),
  registration: arbitraryRegistration,
});

/** A session of the model, with every property that its state may depend on. */
export const arbitrarySession: fc.Arbitrary<Session> = some<Omit<Session, 'id'>>({
  startDate: date,
  endDate: dateOrWords,
  previousStartDate: dateOrWords,
  eventStatus: fc.constantFrom('scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online'),
  offers: fc.array(arbitraryOffer, { maxLength: 3 }),
  maximumAttendeeCapacity: fc.constantFrom(0, 20, 40),
  remainingAttendeeCapacity: fc.constantFrom(0, 1, 3, 40),
  registration: arbitraryRegistration,
} as never)
  .map((session) => ({ id: '#1', ...session }))
  // The reader drops an end that is before the start, so the model has none.
  .filter(
    ({ startDate, endDate }) => !startDate || !isMoment(endDate) || lastInstant(endDate) >= startDate.instant,
  );

export const arbitrarySeries: fc.Arbitrary<Series> = fc.record({
  sessions: fc.array(arbitrarySession, { maxLength: 4 }),
  registration: fc.option(arbitraryRegistration, { nil: undefined }),
});

const few = fc.constantFrom('2021-03-27', '2021-03-28', '2021-03-28T12:00', null);
const offer = {
  availability: fc.constantFrom(...['InStock', 'SoldOut', 'LimitedAvailability', 'BackOrder', null]),
  validFrom: few,
  availabilityEnds: few,
  url: fc.constantFrom('https://example.org/a', 'https://example.org/b', 'Tel. 030 23125-0', null),
};
const oneProperty = fc.oneof(
  ...Object.entries(offer).map(([key, value]) => value.map((one) => ({ [key]: one }))),
);

/** The offers of a document; each differs from the first in one property. */
export const arbitraryOfferDocuments = fc
  .tuple(fc.record(offer), fc.array(oneProperty, { minLength: 1, maxLength: 3 }))
  .map(([first, others]) => [first, ...others.map((other) => ({ ...first, ...other }))]);

/** A session of a document, without a name. */
export const arbitrarySessionDocument = some<Record<string, unknown>>({
  startDate: fc.oneof(written, fc.constant('Herbst')),
  endDate: written,
  previousStartDate: written,
  position: fc.constantFrom(1, 2),
  eventStatus: fc.constantFrom('EventScheduled', 'EventCancelled', 'EventPostponed', 'EventRescheduled'),
  offers: arbitraryOfferDocuments,
  remainingAttendeeCapacity: fc.constantFrom(0, 3),
  registration: some<Record<string, unknown>>({
    state: fc.constantFrom('open', 'full', 'notYetOpen'),
    opens: written,
    closes: written,
    url: fc.constant('https://example.org/a'),
  }),
});
