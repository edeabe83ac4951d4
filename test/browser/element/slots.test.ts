import { expect } from '@open-wc/testing';
import {
  clearPage,
  failed,
  fragment,
  loaded,
  mount,
  requested,
  show,
  SRC,
  type Attributes,
} from '../../helpers/element.ts';
import { isFallbackVisible, thePart } from '../../helpers/inside.ts';
import { json, network, neverAnswering, status, type Answer } from '../../helpers/network.ts';
import { seriesOf, sessionsOfMay } from '../../helpers/schedules.ts';

describe('slots', () => {
  const series = seriesOf(sessionsOfMay(1), { organizer: { name: 'Stiftung' } });
  const SLOTTED: Record<string, [string, Attributes, { now?: string }]> = {
    header: ['title', {}, {}],
    footer: ['organizations', {}, {}],
    empty: ['empty', { show: 'past' }, { now: '2030-01-01' }],
  };
  for (const [slot, [replaced, attributes, properties]] of Object.entries(SLOTTED)) {
    it(`"${slot}" replaces our content with that of the page`, async () => {
      const element = await show(series, attributes, properties);
      expect(thePart(element, replaced).checkVisibility()).to.equal(true);
      element.append(fragment(`<p slot="${slot}">Von der Seite</p>`));
      expect(element.lastElementChild?.checkVisibility()).to.equal(true);
      expect(thePart(element, replaced).checkVisibility()).to.equal(false);
      expect(isFallbackVisible(element)).to.equal(false);
    });
  }

  const ALL = `<h2 slot="header">Kopf</h2><p slot="footer">Fuß</p><p slot="empty" hidden>Im Herbst</p>
    <a href="/termine">Alle Termine</a>`;
  const VIEWS: Record<string, [Answer, (element: HTMLElement) => Promise<unknown>, Attributes, string]> = {
    'while loading': [neverAnswering, () => requested(1), {}, 'Kopf Fuß Alle Termine'],
    'after an error': [status(404), (element) => failed(element), {}, 'Kopf Fuß Alle Termine'],
    'beside the sessions': [json(series), (element) => loaded(element), {}, 'Kopf Fuß'],
    'without a session to show': [
      json(series),
      (element) => loaded(element),
      { show: 'past' },
      'Kopf Fuß Im Herbst',
    ],
  };
  for (const [view, [answer, reached, attributes, words]] of Object.entries(VIEWS)) {
    it(`E34 header and footer stand ${view}, and "empty" only if it is true`, async () => {
      await clearPage();
      network.serve(SRC, answer);
      const element = mount({ src: SRC, ...attributes }, { now: '2030-01-01' }, ALL);
      await reached(element);
      const seen = [...element.children].filter((one) => one.checkVisibility());
      expect(seen.map((one) => one.textContent).join(' ')).to.equal(words);
    });
  }

  it('E34 only content of the default slot holds space while the schedule loads', async () => {
    const HOLDING: Record<string, number> = {
      '<h2 slot="header">Kopf</h2>': 3,
      '<script type="application/ld+json">{}</script>': 3,
      '<h2 slot="header">Kopf</h2><a href="/termine">Alle Termine</a>': 0,
    };
    for (const [inside, cards] of Object.entries(HOLDING)) {
      await clearPage();
      network.serve(SRC, neverAnswering);
      const element = mount({ src: SRC }, {}, inside);
      await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      expect(element.shadowRoot?.querySelectorAll('.reserved').length, inside).to.equal(cards);
    }
  });

  it('E34 header and footer stand after an error of ours, too', async () => {
    await clearPage();
    network.serve(SRC, json(series));
    const element = mount({ src: SRC }, {}, ALL);
    Object.defineProperty(element, 'limit', {
      get() {
        throw new Error('broken');
      },
    });
    (element as unknown as { requestUpdate(): void }).requestUpdate();
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete.catch(() => {});
    const seen = [...element.children].filter((one) => one.checkVisibility());
    expect(seen.map((one) => one.textContent).join(' ')).to.equal('Kopf Fuß Alle Termine');
  });
});
