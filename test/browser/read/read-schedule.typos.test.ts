import { expect } from '@open-wc/testing';
import { fixtureDocument, plain, read } from '../../helpers/documents.ts';

describe('readSchedule, given a document with mistakes almost everywhere,', () => {
  it('reports all of them at once and loses no words', async () => {
    const { series, problems } = read(await fixtureDocument('typos.json'));
    expect(problems.map(({ path }) => path.slice(2))).to.have.members([
      ...['dateModified', 'registration.state', 'registration.opens', 'registration.url', 'subjectOf[1].url'],
      ...['startDate', 'endDate', 'doorTime', 'previousStartDate', 'eventStatus'].map(
        (key) => `subEvent[0].${key}`,
      ),
      ...['availability', 'validFrom', 'url'].map((key) => `subEvent[0].offers[0].${key}`),
      ...['availability', 'validThrough', 'url'].map((key) => `subEvent[0].offers[1].${key}`),
      ...['.state', '.url', '.waitlistUrl', ''].map((key) => `subEvent[0].registration${key}`),
      ...['startDate', 'registration.closes', 'registration.url'].map((key) => `subEvent[1].${key}`),
      'subEvent[2].location[1]',
    ]);
    expect(plain(series.registration)).to.deep.equal({
      opens: 'demnächst',
      unclear: true,
      telephone: '030/12345-67',
      note: 'erst ab Mai',
    });
    const [first, ...others] = plain(series.sessions) as object[];
    expect(first).to.deep.include({
      ...{ startDate: '2021-04-28T15:00+02:00', endDate: 'gegen Abend' },
      ...{ doorTime: '25:00', previousStartDate: '31.02.' },
      offers: [
        {
          ...{ name: 'Früh', price: '5' },
          registration: {
            opens: 'bald',
            telephone: 'Tel. 030 1234567',
            note: 'nur für Mitglieder',
            unclear: true,
          },
        },
        {
          ...{ name: 'Spät', price: '9' },
          registration: { closes: 'Ende April', note: 'Vielleicht', unclear: true },
        },
      ],
      registration: {
        ...{ opens: '2021-04-20', closes: '2021-04-10', unclear: true },
        note: 'Kaffee ab 13 Uhr · wahrscheinlich offen · Bitte am Empfang melden · bei Frau Beispiel',
      },
    });
    expect(others).to.deep.equal([
      {
        ...{ id: '31.06.2021', name: 'Zwei', dateText: '31.06.2021' },
        registration: { closes: '24:00', telephone: '+49 (0)30 1234567', unclear: true },
      },
      {
        ...{ id: 'demnächst', name: 'Drei', dateText: 'demnächst' },
        location: [{ name: 'Rathaus', virtual: false }],
      },
    ]);
  });
});
