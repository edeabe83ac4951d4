import { expect } from '@open-wc/testing';
import '../../helpers/console.ts';
import { clearPage, show } from '../../helpers/element.ts';
import { texts, within } from '../../helpers/inside.ts';
import { demo, schedule, seriesOf, sessionsOfMay } from '../../helpers/schedules.ts';

// The runner runs these tests in Berlin, Los Angeles and Sydney; the texts are the same everywhere.

interface Row {
  readonly what: string;
  readonly session: object;
  /** The zone of the series; an empty one means none. */
  readonly timeZone?: string;
  readonly de: string;
  readonly en: string;
  readonly datetime: string;
  /** The instant of `datetime`; absent if no zone is known. */
  readonly instant?: number;
}

const at = (startDate: string, endDate?: string) => ({ startDate, endDate });
const ONLINE = { eventAttendanceMode: 'OnlineEventAttendanceMode', location: { '@type': 'VirtualLocation' } };
const APRIL = at('2021-04-28T14:00', '2021-04-28T17:00');
const NEW_YORK = 'America/New_York';

const ROWS: readonly Row[] = [
  {
    what: 'on site in Berlin',
    session: APRIL,
    de: 'Mittwoch, 28. April 2021, 14–17 Uhr',
    en: 'Wednesday, 28 April 2021, 14:00–17:00 CEST',
    datetime: '2021-04-28T14:00+02:00',
    instant: Date.UTC(2021, 3, 28, 12),
  },
  {
    what: 'online in summer',
    session: { ...APRIL, ...ONLINE },
    de: 'Mittwoch, 28. April 2021, 14–17 Uhr MESZ',
    en: 'Wednesday, 28 April 2021, 14:00–17:00 CEST',
    datetime: '2021-04-28T14:00+02:00',
    instant: Date.UTC(2021, 3, 28, 12),
  },
  {
    what: 'online in winter',
    session: { ...at('2021-01-13T09:30', '2021-01-13T10:15'), ...ONLINE },
    de: 'Mittwoch, 13. Januar 2021, 9:30–10:15 Uhr MEZ',
    en: 'Wednesday, 13 January 2021, 9:30–10:15 CET',
    datetime: '2021-01-13T09:30+01:00',
    instant: Date.UTC(2021, 0, 13, 8, 30),
  },
  {
    what: 'on site in New York',
    session: APRIL,
    timeZone: NEW_YORK,
    de: 'Mittwoch, 28. April 2021, 14–17 Uhr New York (Ortszeit)',
    en: 'Wednesday, 28 April 2021, 14:00–17:00 New York Time',
    datetime: '2021-04-28T14:00-04:00',
    instant: Date.UTC(2021, 3, 28, 18),
  },
  {
    what: 'on site in Vienna, which has the same clock as Berlin',
    session: APRIL,
    timeZone: 'Europe/Vienna',
    de: 'Mittwoch, 28. April 2021, 14–17 Uhr',
    en: 'Wednesday, 28 April 2021, 14:00–17:00 CEST',
    datetime: '2021-04-28T14:00+02:00',
    instant: Date.UTC(2021, 3, 28, 12),
  },
  {
    what: 'on site in London',
    session: APRIL,
    timeZone: 'Europe/London',
    de: 'Mittwoch, 28. April 2021, 14–17 Uhr Vereinigtes Königreich (Ortszeit)',
    en: 'Wednesday, 28 April 2021, 14:00–17:00',
    datetime: '2021-04-28T14:00+01:00',
    instant: Date.UTC(2021, 3, 28, 13),
  },
  {
    what: 'an instant in UTC, in Berlin time, where it is the next day',
    session: at('2021-04-28T22:30Z', '2021-04-28T23:30Z'),
    de: 'Donnerstag, 29. April 2021, 0:30–1:30 Uhr',
    en: 'Thursday, 29 April 2021, 0:30–1:30 CEST',
    datetime: '2021-04-29T00:30+02:00',
    instant: Date.UTC(2021, 3, 28, 22, 30),
  },
  {
    what: 'an offset that differs from the zone, so that only the instant counts',
    session: at('2021-04-28T14:00-07:00'),
    de: 'Mittwoch, 28. April 2021, 23 Uhr',
    en: 'Wednesday, 28 April 2021, 23:00 CEST',
    datetime: '2021-04-28T23:00+02:00',
    instant: Date.UTC(2021, 3, 28, 21),
  },
  {
    what: 'the night in which the clock is set forward',
    session: { ...at('2021-03-28T01:30', '2021-03-28T03:30'), ...ONLINE },
    de: 'Sonntag, 28. März 2021, 1:30–3:30 Uhr MEZ',
    en: 'Sunday, 28 March 2021, 1:30–3:30 CET',
    datetime: '2021-03-28T01:30+01:00',
    instant: Date.UTC(2021, 2, 28, 0, 30),
  },
  {
    what: 'after the clock is set forward',
    session: { ...at('2021-03-28T03:30'), ...ONLINE },
    de: 'Sonntag, 28. März 2021, 3:30 Uhr MESZ',
    en: 'Sunday, 28 March 2021, 3:30 CEST',
    datetime: '2021-03-28T03:30+02:00',
    instant: Date.UTC(2021, 2, 28, 1, 30),
  },
  {
    what: 'the first occurrence of an hour that exists twice',
    session: { ...at('2021-10-31T02:30'), ...ONLINE },
    de: 'Sonntag, 31. Oktober 2021, 2:30 Uhr MESZ',
    en: 'Sunday, 31 October 2021, 2:30 CEST',
    datetime: '2021-10-31T02:30+02:00',
    instant: Date.UTC(2021, 9, 31, 0, 30),
  },
  {
    what: 'the second occurrence of an hour that exists twice',
    session: { ...at('2021-10-31T02:30+01:00'), ...ONLINE },
    de: 'Sonntag, 31. Oktober 2021, 2:30 Uhr MEZ',
    en: 'Sunday, 31 October 2021, 2:30 CET',
    datetime: '2021-10-31T02:30+01:00',
    instant: Date.UTC(2021, 9, 31, 1, 30),
  },
  {
    what: 'an offset without a zone',
    session: { ...at('2021-04-28T14:00+02:00', '2021-04-28T17:00+02:00'), ...ONLINE },
    timeZone: '',
    de: 'Mittwoch, 28. April 2021, 14–17 Uhr UTC+02:00',
    en: 'Wednesday, 28 April 2021, 14:00–17:00 UTC+02:00',
    datetime: '2021-04-28T14:00+02:00',
    instant: Date.UTC(2021, 3, 28, 12),
  },
  {
    what: 'a wall-clock time without a known zone',
    session: { ...APRIL, ...ONLINE },
    timeZone: '',
    de: 'Mittwoch, 28. April 2021, 14–17 Uhr',
    en: 'Wednesday, 28 April 2021, 14:00–17:00',
    datetime: '2021-04-28T14:00',
  },
  {
    what: 'a day',
    session: at('2021-04-28'),
    timeZone: NEW_YORK,
    de: 'Mittwoch, 28. April 2021',
    en: 'Wednesday, 28 April 2021',
    datetime: '2021-04-28',
  },
  {
    what: 'several days in Kathmandu',
    session: at('2021-04-28T14:00', '2021-04-30T12:00'),
    timeZone: 'Asia/Kathmandu',
    de: '28. April, 14 Uhr – 30. April 2021, 12 Uhr Nepal (Ortszeit)',
    en: '28 April, 14:00 – 30 April 2021, 12:00 Nepal Time',
    datetime: '2021-04-28T14:00+05:45',
    instant: Date.UTC(2021, 3, 28, 8, 15),
  },
];

describe('times', () => {
  for (const { what, session, timeZone = 'Europe/Berlin', datetime, instant, ...words } of ROWS) {
    for (const lang of ['de', 'en'] as const) {
      it(`A10 ${what}: “${words[lang]}” (${lang})`, async () => {
        const document = seriesOf([{ name: 'A', ...session }], { timeZone: timeZone || undefined });
        const element = await show(document, { lang });
        expect(texts(element, 'time')).to.deep.equal([words[lang]]);
      });
    }

    it(`A09 ${what}: datetime="${datetime}"`, async () => {
      const document = seriesOf([{ name: 'A', ...session }], { timeZone: timeZone || undefined });
      const [time] = within<HTMLTimeElement>(await show(document), 'time');
      expect(time?.dateTime).to.equal(datetime);
      if (instant !== undefined) expect(Date.parse(datetime)).to.equal(instant);
    });
  }

  it('A09 have the offset in each datetime attribute, and the instant of the document', async () => {
    const element = await show(await demo('zivilgesellschaft-und-amt'));
    const written = within<HTMLTimeElement>(element, 'time').map(({ dateTime }) => dateTime);
    expect(written.every((one) => /[+-]\d\d:\d\d$/.test(one))).to.equal(true);
    expect(written.map((one) => Date.parse(one))).to.deep.equal([
      Date.UTC(2021, 3, 28, 12),
      Date.UTC(2021, 5, 2, 12),
      Date.UTC(2021, 9, 6, 12),
    ]);
  });

  it('A09 equal the instants of the model', async () => {
    const element = await show(await schedule('garden'));
    const wanted = element.series?.sessions.flatMap(({ startDate }) => {
      if (!startDate) return [];
      return startDate.dayOnly ? new Date(startDate.wall).toISOString().slice(0, 10) : startDate.instant;
    });
    const shown = within<HTMLTimeElement>(element, 'time').map(({ dateTime }) =>
      dateTime.length > 10 ? Date.parse(dateTime) : dateTime,
    );
    expect(shown.length).to.be.greaterThan(16);
    expect(shown).to.deep.equal(wanted);
  });

  it('A10 the date leaf shows the day in the zone of the series, in any zone of the visitor', async () => {
    const [session] = sessionsOfMay(1);
    for (const [startDate, day] of [
      ['2030-05-01T00:15', '1'],
      ['2030-05-01T23:45', '1'],
      ['2030-05-01T23:45Z', '2'],
    ]) {
      const element = await show(seriesOf([{ ...session, startDate, endDate: undefined }]));
      expect(texts(element, 'day')).to.deep.equal([day]);
      await clearPage();
    }
  });
});
