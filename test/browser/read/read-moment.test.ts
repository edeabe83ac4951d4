import { expect } from '@open-wc/testing';
import { fc } from '../../helpers/property.ts';
import { readMoment } from '../../../src/read/read-moment.ts';
import { toIsoString } from '../../../src/model/moment.ts';

const utc = ({ instant }: { instant: number }) => new Date(instant).toISOString().replace(':00.000Z', 'Z');

/** The date as written, the zone of the series, the date as shown, and the instant. */
const READ: readonly [written: string, zone: string | undefined, shown: string, instant: string][] = [
  ['2021-04-28T14:00', 'Europe/Berlin', '2021-04-28T14:00+02:00', '2021-04-28T12:00Z'],
  ['2021-01-28T14:00', 'Europe/Berlin', '2021-01-28T14:00+01:00', '2021-01-28T13:00Z'],
  ['2021-04-28 14:00', 'Europe/Berlin', '2021-04-28T14:00+02:00', '2021-04-28T12:00Z'],
  ['2021-04-28t14:00z', 'Europe/Berlin', '2021-04-28T16:00+02:00', '2021-04-28T14:00Z'],
  [' 2021-04-28T14:00:00 ', 'Europe/Berlin', '2021-04-28T14:00+02:00', '2021-04-28T12:00Z'],
  ['2021-04-28T14:00:00.000Z', 'Europe/Berlin', '2021-04-28T16:00+02:00', '2021-04-28T14:00Z'],
  ['2021-04-28T14:00+02:00', 'Europe/Berlin', '2021-04-28T14:00+02:00', '2021-04-28T12:00Z'],
  ['2021-04-28T14:00-05:00', 'Europe/Berlin', '2021-04-28T21:00+02:00', '2021-04-28T19:00Z'],
  ['2021-04-28T23:30-0500', 'Europe/Berlin', '2021-04-29T06:30+02:00', '2021-04-29T04:30Z'],
  ['2021-04-28T14:00+02', 'Asia/Kolkata', '2021-04-28T17:30+05:30', '2021-04-28T12:00Z'],
  ['2021-04-28T14:00', undefined, '2021-04-28T14:00', '2021-04-28T14:00Z'],
  ['2021-04-28T14:00+02:00', undefined, '2021-04-28T14:00+02:00', '2021-04-28T12:00Z'],
  ['2021-04-28T14:00Z', undefined, '2021-04-28T14:00+00:00', '2021-04-28T14:00Z'],
  ['2021-04-28', 'Europe/Berlin', '2021-04-28', '2021-04-27T22:00Z'],
  ['2021-04-28', 'America/Los_Angeles', '2021-04-28', '2021-04-28T07:00Z'],
  ['2021-04-28', undefined, '2021-04-28', '2021-04-28T00:00Z'],
  ['2020-02-29', 'Europe/Berlin', '2020-02-29', '2020-02-28T23:00Z'],
  ['2021-04-28T00:00', 'Europe/Berlin', '2021-04-28T00:00+02:00', '2021-04-27T22:00Z'],
  ['2021-03-28T01:59', 'Europe/Berlin', '2021-03-28T01:59+01:00', '2021-03-28T00:59Z'],
  ['2021-03-28T03:00', 'Europe/Berlin', '2021-03-28T03:00+02:00', '2021-03-28T01:00Z'],
  ['2021-10-31T02:30', 'Europe/Berlin', '2021-10-31T02:30+02:00', '2021-10-31T00:30Z'],
  ['2021-10-31T02:30+01:00', 'Europe/Berlin', '2021-10-31T02:30+01:00', '2021-10-31T01:30Z'],
  ['2021-10-31T03:00', 'Europe/Berlin', '2021-10-31T03:00+01:00', '2021-10-31T02:00Z'],
  ['2021-04-28T14:00', 'Asia/Kathmandu', '2021-04-28T14:00+05:45', '2021-04-28T08:15Z'],
  ['2021-01-28T14:00', 'Australia/Sydney', '2021-01-28T14:00+11:00', '2021-01-28T03:00Z'],
  ['2021-07-28T14:00', 'Australia/Sydney', '2021-07-28T14:00+10:00', '2021-07-28T04:00Z'],
  ['2021-04-28T14:00', 'America/St_Johns', '2021-04-28T14:00-02:30', '2021-04-28T16:30Z'],
];

const REFUSED = [
  ...[
    '',
    ' ',
    'bald',
    'Herbst 2021',
    '28.04.2021',
    '28. April 2021',
    '04/28/2021',
    '2021/04/28',
    '20210428',
    '2021-04',
    '2021',
  ],
  ...[
    '2021-02-29',
    '2021-02-31',
    '2021-04-31',
    '2021-04-00',
    '2021-00-10',
    '2021-13-28',
    '2021-4-8',
    '21-04-28',
    '-2021-04-28',
  ],
  ...[
    '2021-04-28T24:00',
    '2021-04-28T25:00',
    '2021-04-28T14:60',
    '2021-04-28T14:00:75',
    '2021-04-28T14',
    '2021-04-28T1400',
  ],
  ...[
    '2021-04-28T14:00+25:00',
    '2021-04-28T14:00+2',
    '2021-04-28T14:00 Uhr',
    '14:00',
    'T14:00',
    'P1D',
    '1619611200',
  ],
  ...['2021-04-28/2021-04-30', '2021-W17-3', '--2021-04-28', '2021-04-28T', '٢٠٢١-٠٤-٢٨'],
];

describe('readMoment', () => {
  for (const [written, zone, shown, instant] of READ) {
    it(`reads ${written} in ${zone ?? 'no zone'} as ${shown}`, () => {
      const moment = readMoment(written, zone);
      expect(moment && [toIsoString(moment), utc(moment)]).to.deep.equal([shown, instant]);
      expect(moment?.zone).to.equal(zone);
    });
  }

  for (const written of REFUSED) {
    it(`refuses ${JSON.stringify(written)}`, () => {
      expect(readMoment(written, 'Europe/Berlin')).to.equal(undefined);
      expect(readMoment(written, undefined)).to.equal(undefined);
    });
  }

  it('moves an hour that does not exist forward by the gap', () => {
    const moment = readMoment('2021-03-28T02:30', 'Europe/Berlin');
    expect(moment && utc(moment)).to.equal('2021-03-28T01:30Z');
    expect(moment && Date.parse(toIsoString(moment))).to.equal(moment?.instant);
  });

  it('does not mistake a year of the first century for one of the twentieth', () => {
    const moment = readMoment('0021-04-28', undefined);
    expect(moment && toIsoString(moment)).to.be.oneOf([undefined, '0021-04-28']);
  });

  it('distinguishes a date alone from midnight, and a wall-clock time without a zone from one in UTC', () => {
    expect(readMoment('2021-04-28', 'Europe/Berlin')).to.have.property('dayOnly', true);
    expect(readMoment('2021-04-28T00:00', 'Europe/Berlin')).not.to.have.property('dayOnly');
    expect(readMoment('2021-04-28T00:00', undefined)).to.have.property('floating', true);
    expect(readMoment('2021-04-28T00:00Z', undefined)).not.to.have.property('floating');
  });

  it('reads its own output back as the same moment', () => {
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      undefined,
    );
    const instants = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, zone, (date, zone) => {
        const written = `${date.toISOString().slice(0, 16)}Z`;
        const moment = readMoment(written, zone);
        const shown = moment && toIsoString(moment);
        expect(Date.parse(shown ?? '')).to.equal(Date.parse(written));
        expect(readMoment(shown ?? '', zone)).to.deep.equal(moment);
      }),
      { numRuns: 300 },
    );
  });
});
