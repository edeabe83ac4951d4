import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { inside } from './harness/inside.js';

/** Fills in the hosts of the test. */
const onHost = (/** @type {string} */ src, /** @type {import('./harness/browsers.js').World} */ world) =>
  src.replaceAll('$anbieter', world.provider).replaceAll('$partner', world.partner);

/** Allowed addresses; they resolve in the same way as in a link or an image. */
const TAKEN = [
  'schedule.json',
  './schedule.json',
  '../schedule.json',
  '/ordner/schedule.json',
  'ordner/schedule.json?a=b&c=d',
  '  /schedule.json\n',
  '/schedule.json#x',
  '?x',
  '//anbieter.localhost:$port/schedule.json',
  '\\\\anbieter.localhost:$port\\schedule.json',
  '$anbieter/schedule.json',
  '$anbieter/ordner/../schedule.json',
  'HTTPS://ANBIETER.LOCALHOST:$port/schedule.json',
  '$partner/schedule.json',
];

/** Addresses that must never be requested, whatever the page's base is. */
const REFUSED = [
  'http://anbieter.localhost:$port/schedule.json',
  'http://partner.localhost:$port/schedule.json',
  'https://user@anbieter.localhost:$port/schedule.json',
  'https://user:password@anbieter.localhost:$port/schedule.json',
  '//user:password@anbieter.localhost:$port/schedule.json',
  'https://',
  'https://%00/schedule.json',
  'https://anbieter.localhost:99999/schedule.json',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:application/json,{"name":"A","startDate":"2030-05-02"}',
  'blob:$partner/4b2d1f6e-0000-4000-8000-000000000000',
  'file:///schedule.json',
  'ftp://anbieter.localhost/schedule.json',
  'ws://anbieter.localhost:$port/schedule.json',
  'wss://anbieter.localhost:$port/schedule.json',
  'about:blank',
  'about:srcdoc',
  'view-source:$anbieter/schedule.json',
  'mailto:a@example.org',
  'termine:liste',
];

/** The page's own `<base>`. */
const BASES = {
  'no base': '',
  'a base in another folder': '/ordner/seite.html',
  'a base on another server': '$anbieter/ordner/',
  'a base on http': 'http://anbieter.localhost:$port/ordner/',
};

/**
 * Loads each address, and returns its error, if any, and the address to which a link resolves it.
 *
 * @param {string[]} sources
 */
function ask(sources) {
  return Promise.all(
    sources.map(async (src) => {
      const element = document.createElement('series-schedule');
      element.setAttribute('src', src);
      /** @type {{ error?: any }} */
      const { error } = await new Promise((resolve) => {
        element.addEventListener('series-schedule-load', resolve);
        element.addEventListener('series-schedule-error', resolve);
        document.body.append(element);
      });
      // A link, because an image would send a request.
      const link = document.createElement('a');
      link.href = src;
      return { src, error: error?.name ?? '', message: error?.message ?? '', resolved: link.href };
    }),
  );
}

for (const [which, base] of Object.entries(BASES)) {
  inBrowsers(`S13 loads src only over https or from the page’s own server, with ${which}`, async (world) => {
    const [, port = ''] = world.provider.split(/:(?=\d)/);
    const absolute = (/** @type {string} */ src) => onHost(src, world).replaceAll('$port', port);
    for (const folder of ['', '/seiten', '/ordner', '/seiten/ordner', '/ordner/ordner']) {
      world.network.route(`${folder}/schedule.json`, '{"name":"Abend","startDate":"2030-05-02T19:00"}');
    }
    const head = `<title>Seite</title>${base && `<base href="${absolute(base)}">`}`;
    const host = await world.open(
      `<!doctype html><html lang="de"><head>${head}</head><body><script src="${world.script}"></script></body></html>`,
      { path: '/seiten/' },
    );

    const isAllowed = (/** @type {string} */ url) => url.startsWith('https:');
    const answers = await host.page.evaluate(ask, TAKEN.map(absolute));
    // Equal addresses share a request.
    const asked = [...new Set(host.requests.slice(2))];
    const resolved = answers.map((answer) => answer.resolved).filter(isAllowed);
    assert.deepEqual(asked, [...new Set(resolved)], 'requests differ from the addresses of links');
    assert.ok(asked.length >= 2);
    for (const { src, error, resolved } of answers) {
      assert.equal(error === 'ConfigurationError', !isAllowed(resolved), src);
    }

    for (const { src, error, message } of await host.page.evaluate(ask, REFUSED.map(absolute))) {
      assert.equal(error, 'ConfigurationError', src);
      assert.match(message, /https:\/\//);
      assert.ok(message.includes(src), message);
    }
    assert.deepEqual([...new Set(host.requests.slice(2))], asked);
    assert.ok(host.warnings.length >= REFUSED.length);
    await host.assertQuiet();
  });
}

inBrowsers('S13 reports a missing or blank src', async (world) => {
  const host = await world.open(`<script src="${world.script}"></script>`);
  for (const { error, message } of await host.page.evaluate(ask, ['', ' ', '\n\t'])) {
    assert.equal(error, 'ConfigurationError');
    assert.match(message, /src="\s*"/);
  }
  assert.deepEqual(host.requests, [`${world.partner}/`, world.script]);
});

inBrowsers('S13 a page without an origin refuses the same addresses', async (world) => {
  world.network.route('partner/rahmen.html', `<!doctype html><script src="${world.script}"></script>`);
  const inner = `&lt;!doctype html>&lt;script src='${world.script}'>&lt;/script>`;
  const host = await world.open(
    `<iframe srcdoc="${inner}"></iframe><iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe>
     <iframe sandbox="allow-scripts" src="/rahmen.html"></iframe>`,
  );
  const frames = host.page.frames().slice(1);
  assert.equal(frames.length, 3);
  for (const frame of frames) {
    const sources = REFUSED.filter((src) => !src.includes('$'));
    for (const { src, error } of await frame.evaluate(ask, sources))
      assert.equal(error, 'ConfigurationError', src);
  }
});

inBrowsers('S11 a sandboxed page without an origin shows the schedule', async (world) => {
  world.network.route('/schedule.json', (request) => ({
    body: '{"name":"Abend","timeZone":"Europe/Berlin","startDate":"2030-05-02T19:00"}',
    // Like a server that allows each origin by name.
    headers: { 'access-control-allow-origin': request.headers.origin ?? '' },
  }));
  world.network.route('partner/rahmen.html', { body: `<!doctype html>${world.snippet}` });
  const host = await world.open('<iframe sandbox="allow-scripts" src="/rahmen.html"></iframe>');
  const frame = host.page.frames()[1];
  await host.becomes(async () => frame?.isolatedRealm().evaluate(inside.sessionCounts), [1], 'sessions');
  assert.deepEqual(
    world.network.requestsFor('/schedule.json').map(({ headers }) => headers.origin),
    ['null'],
  );
  assert.deepEqual(
    host.console.filter((line) => !/^debug/.test(line)),
    [],
  );
  await host.assertQuiet();
});
