import { aTimeout, expect } from '@open-wc/testing';
import { inTurns } from '../../../src/element/in-turns.ts';

const realNow = performance.now.bind(performance);
let now = 0;

/** Steps of so many milliseconds each, at a clock that only they move. */
function* work<T>(steps: readonly number[], result: T, log: string[] = []): Generator<undefined, T> {
  for (const milliseconds of steps) {
    log.push('step');
    // Each time the page has something to do, too.
    setTimeout(() => {
      if (log.at(-1) === 'step') log.push('page');
    });
    now += milliseconds;
    yield;
  }
  return result;
}

/** The steps, and when the page has its turn. */
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

  it('returns what the work comes to', async () => {
    expect(await inTurns(work([], 'nothing to do'))).to.deep.equal({ done: true, value: 'nothing to do' });
    expect(await inTurns(work([1, 2, 30], 'done'))).to.deep.equal({ done: true, value: 'done' });
  });

  it('returns what the work gives meanwhile, and goes on when asked again', async () => {
    const steps = (function* () {
      yield undefined;
      yield 'some';
      yield undefined;
      return 'all';
    })();
    expect(await inTurns(steps)).to.deep.equal({ done: false, value: 'some' });
    expect(await inTurns(steps)).to.deep.equal({ done: true, value: 'all' });
  });

  it('does short work in one turn', async () => {
    expect(await turnsOf([1, 1, 1, 4])).to.equal('step step step step page');
  });

  it('S18 gives the page its turn after each eight milliseconds of work', async () => {
    expect(await turnsOf([4, 4, 7.9, 0.1, 1])).to.equal('step step page step step page step page');
  });

  it('S18 gives the page its turn after a step that was too long, and then counts anew', async () => {
    expect(await turnsOf([100, 4, 4, 100])).to.equal('step page step step page step page');
  });

  it('fails with what the work throws, in its first turn and in a later one', async () => {
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

  it('does two works side by side', async () => {
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
