import { expect } from '@open-wc/testing';
import type { Series, Session } from '../../../src/model/series.ts';
import { phaseAt, sessionStateAt, type Phase } from '../../../src/model/session-state.ts';
import { instant, moment } from '../../helpers/moments.ts';

const session = (part: Partial<Session>): Session => ({
  id: '#1',
  startDate: moment('2021-04-28T14:00'),
  endDate: moment('2021-04-28T17:00'),
  ...part,
});
const day = moment('2021-04-28');
const endless = { endDate: undefined };
const dateless = { startDate: undefined, endDate: undefined, dateText: 'Herbst 2021' };

/** What is said of the session, the wall clock in Berlin, what becomes of it. */
const PHASES: readonly [rule: string, session: Partial<Session>, now: string, phase: Phase][] = [
  ['before its start', {}, '2021-04-28T13:59', 'upcoming'],
  ['at its start', {}, '2021-04-28T14:00', 'running'],
  ['a minute before its end', {}, '2021-04-28T16:59', 'running'],
  ['at its end', {}, '2021-04-28T17:00', 'over'],
  ['without an end, hours after its start', endless, '2021-04-28T23:59', 'running'],
  ['without an end, on the next day', endless, '2021-04-29T00:00', 'over'],
  ['of a whole day, the evening before', { ...endless, startDate: day }, '2021-04-27T23:59', 'upcoming'],
  ['of a whole day, at night', { ...endless, startDate: day }, '2021-04-28T00:00', 'running'],
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
  ['without a date', dateless, '2050-01-01T00:00', 'upcoming'],
  ['with an end alone, before it', { startDate: undefined }, '2021-04-28T16:00', 'upcoming'],
  ['with an end alone, after it', { startDate: undefined }, '2021-04-28T18:00', 'over'],
  ['cancelled, before its start', { eventStatus: 'cancelled' }, '2021-04-01T00:00', 'cancelled'],
  ['cancelled, long ago', { eventStatus: 'cancelled' }, '2031-04-01T00:00', 'cancelled'],
  ['cancelled, without a date', { ...dateless, eventStatus: 'cancelled' }, '2021-04-01T00:00', 'cancelled'],
  ['postponed, while its old date would run', { eventStatus: 'postponed' }, '2021-04-28T15:00', 'postponed'],
  ['postponed, long ago', { eventStatus: 'postponed' }, '2031-04-28T15:00', 'postponed'],
  ['postponed, without a date', { ...dateless, eventStatus: 'postponed' }, '2021-04-28T15:00', 'postponed'],
  [
    'postponed without a new date, with the old one',
    { ...dateless, previousStartDate: day, eventStatus: 'postponed' },
    '2021-04-28T15:00',
    'postponed',
  ],
  [
    'postponed to a new date',
    { eventStatus: 'postponed', previousStartDate: day },
    '2021-04-28T15:00',
    'running',
  ],
  ['rescheduled, before the new date', { eventStatus: 'rescheduled' }, '2021-04-28T13:00', 'upcoming'],
  ['rescheduled, after the new date', { eventStatus: 'rescheduled' }, '2021-04-29T13:00', 'over'],
  ['moved online, while it runs', { eventStatus: 'moved-online' }, '2021-04-28T15:00', 'running'],
  ['scheduled, after its end', { eventStatus: 'scheduled' }, '2021-04-28T17:00', 'over'],
];

describe('a session', () => {
  for (const [rule, part, now, phase] of PHASES) {
    it(`${rule}, is ${phase}`, () => expect(phaseAt(session(part), instant(now))).to.equal(phase));
  }

  const series: Series = { sessions: [], registration: { state: 'not-yet-open' } };
  const stateAt = (now: string, part: Partial<Session> = {}, of = series) =>
    sessionStateAt(session(part), of, instant(now));

  it('has the registration of its series where it brings none', () => {
    expect(stateAt('2021-04-01')).to.deep.equal({ phase: 'upcoming', registration: 'not-yet-open' });
    expect(stateAt('2021-04-28T15:00')).to.deep.equal({ phase: 'running', registration: 'not-yet-open' });
  });

  it('prefers its own registration', () => {
    const registration = { state: 'full' } as const;
    expect(stateAt('2021-04-01', { registration })).to.deep.equal({
      phase: 'upcoming',
      registration: 'full',
    });
  });

  it('does not know its registration where nobody says anything', () => {
    const state = stateAt('2021-04-01', {}, { sessions: [] });
    expect(state).to.deep.equal({ phase: 'upcoming', registration: 'unknown' });
  });

  it('has no registration once it is called off or over, whatever the organizer says', () => {
    const registration = { state: 'open', url: 'https://example.org/' } as const;
    for (const eventStatus of ['cancelled', 'postponed'] as const) {
      expect(stateAt('2021-04-01', { eventStatus, registration })).to.deep.equal({ phase: eventStatus });
    }
    expect(stateAt('2021-05-01', { registration })).to.deep.equal({ phase: 'over' });
  });
});
