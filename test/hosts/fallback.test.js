import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */

/** A complete static list, as a page may contain it. */
const LIST = `<ul>
  <li>2. Mai 2030: Der erste Abend</li>
  <li>9. Mai 2030: Der zweite Abend</li>
  <li>16. Mai 2030: Der dritte Abend</li>
</ul><a href="/termine">Alle Termine</a>`;

/** The embed forms with a link, as a webmaster pastes them. @type {Record<string, (world: World) => string>} */
const FORMS = {
  element: ({ schedule }) =>
    `<series-schedule src="${schedule}"><a href="/termine">Alle Termine</a></series-schedule>`,
  'element with a list': ({ schedule }) => `<series-schedule src="${schedule}">${LIST}</series-schedule>`,
  div: ({ schedule }) => `<div data-series-schedule="${schedule}"><a href="/termine">Alle Termine</a></div>`,
  link: ({ schedule }) =>
    `<a href="/termine#series-schedule=${encodeURIComponent(schedule)}">Alle Termine</a>`,
};

/** @param {World} world */
const script = (world) => `<script src="${world.script}" async></script>`;

/** A rule that some page builders add against flashes of unstyled content. */
const HIDING = '<style>:not(:defined) { visibility: hidden }</style>';

// The snippets that webmasters copy.
const PAGES = [
  'README.md',
  'docs/anleitung.md',
  'docs/api.md',
  'docs/embedding.md',
  'docs/cms/drupal.md',
  'docs/cms/statisch.md',
  'docs/cms/typo3.md',
  'docs/cms/wordpress.md',
];
const pages = (await Promise.all(PAGES.map(file))).join('\n');
const snippets = [...pages.matchAll(/^ *```html\n([\s\S]*?)^ *```$/gm)]
  .map(([, source = '']) => source)
  .filter((source) => !/^\s*<(script|link)\b/.test(source));

for (const [form, snippet] of Object.entries(FORMS)) {
  inBrowsers(`F01 without scripts the link is visible and leads to the dates (${form})`, async (world) => {
    world.network.route('partner/termine', '<!doctype html><title>Termine</title><p>Alle Termine</p>');
    const host = await world.open(snippet(world) + script(world), {
      // A policy disables the page's scripts, so that the test can still read the page in each engine.
      headers: { 'content-security-policy': "script-src 'none'" },
    });
    assert.equal(await host.read('isVisible'), true);
    await host.page.locator('a').click();
    await host.until(() => document.title === 'Termine');
    assert.deepEqual(
      world.network.log.map(({ host, url }) => host + url),
      ['partner/', 'partner/termine'],
    );
  });

  inBrowsers(
    `F03 the link is visible during the load, then hidden but still in the page (${form})`,
    async (world) => {
      /** @type {(answer?: unknown) => void} */
      let answer = () => {};
      const asked = new Promise((resolve) => (answer = resolve));
      const document_ = JSON.stringify({ subEvent: [{ name: 'Erster Abend', startDate: '2030-05-02' }] });
      world.network.route('/schedule.json', async () => {
        await asked;
        return document_;
      });
      const host = await world.open(snippet(world) + script(world));
      await host.until(() =>
        document.querySelector('series-schedule')?.shadowRoot?.querySelector('[aria-busy=true]'),
      );
      assert.equal(await host.read('isVisible'), true);
      answer();
      await host.shows(1);
      assert.equal(await host.read('isVisible'), false);
      const link = await host.page.evaluate(() => document.querySelector('series-schedule a')?.outerHTML);
      assert.match(link ?? '', /^<a href="\/termine.*>Alle Termine<\/a>$/);
      await host.assertQuiet();
    },
  );

  inBrowsers(`F03 keeps the link if the schedule fails to load (${form})`, async (world) => {
    world.network.route('/schedule.json', { status: 404 });
    const host = await world.open(snippet(world) + script(world));
    await host.fails('HttpError');
    assert.equal(await host.read('isVisible'), true);
    await host.assertQuiet();
  });
}

inBrowsers('F01 each snippet of the documentation that has room for a link has one', async (world) => {
  assert.ok(snippets.length >= 8);
  for (const [index, snippet] of snippets.entries()) {
    const host = await world.open(snippet.replaceAll('https://beispiel.example', world.provider), {
      path: `/${index}`,
      headers: { 'content-security-policy': "script-src 'none'" },
    });
    assert.equal(await host.read('isVisible', 'a[href^="https:"]'), true, snippet);
  }
});

// Scripts are disabled in the browser. Firefox's protocol can't do that; the tests with the policy above cover it.
inBrowsers(
  'F01 the link leads to the dates in a browser without scripts',
  async (world) => {
    world.network.route('partner/termine', '<!doctype html><title>Termine</title><p>Alle Termine</p>');
    const host = await world.open(world.snippet, { before: (page) => page.setJavaScriptEnabled(false) });
    assert.equal(await host.read('isVisible'), true);
    await host.page.keyboard.press('Tab');
    await Promise.all([host.page.waitForNavigation(), host.page.keyboard.press('Enter')]);
    assert.equal(await host.page.title(), 'Termine');
  },
  { only: ['chromium'] },
);

for (const form of /** @type {const} */ (['div', 'link'])) {
  inBrowsers(`F02 a page that hides undefined elements does not hide the link (${form})`, async (world) => {
    world.network.route('/series-schedule.js', { status: 503 });
    const host = await world.open(HIDING + FORMS[form]?.(world) + script(world));
    assert.equal(await host.read('isSeen'), true);
  });
}

for (const [form, snippet] of Object.entries(FORMS)) {
  inBrowsers(
    `F02 a page that hides undefined elements shows the schedule after the definition (${form})`,
    async (world) => {
      const host = await world.open(HIDING + snippet(world) + script(world));
      await host.shows(3);
      assert.equal(await host.read('isSeen', 'series-schedule'), true);
    },
  );
}

inBrowsers(
  'F02 an undefined element stays hidden on such a page unless the page makes an exception',
  async (world) => {
    world.network.route('/series-schedule.js', { status: 503 });
    const host = await world.open(HIDING + world.snippet);
    assert.equal(await host.read('isSeen'), false);
    // The exception that the guide recommends.
    await host.page.addStyleTag({ content: 'series-schedule { visibility: visible !important }' });
    assert.equal(await host.read('isSeen'), true);
  },
);

inBrowsers('F02 the script adds no CSS to the page, and no rule for undefined elements', async (world) => {
  const host = await world.open(world.snippet);
  await host.shows(3);
  const rules = await host.page.evaluate(() => ({
    page: document.styleSheets.length + document.adoptedStyleSheets.length,
    own: [...(document.querySelector('series-schedule')?.shadowRoot?.adoptedStyleSheets ?? [])].flatMap(
      ({ cssRules }) => [...cssRules].map(({ cssText }) => cssText),
    ),
  }));
  assert.equal(rules.page, 0);
  assert.ok(rules.own.length > 20);
  assert.deepEqual(
    rules.own.filter((text) => text.includes(':defined')),
    [],
  );
});
