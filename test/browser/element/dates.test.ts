import { expect } from '@open-wc/testing';
import '../../helpers/console.ts';
import { clearPage, mount, next, SRC } from '../../helpers/element.ts';
import { byPart, seenTextOf, texts, within } from '../../helpers/inside.ts';
import { json, network } from '../../helpers/network.ts';
import { seriesOf, type Json } from '../../helpers/schedules.ts';

const MAY = { startDate: '2030-05-02T14:00', endDate: '2030-05-02T17:00' };

/** Shows a document, and collects the reported problems: “code path”. */
async function showWith(document: Json, lang = 'de') {
  network.serve(SRC, json(document));
  const element = mount({ src: SRC, lang }, { now: new Date('2030-05-02T13:00Z') });
  const problems: string[] = [];
  void next(element, 'series-schedule-problems').then((event) =>
    problems.push(...event.problems.map(({ code, path }) => `${code} ${path.replace('$.subEvent[0].', '')}`)),
  );
  await next(element, 'series-schedule-load');
  await Promise.resolve();
  return { element, problems };
}

/** What a session has, the line with its dates, and what is reported. */
const SHOWN: readonly [rule: string, dates: Json, when: string, reported?: string][] = [
  ['T04 a date in German', { startDate: '2.5.2030, 14–17 Uhr' }, 'Donnerstag, 2. Mai 2030, 14–17 Uhr'],
  ['T04 a month by its name', { startDate: 'Do, 2. Mai 2030, 14 Uhr' }, 'Donnerstag, 2. Mai 2030, 14 Uhr'],
  ['T04 the wrong weekday', { startDate: 'Fr, 2. Mai 2030' }, 'Fr, 2. Mai 2030', 'contradiction startDate'],
  ['T04 two meanings', { startDate: '05/02/2030' }, '05/02/2030', 'unreadable startDate'],
  [
    'T04 the attribute of a tag',
    { startDate: '<time datetime="2030-05-02T14:00">Donnerstag</time>' },
    'Donnerstag, 2. Mai 2030, 14 Uhr',
  ],
  ['T04 words in a tag', { startDate: '<b>Mi, 12. Mai</b>' }, 'Mi, 12. Mai', 'unreadable startDate'],
  [
    'T04 a duration',
    { startDate: '2030-05-02T14:00', duration: 'PT90M' },
    'Donnerstag, 2. Mai 2030, 14:00–15:30 Uhr',
  ],
  [
    'T04 a duration in words',
    { startDate: '2030-05-02T14:00', duration: '90 Minuten' },
    'Donnerstag, 2. Mai 2030, 14 Uhr',
    'unreadable duration',
  ],
  [
    'T04 times of day beside the date',
    { startDate: '2030-05-02', startTime: '14:00', endTime: '17:00' },
    'Donnerstag, 2. Mai 2030, 14–17 Uhr',
  ],
  [
    'T04 a time of day that is none',
    { startDate: '2030-05-02', startTime: 'nachmittags' },
    'Donnerstag, 2. Mai 2030',
    'unreadable startTime',
  ],
  [
    'T04 an end with a null date',
    { ...MAY, endDate: '0000-00-00' },
    'Donnerstag, 2. Mai 2030, 14 Uhr',
    'unreadable endDate',
  ],
  ['T04 an hour before the last day', { ...MAY, endDate: '2030-05-04' }, '2. Mai, 14 Uhr – 4. Mai 2030'],
  [
    'T04 an hour on the last day',
    { startDate: '2030-05-02', endDate: '2030-05-04T17:00' },
    '2. Mai – 4. Mai 2030, 17 Uhr',
  ],
  [
    'T04 only the hour of the end',
    { ...MAY, startDate: '2030-05-02' },
    'Donnerstag, 2. Mai 2030, bis 17 Uhr',
  ],
  ['T04 whole days', { startDate: '2030-05-02T00:00', endDate: '2030-05-04T00:00' }, '2.–3. Mai 2030'],
  [
    'T04 a whole day',
    { startDate: '2030-05-02T00:00', endDate: '2030-05-02T23:59:59' },
    'Donnerstag, 2. Mai 2030',
  ],
  [
    'T04 the doors as a time',
    { ...MAY, doorTime: '13:30:00+02:00' },
    'Donnerstag, 2. Mai 2030, 14–17 Uhr Einlass ab 13:30 Uhr',
  ],
  ['T04 the doors as a day', { ...MAY, doorTime: '2030-05-02' }, 'Donnerstag, 2. Mai 2030, 14–17 Uhr'],
  ['T05 no date', {}, 'Termin folgt'],
  ['T05 null as a date', { startDate: null }, 'Termin folgt'],
  ['T05 words', { startDate: 'Herbst 2030' }, 'Herbst 2030'],
  [
    'T05 a number',
    { startDate: 1810137600 },
    'Termin bitte beim Veranstalter erfragen',
    'unreadable startDate',
  ],
  [
    'T05 an object',
    { startDate: { from: 'Mai' } },
    'Termin bitte beim Veranstalter erfragen',
    'unreadable startDate',
  ],
  [
    'T05 a null date',
    { startDate: '1970-01-01T00:00:00Z' },
    'Termin bitte beim Veranstalter erfragen',
    'unreadable startDate',
  ],
];

describe('the dates of a card', () => {
  for (const [rule, dates, when, reported] of SHOWN) {
    it(`${rule}: ${JSON.stringify(dates)} shows “${when}”`, async () => {
      const { element, problems } = await showWith(seriesOf([{ name: 'A', ...dates }]));
      expect(texts(element, 'when')).to.deep.equal([when]);
      expect(problems).to.deep.equal(reported ? [reported] : []);
    });
  }

  it('T05 says in English that the date is not known here', async () => {
    const { element } = await showWith(seriesOf([{ name: 'A', startDate: 1810137600 }]), 'en');
    expect(texts(element, 'when')).to.deep.equal(['Please ask the organizer for the date']);
  });

  it('T04 each of several starts has a card, also with one identifier', async () => {
    const startDate = ['2030-05-02T14:00', '2030-06-06T14:00'];
    const { element, problems } = await showWith(seriesOf([{ '@id': '#a', name: 'A', startDate }]));
    expect(texts(element, 'time')).to.deep.equal([
      'Donnerstag, 2. Mai 2030, 14 Uhr',
      'Donnerstag, 6. Juni 2030, 14 Uhr',
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('T04 a session is over when its duration is', async () => {
    const { element } = await showWith(
      seriesOf([{ name: 'A', startDate: '2030-05-02T13:00', duration: 'PT90M' }]),
    );
    expect(texts(element, 'over').length).to.be.greaterThan(0);
    await clearPage();
    const { element: later } = await showWith(
      seriesOf([{ name: 'B', startDate: '2030-05-02T14:00', duration: 'PT90M' }]),
    );
    expect(texts(later, 'running').length).to.be.greaterThan(0);
  });

  it('T04 whole days last until the end of the last one', async () => {
    const days = { name: 'A', startDate: '2030-05-01T00:00', endDate: '2030-05-03T00:00' };
    const { element } = await showWith(seriesOf([days]));
    expect(byPart(element, 'running').length).to.be.greaterThan(0);
    expect(byPart(element, 'body').map(seenTextOf).join()).to.not.include('Uhr');
  });

  it('T09 without a zone, sessions stand in the order of the clock that is shown, and the zone is asked for once', async () => {
    const starts = ['2030-05-02T19:00+01:00', '2030-05-02T18:30', '2030-05-02T18:00+01:00'];
    const sessions = starts.map((startDate) => ({ name: 'A', startDate }));
    const { element, problems } = await showWith(seriesOf(sessions, { timeZone: undefined }));
    expect(
      within<HTMLTimeElement>(element, 'time').map(({ dateTime }) => dateTime.slice(11, 16)),
    ).to.deep.equal(['18:00', '18:30', '19:00']);
    expect(problems).to.deep.equal(['no-time-zone $']);
  });

  it('T09 a time with an offset and a zone is shown in the zone of the series', async () => {
    const startDate = '2030-05-02T14:00:00+02:00[Europe/Berlin]';
    const { element, problems } = await showWith(seriesOf([{ name: 'A', startDate }]));
    expect(texts(element, 'time')).to.deep.equal(['Donnerstag, 2. Mai 2030, 14 Uhr']);
    expect(problems).to.deep.equal([]);
  });
});
