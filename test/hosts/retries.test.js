import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { assertEndings, openFaults } from './harness/endings.js';
import { hang, hangUp, inTurn } from './harness/faults.js';
import { longEnough } from './harness/long-enough.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/endings.js').Fault & { pauses: number[], below?: number }} Retried */

const schedule = await file('test/fixtures/element/schedule.json');

/** Only what a server exposes can be read by a page of another origin. */
const EXPOSED = { 'access-control-expose-headers': 'Retry-After' };

/** Timers and clocks have their grain, in milliseconds. */
const GRAIN = 60;

/** @param {number} status @param {string} when @param {Record<string, string>} [headers] */
const busy = (status, when, headers = EXPOSED) => ({
  status,
  headers: { ...headers, 'retry-after': when },
});

/** @param {number} seconds */
const dateIn = (seconds) => new Date(Date.now() + seconds * 1000).toUTCString();

/** Milliseconds between the requests to a host. @param {World} world @param {string} name */
function pausesOf({ network }, name) {
  const times = network.log.filter(({ host }) => host === name).map(({ at }) => at);
  return times.slice(1).map((at, index) => at - (times[index] ?? 0));
}

inBrowsers(
  'E05 E18 errors of a server are tried again after one and three seconds, or when it says',
  async (world) => {
    /** @type {Record<string, Retried>} */
    const faults = {
      einmal: { route: inTurn({ status: 500 }, schedule), ends: 'load', requests: 2, pauses: [1000] },
      zweimal: {
        route: inTurn({ status: 500 }, { status: 502 }, schedule),
        ends: 'load',
        requests: 3,
        pauses: [1000, 3000],
      },
      immer: { route: { status: 503 }, ends: 'HttpError', says: /503/, requests: 3, pauses: [1000, 3000] },
      voll: { route: { status: 429 }, ends: 'HttpError', says: /429/, requests: 3, pauses: [1000, 3000] },
      sekunden: {
        route: inTurn(busy(429, '5'), schedule),
        ends: 'load',
        requests: 2,
        pauses: [5000],
      },
      wartung: { route: inTurn(busy(503, '5'), schedule), ends: 'load', requests: 2, pauses: [5000] },
      // A date has no fractions of a second.
      datum: {
        route: inTurn(() => busy(429, dateIn(6)), schedule),
        ends: 'load',
        requests: 2,
        pauses: [5000],
      },
      verdeckt: {
        route: inTurn(busy(429, '9', {}), schedule),
        ends: 'load',
        requests: 2,
        pauses: [1000],
        below: 8000,
      },
      morgen: { route: busy(429, '86400'), ends: 'HttpError', says: /429/, requests: 1, pauses: [] },
      worte: { route: inTurn(busy(503, 'bald'), schedule), ends: 'load', requests: 2, pauses: [1000] },
    };
    const host = await openFaults(world, faults);
    await assertEndings(world, host, faults);
    for (const [name, { pauses, below = Infinity }] of Object.entries(faults)) {
      const actual = pausesOf(world, name);
      pauses.forEach((pause, index) => {
        const waited = actual[index] ?? 0;
        assert.ok(waited > pause - GRAIN && waited < below, `${name}: ${actual}`);
      });
    }
  },
);

inBrowsers(
  'E18 a Retry-After that has passed, by the clock of the visitor, leaves the pauses as they are',
  async (world) => {
    /** @type {Record<string, Retried>} */
    const faults = {
      vorbei: { route: busy(503, dateIn(-60)), ends: 'HttpError', requests: 3, pauses: [1000, 3000] },
    };
    await assertEndings(world, await openFaults(world, faults), faults);
    const [first = 0, second = 0] = pausesOf(world, 'vorbei');
    assert.ok(first > 1000 - GRAIN && second > 3000 - GRAIN, `${first}, ${second}`);
  },
);

inBrowsers(
  'E18 once the network is back a schedule comes by itself, with one request and no reload of the page',
  async (world) => {
    const { network } = world;
    // Nothing that the page needs is on the way any more when the network goes.
    const host = await world.open(
      `<button onclick="this.before(document.querySelector('template').content)">Termine</button>
      <template>${world.element}</template><script src="${world.script}"></script>`,
    );
    await setOnline(world, host, false);
    await host.page.click('button');
    await host.fails('NetworkError');
    assert.equal(await host.read('isVisible'), true);
    const before = network.requestsFor('/schedule.json').length;
    await setOnline(world, host, true);
    await host.shows(3);
    assert.deepEqual(await host.events(), ['error NetworkError', 'load']);
    assert.equal(host.warnings.length, 1);
    assert.equal(network.requestsFor('/schedule.json').length, before + 1);
    // Networks come and go, which is no reason to ask again.
    await host.page.evaluate(() => {
      for (let time = 0; time < 9; time++) dispatchEvent(new Event('online'));
    });
    await longEnough(1500);
    assert.equal(network.requestsFor('/schedule.json').length, before + 1);
    await host.assertQuiet();
  },
);

inBrowsers('S19 an element that is removed asks no more, and its request is given up', async (world) => {
  const { network } = world;
  /** @type {Record<string, import('./harness/endings.js').Fault>} */
  const faults = { stumm: { route: hang, ends: 'load' }, pause: { route: { status: 503 }, ends: 'load' } };
  const host = await openFaults(world, faults);
  const states = async () => Object.fromEntries(network.log.map(({ host, state }) => [host, state]));
  const opened = { partner: 'answered', anbieter: 'answered', stumm: 'open', pause: 'answered' };
  await host.becomes(states, opened, 'requests');
  await host.page.$$eval('series-schedule', (all) => all.forEach((element) => element.remove()));
  await host.becomes(states, { ...opened, stumm: 'aborted' }, 'requests');
  // Longer than the first pause.
  await longEnough(1500);
  assert.equal(network.requestsFor('/schedule.json').length, 2);
  assert.deepEqual(await host.events(), []);
  assert.deepEqual(host.warnings, []);
  await host.assertQuiet();
});

inBrowsers('S19 a request goes on as long as one element waits for it', async (world) => {
  const { network } = world;
  /** @type {(answer: Buffer) => void} */
  let answer = () => {};
  network.route('/schedule.json', () => new Promise((resolve) => (answer = resolve)));
  const host = await world.open(world.element + world.snippet);
  const states = async () => network.requestsFor('/schedule.json').map(({ state }) => state);
  await host.becomes(states, ['open'], 'requests');
  await host.page.$eval('series-schedule', (element) => element.remove());
  await longEnough(200);
  assert.deepEqual(await states(), ['open']);
  answer(schedule);
  await host.shows(3);
  await host.assertQuiet();
});

/**
 * Takes the network from a page, or gives it back.
 *
 * @param {World} world
 * @param {import('./harness/host-page.js').HostPage} host
 * @param {boolean} isOnline
 */
async function setOnline({ engine, network }, host, isOnline) {
  if (engine === 'chromium') return host.page.setOfflineMode(!isOnline);
  // Firefox can't be told; there the server is gone, and the page is told itself.
  network.route('/schedule.json', isOnline ? schedule : hangUp);
  if (isOnline) await host.page.evaluate(() => dispatchEvent(new Event('online')));
}
