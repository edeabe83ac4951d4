import { expect } from '@open-wc/testing';
import { documentOf, listed, plain, read } from '../../helpers/documents.ts';

/** Reads a session with these dates, and says what was reported: “code path”. */
function readDates(dates: object, timeZone: unknown = 'Europe/Berlin') {
  const { series, problems } = read({ ...documentOf({ name: 'Session', ...dates }), timeZone });
  const { startDate, endDate, doorTime, dateText } = plain(series.sessions[0]) as Record<string, string>;
  return {
    read: { startDate, endDate, doorTime, dateText },
    reported: problems.map(({ code, path }) => `${code} ${path.replace('$.subEvent[0]', '')}`),
  };
}

const at = (startDate?: string, endDate?: string, doorTime?: string, dateText?: string) => ({
  ...{ startDate, endDate, doorTime, dateText },
});

type Row = readonly [written: object, read: ReturnType<typeof at>, reported?: string];

const EIGHTEEN = '2027-05-12T18:00+02:00';
const TWENTY = '2027-05-12T20:00+02:00';
const start = '2027-05-12T18:00';

/** What stands in a document, what is read, and what is reported. */
const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'the end in the words of the start': [
    [{ startDate: '12.5.27, 18–20 Uhr' }, at(EIGHTEEN, TWENTY)],
    [{ startDate: '12.05.2027, 18:00-20:00' }, at(EIGHTEEN, TWENTY)],
    [{ startDate: '12. Mai 2027, 18 bis 20 Uhr' }, at(EIGHTEEN, TWENTY)],
    [{ startDate: '12. Mai 2027, 18 Uhr – 20 Uhr' }, at(EIGHTEEN, TWENTY)],
    [{ startDate: 'Mi, 12. Mai 2027, von 18:00 bis 20:00 Uhr' }, at(EIGHTEEN, TWENTY)],
    [{ startDate: '12.&nbsp;Mai&nbsp;2027, 18&ndash;20&nbsp;Uhr' }, at(EIGHTEEN, TWENTY)],
    [{ startDate: '12.5.2027, 22–2 Uhr' }, at('2027-05-12T22:00+02:00'), 'contradiction .endDate'],
    [{ startDate: '12. Mai 2027 – 14. Mai 2027' }, at('2027-05-12', '2027-05-14')],
    [
      { startDate: '12. Mai 2027 – entfällt' },
      at(undefined, undefined, undefined, '12. Mai 2027 – entfällt'),
      'unreadable .startDate',
    ],
    [{ startDate: '12.5.2027, 18–24 Uhr' }, at(EIGHTEEN, '2027-05-13T00:00+02:00')],
    [
      { startDate: '12.5.2027, 18–20 Uhr', endDate: '2027-05-12T21:00' },
      at(EIGHTEEN, '2027-05-12T21:00+02:00'),
    ],
    [{ startDate: '12.5.2027, 18–16 Uhr' }, at(EIGHTEEN), 'contradiction .endDate'],
    [
      { startDate: '12.5.2027, 18–25 Uhr' },
      at(undefined, undefined, undefined, '12.5.2027, 18–25 Uhr'),
      'unreadable .startDate',
    ],
    [
      { startDate: '31.4.2027, 18–20 Uhr' },
      at(undefined, undefined, undefined, '31.4.2027, 18–20 Uhr'),
      'unreadable .startDate',
    ],
  ],
  'the forms of programs': [
    [{ startDate: `<time datetime="${start}">12. Mai</time>` }, at(EIGHTEEN)],
    [{ startDate: `<p>Am <time class='x' datetime='${start}'>12. Mai</time></p>` }, at(EIGHTEEN)],
    [
      { startDate: `<time datetime="${start}">18</time> – <time datetime="2027-05-12T20:00">20</time>` },
      at(EIGHTEEN, TWENTY),
    ],
    [{ startDate: '<p>12.&nbsp;Mai 2027, 18&nbsp;Uhr</p>' }, at(EIGHTEEN)],
    [{ startDate: { '@type': 'DateTime', '@value': start } }, at(EIGHTEEN)],
    [{ startDate: [{ '@type': 'DateTime', '@value': start }] }, at(EIGHTEEN)],
    [{ startDate: 20270512 }, at('2027-05-12')],
  ],
  'what is no date': [
    [{ startDate: 1810137600 }, at(undefined, undefined, undefined, ''), 'unreadable .startDate'],
    [{ startDate: '1810137600000' }, at(undefined, undefined, undefined, ''), 'unreadable .startDate'],
    [{ startDate: true }, at(undefined, undefined, undefined, ''), 'unreadable .startDate'],
    [{ startDate: {} }, at(undefined, undefined, undefined, ''), 'unreadable .startDate'],
    [
      { startDate: { dateTime: start, timeZone: 'Europe/Berlin' } },
      at(undefined, undefined, undefined, ''),
      'unreadable .startDate',
    ],
    [{ startDate: '1970-01-01' }, at(undefined, undefined, undefined, ''), 'unreadable .startDate'],
    [
      { startDate: '<b>Mi, 12. Mai</b>' },
      at(undefined, undefined, undefined, 'Mi, 12. Mai'),
      'unreadable .startDate',
    ],
    [
      { startDate: 'Do, 12. Mai 2027' },
      at(undefined, undefined, undefined, 'Do, 12. Mai 2027'),
      'contradiction .startDate',
    ],
    [{ startDate: '05/12/2027' }, at(undefined, undefined, undefined, '05/12/2027'), 'unreadable .startDate'],
    [{ startDate: 'Herbst 2027' }, at(undefined, undefined, undefined, 'Herbst 2027')],
    [{ startDate: 'Winter 2027/28' }, at(undefined, undefined, undefined, 'Winter 2027/28')],
    [{ startDate: '2027' }, at(undefined, undefined, undefined, '2027')],
    [{ startDate: null }, at()],
    [{ startDate: start, endDate: '0000-00-00' }, at(EIGHTEEN), 'unreadable .endDate'],
    [{ startDate: start, endDate: {} }, at(EIGHTEEN, ''), 'unreadable .endDate'],
    [{ startDate: start, endDate: 1810137600 }, at(EIGHTEEN, ''), 'unreadable .endDate'],
  ],
  duration: [
    [{ startDate: start, duration: 'PT90M' }, at(EIGHTEEN, '2027-05-12T19:30+02:00')],
    [{ startDate: start, duration: 'PT1H30M' }, at(EIGHTEEN, '2027-05-12T19:30+02:00')],
    [{ startDate: start, duration: { '@type': 'Duration', '@value': 'PT2H' } }, at(EIGHTEEN, TWENTY)],
    [{ startDate: start, duration: 'PT48H' }, at(EIGHTEEN, '2027-05-14T18:00+02:00')],
    [
      { startDate: '2027-03-28T01:00', duration: 'PT2H' },
      at('2027-03-28T01:00+01:00', '2027-03-28T04:00+02:00'),
    ],
    [{ startDate: start, endDate: '2027-05-12T20:00', duration: 'PT90M' }, at(EIGHTEEN, TWENTY)],
    [
      { startDate: start, endDate: 'abends', duration: 'PT2H' },
      at(EIGHTEEN, 'abends'),
      'unreadable .endDate',
    ],
    [{ startDate: '2027-05-12', duration: 'PT90M' }, at('2027-05-12'), 'unreadable .duration'],
    [{ startDate: '2027-05-12', duration: 'P2D' }, at('2027-05-12'), 'unreadable .duration'],
    [
      { startDate: 'Herbst', duration: 'PT90M' },
      at(undefined, undefined, undefined, 'Herbst'),
      'unreadable .duration',
    ],
    ...[
      '90 Minuten',
      90,
      'P1M',
      'P1Y',
      'P1W',
      'P2D',
      'P0DT2H',
      'PT1.5H',
      'P',
      'PT',
      'PT0S',
      '-PT2H',
      '01:30',
      'PT99999H',
      {},
    ].map((duration): Row => [{ startDate: start, duration }, at(EIGHTEEN), 'unreadable .duration']),
  ],
  'times of day beside a date': [
    [{ startDate: '2027-05-12', startTime: '18:00' }, at(EIGHTEEN)],
    [{ startDate: '12. Mai 2027', startTime: '18 Uhr' }, at(EIGHTEEN)],
    [{ startDate: '2027-05-12', startTime: '18:00:00+02:00' }, at(EIGHTEEN)],
    [{ startDate: '2027-05-12', startTime: '18:00', endTime: '20:00' }, at(EIGHTEEN, TWENTY)],
    [
      { startDate: '2027-05-12', endDate: '2027-05-14', startTime: '18:00', endTime: '20:00' },
      at(EIGHTEEN, '2027-05-14T20:00+02:00'),
    ],
    [
      { startDate: '2027-05-12', startTime: '22:00', endTime: '02:00' },
      at('2027-05-12T22:00+02:00'),
      'contradiction .endDate',
    ],
    [{ startDate: '2027-05-12', startTime: '00:00', endTime: '24:00' }, at('2027-05-12', '2027-05-12')],
    [{ startDate: '2027-05-12', startTime: '18:00', duration: 'PT2H' }, at(EIGHTEEN, TWENTY)],
    [{ startDate: start, startTime: null, endTime: '' }, at(EIGHTEEN)],
    [{ startDate: start, startTime: start }, at(EIGHTEEN), 'unreadable .startTime'],
    [{ startDate: start, startTime: {} }, at(EIGHTEEN), 'unreadable .startTime'],
    [{ startDate: start, startTime: '19:00' }, at(EIGHTEEN), 'unreadable .startTime'],
    [{ startDate: '2027-05-12', startTime: 'abends' }, at('2027-05-12'), 'unreadable .startTime'],
    [{ startDate: '2027-05-12', startTime: '25:00' }, at('2027-05-12'), 'unreadable .startTime'],
    [{ startDate: '2027-05-12', startTime: '18–20 Uhr' }, at('2027-05-12'), 'unreadable .startTime'],
    [{ startTime: '18:00' }, at(), 'unreadable .startTime'],
  ],
  'the opening of the doors': [
    [{ startDate: start, doorTime: '17:30:00+02:00' }, at(EIGHTEEN, undefined, '2027-05-12T17:30+02:00')],
    [{ startDate: start, doorTime: '17:30' }, at(EIGHTEEN, undefined, '2027-05-12T17:30+02:00')],
    [{ startDate: start, doorTime: '17.30 Uhr' }, at(EIGHTEEN, undefined, '2027-05-12T17:30+02:00')],
    [{ startDate: '2027-05-12', doorTime: '17:30' }, at('2027-05-12', undefined, '2027-05-12T17:30+02:00')],
    [
      { startDate: '2027-05-12T16:00Z', doorTime: '2027-05-12T15:30Z' },
      at(EIGHTEEN, undefined, '2027-05-12T17:30+02:00'),
    ],
    [{ startDate: start, doorTime: '17:75' }, at(EIGHTEEN, undefined, '17:75'), 'unreadable .doorTime'],
    [{ doorTime: '17:30' }, at(undefined, undefined, '17:30'), 'unreadable .doorTime'],
  ],
  'whole days': [
    [{ startDate: '2026-12-04T00:00', endDate: '2026-12-05T00:00' }, at('2026-12-04', '2026-12-04')],
    [{ startDate: '2026-12-04T00:00', endDate: '2026-12-06T00:00' }, at('2026-12-04', '2026-12-05')],
    [{ startDate: '2026-12-04T00:00', endDate: '2026-12-04T24:00' }, at('2026-12-04', '2026-12-04')],
    [{ startDate: '2026-12-04T00:00', endDate: '2026-12-04T23:59' }, at('2026-12-04', '2026-12-04')],
    [{ startDate: '2026-12-04T00:00', endDate: '2026-12-05T23:59:59' }, at('2026-12-04', '2026-12-05')],
    [{ startDate: '2026-12-04', endDate: '2026-12-05T23:59:59' }, at('2026-12-04', '2026-12-05')],
    [{ startDate: '2026-12-04T00:00', endDate: '2026-12-05' }, at('2026-12-04', '2026-12-05')],
    [{ startDate: '2026-12-03T23:00Z', endDate: '2026-12-04T23:00Z' }, at('2026-12-04', '2026-12-04')],
    [{ startDate: '2027-03-28T00:00', endDate: '2027-03-29T00:00' }, at('2027-03-28', '2027-03-28')],
    [{ startDate: '2026-12-04T00:00', duration: 'PT24H' }, at('2026-12-04', '2026-12-04')],
    [{ startDate: '2026-12-04T00:00' }, at('2026-12-04T00:00+01:00')],
    [{ startDate: '2026-12-04T00:00', endDate: '2026-12-04T00:00' }, at('2026-12-04T00:00+01:00')],
    [
      { startDate: '2026-12-04T00:00', endDate: '2026-12-04T02:00' },
      at('2026-12-04T00:00+01:00', '2026-12-04T02:00+01:00'),
    ],
    [
      { startDate: '2026-12-04T18:00', endDate: '2026-12-05T00:00' },
      at('2026-12-04T18:00+01:00', '2026-12-05T00:00+01:00'),
    ],
    [
      { startDate: '2026-12-04T18:00', endDate: '2026-12-04T23:59' },
      at('2026-12-04T18:00+01:00', '2026-12-04T23:59+01:00'),
    ],
    [{ startDate: '2026-12-04T18:00', endDate: '2026-12-06' }, at('2026-12-04T18:00+01:00', '2026-12-06')],
    [{ startDate: '2026-12-04T18:00', endDate: '2026-12-04T18:00' }, at('2026-12-04T18:00+01:00')],
  ],
};

describe('readSchedule, given dates that have to be brought together:', () => {
  for (const [what, rows] of Object.entries(TABLES)) {
    for (const [written, expected, reported] of rows) {
      it(`T04 ${what}: ${JSON.stringify(written)}`, () => {
        const { read, reported: all } = readDates(written);
        expect(read).to.deep.equal(expected);
        expect(all).to.deep.equal(reported ? [reported] : []);
      });
    }
  }

  it('T04 adds times to a date without a zone, and a duration to a start with an offset', () => {
    expect(readDates({ startDate: '2027-05-12', startTime: '18:00' }, null).read).to.deep.equal(
      at('2027-05-12T18:00'),
    );
    expect(readDates({ startDate: '2027-05-12T18:00-05:00', doorTime: '17:30' }, null).read).to.deep.equal(
      at('2027-05-12T18:00-05:00', undefined, '2027-05-12T17:30'),
    );
    expect(readDates({ startDate: '2027-05-12T18:00-05:00', duration: 'PT2H' }, null).read).to.deep.equal(
      at('2027-05-12T18:00-05:00', '2027-05-12T20:00-05:00'),
    );
  });
});

const NOVEMBER = '2026-11-21T14:00';
const DECEMBER = '2026-12-12T14:00';

/** A list of starts, further properties, the sessions, and what is reported. */
const SEVERAL: readonly [startDate: unknown, part: object, sessions: readonly string[], reported?: string][] =
  [
    [[NOVEMBER, DECEMBER], {}, ['2026-11-21T14:00+01:00', '2026-12-12T14:00+01:00']],
    [
      [DECEMBER, '21.11.2026, 14–16 Uhr'],
      {},
      ['2026-11-21T14:00+01:00 2026-11-21T16:00+01:00', '2026-12-12T14:00+01:00'],
    ],
    [
      [NOVEMBER, DECEMBER],
      { endDate: ['2026-11-21T16:00', '2026-12-12T17:00'] },
      ['2026-11-21T14:00+01:00 2026-11-21T16:00+01:00', '2026-12-12T14:00+01:00 2026-12-12T17:00+01:00'],
    ],
    [
      [NOVEMBER, DECEMBER],
      { duration: 'PT1H' },
      ['2026-11-21T14:00+01:00 2026-11-21T15:00+01:00', '2026-12-12T14:00+01:00 2026-12-12T15:00+01:00'],
    ],
    [
      [NOVEMBER, DECEMBER],
      { endDate: '2026-12-31' },
      ['2026-11-21T14:00+01:00', '2026-12-12T14:00+01:00'],
      'unreadable $.subEvent[0].endDate',
    ],
    [
      [NOVEMBER, { '@value': '12.12.2026, 14 Uhr', '@language': 'de' }],
      {},
      ['2026-11-21T14:00+01:00', '2026-12-12T14:00+01:00'],
    ],
    [[NOVEMBER, null], {}, ['2026-11-21T14:00+01:00']],
    [[NOVEMBER], {}, ['2026-11-21T14:00+01:00']],
    [['Frühjahr', NOVEMBER], {}, ['2026-11-21T14:00+01:00', 'Frühjahr']],
  ];

describe('readSchedule, given several starts of one session,', () => {
  for (const [startDate, part, sessions, reported] of SEVERAL) {
    it(`T04 reads one session for each of ${JSON.stringify([startDate, part])}`, () => {
      const { series, problems } = read(documentOf({ '@id': '#a', name: 'Name', startDate, ...part }));
      const found = plain(series.sessions) as Record<string, string>[];
      expect(
        found.map(({ startDate, dateText, endDate }) =>
          [startDate ?? dateText, endDate].filter(Boolean).join(' '),
        ),
      ).to.deep.equal(sessions);
      expect(new Set(found.map(({ id }) => id)).size).to.equal(sessions.length);
      expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(reported ? [reported] : []);
    });
  }

  it('T04 reads thousands of starts in a time that grows with their number', () => {
    const startDate = Array.from({ length: 5_000 }, (_, index) => new Date(index * 6e5 + 1e12).toISOString());
    const { series } = read(documentOf({ name: 'Name', startDate, endDate: startDate.slice(1) }));
    expect(series.sessions).to.have.length(5_000);
  });
});

describe('readSchedule, given times without a common zone,', () => {
  const STARTS = ['2026-12-05T18:00+01:00', '2026-12-05T18:30', '2026-12-05T19:00+01:00'];
  const codes = (document: unknown) => read(document).problems.map(({ code, path }) => `${code} ${path}`);

  it('T09 sorts by the clock that is shown', () => {
    const schedule = read({
      ...documentOf(...STARTS.map((startDate) => ({ name: 'N', startDate }))),
      timeZone: null,
    });
    expect(listed(schedule)).to.deep.equal(STARTS.map((start) => `${start} N`));
  });

  it('T09 reports times without a zone once', () => {
    const session = { name: 'N', startDate: '2026-12-05T18:30', endDate: '2026-12-05T19:30' };
    expect(codes({ ...documentOf(session, session), timeZone: null })).to.deep.equal(['no-time-zone $']);
    expect(codes([{ '@type': 'Event', ...session }])).to.deep.equal(['no-time-zone $']);
    const closes = {
      ...session,
      startDate: '2026-12-05',
      endDate: null,
      registration: { closes: '2026-12-01T12:00' },
    };
    expect(codes({ ...documentOf(closes), timeZone: null })).to.deep.equal(['no-time-zone $']);
  });

  it('T09 reports neither dates without a time, nor offsets, nor offsets with a zone', () => {
    const days = { name: 'N', startDate: '2026-12-05', endDate: '2026-12-06' };
    const offsets = { name: 'N', startDate: '2026-12-05T18:30+01:00', endDate: '2026-12-05T18:30Z' };
    const own = { name: 'N', startDate: '2026-12-05T18:30+01:00[Europe/Berlin]' };
    for (const session of [days, offsets, own]) {
      expect(codes({ ...documentOf(session), timeZone: null })).to.deep.equal([]);
    }
    expect(codes(documentOf({ name: 'N', startDate: '2026-12-05T18:30' }))).to.deep.equal([]);
  });

  it('T09 reports names of zones that IANA does not have', () => {
    for (const timeZone of [
      'GMT+1',
      'UTC+1',
      'W. Europe Standard Time',
      'UTC+5.5',
      'UTC+25',
      'Berlin',
      'MEZ',
      '+01:00',
      'Pacific Standard Time',
      3600,
    ]) {
      const document = { ...documentOf({ name: 'N', startDate: '2026-12-05T18:30' }), timeZone };
      expect(codes(document), String(timeZone)).to.deep.equal(['unreadable $.timeZone']);
    }
  });
});
