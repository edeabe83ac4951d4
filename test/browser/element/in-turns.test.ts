import { aTimeout, expect } from '@open-wc/testing';
import { inTurns } from '../../../src/element/in-turns.ts';

const realNow = performance.now.bind(performance);
let now = 0;

/** Steps that take this many milliseconds each, by a clock that only the steps move. */
function* work<T>(steps: readonly number[], result: T, log: string[] = []): Generator<undefined, T> {
  for (const milliseconds of steps) {
    log.push('step');
    // With each step the page queues a task of its own, too.
    setTimeout(() => {
      if (log.at(-1) === 'step') log.push('page');
    });
    now += milliseconds;
    yield;
  }
  return result;
}

/** The order of the steps and of the page's tasks. */
async function turnsOf(steps: readonly number[]): Promise<string> {
  const log: string[] = [];
  await inTurns(work(steps, undefined, log));
  await aTimeout(0);
  return log.join(' ');
}

describe('inTurns', () => {
  beforeEach(() => {
    now = 0;
    performance.now = () => now;
  });
  afterEach(() => {
    performance.now = realNow;
  });

  it('returns the result of the work', async () => {
    expect(await inTurns(work([], 'nothing to do'))).to.deep.equal({ done: true, value: 'nothing to do' });
    expect(await inTurns(work([1, 2, 30], 'done'))).to.deep.equal({ done: true, value: 'done' });
  });

  it('returns an intermediate result, and continues when called again', async () => {
    const steps = (function* () {
      yield undefined;
      yield 'some';
      yield undefined;
      return 'all';
    })();
    expect(await inTurns(steps)).to.deep.equal({ done: false, value: 'some' });
    expect(await inTurns(steps)).to.deep.equal({ done: true, value: 'all' });
  });

  it('does short work without yielding', async () => {
    expect(await turnsOf([1, 1, 1, 4])).to.equal('step step step step page');
  });

  it('S18 yields to the event loop after each eight milliseconds of work', async () => {
    expect(await turnsOf([4, 4, 7.9, 0.1, 1])).to.equal('step step page step step page step page');
  });

  it('S18 yields to the event loop after a step that took too long, and then measures from there', async () => {
    expect(await turnsOf([100, 4, 4, 100])).to.equal('step page step step page step page');
  });

  it('rejects with the error of the work, before and after the first yield', async () => {
    for (const steps of [[], [1], [100, 1]]) {
      const broken = new Error('broken');
      const breaking = (function* () {
        yield* work(steps, 0);
        throw broken;
      })();
      const caught = await inTurns(breaking).catch((error: unknown) => error);
      expect(caught).to.equal(broken);
    }
  });

  it('interleaves two runs', async () => {
    const log: string[] = [];
    const steps = function* (name: string) {
      for (let step = 1; step <= 2; step++) {
        log.push(`${name}${step}`);
        now += 10;
        yield;
      }
    };
    await Promise.all([inTurns(steps('a')), inTurns(steps('b'))]);
    expect(log).to.deep.equal(['a1', 'b1', 'a2', 'b2']);
  });
});
