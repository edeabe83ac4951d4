import { expect } from '@open-wc/testing';
import { endOfDay } from '../../../src/model/moment.ts';
import { instantOf, isTimeZone, wallClockAt } from '../../../src/model/time-zone.ts';

const utc = (written: string) => Date.parse(`${written}Z`);
const shown = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 16);

/** Zone, a wall-clock time that exists once, and its instant. */
const CLOCKS: readonly [zone: string, wall: string, instant: string][] = [
  ['UTC', '2021-04-28T14:00', '2021-04-28T14:00'],
  ['Europe/Berlin', '2021-01-28T14:00', '2021-01-28T13:00'],
  ['Europe/Berlin', '2021-07-28T14:00', '2021-07-28T12:00'],
  ['America/Los_Angeles', '2021-12-31T18:00', '2022-01-01T02:00'],
  ['America/St_Johns', '2021-07-28T14:00', '2021-07-28T16:30'],
  ['Asia/Kolkata', '2021-04-28T00:00', '2021-04-27T18:30'],
  ['Asia/Kathmandu', '2021-04-28T14:00', '2021-04-28T08:15'],
  ['Australia/Sydney', '2021-01-28T14:00', '2021-01-28T03:00'],
  ['Australia/Sydney', '2021-07-28T14:00', '2021-07-28T04:00'],
  ['Pacific/Kiritimati', '2021-04-28T14:00', '2021-04-28T00:00'],
  ['Pacific/Pago_Pago', '2021-04-28T14:00', '2021-04-29T01:00'],

  // The last minute before and the first minute after a clock change.
  ['Europe/Berlin', '2021-03-28T01:59', '2021-03-28T00:59'],
  ['Europe/Berlin', '2021-03-28T03:00', '2021-03-28T01:00'],
  ['Europe/Berlin', '2021-10-31T01:59', '2021-10-30T23:59'],
  ['Europe/Berlin', '2021-10-31T03:00', '2021-10-31T02:00'],
  ['America/New_York', '2021-03-14T01:59', '2021-03-14T06:59'],
  ['America/New_York', '2021-03-14T03:00', '2021-03-14T07:00'],
  ['America/New_York', '2021-11-07T00:59', '2021-11-07T04:59'],
  ['America/New_York', '2021-11-07T02:00', '2021-11-07T07:00'],
  ['America/St_Johns', '2021-03-14T01:59', '2021-03-14T05:29'],
  ['America/St_Johns', '2021-03-14T03:00', '2021-03-14T05:30'],
  ['America/St_Johns', '2021-11-07T00:59', '2021-11-07T03:29'],
  ['America/St_Johns', '2021-11-07T02:00', '2021-11-07T05:30'],
  ['Australia/Sydney', '2021-10-03T01:59', '2021-10-02T15:59'],
  ['Australia/Sydney', '2021-10-03T03:00', '2021-10-02T16:00'],
  ['Australia/Sydney', '2021-04-04T01:59', '2021-04-03T14:59'],
  ['Australia/Sydney', '2021-04-04T03:00', '2021-04-03T17:00'],
  ['Australia/Lord_Howe', '2021-10-03T01:59', '2021-10-02T15:29'],
  ['Australia/Lord_Howe', '2021-10-03T02:30', '2021-10-02T15:30'],
  ['Australia/Lord_Howe', '2021-04-04T01:29', '2021-04-03T14:29'],
  ['Australia/Lord_Howe', '2021-04-04T02:00', '2021-04-03T15:30'],
  ['Pacific/Chatham', '2021-09-26T02:44', '2021-09-25T13:59'],
  ['Pacific/Chatham', '2021-09-26T03:45', '2021-09-25T14:00'],
  ['Pacific/Chatham', '2021-04-04T02:44', '2021-04-03T12:59'],
  ['Pacific/Chatham', '2021-04-04T03:45', '2021-04-03T15:00'],
  ['America/Sao_Paulo', '2018-11-03T23:59', '2018-11-04T02:59'],
  ['America/Sao_Paulo', '2018-11-04T01:00', '2018-11-04T03:00'],
  ['America/Sao_Paulo', '2019-02-16T22:59', '2019-02-17T00:59'],
  ['America/Sao_Paulo', '2019-02-17T00:00', '2019-02-17T03:00'],
  ['Pacific/Apia', '2011-12-29T23:59', '2011-12-30T09:59'],
  ['Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00'],

  // India does not change its clocks.
  ['Asia/Kolkata', '2021-03-28T02:30', '2021-03-27T21:00'],
  ['Asia/Kolkata', '2021-10-31T02:30', '2021-10-30T21:00'],
];

/** Zone, a wall-clock time that the zone skips, its instant, and the wall-clock time at that instant. */
const SKIPPED: readonly [zone: string, wall: string, instant: string, shown: string][] = [
  ['Europe/Berlin', '2021-03-28T02:00', '2021-03-28T01:00', '2021-03-28T03:00'],
  ['Europe/Berlin', '2021-03-28T02:30', '2021-03-28T01:30', '2021-03-28T03:30'],
  ['Europe/Berlin', '2021-03-28T02:59', '2021-03-28T01:59', '2021-03-28T03:59'],
  ['America/New_York', '2021-03-14T02:30', '2021-03-14T07:30', '2021-03-14T03:30'],
  ['America/St_Johns', '2021-03-14T02:30', '2021-03-14T06:00', '2021-03-14T03:30'],
  ['Australia/Sydney', '2021-10-03T02:30', '2021-10-02T16:30', '2021-10-03T03:30'],
  // Half an hour is skipped.
  ['Australia/Lord_Howe', '2021-10-03T02:00', '2021-10-02T15:30', '2021-10-03T02:30'],
  ['Australia/Lord_Howe', '2021-10-03T02:15', '2021-10-02T15:45', '2021-10-03T02:45'],
  ['Pacific/Chatham', '2021-09-26T03:00', '2021-09-25T14:15', '2021-09-26T04:00'],
  // The day begins at one o'clock.
  ['America/Sao_Paulo', '2018-11-04T00:00', '2018-11-04T03:00', '2018-11-04T01:00'],
  ['America/Sao_Paulo', '2018-11-04T00:30', '2018-11-04T03:30', '2018-11-04T01:30'],
  // A whole day is skipped: Samoa moved to the other side of the date line.
  ['Pacific/Apia', '2011-12-30T00:00', '2011-12-30T10:00', '2011-12-31T00:00'],
  ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00', '2011-12-31T12:00'],
  ['Pacific/Apia', '2011-12-30T23:59', '2011-12-31T09:59', '2011-12-31T23:59'],
];

/** Zone, a wall-clock time that exists twice, and its two instants. */
const REPEATED: readonly [zone: string, wall: string, first: string, second: string][] = [
  ['Europe/Berlin', '2021-10-31T02:00', '2021-10-31T00:00', '2021-10-31T01:00'],
  ['Europe/Berlin', '2021-10-31T02:30', '2021-10-31T00:30', '2021-10-31T01:30'],
  ['Europe/Berlin', '2021-10-31T02:59', '2021-10-31T00:59', '2021-10-31T01:59'],
  ['America/New_York', '2021-11-07T01:30', '2021-11-07T05:30', '2021-11-07T06:30'],
  ['America/St_Johns', '2021-11-07T01:30', '2021-11-07T04:00', '2021-11-07T05:00'],
  ['Australia/Sydney', '2021-04-04T02:30', '2021-04-03T15:30', '2021-04-03T16:30'],
  // Half an hour is repeated.
  ['Australia/Lord_Howe', '2021-04-04T01:30', '2021-04-03T14:30', '2021-04-03T15:00'],
  ['Australia/Lord_Howe', '2021-04-04T01:45', '2021-04-03T14:45', '2021-04-03T15:15'],
  ['Pacific/Chatham', '2021-04-04T03:00', '2021-04-03T13:15', '2021-04-03T14:15'],
  // The clock goes back into the day before: in São Paulo at midnight, in Newfoundland a minute later.
  ['America/Sao_Paulo', '2019-02-16T23:30', '2019-02-17T01:30', '2019-02-17T02:30'],
  ['America/St_Johns', '2010-11-06T23:30', '2010-11-07T02:00', '2010-11-07T03:00'],
  ['America/St_Johns', '2010-11-07T00:00', '2010-11-07T02:30', '2010-11-07T03:30'],
];

/** Zone, day, the instants at which the day begins and ends, and its length. */
const DAYS: readonly [zone: string, day: string, begin: string, end: string, hours: number][] = [
  ['Europe/Berlin', '2021-03-27', '2021-03-26T23:00', '2021-03-27T23:00', 24],
  ['Europe/Berlin', '2021-03-28', '2021-03-27T23:00', '2021-03-28T22:00', 23],
  ['Europe/Berlin', '2021-10-31', '2021-10-30T22:00', '2021-10-31T23:00', 25],
  ['America/New_York', '2021-03-14', '2021-03-14T05:00', '2021-03-15T04:00', 23],
  ['America/New_York', '2021-11-07', '2021-11-07T04:00', '2021-11-08T05:00', 25],
  ['Australia/Lord_Howe', '2021-10-03', '2021-10-02T13:30', '2021-10-03T13:00', 23.5],
  ['Australia/Lord_Howe', '2021-04-04', '2021-04-03T13:00', '2021-04-04T13:30', 24.5],
  ['Pacific/Chatham', '2021-09-26', '2021-09-25T11:15', '2021-09-26T10:15', 23],
  ['Asia/Kolkata', '2021-03-28', '2021-03-27T18:30', '2021-03-28T18:30', 24],
  ['America/Sao_Paulo', '2018-11-03', '2018-11-03T03:00', '2018-11-04T03:00', 24],
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00', '2018-11-05T02:00', 23],
  ['America/Sao_Paulo', '2019-02-16', '2019-02-16T02:00', '2019-02-17T03:00', 25],
  ['Pacific/Apia', '2011-12-29', '2011-12-29T10:00', '2011-12-30T10:00', 24],
  ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00', '2011-12-30T10:00', 0],
  ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00', '2011-12-31T10:00', 24],
];

describe('time zones', () => {
  for (const [zone, wall, instant] of CLOCKS) {
    it(`find the instant of ${wall} in ${zone}`, () => {
      expect(shown(instantOf(utc(wall), zone))).to.equal(instant);
      expect(shown(wallClockAt(utc(instant), zone))).to.equal(wall);
    });
  }

  for (const [zone, wall, instant, moved] of SKIPPED) {
    it(`move ${wall} in ${zone}, which does not exist, forward to ${moved}`, () => {
      expect(shown(instantOf(utc(wall), zone))).to.equal(instant);
      expect(shown(wallClockAt(utc(instant), zone))).to.equal(moved);
    });
  }

  for (const [zone, wall, first, second] of REPEATED) {
    it(`take the first occurrence of ${wall} in ${zone}, which exists twice`, () => {
      expect(shown(instantOf(utc(wall), zone))).to.equal(first);
      expect(shown(wallClockAt(utc(first), zone))).to.equal(wall);
      expect(shown(wallClockAt(utc(second), zone))).to.equal(wall);
    });
  }

  for (const [zone, day, begin, end, hours] of DAYS) {
    it(`give ${day} in ${zone} ${hours} hours`, () => {
      const wall = utc(`${day}T00:00`);
      const instant = instantOf(wall, zone);
      const dayEnd = endOfDay({ instant, wall, zone, dayOnly: true });
      expect([shown(instant), shown(dayEnd)]).to.deep.equal([begin, end]);
      expect((dayEnd - instant) / 3_600_000).to.equal(hours);
    });
  }

  it('are those of IANA, in upper or lower case', () => {
    for (const zone of [
      'Europe/Berlin',
      'europe/berlin',
      'UTC',
      'Etc/UTC',
      'America/Argentina/Buenos_Aires',
    ]) {
      expect(isTimeZone(zone), zone).to.equal(true);
    }
    const others = [
      '',
      ' ',
      'Berlin',
      'Europe',
      'Europe/Beispielstadt',
      '+02:00',
      '-05',
      'W. Europe Standard Time',
    ];
    for (const zone of [...others, 'Europe/Berlin ', '__proto__', 'undefined', 'MEZ']) {
      expect(isTimeZone(zone), zone).to.equal(false);
    }
  });

  it('stay correct after a document that names more zones than the cache holds, known and unknown', () => {
    const isRight = () => shown(instantOf(utc('2021-04-28T14:00'), 'Europe/Berlin')) === '2021-04-28T12:00';
    expect(isRight()).to.equal(true);
    for (let index = 0; index < 1100; index++) {
      // Each bit of the number is the case of a letter, so that each name is another one.
      const letters = Array.from('europe/berlin', (letter, at) =>
        (index >> at) & 1 ? letter.toUpperCase() : letter,
      );
      const name = letters.join('');
      if (!isTimeZone(name) || isTimeZone(`Hostile/Zone${index}`)) expect.fail(name);
    }
    expect(isRight()).to.equal(true);
    expect(isTimeZone('Hostile/Zone0')).to.equal(false);
  });
});
