import { Temporal } from '@js-temporal/polyfill';
import { expect } from '@open-wc/testing';
import { fc } from '../../helpers/property.ts';
import { endOfDay, toIsoString } from '../../../src/model/moment.ts';
import { instantOf, wallClockAt } from '../../../src/model/time-zone.ts';

/*
 * Temporal's polyfill takes the rules of a zone from the same Intl, so both use the same tz data and these tests
 * compare only the arithmetic; the tables of time-zone.test.ts check the data.
 *
 * To find the instant of a wall-clock time, both try the offsets of the day before and the day after. They would miss
 * one of two changes within two days, but no zone has had such changes since 1875: in tz 2025b, the closest changes
 * between 1970 and 2100 are a week apart (Brazil in 2000, Palestine in 2040). One property below tries every offset.
 */
const ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Lisbon',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns', // changed at one minute past midnight until 2011
  'America/Sao_Paulo', // changed at midnight until 2019
  'Asia/Kolkata',
  'Asia/Kathmandu', // UTC+05:45
  'Asia/Tehran', // changed at midnight until 2022, UTC+03:30
  'Australia/Lord_Howe', // changes by half an hour
  'Australia/Adelaide',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Pacific/Chatham', // UTC+12:45
  'Pacific/Apia', // skipped 30 December 2011
  'Africa/Casablanca', // changes for Ramadan
  'Africa/Cairo',
  'UTC',
];

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const zones = fc.constantFrom(...ZONES);
const instants = fc
  .integer({ min: Date.parse('1970-01-01') / SECOND, max: Date.parse('2100-01-01') / SECOND })
  .map((seconds) => seconds * SECOND);

const zoned = (instant: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
const offset = ({ offsetNanoseconds }: Temporal.ZonedDateTime) => offsetNanoseconds / 1e6;

/** The wall-clock time by Temporal, in the form of `wallClockAt`. */
const temporalWall = (instant: number, zone: string) =>
  zoned(instant, zone).toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds;

/** The instant by Temporal at which the wall clock shows `wall`. */
const temporalInstant = (
  wall: number,
  zone: string,
  disambiguation: 'compatible' | 'earlier' | 'later' = 'compatible',
) => zoned(wall, 'UTC').toPlainDateTime().toZonedDateTime(zone, { disambiguation }).epochMilliseconds;

/**
 * Instants within four hours of a clock change, each with its wall-clock times by the old and by the new offset; one
 * of the two may not exist.
 */
const changes = fc
  .tuple(zones, instants, fc.integer({ min: -240, max: 240 }))
  .map(([zone, start, minutes]) => {
    // In a zone without a later change, the start itself is used.
    const after = zoned(start, zone).getTimeZoneTransition('next') ?? zoned(start, zone);
    const before = after.subtract({ seconds: 1 });
    const instant = after.epochMilliseconds + minutes * MINUTE;
    return { zone, instant, walls: [instant + offset(before), instant + offset(after)] };
  });

const anywhere = fc.record({ zone: zones, instant: instants });
const anywhereAndChanges = fc.oneof({ weight: 1, arbitrary: anywhere }, { weight: 3, arbitrary: changes });

describe('time zones, like Temporal,', () => {
  it('show the wall-clock time of any instant', () => {
    fc.assert(
      fc.property(anywhere, ({ zone, instant }) => {
        expect(wallClockAt(instant, zone)).to.equal(temporalWall(instant, zone));
      }),
      { numRuns: 500 },
    );
  });

  it('find the instant of any wall-clock time', () => {
    fc.assert(
      fc.property(anywhere, ({ zone, instant: wall }) => {
        expect(instantOf(wall, zone)).to.equal(temporalInstant(wall, zone));
      }),
      { numRuns: 300 },
    );
  });

  it('show the wall-clock time around clock changes', () => {
    fc.assert(
      fc.property(changes, ({ zone, instant }) => {
        expect(wallClockAt(instant, zone)).to.equal(temporalWall(instant, zone));
      }),
      { numRuns: 200 },
    );
  });

  it('find the instant of wall-clock times that are skipped, repeated, or close to these', () => {
    let skipped = 0;
    let repeated = 0;
    fc.assert(
      fc.property(changes, ({ zone, walls }) => {
        for (const wall of walls) {
          const found = instantOf(wall, zone);
          expect(found).to.equal(temporalInstant(wall, zone));
          const exists = wallClockAt(found, zone) === wall;
          if (!exists) skipped++;
          else if (temporalInstant(wall, zone, 'later') !== found) repeated++;
        }
      }),
      { numRuns: 300 },
    );
    expect(skipped).to.be.above(0);
    expect(repeated).to.be.above(0);
  });

  it('get back from a wall-clock time to its instant, or to the earlier of two instants', () => {
    fc.assert(
      fc.property(anywhereAndChanges, ({ zone, instant }) => {
        const wall = wallClockAt(instant, zone);
        const earlier = temporalInstant(wall, zone, 'earlier');
        const isRepeated = earlier !== temporalInstant(wall, zone, 'later');
        expect(instantOf(wall, zone)).to.equal(isRepeated ? earlier : instant);
      }),
      { numRuns: 300 },
    );
  });

  it('find the earliest instant with a wall-clock time', () => {
    // From UTC+14 to UTC-12; since 1970 the offsets of all zones above have been multiples of 15 minutes.
    const offsets = Array.from({ length: 26 * 4 + 1 }, (_, index) => (14 * 60 - index * 15) * MINUTE);
    fc.assert(
      fc.property(changes, ({ zone, instant }) => {
        const wall = wallClockAt(instant, zone);
        const candidates = offsets.map((offset) => wall - offset);
        const first = candidates.find((candidate) => wallClockAt(candidate, zone) === wall);
        expect(instantOf(wall, zone)).to.equal(first);
      }),
      { numRuns: 100 },
    );
  });

  it('end a day when the next one starts', () => {
    fc.assert(
      fc.property(anywhereAndChanges, ({ zone, instant }) => {
        const nextDay = zoned(instant, zone).toPlainDate().add({ days: 1 });
        const found = endOfDay({ instant, wall: wallClockAt(instant, zone), zone });
        expect(found).to.equal(nextDay.toZonedDateTime(zone).epochMilliseconds);
      }),
      { numRuns: 300 },
    );
  });

  it('write a moment with its offset', () => {
    fc.assert(
      fc.property(anywhereAndChanges, ({ zone, instant }) => {
        const written = toIsoString({ instant, wall: wallClockAt(instant, zone), zone });
        const wanted = zoned(instant, zone).toString({ smallestUnit: 'minute', timeZoneName: 'never' });
        expect(written).to.equal(wanted);
      }),
      { numRuns: 300 },
    );
  });

  it('write a wall-clock time, skipped or not, so that it is read back as the same instant', () => {
    fc.assert(
      fc.property(changes, ({ zone, walls }) => {
        for (const wall of walls) {
          // Seconds are not written.
          const minute = Math.floor(wall / MINUTE) * MINUTE;
          const instant = instantOf(minute, zone);
          const written = toIsoString({ instant, wall: minute, zone });
          expect(Temporal.Instant.from(written).epochMilliseconds).to.equal(instant);
        }
      }),
      { numRuns: 200 },
    );
  });
});
