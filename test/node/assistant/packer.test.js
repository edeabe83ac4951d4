import assert from 'node:assert/strict';
import { it } from 'node:test';
import { unzipSync } from 'fflate';
import { load } from '../load.js';

const { packer } = await load('/src/assistant/hand-over/packer.ts');

const TASK = {
  text: JSON.stringify({ name: 'Reihe', subEvent: [{ name: 'Abend', startDate: '2099-05-12' }] }),
  target: {},
  script: new Uint8Array([1]),
  now: Date.UTC(2026, 0),
  language: 'de',
};

/** A worker whose answers the test gives. */
class FakeWorker extends EventTarget {
  /** @type {unknown[]} */
  asked = [];
  postMessage(/** @type {unknown} */ request) {
    this.asked.push(request);
  }
}

/** The names of the files. @param {{ archive?: Uint8Array }} packed */
const namesIn = ({ archive = new Uint8Array() }) => Object.keys(unzipSync(archive));

it('makes a package in the worker, and here where there is none', async () => {
  const worker = new FakeWorker();
  const packed = packer(worker)(TASK);
  assert.deepEqual(worker.asked, [{ kind: 'pack', task: TASK }]);
  const answer = (/** @type {object} */ data) => worker.dispatchEvent(new MessageEvent('message', { data }));
  answer({ kind: 'check', id: 'document' });
  answer({ kind: 'pack', archive: undefined });
  assert.equal((await packed).archive, undefined);
  assert.ok(namesIn(await packer(undefined)(TASK)).includes('hochladen/schedule.json'));
});

it('makes a package here if the worker has failed, before or meanwhile', async () => {
  const worker = new FakeWorker();
  const pack = packer(worker);
  const meanwhile = pack(TASK);
  worker.dispatchEvent(new Event('error'));
  assert.ok(namesIn(await meanwhile).includes('hochladen/schedule.json'));
  assert.ok(namesIn(await pack(TASK)).includes('hochladen/schedule.json'));
  assert.equal(worker.asked.length, 1);
});
