import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { FAILED, FAILED_FOR_NOW, openFaults } from './harness/endings.js';
import { cutOff, hangUp, inTurn, LOGIN } from './harness/faults.js';
import { longEnough } from './harness/long-enough.js';
import { file } from './harness/network.js';
import { comeBack, pageClock } from './harness/page-clock.js';

/** @typedef {import('./harness/browsers.js').World} World */

const schedule = await file('test/fixtures/element/schedule.json');
const newSchedule = schedule.toString().replace('Der erste Abend', 'Der neue Abend');

const OLD_TITLES = [['Der erste Abend', 'Der zweite Abend', 'Der dritte Abend']];
const NEW_TITLES = [['Der neue Abend', 'Der zweite Abend', 'Der dritte Abend']];

/** Enables the back/forward cache, which is off under automation. */
const KEEPING = {
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
  extraPrefsFirefox: { 'fission.bfcacheInParent': true },
};

/** Reports to the server when the page is shown, because a test can't read a page in the back/forward cache. */
const REPORTER = `<script>
  addEventListener('pageshow', ({ persisted }) => fetch('/bericht?' + persisted));
</script>`;

const ELSEWHERE = {
  headers: { 'cache-control': '' },
  body: '<!doctype html><script>addEventListener("pageshow", () => setTimeout(() => history.back(), 100))</script>',
};

/**
 * Opens a page, navigates to another one, and returns after a number of minutes.
 *
 * @param {World} world
 * @param {number} minutes
 */
async function leaveAndComeBack(world, minutes) {
  const { network } = world;
  network.route('/schedule.json', inTurn(schedule, newSchedule));
  network.route('partner/bericht', '');
  network.route('partner/anderswo', ELSEWHERE);
  // Pages with no-store do not enter the back/forward cache.
  const host = await world.open(pageClock() + REPORTER + world.snippet, { headers: { 'cache-control': '' } });
  await host.shows(3);
  const reports = async () => network.requestsFor('/bericht').map(({ url }) => url);
  await host.becomes(reports, ['/bericht?false'], 'reports');
  await host.page.evaluate((minutes) => {
    addEventListener('pagehide', () => /** @type {any} */ (window).passMinutes(minutes));
    setTimeout(() => (location.href = '/anderswo'));
  }, minutes);
  await host.becomes(reports, ['/bericht?false', '/bericht?true'], 'reports');
  assert.equal(network.requestsFor('/anderswo').length, 1);
  // The driver takes some time to attach to the restored page.
  await host.becomes(() => host.read('sessionCounts').catch(() => undefined), [3], 'sessions');
  return host;
}

inBrowsers(
  'E10 a page restored within five minutes shows its schedule, and does not refetch it',
  async (world) => {
    const host = await leaveAndComeBack(world, 4);
    assert.deepEqual(await host.titles(), OLD_TITLES);
    await longEnough(500);
    assert.deepEqual(await host.events(), ['load']);
    assert.equal(world.network.requestsFor('/schedule.json').length, 1);
    await host.assertQuiet();
  },
  { launch: KEEPING },
);

inBrowsers(
  'E10 a page restored after more than five minutes refetches its schedule',
  async (world) => {
    const host = await leaveAndComeBack(world, 6);
    await host.becomes(() => host.titles(), NEW_TITLES, 'titles');
    await host.becomes(() => host.events(), ['load', 'load'], 'events');
    await longEnough(500);
    assert.equal(world.network.requestsFor('/schedule.json').length, 2);
    await host.assertQuiet();
  },
  { launch: KEEPING },
);

inBrowsers(
  'E05 E19 T05 keeps the last schedule when a refresh fails, and shows when it was fetched',
  async (world) => {
    const TIMES = /** @type {const} */ ({
      fehler: ['HttpError', { status: 503 }],
      entfernt: ['HttpError', { status: 404 }],
      anmeldung: ['FormatError', LOGIN],
      abgerissen: ['NetworkError', cutOff(schedule, 'length')],
      aufgelegt: ['NetworkError', hangUp],
    });
    const names = /** @type {(keyof typeof TIMES)[]} */ (Object.keys(TIMES));
    const isTemporary = (/** @type {string} */ name) => !/entfernt|anmeldung/.test(name);
    /** @param {boolean} isStale */
    const wanted = (isStale) =>
      names.map((id) => ({
        id,
        sessions: 3,
        status: isStale ? (isTemporary(id) ? FAILED_FOR_NOW : FAILED) : '',
        asOf: isStale ? 'Stand: 12:03 Uhr' : '',
        hasLink: false,
        hasRetry: isStale && isTemporary(id),
        isBusy: false,
      }));
    const faults = Object.fromEntries(
      names.map((name) => [name, { route: inTurn(schedule, TIMES[name][1]), ends: 'load' }]),
    );
    // 12:03 in Berlin.
    const host = await openFaults(world, faults, pageClock('2030-05-01T10:03:10Z'));
    await host.becomes(() => host.read('outcomes'), wanted(false), 'outcomes');
    await comeBack(host, 6);
    await host.becomes(() => host.read('outcomes'), wanted(true), 'outcomes');
    assert.deepEqual((await host.events()).sort(), [
      ...names.map((name) => `error ${TIMES[name][0]}`).sort(),
      ...names.map(() => 'load'),
    ]);
    assert.equal(host.warnings.length, names.length);

    for (const name of names) world.network.route(`${name}/schedule.json`, newSchedule);
    await comeBack(host, 6);
    await host.becomes(() => host.read('outcomes'), wanted(false), 'outcomes');
    assert.deepEqual(
      await host.titles(),
      names.map(() => NEW_TITLES[0]),
    );
    await host.assertQuiet();
  },
);

/** A service worker that caches the schedule with its headers and never refreshes it. */
const WORKER = `
  const schedule = new URL(location).searchParams.get('schedule');
  addEventListener('install', (event) => {
    skipWaiting();
    event.waitUntil(caches.open('termine').then((cache) => cache.add(schedule)));
  });
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => {
    if (event.request.url === schedule) event.respondWith(caches.match(schedule));
  });`;

/** @param {number} days from now */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString();

for (const where of /** @type {const} */ (['provider', 'partner'])) {
  const whose = where === 'partner' ? 'its own server' : 'another server, which exposes its Date';
  inBrowsers(
    `E19 T07 shows an old schedule from a page's service worker with today's states, for a schedule on ${whose}`,
    async (world) => {
      const { network } = world;
      const address = `${world[where]}/schedule.json`;
      network.route('partner/worker.js', WORKER);
      network.route('/schedule.json', {
        headers: {
          date: new Date(Date.now() - 7 * 86_400_000).toUTCString(),
          'access-control-expose-headers': 'Date',
          // Without this header, Firefox does not reveal that an answer came from the page's service worker.
          ...(world.engine === 'firefox' && { 'timing-allow-origin': '*' }),
        },
        body: JSON.stringify({
          name: 'Alter Stand',
          timeZone: 'Europe/Berlin',
          subEvent: [
            { name: 'Vor drei Tagen', startDate: inDays(-3), endDate: inDays(-2.9) },
            { name: 'In drei Tagen', startDate: inDays(3), endDate: inDays(3.1) },
          ],
        }),
      });
      const host = await world.open(
        `${pageClock()}<script>
          navigator.serviceWorker.addEventListener('controllerchange', () => {
            document.body.append(document.querySelector('template').content);
          });
          navigator.serviceWorker.register('/worker.js?schedule=${encodeURIComponent(address)}');
        </script>
        <template><series-schedule src="${address}"><a href="/termine">Alle Termine</a></series-schedule></template>
        <script src="${world.script}"></script>`,
      );
      await host.shows(2);
      assert.deepEqual(await host.read('texts', 'state'), ['Hat stattgefunden']);
      await comeBack(host, 6);
      await host.becomes(() => host.events(), ['load', 'load'], 'events');
      assert.deepEqual(await host.titles(), [['Vor drei Tagen', 'In drei Tagen']]);
      const [{ status, asOf, hasLink, hasRetry }] = await host.read('outcomes');
      assert.deepEqual([status, asOf, hasLink, hasRetry], ['', '', false, false]);
      // Only the worker's own request.
      assert.equal(network.requestsFor('/schedule.json').length, 1);
      assert.deepEqual(host.warnings, []);
      await host.assertQuiet();
    },
  );
}

inBrowsers('E21 revalidates a schedule, and shows the cached one if it has not changed', async (world) => {
  const { network } = world;
  const headers = { etag: '"1"', 'cache-control': 'public, max-age=600' };
  network.route('/schedule.json', (request) =>
    request.headers['if-none-match'] === '"1"' ? { status: 304, headers } : { headers, body: schedule },
  );
  const host = await world.open(world.snippet);
  await host.shows(3);
  const first = await host.read('markup');
  await host.page.reload();
  await host.shows(3);
  await host.page.evaluate(() => document.querySelector('series-schedule')?.reload());
  await host.becomes(() => host.events(), ['load', 'load'], 'events');
  assert.deepEqual(
    network.requestsFor('/schedule.json').map((request) => request.headers['if-none-match']),
    [undefined, '"1"', '"1"'],
  );
  assert.deepEqual(await host.titles(), OLD_TITLES);
  assert.deepEqual(await host.read('markup'), first);
  assert.deepEqual(host.warnings, []);
  await host.assertQuiet();
});
