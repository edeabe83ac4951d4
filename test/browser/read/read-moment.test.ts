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
  // 24:00 is the end of the day.
  ['2021-04-28T24:00', 'Europe/Berlin', '2021-04-29T00:00+02:00', '2021-04-28T22:00Z'],
  ['2021-04-28T24:00:00+01:00', undefined, '2021-04-29T00:00+01:00', '2021-04-28T23:00Z'],
  ['28.4.2021, 24 Uhr', 'Europe/Berlin', '2021-04-29T00:00+02:00', '2021-04-28T22:00Z'],
];

const OFFSET = 'is not an offset of Europe/Berlin then; the instant counts';

/** Texts with one meaning, the wall clock in Berlin, and a complaint. */
const WRITTEN: readonly [written: string, shown: string, complaint?: string][] = [
  ['12.05.2027', '2027-05-12'],
  ['12.5.2027', '2027-05-12'],
  ['12. 5. 2027', '2027-05-12'],
  ['12.5.27', '2027-05-12'],
  ['12.05.2027 18:00', '2027-05-12T18:00+02:00'],
  ['12.05.2027 18:00:00', '2027-05-12T18:00+02:00'],
  ['12.05.2027, 18 Uhr', '2027-05-12T18:00+02:00'],
  ['12.05.2027 um 8 Uhr', '2027-05-12T08:00+02:00'],
  ['12.05.2027 ab 18.30 Uhr', '2027-05-12T18:30+02:00'],
  ['12. Mai 2027', '2027-05-12'],
  ['12.Mai 2027', '2027-05-12'],
  ['12 Mai 2027', '2027-05-12'],
  ['12. Mai 2027, 18 Uhr', '2027-05-12T18:00+02:00'],
  ['Mi, 12. Mai 2027, 18:30 Uhr', '2027-05-12T18:30+02:00'],
  ['Mi 12.05.2027', '2027-05-12'],
  ['Mi., 12.05.27', '2027-05-12'],
  ['Mittwoch, 12. Mai 2027 um 18.30 Uhr', '2027-05-12T18:30+02:00'],
  ['MITTWOCH, DEN 12. MAI 2027, 18 UHR', '2027-05-12T18:00+02:00'],
  ['Mi,\xa012.\xa0Mai\xa02027,\u202f18\xa0Uhr', '2027-05-12T18:00+02:00'],
  ['\n 12. Mai\n2027 ', '2027-05-12'],
  ['1. Januar 2027', '2027-01-01'],
  ['1. Jänner 2027', '2027-01-01'],
  ['1. Jän. 2027', '2027-01-01'],
  ['1. Feb. 2027', '2027-02-01'],
  ['1. März 2027', '2027-03-01'],
  ['1. Mrz. 2027', '2027-03-01'],
  ['1. Mär 2027', '2027-03-01'],
  ['1. Apr. 2027', '2027-04-01'],
  ['1. Juni 2027', '2027-06-01'],
  ['1. Jul 2027', '2027-07-01'],
  ['1. Aug. 2027', '2027-08-01'],
  ['1. Sept. 2027', '2027-09-01'],
  ['1. Okt. 2027', '2027-10-01'],
  ['1. Nov. 2027', '2027-11-01'],
  ['1. Dez. 2027', '2027-12-01'],
  ['12 May 2027', '2027-05-12'],
  ['May 12, 2027', '2027-05-12'],
  ['Wednesday, May 12, 2027 at 18:00', '2027-05-12T18:00+02:00'],
  // What programs write.
  ['2026-12-05 19:00:00 +0100 CET', '2026-12-05T19:00+01:00'],
  ['2026-12-05 18:00:00 UTC', '2026-12-05T19:00+01:00'],
  ['2026-12-05T19:00:00+01:00[Europe/Berlin]', '2026-12-05T19:00+01:00'],
  ['2026-12-05T19:00+01:00[!Europe/Berlin][u-ca=gregory]', '2026-12-05T19:00+01:00'],
  ['2026-12-05T22:00+04:00[Asia/Dubai]', '2026-12-05T19:00+01:00', OFFSET],
  ['2026-12-05T18:00Z[Europe/Berlin]', '2026-12-05T19:00+01:00'],
  ['2026-12-05T19:00+01:00[Moon/Base]', '2026-12-05T19:00+01:00'],
  ['Sat Dec 05 2026 19:00:00 GMT+0100', '2026-12-05T19:00+01:00'],
  ['Sat Dec 05 2026 19:00:00 GMT+0100 (Mitteleuropäische Normalzeit)', '2026-12-05T19:00+01:00'],
  ['Sat, 05 Dec 2026 19:00:00 +0100', '2026-12-05T19:00+01:00'],
  ['Sat, 5 Dec 2026 18:00:00 GMT', '2026-12-05T19:00+01:00'],
  ['Sat, 5 Dec 2026 18:00:00 +0000 (UTC)', '2026-12-05T19:00+01:00', OFFSET],
  ['Sat, 05 Dec 2026 13:00:00 -0500', '2026-12-05T19:00+01:00', OFFSET],
  ['Sat, 05 Dec 2026 13:00:00 -05:00', '2026-12-05T19:00+01:00', OFFSET],
  ['Sat Dec 05 2026 13:00:00 GMT-0500 (Eastern Standard Time)', '2026-12-05T19:00+01:00', OFFSET],
  ['20261205T180000Z', '2026-12-05T19:00+01:00'],
  ['20261205T190000', '2026-12-05T19:00+01:00'],
  ['20261205', '2026-12-05'],
];

/** Dates that databases and programs write for “none”. */
const NULLS = [
  ...['1970-01-01', '1970-01-01T00:00', '1970-01-01 00:00:00', '1970-01-01T00:00:00Z'],
  ...['1970-01-01T00:00:00+01:00', '1970-01-01T01:00:00+01:00', '1970-01-01T01:00'],
  ...['0000-00-00', '0000-00-00 00:00:00', '0000-00-00T00:00:00Z', '0001-01-01', '0001-01-01T00:00:00Z'],
  ...['1900-01-01', '1900-01-01T00:00:00', '1899-12-30', '1899-12-30T00:00:00.000Z', '1899-12-31'],
  ...['9999-12-31', '9999-12-31T23:59:59', '9999-12-31T23:59:59.9999999', '-0001-11-30T00:00:00+00:53'],
  ...[
    '01.01.1970',
    '1.1.1970 00:00',
    '00.00.0000',
    '31.12.9999',
    'Thu, 01 Jan 1970 00:00:00 +0000',
    '00000000',
  ],
];

/** Texts with no meaning as a date, or with more than one. */
const REFUSED = [
  ...[
    '',
    ' ',
    'bald',
    'Herbst 2021',
    'Mai 2027',
    '2021-04',
    '2021',
    'KW 17/2027',
    '12. Mai',
    'Mi, 12. Mai',
    '12.05.',
  ],
  ...['05/12/2027', '04/28/2021', '2021/04/28', '12-05-2027', '2027.05.12', '12.5.99', '12 5 2027'],
  ...['2021-02-29', '2021-02-31', '2021-04-31', '2021-04-00', '2021-00-10', '2021-13-28', '2021-4-8'],
  ...['31.04.2027', '29.2.2027', '12.13.2027', '0.5.2027', '31. April 2027', '31. Juni 27', '20270431'],
  ...['21-04-28', '-2021-04-28', '012.05.2027', '12.05.02027', '12.05.202'],
  ...['2021-04-28T25:00', '2021-04-28T24:01', '2021-04-28T14:60', '2021-04-28T14:00:75', '2021-04-28T14'],
  ...['2021-04-28T14:00+25:00', '2021-04-28T14:00+2', '14:00'],
  ...[
    '12.05.2027, 25 Uhr',
    '12.05.2027, 18:75 Uhr',
    '12.05.2027, 24:30 Uhr',
    '12.05.2027 18',
    '12.05.2027 18.30',
  ],
  ...[
    '12. Mai 18 Uhr',
    '12. Mai, 20 Uhr',
    '12.5. 20 Uhr',
    '12.05. 18–20 Uhr',
    '12. Mai 2027, 6:00 pm',
    '18 Uhr',
  ],
  ...[
    'ab 12. Mai 2027',
    'bis 12.05.2027',
    'nach dem 12. Mai 2027',
    '12. Mai 2027, 18 Uhr, Rathaus',
    'Nr. 12.05.2027',
  ],
  ...['12. Maibaum 2027', '12. Ma 2027', '12. Mond 2027', 'Ostern, 12. Mai 2027', 'M, 12. Mai 2027'],
  ...[
    'T14:00',
    'P1D',
    '1619611200',
    '1619611200000',
    '16196112',
    '-1',
    '0',
    'true',
    '2021-W17-3',
    '--2021-04-28',
  ],
  ...[
    '2021-04-28T',
    '٢٠٢١-٠٤-٢٨',
    '１２.０５.２０２７',
    '2021-04-28T14:00 EST',
    '2021-04-28T14:00[Moon/Base]',
  ],
  // A zone without an offset is none that is read.
  ...['12. Mai 2027, 18 Uhr MESZ', '2026-12-05 19:00 MEZ', '2026-12-05T13:00[America/New_York]'],
  ...['12.05.2027, 18h', 'am 12. Mai 2027', '2021-04-28T14:00/2021-04-28T16:00'],
  // Ranges are more than one moment.
  ...['2021-04-28/2021-04-30', '12.5.27, 18–20 Uhr', '12.05.2027 18:00-20:00', '12.–14. Mai 2027'],
];

describe('readMoment', () => {
  for (const [written, zone, shown, instant] of READ) {
    it(`reads ${written} in ${zone ?? 'no zone'} as ${shown}`, () => {
      const moment = readMoment(written, zone);
      expect(moment && [toIsoString(moment), utc(moment)]).to.deep.equal([shown, instant]);
      expect(moment?.zone).to.equal(zone);
    });
  }

  for (const [written, shown, complaint] of WRITTEN) {
    it(`reads ${JSON.stringify(written)} as ${shown}`, () => {
      const complaints: string[] = [];
      const moment = readMoment(written, 'Europe/Berlin', (complaint) => complaints.push(complaint));
      expect(moment && toIsoString(moment)).to.equal(shown);
      expect(complaints).to.deep.equal(complaint ? [complaint] : []);
    });
  }

  for (const written of NULLS) {
    it(`reads ${written} as a null date, and says so`, () => {
      const complaints: string[] = [];
      expect(readMoment(written, 'Europe/Berlin', (complaint) => complaints.push(complaint))).to.equal(null);
      expect(complaints).to.deep.equal(['is a null date; leave it out']);
    });
  }

  it('reads dates beside those that databases write for none', () => {
    for (const written of ['1970-01-02', '1969-12-31', '9999-12-30', '1900-01-02', '0010-01-01']) {
      expect(readMoment(written, 'Europe/Berlin'), written).to.have.property('wall');
    }
  });

  it('reads a date only on its own weekday, and says that one of the two is wrong', () => {
    const days = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
    for (const [index, day] of days.entries()) {
      const complaints: unknown[] = [];
      const moment = readMoment(`${day}, 12. Mai 2027`, undefined, (...complaint) =>
        complaints.push(complaint),
      );
      expect(!!moment, day).to.equal(index === 2);
      if (!moment)
        expect(complaints).to.deep.equal([['does not begin with the right weekday', 'contradiction']]);
    }
  });

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
    expect(readMoment('2021-04-28T00:00', 'Europe/Berlin')).to.have.property('dayOnly', undefined);
    expect(readMoment('2021-04-28T00:00', undefined)).to.have.property('floating', true);
    expect(readMoment('2021-04-28T00:00Z', undefined)).to.have.property('floating', undefined);
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
      min: new Date('1971-01-01'),
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

  it('reads what people write for any day as this day', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
    const text = (options: Intl.DateTimeFormatOptions, date: Date, locale = 'de') =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(date);
    const two = (number: number) => String(number).padStart(2, '0');
    const forms = fc.constantFrom<(date: Date) => string>(
      (date) => text({ dateStyle: 'full' }, date),
      (date) => text({ dateStyle: 'long' }, date),
      (date) => text({ dateStyle: 'medium' }, date),
      (date) => text({ dateStyle: 'short' }, date),
      (date) => text({ dateStyle: 'full' }, date, 'de-AT'),
      (date) => text({ dateStyle: 'full' }, date, 'en-GB'),
      (date) => text({ dateStyle: 'full' }, date, 'en-US'),
      (date) => text({ dateStyle: 'long' }, date, 'en-US'),
      (date) => text({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, date),
      (date) => date.toUTCString().slice(0, 16),
      (date) => date.toISOString().slice(0, 10).replaceAll('-', ''),
    );
    const clocks = fc.constantFrom<(hour: number, minute: number) => string>(
      (hour, minute) => ` ${hour}:${two(minute)}`,
      (hour, minute) => `, ${two(hour)}:${two(minute)} Uhr`,
      (hour, minute) => ` um ${hour}.${two(minute)} Uhr`,
      (hour, minute) => ` ${two(hour)}:${two(minute)}:00`,
    );
    fc.assert(
      fc.property(
        days,
        forms,
        fc.option(clocks),
        fc.nat(23),
        fc.nat(59),
        (date, form, clock, hour, minute) => {
          const written = form(date);
          const hasTime = clock && !/^\d{8}$/.test(written);
          const moment = readMoment(written + (hasTime ? clock(hour, minute) : ''), 'UTC');
          const day = date.toISOString().slice(0, 10);
          expect(moment && toIsoString(moment), written).to.equal(
            hasTime ? `${day}T${two(hour)}:${two(minute)}+00:00` : day,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads nothing in a text without the parts of a date', () => {
    const words = fc.constantFrom(
      ...[
        'Mi',
        'Mai',
        '12',
        '12.',
        '5.',
        '18',
        'Uhr',
        ':',
        '.',
        '-',
        '–',
        ',',
        ' ',
        'bis',
        'T',
        'Z',
        '[',
        ']',
        '/',
        '(',
        'ab',
      ],
    );
    // A year and a month by its name, or three numbers, are needed; here there is never a year.
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 12 }).map((list) => list.join('')),
          fc.string(),
        ),
        (text) => {
          fc.pre(!/\d\D+\d+\D+\d\d|\d{4}/.test(text));
          expect(readMoment(text, 'Europe/Berlin')).to.equal(undefined);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('does not take long for a long text', () => {
    for (const unit of ['1', '12.', 'Mai ', '12. Mai 2027, ', '(', '[', '+01:00', ' ', '\xa0', '18–']) {
      expect(readMoment(`12. Mai 2027 ${unit.repeat(100_000)}`, undefined)).to.equal(undefined);
    }
  });
});
