import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { missingPackages } from '../servers/checks.js';
import { missingForWordpress, ownWarnings } from '../servers/wordpress.js';
import { file } from './harness/network.js';
import { addSeries, servedBy, useWordpress } from './harness/wordpress.js';

/*
 * The address at which the real WordPress of Debian serves a series: its headers, its cache, what is not public.
 */

const DOCUMENT = String(await file('test/fixtures/element/schedule.json'));

const missing = missingForWordpress();
if (missing.length > 0) it('WordPress is installed', () => missingPackages(...missing));
else testServing();

function testServing() {
  const used = useWordpress();

  const served = (/** @type {number | string} */ id, /** @type {Record<string, string>} */ headers = {}) =>
    servedBy(used.site, id, headers);

  it('S10, E43 serves a series to any origin, with its version, and keeps no visitor apart', async () => {
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

  it('E21, E43 confirms an unchanged series, compressed or not, and serves the new one after a change', async () => {
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
    assert.equal((await served(id, { 'if-none-match': '*' })).status, 304);
    const { headers } = await served(id);
    await used.site.php(
      `return update_post_meta( ${id}, '_series_schedule_document', '{"subEvent":[{"startDate":"2027-01-01"}]}' );`,
    );
    const { status } = await served(id, { 'if-none-match': headers.etag ?? '' });
    assert.equal(status, 200);
  });

  it('E43 what is not published is missing, readable for any origin', async () => {
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

  it('E43 WordPress’s own parameters change nothing', async () => {
    const id = await addSeries(used.site, DOCUMENT);
    for (const query of ['_fields=name', '_fields[]=x', '_envelope=1', '_embed=1', '_jsonp=call']) {
      const { status, body } = await served(`${id}?${query}`);
      assert.equal(status, 200, query);
      assert.equal(String(body), DOCUMENT, query);
    }
  });

  it('E43 no cache keeps the answer of a plug-in that demands a login', async () => {
    const id = await addSeries(used.site, DOCUMENT);
    const plugins = join(used.site.folder, 'wp-content/mu-plugins');
    await mkdir(plugins, { recursive: true });
    await writeFile(
      join(plugins, 'login.php'),
      `<?php add_filter( 'rest_authentication_errors', fn() => isset( $_GET['login'] ) ? new WP_Error( 'login', 'Login', array( 'status' => 401 ) ) : null );`,
    );
    const { status, headers, body } = await served(`${id}?login`);
    assert.equal(status, 401);
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.ok(!String(body).includes('subEvent'));
  });

  it('E43 PHP has nothing to complain about', async () => assert.deepEqual(await ownWarnings(used.site), []));
}
