import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runSteps } from '../runner/lanes.js';

/** A job that says one thing, and another one once it is told to end. @param {string} name */
function job(name) {
  /** @type {(result: import('../runner/lanes.js').Result) => void} */
  let end = () => {};
  const ended = new Promise((resolve) => (end = resolve));
  const run = async (/** @type {import('../runner/lanes.js').Print} */ print) => {
    print(`${name} begins`);
    const result = await ended;
    print(`${name} ends`);
    return result;
  };
  return { run, end };
}

const step = (/** @type {string} */ title, /** @type {any[]} */ ...jobs) => ({
  title,
  jobs,
  repeat: (/** @type {string[]} */ files) => `again ${title} ${files.join(' ')}`.trim(),
});

const passed = { passed: 1, failed: 0 };
const withoutTime = (/** @type {string[]} */ lines) => lines.map((line) => line.replace(/ in \d+ s/, ''));

/** Until all that waits for promises has gone on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('runSteps', () => {
  it('prints the first step as it goes on, and the next one only after it', async () => {
    /** @type {string[]} */
    const lines = [];
    const [first, second] = [job('first'), job('second')];
    const steps = [step('One', first.run), step('Two', second.run)];
    const run = runSteps(steps, { lanes: 2, print: (line) => lines.push(line) });
    second.end(passed);
    await settled();
    assert.deepEqual(lines, ['\n1 of 2: One', 'first begins']);
    first.end(passed);
    assert.deepEqual(await run, { passed: 2, failed: 0 });
    assert.deepEqual(withoutTime(lines), [
      '\n1 of 2: One',
      'first begins',
      'first ends',
      '  1 passed, 0 failed',
      '\n2 of 2: Two',
      'second begins',
      'second ends',
      '  1 passed, 0 failed',
    ]);
  });

  it('runs as many jobs at a time as there are lanes', async () => {
    const jobs = [job('a'), job('b'), job('c')];
    /** @type {string[]} */
    const lines = [];
    const run = runSteps([step('One', ...jobs.map((one) => one.run))], {
      lanes: 2,
      print: (line) => lines.push(line),
    });
    await settled();
    assert.deepEqual(lines, ['\n1 of 1: One', 'a begins', 'b begins']);
    for (const one of jobs) one.end(passed);
    assert.deepEqual(await run, { passed: 3, failed: 0 });
  });

  it('says how to run again what failed, by its files', async () => {
    /** @type {string[]} */
    const lines = [];
    const failing = async () => ({ passed: 2, failed: 1, files: ['a.test.js'] });
    const print = (/** @type {string} */ line) => lines.push(line);
    assert.deepEqual(await runSteps([step('One', failing)], { lanes: 2, print }), { passed: 2, failed: 1 });
    assert.equal(withoutTime(lines).at(-1), '  2 passed, 1 failed\n  Again: again One a.test.js');
  });

  it('counts a job that throws as failed, and goes on', async () => {
    /** @type {string[]} */
    const lines = [];
    const throwing = () => Promise.reject(new Error('no such engine'));
    const steps = [step('One', throwing), step('Two', async () => passed)];
    const counts = await runSteps(steps, { lanes: 2, print: (line) => lines.push(line) });
    assert.deepEqual(counts, { passed: 1, failed: 1 });
    assert.match(lines.join('\n'), /✗ Error: no such engine/);
  });
});
