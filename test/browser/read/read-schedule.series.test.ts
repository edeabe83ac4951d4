import { expect } from '@open-wc/testing';
import { documentOf, plain, read } from '../../helpers/documents.ts';

const at = (day: number) => `2027-05-${day}T18:00`;
const series = (name: string, ...subEvent: object[]) => ({ '@type': 'EventSeries', name, subEvent });
const session = (name: string, day = 12, more = {}) => ({ name, startDate: at(day), ...more });
const starts = (document: unknown) =>
  read(document).series.sessions.map(({ name, startDate }) => [name, plain(startDate), startDate?.zone]);

describe('the zone of a time', () => {
  const NEW_YORK = { timeZone: 'America/New_York' };
  const TOKYO = { timeZone: 'Asia/Tokyo' };

  it('T09 is that of the session, in any spelling', () => {
    for (const zone of [TOKYO, { timezone: 'Asia/Tokyo' }, { time_zone: 'Asia/Tokyo' }, { tz: 'Asia/Tokyo' }])
      expect(starts(documentOf(session('A', 12, zone)))).to.deep.equal([
        ['A', `${at(12)}+09:00`, 'Asia/Tokyo'],
      ]);
  });

  it('T09 is that of a lone event', () => {
    const { series: read1, problems } = read({ '@type': 'Event', ...session('A'), ...TOKYO });
    expect(problems).to.deep.equal([]);
    expect(read1.timeZone).to.equal('Asia/Tokyo');
    expect(plain(read1.sessions[0]?.startDate)).to.equal(`${at(12)}+09:00`);
  });

  it('T09 is that of the series, also if the series comes later or only as superEvent', () => {
    const event = { '@type': 'Event', '@id': '#a', ...session('A') };
    const one = { ...series('R'), '@id': '#r', ...TOKYO };
    for (const document of [
      { '@graph': [{ ...event, superEvent: { '@id': '#r' } }, one] },
      { '@graph': [event, { ...one, subEvent: { '@id': '#a' } }], ...NEW_YORK },
      { ...event, superEvent: one },
    ])
      expect(starts(document), JSON.stringify(document)).to.deep.equal([
        ['A', `${at(12)}+09:00`, 'Asia/Tokyo'],
      ]);
  });

  it('T09 is the one beside a graph or a list, if nothing nearer has one', () => {
    const event = (name: string, more = {}) => ({ '@type': 'Event', ...session(name), ...more });
    expect(starts({ timezone: 'Asia/Tokyo', '@graph': [event('A'), event('B', NEW_YORK)] })).to.deep.equal([
      ['A', `${at(12)}+09:00`, 'Asia/Tokyo'],
      ['B', `${at(12)}-04:00`, 'America/New_York'],
    ]);
    expect(starts({ ...TOKYO, data: { items: [event('A')] } })).to.deep.equal([
      ['A', `${at(12)}+09:00`, 'Asia/Tokyo'],
    ]);
  });

  it('T09 is that of the series if that of the session can’t be read, which is reported', () => {
    const { series: found, problems } = read(documentOf(session('A', 12, { timeZone: 'Berlin' })));
    expect(found.sessions[0]?.startDate?.zone).to.equal('Europe/Berlin');
    expect(problems.map(({ path }) => path)).to.deep.equal(['$.subEvent[0].timeZone']);
  });
});

describe('the facts of a series', () => {
  const FACTS = {
    eventStatus: 'EventCancelled',
    eventAttendanceMode: 'MixedEventAttendanceMode',
    location: 'Rathaus',
    performer: 'Erika Beispiel',
    offers: { price: 5, availability: 'InStock' },
  };
  const SAID = {
    eventStatus: 'cancelled',
    eventAttendanceMode: 'mixed',
    location: [{ name: 'Rathaus', virtual: false }],
    performer: [{ name: 'Erika Beispiel' }],
    offers: [{ price: '5', registration: { state: 'open' } }],
  };
  const sessionOf = (document: unknown) => plain(read(document).series.sessions[0]) as object;

  it('T02 hold for its sessions, and for the model of the series itself', () => {
    const document = { ...documentOf(session('A')), ...FACTS };
    expect(sessionOf(document)).to.deep.include(SAID);
    expect(plain(read(document).series)).to.deep.include(SAID);
    expect(
      sessionOf({ '@type': 'Event', ...session('A'), superEvent: { name: 'R', ...FACTS } }),
    ).to.deep.include(SAID);
  });

  it('T02 do not hold for a session that says something of its own, readable or not', () => {
    const own = { eventStatus: 'EventScheduled', location: 'Schule', performer: 'A', offers: { price: 9 } };
    expect(sessionOf({ ...documentOf(session('A', 12, own)), ...FACTS })).to.deep.include({
      eventStatus: 'scheduled',
      location: [{ name: 'Schule', virtual: false }],
      performer: [{ name: 'A' }],
      offers: [{ price: '9' }],
    });
    expect(
      sessionOf({ ...documentOf(session('A', 12, { eventStatus: 'Quark', location: 5 })), ...FACTS }),
    ).not.to.have.any.keys('eventStatus', 'location');
  });

  it('T02 hold for sessions whose status only says that their page is published', () => {
    for (const status of ['publish', 'active'])
      expect(sessionOf({ ...documentOf(session('A', 12, { status })), ...FACTS })).to.include({
        eventStatus: 'cancelled',
      });
    const draft = { ...documentOf(session('A', 12, { status: 'draft' })), ...FACTS };
    expect(sessionOf(draft)).to.include({ isStatusUnclear: true }).and.not.to.have.property('eventStatus');
  });

  it('T02 hold for sessions in which they are blank', () => {
    for (const blank of [null, '', []])
      expect(
        sessionOf({ ...documentOf(session('A', 12, { eventStatus: blank, location: blank })), ...FACTS }),
      ).to.deep.include({
        eventStatus: 'cancelled',
        location: SAID.location,
      });
  });

  it('T02 give only their prices if the series has a registration', () => {
    const document = { ...documentOf(session('A')), ...FACTS, registration: { state: 'notYetOpen' } };
    expect(sessionOf(document))
      .to.deep.include({ offers: [{ price: '5' }] })
      .and.not.to.have.property('registration');
  });

  it('T02 hold through a group of sessions, and for the programme of a session', () => {
    const group = { name: 'Block', subEvent: [session('A')] };
    expect(sessionOf({ ...documentOf(group), ...FACTS })).to.deep.include(SAID);
    const day = session('Tag', 12, { eventStatus: 'EventCancelled', registration: { state: 'full' } });
    const { sessions } = read(documentOf({ ...day, subEvent: [session('A', 13)] })).series;
    expect(plain(sessions[1])).to.deep.include({
      name: 'A',
      eventStatus: 'cancelled',
      registration: { state: 'full' },
    });
  });
});

describe('the calendar of a series', () => {
  const calendarOf = (calendar: unknown) => {
    const { series: found, problems } = read({ ...documentOf(session('A')), calendar });
    return [found.calendar, ...problems.map(({ path, code }) => `${path} ${code}`)];
  };

  it('E42 is an address on the web, also relative to the document or with webcal:', () => {
    for (const [written, address] of [
      ['https://example.org/a.ics', 'https://example.org/a.ics'],
      ['http://example.org/a.ics', 'http://example.org/a.ics'],
      ['webcal://example.org/a.ics', 'https://example.org/a.ics'],
      ['WEBCALS://example.org/a.ics', 'https://example.org/a.ics'],
      ['schedule.ics', 'https://example.org/reihe/schedule.ics'],
      ['/kalender?id=1', 'https://example.org/kalender?id=1'],
    ])
      expect(calendarOf(written), written).to.deep.equal([address]);
  });

  it('S12 E42 is nothing else', () => {
    for (const written of [
      'mailto:a@example.org',
      'tel:+4930231250',
      'javascript:alert(1)',
      'webcal://user:secret@example.org/a.ics',
      'Kalender',
    ])
      expect(calendarOf(written), written).to.deep.equal([undefined, '$.calendar unreadable']);
  });
});

describe('several series in one document', () => {
  const first = {
    ...series('R1', session('A', 12)),
    '@id': '#1',
    timeZone: 'Europe/Berlin',
    registration: { url: '/eins' },
  };
  const second = {
    ...{ ...series('R2', session('B', 13)), '@id': '#2', timeZone: 'America/New_York' },
    ...{
      registration: { url: '/zwei' },
      location: 'Hall',
      organizer: 'Verein',
      eventStatus: 'EventPostponed',
    },
  };

  for (const document of [[first, second], { '@graph': [first, second] }]) {
    it(`T04 leave each session to its own ${Array.isArray(document) ? 'in a list' : 'in a graph'}`, () => {
      const { series: found, problems } = read(document);
      expect(found).to.include({ name: 'R1', timeZone: 'Europe/Berlin' });
      const [a, b] = plain(found.sessions) as [object, object];
      expect(a).to.not.have.any.keys('superEvent', 'registration', 'location');
      expect(b).to.deep.include({
        startDate: `${at(13)}-04:00`,
        eventStatus: 'postponed',
        location: [{ name: 'Hall', virtual: false }],
      });
      expect(b)
        .to.have.property('superEvent')
        .that.deep.includes({
          id: '#2',
          name: 'R2',
          timeZone: 'America/New_York',
          registration: { url: 'https://example.org/zwei' },
          organizer: [{ name: 'Verein' }],
        });
      expect(problems.map(({ code }) => code)).to.deep.equal(['not-shown']);
      expect(problems[0]?.path).to.match(/\[1\]$/);
    });
  }

  it('T04 are told apart where events name them as superEvent', () => {
    const event = (name: string, day: number, superEvent: unknown) => ({
      '@type': 'Event',
      ...session(name, day, { timeZone: 'Europe/Berlin' }),
      superEvent,
    });
    const { series: found, problems } = read([
      event('A', 12, { '@type': 'EventSeries', name: 'R1' }),
      event('B', 13, { '@type': 'EventSeries', name: 'R2' }),
      event('C', 14, { '@type': 'EventSeries', name: 'R1' }),
    ]);
    expect(found.name).to.equal(undefined);
    expect(found.sessions.map(({ superEvent }) => superEvent?.name)).to.deep.equal(['R1', 'R2', 'R1']);
    expect(problems).to.deep.equal([]);
  });

  it('T04 has the series that all of its events name as its own', () => {
    const superEvent = { '@type': 'EventSeries', name: 'R', registration: { url: '/r' } };
    const events = [12, 13].map((day) => ({ '@type': 'Event', ...session(`S${day}`, day), superEvent }));
    const { series: found } = read(events);
    expect(found).to.have.property('name', 'R');
    expect(found.sessions.map(({ superEvent: one }) => one)).to.deep.equal([undefined, undefined]);
  });

  it('T01 does not give an event beside a series the registration of that series', () => {
    const { series: found } = read([first, { '@type': 'Event', ...session('C', 14) }]);
    expect(found.sessions.map(({ superEvent }) => superEvent)).to.deep.equal([undefined, {}]);
  });
});

describe('references', () => {
  it('are followed at any depth, also in another object than the session', () => {
    const graph = [
      {
        '@type': 'Event',
        '@id': '#e',
        ...session('E'),
        location: { '@type': 'Place', '@id': '#haus' },
        superEvent: { '@id': '#s' },
      },
      { '@type': 'Place', '@id': '#haus', name: 'Haus', address: { '@id': '#weg' } },
      { '@type': 'PostalAddress', '@id': '#weg', streetAddress: 'Weg 3' },
      {
        '@type': 'EventSeries',
        '@id': '#s',
        name: 'S',
        organizer: { '@id': '#o' },
        performer: [{ '@id': '#p' }],
      },
      { '@type': 'Organization', '@id': '#o', name: 'O', logo: { '@id': '#l' } },
      { '@type': 'Person', '@id': '#p', name: 'P' },
      { '@type': 'ImageObject', '@id': '#l', contentUrl: 'logo.png' },
    ];
    const { series: found, problems } = read({ timeZone: 'Europe/Berlin', '@graph': graph });
    expect(problems).to.deep.equal([]);
    expect(plain(found)).to.deep.include({
      name: 'S',
      organizer: [{ name: 'O', logo: [{ url: 'https://example.org/reihe/logo.png' }] }],
    });
    expect(plain(found.sessions[0])).to.deep.include({
      location: [{ name: 'Haus', address: 'Weg 3', virtual: false }],
      performer: [{ name: 'P' }],
    });
  });

  it('may go in circles', () => {
    const graph = [
      {
        '@type': 'EventSeries',
        '@id': '#s',
        name: 'S',
        subEvent: { '@id': '#e' },
        superEvent: { '@id': '#s' },
      },
      {
        '@type': 'Event',
        '@id': '#e',
        ...session('E'),
        subEvent: [{ '@id': '#s' }, { '@id': '#e' }],
        superEvent: { '@id': '#s' },
      },
    ];
    for (const document of [graph, graph.toReversed(), { '@graph': graph }])
      expect(read(document).series.sessions.map(({ name }) => name)).to.deep.equal(['E']);
  });

  it('T04 are reported if they lead nowhere', () => {
    const { problems } = read(
      documentOf(session('A', 12, { location: { '@id': '#weg' }, performer: { '@id': '#x' } })),
    );
    expect(problems.map(({ path }) => path)).to.deep.equal([
      '$.subEvent[0].location',
      '$.subEvent[0].performer',
    ]);
  });
});
