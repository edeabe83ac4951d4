import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { missingPackages } from '../servers/checks.js';
import { missingForWordpress, ownWarnings } from '../servers/wordpress.js';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';
import {
  addPost,
  addSeries,
  login,
  newPost,
  publishPost,
  useWordpress,
  visitSite,
} from './harness/wordpress.js';

/*
 * The block “Terminreihe” in the real WordPress of Debian: in the editor, on the page, and under a hostile theme.
 */

const DOCUMENT = String(await file('test/fixtures/element/schedule.json'));
const SESSIONS = JSON.parse(DOCUMENT).subEvent.length;
const BLOCK = 'series-schedule/terminreihe';

const missing = missingForWordpress();
if (missing.length > 0) it('WordPress is installed', () => missingPackages(...missing));
else testBlock();

function testBlock() {
  const used = useWordpress();

  for (const role of /** @type {const} */ (['administrator', 'editor', 'author'])) {
    inBrowsers(
      `E43 the ${role} chooses a series in the block, sees it in the editor, and visitors see it on the page`,
      async (world) => {
        const { site } = used;
        const id = await addSeries(site, DOCUMENT);
        const page = await login(world, site, role);
        await newPost(page, site);
        await page.keyboard.press('Escape');
        // As people find it: by its German name.
        await page.click('button[aria-label="Block hinzufügen"], button[aria-label="Toggle block inserter"]');
        await page.waitForSelector('.block-editor-inserter__search input');
        await page.type('.block-editor-inserter__search input', 'Terminreihe');
        // A locator, because the list is rendered again while the results come in.
        await page.locator('.editor-block-list-item-series-schedule-terminreihe').click();
        await page.waitForSelector(`[data-type="${BLOCK}"] option[value="${id}"]`);
        await page.select(`[data-type="${BLOCK}"] select`, String(id));
        await page.waitForFunction(
          (/** @type {number} */ count) =>
            document
              .querySelector('.is-root-container series-schedule')
              ?.shadowRoot?.querySelectorAll('[part~=session]').length === count,
          { polling: 100 },
          SESSIONS,
        );
        const host = await visitSite(world, await publishPost(page));
        await host.shows(SESSIONS);
        assert.deepEqual(await host.events(), ['load']);
        assert.deepEqual(host.warnings, []);
        await host.assertQuiet();
        assert.deepEqual(
          // WordPress 6.3 and newer tries its emoji in a worker.
          host.requests.filter(
            (url) =>
              !['', 'blob:'].some((scheme) => url.startsWith(scheme + site.origin)) &&
              !url.startsWith('data:'),
          ),
          [],
        );
        const stored = await site.php(
          `return get_post( url_to_postid( '${host.page.url()}' ) )->post_content;`,
        );
        assert.equal(stored, `<!-- wp:${BLOCK} {"series":${id}} /-->`);
      },
      { only: ['chromium'] },
    );
  }

  inBrowsers(
    'S22, E43 a theme with hostile styles changes neither the shown dates nor their places',
    async (world) => {
      const { site } = used;
      const id = await addSeries(site, DOCUMENT);
      const url = await addPost(site, `<!-- wp:${BLOCK} {"series":${id}} /-->`);
      const boxes = async () => {
        const host = await visitSite(world, url);
        await host.shows(SESSIONS);
        await host.assertQuiet();
        return host.page.$eval('series-schedule', (one) =>
          [
            ...(one.shadowRoot?.querySelectorAll('[part~=session], [part~=session-title], a, button') ?? []),
          ].map((part) => {
            const { width, height } = part.getBoundingClientRect();
            const { color, fontSize, display } = getComputedStyle(part);
            return [part.localName, Math.round(width), Math.round(height), color, fontSize, display].join(
              ' ',
            );
          }),
        );
      };
      const before = await boxes();
      const theme = join(site.folder, 'wp-content/themes/feindlich');
      await mkdir(theme, { recursive: true });
      await writeFile(join(theme, 'style.css'), HOSTILE);
      await writeFile(
        join(theme, 'functions.php'),
        `<?php add_action( 'wp_enqueue_scripts', fn() => wp_enqueue_style( 'feindlich', get_stylesheet_uri() ), 99 );`,
      );
      await site.php(`switch_theme( 'feindlich' ); return 1;`);
      try {
        assert.deepEqual(await boxes(), before);
      } finally {
        await site.php(`switch_theme( 'twentytwentythree' ); return 1;`);
      }
    },
  );

  it('E43 PHP has nothing to complain about', async () => assert.deepEqual(await ownWarnings(used.site), []));
}

/** A child of the usual theme that leaves nothing as it was. */
const HOSTILE = `/*
Theme Name: Feindlich
Template: twentytwentythree
*/
*, *::before, *::after { box-sizing: border-box !important; transition: all 9s !important }
a, button, h2, h3, ul, li, p, time, span, dl, slot { all: unset !important; float: left !important; position: absolute !important; color: red !important; font-size: 3px !important }
:not(:defined) { display: none !important }
series-schedule { display: none !important }
series-schedule * { display: none !important; content: none !important }
[hidden] { display: block !important }`;
