import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { promisify } from 'node:util';
import { missingPackages } from '../servers/checks.js';
import { missingForWordpress, ownWarnings } from '../servers/wordpress.js';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';
import { addSeries, login, submit, useWordpress } from './harness/wordpress.js';

/*
 * The plug-in comes and goes in the real WordPress of Debian.
 */

/** What `node scripts/pack-wordpress.js` writes. */
const ZIP = '.cache/wordpress/series-schedule.zip';

const missing = missingForWordpress();
if (missing.length > 0) it('WordPress is installed', () => missingPackages(...missing));
else testPlugin();

function testPlugin() {
  const used = useWordpress({ hasPlugin: false });

  /** Everything that the database and the plug-ins' folder hold. */
  async function inventory() {
    const rows = await used.site.php(`
      global $wpdb;
      $rows = array();
      foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table )
        foreach ( $wpdb->get_results( "SELECT * FROM $table", ARRAY_N ) as $row )
          if ( preg_match( '/series.schedule|terminreihe/i', implode( ' ', $row ) ) ) $rows[] = $table . ': ' . implode( ' ', $row );
      return $rows;`);
    const plugins = await readdir(join(used.site.folder, 'wp-content/plugins'));
    return [...rows, ...plugins.filter((name) => name.includes('series'))];
  }

  /** Uploads the .zip on the screen for it. @param {import('puppeteer-core').Page} page */
  async function upload(page) {
    await page.goto(`${used.site.origin}/wp-admin/plugin-install.php?tab=upload`);
    const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
      await page.$('#pluginzip')
    );
    await input.uploadFile(ZIP);
    await page.waitForFunction(
      () => !(/** @type {HTMLInputElement} */ (document.querySelector('#install-plugin-submit')).disabled),
    );
    await submit(page, '#install-plugin-submit');
  }

  inBrowsers(
    'E43 an administrator installs the .zip, and uninstalling leaves nothing',
    async (world) => {
      const { site } = used;
      await promisify(execFile)(process.execPath, ['scripts/pack-wordpress.js']);
      assert.deepEqual(await inventory(), []);
      const page = await login(world, site, 'administrator');
      await upload(page);
      await submit(page, 'a[href*="action=activate"]');
      const row = await page.$eval('tr[data-plugin^="series-schedule/"]', (one) => one.textContent ?? '');
      const { version } = JSON.parse(String(await file('package.json')));
      assert.match(row, /Terminreihen/);
      assert.ok(row.includes(`Version ${version}`), row);

      // What it keeps: series in each state, a text that was refused, and the settings of a user's screen.
      const document = String(await file('test/fixtures/element/schedule.json'));
      await addSeries(site, document);
      await site.php(`
        wp_trash_post( wp_insert_post( array( 'post_type' => 'series_schedule', 'post_title' => 'Weg', 'post_status' => 'draft' ) ) );
        $id = wp_insert_post( array( 'post_type' => 'series_schedule', 'post_title' => 'Neu', 'post_status' => 'auto-draft' ) );
        update_post_meta( $id, '_series_schedule_refused', '{' );
        update_user_meta( 1, 'closedpostboxes_series_schedule', array( 'submitdiv' ) );
        return 1;`);
      await page.goto(`${site.origin}/wp-admin/edit.php?post_type=series_schedule`);
      const kept = await inventory();
      assert.ok(kept.length >= 6);

      // Another .zip replaces the files and leaves the series.
      await upload(page);
      await submit(page, 'a.update-from-upload-overwrite');
      const series = (/** @type {string} */ row) => row.includes('Eine Reihe');
      assert.deepEqual((await inventory()).filter(series), kept.filter(series));
      assert.ok(await page.evaluate(() => document.body.innerText.includes('erfolgreich')));

      await page.goto(`${site.origin}/wp-admin/plugins.php`);
      await submit(page, 'tr[data-plugin^="series-schedule/"] .deactivate a');
      page.on('dialog', (dialog) => void dialog.accept());
      await page.click('tr[data-plugin^="series-schedule/"] .delete a');
      await page.waitForSelector('tr.deleted[data-plugin^="series-schedule/"], .plugin-deleted-tr', {
        timeout: 30_000,
      });
      assert.deepEqual(await inventory(), []);
      assert.deepEqual(await ownWarnings(site), []);
    },
    { only: ['chromium'] },
  );
}
