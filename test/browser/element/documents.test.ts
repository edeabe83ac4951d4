import { expect } from '@open-wc/testing';
import { cardOf, partOf, readCard } from '../../helpers/cards.ts';
import { readWithIcalJs } from '../../helpers/calendar-parsers.ts';
import { downloads, keepDownloads } from '../../helpers/downloads.ts';
import { SRC, clearPage, fail, loaded, mount, next, show as showBeside } from '../../helpers/element.ts';
import { json, network } from '../../helpers/network.ts';
import { byPart, texts, textOf } from '../../helpers/inside.ts';
import { seriesOf, type Json } from '../../helpers/schedules.ts';

const NOW = { now: '2027-05-01T12:00:00+02:00' };
const START = '2027-05-12T18:00';
/** Shows a document alone on the page. */
async function show(document: unknown, attributes = {}) {
  await clearPage();
  return showBeside(document, attributes, NOW);
}

const factsOf = (card: Element) => [...card.querySelectorAll('[part~=facts] li')].map(textOf);
const one = async (part: Json, series: Json = {}, attributes = {}) => {
  const element = await show(seriesOf([{ name: 'A', startDate: START, ...part }], series), attributes);
  return cardOf(element, 'A');
};

describe('a card', () => {
  it('T04 says that a session repeats, in place of a date that has passed', async () => {
    const past = await one({ startDate: '2026-01-07T18:00', eventSchedule: { repeatFrequency: 'P1W' } });
    expect(textOf(partOf(past, 'time'))).to.equal('Mehrere Termine, hier nicht einzeln genannt');
    expect(textOf(partOf(past, 'date'))).to.equal('');
    expect(readCard(past).states).to.deep.equal([]);
    expect(past.querySelector('[part=calendar-button]')).to.equal(null);
    const words = await one({ startDate: null, eventSchedule: 'jeden Mittwoch' });
    expect(textOf(partOf(words, 'time'))).to.equal('jeden Mittwoch');
  });

  it('T04 says that a session repeats, beside a date that is still to come', async () => {
    const card = await one({ rrule: 'FREQ=WEEKLY' });
    expect(textOf(partOf(card, 'time'))).to.contain('12. Mai 2027');
    expect(factsOf(card)).to.deep.equal(['Mehrere Termine, hier nicht einzeln genannt']);
    expect((await one({ rrule: 'FREQ=WEEKLY' }, {}, { lang: 'en' })).textContent).to.contain('Several dates');
  });

  it('T05 says “over” of a session that repeats only after its last date', async () => {
    const eventSchedule = { repeatFrequency: 'P1W', endDate: '2026-03-01' };
    const card = await one({ startDate: '2026-01-07T18:00', eventSchedule });
    expect(readCard(card).states).to.deep.equal(['Hat stattgefunden']);
  });

  it('T04 names the series that a session belongs to if it is another one, and its organizer', async () => {
    const second = {
      ...seriesOf([{ name: 'B', startDate: START }]),
      ...{ name: 'Zweite Reihe', organizer: 'Verein', registration: { url: 'https://example.org/zwei' } },
    };
    const first = seriesOf([{ name: 'A', startDate: START }], {
      organizer: 'Amt',
      registration: { state: 'notYetOpen' },
    });
    const element = await show([first, second] as never);
    expect(factsOf(cardOf(element, 'A'))).to.deep.equal([]);
    expect(factsOf(cardOf(element, 'B'))).to.deep.equal(['Reihe: Zweite Reihe', 'Veranstaltet von Verein']);
    expect(readCard(cardOf(element, 'A')).actions).to.deep.equal([]);
    expect(readCard(cardOf(element, 'B')).actions).to.deep.equal(['Anmelden: B → /zwei']);
    expect(texts(element, 'title')).to.deep.equal(['Lange Reihe']);
    // The registration of the first series stands above the sessions and does not speak of the others.
    expect(byPart(element, 'registration').map((part) => part.part.value)).to.deep.equal([
      'registration not-yet-open',
      'registration open',
    ]);
  });

  it('names the organizer of a lone event as its organizer, and partners of a session in a series as co-hosts', async () => {
    const hosts = { organizer: { name: 'Amt' }, contributor: 'Verein' };
    const event = { '@type': 'Event', name: 'A', startDate: START, ...hosts };
    const lone = cardOf(await show(event), 'A');
    expect(factsOf(lone)).to.deep.equal(['Veranstaltet von Amt', 'In Kooperation mit Verein']);
    expect(factsOf(await one(hosts, { organizer: 'Stiftung' }))).to.deep.equal([
      'In Kooperation mit Amt, Verein',
    ]);
    expect(factsOf(await one(hosts, { organizer: 'Amt' }))).to.deep.equal(['In Kooperation mit Verein']);
  });

  it('shows people with the part that stands in a Role', async () => {
    const performer = { '@type': 'Role', roleName: 'Moderation', performer: { name: 'Erika Beispiel' } };
    expect(factsOf(await one({ performer }))).to.deep.equal(['Mit Erika Beispiel (Moderation)']);
  });

  it('names several languages in a sentence', async () => {
    expect(factsOf(await one({ inLanguage: ['de', 'en'] }))).to.deep.equal(['Auf Deutsch und Englisch']);
    expect(factsOf(await one({ inLanguage: 'en_US' }))[0]).to.equal('Auf Englisch');
  });

  it('shows the number of places, unless it is known how many are left', async () => {
    expect(factsOf(await one({ maximumAttendeeCapacity: 25 }))).to.deep.equal(['25 Plätze']);
    expect(factsOf(await one({ maximumAttendeeCapacity: 1 }))).to.deep.equal(['1 Platz']);
    for (const part of [
      { maximumAttendeeCapacity: 0 },
      { maximumAttendeeCapacity: 25, remainingAttendeeCapacity: 3 },
    ])
      expect(factsOf(await one(part))).to.deep.equal([]);
  });

  it('T10 says that a session is online, and not the hall where it was planned', async () => {
    for (const part of [
      { eventAttendanceMode: 'OnlineEventAttendanceMode' },
      { eventStatus: 'EventMovedOnline' },
    ]) {
      const card = await one({ ...part, location: 'Rathaus' });
      expect([...card.querySelectorAll('[part=place]')].map(textOf)).to.deep.equal(['Online']);
    }
  });

  it('T10 links to the address at which visitors take part, if that is all that is known of the place', async () => {
    const mode = { eventAttendanceMode: 'OnlineEventAttendanceMode' };
    const location = 'https://x.example/raum';
    for (const card of [await one({ ...mode, location }), await one({}, { ...mode, location })])
      expect(partOf(card, 'place').querySelector('a')?.href).to.equal(location);
  });

  it('A07 gives the link of a place without a name its host', async () => {
    const link = partOf(
      await one({ location: { url: 'https://www.haus.example/weg' } }),
      'place',
    ).querySelector('a');
    expect(link && textOf(link)).to.equal('haus.example');
    const stream = await one({ location: { '@type': 'VirtualLocation', url: 'https://x.example/' } });
    expect(textOf(partOf(stream, 'place'))).to.equal('Online');
  });

  it('T02 says that a session is called off with its series, also if its page is published', async () => {
    const card = await one({ status: 'publish' }, { eventStatus: 'EventCancelled' });
    expect(readCard(card).states).to.deep.equal(['Abgesagt']);
  });

  it('T02 repeats the place and the people of the series', async () => {
    const card = await one({}, { location: 'Rathaus', performer: 'Erika Beispiel' });
    expect(textOf(partOf(card, 'place'))).to.equal('Rathaus');
    expect(factsOf(card)).to.deep.equal(['Mit Erika Beispiel']);
  });
});

describe('the widget', () => {
  /** The cards of a document, in words, and the paths of what is reported. */
  async function shown(document: unknown, attributes = {}) {
    await clearPage();
    network.serve(SRC, json(document));
    const element = mount({ src: SRC, ...attributes }, NOW);
    const paths: string[] = [];
    void next(element, 'series-schedule-problems').then(({ problems }) =>
      paths.push(...problems.map(({ path }) => path)),
    );
    await loaded(element);
    await Promise.resolve();
    const cards = byPart(element, 'session').map((card) => [
      textOf(partOf(card, 'session-title')),
      textOf(partOf(card, 'time')).replace(/ 2027/, ''),
    ]);
    return { element, cards, paths };
  }

  it('T03 reads prefixed, blank and misspelled names', async () => {
    const { cards, paths } = await shown(
      seriesOf([
        { name: '', 'schema:title': 'A', 'https://schema.org/startDate': START },
        { name: 'B', startDate: '2027-05-13T18:00', endDtae: '2027-05-13T20:00' },
      ]),
    );
    expect(cards).to.deep.equal([
      ['A', 'Mittwoch, 12. Mai, 18 Uhr'],
      ['B', 'Donnerstag, 13. Mai, 18–20 Uhr'],
    ]);
    expect(paths).to.deep.equal(['$.subEvent[1].endDtae']);
  });

  it('T03 takes a time of day beside a date, and no second date in its place', async () => {
    const { cards, paths } = await shown(
      seriesOf([
        { name: 'A', start_date: '2027-05-12', start_time: '18:00' },
        { name: 'B', startDate: '2027-05-13T18:00', startTime: '2027-06-13T18:00' },
      ]),
    );
    expect(cards).to.deep.equal([
      ['A', 'Mittwoch, 12. Mai, 18 Uhr'],
      ['B', 'Donnerstag, 13. Mai, 18 Uhr'],
    ]);
    expect(paths).to.deep.equal(['$.subEvent[1].startTime']);
  });

  it('T04 reports what it does not show', async () => {
    const hasPart = { about: { name: 'B', startDate: '2027-06-12' } };
    const { paths } = await shown(seriesOf([{ name: 'A', startDate: START, hasPart, rrule: 'FREQ=WEEKLY' }]));
    expect(paths).to.have.members(['$.subEvent[0].rrule', '$.subEvent[0].hasPart.about']);
  });

  it('T05 does not count a session that repeats among the past ones', async () => {
    const document = seriesOf([
      { name: 'A', startDate: '2026-01-07T18:00', eventSchedule: { repeatFrequency: 'P1W' } },
    ]);
    expect((await shown(document, { show: 'upcoming' })).cards.map(([title]) => title)).to.deep.equal(['A']);
    expect((await shown(document, { show: 'past' })).cards).to.deep.equal([]);
  });

  it('T02 keeps what a session says of itself, and gives no registration by an offer of the series', async () => {
    const registration = { state: 'notYetOpen' };
    const offers = { price: 5, availability: 'InStock', url: 'https://example.org/karten' };
    const { element } = await shown(
      seriesOf([{ name: 'A', startDate: START, location: 5 }], { location: 'Rathaus', offers, registration }),
    );
    expect(texts(element, 'place')).to.deep.equal([]);
    expect(byPart(element, 'register-button')).to.deep.equal([]);
  });

  it('T09 shows each time in its own zone', async () => {
    const event = { '@type': 'Event', name: 'A', startDate: START };
    const { element } = await shown({
      timeZone: 'Europe/Berlin',
      '@graph': [event, { ...event, name: 'B', timezone: 'America/New_York' }],
    });
    expect(texts(element, 'time')).to.deep.equal([
      'Mittwoch, 12. Mai 2027, 18 Uhr',
      'Mittwoch, 12. Mai 2027, 18 Uhr New York (Ortszeit)',
    ]);
  });

  it('T10 puts a session into the calendar by its start and not by its title, and online if it is', async () => {
    keepDownloads();
    const session = { name: 'Titl', startDate: START, eventStatus: 'EventMovedOnline', location: 'Rathaus' };
    const element = await show(seriesOf([session]));
    byPart(element, 'calendar-button')[0]?.click();
    const [file] = await downloads();
    const [entry] = readWithIcalJs(file?.text ?? '');
    expect(entry?.uid).to.match(/#2027-05-12T18:00$/);
    expect(entry?.location).to.equal('Online');
  });

  it('T05 says “Termine folgen” only for a series without sessions', async () => {
    const failed = async (document: unknown) => {
      await clearPage();
      const { element, error } = await fail(json(document));
      return `${error.name} ${texts(element, 'status')[0] ?? ''}`;
    };
    expect(await failed(seriesOf([]))).to.equal('NoSessionError Termine folgen.');
    for (const document of [
      seriesOf([{ description: 'x' }]),
      { events: [{ title: 'H', start_date: '2027-05-12 18:00:00' }] },
      { events: [{ title: 'A', az_date: 'soon' }] },
    ])
      expect(await failed(document)).to.match(/^DocumentError .*nicht laden/);
  });
});
