import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../load.js';

const { readTime, writeTime, instantOfTime } = await load('/src/sources/moments.ts');
const { zoneOf } = await load('/src/sources/zones.ts');
const { isTimeZone } = await load('/src/model/time-zone.ts');

/** @type {[string, string | undefined][]} */
const ZONES = [
  ['Europe/Berlin', 'Europe/Berlin'],
  ['"Europe/Berlin"', 'Europe/Berlin'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['w. europe standard time', 'Europe/Berlin'],
  ['Romance Standard Time', 'Europe/Paris'],
  ['(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien', 'Europe/Berlin'],
  ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
  ['/freeassociation.sourceforge.net/Europe/Berlin', 'Europe/Berlin'],
  ['/citadel.org/20190101_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['UTC+0', 'UTC'],
  ['UTC', 'UTC'],
  ['UTC+2', 'Etc/GMT-2'],
  ['(GMT +01:00)', 'Etc/GMT-1'],
  ['UTC+5.5', undefined],
  ['Customized Time Zone', undefined],
  ['Mittelerde/Auenland', undefined],
  ['', undefined],
];

/** @type {[unknown, string | undefined][]} */
const TIMES = [
  ['2027-05-12', '2027-05-12'],
  ['20270512', '2027-05-12'],
  ['2027-05-12 18:00:00', '2027-05-12T18:00'],
  ['2027-05-12T18:00:25', '2027-05-12T18:00:25'],
  ['2027-05-12T18:00:00.000Z', '2027-05-12T20:00'],
  ['2027-05-12T18:00:00+0200', '2027-05-12T18:00'],
  ['2027-05-12T18:00:00+02', '2027-05-12T18:00'],
  ['2027-05-12T18:00+00:00', '2027-05-12T20:00'],
  ['2027-05-12T18:00-05:00', '2027-05-12T18:00-05:00'],
  ['2027-01-12T18:00Z', '2027-01-12T19:00'],
  ['2027-02-31', undefined],
  ['2027-05-12T25:00', undefined],
  ['im Herbst', undefined],
  ['', undefined],
  [null, undefined],
  [1810051200, undefined],
];

describe('zones of sources', () => {
  for (const [name, zone] of ZONES) {
    it(`“${name}” is ${zone ?? 'no zone'}`, () => assert.equal(zoneOf(name), zone));
  }

  it('each of Windows is one that Intl knows', () => {
    for (const name of ['Hawaiian', 'GTB', 'FLE', 'Russian', 'Central Europe', 'India', 'Tokyo', 'Egypt']) {
      assert.ok(isTimeZone(zoneOf(`${name} Standard Time`)), name);
    }
  });
});

describe('times of sources', () => {
  for (const [written, expected] of TIMES) {
    it(`${JSON.stringify(written)} is ${expected ?? 'no time'} in a schedule in Berlin`, () => {
      const time = readTime(written);
      assert.equal(time && writeTime(time, 'Europe/Berlin'), expected);
    });
  }

  it('keep their instant in a schedule of another zone', () => {
    const time = readTime('2027-05-12T18:00', 'America/New_York');
    const written = writeTime(time, 'Europe/Berlin');
    assert.equal(written, '2027-05-12T18:00-04:00');
    assert.equal(instantOfTime(time), Date.parse(written));
  });

  it('without a zone keep an offset that they have', () => {
    assert.equal(writeTime(readTime('2027-05-12T18:00+02:00'), undefined), '2027-05-12T18:00+02:00');
    assert.equal(writeTime(readTime('2027-05-12T16:00Z'), undefined), '2027-05-12T16:00Z');
  });
});
