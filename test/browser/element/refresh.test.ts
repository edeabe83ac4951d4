import { expect, fixtureSync } from '@open-wc/testing';
import '../../helpers/console.ts';
import { failed, loaded, mount, show, SRC } from '../../helpers/element.ts';
import { texts } from '../../helpers/inside.ts';
import { listen, wakeAt, WAKINGS } from '../../helpers/live.ts';
import { instant } from '../../helpers/moments.ts';
import { json, network, neverAnswering, status } from '../../helpers/network.ts';
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

/** How many requests were sent once the page has woken up, this many milliseconds after the first one. */
const wakeAfter = (milliseconds: number, event?: string) => wakeAt(clock, NOW + milliseconds, event);

describe('a page that wakes up', () => {
  for (const event of Object.keys(WAKINGS)) {
    it(`E10 refetches the schedule on ${event} only if it is older than five minutes`, async () => {
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

  it('E10 E20 refetches after a change of the clock in either direction', async () => {
    const elements = [await show(OLD), await show(OLD)];
    const again = Promise.all(elements.map(loaded));
    expect([await wakeAfter(-FRESH), await wakeAfter(-FRESH - 1)]).to.deep.equal([1, 2]);
    await again;
  });

  it('E10 fetches nothing while it is hidden', async () => {
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

  it('E10 sends a single request for all events of one waking', async () => {
    await show(OLD);
    network.serve(SRC, neverAnswering);
    for (const event of Object.keys(WAKINGS)) await wakeAfter(FRESH + 1, event);
    expect(await wakeAfter(9 * FRESH)).to.equal(2);
  });

  it('E07 E10 shares the request among all elements with its address', async () => {
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

  it('E10 counts the age of a shared schedule from its request by another element', async () => {
    await show(OLD);
    clock.set(NOW + FRESH - 1);
    const late = mount({ src: SRC });
    await loaded(late);
    network.serve(SRC, json(seriesNamed('New')));
    const again = loaded(late);
    expect(await wakeAfter(FRESH + 1)).to.equal(2);
    await again;
    expect(titles(late)).to.equal('New');
  });

  it('E10 fetches nothing for an element that still waits for its viewport or for a click', async () => {
    fixtureSync('<div style="block-size: 9000px"></div>');
    network.serve(SRC, json(OLD));
    mount({ src: SRC, loading: 'lazy' });
    mount({ src: SRC, loading: 'click' });
    for (const event of Object.keys(WAKINGS)) expect(await wakeAfter(9 * FRESH, event)).to.equal(0);
  });

  it('E10 fetches nothing for an element that was removed', async () => {
    (await show(OLD)).remove();
    expect(await wakeAfter(FRESH + 1)).to.equal(1);
  });

  it('E19 E10 keeps the old schedule and shows its time if the request fails', async () => {
    const element = await show(OLD);
    network.serve(SRC, status(404));
    const event = failed(element);
    await wakeAfter(FRESH + 1);
    await event;
    expect([titles(element), texts(element, 'as-of')]).to.deep.equal(['Old', ['Stand: 12:03 Uhr']]);
  });
});
