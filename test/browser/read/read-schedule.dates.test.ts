import { expect } from '@open-wc/testing';
import { documentWith, plain, read } from '../../helpers/documents.ts';

/** An opening in words, and a deadline in digits, make the registration unclear. */
const unclear = { unclear: true };
const unclearIf = (words: string) => (/\d/.test(words) ? unclear : {});

const WORDS = ['31.02.', '25:00', 'demnächst', '2021-02-31', '2021-04-28T24:01', 'Ende April'];

/** The path of a date, how a document writes it, and where the model keeps its words. */
const PLACES: readonly [path: string, write: (words: string) => object, keep: (words: string) => object][] = [
  ['endDate', (endDate) => ({ endDate }), (endDate) => ({ endDate })],
  ['doorTime', (doorTime) => ({ doorTime }), (doorTime) => ({ doorTime })],
  [
    'previousStartDate',
    (previousStartDate) => ({ previousStartDate }),
    (previousStartDate) => ({ previousStartDate }),
  ],
  [
    'registration.opens',
    (opens) => ({ registration: { opens } }),
    (opens) => ({ registration: { opens, ...unclear } }),
  ],
  [
    'registration.closes',
    (closes) => ({ registration: { closes } }),
    (closes) => ({ registration: { closes, ...unclearIf(closes) } }),
  ],
  [
    'offers.validFrom',
    (validFrom) => ({ offers: { validFrom } }),
    (opens) => ({ offers: [{ registration: { opens, ...unclear } }] }),
  ],
  [
    'offers[0].validThrough',
    (validThrough) => ({ offers: [{ validThrough }] }),
    (closes) => ({ offers: [{ registration: { closes, ...unclearIf(closes) } }] }),
  ],
  [
    'offers[1].availabilityEnds',
    (availabilityEnds) => ({ offers: [{ price: 5 }, { availabilityEnds }] }),
    (closes) => ({ offers: [{ price: '5' }, { registration: { closes, ...unclearIf(closes) } }] }),
  ],
];

/** Reads a session with this part; returns it with the paths and messages of its problems. */
function readWith(part: object) {
  const { series, problems } = read(documentWith(part));
  return {
    session: plain(series.sessions[0]),
    paths: problems.map(({ path }) => path.replace('$.subEvent[0].', '')),
    says: problems.map(({ message }) => message).join(),
  };
}

describe('readSchedule, given words instead of a date,', () => {
  for (const [path, write, keep] of PLACES) {
    it(`keeps the words of ${path} and reports them`, () => {
      for (const words of WORDS) {
        const { session, paths, says } = readWith(write(words));
        expect(session, words).to.deep.include(keep(words));
        expect(paths, words).to.deep.equal([path]);
        expect(says).to.include(JSON.stringify(words)).and.include('2021-04-28T14:00');
      }
    });
  }

  it('keeps the words of startDate as a date to be announced, and reports words that look like a date', () => {
    for (const words of WORDS) {
      const { session, paths } = readWith({ startDate: words });
      expect(session, words).to.include({ dateText: words }).and.not.to.have.property('startDate');
      expect(paths, words).to.deep.equal(/^\d/.test(words) ? ['startDate'] : []);
    }
  });

  it('keeps the words of the registration of a series', () => {
    const { series, problems } = read({ ...documentWith({}), registration: { opens: 'demnächst' } });
    expect(plain(series.registration)).to.deep.equal({ opens: 'demnächst', ...unclear });
    expect(problems.map(({ path }) => path)).to.deep.equal(['$.registration.opens']);
  });
});

/** A deadline before its opening, and the path of the report. */
const REVERSED: readonly [part: object, path: string][] = [
  [{ registration: { opens: '2021-04-01', closes: '2021-03-01' } }, 'registration'],
  [{ registration: { opens: '2021-04-01T12:00', closes: '2021-04-01T11:59' } }, 'registration'],
  [{ offers: { validFrom: '2021-04-01', validThrough: '2021-03-01' } }, 'offers'],
  [{ offers: { availabilityStarts: '2021-04-01', validThrough: '2021-03-01' } }, 'offers'],
];

const ORDERED: readonly object[] = [
  { opens: '2021-04-01', closes: '2021-04-01' },
  { opens: '2021-04-01T12:00', closes: '2021-04-01' },
  { opens: '2021-04-01T12:00', closes: '2021-04-01T12:00' },
  { closes: '2021-03-01' },
];

describe('readSchedule, given an opening and a deadline,', () => {
  for (const [part, path] of REVERSED) {
    it(`reports the deadline before the opening in ${JSON.stringify(part)}, and keeps both`, () => {
      const { session, paths, says } = readWith(part);
      expect(paths).to.deep.equal([path]);
      expect(says).to.include('closes before it opens');
      expect(JSON.stringify(session)).to.match(/"opens":"2021-04-01.*"closes":"2021-0[34]-01/);
    });
  }

  it('reports a deadline before the opening of a series', () => {
    const registration = { opens: '2021-04-01', closes: '2021-03-01' };
    const { problems } = read({ ...documentWith({}), registration });
    expect(problems.map(({ path }) => path)).to.deep.equal(['$.registration']);
  });

  it('accepts a deadline at or after the opening, and one without an opening', () => {
    for (const registration of ORDERED) {
      expect(readWith({ registration }).paths, JSON.stringify(registration)).to.deep.equal([]);
    }
  });
});

/** The end as written, the end in Berlin time, and whether the offset is reported. */
const OFFSETS: readonly [written: string, shown: string, isReported: boolean][] = [
  ['2021-04-28T17:00+02:00', '2021-04-28T17:00+02:00', false],
  ['2021-04-28T17:00+01:00', '2021-04-28T18:00+02:00', true],
  ['2021-04-28T17:00+00:00', '2021-04-28T19:00+02:00', true],
  ['2021-04-28T17:00-05:00', '2021-04-29T00:00+02:00', true],
  ['2021-04-28T17:00Z', '2021-04-28T19:00+02:00', false],
  ['2021-12-28T17:00+01:00', '2021-12-28T17:00+01:00', false],
  ['2021-12-28T17:00+02:00', '2021-12-28T16:00+01:00', true],
  ['2021-10-31T02:30+01:00', '2021-10-31T02:30+01:00', false],
  ['2021-10-31T02:30+02:00', '2021-10-31T02:30+02:00', false],
  ['2021-04-28T17:00', '2021-04-28T17:00+02:00', false],
];

describe('readSchedule, given an offset,', () => {
  for (const [written, shown, isReported] of OFFSETS) {
    it(`reads ${written} as ${shown} and ${isReported ? 'reports' : 'accepts'} it`, () => {
      const { session, paths, says } = readWith({ endDate: written });
      expect(session).to.have.property('endDate', shown);
      expect(paths).to.deep.equal(isReported ? ['endDate'] : []);
      expect(says).to.match(isReported ? /Europe\/Berlin.*the instant counts/ : /^$/);
    });
  }

  it('reports it for every property with a date', () => {
    const written = '2021-02-01T12:00+05:00';
    const { series, problems } = read({
      ...documentWith({
        ...{ startDate: written, doorTime: written, previousStartDate: written },
        registration: { opens: written, closes: written },
        offers: [{ validFrom: written }],
      }),
      ...{ dateModified: written, registration: { opens: written } },
    });
    const session = '$.subEvent[0].';
    expect(problems.map(({ path }) => path).sort()).to.deep.equal(
      [
        ...['startDate', 'doorTime', 'previousStartDate'].map((key) => session + key),
        ...['registration.opens', 'registration.closes', 'offers[0].validFrom'].map((key) => session + key),
        ...['$.dateModified', '$.registration.opens'],
      ].sort(),
    );
    expect(plain(series.sessions[0])).to.include({ startDate: '2021-02-01T08:00+01:00' });
    expect(plain(series.dateModified)).to.equal('2021-02-01T08:00+01:00');
  });

  it('accepts any offset if no zone is known', () => {
    const times = { startDate: '2021-04-28T14:00-02:00', endDate: '2021-04-28T23:00+05:00' };
    expect(read({ ...documentWith(times), timeZone: undefined }).problems).to.deep.equal([]);
  });
});
