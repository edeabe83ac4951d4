import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { missingPackages } from '../servers/checks.js';
import { missingForWordpress, ownWarnings } from '../servers/wordpress.js';
import { inBrowsers } from './harness/browsers.js';
import { HostPage } from './harness/host-page.js';
import { file } from './harness/network.js';
import { addPost, addSeries, login, newPost, publishPost, useWordpress } from './harness/wordpress.js';

/*
 * How a series is shown by the real WordPress of Debian: the block, the shortcode, partners' pages, a hostile theme.
 */

/** @typedef {import('./harness/browsers.js').World} World */

const DOCUMENT = String(await file('test/fixtures/element/schedule.json'));
const SESSIONS = JSON.parse(DOCUMENT).subEvent.length;
const BLOCK = 'series-schedule/terminreihe';

const missing = missingForWordpress();
if (missing.length > 0) it('WordPress is installed', () => missingPackages(...missing));
else testPages();

function testPages() {
  const used = useWordpress();

  /** Opens a page of the site as somebody who is not logged in. @param {World} world @param {string} url */
  async function visit(world, url) {
    const visitor = await world.context.browser().createBrowserContext();
    return new HostPage(await visitor.newPage()).goto(url);
  }

  for (const role of /** @type {const} */ (['administrator', 'editor', 'author'])) {
    inBrowsers(
      `the ${role} chooses a series in the block, sees it in the editor, and visitors see it on the page`,
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
        await page.waitForSelector('.editor-block-list-item-series-schedule-terminreihe');
        await page.click('.editor-block-list-item-series-schedule-terminreihe');
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
        const host = await visit(world, await publishPost(page));
        await host.shows(SESSIONS);
        assert.deepEqual(await host.events(), ['load']);
        assert.deepEqual(host.warnings, []);
        await host.assertQuiet();
        assert.deepEqual(
          host.requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:')),
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

  inBrowsers('the shortcode shows the series, in a sentence too, with its options', async (world) => {
    const id = await addSeries(used.site, DOCUMENT);
    const url = await addPost(
      used.site,
      `Vorher.\n\n[terminreihe id="${id}" layout="list" no-header bogus="1" theme="<b>"]\n\nHier: [terminreihe id="${id}" limit="1"] danach.`,
    );
    const host = await visit(world, url);
    await host.shows(SESSIONS, 1);
    const attributes = await host.page.$$eval('series-schedule', (all) =>
      all.map((one) =>
        one
          .getAttributeNames()
          .filter((name) => name !== 'src')
          .join(' '),
      ),
    );
    assert.deepEqual(attributes, ['layout no-header', 'limit']);
    // A list in the fallback would have ended the paragraph, and with it the element.
    const fallbacks = await host.page.$$eval('series-schedule', (all) =>
      all.map((one) => one.textContent ?? ''),
    );
    assert.ok(fallbacks.every((text) => text.includes('·')));
    const visible = await host.page.$eval(
      '.entry-content, main',
      (one) => /** @type {HTMLElement} */ (one).innerText,
    );
    assert.doesNotMatch(visible, / · .*\d{4}, \d+:\d\d Uhr/);
    await host.assertQuiet();
  });

  inBrowsers('without scripts visitors read the dates, what is called off, and no claim', async (world) => {
    const sessions = [
      { name: 'Eins <b>fett</b> & "x"', startDate: '2027-05-12T18:00', location: { name: 'Rathaus' } },
      {
        name: 'Zwei',
        startDate: '2027-06-01',
        eventStatus: 'https://schema.org/EventCancelled',
        url: 'javascript:alert(1)',
      },
      { name: 'Drei', startDate: 'Herbst 2027', url: 'https://beispiel.example/drei' },
      {
        name: 'Vier',
        startDate: '2027-01-12T17:00Z',
        registration: { state: 'open', url: 'https://x.example' },
      },
    ];
    const document = { timeZone: 'Europe/Berlin', url: 'https://beispiel.example/', subEvent: sessions };
    const id = await addSeries(used.site, JSON.stringify(document));
    const page = await world.context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(await addPost(used.site, `[terminreihe id="${id}"]`));
    const text = await page.$eval('series-schedule', (one) => /** @type {HTMLElement} */ (one).innerText);
    assert.deepEqual(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      [
        '12. Mai 2027, 18:00 Uhr · Eins fett & "x" · Rathaus',
        'Abgesagt · 1. Juni 2027 · Zwei',
        'Herbst 2027 · Drei',
        '12. Januar 2027, 18:00 Uhr · Vier',
        'Alle Termine der Reihe',
      ],
    );
    const links = await page.$$eval('series-schedule a', (all) => all.map((one) => one.getAttribute('href')));
    assert.deepEqual(links, ['https://beispiel.example/drei', 'https://beispiel.example/']);
  });

  inBrowsers(
    'S10 a partner’s page on another origin shows the series by the snippet of its screen',
    async (world) => {
      const { site } = used;
      const id = await addSeries(site, DOCUMENT);
      const snippet =
        await site.php(`require_once ABSPATH . 'wp-content/plugins/series-schedule/includes/embed-box.php';
      return SeriesSchedule\\snippet_of( ${id} );`);
      const host = await world.open(snippet);
      await host.shows(SESSIONS);
      assert.deepEqual(await host.events(), ['load']);
      assert.deepEqual(host.warnings, []);
      assert.deepEqual(await world.context.cookies(), []);
      await host.assertQuiet();
    },
  );

  inBrowsers(
    'S22 a theme with hostile styles changes neither the shown dates nor their places',
    async (world) => {
      const { site } = used;
      const id = await addSeries(site, DOCUMENT);
      const url = await addPost(site, `<!-- wp:${BLOCK} {"series":${id}} /-->`);
      const boxes = async () => {
        const host = await visit(world, url);
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

  inBrowsers('consent tools can hold the script back; visitors read the list until then', async (world) => {
    const { site } = used;
    const id = await addSeries(site, DOCUMENT);
    const url = await addPost(site, `[terminreihe id="${id}"]`);
    const plugins = join(site.folder, 'wp-content/mu-plugins');
    await mkdir(plugins, { recursive: true });
    await writeFile(
      join(plugins, 'consent.php'),
      `<?php add_filter( 'script_loader_tag', fn( $tag, $handle ) => 'series-schedule' === $handle && isset( $_GET['consent'] ) ? str_replace( '<script', '<script type="text/plain" data-consent="external"', $tag ) : $tag, 10, 2 );`,
    );
    const host = await visit(world, `${url}?consent`);
    const before = host.requests.filter((one) => one.includes('series-schedule'));
    assert.deepEqual(before, []);
    assert.ok(await host.page.$eval('series-schedule [role=list]', (one) => one.checkVisibility()));
    await host.page.$eval('[data-consent]', (held) => {
      const script = document.createElement('script');
      script.src = held.getAttribute('src') ?? '';
      held.replaceWith(script);
    });
    await host.shows(SESSIONS);
    await host.assertQuiet();
  });

  it('an embedded series that is not published shows nothing to visitors', async () => {
    const markup = await used.site.php(
      `return array( do_shortcode( '[terminreihe id="99999"]' ), do_shortcode( '[terminreihe]' ) );`,
    );
    assert.deepEqual(markup, ['', '']);
  });

  it('PHP has nothing to complain about', async () => assert.deepEqual(await ownWarnings(used.site), []));
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
