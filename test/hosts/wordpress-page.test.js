import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { missingPackages } from '../servers/checks.js';
import { missingForWordpress, ownWarnings } from '../servers/wordpress.js';
import { inBrowsers } from './harness/browsers.js';
import { EMBED_FORMS } from './harness/embed-forms.js';
import { file } from './harness/network.js';
import { addPost, addSeries, literal, useWordpress, visitSite } from './harness/wordpress.js';

/*
 * How the real WordPress of Debian shows a series: by the shortcode, without scripts, on a partner's page.
 */

const DOCUMENT = String(await file('test/fixtures/element/schedule.json'));
const SESSIONS = JSON.parse(DOCUMENT).subEvent.length;

const missing = missingForWordpress();
if (missing.length > 0) it('WordPress is installed', () => missingPackages(...missing));
else testPages();

function testPages() {
  const used = useWordpress();

  /** The lines of the list in the page. @param {unknown} document @param {Record<string, string>} [options] */
  const linesOf = async (document, options = {}) => {
    const id = await addSeries(used.site, JSON.stringify(document));
    const markup = /** @type {string} */ (
      await used.site.php(`return SeriesSchedule\\embed( ${id}, (array) ${literal(options)} );`)
    );
    return markup
      .replace(/<a href.*$/s, '')
      .split('<br>')
      .map((line) => line.replace(/<[^>]*>/g, '').trim())
      .filter(Boolean);
  };

  inBrowsers('E43 the shortcode shows the series, in a sentence too, with its options', async (world) => {
    const id = await addSeries(used.site, DOCUMENT);
    const url = await addPost(
      used.site,
      `Vorher.\n\n[terminreihe id="${id}" layout="list" no-header bogus="1" theme="<b>"]\n\nHier: [terminreihe id="${id}" limit="1"] danach.`,
    );
    const host = await visitSite(world, url);
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

  inBrowsers(
    'E43 without scripts visitors read the dates, what is called off, and no claim',
    async (world) => {
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
      const links = await page.$$eval('series-schedule a', (all) =>
        all.map((one) => one.getAttribute('href')),
      );
      assert.deepEqual(links, ['https://beispiel.example/drei', 'https://beispiel.example/']);
    },
    // Firefox can't turn scripts off for one page.
    { only: ['chromium'] },
  );

  it('E43 the list says what is called off in other systems’ words, and shows no date that is none', async () => {
    const sessions = [
      { title: 'Eins', start_date: '2027-05-12T18:00', status: 'cancelled' },
      { name: 'Zwei', startDate: '2027-05-13', status: { type: 'Unavailable' } },
      { name: 'Drei', startDate: '2027-05-14', status: 'publish', eventStatus: 'EventScheduled' },
      { name: 'Vier', startDate: '2027-02-31T10:00' },
      { name: 'Fünf', startDate: '0001-01-01' },
    ];
    assert.deepEqual(await linesOf({ timeZone: 'Europe/Berlin', subEvent: sessions }), [
      'Abgesagt · 12. Mai 2027, 18:00 Uhr · Eins',
      'Unavailable · 13. Mai 2027 · Zwei',
      '14. Mai 2027 · Drei',
      '2027-02-31T10:00 · Vier',
      'Fünf',
    ]);
  });

  it('E43 the list has a session until its last day is over', async () => {
    const [yesterday = '', today = ''] = await used.site.php(
      `return array_map( fn( $day ) => wp_date( 'Y-m-d', strtotime( $day ) ), array( '-1 day', 'now' ) );`,
    );
    const sessions = [
      { name: 'Tage', startDate: `${yesterday}T10:00`, endDate: today },
      { name: 'Ein Tag', startDate: today },
      { name: 'Vorbei', startDate: `${yesterday}T10:00`, endDate: yesterday },
      { name: 'Ohne Ende', startDate: `${yesterday}T10:00` },
    ];
    const lines = await linesOf({ timeZone: 'Europe/Berlin', subEvent: sessions }, { show: 'upcoming' });
    assert.deepEqual(
      lines.map((line) => line.split(' · ').at(-1)),
      ['Tage', 'Ein Tag'],
    );
  });

  it('E43 a form that is pasted into a widget or a template gets the script', async () => {
    for (const form of Object.values(EMBED_FORMS)) {
      const isThere = await used.site.php(`
        do_blocks( ${literal(`<!-- wp:group --><div><!-- wp:html -->${form}<!-- /wp:html --></div><!-- /wp:group -->`)} );
        return wp_script_is( 'series-schedule', 'enqueued' );`);
      // The one line is the script.
      assert.equal(isThere, !form.startsWith('<script'), form);
    }
  });

  inBrowsers(
    'S10, E43 a partner’s page on another origin shows the series by the snippet of its screen',
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
    'E43 consent tools can hold the script back; visitors read the list until then',
    async (world) => {
      const { site } = used;
      const id = await addSeries(site, DOCUMENT);
      const url = await addPost(site, `[terminreihe id="${id}"]`);
      const plugins = join(site.folder, 'wp-content/mu-plugins');
      await mkdir(plugins, { recursive: true });
      await writeFile(
        join(plugins, 'consent.php'),
        `<?php add_filter( 'script_loader_tag', fn( $tag, $handle ) => 'series-schedule' === $handle && isset( $_GET['consent'] ) ? str_replace( '<script', '<script type="text/plain" data-consent="external"', $tag ) : $tag, 10, 2 );`,
      );
      const host = await visitSite(world, `${url}?consent`);
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
    },
  );

  it('E43 an embedded series that is not published shows nothing to visitors', async () => {
    const markup = await used.site.php(
      `return array( do_shortcode( '[terminreihe id="99999"]' ), do_shortcode( '[terminreihe]' ) );`,
    );
    assert.deepEqual(markup, ['', '']);
  });

  it('E43 PHP has nothing to complain about', async () => assert.deepEqual(await ownWarnings(used.site), []));
}
