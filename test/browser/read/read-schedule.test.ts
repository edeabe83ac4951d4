import { expect } from '@open-wc/testing';
import {
  ADDRESS,
  documentOf,
  documentWith,
  fixtureDocument,
  listed,
  readSchedule,
  plain,
  read,
  readSession,
  thrownBy,
} from '../../helpers/documents.ts';

/** File, name of the series, and its sessions. */
const SHAPES: readonly [file: string, series: string | undefined, sessions: readonly string[]][] = [
  [
    'series.json',
    'Beispielreihe',
    [
      '2021-04-28T14:00+02:00 Eins',
      '2021-06-02T14:00+02:00 Zwei',
      '2021-10-06T14:00+02:00 Drei',
      'Herbst 2022 Vier',
    ],
  ],
  ['single-sub-event.json', 'Beispielturnier', ['2021-07-11 Endspiel']],
  ['lone-event.json', undefined, ['2021-04-28T19:30+02:00 Probe im Musterhaus']],
  ['lone-event-with-nulls.json', undefined, ['2021-04-28 Nur ein Termin']],
  [
    'list-of-events.json',
    undefined,
    ['2021-04-28T20:00+02:00 Erster Abend', '2021-06-02T20:00+02:00 Zweiter Abend'],
  ],
  ['graph.json', 'Reihe im Graphen', ['2021-04-28T14:00+02:00 Auftakt', '2021-10-06T14:00+02:00 Abschluss']],
  ['item-list.json', undefined, ['2021-04-28 Frühling', '2021-10-06 Herbst']],
  [
    'feed.json',
    undefined,
    ['2021-04-28T18:15+00:00 Gymnastik am Abend', '2021-04-29T06:00+00:00 Gymnastik am Morgen'],
  ],
  ['values.json', 'Reihe der Werte', ['2021-04-28T14:00+02:00 Nur ein Termin']],
  ['html.json', 'Haus & Hof im Blick', ['2021-04-28 Termin „A“']],
  ['nulls.json', 'Reihe voller Lücken', ['2021-04-28 Termin']],
];

describe('readSchedule', () => {
  for (const [file, series, sessions] of SHAPES) {
    it(`reads ${file} without a problem`, async () => {
      const schedule = read(await fixtureDocument(file));
      expect(schedule.problems).to.deep.equal([]);
      expect(schedule.series.name).to.equal(series);
      expect(listed(schedule)).to.deep.equal(sessions);
    });
  }

  it('reads properties as texts, objects, lists and JSON-LD values alike', async () => {
    const { series } = read(await fixtureDocument('values.json'));
    expect(plain(series)).to.deep.include({
      keywords: 'Stadt, Land',
      inLanguage: 'de',
      organizer: [{ name: 'Beispielstiftung' }],
      sponsor: [{ name: 'Erika Beispiel' }],
      funder: [{ name: 'Amt' }, { name: 'Verein' }],
      image: [
        { url: 'https://example.org/reihe/a.png' },
        { url: 'https://example.org/b.png', caption: 'Ein Bild' },
      ],
    });
    expect(plain(series.sessions[0])).to.deep.include({
      position: 1,
      eventStatus: 'scheduled',
      eventAttendanceMode: 'mixed',
      location: [
        { name: 'Rathaus', virtual: false },
        { url: 'https://example.org/stream', virtual: true },
      ],
      maximumAttendeeCapacity: 40,
      remainingAttendeeCapacity: 12,
      isAccessibleForFree: true,
      offers: [
        { name: 'Früh', price: '12.5', priceCurrency: 'EUR', registration: { state: 'full' } },
        {
          ...{ name: 'Spät', price: '20', priceCurrency: 'EUR' },
          registration: { state: 'few-left', url: 'https://example.org/reihe/karten' },
        },
      ],
    });
  });

  it('treats null as absent', async () => {
    const { series } = read(await fixtureDocument('nulls.json'));
    expect(plain(series)).to.deep.include({ keywords: 'Stadt', funder: [{ name: 'Amt' }] });
    expect(series).to.have.property('timeZone', undefined);
    expect(plain(series.sessions[0])).to.deep.include({
      location: [{ name: 'Rathaus', address: '01234\xa0Beispielstadt', virtual: false }],
      organizer: [{ name: 'Verein' }],
      registration: { url: 'https://example.org/anmeldung' },
    });
    expect(plain(series.sessions[0])).not.to.have.any.keys(
      'description',
      'endDate',
      'performer',
      'eventStatus',
    );
  });

  it('ignores null in place of a session', () => {
    const schedule = read(documentOf(null, { name: 'A', startDate: '2021-04-28' }));
    expect(schedule.problems).to.deep.equal([]);
    expect(listed(schedule)).to.deep.equal(['2021-04-28 A']);
  });

  it('takes missing properties of a session from its series', async () => {
    const { series } = read(await fixtureDocument('feed.json'));
    expect(plain(series.sessions[0])).to.deep.include({
      name: 'Gymnastik am Abend',
      location: [{ name: 'Turnhalle', address: 'Musterweg 9, 01234\xa0Beispielstadt', virtual: false }],
    });
  });

  it('follows references to other objects of the document', async () => {
    const { series } = read(await fixtureDocument('graph.json'));
    expect(plain(series.sessions[0])).to.deep.include({
      id: '#one',
      location: [{ name: 'Ratssaal', virtual: false }],
      performer: [{ name: 'Beispielstiftung' }, { name: 'Erika Beispiel' }],
    });
  });

  it('follows the references of the series itself', () => {
    const host = { '@type': 'Organization', '@id': '#host', name: 'Stiftung' };
    const series = { ...documentOf({ name: 'A' }), organizer: { '@id': '#host' } };
    const { problems, series: found } = read({ '@graph': [series, host] });
    expect(problems).to.deep.equal([]);
    expect(plain(found.organizer)).to.deep.equal([{ name: 'Stiftung' }]);
  });

  it('reads HTML as text, lists and vetted links', async () => {
    const { series } = read(await fixtureDocument('html.json'));
    expect(series.description).to.deep.equal([
      { kind: 'paragraph', items: [['Erster Absatz,\nzweite Zeile.']] },
      { kind: 'bulleted', items: [['Punkt eins'], ['Punkt zwei']] },
      {
        kind: 'paragraph',
        items: [['Mehr im ', { text: 'Merkblatt', href: 'https://example.org/merkblatt' }, ', nicht hier.']],
      },
    ]);
  });

  it('resolves relative addresses against the document', () => {
    const part = { url: 'eins/', registration: { url: '/anmeldung' }, subjectOf: '../programm.pdf' };
    expect(readSession(part)).to.deep.include({
      url: 'https://example.org/reihe/eins/',
      registration: { url: 'https://example.org/anmeldung' },
      subjectOf: [{ url: 'https://example.org/programm.pdf' }],
    });
  });

  it('reads wall-clock times in the time zone of the series, in any form of the time zone', () => {
    for (const timeZone of ['Europe/Berlin', ['Europe/Berlin'], { '@value': 'Europe/Berlin' }]) {
      const { series } = read({ ...documentWith({}), timeZone });
      expect(series.timeZone, JSON.stringify(timeZone)).to.equal('Europe/Berlin');
      expect(plain(series.sessions[0]?.startDate)).to.equal('2021-04-28T14:00+02:00');
    }
  });

  it('sorts sessions by time, and puts those without a date last, by their position', () => {
    const schedule = read(
      documentOf(
        { name: 'later', startDate: 'Herbst', position: 6 },
        { name: 'soon', startDate: 'Sommer', position: 5 },
        { name: 'noon', startDate: '2021-04-28T12:00' },
        { name: 'morning abroad', startDate: '2021-04-28T09:00Z' },
        { name: 'day', startDate: '2021-04-28' },
      ),
    );
    const names = schedule.series.sessions.map(({ name }) => name);
    expect(names).to.deep.equal(['day', 'morning abroad', 'noon', 'soon', 'later']);
  });

  it('gives sessions that share a page different identifiers', () => {
    const url = 'https://example.org/reihe/';
    const { series } = read(
      documentOf({ name: 'A', url, startDate: '2021-04-28' }, { name: 'A', url, startDate: '2021-04-29' }),
    );
    const [first, second] = series.sessions;
    expect(first?.id).not.to.equal(second?.id);
  });

  it('derives a registration from each offer, in addition to that of the session', () => {
    const offers = [{ availability: 'InStock', url: '/karten' }, { validThrough: '2021-04-20' }];
    const derived = {
      offers: [
        { registration: { state: 'open', url: 'https://example.org/karten' } },
        { registration: { closes: '2021-04-20' } },
      ],
    };
    expect(readSession({ offers })).to.deep.include(derived).and.not.to.have.property('registration');
    const registration = { state: 'full' };
    expect(readSession({ offers, registration })).to.deep.include({ ...derived, registration });
  });

  it('derives no registration from an offer that only names a price', () => {
    expect(readSession({ offers: { price: 60 } })).to.deep.include({ offers: [{ price: '60' }] });
  });

  it('throws a DocumentError for JSON of another kind', () => {
    for (const document of [{}, [], [1, 2], 'text', '', 42, true, null, { items: [] }]) {
      const error = thrownBy(() => read(document));
      expect(error, JSON.stringify(document)).to.have.property('name', 'DocumentError');
      expect(error).to.have.property('url', ADDRESS);
      expect(error).to.have.property('message').that.includes('subEvent');
    }
  });

  it('T05 throws a NoSessionError only for a series that has no sessions, not where they can’t be read', () => {
    const empty = { '@type': 'EventSeries', name: 'Series' };
    const nothing = [undefined, null, [], [null], [[]]];
    const unreadable = ['bald', [{}], [3], [[], ['x'], 3, {}, { description: 'x' }]];
    for (const subEvent of [...nothing, ...unreadable]) {
      const error = thrownBy(() => readSchedule({ ...empty, subEvent }, ADDRESS));
      const name = nothing.includes(subEvent as null) ? 'NoSessionError' : 'DocumentError';
      expect(error, JSON.stringify(subEvent)).to.have.property('name', name);
      expect(error).to.have.property('message').that.includes(ADDRESS);
    }
    const untyped = thrownBy(() => readSchedule({ name: 'Series', subEvent: [] }, ADDRESS));
    expect(untyped).to.have.property('name', 'NoSessionError');
  });
});
