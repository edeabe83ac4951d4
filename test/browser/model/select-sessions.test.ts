import { expect } from '@open-wc/testing';
import { emptyReason, selectSessions, type Selection } from '../../../src/model/select-sessions.ts';
import type { Series, Session } from '../../../src/model/series.ts';
import { instant, moment } from '../../helpers/moments.ts';

const session = (id: string, start: string | undefined, part: Partial<Session> = {}): Session => ({
  id,
  startDate: start ? moment(`${start}T14:00`) : undefined,
  endDate: start ? moment(`${start}T17:00`) : undefined,
  ...part,
});

const SERIES: Series = {
  sessions: [
    session('https://example.org/reihe#past', '2021-04-01'),
    session('https://example.org/reihe#lost', '2021-04-02', { eventStatus: 'cancelled' }),
    session('https://example.org/reihe/off', '2021-04-28', { eventStatus: 'cancelled' }),
    session('https://example.org/reihe/first', '2021-04-29'),
    session('second', '2021-04-30'),
    session('someday', undefined, { dateText: 'Herbst' }),
  ],
};

const ALL = ['past', 'lost', 'off', 'first', 'second', 'someday'];

/** The page's selection, the wall-clock time in Berlin, and the selected sessions. */
const SELECTIONS: readonly [selection: Partial<Selection>, now: string, ids: readonly string[]][] = [
  [{}, '2021-04-10', ALL],
  [{ show: 'upcoming' }, '2021-04-02T15:00', ALL.filter((id) => id !== 'past')],
  [{ show: 'upcoming' }, '2021-04-10', ['off', 'first', 'second', 'someday']],
  [{ show: 'upcoming' }, '2021-04-29T15:00', ['first', 'second', 'someday']],
  [{ show: 'past' }, '2021-03-01', []],
  [{ show: 'past' }, '2021-04-10', ['past', 'lost']],
  [{ show: 'past' }, '2021-04-29T17:00', ['past', 'lost', 'off', 'first']],
  [{ layout: 'next' }, '2021-03-01', ['past']],
  [{ layout: 'next' }, '2021-04-10', ['first']],
  [{ layout: 'next' }, '2021-04-29T15:00', ['first']],
  [{ layout: 'next' }, '2021-04-29T17:00', ['second']],
  [{ layout: 'next' }, '2021-05-10', ['someday']],
  [{ layout: 'next', show: 'past' }, '2021-04-10', []],
  [{ layout: 'list', show: 'past' }, '2021-04-10', ['past', 'lost']],
  [{ session: 'https://example.org/reihe#past' }, '2021-04-10', ['past']],
  [{ session: 'past' }, '2021-04-10', ['past']],
  [{ session: 'first' }, '2021-04-10', ['first']],
  [{ session: 'second' }, '2021-04-10', ['second']],
  [{ session: 'reihe' }, '2021-04-10', []],
  [{ session: 'PAST' }, '2021-04-10', []],
  [{ session: 'first', show: 'past' }, '2021-04-10', []],
];

describe('selectSessions', () => {
  for (const [selection, now, ids] of SELECTIONS) {
    it(`selects ${ids.join(', ') || 'nothing'} for ${JSON.stringify(selection)} on ${now}`, () => {
      const whole = { show: 'all', session: '', layout: 'cards', ...selection } as const;
      const selected = selectSessions(SERIES, whole, instant(now));
      expect(selected.map(({ id }) => id.split(/[#/]/).at(-1))).to.deep.equal(ids);
    });
  }

  it('selects every session either as upcoming or as past', () => {
    const select = (show: Selection['show']) =>
      selectSessions(SERIES, { show, session: '', layout: 'cards' }, instant('2021-04-29T15:00'));
    expect([...select('past'), ...select('upcoming')]).to.have.members([...select('all')]);
  });

  it('is empty for a series without sessions', () => {
    const next = { show: 'all', session: '', layout: 'next' } as const;
    expect(selectSessions({ sessions: [] }, next, 0)).to.deep.equal([]);
  });

  it('keeps a session with an explicit state for a day after its end if the clock may be wrong', () => {
    const one = session('a', '2021-04-28', { registration: { state: 'open' } });
    const select = (show: Selection['show'], layout: string, isChecked?: boolean) =>
      selectSessions(
        { sessions: [one] },
        { show, session: '', layout },
        instant('2021-04-28T18:00'),
        isChecked,
      );
    expect(select('upcoming', 'cards', false)).to.deep.equal([one]);
    expect(select('past', 'cards', false)).to.deep.equal([]);
    expect(select('all', 'next', false)).to.deep.equal([one]);
    expect(select('upcoming', 'cards')).to.deep.equal([]);
  });

  it('counts a cancelled session with only its old date as past after it', () => {
    const off = session('c', undefined, {
      eventStatus: 'cancelled',
      previousStartDate: moment('2021-04-01'),
    });
    const select = (now: string) =>
      selectSessions({ sessions: [off] }, { show: 'past', session: '', layout: 'cards' }, instant(now));
    expect(select('2021-04-01T12:00')).to.deep.equal([]);
    expect(select('2021-04-02')).to.deep.equal([off]);
  });

  it('counts a postponed session as upcoming until it has a new date', () => {
    const postponed = session('p', '2021-04-01', { eventStatus: 'postponed' });
    const select = (one: Session, show: Selection['show']) =>
      selectSessions({ sessions: [one] }, { show, session: '', layout: 'cards' }, instant('2021-04-10'));
    expect(select(postponed, 'upcoming')).to.deep.equal([postponed]);
    expect(select(postponed, 'past')).to.deep.equal([]);
    const moved = { ...postponed, previousStartDate: moment('2021-03-01') };
    expect(select(moved, 'past')).to.deep.equal([moved]);
  });
});

/** The page's selection, the sessions of the series, and the reason why none is selected. */
const REASONS: readonly [selection: Partial<Selection>, sessions: readonly Session[], reason: string][] = [
  [{}, [], 'upcoming'],
  [{ show: 'upcoming' }, [session('past', '2021-04-01')], 'upcoming'],
  [{ show: 'past' }, [session('first', '2021-04-29')], 'past'],
  [{ session: 'nowhere' }, SERIES.sessions, 'session'],
  [{ session: 'past', show: 'upcoming' }, SERIES.sessions, 'session'],
  [{ session: 'nowhere', layout: 'next' }, SERIES.sessions, 'session'],
  [{ layout: 'next' }, [session('past', '2021-04-01')], 'next'],
  [{ layout: 'next' }, [session('off', '2021-04-29', { eventStatus: 'cancelled' })], 'next'],
  [{ layout: 'next' }, [session('moved', '2021-04-01', { eventStatus: 'postponed' })], 'upcoming'],
];

describe('emptyReason', () => {
  for (const [selection, sessions, reason] of REASONS) {
    it(`is “${reason}” for ${JSON.stringify(selection)} of ${sessions.length} sessions`, () => {
      const whole = { show: 'all', session: '', layout: 'cards', ...selection } as const;
      const now = instant('2021-04-10');
      expect(selectSessions({ sessions }, whole, now)).to.deep.equal([]);
      expect(emptyReason({ sessions }, whole, now)).to.equal(reason);
    });
  }
});
