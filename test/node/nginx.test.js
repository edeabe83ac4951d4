import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { ask } from '../servers/ask.js';
import { logWith, missingPackages } from '../servers/checks.js';
import { nginxPath, startNginx } from '../servers/nginx.js';
import { makeSite, schedule, SCHEDULE } from '../servers/site.js';

const INCLUDE = 'include snippets/series-schedule.conf;';

const deployed = (/** @type {string} */ path) =>
  readFile(new URL(`../../deploy/${path}`, import.meta.url), 'utf8');

/** A visitor's address, and its form in the log. */
const ADDRESSES = [
  ['203.0.113.45', '203.0.0.0'],
  ['8.8.8.8', '8.8.0.0'],
  ['2001:db8:85a3:8d3:1319:8a2e:370:7348', '2001:db8::'],
  ['2001:db8::1', '2001:db8::'],
  ['2001::1', '-'],
  ['fe80::1', '-'],
  ['::ffff:203.0.113.45', '-'],
  ['::1', '-'],
];

if (nginxPath()) describe('nginx', testNginx);
else it('nginx is installed for the tests', () => missingPackages('nginx'));

function testNginx() {
  let root = '';

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'nginx-'));
    await makeSite(root);
  });

  after(() => rm(root, { recursive: true }));

  /** Starts the server, runs a function with it, and stops it. @param {Partial<Parameters<typeof startNginx>[0]>} options */
  async function withNginx(
    options,
    /** @type {(server: import('../servers/process.js').Server) => unknown} */ use,
  ) {
    const server = await startNginx({ root, ...options });
    try {
      await use(server);
    } finally {
      await server.stop();
    }
  }

  it('serves gzip if its brotli module is missing', () =>
    withNginx({ brotli: false }, async ({ origin }) => {
      const headers = { 'accept-encoding': 'gzip, deflate, br' };
      const answer = await ask(origin + SCHEDULE, { headers });
      assert.equal(answer.headers['content-encoding'], 'gzip');
      assert.deepEqual(gunzipSync(answer.body), await schedule());
    }));

  it('changes nothing in the rest of a site if it is included in a location', async () => {
    const [location = ''] = (await deployed('README.md')).match(/^ *location .*$/m) ?? [];
    assert.ok(location.includes(INCLUDE));
    const text = await deployed('nginx/series-schedule-site.conf');
    assert.ok(text.includes(INCLUDE));
    const site = text.replace(INCLUDE, `add_header X-Site own; ${location}`);
    await mkdir(join(root, 'pages'));
    await writeFile(join(root, 'pages/data.json'), '{}');
    await withNginx({ site }, async ({ origin }) => {
      const { headers: ours } = await ask(origin + SCHEDULE);
      assert.equal(ours['access-control-allow-origin'], '*');
      assert.equal(ours['content-type'], 'application/json; charset=utf-8');
      assert.equal((await ask(`${origin}/termine/not.json`)).headers['access-control-allow-origin'], '*');
      const { headers: others } = await ask(`${origin}/pages/data.json`);
      assert.equal(others['x-site'], 'own');
      assert.equal(others['access-control-allow-origin'], undefined);
      assert.equal(others['cache-control'], undefined);
    });
  });

  it('logs only half of an address', () =>
    withNginx({}, async (server) => {
      for (const [index, [address = '']] of ADDRESSES.entries())
        await ask(`${server.origin}/visitor-${index}`, { headers: { 'x-test-address': address } });
      const lines = (await logWith(server, `/visitor-${ADDRESSES.length - 1}`)).split('\n');
      const logged = ADDRESSES.map((_, index) => lines.find((line) => line.includes(`/visitor-${index}"`)));
      const networks = logged.map((line) => line?.split(' [')[0]);
      assert.deepEqual(
        networks,
        ADDRESSES.map(([, network]) => network),
      );
    }));
}
