import { aTimeout, expect } from '@open-wc/testing';
import type { SeriesScheduleElement } from '../../../src/element/series-schedule-element.ts';
import { written } from '../../helpers/console.ts';
import { loaded, mount, SRC, takeAway } from '../../helpers/element.ts';
import { byPart, focused, isFallbackVisible, texts, textOf, thePart } from '../../helpers/inside.ts';
import { json, network } from '../../helpers/network.ts';
import { seriesOf } from '../../helpers/schedules.ts';
import { waitUntil } from '../../helpers/wait.ts';

const many = (count: number) =>
  seriesOf(
    Array.from({ length: count }, (_, index) => ({ name: `Termin ${index + 1}`, startDate: '2030-05-01' })),
  );

const count = (element: Element) => byPart(element, 'session').length;

/** How many cards there are after each rendering, and how many more when the page’s next task runs. */
function watch(element: SeriesScheduleElement) {
  const counts: number[] = [];
  const meanwhile: number[] = [];
  const observer = new MutationObserver(() => {
    const now = count(element);
    if (!now || counts.at(-1) === now) return;
    counts.push(now);
    setTimeout(() => meanwhile.push(count(element) - now));
  });
  observer.observe(element.shadowRoot ?? element, { subtree: true, childList: true });
  return { counts, meanwhile };
}

/** Waits until the first cards are there, before there are more. */
const begun = (element: SeriesScheduleElement) =>
  new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!count(element)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element.shadowRoot ?? element, { subtree: true, childList: true });
  });

/** Loads this many sessions; returns the renderings, and the number of cards at the load event. */
async function grow(sessions: number, attributes = {}) {
  network.serve(SRC, json(many(sessions)));
  const element = mount({ src: SRC, ...attributes });
  const seen = watch(element);
  await loaded(element);
  const countAtLoad = count(element);
  await aTimeout(0);
  return { element, countAtLoad, ...seen };
}

describe('a long schedule', () => {
  it('S18 is rendered in parts, a short one first, and yields to the event loop after each', async () => {
    const { element, counts, meanwhile } = await grow(500);
    expect(counts).to.deep.equal([20, 140, 260, 380, 500]);
    expect([meanwhile.length, Math.max(...meanwhile)]).to.deep.equal([5, 120]);
    expect(texts(element, 'session-title')).to.deep.equal(
      Array.from({ length: 500 }, (_, index) => `Termin ${index + 1}`),
    );
  });

  it('S18 fires series-schedule-load once all its cards are there', async () => {
    expect((await grow(200)).countAtLoad).to.equal(200);
  });

  it('S18 is rendered up to the limit, with a button for the other sessions', async () => {
    const { element, counts } = await grow(200, { limit: 100 });
    expect(counts).to.deep.equal([20, 100]);
    expect(textOf(thePart(element, 'more-button'))).to.equal('Weitere Termine anzeigen (100)');
  });

  it('S18 A15 renders the other sessions in parts, too, with the focus on the first of them', async () => {
    const { element } = await grow(500, { limit: 100 });
    const { counts, meanwhile } = watch(element);
    thePart(element, 'more-button').click();
    await waitUntil(() => counts.at(-1) === 500, 'the other cards are missing');
    expect(counts).to.deep.equal([220, 340, 460, 500]);
    expect(Math.max(...meanwhile)).to.equal(120);
    expect(textOf(focused() ?? element)).to.equal('Termin 101');
    expect(byPart(element, 'more-button')).to.have.length(0);
  });

  it('S18 is completed after its element was off the page for a while', async () => {
    network.serve(SRC, json(many(200)));
    const element = mount({ src: SRC });
    await begun(element);
    expect(count(element)).to.equal(20);
    const putBack = await takeAway(element);
    putBack();
    await waitUntil(() => count(element) === 200, 'the other cards are missing');
    expect(network.requests).to.have.length(1);
  });

  it('E05 keeps the link and writes one warning if the page breaks the rendering of a later part', async () => {
    network.serve(SRC, json(many(200)));
    const element = mount({ src: SRC });
    await begun(element);
    const importNode = Reflect.getOwnPropertyDescriptor(Document.prototype, 'importNode') ?? {};
    Document.prototype.importNode = () => {
      throw new Error('not here');
    };
    await waitUntil(() => written.warnings.length > 0, 'nothing is said').finally(() =>
      Object.defineProperty(Document.prototype, 'importNode', importNode),
    );
    expect(isFallbackVisible(element)).to.equal(true);
    expect(count(element)).to.equal(0);
    expect([written.warnings.length, written.errors.length]).to.deep.equal([1, 0]);
  });

  it('has no button for more while its cards are still being rendered', async () => {
    network.serve(SRC, json(many(100)));
    const element = mount({ src: SRC });
    const event = loaded(element);
    await begun(element);
    expect([count(element), byPart(element, 'more-button').length]).to.deep.equal([20, 0]);
    await event;
    expect(count(element)).to.equal(100);
  });
});
