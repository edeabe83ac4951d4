import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { assertEndings, openFaults } from './harness/endings.js';
import { hang, hangUp, inTurn } from './harness/faults.js';
import { longEnough } from './harness/long-enough.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/endings.js').Fault & { pauses: number[] }} Retried */

const schedule = await file('test/fixtures/element/schedule.json');

/** A page of another origin can only read headers that the server exposes. */
const EXPOSED = { 'access-control-expose-headers': 'Retry-After' };

/** Tolerance for the precision of timers and clocks, in milliseconds. */
const TOLERANCE = 60;

/** How late a request may be on a busy machine, in milliseconds; the pauses and the times of servers differ by more. */
const LATE = 3900;

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
  'E05 E18 retries server errors after one and three seconds, or after Retry-After',
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
      immer: {
        route: { status: 503 },
        ends: 'HttpError',
        isTemporary: true,
        says: /503/,
        requests: 3,
        pauses: [1000, 3000],
      },
      voll: {
        route: { status: 429 },
        ends: 'HttpError',
        isTemporary: true,
        says: /429/,
        requests: 3,
        pauses: [1000, 3000],
      },
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
      },
      morgen: {
        route: busy(429, '86400'),
        ends: 'HttpError',
        isTemporary: true,
        says: /429/,
        requests: 1,
        pauses: [],
      },
      worte: { route: inTurn(busy(503, 'bald'), schedule), ends: 'load', requests: 2, pauses: [1000] },
    };
    const host = await openFaults(world, faults);
    await assertEndings(world, host, faults);
    for (const [name, { pauses }] of Object.entries(faults)) {
      const actual = pausesOf(world, name);
      pauses.forEach((pause, index) => {
        const waited = actual[index] ?? 0;
        assert.ok(waited > pause - TOLERANCE && waited < pause + LATE, `${name}: ${actual}`);
      });
    }
  },
  { isIdle: true },
);

inBrowsers(
  'E18 a Retry-After in the past does not change the pauses',
  async (world) => {
    /** @type {Record<string, Retried>} */
    const faults = {
      vorbei: {
        route: busy(503, dateIn(-60)),
        ends: 'HttpError',
        isTemporary: true,
        requests: 3,
        pauses: [1000, 3000],
      },
    };
    await assertEndings(world, await openFaults(world, faults), faults);
    const [first = 0, second = 0] = pausesOf(world, 'vorbei');
    assert.ok(first > 1000 - TOLERANCE && second > 3000 - TOLERANCE, `${first}, ${second}`);
  },
  { isIdle: true },
);

inBrowsers(
  'E18 loads a failed schedule when the network is back, with one request and without a page reload',
  async (world) => {
    const { network } = world;
    // All other files have loaded before the network goes offline.
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
    // More online events do not cause more requests.
    await host.page.evaluate(() => {
      for (let time = 0; time < 9; time++) dispatchEvent(new Event('online'));
    });
    await longEnough(1500);
    assert.equal(network.requestsFor('/schedule.json').length, before + 1);
    await host.assertQuiet();
  },
);

inBrowsers('S19 removing an element aborts its request and stops its retries', async (world) => {
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

inBrowsers('S19 a shared request continues as long as one element waits for it', async (world) => {
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
 * Takes a page offline, or online again.
 *
 * @param {World} world
 * @param {import('./harness/host-page.js').HostPage} host
 * @param {boolean} isOnline
 */
async function setOnline({ engine, network }, host, isOnline) {
  if (engine === 'chromium') return host.page.setOfflineMode(!isOnline);
  // Firefox has no offline mode for drivers, so the server hangs up, and the test dispatches the online event.
  network.route('/schedule.json', isOnline ? schedule : hangUp);
  if (isOnline) await host.page.evaluate(() => dispatchEvent(new Event('online')));
}
