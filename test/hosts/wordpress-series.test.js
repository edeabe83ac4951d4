import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { ask } from '../servers/ask.js';
import { missingPackages } from '../servers/checks.js';
import { missingForWordpress, ownWarnings } from '../servers/wordpress.js';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';
import {
  addressOf,
  addSeries,
  login,
  notices,
  saveDocument,
  submit,
  useWordpress,
} from './harness/wordpress.js';

/*
 * How series are kept in the real WordPress of Debian: written by each role, refused, corrected, served.
 */

const DOCUMENT = String(await file('test/fixtures/element/schedule.json'));
const REFUSED = 'Die Termine wurden nicht übernommen.';
const NEW = '/wp-admin/post-new.php?post_type=series_schedule';

/** A document whose escapes and markup WordPress would change if it could. */
const TRICKY = `{"name":"Gr\\u00fcn \\"vor\\" der T\\\\r","timeZone":"Europe/Berlin","description":"<p onclick='x'>A &amp; B<br>C</p>","subEvent":[{"name":"😀 Beginn","startDate":"2027-05-12T18:00"}]}`;

const missing = missingForWordpress();
if (missing.length > 0) it('WordPress is installed', () => missingPackages(...missing));
else testSeries();

function testSeries() {
  const used = useWordpress();

  /** What visitors get. @param {number} id @param {Record<string, string>} [headers] */
  const served = (id, headers = {}) =>
    ask(addressOf(used.site, id).replace('stiftung.localhost', '127.0.0.1'), {
      rejectUnauthorized: false,
      headers: { host: new URL(used.site.origin).host, ...headers },
    });

  /** @param {import('puppeteer-core').Page} page */
  const idOf = (page) => Number(new URL(page.url()).searchParams.get('post'));

  for (const role of /** @type {const} */ (['administrator', 'editor', 'author'])) {
    inBrowsers(
      `the document that the ${role} saves is served byte for byte`,
      async (world) => {
        const page = await login(world, used.site, role);
        await page.goto(used.site.origin + NEW);
        await page.type('#title', `Reihe: ${role}`);
        await saveDocument(page, TRICKY);
        assert.match((await notices(page)).join(), /Die Terminreihe ist veröffentlicht/);
        const { status, body } = await served(idOf(page));
        assert.equal(status, 200);
        assert.equal(String(body), TRICKY);
      },
      { only: ['chromium'] },
    );
  }

  inBrowsers(
    'a broken document is refused in German with its place, and stays to be corrected',
    async (world) => {
      const page = await login(world, used.site, 'author');
      await page.goto(used.site.origin + NEW);
      await page.type('#title', 'Kaputt');
      const broken = DOCUMENT.replace(/\}\s*\]/, '},\n  ]');
      await saveDocument(page, broken);
      const line = broken.split('\n').findIndex((text) => /^ {2}\]/.test(text)) + 1;
      const [title = '', reason = '', rest = ''] = await notices(page);
      assert.equal(title, REFUSED);
      assert.ok(reason.startsWith(`Zeile ${line}, Spalte 3: Vor der schließenden Klammer „]“`), reason);
      assert.match(rest, /bleibt ein Entwurf/);
      const id = idOf(page);
      assert.equal((await served(id)).status, 404);
      assert.equal(await page.$eval('#series-schedule-document', ({ value }) => value.trim()), broken.trim());

      await saveDocument(page, DOCUMENT);
      assert.equal(String((await served(id)).body).trim(), DOCUMENT.trim());
      // Now that it is public, the next mistake leaves the good dates to visitors.
      await saveDocument(page, '{ „name“: "x" }');
      const [, quotes = '', kept = ''] = await notices(page);
      assert.match(quotes, /^Zeile 1, Spalte 3: „„“ steht, wo gerade Anführungszeichen/);
      assert.match(kept, /sehen weiter die Termine von vorher/);
      assert.equal(String((await served(id)).body).trim(), DOCUMENT.trim());
      await page.goto(`${used.site.origin}/wp-admin/edit.php?post_type=series_schedule`);
      const row = await page.$eval(`#post-${id}`, (one) => one.textContent ?? '');
      assert.match(row, /Eine Änderung wurde nicht übernommen/);
    },
    { only: ['chromium'] },
  );

  inBrowsers(
    'what the schema finds is named in German, with the number of the session',
    async (world) => {
      const page = await login(world, used.site, 'editor');
      await page.goto(used.site.origin + NEW);
      await page.type('#title', 'Mit Hinweisen');
      const session = { name: 'Eins', startDate: '2027-05-12', registration: { oepns: '2027-01-01' } };
      await saveDocument(page, JSON.stringify({ name: 'R', timeZone: 'Europe/Berlin', subEvent: [session] }));
      const [title = '', hint = ''] = await notices(page);
      assert.match(title, /Diese Stellen zeigt die Seite vielleicht anders/);
      assert.match(hint, /^1\. Termin, registration: Den Namen „oepns“ gibt es hier nicht/);
      assert.equal((await served(idOf(page))).status, 200);
    },
    { only: ['chromium'] },
  );

  inBrowsers(
    'a document is uploaded as a file, in whatever character set',
    async (world) => {
      const page = await login(world, used.site, 'author');
      await page.goto(used.site.origin + NEW);
      await page.type('#title', 'Hochgeladen');
      const path = join(used.site.folder, '../termine.json');
      const document = '{"name":"Grün","subEvent":[{"name":"Bäume","startDate":"2027-05-12"}]}';
      await writeFile(path, Buffer.from(document, 'latin1'));
      const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
        await page.$('#series-schedule-file')
      );
      await input.uploadFile(path);
      await submit(page, '#publish');
      assert.equal(String((await served(idOf(page))).body), document);
    },
    { only: ['chromium'] },
  );

  it('S10 serves a series to any origin, with its version, and keeps no visitor apart', async () => {
    const id = await addSeries(used.site, DOCUMENT);
    const { status, headers, body } = await served(id, { origin: 'https://partner.example', cookie: 'a=b' });
    assert.equal(status, 200);
    assert.equal(String(body), DOCUMENT);
    const expected = {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Date, Age',
      'timing-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=60, stale-while-revalidate=60',
    };
    for (const [name, value] of Object.entries(expected)) assert.equal(headers[name], value, name);
    for (const name of ['set-cookie', 'access-control-allow-credentials', 'expires', 'pragma'])
      assert.equal(headers[name], undefined, name);
    assert.ok(Math.abs(Date.parse(headers.date ?? '') - Date.now()) < 60_000);
    assert.doesNotMatch(headers.vary ?? '', /origin|cookie/i);
  });

  it('E21 confirms an unchanged series, compressed or not, and serves the new one after a change', async () => {
    const id = await addSeries(used.site, DOCUMENT);
    for (const encoding of ['identity', 'gzip', 'br']) {
      const accepting = { 'accept-encoding': encoding };
      const { headers } = await served(id, accepting);
      if (encoding !== 'identity') assert.equal(headers['content-encoding'], encoding);
      const answer = await served(id, { ...accepting, 'if-none-match': headers.etag ?? '' });
      assert.equal(answer.status, 304, encoding);
      assert.equal(answer.body.length, 0);
      assert.equal(answer.headers['access-control-allow-origin'], '*');
    }
    const { headers } = await served(id);
    await used.site.php(
      `return update_post_meta( ${id}, '_series_schedule_document', '{"subEvent":[{"startDate":"2027-01-01"}]}' );`,
    );
    const { status } = await served(id, { 'if-none-match': headers.etag ?? '' });
    assert.equal(status, 200);
  });

  it('what is not published is missing, readable for any origin', async () => {
    const id = await addSeries(used.site, DOCUMENT);
    for (const change of [
      `'post_status' => 'draft'`,
      `'post_status' => 'private'`,
      `'post_password' => 'x'`,
    ]) {
      await used.site.php(
        `return wp_update_post( array( 'ID' => ${id}, 'post_status' => 'publish', 'post_password' => '', ${change} ) );`,
      );
      const { status, headers, body } = await served(id, { origin: 'https://partner.example' });
      assert.equal(status, 404, change);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cache-control'], 'public, max-age=60');
      assert.ok(!String(body).includes('subEvent'));
    }
    assert.equal((await served(1)).status, 404);
  });

  it('PHP has nothing to complain about', async () => assert.deepEqual(await ownWarnings(used.site), []));
}
