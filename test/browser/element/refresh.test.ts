import { aTimeout, expect, fixtureSync } from '@open-wc/testing';
import '../../helpers/console.ts';
import { fail, failed, loaded, mount, requested, show, SRC } from '../../helpers/element.ts';
import { isBusy, texts, thePart } from '../../helpers/inside.ts';
import { listen, WAKINGS } from '../../helpers/live.ts';
import { instant } from '../../helpers/moments.ts';
import { json, network, neverAnswering, status, unreachable } from '../../helpers/network.ts';
import { seriesNamed } from '../../helpers/schedules.ts';
import { stopClock, type Clock } from '../../helpers/timers.ts';

const NOW = instant('2030-04-01T12:03');
const FRESH = 300_000;
const OLD = seriesNamed('Old');

let clock: Clock;
beforeEach(() => {
  clock = stopClock(NOW);
});

const titles = (element: Element) => texts(element, 'session-title').join();

/** How many requests there are after the page has woken so many milliseconds after the first. */
async function wakeAfter(milliseconds: number, event = 'pageshow') {
  clock.set(NOW + milliseconds);
  WAKINGS[event]?.();
  await aTimeout(0);
  return network.requests.length;
}

describe('a page that wakes', () => {
  for (const event of Object.keys(WAKINGS)) {
    it(`E10 fetches the schedule again with ${event} where it is older than five minutes, and only then`, async () => {
      const element = await show(OLD);
      network.serve(SRC, json(seriesNamed('New')));
      expect(await wakeAfter(FRESH, event)).to.equal(1);
      const said = listen(element);
      const again = loaded(element);
      expect(await wakeAfter(FRESH + 1, event)).to.equal(2);
      await again;
      expect([titles(element), said]).to.deep.equal(['New', []]);
      expect(await wakeAfter(2 * FRESH, event)).to.equal(2);
    });
  }

  it('E10 E20 goes by how far the clock has moved, in whichever direction', async () => {
    const element = await show(OLD);
    const again = loaded(element);
    expect([await wakeAfter(-FRESH), await wakeAfter(-FRESH - 1)]).to.deep.equal([1, 2]);
    await again;
  });

  it('E10 fetches nothing as long as nobody sees it', async () => {
    const element = await show(OLD);
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    try {
      expect(await wakeAfter(FRESH + 1, 'visibilitychange')).to.equal(1);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
    const again = loaded(element);
    expect(await wakeAfter(FRESH + 1, 'visibilitychange')).to.equal(2);
    await again;
  });

  it('E10 asks for nothing twice: all events of one waking are one request', async () => {
    await show(OLD);
    network.serve(SRC, neverAnswering);
    for (const event of Object.keys(WAKINGS)) await wakeAfter(FRESH + 1, event);
    expect(await wakeAfter(9 * FRESH)).to.equal(2);
  });

  it('E07 E10 shares the request among all elements of its address', async () => {
    const first = await show(OLD);
    clock.set(NOW + 1000);
    const second = mount({ src: SRC });
    await loaded(second);
    network.serve(SRC, json(seriesNamed('New')));
    const again = Promise.all([loaded(first), loaded(second)]);
    expect(await wakeAfter(FRESH + 2000)).to.equal(2);
    await again;
    expect([titles(first), titles(second)]).to.deep.equal(['New', 'New']);
  });

  it('E10 asks for nothing that the visitor has not come to yet', async () => {
    fixtureSync('<div style="block-size: 9000px"></div>');
    network.serve(SRC, json(OLD));
    mount({ src: SRC, loading: 'lazy' });
    mount({ src: SRC, loading: 'click' });
    for (const event of Object.keys(WAKINGS)) expect(await wakeAfter(9 * FRESH, event)).to.equal(0);
  });

  it('E10 asks for nothing for an element that has left it', async () => {
    (await show(OLD)).remove();
    expect(await wakeAfter(FRESH + 1)).to.equal(1);
  });

  it('E19 E10 keeps what it has where that fails, with its time', async () => {
    const element = await show(OLD);
    network.serve(SRC, status(404));
    const event = failed(element);
    await wakeAfter(FRESH + 1);
    await event;
    expect([titles(element), texts(element, 'as-of')]).to.deep.equal(['Old', ['Stand: 12:03 Uhr']]);
  });
});

describe('a network that is back', () => {
  it('E18 has a failed schedule fetched at once, by “online” and nothing else', async () => {
    const { element } = await fail(status(404));
    network.serve(SRC, json(seriesNamed('A')));
    for (const event of Object.keys(WAKINGS)) {
      if (event !== 'online') expect(await wakeAfter(2000, event)).to.equal(1);
    }
    // Nothing is asked twice in one second: a server that fails must not be asked in a loop.
    expect(await wakeAfter(1000, 'online')).to.equal(1);
    const event = loaded(element);
    expect(await wakeAfter(1001, 'online')).to.equal(2);
    await event;
    expect([titles(element), texts(element, 'retry-button')]).to.deep.equal(['A', []]);
  });

  it('E18 E19 has the schedule fetched that could not be renewed', async () => {
    const element = await show(OLD);
    network.serve(SRC, unreachable);
    await clock.passPauses(element.reload());
    await requested(4);
    network.serve(SRC, json(seriesNamed('New')));
    const event = loaded(element);
    expect(await wakeAfter(5000, 'online')).to.equal(5);
    await event;
    expect([titles(element), texts(element, 'as-of')]).to.deep.equal(['New', []]);
  });

  it('E18 has nothing fetched again that is there', async () => {
    await show(OLD);
    expect(await wakeAfter(2000, 'online')).to.equal(1);
  });

  it('E18 leaves the focus on “try again” while it is fetched', async () => {
    const { element } = await fail(status(404));
    network.serve(SRC, neverAnswering);
    const button = thePart(element, 'retry-button');
    button.focus();
    await wakeAfter(2000, 'online');
    await element.updateComplete;
    expect([isBusy(element), element.shadowRoot?.activeElement === button]).to.deep.equal([true, true]);
  });
});
