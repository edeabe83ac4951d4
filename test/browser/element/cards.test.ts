import { expect } from '@open-wc/testing';
import { nameOf } from '../../helpers/axe.ts';
import { cardOf, partOf, seenIn } from '../../helpers/cards.ts';
import { show } from '../../helpers/element.ts';
import { byPart, seenTextOf, texts, textOf, thePart, within } from '../../helpers/inside.ts';
import { demo, schedule } from '../../helpers/schedules.ts';

const BEFORE = '2021-03-01T12:00:00+01:00';
const NOT_YET = 'Die Anmeldung ist noch nicht freigeschaltet';

const announcement = async (now: string) => show(await demo('zivilgesellschaft-und-amt'), {}, { now });
const example = async (attributes = {}) =>
  show(await schedule('garden'), attributes, { now: '2026-11-22T12:00:00+01:00' });

describe('the announcement of the series “Zivilgesellschaft & Amt”', () => {
  it('has its title with the line above it, and its text in paragraphs', async () => {
    const element = await announcement(BEFORE);
    expect(texts(element, 'title')).to.deep.equal(['Zivilgesellschaft & Amt: Gemeinsam stark vor Ort']);
    expect(texts(element, 'kicker')[0]).to.contain('Seminarreihe für Kommunale und Initiativen vor Ort');
    const paragraphs = [...thePart(element, 'description').querySelectorAll('p')].map(textOf);
    expect(paragraphs).to.have.length(6);
    expect(paragraphs[1]).to.equal('Kommunalpolitik trifft Zivilgesellschaft');
  });

  it('has its three sessions, each with title, time and questions', async () => {
    const element = await announcement(BEFORE);
    expect(texts(element, 'session-title')).to.deep.equal([
      'Füreinander einstehen – Zivilgesellschaft sichtbar machen',
      'Netzwerken – Kooperative Orte schaffen',
      'Rahmenbedingungen, die wir brauchen',
    ]);
    expect(texts(element, 'time')).to.deep.equal([
      'Mittwoch, 28. April 2021, 14–17 Uhr',
      'Mittwoch, 2. Juni 2021, 14–17 Uhr',
      'Mittwoch, 6. Oktober 2021, 14–17 Uhr',
    ]);
    const questions = texts(element, 'session-description');
    expect(questions[0]).to.match(/^Wie geht es uns\?.*Was brauchen die Partner dafür voneinander\?$/);
    expect(questions[1]).to.match(/^Wie funktionieren Netzwerke .* Augenhöhe für teamwork\.$/);
    expect(questions[2]).to.match(/^Kommunen als Kümmerer befähigen.*was braucht´s\?$/);
  });

  it('names the partners with their roles, and the contact', async () => {
    const element = await announcement(BEFORE);
    const terms = [...thePart(element, 'organizations').querySelectorAll('dt, dd')].map(textOf);
    expect(terms).to.deep.equal([
      'Veranstaltet von',
      'Heinrich-Böll-Stiftung',
      'Wissenschaftliche Begleitung der BMBF-Fördermaßnahme „Kommunen innovativ“',
      'Difu',
      'In Kooperation mit',
      'Thünen-Institut für Regionalentwicklung',
    ]);
    expect(texts(element, 'contact')).to.deep.equal([
      'Kontakt: Dr. Anne Ulrich, Heinrich-Böll-Stiftung, ulrich@boell.de',
    ]);
    expect(thePart(element, 'contact').querySelector('a')?.href).to.equal('mailto:ulrich@boell.de');
  });

  it('says once, above the sessions, that registration is not open yet', async () => {
    const element = await announcement(BEFORE);
    expect(textOf(thePart(element, 'series')).split(NOT_YET)).to.have.length(2);
    const note = thePart(element, 'registration');
    expect(textOf(note)).to.contain(NOT_YET);
    const follows = note.compareDocumentPosition(thePart(element, 'sessions'));
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(textOf(thePart(element, 'note'))).to.match(/^Sobald das Veranstaltungsprogramm vorliegt/);
    expect(byPart(element, 'register-button')).to.have.length(0);
  });

  const MOMENTS: Record<string, readonly string[]> = {
    '2021-04-28T13:59:59+02:00': ['upcoming', 'upcoming', 'upcoming'],
    '2021-04-28T14:00:00+02:00': ['running', 'upcoming', 'upcoming'],
    '2021-04-28T14:30:00+02:00': ['running', 'upcoming', 'upcoming'],
    '2021-04-28T17:00:00+02:00': ['over', 'upcoming', 'upcoming'],
    '2021-10-06T17:00:00+02:00': ['over', 'over', 'over'],
  };
  const WORDS: Record<string, string> = { running: 'Findet jetzt statt', over: 'Hat stattgefunden' };
  for (const [now, phases] of Object.entries(MOMENTS)) {
    it(`A33 is ${phases.join(', ')} in words at ${now}`, async () => {
      const element = await announcement(now);
      const cards = byPart(element, 'session');
      expect(cards.map((card, index) => card.part.contains(phases[index] ?? ''))).to.deep.equal([
        true,
        true,
        true,
      ]);
      const words = cards.map((card) => [...card.querySelectorAll('[part~="state"]')].map(textOf).join());
      expect(words).to.deep.equal(phases.map((phase) => WORDS[phase] ?? ''));
    });
  }

  it('does not mention registration once all sessions are over', async () => {
    expect(textOf(thePart(await announcement('2021-10-07'), 'series'))).to.not.contain('Anmeldung ist');
  });
});

describe('cards', () => {
  it('E29 show every session of a document with all kinds of sessions', async () => {
    const element = await example();
    const { subEvent } = (await schedule('garden')) as { subEvent: { name: string }[] };
    expect(new Set(texts(element, 'session-title'))).to.deep.equal(new Set(subEvent.map(({ name }) => name)));
  });

  it('offer only the actions that their state allows', async () => {
    const element = await example();
    const offered = byPart(element, 'session').flatMap((card) => {
      const button = card.querySelector('[part~="register-button"]');
      return button ? [`${textOf(partOf(card, 'session-title'))} – ${seenIn(button)}`] : [];
    });
    expect(offered).to.deep.equal([
      'Stadtbäume durch trockene Sommer bringen – Anmelden',
      'Nistkästen bauen für den Hinterhof – Platz reservieren',
      'Hochbeete gemeinsam planen – Auf die Warteliste',
      'Winterakademie Stadtgrün – Anmelden',
      'Small Parks, Big Difference – Anmelden',
      'Leseabend „Bäume erzählen“ – Anmelden',
      'Fördermittel für grüne Höfe – Anmelden',
    ]);
  });

  it('A09 have a date without a time in the datetime attribute, too', async () => {
    expect(partOf(cardOf(await example(), 'Saatgutbörse'), 'time').getAttribute('datetime')).to.equal(
      '2027-04-24',
    );
  });

  it('A06 are a list with the right number of items, in every layout', async () => {
    for (const [layout, count] of [
      ['cards', 19],
      ['list', 19],
      ['next', 1],
    ] as const) {
      const list = thePart(await example({ layout }), 'sessions');
      expect([list.localName, list.getAttribute('role')]).to.deep.equal(['ol', 'list']);
      const items = [...list.children];
      expect(items.map(({ localName }) => localName)).to.deep.equal(Array(count).fill('li'));
      const titlesIn = (one: Element) => one.querySelectorAll('[part~="session-title"]').length;
      expect(items.map(titlesIn)).to.deep.equal(Array(count).fill(1));
    }
  });

  it('A06 have the role list on each list inside them', async () => {
    const element = await example();
    // Lists in texts keep their bullets, and so their role.
    const lists = within(element, 'ul, ol').filter((list) => !list.closest('[part~="text"]'));
    expect(byPart(element, 'facts').length).to.be.greaterThan(3);
    expect(lists.length).to.be.greaterThan(byPart(element, 'facts').length);
    expect(lists.filter((list) => list.getAttribute('role') !== 'list').length).to.equal(0);
  });

  it('A07 have no two links with the same name and different targets', async () => {
    const places = new Map<string, Set<string>>();
    for (const link of within<HTMLAnchorElement>(await example(), 'a')) {
      const name = nameOf(link);
      expect(name).to.not.equal('');
      places.set(name, (places.get(name) ?? new Set()).add(link.href));
    }
    const ambiguous = [...places].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => name);
    expect(ambiguous).to.deep.equal([]);
  });

  it('A08 use each id once, and refer only to existing ids', async () => {
    const element = await example();
    const ids = within(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const attributes = [
      'aria-labelledby',
      'aria-describedby',
      'aria-controls',
      'aria-owns',
      'for',
      'headers',
    ];
    for (const attribute of attributes) {
      for (const one of within(element, `[${attribute}]`)) {
        expect(ids).to.include.members((one.getAttribute(attribute) ?? '').split(/\s+/));
      }
    }
  });

  it('A33 hide the date leaf from screen readers, which read the date in words', async () => {
    const element = await example();
    const leaves = byPart(element, 'date');
    expect(leaves).to.have.length(19);
    expect(leaves.every((leaf) => leaf.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(texts(element, 'when').every((when) => when.length > 5)).to.equal(true);
  });

  it('A33 draw their marks without text that a screen reader would read', async () => {
    const element = await example();
    const marks = byPart(element, 'state').map((state) => getComputedStyle(state, '::before').content);
    expect(marks.filter((content) => !['none', '""', 'normal'].includes(content))).to.deep.equal([]);
    expect(within(element, 'svg:not([aria-hidden="true"])')).to.have.length(0);
  });

  it('turn the markup of a document into their own paragraphs, lists and links', async () => {
    const text = partOf(cardOf(await example(), 'Saatgutbörse'), 'session-description');
    expect([...text.querySelectorAll('ul li')].map(textOf)).to.deep.equal([
      'alte Gemüsesorten aus eigenem Anbau,',
      'heimische Wildblumen,',
      'Kräuter für Balkon & Fensterbank.',
    ]);
    expect(text.querySelector('a')?.href).to.equal(
      'https://example.org/gruen-vor-der-tuer/saatgut/merkblatt',
    );
    expect(textOf(text)).to.not.match(/[<>]|&amp;/);
  });

  it('name speakers, hosts, language, price, accessibility and documents', async () => {
    const element = await example();
    const facts = (title: string) => [...partOf(cardOf(element, title), 'facts').children].map(seenTextOf);
    expect(facts('Auftakt')).to.deep.equal([
      'Mit Beispielinstitut für Stadtforschung (Vortrag)',
      'Unterlagen: Folien (PDF), Protokoll (PDF), Aufzeichnung',
    ]);
    expect(facts('Werkstatt')).to.deep.equal(['In Kooperation mit Beispielbeirat für Inklusion']);
    expect(facts('Winterakademie')).to.deep.equal(['Frühbuchung 45 €, regulär 60 €, ermäßigt 25 €']);
    expect(facts('Small Parks')).to.deep.equal(['Auf Englisch']);
    expect(facts('Stadtbäume')).to.include.members(['Live-Untertitel', 'Teilnahme kostenfrei']);
    expect(facts('Nistkästen')[0]).to.match(/^Stufenloser Zugang/);
  });

  it('say when and where, as far as the document says it', async () => {
    const element = await example();
    const when = (title: string) => textOf(partOf(cardOf(element, title), 'when'));
    expect(when('Nistkästen')).to.match(/10–13 Uhr.*Einlass ab 9:30 Uhr.*Musterweg 3/);
    expect(when('Winterakademie')).to.match(/^15\. Januar, 14 Uhr – 17\. Januar 2027, 13 Uhr/);
    expect(when('Stadtgespräch')).to.match(/Ratssaal.*Livestream.*vor Ort und online/);
    expect(when('Grüne Dächer')).to.match(/^ursprünglich Donnerstag, 17\. Dezember 2026, 15:00–16:30 Uhr/);
    expect(when('Frühjahrsputz')).to.match(/^Samstag, 20\. März 2027, 11 Uhr Gemeinschaftsgarten/);
    expect(when('Abschlussfest')).to.match(/^Sommer 2027/);
  });
});
