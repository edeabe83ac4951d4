import { expect } from '@open-wc/testing';
import type { SeriesScheduleElement } from '../../../src/element/series-schedule-element.ts';
import { nameOf } from '../../helpers/axe.ts';
import { fragment, next, show, type Attributes } from '../../helpers/element.ts';
import { byPart, isFallbackVisible, texts, textOf, thePart, within } from '../../helpers/inside.ts';
import { demo, schedule, seriesNamed, seriesOf, sessionsOfMay } from '../../helpers/schedules.ts';

const BEFORE = '2021-03-01T12:00:00+01:00';
const NOT_YET = 'Die Anmeldung ist noch nicht freigeschaltet';

const announcement = async (now: string) => show(await demo('zivilgesellschaft-und-amt'), {}, { now });
const example = async (attributes = {}) =>
  show(await schedule('garden'), attributes, { now: '2026-11-22T12:00:00+01:00' });

/** The card of the example series whose title begins so. */
function cardOf(element: Element, title: string): HTMLElement {
  const card = byPart(element, 'session').find((one) => textOf(part(one, 'session-title')).startsWith(title));
  if (!card) throw new Error(`no card “${title}”`);
  return card;
}

const part = (card: Element, name: string) => {
  const found = card.querySelector<HTMLElement>(`[part~="${name}"]`);
  if (!found) throw new Error(`no part "${name}" in “${textOf(card)}”`);
  return found;
};

/** A link's text but for what is clipped away and only heard. */
const seenIn = (link: Element) =>
  [...link.childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])).join('');

describe('the announcement of the series “Zivilgesellschaft & Amt”', () => {
  it('has its title with the line above, and its text in paragraphs', async () => {
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

  it('names the partners with the parts they play, and whom to ask', async () => {
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

  it('no longer speaks of registration when all is over', async () => {
    expect(textOf(thePart(await announcement('2021-10-07'), 'series'))).to.not.contain('Anmeldung ist');
  });
});

describe('cards', () => {
  it('E29 show a document of every kind of session without leaving one out', async () => {
    const element = await example();
    const { subEvent } = (await schedule('garden')) as { subEvent: { name: string }[] };
    expect(new Set(texts(element, 'session-title'))).to.deep.equal(new Set(subEvent.map(({ name }) => name)));
  });

  const STATES: Record<string, readonly string[]> = {
    'Auftakt: Wem gehört': ['Hat stattgefunden'],
    'Offener Sonntag': ['Findet jetzt statt', 'Ohne Anmeldung'],
    'Stadtbäume durch': ['noch bis 25. November, 12 Uhr'],
    'Nistkästen bauen': ['Noch 2 Plätze frei'],
    Pflanzentausch: ['Abgesagt'],
    'Führung durch das Gewächshaus': ['Ausgebucht'],
    'Hochbeete gemeinsam': ['Ausgebucht, Warteliste möglich'],
    'Werkstatt: Wege': ['Anmeldung geschlossen'],
    'Konzert unter Palmen': ['Ausgebucht'],
    'Grüne Dächer': ['Verschoben, neuer Termin folgt'],
    'Winterakademie Stadtgrün': ['noch bis 4. Januar, 12 Uhr'],
    'Small Parks': [],
    Leseabend: [
      'Verschoben auf 11. Februar 2027, 19 Uhr, ursprünglich 12. November 2026, 19 Uhr',
      'Nur noch wenige Plätze',
    ],
    'Fördermittel für': ['Findet nun online statt', 'noch bis 21. Februar'],
    'Fassaden begrünen': ['Verschoben auf 3. März 2027, 17 Uhr, ursprünglich 21. Oktober 2026, 17 Uhr'],
    Stadtgespräch: ['Anmeldung öffnet am 11. Januar 2027, 9 Uhr'],
    Frühjahrsputz: ['Anmeldung unter garten@example.org, +49 30 23125 120'],
    Saatgutbörse: [NOT_YET],
    Abschlussfest: [],
  };
  for (const [title, expected] of Object.entries(STATES)) {
    it(`A33 “${title}” says its state in words: ${expected.join('; ') || 'nothing'}`, async () => {
      const card = cardOf(await example(), title);
      expect([...card.querySelectorAll('[part~="state"]')].map(textOf)).to.deep.equal(expected);
    });
  }

  it('offer what can be done in that state, and nothing else', async () => {
    const element = await example();
    const offered = byPart(element, 'session').flatMap((card) => {
      const button = card.querySelector('[part~="register-button"]');
      return button ? [`${textOf(part(card, 'session-title'))} – ${seenIn(button)}`] : [];
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

  it('strike out the date that no longer holds, in markup', async () => {
    const card = cardOf(await example(), 'Leseabend');
    expect(textOf(card.querySelector('s') ?? card)).to.equal('12. November 2026, 19 Uhr');
  });

  it('A09 give each time with its offset, the instant of the document', async () => {
    const element = await announcement(BEFORE);
    const instants = within<HTMLTimeElement>(element, 'time').map(({ dateTime }) => dateTime);
    expect(instants.every((one) => /(Z|[+-]\d\d:\d\d)$/.test(one))).to.equal(true);
    expect(instants.map((one) => Date.parse(one))).to.deep.equal([
      Date.UTC(2021, 3, 28, 12),
      Date.UTC(2021, 5, 2, 12),
      Date.UTC(2021, 9, 6, 12),
    ]);
  });

  it('A09 give a date without a time as that date', async () => {
    expect(part(cardOf(await example(), 'Saatgutbörse'), 'time').getAttribute('datetime')).to.equal(
      '2027-04-24',
    );
  });

  it('A06 are a list with the right count, in every layout', async () => {
    for (const [layout, count] of [
      ['cards', 19],
      ['list', 19],
      ['next', 1],
    ] as const) {
      const list = thePart(await example({ layout }), 'sessions');
      expect([list.localName, list.getAttribute('role')]).to.deep.equal(['ol', 'list']);
      expect([...list.children].map(({ localName }) => localName)).to.deep.equal(Array(count).fill('li'));
    }
  });

  it('A06 each list in them is announced as one', async () => {
    const facts = byPart(await example(), 'facts');
    expect(facts.length).to.be.greaterThan(3);
    expect(facts.every((list) => list.getAttribute('role') === 'list')).to.equal(true);
  });

  for (const lang of ['de', 'en']) {
    it(`A07 have registration links with names of their own that begin with what one sees, in ${lang}`, async () => {
      const element = await example({ lang, target: '_blank' });
      const buttons = byPart(element, 'register-button');
      const names = buttons.map(nameOf);
      expect(new Set(names).size).to.equal(buttons.length);
      for (const [index, button] of buttons.entries()) {
        const card = button.closest('[part~="session"]');
        const title = card ? part(card, 'session-title') : thePart(element, 'title');
        expect(names[index]).to.contain(textOf(title));
        expect(seenIn(button)).to.match(/^\p{L}[\p{L} ]+$/u);
        expect(names[index]?.startsWith(seenIn(button))).to.equal(true);
      }
    });
  }

  it('A07 have no two links of one name to different places', async () => {
    const places = new Map<string, Set<string>>();
    for (const link of within<HTMLAnchorElement>(await example(), 'a')) {
      const name = nameOf(link);
      expect(name).to.not.equal('');
      places.set(name, (places.get(name) ?? new Set()).add(link.href));
    }
    const ambiguous = [...places].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => name);
    expect(ambiguous).to.deep.equal([]);
  });

  it('A08 use no id twice, and refer to none that is not there', async () => {
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

  it('A33 hide the leaf with the date from screen readers, for whom it is in words', async () => {
    const element = await example();
    const leaves = byPart(element, 'date');
    expect(leaves).to.have.length(19);
    expect(leaves.every((leaf) => leaf.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(texts(element, 'when').every((when) => when.length > 5)).to.equal(true);
  });

  it('A33 draw their marks without a letter that a screen reader would read', async () => {
    const element = await example();
    const marks = byPart(element, 'state').map((state) => getComputedStyle(state, '::before').content);
    expect(marks.filter((content) => !['none', '""', 'normal'].includes(content))).to.deep.equal([]);
    expect(within(element, 'svg:not([aria-hidden="true"])')).to.have.length(0);
  });

  it('turn the markup of a document into paragraphs, lists and links of their own', async () => {
    const text = part(cardOf(await example(), 'Saatgutbörse'), 'session-description');
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
    const facts = (title: string) => [...part(cardOf(element, title), 'facts').children].map(textOf);
    expect(facts('Auftakt')).to.deep.equal([
      'Mit Beispielinstitut für Stadtforschung (Vortrag)',
      'Unterlagen: Folien (PDF), Protokoll (PDF), Aufzeichnung',
    ]);
    expect(facts('Werkstatt')).to.deep.equal(['Gemeinsam mit Beispielbeirat für Inklusion']);
    expect(facts('Winterakademie')).to.deep.equal(['Frühbuchung 45 EUR, regulär 60 EUR, ermäßigt 25 EUR']);
    expect(facts('Small Parks')).to.deep.equal(['auf Englisch']);
    expect(facts('Stadtbäume')).to.include.members(['Live-Untertitel', 'Teilnahme kostenfrei']);
    expect(facts('Nistkästen')[0]).to.match(/^Stufenloser Zugang/);
  });

  it('say when and where, as far as it is known', async () => {
    const element = await example();
    const when = (title: string) => textOf(part(cardOf(element, title), 'when'));
    expect(when('Nistkästen')).to.match(/10–13 Uhr.*Einlass ab 9:30 Uhr.*Musterweg 3/);
    expect(when('Winterakademie')).to.match(/^15\. Januar, 14 Uhr – 17\. Januar 2027, 13 Uhr/);
    expect(when('Stadtgespräch')).to.match(/Ratssaal.*Livestream.*vor Ort und online/);
    expect(when('Grüne Dächer')).to.match(/^ursprünglich Donnerstag, 17\. Dezember 2026, 15:00–16:30 Uhr/);
    expect(when('Frühjahrsputz')).to.match(/^Samstag, 20\. März 2027, 11 Uhr Gemeinschaftsgarten/);
    expect(when('Abschlussfest')).to.match(/^Sommer 2027/);
  });

  it('E29 show two hundred sessions', async () => {
    const sessions = Array.from({ length: 200 }, (_, index) => ({
      name: `${index}`,
      startDate: '2030-05-01',
    }));
    expect(byPart(await show(seriesOf(sessions)), 'session')).to.have.length(200);
  });

  it('E29 show a session of which only the title is known', async () => {
    const element = await show(seriesOf([{ name: 'Nur ein Titel' }]));
    expect(texts(element, 'session-title')).to.deep.equal(['Nur ein Titel']);
    expect(texts(element, 'time')).to.deep.equal(['Termin folgt']);
  });
});

describe('series-schedule-register', () => {
  const open = seriesOf([
    { ...sessionsOfMay(1)[0], name: 'A', registration: { url: 'https://example.org/anmeldung' } },
  ]);
  /** Follows the link, without leaving the page of the tests. */
  async function follow(element: SeriesScheduleElement) {
    const event = next(element, 'series-schedule-register');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    let wasPrevented = false;
    document.addEventListener(
      'click',
      (last) => {
        wasPrevented = last.defaultPrevented;
        last.preventDefault();
      },
      { once: true },
    );
    thePart(element, 'register-button').dispatchEvent(click);
    return { event: await event, wasPrevented };
  }

  it('tells where the visitor goes and for which session', async () => {
    const element = await show(open, {}, { now: '2030-01-01' });
    const { event, wasPrevented } = await follow(element);
    expect(event.url).to.equal('https://example.org/anmeldung');
    expect(event.session).to.equal(element.series?.sessions[0]);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
    expect(wasPrevented).to.equal(false);
  });

  it('keeps the visitor on the page when it is cancelled', async () => {
    const element = await show(open, {}, { now: '2030-01-01' });
    element.addEventListener('series-schedule-register', (event) => event.preventDefault());
    expect((await follow(element)).wasPrevented).to.equal(true);
  });

  it('has no session where the registration is that of the whole series', async () => {
    const whole = { ...seriesNamed('A', 'B'), registration: { url: 'https://example.org/alle' } };
    const { event } = await follow(await show(whole, {}, { now: '2030-01-01' }));
    expect([event.url, event.session]).to.deep.equal(['https://example.org/alle', undefined]);
  });
});

describe('registration for the whole series', () => {
  const whole = { ...seriesNamed('A', 'B'), registration: { url: 'https://example.org/alle' } };
  const HEADS: Record<string, [Attributes, string]> = {
    'is left out': [{ 'no-header': true }, ''],
    "is the page's own": [{}, '<p slot="header">Unsere Reihe</p>'],
  };
  for (const [how, [attributes, inside]] of Object.entries(HEADS)) {
    it(`stays where the head ${how}`, async () => {
      const element = await show(whole, attributes, { now: '2030-01-01' });
      element.append(fragment(inside));
      expect(thePart(element, 'register-button').checkVisibility()).to.equal(true);
    });
  }

  it('marks texts only with what is a language', async () => {
    for (const [inLanguage, lang] of [
      ['en', 'en'],
      ['Deutsch', null],
      ['fr, en', null],
      ['de-AT', null],
    ]) {
      const element = await show({ ...whole, inLanguage }, {}, { now: '2030-01-01' });
      expect(thePart(element, 'title').querySelector('[dir]')?.getAttribute('lang')).to.equal(lang);
    }
  });
});

describe('slots', () => {
  const series = seriesOf(sessionsOfMay(1), { organizer: { name: 'Stiftung' } });
  const SLOTTED: Record<string, [string, Attributes, { now?: string }]> = {
    header: ['title', {}, {}],
    footer: ['organizations', {}, {}],
    empty: ['empty', { show: 'past' }, { now: '2030-01-01' }],
  };
  for (const [slot, [replaced, attributes, properties]] of Object.entries(SLOTTED)) {
    it(`"${slot}" puts the page's content in place of ours`, async () => {
      const element = await show(series, attributes, properties);
      expect(thePart(element, replaced).checkVisibility()).to.equal(true);
      element.append(fragment(`<p slot="${slot}">Von der Seite</p>`));
      expect(element.lastElementChild?.checkVisibility()).to.equal(true);
      expect(thePart(element, replaced).checkVisibility()).to.equal(false);
      expect(isFallbackVisible(element)).to.equal(false);
    });
  }
});
