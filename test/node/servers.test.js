import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect as connectHttp2 } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { freePort } from '../runner/webdriver.js';
import {
  ALWAYS,
  assertHas,
  assertNow,
  DECODERS,
  ENCODINGS,
  EXPOSED,
  MINUTE,
  PLAIN,
  RESOURCES,
  without,
} from '../servers/answers.js';
import { ask } from '../servers/ask.js';
import { makeCertificate } from '../servers/certificate.js';
import { logWith, missingPackages, sendRaw } from '../servers/checks.js';
import { listeningOn } from '../servers/process.js';
import { SERVERS } from '../servers/servers.js';
import { FLOATING, makeSite, publish, SCHEDULE, VERSIONED } from '../servers/site.js';

for (const { name, start, missing, ownHeaders } of SERVERS) {
  if (missing.length > 0) it(`${name} is installed for the tests`, () => missingPackages(...missing));
  else describe(name, () => testServer(start, ownHeaders));
}

/**
 * @param {typeof SERVERS[number]['start']} start
 * @param {Record<string, string>} ownHeaders
 */
function testServer(start, ownHeaders) {
  const always = { ...ALWAYS, ...ownHeaders };
  let folder = '';
  let root = '';
  let ca = '';
  /** @type {import('../servers/certificate.js').Certificate} */
  let tls;
  /** @type {import('../servers/process.js').Server} */
  let server;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'servers-'));
    root = join(folder, 'root');
    tls = await makeCertificate(folder);
    ca = await readFile(tls.cert, 'utf8');
    await makeSite(root);
    await writeFile(join(folder, 'above.txt'), 'not served');
    server = await start({ root, tls });
  });

  after(async () => {
    await server?.stop();
    await rm(folder, { recursive: true });
  });

  /** @type {(path: string, headers?: Record<string, string>, options?: Parameters<typeof ask>[1]) => ReturnType<typeof ask>} */
  const get = (path, headers, options) => ask(server.origin + path, { ca, headers, ...options });
  const accepting = (/** @type {string} */ encoding) => ({ 'accept-encoding': encoding });

  for (const { path, content, headers: own, type } of RESOURCES) {
    describe(path, () => {
      for (const encoding of ENCODINGS) {
        it(`S10 Q02: is sent as ${encoding} with exactly its headers`, async () => {
          const { status, headers, body } = await get(path, accepting(encoding));
          assert.equal(status, 200);
          const { etag = '', 'last-modified': modified = '', ...rest } = without(headers, PLAIN);
          const encoded = encoding === 'identity' ? {} : { 'content-encoding': encoding };
          assert.deepEqual(rest, { ...always, ...own, ...encoded, 'content-type': type });
          assert.match(etag, /^"[^"]+"$/);
          assert.ok(Date.parse(modified) <= Date.now());
          assertNow(headers.date);
          assert.deepEqual(DECODERS[encoding](body), await content());
          if (headers['content-length']) assert.equal(Number(headers['content-length']), body.length);
        });

        it(`E21: is confirmed as ${encoding} with 304 and every header that a cache has to update`, async () => {
          const { headers: first } = await get(path, accepting(encoding));
          const { status, headers, body } = await get(path, {
            ...accepting(encoding),
            'if-none-match': first.etag,
          });
          assert.equal(status, 304);
          assert.equal(body.length, 0);
          assert.deepEqual(without(headers, [...PLAIN, 'last-modified']), {
            ...always,
            ...own,
            etag: first.etag,
          });
          assertNow(headers.date);
        });

        it(`sends the same headers for HEAD and GET, as ${encoding}`, async () => {
          const answered = await get(path, accepting(encoding));
          const { status, headers, body } = await get(path, accepting(encoding), { method: 'HEAD' });
          assert.equal(status, 200);
          assert.equal(body.length, 0);
          const apart = ['date', 'content-length', 'transfer-encoding'];
          assert.deepEqual(without(headers, apart), without(answered.headers, apart));
        });
      }

      it('has a different ETag in each encoding', async () => {
        const etags = await Promise.all(
          ENCODINGS.map(async (encoding) => (await get(path, accepting(encoding))).headers.etag),
        );
        assert.equal(new Set(etags).size, ENCODINGS.length, String(etags));
      });

      it('is sent in the smallest encoding that the browser accepts', async () => {
        const encodingFor = async (/** @type {string} */ accepted) =>
          (await get(path, accepting(accepted))).headers['content-encoding'];
        assert.equal(await encodingFor('gzip, deflate, br, zstd'), 'br');
        assert.equal(await encodingFor('gzip, deflate'), 'gzip');
        assert.equal(await encodingFor('gzip, br;q=0'), 'gzip');
      });

      it('can be requested in ranges', async () => {
        const whole = await content();
        const last = `bytes ${whole.length - 5}-${whole.length - 1}/${whole.length}`;
        const { status, headers, body } = await get(path, { range: 'bytes=-5' });
        assert.equal(status, 206);
        assert.deepEqual(body, whole.subarray(-5));
        const apart = [...PLAIN, 'etag', 'last-modified'];
        const expected = { ...always, ...own, 'content-type': type, 'content-range': last };
        assert.deepEqual(without(headers, apart), expected);
      });

      it('S11: is the same for a page without an origin, and for one with credentials', async () => {
        const { headers: plain } = await get(path);
        const { status, headers } = await get(path, { origin: 'null', cookie: 'session=1' });
        assert.equal(status, 200);
        assert.deepEqual(without(headers, ['date']), without(plain, ['date']));
      });

      for (const method of ['OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        it(`refuses ${method}, and does not change`, async () => {
          const preflight = { origin: 'https://partner.example', 'access-control-request-method': 'PUT' };
          const { status, headers } = await get(path, preflight, { method });
          assert.equal(status, 405);
          assert.equal(headers.allow, 'GET, HEAD');
          assert.equal(headers['cache-control'], MINUTE);
          assert.equal(headers['access-control-allow-methods'], undefined);
          assertHas(headers, always);
          assert.deepEqual((await get(path)).body, await content());
        });
      }
    });
  }

  const nowhere = [SCHEDULE, VERSIONED, FLOATING].map((path) => path.replace(/\.(js|json)$/, '-not.$1'));
  for (const path of [...nowhere, '/', '/termine/', '/series-schedule/0.1.0/', '/nowhere']) {
    it(`answers that ${path} is missing, cached for a minute and readable by any origin`, async () => {
      const { status, headers } = await get(path, { origin: 'https://partner.example' });
      assert.ok(path.endsWith('/') ? [403, 404].includes(status) : status === 404, String(status));
      assertHas(headers, { ...always, 'cache-control': MINUTE });
      const { 'content-type': type, ...rest } = without(headers, [...PLAIN, ...Object.keys(EXPOSED)]);
      assert.match(type ?? '', /^text\/(html|plain)/);
      assert.deepEqual(rest, { ...always, 'cache-control': MINUTE });
    });
  }

  it('serves no file above its folder', async () => {
    for (const path of ['/../above.txt', '/termine/../../above.txt', '/..%2fabove.txt']) {
      const { status, body } = await get(path, {}, { path });
      assert.ok(status >= 400 && status < 500, `${path}: ${status}`);
      assert.ok(!body.includes('not served'));
    }
  });

  it('serves the new schedule once it has been published again', async () => {
    const path = '/termine/weitere.json';
    await publish(join(root, path), Buffer.from('{"name":"Vorher"}'));
    const { headers: before } = await get(path, accepting('br'));
    await publish(join(root, path), Buffer.from('{"name":"Nachher"}'));
    const { status, headers, body } = await get(path, {
      ...accepting('br'),
      'if-none-match': before.etag,
    });
    assert.equal(status, 200);
    assert.notEqual(headers.etag, before.etag);
    assert.equal(String(brotliDecompressSync(body)), '{"name":"Nachher"}');
  });

  it('sends the same headers over HTTP/2 and HTTP/1.1', async () => {
    const session = connectHttp2(server.origin, { ca });
    try {
      const stream = session.request({ ':path': SCHEDULE, 'accept-encoding': 'br' });
      const [headers] = await once(stream, 'response');
      stream.resume();
      await once(stream, 'end');
      const { headers: before } = await get(SCHEDULE, accepting('br'));
      const apart = [...PLAIN, ':status'];
      assert.deepEqual(without(headers, apart), without(before, apart));
    } finally {
      session.close();
    }
  });

  it('refuses TLS before 1.2', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' };
    await assert.rejects(get(SCHEDULE, {}, /** @type {any} */ (old)), /alert|protocol/i);
  });

  it('logs path, status and half of the address, and nothing else about a visitor', async () => {
    const from = { localAddress: '127.45.67.89' };
    const visitor = {
      'user-agent': 'Browser/1.0',
      referer: 'https://partner.example/private/page',
      origin: 'https://partner.example',
      cookie: 'session=secret',
      authorization: 'Basic c2VjcmV0',
    };
    await get(`${SCHEDULE}?visitor=secret`, visitor, from);
    const localPort = await freePort();
    await get('/logged-nowhere', visitor, { ...from, localPort });
    await get(SCHEDULE, visitor, { ...from, method: 'POST' });
    // Browsers do not send such requests, but servers may log them as errors.
    await get('/', visitor, { ...from, path: `/${'a'.repeat(300)}` });
    await get('/', visitor, { ...from, path: '/%00' });
    await sendRaw(server.origin, from.localAddress, 'GET / HTTP/1.1\r\n\r\n');
    await sendRaw(server.origin, from.localAddress, '\x16\x03\x01\x00\x05hello');
    await get('/logged-last', visitor, from);
    const log = await logWith(server, '/logged-last');
    const lines = log.split('\n').filter((line) => line.includes('127.45.0.0'));
    for (const [path, status] of [
      [SCHEDULE, 200],
      ['/logged-nowhere', 404],
      [SCHEDULE, 405],
    ]) {
      assert.ok(
        lines.some((line) => line.includes(`${path}"`) && line.includes(String(status))),
        `${path} ${status}`,
      );
    }
    const personal = new RegExp(`67\\.89|\\b${localPort}\\b|secret|c2VjcmV0|Browser/1|partner\\.example`);
    assert.deepEqual(
      log.split('\n').filter((line) => personal.test(line)),
      [],
    );
  });

  // On a machine without IPv6 no server listens there.
  const itOnIPv6 = listeningOn(0).length > 1 ? it : () => {};
  itOnIPv6('logs no full IPv6 address', async () => {
    await ask(`${server.origin.replace('127.0.0.1', '[::1]')}/logged-ipv6`, { ca });
    const log = await logWith(server, '/logged-ipv6');
    const [line = ''] = log.split('\n').filter((text) => text.includes('/logged-ipv6'));
    assert.notEqual(line, '');
    assert.doesNotMatch(line, /::1/);
  });

  it('answers plain HTTP, too, for use behind a proxy', async () => {
    const plain = await start({ root });
    try {
      const { status, headers } = await ask(plain.origin + SCHEDULE);
      assert.equal(status, 200);
      assertHas(headers, always);
    } finally {
      await plain.stop();
    }
  });
}
