import { expect } from '@open-wc/testing';
import { checkByAxe, nameOf } from '../../helpers/axe.ts';
import { readCard } from '../../helpers/cards.ts';
import { clearPage, next, show } from '../../helpers/element.ts';
import { byPart, textOf, texts, thePart } from '../../helpers/inside.ts';
import { seriesOf } from '../../helpers/schedules.ts';

const url = 'https://example.org/anmeldung';
const NOW = { now: '2030-05-01T12:00' };
const SESSION = { name: 'Auftakt', startDate: '2030-06-02T14:00', endDate: '2030-06-02T17:00' };

async function showSession(part: object, series: object = {}, attributes: Record<string, string> = {}) {
  await clearPage();
  return show({ ...seriesOf([{ ...SESSION, ...part }]), ...series }, attributes, NOW);
}

interface Row {
  readonly session: object;
  readonly series?: object;
  readonly states?: readonly string[];
  readonly notes?: readonly string[];
  /** Whether there is a plain link to the page for registration. */
  readonly hasLink?: boolean;
}

const ROWS: readonly Row[] = [
  {
    session: { registration: { opens: 'nach Ostern', url } },
    states: ['Anmeldung öffnet nach Ostern'],
    hasLink: true,
  },
  {
    session: { registration: { opens: 'nach Ostern', closes: '2030-05-20', url } },
    states: ['Anmeldung öffnet nach Ostern, Anmeldeschluss: 20. Mai'],
    hasLink: true,
  },
  { session: { registration: { state: 'vielleicht', url } }, notes: ['vielleicht'], hasLink: true },
  { session: { registration: { open: '2030-03-01T09:00', url } }, hasLink: true },
  { session: { registration: url }, hasLink: true },
  {
    session: { registration: { opens: 'bald', email: 'a@example.org' } },
    states: ['Anmeldung öffnet bald, a@example.org'],
  },
  { session: { registration: { state: 'offen?', url } }, notes: ['offen?'], hasLink: true },
  {
    session: { eventStatus: 'abgesagt bis auf den Vortrag', registration: { url } },
    states: ['abgesagt bis auf den Vortrag'],
    hasLink: true,
  },
  {
    session: { offers: { availability: 'InStock', validFrom: 'bald', url } },
    states: ['Anmeldung öffnet bald'],
    hasLink: true,
  },
  { session: { registration: { state: 'unknown', url } }, hasLink: true },
  { session: { registration: { state: 'byContact', url } }, hasLink: true },
  { session: { registration: { url: '#anmeldung' } } },
  { session: { eventStatus: 'fraglich', registration: { url } }, states: ['fraglich'], hasLink: true },
  { session: { eventStatus: true, registration: { url } }, hasLink: true },
  {
    session: { eventStatus: 'TENTATIVE' },
    series: { registration: { url } },
    states: ['TENTATIVE'],
    hasLink: true,
  },
  { session: { registration: { state: 'open', url } }, series: { expires: '2030-04-30' }, hasLink: true },
  { session: { registration: { url }, remainingAttendeeCapacity: 'viele' }, hasLink: true },
  {
    session: { eventStatus: 'Abgesagt wegen Krankheit' },
    states: ['Abgesagt'],
    notes: ['Abgesagt wegen Krankheit'],
  },
];

/** What a document says, and the sentence on the card, which has neither a button nor a link. */
const SENTENCES: readonly (readonly [session: object, states: readonly string[], series?: object])[] = [
  [{ eventStatus: ['EventCancelled', 'EventMovedOnline'], registration: { url } }, ['Abgesagt']],
  [{ status: 'cancelled', registration: { url } }, ['Abgesagt']],
  [{ 'ical:status': 'CANCELLED', registration: { url } }, ['Abgesagt']],
  [{ registration: { state: 'leider ausgebucht', url } }, ['Ausgebucht']],
  [{ registration: { url }, maximumAttendeeCapacity: 20, remainingAttendeeCapacity: -2 }, ['Ausgebucht']],
  [
    { registration: { state: 'open', closes: '2030-04-20', url } },
    ['Anmeldung geschlossen'],
    { expires: '2030-04-30' },
  ],
  [{ url, offers: { availability: 'InStock', price: 5, url } }, []],
  [{ offers: { url, offers: [{ availability: 'SoldOut' }] } }, ['Ausgebucht']],
  [
    { offers: { price: 0, url } },
    ['Die Anmeldung ist noch nicht freigeschaltet'],
    { registration: { state: 'notYetOpen' } },
  ],
];

describe('T02 T06 T08 what nobody can register for', () => {
  for (const [session, states, series] of SENTENCES) {
    it(`has neither button nor link: ${JSON.stringify({ ...session, ...series })}`, async () => {
      const element = await showSession(session, series);
      expect(texts(element, 'state')).to.deep.equal(states);
      expect(byPart(element, 'register-button').concat(byPart(element, 'registration-link'))).to.deep.equal(
        [],
      );
    });
  }
});

describe('T01 T03 T06 what can’t be read', () => {
  for (const { session, series, states = [], notes = [], hasLink = false } of ROWS) {
    it(`has no button: ${JSON.stringify({ ...session, ...series })}`, async () => {
      const element = await showSession(session, series);
      const card = readCard(thePart(element, 'session'));
      expect(card.actions).to.deep.equal([]);
      expect(card.states).to.deep.equal(states);
      expect(card.notes).to.deep.equal(notes);
      const links = byPart(element, 'registration-link');
      expect(links.map(nameOf)).to.deep.equal(
        hasLink ? ['Zur Anmeldeseite: Auftakt, Sonntag, 2. Juni 2030'] : [],
      );
      expect(textOf(thePart(element, 'sessions'))).not.to.match(/Anmelden|Anmeldung möglich|Anmeldung unter/);
    });
  }

  it('has a link with the address itself where that is no page', async () => {
    const element = await showSession({ registration: 'anmeldung@example.org' });
    const [link] = byPart(element, 'registration-link');
    expect(link && nameOf(link)).to.equal('anmeldung@example.org: Auftakt, Sonntag, 2. Juni 2030');
    expect(link?.getAttribute('href')).to.equal('mailto:anmeldung@example.org');
  });

  it('has a link that is one for screen readers, tells the page, and breaks no rule of axe', async () => {
    const element = await showSession(
      { registration: { opens: 'bald', url } },
      {},
      { target: '_blank', lang: 'en' },
    );
    const link = thePart(element, 'registration-link') as HTMLAnchorElement;
    expect(nameOf(link)).to.equal(
      'Go to registration page: Auftakt, Sunday, 2 June 2030 (opens in a new tab)',
    );
    expect([link.localName, link.getAttribute('role'), link.href]).to.deep.equal(['a', null, url]);
    expect((await checkByAxe(element)).violations).to.deep.equal([]);
    const event = next(element, 'series-schedule-register');
    document.addEventListener('click', (click) => click.preventDefault(), { once: true });
    link.click();
    expect([(await event).url, (await event).session]).to.deep.equal([url, element.series?.sessions[0]]);
  });

  it('of a status does not let the session take place', async () => {
    for (const now of ['2030-06-02T15:00', '2030-06-03']) {
      await clearPage();
      const document = seriesOf([{ ...SESSION, eventStatus: 'fraglich' }]);
      expect(texts(await show(document, {}, { now }), 'state')).to.deep.equal(['fraglich']);
    }
  });
});

describe('T02 the status of a series', () => {
  for (const [eventStatus, words] of [
    ['EventCancelled', 'Abgesagt'],
    ['verschoben', 'Verschoben, neuer Termin folgt'],
    ['EventMovedOnline', 'Findet nun online statt'],
    ['fraglich', 'fraglich'],
  ] as const) {
    it(`${eventStatus} is said once in its head`, async () => {
      const registration = { url };
      const element = await showSession({}, { eventStatus, registration });
      expect(thePart(element, 'header').textContent).to.include(words);
      if (eventStatus !== 'EventMovedOnline') expect(byPart(element, 'register-button')).to.deep.equal([]);
    });
  }

  it('is not said if it takes place', async () => {
    const element = await showSession({}, { eventStatus: 'EventScheduled' });
    expect(thePart(element, 'header').querySelector('[part~="state"]')).to.equal(null);
  });
});

describe('a session that was called off', () => {
  const old = { startDate: null, endDate: null, previousStartDate: '2030-05-12T19:00' };
  const when = async (part: object) => {
    const element = await showSession(part);
    return [
      textOf(thePart(element, 'when')),
      textOf(thePart(element, 'date')),
      readCard(thePart(element, 'session')),
    ] as const;
  };

  it('shows its only date, struck through', async () => {
    for (const eventStatus of ['EventCancelled', 'EventPostponed']) {
      const [words, leaf, { struck }] = await when({ ...old, eventStatus });
      expect(words).to.equal('ursprünglich Sonntag, 12. Mai 2030, 19 Uhr');
      expect(leaf).to.equal('So12Mai 2030');
      expect(struck[0]).to.equal('Sonntag, 12. Mai 2030, 19 Uhr');
    }
    const [inWords] = await when({
      ...old,
      previousStartDate: 'Frühjahr 2030',
      eventStatus: 'EventCancelled',
    });
    expect(inWords).to.equal('ursprünglich Frühjahr 2030');
  });

  it('is not moved to the date that it had', async () => {
    const previousStartDate = SESSION.startDate;
    const [, , postponed] = await when({ eventStatus: 'EventPostponed', previousStartDate });
    expect(postponed.states).to.deep.equal(['Verschoben, neuer Termin folgt']);
    const [, , scheduled] = await when({ eventStatus: 'EventScheduled', previousStartDate });
    expect(scheduled.states).to.deep.equal([]);
  });
});

describe('a session that takes place only online', () => {
  it('says so first, and has no place to go to', async () => {
    for (const part of [
      { eventAttendanceMode: 'OnlineEventAttendanceMode', location: 'Rathaus' },
      { eventStatus: 'EventMovedOnline', location: { name: 'Rathaus', address: 'Markt 1' } },
    ]) {
      const element = await showSession(part);
      expect(texts(element, 'place')).to.deep.equal(['Online']);
      expect(textOf(thePart(element, 'session'))).not.to.include('Rathaus');
    }
  });
});

/** Prices of offers, and the facts on the card. */
const PRICES: readonly [
  offers: readonly object[],
  facts: readonly string[],
  lang?: string,
  isAccessibleForFree?: boolean,
][] = [
  [[{ price: '0 EUR' }, { price: '0 EUR' }], ['Teilnahme kostenfrei']],
  [[{ price: 0 }], ['Teilnahme kostenfrei']],
  [[{ price: '0.00', priceCurrency: 'EUR', name: 'Regulär' }], ['Teilnahme kostenfrei'], 'de', true],
  [[{ price: 0, priceCurrency: 'EUR' }], ['0 €'], 'de', false],
  [[{ price: '12.50 EUR' }], ['12,50 €']],
  [[{ price: 12.5, priceCurrency: 'EUR' }], ['12,50 €']],
  [[{ price: '12,50 €' }], ['12,50 €']],
  [[{ price: '12.50 EUR' }], ['€12.50'], 'en'],
  [[{ price: '12', priceCurrency: 'CHF' }], ['12 CHF']],
  [
    [
      { price: 10, priceCurrency: 'EUR' },
      { price: 10, priceCurrency: 'EUR' },
    ],
    ['10 €'],
  ],
  [
    [
      { name: 'Kinder', price: '0 EUR' },
      { price: 5, priceCurrency: 'EUR' },
    ],
    ['Kinder 0 €, 5 €'],
  ],
  [[{ price: '5–10 EUR' }], ['5–10 EUR']],
  [[{ price: '1.000 EUR' }], ['1.000 EUR']],
  [[{ price: '12.50' }], ['12.50']],
  [[{ '@type': 'AggregateOffer', lowPrice: 5, highPrice: 10, priceCurrency: 'EUR' }], ['5–10 EUR']],
  [[{ '@type': 'AggregateOffer', priceCurrency: 'EUR', offers: [{ price: 5 }, { price: 9 }] }], ['5 €, 9 €']],
];

describe('prices', () => {
  for (const [offers, facts, lang = 'de', isAccessibleForFree] of PRICES) {
    it(`${JSON.stringify(offers)} are ${facts.join()} (${lang}, ${isAccessibleForFree})`, async () => {
      const element = await showSession({ offers, isAccessibleForFree }, {}, { lang });
      expect([...thePart(element, 'facts').children].map(textOf)).to.deep.equal(facts);
    });
  }
});
