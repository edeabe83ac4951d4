import assert from 'node:assert/strict';
import { chmod, copyFile, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  ALWAYS,
  assertHas,
  assertNow,
  DECODERS,
  ENCODINGS,
  MINUTE,
  PLAIN,
  RESOURCES,
  without,
} from '../servers/answers.js';
import { apachePath, startApache } from '../servers/apache.js';
import { ask } from '../servers/ask.js';
import { missingPackages } from '../servers/checks.js';
import { makeSite, publish, schedule, SCHEDULE, VERSIONED } from '../servers/site.js';

const HTACCESS = fileURLToPath(new URL('../../deploy/apache/.htaccess', import.meta.url));

if (apachePath()) describe('Apache with .htaccess', testApache);
else it('Apache is installed for the tests', () => missingPackages('apache2-bin'));

function testApache() {
  let root = '';
  /** @type {import('../servers/process.js').Server} */
  let server;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'apache-'));
    await chmod(root, 0o755);
    await makeSite(root);
    await copyFile(HTACCESS, join(root, '.htaccess'));
    server = await startApache({ root });
  });

  after(async () => {
    await server?.stop();
    await rm(root, { recursive: true });
  });

  const get = (
    /** @type {string} */ path,
    /** @type {Record<string, string>} */ headers = {},
    options = {},
  ) => ask(server.origin + path, { headers, ...options });

  /** Starts another server with the same folder, runs a function with it, and stops it. */
  async function withApache(
    /** @type {Partial<Parameters<typeof startApache>[0]>} */ options,
    /** @type {(origin: string) => unknown} */ use,
  ) {
    const other = await startApache({ root, ...options });
    try {
      await use(other.origin);
    } finally {
      await other.stop();
    }
  }

  // Without a version: most hosts say only this, and .htaccess can't change it.
  const ours = (/** @type {Record<string, string>} */ headers) =>
    without(headers, [...PLAIN, 'server', 'keep-alive', 'etag', 'last-modified']);

  const strong = (/** @type {string | undefined} */ etag) => etag?.replace(/^W\//, '');

  for (const { path, content, headers: own, type } of RESOURCES) {
    describe(path, () => {
      for (const encoding of ENCODINGS) {
        it(`S10: is sent as ${encoding} with the right headers, and confirmed with 304`, async () => {
          const accepting = { 'accept-encoding': encoding };
          const { status, headers, body } = await get(path, accepting);
          assert.equal(status, 200);
          const encoded = encoding === 'identity' ? {} : { 'content-encoding': encoding };
          assert.deepEqual(ours(headers), { ...ALWAYS, ...own, ...encoded, 'content-type': type });
          assert.deepEqual(DECODERS[encoding](body), await content());
          assertNow(headers.date);

          const again = await get(path, { ...accepting, 'if-none-match': headers.etag ?? '' });
          assert.equal(again.status, 304);
          assert.equal(again.body.length, 0);
          // Apache says W/ of a file as long as it may change within the same second.
          assert.equal(strong(again.headers.etag), strong(headers.etag));
          assertHas(again.headers, { ...ALWAYS, ...own });
        });
      }

      it('has a different ETag in each encoding, and the smallest that the browser accepts', async () => {
        const answers = await Promise.all(
          ['identity', 'gzip, deflate', 'gzip, deflate, br, zstd', 'gzip, br;q=0', 'gzip;q=0, br;q=0.5'].map(
            (accepted) => get(path, { 'accept-encoding': accepted }),
          ),
        );
        const encodings = answers.map(({ headers }) => headers['content-encoding']);
        assert.deepEqual(encodings, [undefined, 'gzip', 'br', 'gzip', 'br']);
        assert.equal(new Set(answers.slice(0, 3).map(({ headers }) => headers.etag)).size, 3);
      });

      for (const method of ['OPTIONS', 'POST', 'PUT', 'DELETE']) {
        it(`refuses ${method}`, async () => {
          const { status, headers } = await get(path, { origin: 'https://partner.example' }, { method });
          assert.equal(status, 405);
          assertHas(headers, { ...ALWAYS, 'cache-control': MINUTE });
        });
      }
    });
  }

  for (const path of [
    SCHEDULE.replace('.json', '-not.json'),
    VERSIONED.replace('.js', '-not.js'),
    '/',
    '/termine/',
  ]) {
    it(`answers that ${path} is missing, cached for a minute and readable by any origin`, async () => {
      const { status, headers } = await get(path, { origin: 'https://partner.example' });
      assert.equal(status, 404);
      assertHas(headers, { ...ALWAYS, 'cache-control': MINUTE });
    });
  }

  it('S10: serves the page of a folder that publish has written, cached as briefly as its schedule', async () => {
    const page = '<!doctype html><title>Termine</title>';
    await mkdir(join(root, 'reihe'), { recursive: true });
    await writeFile(join(root, 'reihe/index.html'), page);
    for (const path of ['/reihe/', '/reihe/index.html']) {
      const { status, headers, body } = await get(path);
      assert.equal(status, 200, path);
      assert.equal(String(body), page);
      assert.match(headers['content-type'] ?? '', /^text\/html/);
      assertHas(headers, { ...ALWAYS, 'cache-control': 'public, max-age=60, stale-while-revalidate=60' });
    }
    assert.equal((await get('/reihe')).status, 301);
  });

  it('does not send the configuration itself', async () => {
    assert.equal((await get('/.htaccess')).status, 403);
  });

  it('serves the new schedule once it has been published again', async () => {
    const path = '/termine/weitere.json';
    const accepting = { 'accept-encoding': 'br' };
    await publish(join(root, path), Buffer.from('{"name":"Vorher"}'));
    const { headers } = await get(path, accepting);
    await publish(join(root, path), Buffer.from('{"name":"Nachher"}'));
    const { status, body } = await get(path, { ...accepting, 'if-none-match': headers.etag ?? '' });
    assert.equal(status, 200);
    assert.equal(String(DECODERS.br(body)), '{"name":"Nachher"}');
  });

  it('a schedule that was uploaded alone is compressed where the host does that, and confirmed', async () => {
    const path = '/termine/allein.json';
    await writeFile(join(root, path), await schedule());
    for (const encoding of ENCODINGS) {
      const accepting = { 'accept-encoding': encoding };
      const { headers, body } = await get(path, accepting);
      assert.deepEqual(DECODERS[encoding](body), await schedule());
      assertHas(headers, { ...ALWAYS, 'cache-control': `${MINUTE}, stale-while-revalidate=60` });
      const again = await get(path, { ...accepting, 'if-none-match': headers.etag ?? '' });
      assert.equal(again.status, 304, encoding);
    }
  });

  it('in a folder of a site that exists, changes nothing outside it', async () => {
    const site = await mkdtemp(join(tmpdir(), 'apache-site-'));
    try {
      await chmod(site, 0o755);
      const folder = join(site, 'reihe');
      await mkdir(folder);
      await makeSite(folder);
      await copyFile(HTACCESS, join(folder, '.htaccess'));
      await writeFile(join(site, 'daten.json'), '{}');
      await withApache({ root: site }, async (origin) => {
        const { headers } = await ask(`${origin}/reihe${SCHEDULE}`, { headers: { 'accept-encoding': 'br' } });
        assertHas(headers, { ...ALWAYS, 'content-encoding': 'br' });
        const { headers: version } = await ask(`${origin}/reihe${VERSIONED}`);
        assert.match(version['cache-control'] ?? '', /immutable/);
        const { headers: other } = await ask(`${origin}/daten.json`);
        for (const name of ['access-control-allow-origin', 'cache-control', 'timing-allow-origin'])
          assert.equal(other[name], undefined, name);
      });
    } finally {
      await rm(site, { recursive: true });
    }
  });

  for (const name of ['headers', 'rewrite', 'setenvif', 'mime', 'deflate']) {
    it(`serves the schedule where mod_${name} is missing`, () =>
      withApache({ without: name === 'deflate' ? ['deflate', 'brotli'] : [name] }, async (origin) => {
        const { status, body, headers } = await ask(origin + SCHEDULE);
        assert.equal(status, 200);
        assert.deepEqual(body, await schedule());
        assert.equal(headers['access-control-allow-origin'], name === 'headers' ? undefined : '*');
      }));
  }

  it('works where the host allows FileInfo only', () =>
    withApache({ allow: 'FileInfo' }, async (origin) => {
      const { status, headers } = await ask(origin + SCHEDULE);
      assert.equal(status, 200);
      assertHas(headers, ALWAYS);
    }));

  it('keeps its ETag when a copy has the same time and size', async () => {
    const path = join(root, 'termine/kopie.json');
    const time = new Date('2026-05-01T10:00:00Z');
    await writeFile(path, '{"a":1}');
    await utimes(path, time, time);
    const { headers } = await get('/termine/kopie.json');
    await rm(path);
    await writeFile(path, '{"a":1}');
    await utimes(path, time, time);
    assert.equal((await get('/termine/kopie.json')).headers.etag, headers.etag);
  });
}
