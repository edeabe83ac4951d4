import { expect } from '@open-wc/testing';
import { nameOf } from '../../helpers/axe.ts';
import { clearPage, show, type Attributes } from '../../helpers/element.ts';
import { byPart, seenTextOf, thePart } from '../../helpers/inside.ts';
import { seriesOf, sessionsOfMay, type Json } from '../../helpers/schedules.ts';

const FEED = 'https://example.org/reihe/schedule.ics';
const NOW = { now: '2030-04-01T12:00' };

const showWith = (more: Json, attributes?: Attributes, sessions = sessionsOfMay(2)) =>
  show(seriesOf(sessions, more), attributes, NOW);

/** The words and the address of each link to the calendar of the series. */
const links = (element: Element) =>
  byPart(element, 'calendar-link').map((link) => [seenTextOf(link), link.getAttribute('href')]);

describe('the calendar of a series', () => {
  it('E42 is offered for subscription beside the download, with its plain address', async () => {
    const element = await showWith({ calendar: FEED });
    expect(links(element)).to.deep.equal([
      ['Kalender abonnieren', 'webcal://example.org/reihe/schedule.ics'],
      ['Adresse des Kalenders', FEED],
    ]);
    expect([...thePart(element, 'actions').children].map(seenTextOf)).to.deep.equal([
      'Alle Termine in den Kalender',
      'Kalender abonnieren',
      'Adresse des Kalenders',
    ]);
  });

  it('E42 leads to an address on the web only', async () => {
    const element = await showWith({ calendar: 'webcal://example.org/reihe/schedule.ics' });
    expect(links(element).map(([, href]) => href)).to.deep.equal([FEED.replace('https', 'webcal'), FEED]);
    await clearPage();
    expect(links(await showWith({ calendar: 'mailto:a@example.org' }))).to.deep.equal([]);
  });

  it('E42 is offered in English', async () => {
    const element = await showWith({ calendar: FEED }, { lang: 'en' });
    expect(links(element).map(([words]) => words)).to.deep.equal([
      'Subscribe to calendar',
      'Calendar address',
    ]);
  });

  it('A07 E42 has links whose names contain the title of the series', async () => {
    const element = await showWith({ calendar: FEED });
    expect(byPart(element, 'calendar-link').map(nameOf)).to.deep.equal([
      'Kalender abonnieren: Lange Reihe',
      'Adresse des Kalenders: Lange Reihe',
    ]);
  });

  const WHERE: Record<string, [attributes: Attributes, sessions?: readonly Json[]]> = {
    'where no session can be downloaded': [{}, [{ name: 'Ohne Datum' }]],
    'where all sessions are over': [{}, [{ name: 'Vorbei', startDate: '2029-05-01' }]],
    'without header and footer': [{ 'no-header': true, 'no-footer': true }],
    'in layout="list"': [{ layout: 'list' }],
  };
  for (const [where, [attributes, sessions]] of Object.entries(WHERE)) {
    it(`E42 is offered ${where}`, async () => {
      expect(links(await showWith({ calendar: FEED }, attributes, sessions))).to.have.length(2);
    });
  }

  it('E42 is not offered in layout="next", which is about one session', async () => {
    expect(links(await showWith({ calendar: FEED }, { layout: 'next' }))).to.have.length(0);
  });

  it('E42 is not offered if the document names none', async () => {
    expect(links(await showWith({}))).to.have.length(0);
  });

  it('E42 gives its address no referrer', async () => {
    const element = await showWith({ calendar: FEED });
    for (const link of byPart(element, 'calendar-link'))
      expect(link.getAttribute('referrerpolicy')).to.equal('no-referrer');
  });
});
