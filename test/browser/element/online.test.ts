import { expect } from '@open-wc/testing';
import '../../helpers/console.ts';
import { fail, failed, loaded, mount, requested, show, SRC } from '../../helpers/element.ts';
import { isBusy, texts, thePart } from '../../helpers/inside.ts';
import { wakeAt, WAKINGS } from '../../helpers/live.ts';
import { instant } from '../../helpers/moments.ts';
import { json, network, neverAnswering, status, unreachable } from '../../helpers/network.ts';
import { seriesNamed } from '../../helpers/schedules.ts';
import { stopClock, type Clock } from '../../helpers/timers.ts';

const NOW = instant('2030-04-01T12:03');
const OLD = seriesNamed('Old');

let clock: Clock;
beforeEach(() => {
  clock = stopClock(NOW);
});

const titles = (element: Element) => texts(element, 'session-title').join();

/** How many requests were sent once the page has woken up, this many milliseconds after the first one. */
const wakeAfter = (milliseconds: number, event?: string) => wakeAt(clock, NOW + milliseconds, event);

describe('a network that works again', () => {
  it('E18 makes the element fetch a failed schedule at once, on the event “online” only', async () => {
    const { element } = await fail(status(404));
    network.serve(SRC, json(seriesNamed('A')));
    for (const event of Object.keys(WAKINGS)) {
      if (event !== 'online') expect(await wakeAfter(2000, event)).to.equal(1);
    }
    // Not twice within a second, so that a failing server never gets requests in a loop.
    expect(await wakeAfter(1000, 'online')).to.equal(1);
    const event = loaded(element);
    expect(await wakeAfter(1001, 'online')).to.equal(2);
    await event;
    expect([titles(element), texts(element, 'retry-button')]).to.deep.equal(['A', []]);
  });

  it('E18 E19 makes the element reload a schedule whose reload had failed', async () => {
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

  it('E18 does not reload a schedule that was loaded', async () => {
    await show(OLD);
    expect(await wakeAfter(2000, 'online')).to.equal(1);
  });

  it('E18 leaves the focus on “try again” while the schedule loads', async () => {
    network.serve(SRC, unreachable);
    const element = mount({ src: SRC });
    await clock.passPauses(failed(element));
    network.serve(SRC, neverAnswering);
    const button = thePart(element, 'retry-button');
    button.focus();
    await wakeAfter(6000, 'online');
    await element.updateComplete;
    expect([isBusy(element), element.shadowRoot?.activeElement === button]).to.deep.equal([true, true]);
  });
});
