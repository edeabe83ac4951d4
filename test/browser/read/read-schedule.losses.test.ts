import { expect } from '@open-wc/testing';
import { documentOf, listed, plain, read, readSession, thrownBy } from '../../helpers/documents.ts';
import { fc } from '../../helpers/property.ts';

const START = '2027-05-12T18:00';
const pathsOf = (document: unknown, code?: string) =>
  read(document)
    .problems.filter((problem) => !code || problem.code === code)
    .map(({ path }) => path);

describe('a rule of recurrence', () => {
  const SCHEDULE = {
    ...{ '@type': 'Schedule', startDate: '2027-05-12', startTime: '18:00', byDay: 'Wednesday' },
    ...{ repeatFrequency: 'P1W', endDate: '2027-07-01' },
  };

  it('T04 is reported, and leaves a session without a date of which more is known', () => {
    for (const key of ['eventSchedule', 'schedule', 'schema:eventSchedule', 'recurrence', 'rrule']) {
      for (const rule of [
        SCHEDULE,
        [SCHEDULE],
        'FREQ=WEEKLY;BYDAY=WE',
        'DTSTART:2027 RRULE:FREQ=DAILY',
        'P1W',
      ]) {
        const document = documentOf({ name: 'A', [key]: rule });
        const says = `${key} ${JSON.stringify(rule)}`;
        const [path, ...others] = pathsOf(document);
        expect(path, says)
          .to.match(/^\$\.subEvent\[0\]/)
          .and.include(key);
        expect(others, says).to.deep.equal([]);
        const [session] = read(document).series.sessions;
        expect(session?.repeats, says).to.be.ok;
        expect(session?.dateText, says).to.equal(undefined);
      }
    }
  });

  it('T04 keeps the first date, the last one, and its words', () => {
    const eventSchedule = { ...SCHEDULE, description: 'jeden Mittwoch' };
    expect(readSession({ eventSchedule })).to.deep.include({
      startDate: '2021-04-28T14:00+02:00',
      dateText: 'jeden Mittwoch',
      repeats: '2027-07-01',
    });
    expect(readSession({ eventSchedule: 'jeden Mittwoch' })).to.include({
      dateText: 'jeden Mittwoch',
      repeats: true,
    });
  });

  it('T05 makes a series without subEvent a session', () => {
    for (const type of ['EventSeries', 'Event']) {
      const schedule = read({ '@type': type, name: 'Kurs', eventSchedule: SCHEDULE });
      expect(listed(schedule), type).to.deep.equal(['(no date) Kurs']);
      expect(schedule.problems.map(({ path }) => path)).to.deep.equal(['$.eventSchedule']);
    }
  });

  it('is none where there is none', () => {
    for (const rule of [null, '', []])
      expect(readSession({ eventSchedule: rule }), JSON.stringify(rule)).not.to.have.property('repeats');
  });
});

describe('an object with a date', () => {
  const event = { '@type': 'Event', name: 'A', startDate: START };
  const other = { name: 'B', startDate: '2027-06-12' };

  it('T04 is reported where it stands if it is not shown', () => {
    const rows: readonly (readonly [document: unknown, path: string])[] = [
      [{ ...event, hasPart: other }, '$.hasPart'],
      [{ ...event, workPerformed: [{ premiere: other }] }, '$.workPerformed[0].premiere'],
      [{ ...event, location: { name: 'Haus', event: [other] } }, '$.location.event[0]'],
      [{ ...event, superEvent: { ...other, '@type': 'Festival' } }, '$.superEvent.startDate'],
      [documentOf({ ...event, superEvent: other }), '$.subEvent[0].superEvent'],
      [{ ...documentOf(event), startDate: '2027-05-01' }, '$.startDate'],
      [[event, { ...other, '@type': 'TVSeason' }], '$[1]'],
      [{ ...event, extra: { title: 'B', start_date: '2027-06-12' } }, '$.extra'],
    ];
    for (const [document, path] of rows) expect(pathsOf(document, 'not-shown'), path).to.deep.equal([path]);
  });

  it('T04 is not reported if its day is that of a session', () => {
    expect(pathsOf({ ...documentOf(event), startDate: '2027-05-12', endDate: '2027-06-12' })).to.deep.equal(
      [],
    );
  });

  it('T04 does not count where the start is one of something else', () => {
    const document = { ...event, video: { start: 30 }, clip: { name: 'C', begin: 'slowly' } };
    expect(pathsOf(document, 'not-shown')).to.deep.equal([]);
  });

  it('T04 is shown or reported, wherever it stands', () => {
    let number = 0;
    const dated = fc.constant(null).map(() => {
      const startDate = new Date(Date.UTC(2027, 0, ++number)).toISOString().slice(0, 10);
      return { name: `N${number}`, startDate };
    });
    const typed = fc.record(
      {
        '@type': fc.constantFrom('Event', 'EventSeries', 'schema:Event', 'Thing', ['Event', 'Course'], ''),
        '@id': fc.constantFrom('#1', '#2', '#3'),
        superEvent: fc.constantFrom({ '@id': '#1' }, { '@id': '#9' }),
        extra: fc.jsonValue({ maxDepth: 1 }),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    const { node } = fc.letrec((tie) => ({
      node: fc
        .tuple(
          dated,
          typed,
          fc.dictionary(
            fc.constantFrom('subEvent', 'events', 'hasPart', 'about', 'location', 'a b'),
            tie('value'),
            { maxKeys: 2, noNullPrototype: true },
          ),
        )
        .map((parts) => Object.assign({}, ...parts) as object),
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<unknown>(null, 'x', { '@id': '#2' }),
        fc.array(tie('node'), { maxLength: 2 }),
        tie('node'),
      ),
    }));
    const document = fc.oneof(
      node,
      fc.array(node, { maxLength: 3 }),
      fc.record({ '@graph': fc.array(node, { maxLength: 4 }) }, { noNullPrototype: true }),
    );
    fc.assert(
      fc.property(document, (one) => {
        const json = JSON.parse(JSON.stringify(one)) as unknown;
        let schedule;
        try {
          schedule = read(json);
        } catch {
          return;
        }
        const shown = new Set(schedule.series.sessions.map(({ name }) => name));
        const nodes = datedIn(json);
        const byId = new Map(nodes.map((found) => [found['@id'], found]));
        const reported = new Set(schedule.problems.flatMap(({ path }) => nodesOn(path, json, byId)));
        for (const found of nodes)
          expect(
            shown.has(found.name) || reported.has(found),
            `${found.name} in ${JSON.stringify(json)}`,
          ).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });
});

interface Dated {
  readonly name: string;
  readonly startDate: string;
  readonly '@id'?: string;
}

/** The objects with a startDate. */
function datedIn(value: unknown): readonly Dated[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...('startDate' in value ? [value as Dated] : []), ...Object.values(value).flatMap(datedIn)];
}

/** The last two values on a path, which may lead through references. */
function nodesOn(path: string, document: unknown, byId: ReadonlyMap<unknown, unknown>): readonly unknown[] {
  const steps = path.matchAll(/\.(\w+)|\[(\d+|".*?")\]/g);
  const values = [document];
  for (const [, key, other = ''] of steps) {
    const value = (values.at(-1) as Record<string, unknown> | undefined)?.[
      key ?? (JSON.parse(other) as string)
    ];
    const { '@id': id } = (value ?? {}) as { '@id'?: string };
    values.push(Object.keys(value ?? {}).length === 1 && id ? byId.get(id) : value);
  }
  return values.slice(-2);
}

describe('a session that is given twice', () => {
  const A = { '@id': '#1', name: 'A', startDate: START };

  it('is shown once, and reported', () => {
    for (const [one, two] of [
      [A, A],
      [A, { ...A, name: 'A, corrected' }],
      [
        { ...A, '@id': undefined },
        { ...A, '@id': undefined },
      ],
      [A, { '@id': '#1', description: 'More' }],
    ]) {
      const document = documentOf(one, structuredClone(two), { name: 'B', startDate: START });
      expect(listed(read(document)), JSON.stringify(two)).to.deep.equal([
        '2027-05-12T18:00+02:00 A',
        '2027-05-12T18:00+02:00 B',
      ]);
      expect(pathsOf(document)).to.deep.equal(['$.subEvent[1]']);
    }
  });

  it('is none if only the name and the start are the same', () => {
    const document = documentOf(
      ...['Saal 1', 'Saal 2'].map((location) => ({ name: 'A', startDate: START, location })),
    );
    expect(listed(read(document))).to.have.length(2);
    expect(pathsOf(document)).to.deep.equal([]);
    const [one, two] = read(document).series.sessions;
    expect(one?.id).not.to.equal(two?.id);
  });

  it('is none if both have no date yet', () => {
    expect(listed(read(documentOf({ name: 'A' }, { name: 'A' })))).to.have.length(2);
  });

  it('is not reported if a graph refers to it', () => {
    const subEvent = [{ '@id': '#1' }, { '@id': '#1' }];
    expect(
      pathsOf({
        '@graph': [
          { ...documentOf(), subEvent },
          { '@type': 'Event', ...A },
        ],
      }),
    ).to.deep.equal([]);
  });

  it('T01 has no open registration if the two say different things, and the gravest status', () => {
    const open = { ...A, registration: { state: 'open', url: '/a' } };
    const full = { ...A, registration: { state: 'full', url: '/a' }, eventStatus: 'EventCancelled' };
    for (const pair of [
      [open, full],
      [full, open],
    ]) {
      const [session] = read(documentOf(...pair)).series.sessions;
      expect(session?.registration).to.include({ unclear: true }).and.not.have.property('state', 'open');
      expect(session?.eventStatus).to.equal('cancelled');
    }
  });
});

describe('the identifier of a session', () => {
  const idsOf = (...sessions: object[]) => read(documentOf(...sessions)).series.sessions.map(({ id }) => id);

  it('T10 is its @id, with the start if several have the same, in any order', () => {
    const shared = [12, 13, 14].map((day) => ({
      '@id': '#1',
      name: `N${day}`,
      startDate: `2027-05-${day}T18:00`,
    }));
    const ids = ['#1 2027-05-12T18:00', '#1 2027-05-13T18:00', '#1 2027-05-14T18:00'];
    expect(idsOf(...shared)).to.deep.equal(ids);
    expect(idsOf(...shared.toReversed())).to.deep.equal(ids);
    expect(idsOf(...shared.slice(1))).to.deep.equal(ids.slice(1));
    expect(pathsOf(documentOf(...shared), 'duplicate')).to.deep.equal(['$.subEvent[1]', '$.subEvent[2]']);
  });

  it('T10 is its page if it has no @id, unless another session has the same page', () => {
    const one = { name: 'A', startDate: START, url: '/a' };
    const two = { name: 'B', startDate: '2027-05-13', url: '/b' };
    expect(idsOf(one, two)).to.deep.equal(['https://example.org/a', 'https://example.org/b']);
    expect(idsOf(one, { ...two, url: '/a' })).to.deep.equal([
      'https://example.org/a 2027-05-12T18:00',
      'https://example.org/a 2027-05-13',
    ]);
  });

  it('T10 stays the same when a title is corrected or a zone is added', () => {
    const one = { name: 'Titl', startDate: START };
    expect(idsOf(one)).to.deep.equal(idsOf({ ...one, name: 'Titel' }));
    expect(idsOf(one)).to.deep.equal(idsOf({ ...one, startDate: `${START}+02:00` }));
  });

  it('T10 differs for sessions at the same time', () => {
    expect(idsOf({ name: 'A', startDate: START }, { name: 'B', startDate: START })).to.deep.equal([
      '2027-05-12T18:00 A',
      '2027-05-12T18:00 B',
    ]);
  });
});

describe('a place', () => {
  const placeOf = (location: unknown) =>
    (readSession({ location }) as { location?: unknown[] }).location?.[0];
  const ROWS: readonly (readonly [written: unknown, read: object])[] = [
    [
      { '@type': 'PostalAddress', streetAddress: 'Weg 1', addressLocality: 'Stadt' },
      { address: 'Weg 1, Stadt' },
    ],
    [
      { '@type': 'PostalAddress', name: 'Haus', streetAddress: 'Weg 1' },
      { name: 'Haus', address: 'Weg 1' },
    ],
    [
      { name: 'Haus', address: { description: 'Weg 1, Stadt' } },
      { name: 'Haus', address: 'Weg 1, Stadt' },
    ],
    [
      { name: 'Haus', street: 'Weg 1', plz: '01234', stadt: 'Stadt' },
      { name: 'Haus', address: 'Weg 1, 01234\xa0Stadt' },
    ],
    [{ url: 'https://www.haus.example/weg' }, { name: 'haus.example', url: 'https://www.haus.example/weg' }],
    ['https://haus.example/weg', { name: 'haus.example', url: 'https://haus.example/weg' }],
    ['<p>Rathaus,<br>Saal 2</p>', { name: 'Rathaus, Saal 2' }],
  ];
  for (const [written, found] of ROWS)
    it(`reads ${JSON.stringify(written)}`, () =>
      expect(placeOf(written)).to.deep.equal({ virtual: false, ...found }));

  it('is virtual by its type, and has no name then', () => {
    expect(placeOf({ '@type': 'VirtualLocation', url: 'https://x.example/' })).to.deep.equal({
      url: 'https://x.example/',
      virtual: true,
    });
    expect(placeOf('Online')).to.deep.equal({ name: 'Online', virtual: true });
  });

  it('T10 is the address for taking part if it is only an address, and the session is online', () => {
    const eventAttendanceMode = 'online';
    for (const location of ['https://x.example/raum', { url: 'https://x.example/raum' }])
      expect(readSession({ eventAttendanceMode, location })).to.deep.include({
        location: [{ name: 'x.example', url: 'https://x.example/raum', virtual: true }],
      });
    const ofSeries = { ...documentOf({ name: 'A', startDate: START }), eventAttendanceMode };
    const location = 'https://x.example/raum';
    expect(plain(read({ ...ofSeries, location }).series.sessions[0])).to.deep.include({
      location: [{ name: 'x.example', url: location, virtual: true }],
    });
  });

  it('T04 is reported if it is a hall and the session is online', () => {
    const online = { name: 'A', startDate: START, eventAttendanceMode: 'online' };
    expect(pathsOf(documentOf({ ...online, location: 'Rathaus' }))).to.deep.equal(['$.subEvent[0].location']);
    expect(
      pathsOf(documentOf({ ...online, location: { '@type': 'VirtualLocation', url: '/live' } })),
    ).to.deep.equal([]);
  });
});

describe('a person or an organization', () => {
  it('has the part that stands in a Role around it', () => {
    const role = { '@type': 'Role', roleName: 'Moderation' };
    const part = {
      performer: [
        { ...role, performer: { name: 'E' } },
        { ...role, performer: ['F', { name: 'G', jobTitle: 'Amt' }] },
      ],
      organizer: { '@type': 'OrganizationRole', roleName: 'Träger', organizer: { name: 'V' } },
    };
    expect(readSession(part)).to.deep.include({
      performer: [
        { name: 'E', roleName: 'Moderation' },
        { name: 'F', roleName: 'Moderation' },
        { name: 'G', roleName: 'Moderation' },
      ],
      organizer: [{ name: 'V', roleName: 'Träger' }],
    });
    const { series } = read({
      ...documentOf({ name: 'A' }),
      sponsor: { ...role, sponsor: 'S' },
      contributor: { ...role, contributor: { name: 'C' } },
    });
    expect(plain(series)).to.deep.include({
      sponsor: [{ name: 'S', roleName: 'Moderation' }],
      contributor: [{ name: 'C', roleName: 'Moderation' }],
    });
  });

  it('is nobody if only a type is written', () => {
    for (const performer of ['Organization', 'Person', ['Organization'], ['PerformingGroup', null]]) {
      const { problems, series } = read(documentOf({ name: 'A', performer }));
      expect(problems).to.deep.equal([]);
      expect(series.sessions[0]?.performer ?? []).to.deep.equal([]);
    }
    expect(readSession({ performer: ['Organization', 'Personalrat'] })).to.deep.include({
      performer: [{ name: 'Personalrat' }],
    });
  });
});

describe('the language of a document or session', () => {
  it('may be one or several, in any spelling', () => {
    const languageOf = (inLanguage: unknown) =>
      (readSession({ inLanguage }) as { inLanguage?: string }).inLanguage;
    expect(languageOf(['de', 'en'])).to.equal('de, en');
    expect(languageOf('en_US')).to.equal('en-US');
    expect(languageOf('Deutsch')).to.equal('Deutsch');
  });
});

describe('a document of another kind', () => {
  const ROWS: readonly (readonly [document: unknown, name: string])[] = [
    [{ events: [{ title: 'H', start_date: '2027-05-12 18:00:00' }] }, 'The Events Calendar'],
    [[{ id: 1, date: START, title: { rendered: 'P' } }], 'WordPress'],
    [{ jsonapi: {}, data: [{ type: 'node--event', attributes: {} }] }, 'Drupal'],
    [{ schedule: { conference: { days: [] } } }, 'pretalx'],
    [{ sessions: [{ title: 'S', startsAt: START }] }, 'Sessionize'],
    [{ kind: 'calendar#events', items: [] }, 'Google Calendar'],
    [{ events: [{ name: { text: 'E' }, start: { utc: START } }] }, 'Eventbrite'],
    [
      [{ type: 'type.Event', schedule: { startDate: '2027-05-12' }, scheduleStatus: 'event.scheduled' }],
      'kulturdaten.berlin',
    ],
    [{ results: [{ date_from: START, name: { de: 'P' } }] }, 'pretix'],
  ];
  for (const [document, name] of ROWS)
    it(`T05 is refused and called by its name: ${name}`, () => {
      const error = thrownBy(() => read(document));
      expect(error).to.have.property('name', 'DocumentError');
      expect(error)
        .to.have.property('message')
        .that.includes(name)
        .and.includes('npx series-schedule convert');
    });
});
