import { expect } from '@open-wc/testing';
import { documentOf, documentWith, listed, plain, read } from '../../helpers/documents.ts';

/** The broken part of the session, the path of the report, its message, and the part of the session that remains. */
type Row = readonly [broken: object, path: string, says: RegExp, left: object];

const START = { startDate: '2021-04-28T14:00+02:00' };
const ROWS: readonly Row[] = [
  [{ name: [['x']] }, '.name', /./, START],
  [{ name: '<p> </p>' }, '', /no name/, START],
  [{ name: undefined }, '', /no name/, START],
  [
    { startDate: '31.04.2021' },
    '.startDate',
    /2021-04-28T14:00/,
    { name: 'Session', dateText: '31.04.2021' },
  ],
  [{ startDate: '2021-02-31' }, '.startDate', /31/, { dateText: '2021-02-31' }],
  [{ startDate: '2021-13-28' }, '.startDate', /13/, { name: 'Session' }],
  [{ startDate: '04/28/2021' }, '.startDate', /28/, { dateText: '04/28/2021' }],
  [{ startDate: 1619611200 }, '.startDate', /1619611200/, { name: 'Session' }],
  [{ startDate: { from: '2021' } }, '.startDate', /date/, { name: 'Session' }],
  [{ endDate: '17 Uhr' }, '.endDate', /"17 Uhr" is not a date/, { ...START, endDate: '17 Uhr' }],
  [{ endDate: '2021-04-28T12:00' }, '.endDate', /before startDate/, START],
  [{ doorTime: 'vor 13:30' }, '.doorTime', /date/, { ...START, doorTime: 'vor 13:30' }],
  [{ previousStartDate: 'gestern' }, '.previousStartDate', /date/, { previousStartDate: 'gestern' }],
  [{ eventStatus: 'EventForgotten' }, '.eventStatus', /EventCancelled/, START],
  [{ eventStatus: 'constructor' }, '.eventStatus', /EventCancelled/, START],
  [{ eventAttendanceMode: 'somehow' }, '.eventAttendanceMode', /OnlineEventAttendanceMode/, START],
  [{ url: 'javascript:alert(1)' }, '.url', /https:/, START],
  [{ description: 12.5 }, '', /^$/, { description: [{ kind: 'paragraph', items: [['12.5']] }] }],
  [{ description: { html: '<p>' } }, '.description', /text/, START],
  [
    { organizer: { name: 'A', logo: 'data:image/png,x' } },
    '.organizer.logo',
    /./,
    { organizer: [{ name: 'A' }] },
  ],
  [
    { organizer: { name: 'A', logo: ['a.png', 7] } },
    '.organizer.logo[1]',
    /object/,
    { organizer: [{ name: 'A', logo: [{ url: 'https://example.org/reihe/a.png' }] }] },
  ],
  [{ position: 'erste' }, '.position', /number/, START],
  [
    { remainingAttendeeCapacity: 'viele' },
    '.remainingAttendeeCapacity',
    /number/,
    { ...START, remainingAttendeeCapacity: null },
  ],
  [{ isAccessibleForFree: 'vielleicht' }, '.isAccessibleForFree', /true or false/, START],
  [{ location: 5 }, '.location', /object/, START],
  [
    { location: ['A', 5, 'B'] },
    '.location[1]',
    /object/,
    {
      location: [
        { name: 'A', virtual: false },
        { name: 'B', virtual: false },
      ],
    },
  ],
  [
    { location: { name: 'A', url: 'ftp://x' } },
    '.location.url',
    /link/,
    { location: [{ name: 'A', virtual: false }] },
  ],
  [
    { location: { name: 'A', address: 5 } },
    '.location.address',
    /./,
    { location: [{ name: 'A', virtual: false }] },
  ],
  [
    { location: [{ name: 'A', address: { streetAddress: [[1]], addressLocality: 'B' } }] },
    '.location[0].address.streetAddress',
    /./,
    { location: [{ name: 'A', address: 'B', virtual: false }] },
  ],
  [
    { location: { name: 'A', address: { streetAddress: [[1]], addressLocality: 'B' } } },
    '.location.address.streetAddress',
    /./,
    { location: [{ name: 'A', address: 'B', virtual: false }] },
  ],
  [
    { performer: [{ name: 'A' }, { roleName: 'B' }] },
    '.performer[1]',
    /no name/,
    { performer: [{ name: 'A' }] },
  ],
  [{ performer: { roleName: 'B' } }, '.performer', /no name/, START],
  [{ organizer: { name: 'A', url: 'vbscript:x' } }, '.organizer.url', /link/, { organizer: [{ name: 'A' }] }],
  [
    { offers: { price: 5, validFrom: 'bald' } },
    '.offers.validFrom',
    /date/,
    { offers: [{ price: '5', registration: { opens: 'bald', unclear: true } }] },
  ],
  [
    { offers: [5, { price: 5 }] },
    '.offers[0]',
    /object/,
    { offers: [{ registration: { unclear: true } }, { price: '5' }] },
  ],
  [
    { registration: 'https://example.org/' },
    '.registration',
    /object/,
    { registration: { url: 'https://example.org/', unclear: true } },
  ],
  [
    { registration: { state: 'maybe', note: 'N' } },
    '.registration.state',
    /notYetOpen/,
    { registration: { note: 'N · maybe', unclear: true } },
  ],
  [
    { registration: { opens: 'bald', note: 'N' } },
    '.registration.opens',
    /date/,
    { registration: { opens: 'bald', note: 'N', unclear: true } },
  ],
  [
    { registration: { url: 'data:,x', note: 'N' } },
    '.registration.url',
    /link/,
    { registration: { note: 'N', unclear: true } },
  ],
  [{ subjectOf: { name: 'N', url: 'blob:x' } }, '.subjectOf.url', /link/, { subjectOf: [{ name: 'N' }] }],
  [{ subjectOf: 'javascript:x' }, '.subjectOf', /./, START],
];

const GOOD = [
  { name: 'Before', startDate: '2021-01-01' },
  { name: 'After', startDate: '2022-01-01' },
] as const;

describe('readSchedule, given a part that it can’t read,', () => {
  for (const [broken, path, says, left] of ROWS) {
    const isFine = says.source === '^$';
    it(`${isFine ? 'has no problem with' : 'reports only'} ${JSON.stringify(broken)}`, () => {
      const [session] = documentWith(broken).subEvent;
      const { series, problems } = read(documentOf(GOOD[0], session, GOOD[1]));
      const [before, found, after] = series.sessions.toSorted((a, b) => order(a.name) - order(b.name));
      expect([before?.name, after?.name]).to.deep.equal(['Before', 'After']);
      expect(plain(found)).to.deep.include(left);
      expect(problems.map((one) => one.path)).to.deep.equal(isFine ? [] : expectedPaths(path, found?.name));
      expect(problems[0]?.message ?? '').to.match(says);
    });
  }

  it('reports every broken part of one session', () => {
    const { problems } = read(
      documentWith({ endDate: 'x', url: 'x y', location: [{ url: 'a b' }, 5], offers: { url: [[]] } }),
    );
    expect(problems.map(({ path }) => path).sort()).to.deep.equal(
      ['endDate', 'location[0]', 'location[0].url', 'location[1]', 'offers.url', 'url'].map(
        (path) => `$.subEvent[0].${path}`,
      ),
    );
  });

  it('reports broken parts of the series and keeps its sessions', () => {
    const document = { ...documentWith({}), name: [[]], organizer: [5], dateModified: 'neulich', url: 'a b' };
    const schedule = read(document);
    expect(schedule.problems.map(({ path }) => path).sort()).to.deep.equal(
      ['$', '$.dateModified', '$.name', '$.organizer[0]', '$.url'].sort(),
    );
    expect(listed(schedule)).to.deep.equal(['2021-04-28T14:00+02:00 Session']);
  });

  it('reports a time zone that does not exist and shows the wall clock as written', () => {
    for (const timeZone of ['Europe/Beispielstadt', 'Berlin', '+02:00', 42, {}]) {
      const schedule = read({ ...documentWith({}), timeZone });
      const says = JSON.stringify(timeZone);
      expect(schedule.problems[0], says).to.include({ path: '$.timeZone' });
      expect(schedule.problems[0]?.message, says).to.include('Europe/Berlin');
      expect(schedule.series.timeZone, says).to.equal(undefined);
      expect(listed(schedule), says).to.deep.equal(['2021-04-28T14:00 Session']);
    }
  });

  it('reports a value in place of a session', () => {
    const { problems } = read(documentOf(5, { name: 'A' }, 'x', { '@id': '#nowhere' }));
    expect([...new Set(problems.map(({ path }) => path))]).to.have.members(
      [0, 2, 3].map((index) => `$.subEvent[${index}]`),
    );
  });

  it('reports a missing property once for a series that is its own session', () => {
    const { problems } = read({ '@type': 'EventSeries', startDate: '2021-04-28' });
    expect(problems.map(({ path }) => path)).to.deep.equal(['$']);
  });

  it('reports a broken property once for a series that is its own session', () => {
    const { problems } = read({
      '@type': 'EventSeries',
      name: 'A',
      startDate: '2021-04-28',
      registration: [],
    });
    expect(problems.map(({ path }) => path)).to.deep.equal(['$.registration']);
  });

  it('names the paths in a graph, a list and a feed', () => {
    const event = { '@type': 'Event', name: 'A', startDate: '2021-04-28', url: 'a b' };
    const pathIn = (document: unknown) => read(document).problems.map(({ path }) => path);
    expect(pathIn(event)).to.deep.equal(['$.url']);
    expect(pathIn([1, event])).to.deep.equal(['$[1].url']);
    expect(pathIn({ '@graph': [event] })).to.deep.equal(['$["@graph"][0].url']);
    expect(pathIn({ items: [{ data: event }] })).to.deep.equal(['$.items[0].data.url']);
  });

  it('accepts the day of the start as an end without a time of day', () => {
    const { series, problems } = read(documentWith({ endDate: '2021-04-28' }));
    expect(problems).to.deep.equal([]);
    expect(plain(series.sessions[0]?.endDate)).to.equal('2021-04-28');
  });
});

const order = (name = '') => ['Before', 'Session', '', 'After'].indexOf(name);

/** A session that has lost its name is also reported for the missing name. */
const expectedPaths = (path: string, name: string | undefined) => [
  `$.subEvent[1]${path}`,
  ...(name || !path ? [] : ['$.subEvent[1]']),
];
