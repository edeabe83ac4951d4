import { expect } from '@open-wc/testing';
import { documentOf, documentWith, listed, plain, read } from '../../helpers/documents.ts';

const START = '2027-05-12T18:00';

/** What of the first session is read, without its identifier, and the paths of the problems. */
function first(document: unknown) {
  const { series, problems } = read(document);
  const session = plain(series.sessions[0]) as { id?: string };
  delete session.id;
  return { session, problems: problems.map(({ path, code }) => `${path} ${code}`) };
}

/** Keys as others write them, and the key of ours that they are read as. */
const NAMES: readonly (readonly [written: object, read: object])[] = [
  ...[
    ...['startdate', 'StartDate', 'start_date', 'start-date', 'STARTDATE', 'schema:startDate'],
    ...['http://schema.org/startDate', 'https://schema.org/startDate', 'https://www.schema.org/startDate'],
    ...['start', 'startTime', 'start_time', 'start_datetime', 'startsAt', 'dtstart', 'ical:dtstart', 'begin'],
    ...['Beginn', 'Startdatum', 'date', 'Datum', 'event_date', 'as:startTime'],
    'http://www.w3.org/2002/12/cal/icaltzd#dtstart',
  ].map((key) => [{ [key]: START }, { startDate: `${START}+02:00` }] as const),
  ...['end', 'endTime', 'end_date', 'dtend', 'ende', 'Enddatum'].map(
    (key) => [{ startDate: START, [key]: '2027-05-12' }, { endDate: '2027-05-12' }] as const,
  ),
  ...['status', 'event_status', 'ical:status', 'eventstatus'].map(
    (key) => [{ [key]: 'cancelled' }, { eventStatus: 'cancelled' }] as const,
  ),
  ...['ort', 'venue', 'Location', 'locations', 'place'].map(
    (key) => [{ [key]: 'Rathaus' }, { location: [{ name: 'Rathaus', virtual: false }] }] as const,
  ),
  ...['link', 'URL'].map(
    (key) => [{ [key]: 'https://example.org/a' }, { url: 'https://example.org/a' }] as const,
  ),
  [{ performers: 'E' }, { performer: [{ name: 'E' }] }],
  [{ speaker: ['E', 'F'] }, { performer: [{ name: 'E' }, { name: 'F' }] }],
  [{ attendance_mode: 'online' }, { eventAttendanceMode: 'online' }],
  [
    { organizer: { Name: 'A', website: 'https://a.example/' } },
    { organizer: [{ name: 'A', url: 'https://a.example/' }] },
  ],
  [
    { venue: { title: 'Haus', address: 'Weg 1', zip: '01234', city: 'Stadt' } },
    { location: [{ name: 'Haus', address: 'Weg 1, 01234\xa0Stadt', virtual: false }] },
  ],
];

describe('readSchedule, given a name that is almost one of ours,', () => {
  for (const [written, found] of NAMES) {
    it(`T03 reads ${JSON.stringify(written)}`, () => {
      const { session, problems } = first(documentOf({ name: 'A', ...written }));
      expect(session).to.deep.include({ name: 'A', ...found });
      expect(problems).to.deep.equal([]);
    });
  }

  it('T03 reads the title under any of its names, in their order', () => {
    const titleOf = (part: object) => first(documentOf({ startDate: START, ...part })).session;
    expect(titleOf({ summary: 'S', headline: 'H', title: 'T' })).to.include({ name: 'T' });
    expect(titleOf({ summary: 'S', title: '', headline: 'H' })).to.include({ name: 'H' });
    expect(titleOf({ summary: 'S' })).to.include({ name: 'S' });
    expect(titleOf({ Titel: 'T' })).to.include({ name: 'T' });
  });

  it('T03 lets the exact key outrank its near misses, unless it is blank', () => {
    for (const name of ['N', ['N'], { '@value': 'N' }]) {
      const document = documentOf({ title: 'T', name, startDate: START, Name: 'M' });
      expect(first(document).session, JSON.stringify(name)).to.include({ name: 'N' });
    }
    for (const name of [null, '', []]) {
      const document = documentOf({ title: 'T', name, startDate: START });
      expect(first(document).session, JSON.stringify(name)).to.include({ name: 'T' });
    }
  });

  it('T03 reads the keys of the series in the same way', () => {
    const sub_events = [{ title: 'A', start: START }];
    const { series, problems } = read({
      type: 'EventSeries',
      Title: 'R',
      timezone: 'Europe/Berlin',
      sub_events,
    });
    expect(problems).to.deep.equal([]);
    expect(series).to.include({ name: 'R', timeZone: 'Europe/Berlin' });
    expect(plain(series.sessions[0])).to.include({ name: 'A', startDate: `${START}+02:00` });
  });

  it('T03 reports what is only probably meant, by its path and with the name', () => {
    for (const [key, meant] of [
      ...[
        ['starDate', 'startDate'],
        ['startDtae', 'startDate'],
        ['startDatee', 'startDate'],
        ['enDate', 'endDate'],
      ],
      ...[
        ['evenStatus', 'eventStatus'],
        ['locaton', 'location'],
        ['discription', 'description'],
      ],
    ] as const) {
      const { problems } = read(documentOf({ name: 'A', [key]: '2027-05-13T18:00' }));
      const [problem, ...others] = problems.filter(({ code }) => code === 'unknown-key');
      expect(problem, key).to.deep.equal({
        path: `$.subEvent[0].${key}`,
        message: `"${key}" is not known; did you mean "${meant}"?`,
        code: 'unknown-key',
      });
      expect(others).to.deep.equal([]);
    }
  });

  it('T05 shows a date whose key is misspelled, in place of “Termin folgt”', () => {
    expect(first(documentOf({ name: 'A', starDate: START })).session).to.include({
      startDate: `${START}+02:00`,
    });
  });

  it('T05 does not say that a date follows if one stands under a name that is not known, and reports it', () => {
    for (const key of ['datum_von', 'terminBeginn', 'az_date']) {
      const { session, problems } = first(documentOf({ name: 'A', [key]: START }));
      expect(session, key).to.include({ name: 'A', dateText: '' });
      expect(problems).to.deep.equal([`$.subEvent[0].${key} not-shown`]);
    }
    const part = { name: 'A', candidates: 5, az_date: 'soon' };
    expect(first(documentOf(part))).to.deep.equal({ session: { name: 'A' }, problems: [] });
  });

  it('T05 takes members of “events” for sessions only if they have a date, a type or our name', () => {
    const run = () => read({ events: [{ title: 'A', az_date: 'soon' }, { title: 'B' }] });
    expect(run).to.throw('$.events[0] is not shown');
    expect(read({ events: [{ name: 'A' }, { title: 'B', start: START }] }).series.sessions).to.have.length(2);
  });

  it('T03 does not take other names for one of ours', () => {
    const others = [
      'name2x',
      'stage',
      'state',
      'sender',
      'about',
      'author',
      'genre',
      'actor',
      'id2',
      'audio',
    ];
    const more = Object.fromEntries(others.map((key) => [key, 'x']));
    expect(read(documentOf({ name: 'A', startDate: START, ...more }))).to.deep.equal(
      read(documentOf({ name: 'A', startDate: START })),
    );
  });

  it('T03 reads a date with a time under startTime, and a time of day beside a date', () => {
    for (const [written, startDate] of [
      [{ start_time: START }, `${START}+02:00`],
      [{ start_date: '2027-05-12', start_time: '18:00' }, `${START}+02:00`],
      [{ startDate: '', startTime: START }, `${START}+02:00`],
      [{ 'as:startTime': START, 'as:endTime': '2027-05-12T20:00' }, `${START}+02:00`],
    ] as const) {
      const { session, problems } = first(documentOf({ name: 'A', ...written }));
      expect(session, JSON.stringify(written)).to.include({ startDate });
      expect(problems).to.deep.equal([]);
    }
    for (const written of [
      { startDate: START, startTime: '2027-06-12T18:00' },
      { startDate: '2027-05-12', startTime: START },
    ]) {
      const { problems } = first(documentOf({ name: 'A', ...written }));
      expect(problems).to.deep.equal(['$.subEvent[0].startTime unreadable']);
    }
  });

  it('T03 names the key as it was written in a problem with its value', () => {
    const { problems } = read(documentOf({ title: 'A', start_date: '2021-02-31', 'schema:url': '/a b' }));
    expect(problems.map(({ path }) => path)).to.have.members([
      '$.subEvent[0].start_date',
      '$.subEvent[0]["schema:url"]',
    ]);
  });

  it('T04 reports a second date that says something else', () => {
    const { problems } = first(documentOf({ name: 'A', startDate: START, start: '2027-06-12T18:00' }));
    expect(problems).to.deep.equal(['$.subEvent[0].start contradiction']);
    const same = first(documentOf({ name: 'A', startDate: START, start_date: '2027-05-12 18:00:00' }));
    expect(same.problems).to.deep.equal([]);
  });

  it('takes no post status for that of a session', () => {
    const part = { name: 'A', startDate: START, status: 'published' };
    expect(read(documentOf(part))).to.deep.equal(read(documentOf({ name: 'A', startDate: START })));
  });

  it('takes a list of posts with their dates of publication for no sessions', () => {
    const run = () =>
      read([
        { title: 'Post', date: START },
        { title: 'Post', date: START },
      ]);
    expect(run).to.throw('$[0] is not shown');
  });

  it('T05 takes the dates beside the title of another system for no session without a title', () => {
    const run = () => read([{ title: 'A', event: { id: 1, start: START, start_date: START } }]);
    expect(run).to.throw('$[0].event is not shown');
  });
});

describe('readSchedule, given texts in several languages,', () => {
  const languages = { de: 'Titel', en: 'Title' };
  const tagged = [
    { '@language': 'en', '@value': 'Title' },
    { '@language': 'de', '@value': 'Titel' },
  ];
  const nameIn = (part: object) => read(documentOf({ startDate: START, ...part })).series.sessions[0]?.name;

  it('reads the first one', () => {
    expect(nameIn({ name: languages })).to.equal('Titel');
    expect(nameIn({ name: tagged })).to.equal('Title');
  });

  it('reads maps in places and people', () => {
    const part = { name: languages, location: { name: languages }, performer: { name: languages } };
    const { series, problems } = read(documentOf({ startDate: START, ...part }));
    expect(problems).to.deep.equal([]);
    expect(plain(series.sessions[0])).to.deep.include({
      name: 'Titel',
      location: [{ name: 'Titel', virtual: false }],
      performer: [{ name: 'Titel' }],
    });
  });

  it('takes no other object for texts in languages', () => {
    const { problems, series } = read(documentWith({ location: { id: '#haus' } }));
    expect(series.sessions[0]?.location).to.equal(undefined);
    expect(problems.map(({ path }) => path)).to.deep.equal(['$.subEvent[0].location']);
  });
});

describe('readSchedule, given the events of other systems,', () => {
  it('reads the event of ActivityStreams', () => {
    const schedule = read({
      type: 'Event',
      name: 'D',
      startTime: '2027-05-12T16:00:00Z',
      'ical:status': 'CANCELLED',
    });
    expect(listed(schedule)).to.deep.equal(['2027-05-12T16:00+00:00 D']);
    expect(schedule.series.sessions[0]?.eventStatus).to.equal('cancelled');
  });

  it('gives an instance of a course the name of the course', () => {
    const hasCourseInstance = [
      { '@type': 'CourseInstance', startDate: '2027-05-12' },
      { '@type': 'CourseInstance', name: 'Abendkurs', startDate: '2027-06-12' },
    ];
    const { problems, ...schedule } = read({ '@type': 'Course', name: 'Kurs', hasCourseInstance });
    expect(listed({ ...schedule, problems })).to.deep.equal(['2027-05-12 Kurs', '2027-06-12 Abendkurs']);
    expect(schedule.series.name).to.equal('Kurs');
  });
});
