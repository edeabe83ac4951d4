import assert from 'node:assert/strict';
import { it } from 'node:test';
import { missingPackages } from '../servers/checks.js';
import { missingForWordpress } from '../servers/wordpress.js';
import { inBrowsers } from './harness/browsers.js';
import { EMBED_FORMS } from './harness/embed-forms.js';
import { HostPage } from './harness/host-page.js';
import { file } from './harness/network.js';
import { addressOf, addSeries, login, newPost, publishPost, useWordpress } from './harness/wordpress.js';

/*
 * The four forms of docs/embedding.md, pasted by each role into the real WordPress of Debian, into the block for HTML and
 * into a paragraph: what is stored, and what visitors see. docs/cms/wordpress.md has the same table.
 */

/** @typedef {import('../servers/wordpress.js').Site} Site */
/** @typedef {'schedule' | 'link' | 'nothing' | 'text'} Outcome text: the markup itself is read */

const DOCUMENT = String(await file('test/fixtures/element/schedule.json'));
const FORMS = Object.keys(EMBED_FORMS);
const ROLES = /** @type {const} */ (['administrator', 'editor', 'author']);

/** What visitors see of element, one line, div and link. @type {Record<string, Record<string, Outcome[]>>} */
const OUTCOMES = {
  'with the plug-in': {
    administrator: ['schedule', 'schedule', 'schedule', 'schedule'],
    editor: ['schedule', 'schedule', 'schedule', 'schedule'],
    author: ['schedule', 'nothing', 'schedule', 'schedule'],
  },
  'without the plug-in': {
    administrator: ['schedule', 'schedule', 'link', 'link'],
    editor: ['schedule', 'schedule', 'link', 'link'],
    author: ['link', 'nothing', 'link', 'link'],
  },
};

const missing = missingForWordpress();
if (missing.length > 0) it('WordPress is installed', () => missingPackages(...missing));
else testPasting();

function testPasting() {
  const used = useWordpress();

  /** The forms with the addresses of the site. @param {number} id */
  function formsFor(id) {
    const { site } = used;
    const schedule = addressOf(site, id);
    const script = `${site.origin}/wp-content/plugins/series-schedule/assets/series-schedule.min.js`;
    return Object.values(EMBED_FORMS).map((html) =>
      html
        .replaceAll('https://anbieter.example/schedule.json', schedule)
        .replaceAll(encodeURIComponent('https://anbieter.example/schedule.json'), encodeURIComponent(schedule))
        .replaceAll('https://anbieter.example/series-schedule.js', script)
        .replaceAll('https://partner.example', site.origin),
    );
  }

  for (const [state, byRole] of Object.entries(OUTCOMES)) {
    for (const role of ROLES) {
      inBrowsers(
        `E13 pasted by the ${role} into the block for HTML, ${state}`,
        async (world) => {
          const { site } = used;
          const id = await addSeries(site, DOCUMENT);
          const page = await login(world, site, role);
          // Without it, its script and its series are still there, as they would be on another server.
          await site.php(`update_option( 'test_without_plugin', ${state.startsWith('without') ? 1 : 0} ); return 1;`);
          /** @type {Outcome[]} */
          const outcomes = [];
          for (const html of formsFor(id)) {
            await newPost(page, site);
            await page.evaluate((html) => {
              const { blocks, data } = /** @type {any} */ (window).wp;
              data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('core/html', { content: html }));
            }, html);
            outcomes.push(await seenAt(world, await publishPost(page)));
          }
          assert.deepEqual(Object.fromEntries(FORMS.map((form, index) => [form, outcomes[index]])), Object.fromEntries(FORMS.map((form, index) => [form, byRole[role]?.[index]])));
        },
        { only: ['chromium'] },
      );
    }
  }
}

/** What a visitor sees of the form. @param {import('./harness/browsers.js').World} world @param {string} url @returns {Promise<Outcome>} */
async function seenAt(world, url) {
  const host = await new HostPage(await world.context.newPage()).goto(url);
  await host.page.waitForNetworkIdle({ idleTime: 300 });
  const seen = await host.page.evaluate(() => {
    const sessions = document.querySelector('series-schedule')?.shadowRoot?.querySelectorAll('[part~=session]');
    if (sessions?.length) return 'schedule';
    const link = document.querySelector('.entry-content a, series-schedule a, [data-series-schedule] a');
    return link?.checkVisibility() ? 'link' : 'nothing';
  });
  await host.assertQuiet();
  await host.page.close();
  return seen;
}
