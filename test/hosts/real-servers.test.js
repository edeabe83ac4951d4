import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { ALWAYS, PLAIN, RESOURCES, without } from '../servers/answers.js';
import { missingPackages } from '../servers/checks.js';
import { SERVERS } from '../servers/servers.js';
import { FLOATING, makeSite, schedule, SCHEDULE, VERSIONED } from '../servers/site.js';
import { inBrowsers } from './harness/browsers.js';
import { certificate } from './harness/certificate.js';

/*
 * Loads the built file and a schedule from the servers configured in deploy/, on pages of another origin.
 */

/** @typedef {import('./harness/browsers.js').World} World */

const SESSIONS = JSON.parse(String(await schedule())).subEvent.length;

for (const { name, start, missing, ownHeaders } of SERVERS) {
  if (missing.length > 0) it(`S10 ${name} is installed`, () => missingPackages(...missing));
  else testServer(name, start, ownHeaders);
}

/**
 * @param {string} name
 * @param {typeof SERVERS[number]['start']} start
 * @param {Record<string, string>} ownHeaders
 */
function testServer(name, start, ownHeaders) {
  let folder = '';
  /** @type {import('../servers/process.js').Server} */
  let server;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'real-servers-'));
    // A certificate that Chromium trusts; otherwise it would not cache anything.
    const tls = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') };
    for (const which of /** @type {const} */ (['key', 'cert']))
      await writeFile(tls[which], certificate[which]);
    const root = join(folder, 'root');
    await makeSite(root);
    server = await start({ root, tls });
  });

  after(async () => {
    await server?.stop();
    await rm(folder, { recursive: true });
  });

  /**
   * Opens a page with the server's script and schedule.
   *
   * @param {World} world
   * @param {Record<string, string>} [headers] of the page
   */
  async function open(world, headers) {
    const origin = server.origin.replace('127.0.0.1', 'termine.localhost');
    /** @type {Map<string, Record<string, string>>} */
    const answers = new Map();
    const host = await world.open(
      `<series-schedule src="${origin}${SCHEDULE}"><a href="/termine">Alle Termine</a></series-schedule>
      <script src="${origin}${VERSIONED}" async></script>`,
      {
        headers,
        before: (page) =>
          Promise.resolve(
            page.on('response', (response) => {
              const { origin: from, pathname } = new URL(response.url());
              if (from === origin) answers.set(pathname, response.headers());
            }),
          ),
      },
    );
    await host.shows(SESSIONS);
    return { host, answers };
  }

  /** Path and status of the server's answers, from its log. @param {number} start position in the log */
  async function answersFrom(start) {
    const lines = (await server.log()).slice(start).split('\n');
    return lines.flatMap((line) => {
      const [, path] = /(\/(?:series-schedule|termine)\/[^" ]*)"/.exec(line) ?? [];
      const [, status] = /(?:" |"status":)(\d{3})\b/.exec(line) ?? [];
      return path ? `${path} ${status}` : [];
    });
  }

  inBrowsers(
    `S10 ${name} serves pages of another origin, with the right headers for each file`,
    async (world) => {
      const { host, answers } = await open(world);
      for (const { path, headers, type } of RESOURCES) {
        // Tests without a browser cover the headers of the floating channel.
        if (path === FLOATING) continue;
        // Firefox adds this header itself.
        const apart = [...PLAIN, 'x-firefox-spdy'];
        const {
          etag = '',
          'last-modified': modified = '',
          ...rest
        } = without(answers.get(path) ?? {}, apart);
        assert.deepEqual(rest, {
          ...ALWAYS,
          ...ownHeaders,
          ...headers,
          'content-type': type,
          'content-encoding': 'br',
        });
        assert.match(etag, /^"[^"]+"$/);
        assert.ok(Date.parse(modified) <= Date.now(), modified);
      }
      assert.deepEqual(await host.events(), ['load']);
      assert.deepEqual(host.warnings, []);
      await host.assertQuiet();
    },
  );

  inBrowsers(`S10 ${name} gets fewer requests from a returning visitor`, async (world) => {
    const start = (await server.log()).length;
    const { host: first } = await open(world);
    const fresh = [`${VERSIONED} 200`, `${SCHEDULE} 200`];
    await first.becomes(() => answersFrom(start), fresh, 'answers');
    const { host } = await open(world);
    await host.becomes(() => answersFrom(start), [...fresh, `${SCHEDULE} 304`], 'answers');
    // A reload revalidates the schedule again.
    await host.page.reload();
    await host.shows(SESSIONS);
    await host.becomes(() => answersFrom(start), [...fresh, `${SCHEDULE} 304`, `${SCHEDULE} 304`], 'answers');
    await host.assertQuiet();
  });

  inBrowsers(`S10 ${name} serves pages with COEP: require-corp`, async (world) => {
    const { host } = await open(world, {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    });
    // Makes sure that the policy is in force.
    assert.equal(await host.page.evaluate(() => window.crossOriginIsolated), true);
    assert.deepEqual(await host.events(), ['load']);
    assert.deepEqual(host.warnings, []);
    await host.assertQuiet();
  });
}
