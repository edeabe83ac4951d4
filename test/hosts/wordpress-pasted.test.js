import assert from 'node:assert/strict';
import { it } from 'node:test';
import { missingPackages } from '../servers/checks.js';
import { missingForWordpress } from '../servers/wordpress.js';
import { inBrowsers } from './harness/browsers.js';
import { atHome, EMBED_FORMS } from './harness/embed-forms.js';
import { HostPage } from './harness/host-page.js';
import { login, newPost, useWordpress } from './harness/wordpress.js';

/*
 * The four forms of docs/embedding.md, pasted by each role into the real WordPress of Debian, into the block for HTML and
 * into a paragraph: what is stored, and what visitors see. docs/cms/wordpress.md has the same table.
 */

/** @typedef {'schedule' | 'link' | 'nothing' | 'text'} Outcome what visitors see; text: the markup itself */

const ROLES = /** @type {const} */ (['administrator', 'editor', 'author']);

/** Where a form is pasted: the block for HTML, or a paragraph. */
const PLACES = /** @type {const} */ (['html', 'paragraph']);

/**
 * What visitors see of element, one line, div and link. The editor takes our markup away from what is pasted into a
 * paragraph, for every role; in the block for HTML, WordPress takes it from those who may not write scripts.
 *
 * @type {Record<string, Record<string, Record<string, Outcome[]>>>}
 */
const OUTCOMES = {
  'with the plug-in': outcomes(
    {
      administrator: ['schedule', 'schedule', 'schedule', 'schedule'],
      editor: ['schedule', 'schedule', 'schedule', 'schedule'],
      author: ['schedule', 'nothing', 'schedule', 'schedule'],
    },
    ['link', 'nothing', 'link', 'schedule'],
  ),
  // The script stands nowhere else, as on a site whose theme does not have it.
  'without the plug-in': outcomes(
    {
      administrator: ['schedule', 'schedule', 'link', 'link'],
      editor: ['schedule', 'schedule', 'link', 'link'],
      author: ['link', 'nothing', 'link', 'link'],
    },
    ['link', 'nothing', 'link', 'link'],
  ),
};

/** @param {Record<string, Outcome[]>} html by role @param {Outcome[]} paragraph of every role */
function outcomes(html, paragraph) {
  const roles = Object.entries(html).map(([role, seen]) => [role, { html: seen, paragraph }]);
  return Object.fromEntries(roles);
}

const missing = missingForWordpress();
if (missing.length > 0) it('WordPress is installed', () => missingPackages(...missing));
else testPasting();

function testPasting() {
  const used = useWordpress();

  for (const [state, byRole] of Object.entries(OUTCOMES)) {
    for (const role of ROLES) {
      inBrowsers(
        `E13, E43 what is left of each form that the ${role} pastes ${state}`,
        async (world) => {
          const change = state.startsWith('with ') ? 'activate_plugin' : 'deactivate_plugins';
          await used.site.php(`${change}( 'series-schedule/series-schedule.php' ); return 1;`);
          const page = await login(world, used.site, role);
          await newPost(page, used.site);
          const visitor = await world.context.browser().createBrowserContext();
          /** @type {Record<string, Outcome[]>} */
          const seen = {};
          for (const place of PLACES) {
            const urls = [];
            for (const html of Object.values(EMBED_FORMS))
              urls.push(await paste(page, place, atHome(html, world)));
            seen[place] = await Promise.all(urls.map((url) => seenAt(visitor, url)));
          }
          await visitor.close();
          assert.deepEqual(seen, byRole[role]);
        },
        { only: ['chromium'] },
      );
    }
  }
}

/**
 * Publishes a post with a form, by the functions with which the editor pastes and saves.
 *
 * @param {import('puppeteer-core').Page} page an open editor
 * @param {typeof PLACES[number]} place
 * @param {string} html
 * @returns {Promise<string>} its address
 */
const paste = (page, place, html) =>
  page.evaluate(
    async (place, html) => {
      const { apiFetch, blocks } = /** @type {any} */ (window).wp;
      const pasted =
        place === 'html'
          ? blocks.createBlock('core/html', { content: html })
          : blocks.pasteHandler({ HTML: '', plainText: html, mode: 'AUTO' });
      const content =
        typeof pasted === 'string'
          ? `<!-- wp:paragraph --><p>${pasted}</p><!-- /wp:paragraph -->`
          : blocks.serialize(pasted);
      const data = { title: 'Eingefügt', content, status: 'publish' };
      const { link } = await apiFetch({ path: '/wp/v2/posts', method: 'POST', data });
      return link;
    },
    place,
    html,
  );

/**
 * What a visitor sees of the form.
 *
 * @param {import('puppeteer-core').BrowserContext} context
 * @param {string} url
 * @returns {Promise<Outcome>}
 */
async function seenAt(context, url) {
  const host = await new HostPage(await context.newPage()).goto(url);
  await host.page.waitForNetworkIdle({ idleTime: 300 });
  const seen = await host.page.evaluate(() => {
    const sessions = document
      .querySelector('series-schedule')
      ?.shadowRoot?.querySelectorAll('[part~=session]');
    if (sessions?.length) return 'schedule';
    // WordPress leaves out the place of a post that is empty.
    const content = /** @type {HTMLElement | null} */ (document.querySelector('.entry-content'));
    if (/[<>]/.test(content?.innerText ?? '')) return 'text';
    return content?.querySelector('a')?.checkVisibility() ? 'link' : 'nothing';
  });
  await host.assertQuiet();
  await host.page.close();
  return seen;
}
