import { expect } from '@open-wc/testing';
import { clearPage, loaded, mount, SRC } from '../../helpers/element.ts';
import { byPart, texts, textOf, withoutDay } from '../../helpers/inside.ts';
import { rendered } from '../../helpers/live.ts';
import { instant } from '../../helpers/moments.ts';
import { json, network } from '../../helpers/network.ts';
import { seriesOf } from '../../helpers/schedules.ts';
import { stopClock } from '../../helpers/timers.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The true time. */
const NOW = instant('2026-06-10T12:00');

const at = (name: string, startDate: string, endDate: string, registration?: object) => ({
  '@id': `https://example.org/reihe#${name}`,
  name,
  startDate,
  endDate,
  registration,
});
const url = 'https://example.org/anmeldung';
const DOCUMENT = seriesOf([
  at('Gestern', '2026-06-09T14:00', '2026-06-09T17:00', { url }),
  at('Heute früh', '2026-06-10T08:00', '2026-06-10T10:00', { url }),
  at('Jetzt', '2026-06-10T11:00', '2026-06-10T16:00', { url }),
  at('Übermorgen', '2026-06-12T14:00', '2026-06-12T17:00', { url, closes: '2026-06-10T14:00' }),
  at('Im Juli', '2026-07-01T14:00', '2026-07-01T17:00', { url, opens: '2026-06-15T09:00' }),
  at('Im August', '2026-08-01T14:00', '2026-08-01T17:00', { url, state: 'open' }),
]);

const CLOCKS: Readonly<Record<string, number>> = {
  'says 1970': Date.UTC(1970, 0, 1),
  'says 2038': Date.UTC(2038, 0, 19, 3, 14, 8),
  'is a day ahead': NOW + DAY,
  'is a day behind': NOW - DAY,
  'is five hours ahead': NOW + 5 * HOUR,
  'is five hours behind': NOW - 5 * HOUR,
};

/** Shows the schedule to a visitor whose clock shows this time. */
async function visit(says: number, headers: Readonly<Record<string, string>>, document: object = DOCUMENT) {
  await clearPage();
  const clock = stopClock(says);
  network.serve(SRC, json(document, headers));
  const element = mount({ src: SRC });
  await loaded(element);
  return { clock, element };
}

const cards = (element: Element) => byPart(element, 'session').map(textOf);
const states = (element: Element) =>
  byPart(element, 'session').map((card) =>
    [...card.querySelectorAll('[part~="state"],[part~="register-button"]')]
      .map((one) => withoutDay(textOf(one)))
      .join('; '),
  );
const dated = (instant: number) => ({ date: new Date(instant).toUTCString() });

describe('a visitor’s clock that is correct', () => {
  it('gives each session its state', async () => {
    const { element } = await visit(NOW, dated(NOW));
    expect(states(element)).to.deep.equal([
      'Hat stattgefunden',
      'Hat stattgefunden',
      'Findet jetzt statt; Anmelden: Jetzt',
      'Anmelden: Übermorgen; noch bis 10. Juni, 14 Uhr',
      'Anmeldung öffnet am 15. Juni 2026, 9 Uhr',
      'Anmelden: Im August',
    ]);
  });
});

for (const [how, says] of Object.entries(CLOCKS)) {
  describe(`a visitor’s clock that ${how}`, () => {
    it('E20 does not change the page if the Date of the answer can be read', async () => {
      const right = cards((await visit(NOW, dated(NOW))).element);
      expect(cards((await visit(says, dated(NOW))).element)).to.deep.equal(right);
    });

    it('E20 does not change the moments at which states change', async () => {
      const { clock, element } = await visit(says, dated(NOW));
      await clock.passUntil(says + 2 * HOUR - 1);
      await rendered(element);
      expect(states(element)[3]).to.contain('Anmelden');
      await clock.passUntil(says + 2 * HOUR);
      await rendered(element);
      expect(states(element)[3]).to.equal('Anmeldung geschlossen');
      expect(clock.pending).to.deep.equal([2 * HOUR]);
    });

    it('E20 hides no session if no header tells the time', async () => {
      const { element } = await visit(says, {});
      expect(texts(element, 'session-title')).to.have.length(6);
      expect(byPart(element, 'session').every((card) => card.checkVisibility())).to.equal(true);
    });
  });
}

describe('a clock that no header confirms', () => {
  const END = instant('2026-08-01T17:00');

  it('E20 keeps the button of an explicitly open registration for a day after the end', async () => {
    const last = async (says: number) => states((await visit(says, {})).element).at(-1);
    expect(await last(END + DAY - 1)).to.contain('Anmelden: Im August');
    expect(await last(END + DAY)).to.equal('Hat stattgefunden');
  });

  it('E20 removes the button at the end if a header confirms the clock', async () => {
    const last = async (says: number) => states((await visit(says, dated(says))).element).at(-1);
    expect(await last(END - 1)).to.contain('Anmelden: Im August');
    expect(await last(END)).to.equal('Hat stattgefunden');
  });

  it('E20 is set forward to Last-Modified if it is behind that', async () => {
    const right = cards((await visit(NOW, {})).element);
    const lastModified = { 'last-modified': new Date(NOW).toUTCString() };
    expect(cards((await visit(Date.UTC(1970, 0, 1), lastModified)).element)).to.deep.equal(right);
    expect(cards((await visit(NOW - DAY, lastModified)).element)).to.deep.equal(right);
  });

  it('E20 is not set back to Last-Modified', async () => {
    const right = cards((await visit(NOW, {})).element);
    const lastModified = { 'last-modified': new Date(NOW - 30 * DAY).toUTCString() };
    expect(cards((await visit(NOW, lastModified)).element)).to.deep.equal(right);
  });

  it('is corrected by the Date of the next answer', async () => {
    const { element } = await visit(NOW - DAY, {});
    network.serve(SRC, json(DOCUMENT, dated(NOW)));
    await element.reload();
    expect(cards(element)).to.deep.equal(cards((await visit(NOW, dated(NOW))).element));
  });
});

describe('an answer from a cache', () => {
  it('E20 does not set back a correct clock if the cache tells the age of the answer', async () => {
    const right = cards((await visit(NOW, dated(NOW))).element);
    const kept = { ...dated(NOW - 5 * HOUR), age: String((5 * HOUR) / 1000) };
    expect(cards((await visit(NOW, kept)).element)).to.deep.equal(right);
  });
});
