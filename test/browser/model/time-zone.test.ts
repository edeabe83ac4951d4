import { expect } from '@open-wc/testing';
import { fc } from '../../helpers/property.ts';
import { instantOf, isTimeZone, wallClockAt } from '../../../src/model/time-zone.ts';

const utc = (written: string) => Date.parse(`${written}Z`);
const shown = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 16);

/** Zone, wall clock, instant. */
const CLOCKS: readonly [zone: string, wall: string, instant: string][] = [
  ['UTC', '2021-04-28T14:00', '2021-04-28T14:00'],
  ['Europe/Berlin', '2021-01-28T14:00', '2021-01-28T13:00'],
  ['Europe/Berlin', '2021-07-28T14:00', '2021-07-28T12:00'],
  ['Europe/Berlin', '2021-03-28T01:59', '2021-03-28T00:59'],
  ['Europe/Berlin', '2021-03-28T03:00', '2021-03-28T01:00'],
  ['Europe/Berlin', '2021-10-31T01:59', '2021-10-30T23:59'],
  ['Europe/Berlin', '2021-10-31T02:30', '2021-10-31T00:30'],
  ['Europe/Berlin', '2021-10-31T03:00', '2021-10-31T02:00'],
  ['America/Los_Angeles', '2021-12-31T18:00', '2022-01-01T02:00'],
  ['America/St_Johns', '2021-07-28T14:00', '2021-07-28T16:30'],
  ['Asia/Kolkata', '2021-04-28T00:00', '2021-04-27T18:30'],
  ['Asia/Kathmandu', '2021-04-28T14:00', '2021-04-28T08:15'],
  ['Australia/Sydney', '2021-01-28T14:00', '2021-01-28T03:00'],
  ['Australia/Sydney', '2021-07-28T14:00', '2021-07-28T04:00'],
  ['Australia/Sydney', '2021-04-04T02:30', '2021-04-03T15:30'],
  ['Australia/Lord_Howe', '2021-04-04T01:45', '2021-04-03T14:45'],
  ['Pacific/Kiritimati', '2021-04-28T14:00', '2021-04-28T00:00'],
  ['Pacific/Pago_Pago', '2021-04-28T14:00', '2021-04-29T01:00'],
];

/** Zone, a wall clock that the zone leaps over, the one that it stands for. */
const GAPS: readonly [zone: string, wall: string, moved: string][] = [
  ['Europe/Berlin', '2021-03-28T02:00', '2021-03-28T03:00'],
  ['Europe/Berlin', '2021-03-28T02:30', '2021-03-28T03:30'],
  ['Australia/Sydney', '2021-10-03T02:30', '2021-10-03T03:30'],
  ['Australia/Lord_Howe', '2021-10-03T02:15', '2021-10-03T02:45'],
  ['America/Sao_Paulo', '2018-11-04T00:00', '2018-11-04T01:00'],
  ['Pacific/Apia', '2011-12-30T12:00', '2011-12-31T12:00'],
];

const ZONES = [...new Set([...CLOCKS, ...GAPS].map(([zone]) => zone))];

describe('time zones', () => {
  for (const [zone, wall, instant] of CLOCKS) {
    it(`know when it is ${wall} in ${zone}`, () => {
      expect(shown(instantOf(utc(wall), zone))).to.equal(instant);
      expect(shown(wallClockAt(utc(instant), zone))).to.equal(wall);
    });
  }

  for (const [zone, wall, moved] of GAPS) {
    it(`move ${wall} in ${zone} on to ${moved}`, () => {
      expect(shown(wallClockAt(instantOf(utc(wall), zone), zone))).to.equal(moved);
    });
  }

  it('show the hour that exists twice for both its instants', () => {
    for (const instant of ['2021-10-31T00:30', '2021-10-31T01:30']) {
      expect(shown(wallClockAt(utc(instant), 'Europe/Berlin'))).to.equal('2021-10-31T02:30');
    }
  });

  it('find for each wall clock that exists the first instant at which it is shown', () => {
    const instants = fc.integer({
      min: utc('1970-01-01T00:00') / 60_000,
      max: utc('2100-01-01T00:00') / 60_000,
    });
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (minutes, zone) => {
        const instant = minutes * 60_000;
        const wall = wallClockAt(instant, zone);
        const found = instantOf(wall, zone);
        expect(wallClockAt(found, zone)).to.equal(wall);
        expect(found).to.be.at.most(instant);
      }),
      { numRuns: 300 },
    );
  });

  it('are those of IANA, in any case', () => {
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

  it('stay right after a document that names hundreds of them', () => {
    for (let index = 0; index < 500; index++) isTimeZone(`Hostile/Zone${index}`);
    expect(shown(instantOf(utc('2021-04-28T14:00'), 'Europe/Berlin'))).to.equal('2021-04-28T12:00');
  });
});
