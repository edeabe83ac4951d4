import { expect } from '@open-wc/testing';
import { calendarOf, hasDate } from '../../../src/calendar/calendar.ts';
import type { Series, Session } from '../../../src/model/series.ts';
import { OPTIONS } from '../../helpers/calendar-entries.ts';
import { unfoldedLines } from '../../helpers/calendar-grammar.ts';
import { readWithIcalJs, readWithTsIcs } from '../../helpers/calendar-parsers.ts';
import { moment } from '../../helpers/moments.ts';

const SESSION: Session = {
  id: 'https://example.org/reihe#auftakt',
  name: 'Auftakt',
  startDate: moment('2021-04-28T14:00'),
};
const SERIES: Series = { sessions: [SESSION] };

const calendarWith = (part: Partial<Session>, series: Partial<Series> = {}, options = OPTIONS) =>
  calendarOf([{ ...SESSION, ...part }], { ...SERIES, ...series }, options);

/** The line of a property; empty if there is none. */
const line = (calendar: string, name: string) =>
  unfoldedLines(calendar).find((line) => line.startsWith(`${name}:`)) ?? '';

/** The only session of a calendar; checks that both parsers read the same. */
function read(calendar: string) {
  const [entry, ...others] = readWithIcalJs(calendar);
  expect(others).to.deep.equal([]);
  const { uid, summary, status, description, location } = readWithTsIcs(calendar)[0] ?? {};
  expect(entry).to.include({ uid, summary, status, description, location });
  return entry;
}

const PREVIOUS = { previousStartDate: moment('2021-03-03T14:00') };
const STATUSES: readonly (readonly [
  what: string,
  part: Partial<Session>,
  status: string,
  summary: string,
])[] = [
  ['without a status', {}, 'CONFIRMED', 'Auftakt'],
  ['that is scheduled', { eventStatus: 'scheduled' }, 'CONFIRMED', 'Auftakt'],
  ['that is cancelled', { eventStatus: 'cancelled' }, 'CANCELLED', 'ABGESAGT: Auftakt'],
  [
    'that was moved and then cancelled',
    { eventStatus: 'cancelled', ...PREVIOUS },
    'CANCELLED',
    'ABGESAGT: Auftakt',
  ],
  ['that is postponed without a new date', { eventStatus: 'postponed' }, 'CANCELLED', 'VERSCHOBEN: Auftakt'],
  ['that is postponed to a new date', { eventStatus: 'postponed', ...PREVIOUS }, 'CONFIRMED', 'Auftakt'],
  ['that is rescheduled', { eventStatus: 'rescheduled', ...PREVIOUS }, 'CONFIRMED', 'Auftakt'],
  ['that is moved online', { eventStatus: 'moved-online' }, 'CONFIRMED', 'Auftakt'],
  [
    'that is cancelled and has no name',
    { eventStatus: 'cancelled', name: undefined },
    'CANCELLED',
    'ABGESAGT: Termin',
  ],
];

/** The identifiers of session and series, and the UID of the session. */
const UIDS: readonly (readonly [id: string, seriesId: string | undefined, uid: string])[] = [
  ['https://example.org/reihe#1', 'https://example.org/reihe', 'https://example.org/reihe#1'],
  ['urn:uuid:0b1f', undefined, 'urn:uuid:0b1f'],
  ['termin-1@example.org', undefined, 'termin-1@example.org'],
  ['1', 'https://example.org/reihe', 'https://example.org/reihe#1'],
  ['#1', 'https://example.org/reihe', 'https://example.org/reihe#1'],
  ['1', undefined, 'https://example.org/reihe/schedule.json#1'],
  ['1', 'reihe', 'https://example.org/reihe/schedule.json#1'],
  ['node:17', undefined, 'https://example.org/reihe/schedule.json#node:17'],
  [
    '1619618400000 Kaffee @ Rathaus',
    undefined,
    'https://example.org/reihe/schedule.json#1619618400000 Kaffee @ Rathaus',
  ],
];

describe('a calendar', () => {
  it('has the properties that RFC 5545 requires, and none that cause trouble in clients', () => {
    expect(unfoldedLines(calendarWith({}))).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//series-schedule//EN',
      'BEGIN:VEVENT',
      'UID:https://example.org/reihe#auftakt',
      'DTSTAMP:20210401T120000Z',
      'DTSTART:20210428T120000Z',
      'STATUS:CONFIRMED',
      'SUMMARY:Auftakt',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('has the sessions with a date, in the order given', () => {
    const sessions = [{ ...SESSION, id: 'b' }, { id: 'c', dateText: 'Herbst 2021' }, { id: 'd' }, SESSION];
    const calendar = calendarOf(sessions, SERIES, OPTIONS);
    expect(sessions.map(hasDate)).to.deep.equal([true, false, false, true]);
    expect(readWithIcalJs(calendar).map(({ uid }) => uid)).to.deep.equal([`${OPTIONS.url}#b`, SESSION.id]);
  });

  for (const [what, part, status, summary] of STATUSES) {
    it(`says ${status} and “${summary}” for a session ${what}`, () => {
      expect(read(calendarWith(part))).to.include({
        status,
        summary,
        start: '20210428T120000Z',
        uid: SESSION.id,
      });
    });
  }

  it('gives a session without a title the title of its series', () => {
    expect(read(calendarWith({ name: undefined }, { name: 'Reihe' }))?.summary).to.equal('Reihe');
  });

  for (const [id, seriesId, uid] of UIDS) {
    it(`has the UID ${uid} for ${id} in ${seriesId ?? 'a series without identifier'}`, () => {
      expect(read(calendarWith({ id }, { id: seriesId }))?.uid).to.equal(uid);
    });
  }

  it('keeps the UIDs at another time and for a copy of the document at another address', () => {
    const absolute = [
      { ...SESSION, id: 'https://example.org/1' },
      { ...SESSION, id: 'urn:uuid:2' },
    ];
    const relative = [
      { ...SESSION, id: '1' },
      { ...SESSION, id: '2' },
    ];
    const elsewhere = { ...OPTIONS, url: 'https://partner.example/termine.json', now: OPTIONS.now + 1e9 };
    for (const [sessions, id] of [
      [absolute, undefined],
      [relative, 'https://example.org/reihe'],
    ] as const) {
      const [here, there] = [OPTIONS, elsewhere].map((options) =>
        readWithIcalJs(calendarOf(sessions, { sessions, id }, options)).map(({ uid }) => uid),
      );
      expect(here).to.deep.equal(there);
      expect(new Set(here).size).to.equal(sessions.length);
    }
  });

  it('takes its revision time from the document, and counts revisions in minutes', () => {
    const calendar = calendarWith({}, { dateModified: moment('2021-03-31T10:30') });
    expect(line(calendar, 'DTSTAMP')).to.equal('DTSTAMP:20210331T083000Z');
    expect(line(calendar, 'LAST-MODIFIED')).to.equal('LAST-MODIFIED:20210331T083000Z');
    expect(line(calendar, 'SEQUENCE')).to.equal('SEQUENCE:26952990');
    const later = calendarWith({}, { dateModified: moment('2021-03-31T10:31') });
    expect(line(later, 'SEQUENCE')).to.equal('SEQUENCE:26952991');
  });

  it('keeps the revision number within 31 bits', () => {
    const sequence = line(calendarWith({}, { dateModified: moment('9999-12-30T23:59Z') }), 'SEQUENCE');
    expect(Number(sequence.replace('SEQUENCE:', ''))).to.be.within(0, 2 ** 31 - 1);
  });

  it('has paragraphs, lists and links as plain text', () => {
    const link = { text: 'zur Anmeldung', href: 'https://example.org/a,b' };
    const bare = { text: 'https://example.org/', href: 'https://example.org/' };
    const calendar = calendarWith({
      description: [
        { kind: 'paragraph', items: [['Hier geht es ', link, '.\nBis bald; ', bare]] },
        { kind: 'bulleted', items: [['eins'], ['zwei']] },
        { kind: 'numbered', items: [['erst'], ['dann ', link]] },
      ],
    });
    expect(read(calendar)?.description).to.equal(
      [
        'Hier geht es zur Anmeldung (https://example.org/a,b).\nBis bald; https://example.org/',
        '- eins\n- zwei',
        '1. erst\n2. dann zur Anmeldung (https://example.org/a,b)',
      ].join('\n\n'),
    );
  });

  it('has places with their addresses, and virtual places with their URL', () => {
    const location = [
      {
        name: 'Rathaus',
        address: 'Am Markt 1, 12345 Beispielstadt',
        url: 'https://example.org/rathaus',
        virtual: false,
      },
      { virtual: false },
      { name: 'Stream', url: 'https://example.org/stream', virtual: true },
    ];
    expect(read(calendarWith({ location }))?.location).to.equal(
      'Rathaus, Am Markt 1, 12345 Beispielstadt; Stream, https://example.org/stream',
    );
  });

  const HALL = { name: 'Rathaus', virtual: false };
  const STREAM = { name: 'Stream', url: 'https://example.org/stream', virtual: true };
  for (const [what, part, location] of [
    ['online', { eventAttendanceMode: 'online', location: [] }, 'Online'],
    ['online', { eventAttendanceMode: 'online', location: [STREAM] }, 'Stream, https://example.org/stream'],
    ['online', { eventAttendanceMode: 'online', location: [{ url: STREAM.url, virtual: true }] }, STREAM.url],
    [
      'in both ways',
      { eventAttendanceMode: 'mixed', location: [HALL, STREAM] },
      'Rathaus; Stream, https://example.org/stream',
    ],
  ] as const)
    it(`T10 has the place “${location}” for a session ${what}`, () => {
      expect(read(calendarWith(part))?.location).to.equal(location);
    });

  it('T10 has the identifier, title and revision of the series that the session belongs to', () => {
    const superEvent = {
      id: 'https://example.org/zwei',
      name: 'Zwei',
      dateModified: moment('2021-03-31T10:30'),
    };
    const calendar = calendarWith(
      { id: '1', name: undefined, superEvent },
      { id: 'https://example.org/eins', url: 'https://example.org/eins' },
    );
    expect(read(calendar)).to.include({ uid: 'https://example.org/zwei#1', summary: 'Zwei' });
    expect(line(calendar, 'DTSTAMP')).to.equal('DTSTAMP:20210331T083000Z');
    expect(line(calendar, 'URL')).to.equal('');
  });

  it('T10 leaves out a session of which only the first date is known', () => {
    expect(readWithIcalJs(calendarWith({ repeats: true }))).to.deep.equal([]);
  });

  it('links to the page of the session, else to that of the series', () => {
    const url = 'https://example.org/reihe';
    expect(line(calendarWith({}, { url }), 'URL')).to.equal(`URL:${url}`);
    expect(line(calendarWith({ url: `${url}/auftakt?a=1,2;b` }, { url }), 'URL')).to.equal(
      `URL:${url}/auftakt?a=1,2;b`,
    );
  });
});
