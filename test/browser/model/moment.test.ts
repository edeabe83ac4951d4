import { expect } from '@open-wc/testing';
import { endOfDay, isSameDay, lastInstant, toIsoString } from '../../../src/model/moment.ts';
import { moment } from '../../helpers/moments.ts';

const shown = (instant: number) => new Date(instant).toISOString().slice(0, 16);

/** A date as written, its zone, and the instant at which its day ends. */
const DAYS: readonly [written: string, zone: string | undefined, end: string][] = [
  ['2021-04-28', 'Europe/Berlin', '2021-04-28T22:00'],
  ['2021-04-28T00:00', 'Europe/Berlin', '2021-04-28T22:00'],
  ['2021-04-28T23:59', 'Europe/Berlin', '2021-04-28T22:00'],
  ['2021-04-28T22:30Z', 'Europe/Berlin', '2021-04-29T22:00'],
  ['2021-03-28', 'Europe/Berlin', '2021-03-28T22:00'],
  ['2021-03-28T01:00', 'Europe/Berlin', '2021-03-28T22:00'],
  ['2021-10-31', 'Europe/Berlin', '2021-10-31T23:00'],
  ['2021-10-31T01:00', 'Europe/Berlin', '2021-10-31T23:00'],
  ['2021-12-31', 'Europe/Berlin', '2021-12-31T23:00'],
  ['2021-04-28', 'Australia/Sydney', '2021-04-28T14:00'],
  ['2021-04-04', 'Australia/Sydney', '2021-04-04T14:00'],
  ['2021-04-03', 'Australia/Sydney', '2021-04-03T13:00'],
  ['2021-04-28', 'Asia/Kolkata', '2021-04-28T18:30'],
  // The next day begins at one o'clock.
  ['2018-11-03', 'America/Sao_Paulo', '2018-11-04T03:00'],
  ['2021-04-28T14:00-05:00', undefined, '2021-04-29T05:00'],
  ['2021-04-28', undefined, '2021-04-29T00:00'],
];

/** A date as written, its zone, and its form for `<time datetime>`. */
const ISO: readonly [written: string, zone: string | undefined, iso: string][] = [
  ['2021-04-28', 'Europe/Berlin', '2021-04-28'],
  ['2021-04-28', undefined, '2021-04-28'],
  ['2021-04-28T14:00', 'Europe/Berlin', '2021-04-28T14:00+02:00'],
  ['2021-04-28T14:00:59', 'Europe/Berlin', '2021-04-28T14:00+02:00'],
  ['2021-04-28T14:00', undefined, '2021-04-28T14:00'],
  ['2021-04-28T14:00Z', undefined, '2021-04-28T14:00+00:00'],
  ['2021-04-28T14:00-03:30', undefined, '2021-04-28T14:00-03:30'],
  ['2021-04-28T14:00', 'America/St_Johns', '2021-04-28T14:00-02:30'],
  ['2021-04-28T23:00Z', 'Asia/Kathmandu', '2021-04-29T04:45+05:45'],
  ['2021-10-31T00:30Z', 'Europe/Berlin', '2021-10-31T02:30+02:00'],
  ['2021-10-31T01:30Z', 'Europe/Berlin', '2021-10-31T02:30+01:00'],
];

describe('moments', () => {
  for (const [written, zone, end] of DAYS) {
    it(`end the day of ${written} in ${zone ?? 'no zone'} at ${end}Z`, () => {
      expect(shown(endOfDay(moment(written, zone ?? '')))).to.equal(end);
    });
  }

  for (const [written, zone, iso] of ISO) {
    it(`are ${iso} for ${written} in ${zone ?? 'no zone'}`, () => {
      expect(toIsoString(moment(written, zone ?? ''))).to.equal(iso);
    });
  }

  it('last until the end of the day if they have no time of day', () => {
    expect(shown(lastInstant(moment('2021-04-20')))).to.equal('2021-04-20T22:00');
    expect(shown(lastInstant(moment('2021-04-20T12:00')))).to.equal('2021-04-20T10:00');
  });

  it('fall on the same day if their wall clocks show the same date', () => {
    const noon = moment('2021-04-28T12:00');
    expect(isSameDay(noon, moment('2021-04-28T00:00'))).to.equal(true);
    expect(isSameDay(noon, moment('2021-04-27T22:00Z'))).to.equal(true);
    expect(isSameDay(noon, moment('2021-04-28T22:00Z'))).to.equal(false);
    expect(isSameDay(noon, moment('2021-04-29'))).to.equal(false);
  });
});
