import { expect } from '@open-wc/testing';
import { written } from '../../helpers/console.ts';
import { failed, loaded, mount, requested, show, SRC, takeAway } from '../../helpers/element.ts';
import { isBusy, texts, thePart } from '../../helpers/inside.ts';
import { instant } from '../../helpers/moments.ts';
import { held, json, network, status, unreachable } from '../../helpers/network.ts';
import { seriesNamed, seriesOf } from '../../helpers/schedules.ts';
import { stopClock } from '../../helpers/timers.ts';

const NOW = instant('2030-04-01T12:00');
const MINUTE = 60_000;

const titles = (...elements: readonly Element[]) =>
  elements.map((element) => texts(element, 'session-title').join());

const mountThree = (src = SRC) => [mount({ src }), mount({ src }), mount({ src })] as const;

describe('elements with one address', () => {
  it('E07 send one request, and each shows the schedule and fires series-schedule-load', async () => {
    network.serve(SRC, json(seriesNamed('A', 'B')));
    const elements = mountThree();
    const events = await Promise.all(elements.map(loaded));
    expect(network.requests).to.have.length(1);
    expect(titles(...elements)).to.deep.equal(['A,B', 'A,B', 'A,B']);
    expect(events.map(({ target }, index) => target === elements[index])).to.deep.equal([true, true, true]);
  });

  it('E07 send one request however the address is written', async () => {
    network.serve(SRC, json(seriesNamed('A')));
    const { origin, host, href } = new URL(SRC, document.baseURI);
    const written = [SRC, href, `//${host}${SRC}`, ` ${origin}/folder/..${SRC}`];
    await Promise.all(written.map((src) => loaded(mount({ src }))));
    expect(network.requests.map(({ url }) => url)).to.deep.equal([href]);
  });

  it('E07 send one request for each address if the addresses differ', async () => {
    network.serve('/a.json', json(seriesNamed('A')));
    network.serve('/a.json?b', json(seriesNamed('B')));
    const elements = [mount({ src: '/a.json' }), mount({ src: '/a.json?b' })];
    await Promise.all(elements.map(loaded));
    expect([network.requests.length, ...titles(...elements)]).to.deep.equal([2, 'A', 'B']);
  });

  it('E07 send no request for an element that is added within five minutes', async () => {
    const clock = stopClock(NOW);
    await show(seriesNamed('A'));
    network.serve(SRC, json(seriesNamed('B')));
    await clock.passUntil(NOW + 5 * MINUTE - 1);
    const second = mount({ src: SRC });
    await loaded(second);
    expect([network.requests.length, ...titles(second)]).to.deep.equal([1, 'A']);
    await clock.passUntil(NOW + 5 * MINUTE);
    const third = mount({ src: SRC });
    await loaded(third);
    expect([network.requests.length, ...titles(third)]).to.deep.equal([2, 'B']);
  });

  it('E07 send another request with `reload()`, only for the element that it is called on', async () => {
    network.serve(SRC, json(seriesNamed('A')));
    const elements = mountThree();
    await Promise.all(elements.map(loaded));
    network.serve(SRC, json(seriesNamed('B')));
    await elements[1].reload();
    expect([network.requests.length, ...titles(...elements)]).to.deep.equal([2, 'A', 'B', 'A']);
  });

  it('E07 E20 send another request with `reload()` even if the clock was set back', async () => {
    const clock = stopClock(NOW);
    const [first] = [await show(seriesNamed('A')), await show(seriesNamed('A'))];
    clock.set(NOW - MINUTE);
    await first.reload();
    expect(network.requests).to.have.length(2);
  });

  it('E07 E18 share the tries of a failing request, and each reports the failure', async () => {
    network.serve(SRC, unreachable);
    const elements = mountThree();
    const events = await Promise.all(elements.map(failed));
    expect(events.map(({ error }) => error.name)).to.deep.equal(Array(3).fill('NetworkError'));
    expect([network.requests.length, written.warnings.length]).to.deep.equal([3, 3]);
  });

  it('E07 share no error with an element that is added later, nor with “try again”', async () => {
    network.serve(SRC, status(503));
    const first = mount({ src: SRC });
    await failed(first);
    const second = mount({ src: SRC });
    await failed(second);
    expect(network.requests).to.have.length(6);
    network.serve(SRC, json(seriesNamed('A')));
    const event = loaded(first);
    thePart(first, 'retry-button').click();
    await event;
    expect([network.requests.length, ...titles(first, second)]).to.deep.equal([7, 'A', '']);
  });

  it('E07 each report the problems of the document', async () => {
    network.serve(SRC, json(seriesOf([{ name: 'A', startDate: '2030-13-45T19:00' }])));
    const problems: string[] = [];
    const elements = mountThree();
    for (const element of elements) {
      element.addEventListener('series-schedule-problems', (event) =>
        problems.push(event.problems[0]?.path ?? ''),
      );
    }
    await Promise.all(elements.map(loaded));
    expect(problems).to.deep.equal(Array(3).fill('$.subEvent[0].startDate'));
  });
});

describe('a request that elements share', () => {
  it('S19 continues while one element needs it, and is aborted after the last one leaves', async () => {
    network.serve(SRC, held(json({})).answer);
    network.serve('/other.json', json(seriesNamed('B')));
    const [first, second, third] = mountThree();
    await requested(1);
    await takeAway(first);
    second.src = '/other.json';
    await loaded(second);
    const { signal } = network.requests[0]?.init ?? {};
    expect([signal?.aborted, isBusy(third)]).to.deep.equal([false, true]);
    await takeAway(third);
    expect(signal?.aborted).to.equal(true);
  });

  it('E06 S19 serves an element that is removed and put back while it runs, too', async () => {
    const { answer, release } = held(json(seriesNamed('A')));
    network.serve(SRC, answer);
    const [first, ...others] = mountThree();
    await requested(1);
    const putBack = await takeAway(first);
    putBack();
    await first.updateComplete;
    const events = [first, ...others].map(loaded);
    release();
    await Promise.all(events);
    expect([network.requests.length, ...titles(first, ...others)]).to.deep.equal([1, 'A', 'A', 'A']);
  });

  it('E07 is no longer reused once the last element that showed its answer is gone', async () => {
    await takeAway(await show(seriesNamed('A')));
    const element = await show(seriesNamed('B'));
    expect([network.requests.length, ...titles(element)]).to.deep.equal([2, 'B']);
  });
});
