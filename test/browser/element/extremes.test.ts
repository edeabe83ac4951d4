import { expect, fixtureSync } from '@open-wc/testing';
import { written } from '../../helpers/console.ts';
import { loaded, next, SRC } from '../../helpers/element.ts';
import { byPart, texts, within } from '../../helpers/inside.ts';
import { json, network } from '../../helpers/network.ts';
import { seriesOf, type Json } from '../../helpers/schedules.ts';

const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const DATED = { name: 'A', startDate: '2030-05-02T14:00', endDate: '2030-05-02T17:00' };

interface Case {
  readonly session: Json;
  /** The line with time and place. */
  readonly when: RegExp;
  readonly title?: string;
  /** Paths of the reported problems. */
  readonly problems?: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'no end': {
    session: { name: 'A', startDate: '2030-05-02T14:00' },
    when: /^Donnerstag, 2\. Mai 2030, 14 Uhr$/,
  },
  'no place and no link': { session: DATED, when: /14–17 Uhr$/ },
  'no name': {
    session: { ...DATED, name: undefined },
    when: /14–17 Uhr$/,
    title: 'Lange Reihe',
    problems: ['$.subEvent[0]'],
  },
  'a name alone': { session: { name: 'A' }, when: /^Termin folgt$/ },
  'a date in words': { session: { name: 'A', startDate: 'Herbst 2030' }, when: /^Herbst 2030$/ },
  'an end in words': {
    session: { ...DATED, endDate: '24:00' },
    when: /^Donnerstag, 2\. Mai 2030, 14 Uhr – 24:00$/,
    problems: ['$.subEvent[0].endDate'],
  },
  'doors in words': {
    session: { ...DATED, doorTime: 'eine Stunde vorher' },
    when: /14–17 Uhr · ?Einlass ab eine Stunde vorher|14–17 Uhr Einlass ab eine Stunde vorher/,
    problems: ['$.subEvent[0].doorTime'],
  },
  'been cancelled': { session: { ...DATED, eventStatus: 'EventCancelled' }, when: /14–17 Uhr$/ },
  'several days': {
    session: { ...DATED, endDate: '2030-05-04T12:30' },
    when: /^2\. Mai, 14 Uhr – 4\. Mai 2030, 12:30 Uhr$/,
  },
  'several days without hours': {
    session: { name: 'A', startDate: '2030-04-29', endDate: '2030-05-04' },
    when: /^29\. April – 4\. Mai 2030$/,
  },
  'an online place': {
    session: { ...DATED, location: { '@type': 'VirtualLocation', url: 'https://example.org/raum' } },
    when: /14–17 Uhr MESZ.*Online$/,
  },
  'the mode online and no place': {
    session: { ...DATED, eventAttendanceMode: 'OnlineEventAttendanceMode' },
    when: /14–17 Uhr MESZ.*Online$/,
  },
  'an end before its start': {
    session: { ...DATED, endDate: '2030-05-01T12:00' },
    when: /Mai 2030/,
    problems: ['$.subEvent[0].endDate'],
  },
  'a long word in each field': {
    session: {
      ...DATED,
      name: WORD,
      description: `${WORD} https://example.org/${'lang/'.repeat(40)}`,
      location: [{ name: WORD, address: WORD }],
      performer: { name: WORD, roleName: WORD },
      registration: { url: 'https://example.org/a', label: WORD, note: WORD, closes: '2030-05-01T12:00' },
      offers: { name: WORD, price: '5', priceCurrency: 'EUR' },
      subjectOf: { name: WORD, url: 'https://example.org/b' },
    },
    title: WORD,
    when: new RegExp(WORD),
  },
};

/** Shows a document in a narrow column, and collects the reported problems. */
async function showNarrow(document: Json, attributes = '') {
  network.serve(SRC, json(document));
  const column = fixtureSync<HTMLElement>(
    `<main style="inline-size: 280px"><series-schedule src="${SRC}" lang="de" ${attributes}></series-schedule></main>`,
  );
  const element = column.querySelector('series-schedule') ?? column;
  const problems: string[] = [];
  void next(element, 'series-schedule-problems').then((event) =>
    problems.push(...event.problems.map(({ path }) => path)),
  );
  await loaded(element);
  await Promise.resolve();
  return { column, element, problems };
}

/** The elements that are wider than the column, by their parts. */
function overflowing(column: HTMLElement, element: Element): string[] {
  const { right } = column.getBoundingClientRect();
  const wide = within(element, '*').filter(
    (one) => !one.matches('.unseen, .unseen *') && one.getBoundingClientRect().right > right + 1,
  );
  const boxes = column.scrollWidth > column.clientWidth ? ['the column'] : [];
  return [...boxes, ...wide.map((one) => `${one.localName} ${one.getAttribute('part')}`)];
}

describe('a schedule at its extremes', () => {
  for (const [what, { session, when, title = 'A', problems: expected = [] }] of Object.entries(CASES)) {
    for (const layout of ['cards', 'list']) {
      it(`E29 shows a session that has ${what}, in 280 px as layout="${layout}"`, async () => {
        const now = new Date('2030-04-01T12:00Z');
        const { column, element, problems } = await showNarrow(seriesOf([session]), `layout="${layout}"`);
        Object.assign(element, { now });
        await Reflect.get(element, 'updateComplete');
        expect(texts(element, 'session-title')).to.deep.equal([title]);
        expect(texts(element, 'when')[0]).to.match(when);
        expect(problems).to.deep.equal(expected);
        expect(written.errors).to.deep.equal([]);
        expect(overflowing(column, element)).to.deep.equal([]);
      });
    }
  }

  for (const count of [1, 2, 200]) {
    it(`E29 shows ${count} session(s) of ${count === 1 ? 'one kind' : 'different kinds'} in 280 px`, async () => {
      const kinds = Object.values(CASES).filter(({ title }) => title !== WORD);
      const cases = Array.from({ length: count }, (_, index) => kinds[(index + 4) % kinds.length]);
      const { column, element } = await showNarrow(seriesOf(cases.map((one) => one?.session ?? {})));
      const lines = texts(element, 'when');
      const missing = cases.filter((one) => !lines.some((line) => one?.when.test(line)));
      expect(missing).to.deep.equal([]);
      expect(byPart(element, 'session')).to.have.length(count);
      expect(texts(element, 'kicker')[0]).to.equal(count === 1 ? '1 Termin' : `${count} Termine`);
      expect(overflowing(column, element)).to.deep.equal([]);
      expect(written.errors).to.deep.equal([]);
    });
  }

  it('E29 notices an overflow', async () => {
    const { column, element } = await showNarrow(seriesOf([DATED]));
    const [card] = byPart(element, 'body');
    card?.style.setProperty('inline-size', '400px');
    expect(overflowing(column, element)).to.not.deep.equal([]);
  });
});
