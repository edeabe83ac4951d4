import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { longSchedule } from './harness/documents.js';
import { after } from './harness/faults.js';
import { longEnough } from './harness/long-enough.js';
import { file } from './harness/network.js';
import { comeBack, pageClock } from './harness/page-clock.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

const schedule = await file('test/fixtures/element/schedule.json');

const FIFTY = Array.from({ length: 50 }, () => 3);

/** Number of requests for the schedule. @param {World} world */
const requests = ({ network }) => network.requestsFor('/schedule.json').length;

/** A schedule with one session of that title. @param {string} name */
const titled = (name) =>
  JSON.stringify({
    name: 'Reihe',
    timeZone: 'Europe/Berlin',
    subEvent: [{ name, startDate: '2030-05-02T19:00' }],
  });

/** Sets several addresses, one after another. @param {HostPage} host @param {...string} addresses */
const setSrc = (host, ...addresses) =>
  host.page.$eval(
    'series-schedule',
    (element, addresses) => {
      for (const address of addresses) element.setAttribute('src', address);
    },
    addresses,
  );

inBrowsers(
  'E07 fifty widgets with one address send one request, and all show the schedule',
  async (world) => {
    const host = await world.open(world.element.repeat(49) + world.snippet);
    await host.shows(...FIFTY);
    assert.equal(requests(world), 1);
    assert.equal((await host.events()).length, 50);
    await host.assertQuiet();
  },
);

inBrowsers(
  'E07 widgets that are added during the first load or later send no more requests',
  async (world) => {
    world.network.route('/schedule.json', after(1000, schedule));
    const host = await world.open(pageClock() + world.snippet);
    const add = () =>
      host.page.$eval('series-schedule', (element) => {
        for (let count = 0; count < 5; count++) element.before(element.cloneNode(true));
      });
    const open = async () => world.network.requestsFor('/schedule.json').map(({ state }) => state);
    await host.becomes(open, ['open'], 'requests');
    for (let time = 0; time < 3; time++) await add();
    await host.shows(...FIFTY.slice(0, 16));
    for (let time = 0; time < 3; time++) await add();
    await host.shows(...FIFTY.slice(0, 31));
    await host.page.evaluate(() => /** @type {any} */ (window).passMinutes(4));
    await add();
    await host.shows(...FIFTY.slice(0, 36));
    await longEnough(500);
    assert.equal(requests(world), 1);
    await host.assertQuiet();
  },
);

inBrowsers('E07 fifty widgets that refresh together send one request', async (world) => {
  const host = await world.open(pageClock() + world.element.repeat(49) + world.snippet);
  await host.shows(...FIFTY);
  await comeBack(host, 4);
  await longEnough(500);
  assert.equal(requests(world), 1);
  await comeBack(host, 2);
  await host.becomes(async () => (await host.events()).length, 100, 'events');
  assert.equal(requests(world), 2);
  await comeBack(host, 0);
  await longEnough(500);
  assert.equal(requests(world), 2);
  await host.assertQuiet();
});

inBrowsers('E07 fifty widgets with a failing address send as many requests as one', async (world) => {
  world.network.route('/schedule.json', { status: 503 });
  const host = await world.open(world.element.repeat(49) + world.snippet);
  const heard = Array.from({ length: 50 }, () => 'error HttpError');
  await host.becomes(() => host.events(), heard, 'events');
  assert.equal(requests(world), 3);
  await host.assertQuiet();
});

inBrowsers('E08 shows the address that was set last, whichever answers last', async (world) => {
  const { network, provider } = world;
  network.route('/erste.json', after(600, titled('Erste')));
  network.route('/zweite.json', after(300, titled('Zweite')));
  network.route('/dritte.json', titled('Dritte'));
  const host = await world.open(world.snippet);
  await host.shows(3);
  const asked = async () => network.log.map(({ url }) => url).filter((url) => /te\.json/.test(url));
  await setSrc(host, `${provider}/erste.json`);
  await host.becomes(asked, ['/erste.json'], 'requests');
  await setSrc(host, `${provider}/zweite.json`);
  await host.becomes(asked, ['/erste.json', '/zweite.json'], 'requests');
  await setSrc(host, `${provider}/dritte.json`);
  await host.becomes(() => host.titles(), [['Dritte']], 'titles');
  const states = async () =>
    ['/erste.json', '/zweite.json'].map((path) => network.requestsFor(path)[0]?.state);
  await host.becomes(states, ['aborted', 'aborted'], 'requests');
  await longEnough(1000);
  assert.deepEqual(await host.titles(), [['Dritte']]);
  assert.deepEqual(await host.events(), ['load', 'load']);
  await host.assertQuiet();
});

inBrowsers('E08 several addresses that are set at once count as one change', async (world) => {
  const { network, provider } = world;
  network.route('/erste.json', titled('Erste'));
  network.route('/zweite.json', titled('Zweite'));
  const host = await world.open(world.snippet);
  await host.shows(3);
  await setSrc(host, `${provider}/erste.json`, `${provider}/zweite.json`);
  await host.becomes(() => host.titles(), [['Zweite']], 'titles');
  assert.equal(network.requestsFor('/erste.json').length, 0);
  assert.deepEqual(await host.events(), ['load', 'load']);
});

inBrowsers('E08 shows the first address again if it is restored while another one loads', async (world) => {
  const { network, provider, schedule: first } = world;
  network.route('/andere.json', after(500, titled('Andere')));
  const host = await world.open(world.snippet);
  await host.shows(3);
  await setSrc(host, `${provider}/andere.json`);
  const asked = async () => network.requestsFor('/andere.json').length;
  await host.becomes(asked, 1, 'requests');
  await setSrc(host, first);
  await host.becomes(() => host.events(), ['load', 'load'], 'events');
  await longEnough(1000);
  assert.equal((await host.titles())[0]?.length, 3);
  assert.deepEqual(await host.events(), ['load', 'load']);
  await host.assertQuiet();
});

inBrowsers('E08 removes the old schedule if a new address fails', async (world) => {
  const { network, provider } = world;
  network.route('/fehlt.json', { status: 404 });
  const host = await world.open(world.snippet);
  await host.shows(3);
  await setSrc(host, `${provider}/fehlt.json`);
  await host.fails('HttpError');
  const [{ sessions, asOf, hasLink }] = await host.read('outcomes');
  assert.deepEqual([sessions, asOf, hasLink], [0, '', true]);
});

inBrowsers(
  'E08 S18 the rest of a long schedule does not replace the result of a new address',
  async (world) => {
    const { network, provider } = world;
    network.route('/lang.json', longSchedule(20_000));
    let answer = () => {};
    network.route('/fehlt.json', async () => {
      await new Promise((resolve) => (answer = () => resolve(undefined)));
      return { status: 404 };
    });
    const host = await world.open(world.snippet.replace(world.schedule, `${provider}/lang.json`));
    // A second element with the same schedule shows when all of it has been read.
    const count = await host.page.$eval(
      'series-schedule',
      async (element, address) => {
        element.before(element.cloneNode(true));
        while (!element.series) await new Promise((resolve) => setTimeout(resolve));
        element.src = address;
        return element.series.sessions.length;
      },
      `${provider}/fehlt.json`,
    );
    assert.equal(count, 60);
    await host.becomes(() => host.events(), ['load'], 'events');
    answer();
    await host.becomes(() => host.events(), ['load', 'error HttpError'], 'events');
    const [, { sessions, asOf, hasLink }] = await host.read('outcomes');
    assert.deepEqual([sessions, asOf, hasLink], [0, '', true]);
    await host.assertQuiet();
  },
);
