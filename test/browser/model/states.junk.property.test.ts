import { expect } from '@open-wc/testing';
import type { RegistrationState } from '../../../src/model/series.ts';
import { sessionStateAt } from '../../../src/model/session-state.ts';
import { arbitraryJunk } from '../../helpers/arbitrary-junk.ts';
import { documentOf, read } from '../../helpers/documents.ts';
import { instant } from '../../helpers/moments.ts';
import { fc } from '../../helpers/property.ts';

const url = 'https://example.org/anmeldung';
const MOMENTS = [
  '2021-02-01T12:00',
  '2021-04-01T12:00',
  '2021-04-25T12:00',
  '2021-04-28T15:00',
  '2021-06-01',
];

/** The states that a visitor takes for “I may register”. */
const OPEN: readonly (RegistrationState | undefined)[] = ['open', 'few-left', 'by-contact', 'not-required'];

type Json = Record<string, unknown>;

/** A fact, with values of which some open a registration and some don't. */
const registration = fc.record(
  {
    url: fc.constant(url),
    state: fc.constantFrom('open', 'full', 'closed', 'notYetOpen', 'fewLeft', 'unknown'),
    opens: fc.constantFrom('2021-03-01T09:00', '2021-04-20', '2022-01-01'),
    closes: fc.constantFrom('2021-04-20', '2021-04-27T12:00', '2022-01-01'),
    email: fc.constant('a@example.org'),
  },
  { requiredKeys: ['url'], noNullPrototype: true },
);
const offer = fc.record(
  {
    url: fc.constant(url),
    availability: fc.constantFrom('InStock', 'SoldOut', 'https://schema.org/LimitedAvailability'),
    validFrom: fc.constantFrom('2021-03-01T09:00', '2021-04-20'),
    validThrough: fc.constantFrom('2021-04-20', '2022-01-01'),
    price: fc.constant(5),
  },
  { requiredKeys: ['url'], noNullPrototype: true },
);
const session = fc.record(
  {
    eventStatus: fc.constantFrom('EventScheduled', 'EventCancelled', 'EventPostponed', 'EventMovedOnline'),
    maximumAttendeeCapacity: fc.constantFrom(20, 40),
    remainingAttendeeCapacity: fc.constantFrom(0, 3, 20),
    registration,
    offers: fc.oneof(offer, fc.array(offer, { minLength: 1, maxLength: 2 })),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const head = fc.record(
  { registration, eventStatus: fc.constantFrom('EventScheduled', 'EventCancelled') },
  { requiredKeys: [], noNullPrototype: true },
);

/** The facts that junk may replace; a deadline in words leaves the button, so that one is not among them. */
const FACTS =
  /^(eventStatus|status|remaining.*|maximum.*|registration|offers|state|opens|url|availability|validFrom)$/;

/** The paths of all facts in a document. */
function factsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [
    ...(FACTS.test(key) || /^\d+$/.test(key) ? [[...path, key]] : []),
    ...factsIn(one, [...path, key]),
  ]);
}

const replaced = (value: unknown, [key = '', ...rest]: readonly string[], junk: unknown): unknown => {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Json) }) as Json;
  copy[key] = rest.length ? replaced(copy[key], rest, junk) : junk;
  return copy;
};

const hasObject = (junk: unknown): boolean =>
  Array.isArray(junk) ? junk.some(hasObject) : typeof junk === 'object';

function statesOf(own: object, ofSeries: object): readonly (RegistrationState | undefined)[] {
  const only = { name: 'N', startDate: '2021-04-28T14:00', endDate: '2021-04-28T17:00', ...own };
  const { series } = read({ ...documentOf(only), ...ofSeries });
  return MOMENTS.map(
    (moment) =>
      series.sessions[0] && sessionStateAt(series.sessions[0], series, instant(moment)).registration?.state,
  );
}

/** Expects that no moment is open that was not before. */
function expectNoneOpens(before: readonly unknown[], after: readonly (RegistrationState | undefined)[]) {
  after.forEach((state, index) => {
    if (!OPEN.includes(before[index] as RegistrationState))
      expect(OPEN, MOMENTS[index]).not.to.include(state);
  });
}

describe('T01 whatever junk stands in a document,', () => {
  it('in place of a fact, never opens a registration that was not open', () => {
    const places = fc
      .tuple(session, head)
      .chain((parts) =>
        fc.tuple(fc.constant(parts), fc.constantFrom(...[...factsIn(parts), []]), arbitraryJunk),
      );
    fc.assert(
      fc.property(places, ([parts, place, junk]) => {
        // An object in place of an offer is an offer that says nothing.
        fc.pre(
          place.length > 1 && !(/registration|offers|^\d+$/.test(place.at(-1) ?? '') && hasObject(junk)),
        );
        const [own, ofSeries] = replaced(parts, place, junk) as typeof parts;
        expectNoneOpens(statesOf(...parts), statesOf(own, ofSeries));
      }),
      { numRuns: 2500 },
    );
  }).timeout(60_000);

  it('under a key of `registration` that is not known, never leaves it open', () => {
    const key = fc.constantFrom('open', 'opensAt', 'status', 'capacity', 'Url', 'toString', 'offen', 'until');
    fc.assert(
      fc.property(registration, key, arbitraryJunk, fc.boolean(), (registration, key, junk, isOwn) => {
        const part = { registration: { ...registration, [key]: junk } };
        for (const state of isOwn ? statesOf(part, {}) : statesOf({}, part))
          expect(OPEN).not.to.include(state);
      }),
      { numRuns: 500 },
    );
  });

  it('as a status, leaves no session open', () => {
    const keys = fc.constantFrom('eventStatus', 'status', 'ical:status');
    fc.assert(
      fc.property(session, head, keys, arbitraryJunk, (own, ofSeries, key, junk) => {
        for (const state of statesOf({ ...own, [key]: junk }, ofSeries)) expect(OPEN).not.to.include(state);
      }),
      { numRuns: 500 },
    );
  });

  it('beside a good status, leaves the gravest', () => {
    fc.assert(
      fc.property(fc.array(arbitraryJunk, { maxLength: 3 }), fc.nat(3), (junk, at) => {
        const eventStatus = junk.toSpliced(at, 0, 'https://schema.org/EventCancelled');
        const { series } = read(documentOf({ name: 'N', startDate: '2021-04-28', eventStatus }));
        expect(series.sessions[0]?.eventStatus).to.equal('cancelled');
      }),
      { numRuns: 300 },
    );
  });
});
