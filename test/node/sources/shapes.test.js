import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../load.js';
import { material, NOW } from './cases.js';

const { convert } = await load('/src/sources/convert.ts');
const { recognize } = await load('/src/sources/sources.ts');

const options = { now: NOW, zone: 'Europe/Berlin' };
const draftOf = (/** @type {string} */ text) => convert([{ material: material(text) }], options);

/** Title and start of each session. @returns {Promise<string[]>} */
async function shown(/** @type {string} */ text) {
  const { sessions } = await draftOf(text);
  return sessions.map((/** @type {any} */ { name, startDate, endDate }) =>
    [name, startDate, endDate].filter(Boolean).join(' '),
  );
}

const whole = 'Konzert 2027-05-12T18:00 2027-05-12T20:00';

/** Lists of systems that have no file of their own. @type {[string, unknown, string][]} */
const LISTS = [
  ['FullCalendar', [{ title: 'Konzert', start: '2027-05-12T18:00:00', end: '2027-05-12T20:00:00' }], whole],
  [
    'FullCalendar, a whole day',
    [{ title: 'Konzert', start: '2027-05-12T00:00:00', end: '2027-05-13T00:00:00', allDay: true }],
    'Konzert 2027-05-12',
  ],
  [
    'Plone',
    {
      items: [
        { '@type': 'Event', title: 'Konzert', start: '2027-05-12T16:00:00Z', end: '2027-05-12T18:00:00Z' },
      ],
    },
    whole,
  ],
  [
    'Luma',
    {
      entries: [
        {
          event: {
            api_id: 'e',
            name: 'Konzert',
            start_at: '2027-05-12T16:00:00.000Z',
            end_at: '2027-05-12T18:00:00.000Z',
          },
        },
      ],
      has_more: false,
    },
    whole,
  ],
  [
    'Indico',
    {
      count: 1,
      results: [
        {
          title: 'Konzert',
          startDate: { date: '2027-05-12', time: '18:00:00', tz: 'Europe/Berlin' },
          endDate: { date: '2027-05-12', time: '20:00:00', tz: 'Europe/Berlin' },
        },
      ],
    },
    whole,
  ],
  [
    'GraphQL of Mobilizon',
    {
      data: {
        group: {
          organizedEvents: [
            { title: 'Konzert', beginsOn: '2027-05-12T16:00:00Z', endsOn: '2027-05-12T18:00:00Z' },
          ],
        },
      },
    },
    whole,
  ],
  [
    'WordPress with fields of its own',
    [
      {
        date: '2027-01-02T09:00:00',
        date_gmt: '2027-01-02T08:00:00',
        title: { rendered: 'Konzert' },
        acf: { beginn: '2027-05-12 18:00:00', ende: '2027-05-12 20:00:00' },
      },
    ],
    whole,
  ],
  [
    "Drupal's own serialization",
    [
      {
        nid: [{ value: 1 }],
        title: [{ value: 'Konzert' }],
        field_termin: [{ value: '2027-05-12T16:00:00+00:00', end_value: '2027-05-12T18:00:00+00:00' }],
      },
    ],
    whole,
  ],
  [
    'an event that stands alone',
    { Titel: 'Konzert', Beginn: '2027-05-12T18:00', Ende: '2027-05-12T20:00' },
    whole,
  ],
  ['seconds since 1970', [{ title: 'Konzert', start: 1810137600, end: 1810144800 }], whole],
];

describe('a list of events in JSON', () => {
  for (const [title, json, expected] of LISTS) {
    it(`is read: ${title}`, async () => {
      const text = JSON.stringify(json);
      assert.equal(recognize(material(text)).id, 'json-list');
      assert.deepEqual(await shown(text), [expected]);
    });
  }

  it('never takes the day on which a post was published for the day of the event', () => {
    const post = {
      date: '2027-01-02T09:00:00',
      date_gmt: '2027-01-02T08:00:00',
      title: { rendered: 'Konzert' },
    };
    assert.throws(() => recognize(material(JSON.stringify([post]))), /no entry has a title and a date/);
  });
});

const event = (/** @type {string[]} */ ...lines) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

/** Traps of calendars with what is shown. @type {[string, string, string[]][]} */
const CALENDARS = [
  ['a bare date', event('SUMMARY:A', 'DTSTART:20270512'), ['A 2027-05-12']],
  ['dashes and colons in a time', event('SUMMARY:A', 'DTSTART:2027-05-12T18:00:00'), ['A 2027-05-12T18:00']],
  [
    'a time that calls itself a date',
    event('SUMMARY:A', 'DTSTART;VALUE=DATE:20270512T180000'),
    ['A 2027-05-12T18:00'],
  ],
  ['a time without seconds', event('SUMMARY:A', 'DTSTART:20270512T1800'), ['A 2027-05-12T18:00']],
  [
    'a zone whose quotation mark is never closed',
    event('SUMMARY:A', 'DTSTART;TZID="Europe/Berlin:20270512T180000'),
    ['A 2027-05-12T18:00'],
  ],
  ['an empty rule', event('SUMMARY:A', 'DTSTART:20270512T180000', 'RRULE:'), ['A 2027-05-12T18:00']],
  [
    'a rule that can not be read',
    event('SUMMARY:A', 'DTSTART:20270512T180000', 'RRULE:FREQ=NIE'),
    ['A 2027-05-12T18:00'],
  ],
  [
    'quoted-printable of vCalendar 1.0',
    event('SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gr=C3=BC=\r\n=C3=9Fe', 'DTSTART:20270512T160000Z'),
    ['Grüße 2027-05-12T18:00'],
  ],
  [
    'old line ends',
    event('SUMMARY:A', 'DTSTART:20270512T180000').replace(/\r\n/g, '\r'),
    ['A 2027-05-12T18:00'],
  ],
  [
    'two calendars in one file with the same UID',
    `${event('SUMMARY:A', 'DTSTART:20270512T180000')}\r\n${event('SUMMARY:B', 'DTSTART:20270513T180000')}`,
    ['A 2027-05-12T18:00', 'B 2027-05-13T18:00'],
  ],
  [
    'a single date of a rule that is not among its dates',
    event(
      'SUMMARY:A',
      'DTSTART;TZID=Europe/Berlin:20270512T180000',
      'RRULE:FREQ=WEEKLY;COUNT=1',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:1',
      'SUMMARY:B',
      'RECURRENCE-ID;TZID=Europe/Berlin:20270601T180000',
      'DTSTART;TZID=Europe/Berlin:20270602T180000',
    ),
    ['A 2027-05-12T18:00', 'B 2027-06-02T18:00'],
  ],
  [
    'a rule whose end is in UTC and whose dates are in winter',
    event(
      'SUMMARY:A',
      'DTSTART;TZID=Europe/Berlin:20271110T180000',
      'RRULE:FREQ=WEEKLY;UNTIL=20271117T170000Z',
    ),
    ['A 2027-11-10T18:00', 'A 2027-11-17T18:00'],
  ],
  [
    'a moved date whose number is in UTC',
    event(
      'SUMMARY:A',
      'DTSTART;TZID=Europe/Berlin:20270512T180000',
      'RRULE:FREQ=WEEKLY;COUNT=2',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:1',
      'SUMMARY:A',
      'RECURRENCE-ID:20270519T160000Z',
      'DTSTART;TZID=Europe/Berlin:20270520T180000',
    ),
    ['A 2027-05-12T18:00', 'A 2027-05-20T18:00'],
  ],
  [
    'dates of a rule in UTC, which move with summer time',
    event('SUMMARY:A', 'DTSTART:20271027T160000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    ['A 2027-10-27T18:00', 'A 2027-11-03T17:00'],
  ],
];

describe('a calendar', () => {
  for (const [title, text, expected] of CALENDARS) {
    it(`is read with ${title}`, async () => assert.deepEqual(await shown(text), expected));
  }

  it('gets the offset of a zone that only its own definition knows', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Eigene Zone',
      ...['BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
      ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD'],
      ...['BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
      ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT'],
      'END:VTIMEZONE',
    ].join('\r\n');
    const text = event('SUMMARY:A', 'DTSTART;TZID=Eigene Zone:20271027T180000', 'RRULE:FREQ=WEEKLY;COUNT=2');
    const calendar = text.replace('BEGIN:VCALENDAR', `BEGIN:VCALENDAR\r\n${zone}`);
    const { sessions } = await convert([{ material: material(calendar) }], { now: NOW });
    const starts = sessions.map((/** @type {any} */ { startDate }) => startDate);
    assert.deepEqual(starts, ['2027-10-27T18:00+02:00', '2027-11-03T18:00+01:00']);
  });

  it('reports an event of which all dates are left out', async () => {
    const text = event(
      'SUMMARY:A',
      'DTSTART:20270512T180000',
      'RRULE:FREQ=DAILY;COUNT=1',
      'EXDATE:20270512T180000',
    );
    const { sessions, problems } = await draftOf(text);
    assert.equal(sessions.length, 0);
    assert.match(problems[0].message, /all dates/);
  });

  it('says nothing in one file that another one has taught it', async () => {
    const other = event('SUMMARY:A', 'DTSTART;TZID=Eigene Zone:20271027T180000');
    const { sessions } = await convert([{ material: material(other) }], { now: NOW });
    assert.equal(sessions[0].startDate, '2027-10-27T18:00');
  });
});
