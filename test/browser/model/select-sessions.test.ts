import { expect } from '@open-wc/testing';
import { selectSessions, type Selection } from '../../../src/model/select-sessions.ts';
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

/** What the page asks for, the wall clock in Berlin, the sessions that it gets. */
const SELECTIONS: readonly [selection: Partial<Selection>, now: string, ids: readonly string[]][] = [
  [{}, '2021-04-10', ALL],
  [{ show: 'upcoming' }, '2021-04-10', ALL.filter((id) => id !== 'past')],
  [{ show: 'upcoming' }, '2021-04-29T15:00', ['lost', 'off', 'first', 'second', 'someday']],
  [{ show: 'past' }, '2021-03-01', []],
  [{ show: 'past' }, '2021-04-10', ['past']],
  [{ show: 'past' }, '2021-04-29T17:00', ['past', 'first']],
  [{ next: true }, '2021-03-01', ['past']],
  [{ next: true }, '2021-04-10', ['first']],
  [{ next: true }, '2021-04-29T15:00', ['first']],
  [{ next: true }, '2021-04-29T17:00', ['second']],
  [{ next: true }, '2021-05-10', ['someday']],
  [{ next: true, show: 'past' }, '2021-04-10', []],
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
      const whole = { show: 'all', session: '', next: false, ...selection } as const;
      const selected = selectSessions(SERIES, whole, instant(now));
      expect(selected.map(({ id }) => id.split(/[#/]/).at(-1))).to.deep.equal(ids);
    });
  }

  it('never hides a session that is neither upcoming nor past', () => {
    const select = (show: Selection['show']) =>
      selectSessions(SERIES, { show, session: '', next: false }, instant('2021-04-29T15:00'));
    expect([...select('past'), ...select('upcoming')]).to.have.members([...select('all')]);
  });

  it('is empty for a series without sessions', () => {
    const next = { show: 'all', session: '', next: true } as const;
    expect(selectSessions({ sessions: [] }, next, 0)).to.deep.equal([]);
  });
});
