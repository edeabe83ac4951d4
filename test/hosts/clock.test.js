import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';

/** @typedef {import('./harness/browsers.js').World} World */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A moment for a document. @param {number} milliseconds from now */
const at = (milliseconds) => new Date(Date.now() + milliseconds).toISOString();

/** A session whose registration opens and closes at these moments. @param {object} registration */
const document = (registration) =>
  JSON.stringify({
    name: 'Abende',
    timeZone: 'Europe/Berlin',
    subEvent: [
      {
        name: 'Ein Abend',
        startDate: at(30 * DAY),
        registration: { url: 'https://beispiel.example/', ...registration },
      },
    ],
  });

/** Headers of an answer that was made some minutes ago, and that caches may keep for ten. @param {number} minutes @param {object} [more] */
const madeAgo = (minutes, more) => ({
  date: new Date(Date.now() - minutes * MINUTE).toUTCString(),
  'cache-control': 'public, max-age=600',
  'access-control-expose-headers': 'Date, Age',
  'timing-allow-origin': '*',
  ...more,
});

const HINT = (/** @type {string} */ src) => `<link rel="preload" as="fetch" crossorigin href="${src}">`;

/** Opens a page with the recommended snippet. @param {World} world @param {string} src @param {string} [head] @param {number} [ahead] milliseconds that the visitor's clock is ahead */
function open(world, src, head = '', ahead = 0) {
  return world.open(
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>${head}</head><body>
    <series-schedule src="${src}"><a href="/termine">Alle Termine</a></series-schedule>
    <script src="${world.script}" async></script></body></html>`,
    {
      before: (page) =>
        page.evaluateOnNewDocument((ahead) => {
          const { now } = Date;
          Date.now = () => now() + ahead;
        }, ahead),
    },
  );
}

/** @param {import('./harness/host-page.js').HostPage} host */
const registration = async (host) => ((await host.read('texts', 'registration'))[0] ?? '').split(':')[0];

/** What changes between two visits, and what the second one has to show. @type {Record<string, [object, RegExp]>} */
const CHANGES = {
  opens: [{ opens: at(-2 * MINUTE) }, /^Anmelden$/],
  closes: [{ closes: at(-2 * MINUTE) }, /^Anmeldung geschlossen/],
};

for (const where of /** @type {const} */ (['provider', 'partner'])) {
  for (const [what, [times, wanted]] of Object.entries(CHANGES)) {
    inBrowsers(
      `T07 a hinted answer from the cache keeps no old state when registration ${what}, on the ${where}'s server`,
      async (world) => {
        const src = `${world[where]}/kept.json`;
        world.network.route('/kept.json', { headers: madeAgo(5), body: document(times) });
        for (const visit of ['first', 'second']) {
          const host = await open(world, src, HINT(src));
          await host.shows(1);
          assert.match(await registration(host), wanted, visit);
          // Shortly after the start of the page, the cache may answer once more.
          await host.page.evaluate(() => document.querySelector('series-schedule')?.reload());
          await host.becomes(() => host.events(), ['load', 'load'], 'events');
          assert.match(await registration(host), wanted, `${visit}, loaded again`);
          await host.assertQuiet();
          await host.page.close();
        }
        // The second visit was answered by the cache.
        assert.equal(world.network.requestsFor('/kept.json').length, 1);
      },
    );
  }
}

inBrowsers('T07 a hinted answer does not set the clock back, and sets it forward', async (world) => {
  const src = world.provider + '/hinted.json';
  world.network.route('/hinted.json', {
    headers: madeAgo(0, { age: '0' }),
    body: document({ opens: at(DAY / 2) }),
  });
  const ahead = await open(world, src, HINT(src), DAY);
  await ahead.shows(1);
  assert.equal(await registration(ahead), 'Anmelden');
  world.network.route('/behind.json', { headers: madeAgo(0), body: document({ closes: at(-DAY / 2) }) });
  const behind = await open(
    world,
    `${world.provider}/behind.json`,
    HINT(`${world.provider}/behind.json`),
    -DAY,
  );
  await behind.shows(1);
  assert.match(await registration(behind), /^Anmeldung geschlossen/);
});

/**
 * Answers without a hint to a visitor whose clock is a day ahead: where from, its headers, and whether the answer
 * corrects the clock.
 *
 * @type {readonly (readonly [why: string, where: 'partner' | 'provider', headers: Record<string, string>, isCorrected: boolean])[]}
 */
const ANSWERS = [
  ["on the page's own server", 'partner', {}, true],
  ['on another server that exposes Age and times', 'provider', madeAgo(0, { age: '0' }), true],
  ['of a cache that tells its age', 'provider', madeAgo(9, { age: '540' }), true],
  ['without an Age that the page can see', 'provider', madeAgo(0), false],
  [
    'whose Age is hidden',
    'provider',
    madeAgo(9, { age: '540', 'access-control-expose-headers': 'Date' }),
    false,
  ],
  ['whose times are hidden', 'provider', madeAgo(0, { age: '0', 'timing-allow-origin': '' }), false],
  [
    'whose Date is hidden',
    'provider',
    madeAgo(0, { age: '0', 'access-control-expose-headers': 'Age' }),
    false,
  ],
];

for (const [why, where, headers, isCorrected] of ANSWERS) {
  inBrowsers(
    `T07 E20 an answer ${why} ${isCorrected ? 'sets' : 'does not set'} a clock back that is a day ahead`,
    async (world) => {
      world.network.route('/answer.json', { headers, body: document({ opens: at(DAY / 2) }) });
      const host = await open(world, `${world[where]}/answer.json`, '', DAY);
      await host.shows(1);
      assert.match(await registration(host), isCorrected ? /^Anmeldung öffnet/ : /^Anmelden$/);
      await host.assertQuiet();
    },
  );
}

inBrowsers('T07 an old copy of a shared cache does not set a correct clock back', async (world) => {
  const kept = madeAgo(9, { age: '540', 'access-control-expose-headers': 'Date' });
  world.network.route('/copy.json', { headers: kept, body: document({ opens: at(-2 * MINUTE) }) });
  const host = await open(world, `${world.provider}/copy.json`);
  await host.shows(1);
  assert.equal(await registration(host), 'Anmelden');
});
