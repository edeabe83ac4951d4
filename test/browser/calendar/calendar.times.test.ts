import { expect } from '@open-wc/testing';
import { calendarOf } from '../../../src/calendar/calendar.ts';
import { OPTIONS } from '../../helpers/calendar-entries.ts';
import { unfoldedLines } from '../../helpers/calendar-grammar.ts';
import { readWithIcalJs, readWithTsIcs } from '../../helpers/calendar-parsers.ts';
import { moment } from '../../helpers/moments.ts';

/** Start and end in the document, and in the calendar. */
type Times = readonly (readonly [what: string, written: string, expected: string])[];

const IN_BERLIN: Times = [
  ['times in UTC', '2021-04-28T14:00/2021-04-28T17:30', '20210428T120000Z/20210428T153000Z'],
  ['no end if none is known', '2021-04-28T14:00', '20210428T120000Z'],
  ['the short night', '2021-03-28T01:30/2021-03-28T03:30', '20210328T003000Z/20210328T013000Z'],
  ['the hour that does not exist', '2021-03-28T02:30/2021-03-28T04:00', '20210328T013000Z/20210328T020000Z'],
  ['the long night', '2021-10-31T01:30/2021-10-31T03:30', '20211030T233000Z/20211031T023000Z'],
  [
    'an hour that exists twice',
    '2021-10-31T02:30+02:00/2021-10-31T02:30+01:00',
    '20211031T003000Z/20211031T013000Z',
  ],
  ['a day', '2021-04-28', '20210428'],
  ['a day that ends on the same day', '2021-04-28/2021-04-28', '20210428'],
  ['several days, with the day after the last as the end', '2021-04-28/2021-04-30', '20210428/20210501'],
  ['days with a clock change between them', '2021-10-30/2021-10-31', '20211030/20211101'],
  ['days whose end has a time of day', '2021-12-30/2021-12-31T12:00', '20211230/20220101'],
  ['no end if it is a date on the same day', '2021-04-28T14:00/2021-04-28', '20210428T120000Z'],
  ['the end of a later day', '2021-10-29T14:00/2021-10-31', '20211029T120000Z/20211031T230000Z'],
  ['no end if it equals the start', '2021-04-28T14:00/2021-04-28T14:00', '20210428T120000Z'],
  ['no end before the start', '2021-04-28T14:00/2021-04-28T13:00', '20210428T120000Z'],
  ['no end day before the start', '2021-04-28/2021-04-26', '20210428'],
  ['a year of four digits as the latest end', '2021-04-28/9999-12-30', '20210428/99991231'],
];

const WITHOUT_ZONE: Times = [
  [
    'UTC for times with an offset',
    '2021-04-28T14:00+02:00/2021-04-28T15:00Z',
    '20210428T120000Z/20210428T150000Z',
  ],
  ['floating times', '2021-04-28T14:00/2021-04-28T17:00', '20210428T140000/20210428T170000'],
  [
    'the offset of the start for the end',
    '2021-04-28T14:00+02:00/2021-04-28T17:00',
    '20210428T120000Z/20210428T150000Z',
  ],
  [
    'floating times if only the end has an offset',
    '2021-04-28T14:00/2021-04-28T17:00+02:00',
    '20210428T140000/20210428T170000',
  ],
  ['a day', '2021-04-28', '20210428'],
  ['days', '2021-04-28/2021-04-30', '20210428/20210501'],
  [
    'the end of a later day by the start’s offset',
    '2021-04-28T14:00+02:00/2021-04-30',
    '20210428T120000Z/20210430T220000Z',
  ],
  ['the floating end of a later day', '2021-04-28T14:00/2021-04-30', '20210428T140000/20210501T000000'],
];

function check(written: string, expected: string, zone: string): void {
  const [start = '', end] = written.split('/');
  const session = { id: 'a', startDate: moment(start, zone), endDate: end ? moment(end, zone) : undefined };
  const calendar = calendarOf([session], { sessions: [session] }, OPTIONS);
  const [from = '', to = ''] = expected.split('/');
  const type = from.length === 8 ? ';VALUE=DATE' : '';
  expect(unfoldedLines(calendar).filter((line) => /^DT(START|END)/.test(line))).to.deep.equal([
    `DTSTART${type}:${from}`,
    ...(to ? [`DTEND${type}:${to}`] : []),
  ]);
  expect(readWithIcalJs(calendar)[0]).to.include({ start: from, end: to });
  expect(readWithTsIcs(calendar)[0]).to.include({ start: from.replace('Z', ''), end: to.replace('Z', '') });
}

describe('times in a calendar', () => {
  for (const [what, written, expected] of IN_BERLIN) {
    it(`are ${expected} for ${written} in Berlin: ${what}`, () => check(written, expected, 'Europe/Berlin'));
  }

  for (const [what, written, expected] of WITHOUT_ZONE) {
    it(`are ${expected} for ${written} without a zone: ${what}`, () => check(written, expected, ''));
  }

  it('are plain days in any zone', () => {
    check('2021-04-28/2021-04-29', '20210428/20210430', 'Pacific/Auckland');
    check('2021-04-28/2021-04-29', '20210428/20210430', 'Pacific/Honolulu');
  });

  it('have no end if the document gives it in words', () => {
    const session = { id: 'a', startDate: moment('2021-04-28T14:00'), endDate: 'gegen Abend' };
    expect(calendarOf([session], { sessions: [session] }, OPTIONS)).not.to.contain('DTEND');
  });
});
