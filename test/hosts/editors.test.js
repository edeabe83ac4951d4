import assert from 'node:assert/strict';
import { it } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { inBrowsers } from './harness/browsers.js';
import { atHome, EMBED_FORMS } from './harness/embed-forms.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {'schedule' | 'link' | 'nothing'} Outcome what visitors see if the site's template contains the script */
/** @typedef {(html: string, page: import('puppeteer-core').Page) => string | Promise<string>} Sanitiser */

const FORMS = Object.keys(EMBED_FORMS);
const dompurify = String(await file('test/node_modules/dompurify/dist/purify.min.js'));

// The part of WordPress's filter that matters here, for users without the capability unfiltered_html
// (wp-includes/kses.php, $allowedposttags): it removes other tags and keeps their content.
const KSES = {
  allowedTags: ['a', 'br', 'div', 'em', 'h2', 'h3', 'li', 'ol', 'p', 'section', 'span', 'strong', 'ul'],
  allowedAttributes: {
    a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
    '*': ['aria-*', 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'role', 'style', 'title'],
  },
};

// The filter of TYPO3's rich text editor (rte_ckeditor, Processing.yaml): it removes data attributes, and escapes
// unknown tags as text.
const TYPO3 = {
  allowedTags: KSES.allowedTags,
  allowedAttributes: {
    a: ['href', 'target', 'rel', 'title', 'class'],
    '*': ['class', 'id', 'title', 'dir', 'lang', 'itemscope', 'itemtype', 'itemprop'],
  },
  disallowedTagsMode: /** @type {const} */ ('escape'),
};

// Drupal's filter “Limit allowed HTML tags” (Drupal\filter\Plugin\Filter\FilterHtml) with the list of the text format
// that Drupal 11 brings along (core/recipes/basic_html_format_editor): it removes other tags and keeps their content.
const BASIC_HTML = {
  allowedTags: ['a', 'br', 'em', 'h2', 'h3', 'li', 'ol', 'p', 'strong', 'ul'],
  allowedAttributes: { a: ['href', 'hreflang'], h2: ['id'], h3: ['id'], ol: ['start', 'type'], ul: ['type'] },
};

/** Sanitisers, each with the outcomes for element, one line, div and link. @type {Record<string, [Sanitiser, Outcome[]]>} */
const SANITISERS = {
  DOMPurify: [
    async (html, page) => {
      await page.evaluate(dompurify);
      return page.evaluate((html) => /** @type {any} */ (window).DOMPurify.sanitize(html), html);
    },
    ['link', 'nothing', 'schedule', 'schedule'],
  ],
  'setHTML()': [
    (html, page) =>
      page.evaluate((html) => {
        const place = /** @type {any} */ (document.createElement('div'));
        place.setHTML(html);
        return place.innerHTML;
      }, html),
    // By default it removes unknown elements together with their content.
    ['nothing', 'nothing', 'link', 'schedule'],
  ],
  'WordPress without unfiltered_html': [
    (html) => sanitizeHtml(html, KSES),
    ['link', 'nothing', 'schedule', 'schedule'],
  ],
  'Drupal with its “Basic HTML”': [
    (html) => sanitizeHtml(html, BASIC_HTML),
    ['link', 'nothing', 'link', 'schedule'],
  ],
  'Drupal with the div allowed': [
    (html) =>
      sanitizeHtml(html, {
        allowedTags: [...BASIC_HTML.allowedTags, 'div'],
        allowedAttributes: { ...BASIC_HTML.allowedAttributes, div: ['data-series-schedule', 'data-layout'] },
      }),
    ['link', 'nothing', 'schedule', 'schedule'],
  ],
  "TYPO3's rich text editor": [(html) => sanitizeHtml(html, TYPO3), ['link', 'nothing', 'link', 'schedule']],
};

// The real editor's output for each form, recorded by harness/record-ckeditor.js, because the editor is too large to
// install for each run. The configurations are those of CMSs; each form is set as source and pasted, or embedded.
const { recorded, forms: recordedForms } = JSON.parse(
  String(await file('test/fixtures/editors/ckeditor5.json')),
);
for (const [config, results] of Object.entries(recorded)) {
  const keepsAll = /everything|embed/.test(config);
  SANITISERS[`CKEditor 5 with ${config}`] = [
    (html) => results[FORMS.find((form) => recordedForms[form] === html) ?? ''],
    keepsAll
      ? ['schedule', 'schedule', 'schedule', 'schedule']
      : ['link', 'nothing', config.includes('our tags') ? 'schedule' : 'link', 'schedule'],
  ];
}

it('E13 the CKEditor recording contains the current embed forms', () => {
  assert.deepEqual(recordedForms, EMBED_FORMS);
  assert.equal(Object.keys(recorded).length, 9);
});

for (const [name, [sanitise, outcomes]] of Object.entries(SANITISERS)) {
  const left = outcomes[0] === 'nothing' ? 'the div and the link' : 'each form with a link';
  inBrowsers(`E13 at least a working link remains of ${left} after ${name}`, async (world) => {
    const editor = await world.context.newPage();
    // A secure context, which some sanitisers need, and without the widget.
    world.network.route('partner/editor', '<!doctype html><title>Ein Editor</title>');
    await editor.goto(`${world.partner}/editor`);
    /** @type {string[]} */
    const kept = [];
    for (const html of Object.values(EMBED_FORMS)) kept.push(atHome(await sanitise(html, editor), world));
    // The sanitisers remove scripts, so the site's template contains it.
    const sections = kept.map((html) => `<section>${html}</section>`).join('\n');
    const host = await world.open(`${sections}<script src="${world.script}" async></script>`);
    await host.shows(...outcomes.filter((outcome) => outcome === 'schedule').map(() => 3));
    assert.deepEqual(await host.page.evaluate(seen), outcomes);
    /** @type {string[]} */
    const links = await host.page.evaluate(() =>
      [...document.querySelectorAll('section')].map(
        (section) => section.querySelector('a')?.href.split('#')[0] ?? '',
      ),
    );
    const hasLink = outcomes.map((outcome, index) => outcome !== 'nothing' && FORMS[index] !== 'one line');
    assert.deepEqual(
      links,
      hasLink.map((is) => (is ? `${world.partner}/termine` : '')),
    );
    await host.assertQuiet();
  });
}

/** Runs in the page. @returns {string[]} */
function seen() {
  return [...document.querySelectorAll('section')].map((section) => {
    const sessions = section
      .querySelector('series-schedule')
      ?.shadowRoot?.querySelectorAll('[part~=session]');
    if (sessions?.length) return 'schedule';
    return section.querySelector('a')?.checkVisibility() ? 'link' : 'nothing';
  });
}
