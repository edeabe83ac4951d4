import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { readCallbacks, watchCallbacks } from './harness/callbacks.js';
import { hang } from './harness/faults.js';
import { longEnough } from './harness/long-enough.js';

/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

const CYCLES = 1000;

/** Allowed growth in bytes per cycle: engines and the witness keep some, but an element would be far larger. */
const MEMORY = 200;

/** @type {(page: import('puppeteer-core').Page) => Promise<unknown>} */
const before = (page) => page.evaluateOnNewDocument(watchCallbacks);

/**
 * What host pages may do to an element, repeated `count` times.
 *
 * @type {Record<string, (count: number, src: string) => Promise<void>>}
 */
const LIVES = {
  'removed and added again': async (count) => {
    const element = /** @type {any} */ (document.querySelector('series-schedule'));
    for (let time = 0; time < count; time++) {
      element.remove();
      // Waits longer than a move takes, so that the element counts as removed.
      await Promise.resolve().then(() => {});
      document.body.append(element);
      await element.updateComplete;
    }
  },
  'moved from place to place': async (count) => {
    const element = /** @type {any} */ (document.querySelector('series-schedule'));
    const places = [document.body, document.body.appendChild(document.createElement('aside'))];
    for (let time = 0; time < count; time++) {
      places[time % 2]?.append(element);
      await element.updateComplete;
    }
    document.body.append(element);
    places[1]?.remove();
  },
  'created, shown and removed': async (count, src) => {
    for (let time = 0; time < count; time++) {
      const element = /** @type {any} */ (document.createElement('series-schedule'));
      element.src = src;
      const shown = new Promise((resolve) => element.addEventListener('series-schedule-load', resolve));
      document.body.append(element);
      await shown;
      element.remove();
    }
  },
  'created and removed before it shows anything': async (count, src) => {
    for (let time = 0; time < count; time++) {
      const element = /** @type {any} */ (document.createElement('series-schedule'));
      element.src = src;
      document.body.append(element);
      if (time % 2) await element.updateComplete;
      element.remove();
      await Promise.resolve();
    }
  },
};

for (const [life, live] of Object.entries(LIVES)) {
  inBrowsers(
    `E06 an element that is ${life} a thousand times beside another one sends no more requests, and leaves no timers or listeners`,
    async (world) => {
      const host = await world.open(world.element + world.snippet, { before });
      await host.shows(3, 3);
      const { listeners } = await readCallbacks(host);
      await host.page.evaluate(live, CYCLES, world.schedule);
      await host.shows(3, 3);
      assert.equal(world.network.requestsFor('/schedule.json').length, 1);
      // One timer per element, for its next change; yields of removed elements come to their end.
      const waiting = async () => (await readCallbacks(host)).waiting;
      await host.becomes(waiting, ['setTimeout', 'setTimeout'], 'pending callbacks');
      assert.deepEqual((await readCallbacks(host)).listeners, listeners);
      await host.assertQuiet();
    },
  );

  inBrowsers(
    `E06 leaves no nodes, listeners or memory behind after an element was ${life}`,
    async (world) => {
      const host = await world.open(world.snippet);
      await host.shows(3);
      const session = await host.page.createCDPSession();
      await session.send('Performance.enable');
      const size = async () => {
        for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
        const { metrics } = await session.send('Performance.getMetrics');
        const all = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
        return {
          bytes: all.JSHeapUsedSize ?? 0,
          nodes: all.Nodes ?? 0,
          listeners: all.JSEventListeners ?? 0,
        };
      };
      // Warms up before the first measurement, because engines cache some data.
      await host.page.evaluate(live, CYCLES, world.schedule);
      const first = await size();
      await host.page.evaluate(live, CYCLES, world.schedule);
      const last = await size();
      assert.deepEqual({ ...last, bytes: 0 }, { ...first, bytes: 0 });
      assert.ok(last.bytes - first.bytes < CYCLES * MEMORY, `${first.bytes} → ${last.bytes} bytes`);
    },
    // Firefox does not expose its memory usage.
    { only: ['chromium'] },
  );
}

inBrowsers('E06 after all elements are removed, nothing is pending and no request is sent', async (world) => {
  world.network.route('/stumm.json', hang);
  const host = await world.open(
    `${world.snippet}<series-schedule src="${world.provider}/stumm.json" loading="eager"></series-schedule>
    <series-schedule src="${world.provider}/spaeter.json" loading="lazy" style="margin-top: 9000px"></series-schedule>`,
    { before },
  );
  const states = async () =>
    world.network.log
      .map(({ url, state }) => `${url} ${state}`)
      .slice(2)
      .sort();
  await host.shows(3, 0, 0);
  await host.becomes(states, ['/schedule.json answered', '/stumm.json open'], 'requests');
  await host.page.$$eval('series-schedule', (all) => all.forEach((element) => element.remove()));
  await host.becomes(states, ['/schedule.json answered', '/stumm.json aborted'], 'requests');
  await host.becomes(async () => (await readCallbacks(host)).waiting, [], 'pending callbacks');
  const { listeners } = await readCallbacks(host);
  const woken = /^(visibilitychange|pageshow|focus|online)$/;
  assert.deepEqual(
    listeners.filter((type) => woken.test(type)),
    [],
  );
  await host.page.evaluate(() => dispatchEvent(new Event('online')));
  await longEnough(500);
  assert.deepEqual(
    await readCallbacks(host).then(({ fired }) => fired.filter((name) => name !== 'setTimeout')),
    [],
  );
  assert.deepEqual(await states(), ['/schedule.json answered', '/stumm.json aborted']);
  await host.assertQuiet();
});
