import { expect } from '@open-wc/testing';
import { nameOf } from '../../helpers/axe.ts';
import { cardOf, partOf, readCard, seenIn } from '../../helpers/cards.ts';
import { clearPage, show, type Attributes } from '../../helpers/element.ts';
import { byPart, seenTextOf, texts, textOf, thePart, within } from '../../helpers/inside.ts';
import { schedule, seriesOf, sessionsOfMay, type Json } from '../../helpers/schedules.ts';

const url = 'https://example.org/anmeldung';
const NOW = { now: '2030-04-01T12:00' };
const [FIRST = {}, SECOND = {}] = sessionsOfMay(2);

const showSeries = (registration: object, sessions: readonly Json[], attributes: Attributes = {}) =>
  show(seriesOf(sessions, { registration }), attributes, NOW);

/** The registration above the list, then the one in each card. */
const read = (element: Element) =>
  [...byPart(element, 'registration').filter((one) => !one.closest('[part~="session"]')), null].flatMap(
    (above) => (above ? [readCard(above)] : byPart(element, 'session').map(readCard)),
  );
const nothing = { states: [], actions: [], notes: [], struck: [] };
const closed = { ...nothing, states: ['Anmeldung geschlossen'] };

describe('registration for the whole series', () => {
  const OPEN = { ...nothing, states: ['Anmeldung möglich'], actions: ['Anmelden: Lange Reihe → /anmeldung'] };

  it('is shown once, above the sessions, and in no card', async () => {
    expect(read(await showSeries({ url }, [FIRST, SECOND]))).to.deep.equal([OPEN, nothing, nothing]);
  });

  it('is shown above the sessions, next to a session that shows its own registration', async () => {
    const own = { ...SECOND, registration: { url: 'https://example.org/eigene' } };
    expect(read(await showSeries({ url }, [FIRST, own]))).to.deep.equal([
      OPEN,
      nothing,
      { ...nothing, actions: ['Anmelden: Termin 2 → /eigene'] },
    ]);
  });

  it('is shown in the card of a session, too, if its state differs there because no places are left', async () => {
    const full = { ...SECOND, remainingAttendeeCapacity: 0 };
    expect(read(await showSeries({ url }, [FIRST, full]))).to.deep.equal([
      OPEN,
      nothing,
      { ...nothing, states: ['Ausgebucht'] },
    ]);
  });

  it('is not shown if each session has its own', async () => {
    const own = [FIRST, SECOND].map((one) => ({ ...one, registration: { state: 'closed' } }));
    expect(read(await showSeries({ url }, own))).to.deep.equal([closed, closed]);
  });

  it('is not shown once all sessions are over', async () => {
    const document = seriesOf([FIRST, SECOND], { registration: { url } });
    const element = await show(document, {}, { now: '2030-05-02T17:00' });
    expect(byPart(element, 'registration')).to.have.length(0);
  });

  it('is shown with its deadline, its note and its contacts', async () => {
    const registration = { email: 'a@example.org', closes: '2030-04-15', note: 'Für alle Termine.' };
    const [above] = read(await showSeries(registration, [FIRST, SECOND]));
    expect(above).to.deep.equal({
      ...nothing,
      states: ['Anmeldung unter a@example.org, noch bis 15. April'],
      notes: ['Für alle Termine.'],
    });
  });
});

describe('the names of buttons and links', () => {
  for (const lang of ['de', 'en']) {
    for (const part of ['register-button', 'calendar-button']) {
      it(`A07 are unique for each ${part}, begin with the visible text and name the session (${lang})`, async () => {
        const attributes = { lang, target: '_blank' };
        const element = await show(await schedule('garden'), attributes, {
          now: '2026-11-22T12:00:00+01:00',
        });
        const buttons = byPart(element, part);
        const names = buttons.map(nameOf);
        expect(buttons.length).to.be.greaterThan(5);
        expect(new Set(names).size).to.equal(buttons.length);
        for (const [index, button] of buttons.entries()) {
          const name = names[index] ?? '';
          const card = button.closest('[part~="session"]');
          const title = card ? textOf(partOf(card, 'session-title')) : '';
          expect(seenIn(button)).to.match(/^\p{L}[\p{L} ]+$/u);
          expect(name.startsWith(seenIn(button)), name).to.equal(true);
          expect(name).to.contain(title);
        }
      });
    }
  }
});

describe('a previous date', () => {
  const original = { ...FIRST, previousStartDate: '2030-04-12T19:00' };

  for (const [lang, words] of [
    ['de', 'Verschoben auf den 1. Mai 2030, 14 Uhr (ursprünglich 12. April, 19 Uhr)'],
    ['en', 'Moved to 1 May 2030, 14:00 (originally 12 April, 19:00)'],
  ] as const) {
    it(`A33 is struck through, after a word with the same meaning (${lang})`, async () => {
      const element = await show(seriesOf([original]), { lang }, NOW);
      expect(readCard(thePart(element, 'session')).states).to.deep.equal([words]);
      const [struck] = within(element, 's');
      const before = words.slice(0, words.indexOf(textOf(struck ?? element)));
      expect(before).to.match(/(ursprünglich|originally) $/);
    });
  }

  for (const [lang, when] of [
    ['de', 'ursprünglich Mittwoch, 1. Mai 2030, 14–17 Uhr'],
    ['en', 'originally Wednesday, 1 May 2030, 14:00–17:00 CEST'],
  ] as const) {
    it(`A33 is struck through after “${when.split(' ')[0]}” in the line with the time if there is no new date (${lang})`, async () => {
      const postponed = { ...FIRST, eventStatus: 'EventPostponed' };
      const element = await show(seriesOf([postponed]), { lang }, NOW);
      expect(textOf(thePart(element, 'when'))).to.equal(when);
      const [struck] = within(element, '[part~="when"] s');
      expect(struck && textOf(struck)).to.equal(when.replace(/^\S+ /, ''));
    });
  }
});

describe('a session that is over', () => {
  it('links its slides, minutes and recording, and has no registration', async () => {
    const over = {
      ...FIRST,
      registration: { url, state: 'open' },
      subjectOf: [
        { name: 'Folien (PDF)', url: 'https://example.org/folien.pdf' },
        { name: 'Protokoll', url: 'https://example.org/protokoll' },
      ],
      recordedIn: { name: 'Aufzeichnung', url: 'https://example.org/video' },
    };
    const element = await show(seriesOf([over]), {}, { now: '2030-05-03' });
    const card = cardOf(element, 'Termin 1');
    expect(readCard(card)).to.deep.equal({ ...nothing, states: ['Hat stattgefunden'] });
    const facts = partOf(card, 'facts');
    expect(seenTextOf(facts)).to.equal('Unterlagen: Folien (PDF), Protokoll, Aufzeichnung');
    expect([...facts.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://example.org/folien.pdf',
      'https://example.org/protokoll',
      'https://example.org/video',
    ]);
  });
});

describe('layout="next" after the last session', () => {
  const slides = { name: 'Folien', url: 'https://example.org/folien.pdf' };
  const book = { name: 'Dokumentation', url: 'https://example.org/dokumentation' };
  const end = async (sessions: readonly Json[], more: Json = {}, lang = 'de') => {
    const element = await show(seriesOf(sessions, more), { layout: 'next', lang }, { now: '2031-01-01' });
    return [...texts(element, 'empty'), ...byPart(element, 'documents').map(seenTextOf)];
  };

  it('says that the series is over', async () => {
    expect(await end([FIRST, SECOND])).to.deep.equal(['Diese Reihe ist zu Ende.']);
    await clearPage();
    expect(await end([FIRST], {}, 'en')).to.deep.equal(['This series has ended.']);
  });

  it('links the documents of the series', async () => {
    const sessions = [{ ...FIRST, subjectOf: slides }, SECOND];
    expect(await end(sessions, { subjectOf: book })).to.deep.equal([
      'Diese Reihe ist zu Ende.',
      'Unterlagen: Dokumentation',
    ]);
  });

  it('links the documents of its sessions if the series has none', async () => {
    const video = { name: 'Video', url: 'https://example.org/video' };
    const sessions = [
      { ...FIRST, subjectOf: slides },
      { ...SECOND, recordedIn: video },
    ];
    expect(await end(sessions)).to.deep.equal(['Diese Reihe ist zu Ende.', 'Unterlagen: Folien, Video']);
  });

  it('says that no further date is planned if one is postponed', async () => {
    const postponed = { ...SECOND, eventStatus: 'EventPostponed' };
    expect(await end([FIRST, postponed])).to.deep.equal(['Zurzeit sind keine weiteren Termine geplant.']);
  });
});
