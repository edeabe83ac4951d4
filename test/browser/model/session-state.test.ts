import { expect } from '@open-wc/testing';
import type { RegistrationAt } from '../../../src/model/offers.ts';
import type { Registration, RegistrationState, Series, Session } from '../../../src/model/series.ts';
import { phaseAt, sessionStateAt, type Phase } from '../../../src/model/session-state.ts';
import { documentWith, read } from '../../helpers/documents.ts';
import { instant, moment } from '../../helpers/moments.ts';

const session = (part: Partial<Session>): Session => ({
  id: '#1',
  startDate: moment('2021-04-28T14:00'),
  endDate: moment('2021-04-28T17:00'),
  ...part,
});
const day = moment('2021-04-28');
const withoutEnd = { endDate: undefined };
const withoutDate = { startDate: undefined, endDate: undefined, dateText: 'Herbst 2021' };

/** Properties of the session, the wall-clock time in Berlin, and the phase. */
const PHASES: readonly [rule: string, session: Partial<Session>, now: string, phase: Phase][] = [
  ['before its start', {}, '2021-04-28T13:59', 'upcoming'],
  ['at its start', {}, '2021-04-28T14:00', 'running'],
  ['a minute before its end', {}, '2021-04-28T16:59', 'running'],
  ['at its end', {}, '2021-04-28T17:00', 'over'],
  ['without an end, hours after its start', withoutEnd, '2021-04-28T23:59', 'running'],
  ['without an end, on the next day', withoutEnd, '2021-04-29T00:00', 'over'],
  ['of a whole day, the evening before', { ...withoutEnd, startDate: day }, '2021-04-27T23:59', 'upcoming'],
  ['of a whole day, at night', { ...withoutEnd, startDate: day }, '2021-04-28T00:00', 'running'],
  ['of a whole day, at its last minute', { startDate: day, endDate: day }, '2021-04-28T23:59', 'running'],
  ['of a whole day, on the next day', { startDate: day, endDate: day }, '2021-04-29T00:00', 'over'],
  [
    'of several days, on the last one',
    { startDate: day, endDate: moment('2021-04-30') },
    '2021-04-30T23:59',
    'running',
  ],
  [
    'of several days, after the last one',
    { startDate: day, endDate: moment('2021-04-30') },
    '2021-05-01T00:00',
    'over',
  ],
  ['across midnight', { endDate: moment('2021-04-29T01:00') }, '2021-04-29T00:30', 'running'],
  ['without a date', withoutDate, '2050-01-01T00:00', 'upcoming'],
  ['with an end alone, before it', { startDate: undefined }, '2021-04-28T16:00', 'upcoming'],
  ['with an end alone, after it', { startDate: undefined }, '2021-04-28T18:00', 'over'],
  ['cancelled, before its start', { eventStatus: 'cancelled' }, '2021-04-01T00:00', 'cancelled'],
  ['cancelled, long ago', { eventStatus: 'cancelled' }, '2031-04-01T00:00', 'cancelled'],
  [
    'cancelled, without a date',
    { ...withoutDate, eventStatus: 'cancelled' },
    '2021-04-01T00:00',
    'cancelled',
  ],
  ['postponed, while its old date would run', { eventStatus: 'postponed' }, '2021-04-28T15:00', 'postponed'],
  ['postponed, long ago', { eventStatus: 'postponed' }, '2031-04-28T15:00', 'postponed'],
  [
    'postponed, without a date',
    { ...withoutDate, eventStatus: 'postponed' },
    '2021-04-28T15:00',
    'postponed',
  ],
  [
    'postponed without a new date, with the old one',
    { ...withoutDate, previousStartDate: day, eventStatus: 'postponed' },
    '2021-04-28T15:00',
    'postponed',
  ],
  [
    'postponed to a new date',
    { eventStatus: 'postponed', previousStartDate: moment('2021-04-21') },
    '2021-04-28T15:00',
    'running',
  ],
  [
    'postponed with its date repeated as the previous one',
    { eventStatus: 'postponed', previousStartDate: moment('2021-04-28T14:00') },
    '2021-04-28T15:00',
    'postponed',
  ],
  [
    'postponed with its day repeated as the previous one',
    { eventStatus: 'postponed', previousStartDate: day },
    '2021-04-28T15:00',
    'postponed',
  ],
  ['rescheduled, before the new date', { eventStatus: 'rescheduled' }, '2021-04-28T13:00', 'upcoming'],
  ['rescheduled, after the new date', { eventStatus: 'rescheduled' }, '2021-04-29T13:00', 'over'],
  ['moved online, while it runs', { eventStatus: 'moved-online' }, '2021-04-28T15:00', 'running'],
  ['with words for its end, on its day', { endDate: 'abends' }, '2021-04-28T23:59', 'running'],
  ['with words for its end, on the next day', { endDate: 'abends' }, '2021-04-29T00:00', 'over'],
  ['scheduled, after its end', { eventStatus: 'scheduled' }, '2021-04-28T17:00', 'over'],
];

describe('a session', () => {
  for (const [rule, part, now, phase] of PHASES) {
    it(`${rule}, is ${phase}`, () => expect(phaseAt(session(part), instant(now))).to.equal(phase));
  }

  const notYet = { state: 'not-yet-open' } as const;
  const full = { state: 'full' } as const;
  const at = (
    registration: Registration & { state: RegistrationState },
    source: RegistrationAt['source'],
  ) => ({ registration, state: registration.state, source });
  const stateAt = (now: string, part: Partial<Session> = {}, series: Partial<Series> = {}) =>
    sessionStateAt(session(part), { sessions: [], ...series }, instant(now));

  it('has the registration of its series if it has none of its own', () => {
    const ofSeries = { registration: notYet };
    expect(stateAt('2021-04-01', {}, ofSeries)).to.deep.equal({
      phase: 'upcoming',
      registration: at(notYet, 'series'),
    });
    expect(stateAt('2021-04-28T15:00', {}, ofSeries)).to.deep.equal({
      phase: 'running',
      registration: at(notYet, 'series'),
    });
  });

  it('prefers its own registration to its offers, and its offers to the registration of its series', () => {
    const offers = [{ registration: full }];
    const own = { registration: { state: 'waitlist' } } as const;
    const ofSeries = { registration: notYet };
    expect(stateAt('2021-04-01', { ...own, offers }, ofSeries).registration).to.deep.equal(
      at(own.registration, 'session'),
    );
    expect(stateAt('2021-04-01', { offers }, ofSeries).registration).to.deep.equal(at(full, 'offer'));
    expect(stateAt('2021-04-01', { offers: [{ price: '5' }] }, ofSeries).registration).to.deep.equal(
      at(notYet, 'series'),
    );
  });

  it('has the registration of the offer that is best at the moment', () => {
    const early = { url: 'https://example.org/a', closes: moment('2021-03-31') };
    const regular = { url: 'https://example.org/b', opens: moment('2021-03-15') };
    const offers = [{ registration: regular }, { registration: early }];
    expect(stateAt('2021-03-01', { offers }).registration?.registration.url).to.equal(early.url);
    expect(stateAt('2021-04-01', { offers }).registration?.registration.url).to.equal(regular.url);
  });

  it('adds its own note to the registration of the series and of offers', () => {
    const note = 'Bitte einen Ausweis mitbringen.';
    const document = (part: object) => ({
      ...documentWith(part),
      registration: { url: 'https://example.org/a' },
    });
    const registrationIn = (part: object) => {
      const { series } = read(document(part));
      const [only] = series.sessions;
      return only && sessionStateAt(only, series, instant('2021-04-01T12:00')).registration;
    };
    expect(registrationIn({ registration: { note } })).to.deep.include({ state: 'open' });
    expect(registrationIn({ registration: { note } })?.registration).to.include({
      note,
      url: 'https://example.org/a',
    });
    const offers = { availability: 'SoldOut' };
    expect(registrationIn({ registration: { note }, offers })).to.deep.include({ state: 'full' });
    expect(registrationIn({ registration: { note }, offers })?.registration).to.include({ note });
  });

  it('has no registration if neither the session nor the series has one', () => {
    expect(stateAt('2021-04-01').registration).to.equal(undefined);
  });

  it('has no registration once it is called off or over, even with an explicit state', () => {
    const registration = { state: 'open', url: 'https://example.org/' } as const;
    for (const eventStatus of ['cancelled', 'postponed'] as const) {
      expect(stateAt('2021-04-01', { eventStatus, registration })).to.deep.equal({ phase: eventStatus });
    }
    expect(stateAt('2021-05-01', { registration })).to.deep.equal({ phase: 'over' });
  });
});
