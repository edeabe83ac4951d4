import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { tour } from './harness/tour.js';

/** @typedef {import('./harness/browsers.js').World} World */

/** A page whose own settings would reveal its address and send a cookie. */
const TALKATIVE = {
  path: '/reihe/seite',
  headers: { 'referrer-policy': 'unsafe-url', 'set-cookie': 'sitzung=1; Path=/; Secure' },
};

/** The requests for schedules, in order. @param {World} world */
const asked = ({ network }) => network.log.filter(({ url }) => url.split('?')[0]?.endsWith('.json'));

inBrowsers('P01 a page with the snippet requests only the script and one document', async (world) => {
  const host = await world.open(world.snippet);
  await host.shows(3);
  assert.deepEqual(
    world.network.log.map(({ host, url }) => `${host}${url}`),
    ['partner/', 'anbieter/series-schedule.js', 'anbieter/schedule.json'],
  );
  assert.deepEqual(host.requests, [`${world.partner}/`, world.script, world.schedule]);
});

inBrowsers(
  'P01 P08 no action of a visitor requests anything but the documents, and without preflight',
  async (world) => {
    const { host, missing } = await tour(world);
    const allowed = [`${world.partner}/`, world.script, world.schedule, missing];
    const others = host.requests.filter((url) => !allowed.includes(url) && !url.startsWith('blob:'));
    assert.deepEqual(others, []);
    // The first load, a reload, the missing document, and a retry of it.
    assert.deepEqual(
      asked(world).map(({ url }) => url),
      ['/schedule.json', '/schedule.json', '/nicht-da.json', '/nicht-da.json'],
    );
    assert.deepEqual(
      world.network.log.filter(({ method }) => method !== 'GET'),
      [],
    );
  },
);

inBrowsers('P02 stores nothing on the device', async (world) => {
  const { host } = await tour(world);
  assert.deepEqual(await host.read('stored'), []);
  assert.deepEqual(await world.context.cookies(), []);
  // The storage of the schedule's own origin.
  await host.goto(`${world.provider}/schedule.json`);
  assert.deepEqual(await host.read('stored'), []);
});

inBrowsers('P02 the check detects every kind of storage', async (world) => {
  const host = await world.open('<p>Nur Text</p>');
  await host.page.evaluate(async () => {
    document.cookie = 'a=1';
    localStorage.setItem('a', '1');
    sessionStorage.setItem('a', '1');
    await new Promise((resolve) => (indexedDB.open('a').onsuccess = resolve));
    await caches.open('a');
  });
  assert.deepEqual(await host.read('stored'), [
    'cookie',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
  ]);
});

inBrowsers('P04 requests for the schedule send no cookies, and ignore those of the answer', async (world) => {
  // On the page's own origin, browsers send cookies by default.
  world.network.route('partner/schedule.json', {
    headers: { 'set-cookie': 'kennung=1; Path=/; Secure; SameSite=None' },
    body: JSON.stringify({ name: 'Abende', subEvent: [{ name: 'Erster Abend', startDate: '2030-05-02' }] }),
  });
  const body = `<series-schedule src="/schedule.json"></series-schedule><script src="/series-schedule.js"></script>`;
  for (const path of ['/eins', '/zwei']) {
    const host = await world.open(body, { ...TALKATIVE, path });
    await host.shows(1);
    assert.equal(await host.page.evaluate(() => document.cookie), 'sitzung=1');
  }
  // The request for the script is the page's own; its cookie shows that there is one.
  assert.equal(world.network.requestsFor('/series-schedule.js').at(-1)?.headers.cookie, 'sitzung=1');
  for (const { method, headers } of asked(world)) {
    assert.equal(method, 'GET');
    assert.equal(headers.cookie, undefined);
  }
  assert.equal(asked(world).length, 2);
});

inBrowsers(
  "P05 requests for the schedule send no referrer, even if the page's policy is unsafe-url",
  async (world) => {
    const host = await world.open(`<meta name="referrer" content="unsafe-url">${world.snippet}`, TALKATIVE);
    await host.shows(3);
    assert.equal(asked(world)[0]?.headers.referer, undefined);
    // The request for the script follows the page's policy; Firefox omits the path anyway.
    const [script] = world.network.requestsFor('/series-schedule.js');
    assert.ok(script?.headers.referer?.startsWith(`${world.partner}/`));
  },
);

inBrowsers('P05 the script tag with referrerpolicy sends no referrer either', async (world) => {
  const snippet = world.snippet.replace('<script', '<script referrerpolicy="no-referrer"');
  const host = await world.open(snippet, TALKATIVE);
  await host.shows(3);
  for (const { host, headers } of world.network.log.slice(1)) assert.equal(headers.referer, undefined, host);
});

inBrowsers('P06 the Origin header is the only trace of the host page', async (world) => {
  const other = world.network.origin('anderswo');
  world.network.route('anderswo/ganz/andere/seite', {
    body: `<!doctype html><title>x</title>${world.snippet}`,
  });
  const host = await world.open(world.snippet, TALKATIVE);
  await host.shows(3);
  await host.goto(`${other}/ganz/andere/seite?suche=1`);
  await host.shows(3);
  const [first, second] = asked(world).map(({ headers }) => headers);
  assert.deepEqual([first?.origin, second?.origin], [world.partner, other]);
  assert.deepEqual({ ...first, origin: '' }, { ...second, origin: '' });
  assert.doesNotMatch(JSON.stringify({ ...first, origin: '' }), /partner|seite|reihe/);
});

inBrowsers(
  'P07 all visitors send the same request, whatever their language, zone, screen and time',
  async (world) => {
    const visitors = [
      { lang: 'de-DE', zone: 'Europe/Berlin', width: 320, now: '2026-01-01T00:00:00Z' },
      { lang: 'en-US', zone: 'America/Los_Angeles', width: 1280, now: '2027-06-01T12:00:00Z' },
      { lang: 'ja-JP', zone: 'Asia/Tokyo', width: 1920, now: '2035-12-31T23:59:59Z' },
    ];
    for (const { lang, zone, width, now } of visitors) {
      const context = await world.context.browser()?.createBrowserContext();
      assert.ok(context);
      const visitor = Object.assign(Object.create(world), { context });
      const host = await visitor.open(world.snippet, {
        before: async (/** @type {import('puppeteer-core').Page} */ page) => {
          await page.setViewport({ width, height: 900 });
          await page.emulateTimezone(zone);
          await page.evaluateOnNewDocument(
            (lang, now) => {
              Object.defineProperty(Navigator.prototype, 'language', { get: () => lang });
              Object.defineProperty(Navigator.prototype, 'languages', { get: () => [lang] });
              Date.now = () => Date.parse(now);
            },
            lang,
            now,
          );
        },
      });
      await host.shows(3);
      assert.equal(
        await host.page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone),
        zone,
      );
      await context.close();
    }
    assert.equal(asked(world).length, 3);
    const requests = asked(world).map(({ method, url, headers }) => JSON.stringify({ method, url, headers }));
    assert.equal(new Set(requests).size, 1);
  },
);
