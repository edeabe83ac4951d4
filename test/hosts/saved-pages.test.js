import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */

const purify = await file('test/node_modules/dompurify/dist/purify.min.js');

/** The ways to embed a schedule that the script has to place. @type {Record<string, (world: World) => string>} */
const WAYS = {
  'one script tag': ({ script, schedule }) =>
    `<script src="${script}?eins" data-src="${schedule}" async></script>`,
  'a div': ({ schedule }) =>
    `<div data-series-schedule="${schedule}"><a href="/termine">Alle Termine</a></div>`,
  'an ordinary link': ({ schedule }) =>
    `<p><a href="/termine#series-schedule=${encodeURIComponent(schedule)}">Alle Termine</a></p>`,
  'the element': ({ element }) => element,
};

/** What an editor does with the page before saving it. @type {Record<string, () => string>} */
const EDITORS = {
  'as it stands': () => document.body.innerHTML,
  'without our element': () => {
    const copy = /** @type {HTMLElement} */ (document.body.cloneNode(true));
    for (const one of copy.querySelectorAll('series-schedule')) one.replaceWith(...one.childNodes);
    return copy.innerHTML;
  },
  'with the marks of earlier versions': () => {
    const copy = /** @type {HTMLElement} */ (document.body.cloneNode(true));
    for (const one of copy.querySelectorAll('series-schedule')) one.replaceWith(...one.childNodes);
    for (const one of copy.querySelectorAll('script,div,a'))
      one.setAttribute('data-series-schedule-placed', '');
    return copy.innerHTML;
  },
  'with its shadow roots': () => {
    const roots = [...document.querySelectorAll('series-schedule')].map((one) => one.shadowRoot);
    return /** @type {any} */ (document.body).getHTML({ shadowRoots: roots });
  },
};

for (const [way, embed] of Object.entries(WAYS)) {
  for (const [how, save] of Object.entries(EDITORS)) {
    // An editor that takes the element out leaves nothing of it.
    if (way === 'the element' && how.startsWith('with') && !how.includes('shadow')) continue;
    inBrowsers(`E32 a page with ${way} that an editor has saved ${how} works again`, async (world) => {
      // The template brings the script; content that an editor saves has none of it but the one line.
      const template = (/** @type {string} */ content) => `<main>${content}</main>
        <script>document.currentScript.remove(); document.head.append(Object.assign(document.createElement('script'), { src: '${world.script}' }))</script>`;
      const first = await world.open(template(embed(world)));
      await first.shows(3);
      let content = await first.page.evaluate(save);
      for (const path of ['/gespeichert', '/nochmals']) {
        const again = await world.open(template(content.replace(/^\s*<main>|<\/main>\s*$/g, '')), { path });
        await again.shows(3);
        assert.equal(await again.read('isVisible'), false);
        const headings = await again.page.$eval(
          'series-schedule',
          (one) => one.shadowRoot?.querySelectorAll('[part~=title]').length,
        );
        assert.equal(headings, 1);
        content = await again.page.evaluate(save);
        await again.assertQuiet();
      }
    });
  }
}

inBrowsers('E32 content that DOMPurify has filtered after the script ran works again', async (world) => {
  world.network.route('/purify.js', purify);
  const body = ['a div', 'an ordinary link'].map((way) => WAYS[way]?.(world)).join('');
  const first = await world.open(
    `<script src="/purify.js"></script><main>${body}</main><script src="${world.script}"></script>`,
  );
  await first.shows(3, 3);
  const content = await first.page.evaluate(() =>
    /** @type {any} */ (window).DOMPurify.sanitize(document.querySelector('main')?.innerHTML),
  );
  assert.doesNotMatch(content, /<series-schedule/);
  const again = await world.open(`${content}<script src="${world.script}"></script>`, { path: '/gefiltert' });
  await again.shows(3, 3);
  await again.assertQuiet();
});
