import { expect } from '@open-wc/testing';
import { endOfDay, isMoment, isSameDay, lastInstant } from '../../../src/model/moment.ts';
import { registrationStateAt } from '../../../src/model/registration-state.ts';
import type { Offer, Session } from '../../../src/model/series.ts';
import { isAhead, sessionStateAt } from '../../../src/model/session-state.ts';
import {
  arbitraryNow,
  arbitraryOfferDocuments,
  arbitraryRegistration,
  arbitrarySeries,
  arbitrarySession,
  arbitrarySessionDocument,
  arbitraryState,
  arbitraryWindow,
} from '../../helpers/arbitrary-sessions.ts';
import { documentOf, documentWith, read } from '../../helpers/documents.ts';
import { moment } from '../../helpers/moments.ts';
import { fc } from '../../helpers/property.ts';

const RUNS = { numRuns: 500 };

const isOver = ({ startDate, endDate }: Session, now: number) => {
  const end = isMoment(endDate) ? lastInstant(endDate) : startDate && endOfDay(startDate);
  return end !== undefined && end <= now;
};
const isCalledOff = ({ eventStatus, startDate, previousStartDate: before }: Session) => {
  // A previous date that repeats the start is none.
  const isMoved =
    startDate &&
    before &&
    !(
      isMoment(before) &&
      isSameDay(startDate, before) &&
      (startDate.dayOnly || before.dayOnly || startDate.wall === before.wall)
    );
  return eventStatus === 'cancelled' || (eventStatus === 'postponed' && !isMoved);
};

const offersRead = new Map<string, Offer>();

/** An offer of the model. There are only a few different ones, so each is read once. */
function offerOf(document: object): Offer {
  const key = JSON.stringify(document);
  const offer =
    offersRead.get(key) ?? read(documentWith({ offers: [document] })).series.sessions[0]?.offers?.[0];
  if (!offer) throw new Error(`no offer ${key}`);
  offersRead.set(key, offer);
  return offer;
}

describe('whatever else the document says,', () => {
  it('a cancelled session is cancelled, and a postponed one without a new date is postponed', () => {
    const status = fc.constantFrom('cancelled', 'postponed');
    fc.assert(
      fc.property(
        arbitrarySession,
        status,
        arbitrarySeries,
        arbitraryNow,
        fc.boolean(),
        (some, eventStatus, series, now, isChecked) => {
          const session = { ...some, eventStatus };
          fc.pre(isCalledOff(session));
          expect(sessionStateAt(session, series, now, isChecked)).to.deep.equal({ phase: eventStatus });
        },
      ),
      RUNS,
    );
  });

  it('a session that is not called off is over after its end, and then has no registration', () => {
    fc.assert(
      fc.property(arbitrarySession, arbitrarySeries, arbitraryNow, (session, series, now) => {
        fc.pre(!isCalledOff(session));
        const { phase, registration } = sessionStateAt(session, series, now);
        expect(phase === 'over').to.equal(isOver(session, now));
        if (phase === 'over') expect(registration).to.equal(undefined);
      }),
      RUNS,
    );
  });

  it('an explicit state holds until the end of the session', () => {
    fc.assert(
      fc.property(
        arbitrarySession,
        arbitraryState,
        arbitrarySeries,
        arbitraryNow,
        (some, state, series, now) => {
          const session = { ...some, registration: { ...some.registration, state } };
          fc.pre(!isCalledOff(session) && !isOver(session, now));
          expect(sessionStateAt(session, series, now).registration?.state).to.equal(state);
          const silent = { ...session, offers: undefined, registration: undefined };
          const bySeries = sessionStateAt(silent, { ...series, registration: session.registration }, now);
          expect(bySeries.registration?.state).to.equal(state);
        },
      ),
      RUNS,
    );
  });

  it('a window that is not open outranks an address and the places left', () => {
    fc.assert(
      fc.property(
        arbitrarySession,
        arbitraryWindow,
        arbitrarySeries,
        arbitraryNow,
        (some, registration, series, now) => {
          const session = { ...some, registration };
          fc.pre(!isCalledOff(session) && !isOver(session, now));
          const { opens, closes, waitlistUrl } = registration;
          const state = sessionStateAt(session, series, now).registration?.state;
          const first = isMoment(opens) ? opens.instant : -Infinity;
          const last = isMoment(closes) ? lastInstant(closes) : Infinity;
          if (now < first) expect(state).to.equal('not-yet-open');
          else if (last <= now && first <= last) expect(state).to.equal(waitlistUrl ? 'waitlist' : 'closed');
          else expect(state).not.to.equal('closed');
        },
      ),
      RUNS,
    );
  });

  it('registration with an address is known, and without an address, opening and deadline it is unknown; open without a link only after an opening', () => {
    fc.assert(
      fc.property(arbitraryWindow, arbitraryNow, (registration, now) => {
        const { url, email, telephone, opens, closes } = registration;
        const state = registrationStateAt(registration, now);
        if (url || email || telephone) expect(state).not.to.equal('unknown');
        else if (!opens && !closes) expect(state).to.equal('unknown');
        if (state === 'open' && !url) expect(isMoment(opens)).to.equal(true);
      }),
      RUNS,
    );
  });

  it('a session has its own registration, else that of its offers, else that of its series', () => {
    fc.assert(
      fc.property(arbitrarySession, arbitraryRegistration, arbitraryNow, (session, registration, now) => {
        const series = { sessions: [session], registration };
        const { phase, registration: found } = sessionStateAt(session, series, now);
        if (!isAhead(phase)) return;
        const offered = (session.offers ?? []).flatMap((offer) => offer.registration ?? []);
        const own = session.registration ? [session.registration] : offered.length ? offered : [registration];
        // The deadline is left out, because with several offers it is that of the last one.
        const ofAny = own.map((one) => ({ ...one, closes: undefined }));
        expect(ofAny).to.deep.include({ ...found?.registration, closes: undefined });
      }),
      RUNS,
    );
  });
});

describe('the state of a session', () => {
  it('does not depend on the order of its offers', () => {
    const startDate = moment('2021-04-28');
    const shuffled = arbitraryOfferDocuments.chain((offers) =>
      fc.tuple(fc.constant(offers), fc.shuffledSubarray(offers, { minLength: offers.length })),
    );
    const left = fc.constantFrom(0, 3, undefined);
    fc.assert(
      fc.property(shuffled, left, arbitraryNow, ([offers, others], remainingAttendeeCapacity, now) => {
        const stateBy = (documents: readonly object[]) => {
          const session = { id: '#1', startDate, offers: documents.map(offerOf), remainingAttendeeCapacity };
          return sessionStateAt(session, { sessions: [] }, now).registration?.state;
        };
        expect(stateBy(others)).to.equal(stateBy(offers));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order of sessions', () => {
    const sessions = fc
      .array(arbitrarySessionDocument, { minLength: 2, maxLength: 4 })
      .map((list) => list.map((session, index) => ({ ...session, '@id': `#${index}`, name: `N${index}` })));
    const shuffled = sessions.chain((sessions) =>
      fc.tuple(fc.constant(sessions), fc.shuffledSubarray(sessions, { minLength: sessions.length })),
    );
    const registration = fc.constantFrom({ state: 'full' }, { closes: '2021-03-28' }, undefined);
    fc.assert(
      fc.property(shuffled, registration, arbitraryNow, ([sessions, others], registration, now) => {
        const statesOf = (sessions: readonly object[]) => {
          const { series } = read({ ...documentOf(...sessions), registration });
          return new Map(
            series.sessions
              .toSorted((a, b) => a.id.localeCompare(b.id))
              .map((session) => [session.id, sessionStateAt(session, series, now)]),
          );
        };
        expect(statesOf(others)).to.deep.equal(statesOf(sessions));
      }),
      { numRuns: 150 },
    );
  });
});
