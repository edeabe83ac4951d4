import assert from 'node:assert/strict';
import { it } from 'node:test';
import { FiltersEngine, parseFilters, Request } from '@ghostery/adblocker';
import { inBrowsers } from './harness/browsers.js';
import { EMBED_FORMS } from './harness/embed-forms.js';
import { file } from './harness/network.js';

// The generic rules of EasyList, EasyPrivacy, EasyList Germany and AdGuard's own lists: see
// harness/record-filter-lists.js.
const rules = String(await file('test/fixtures/filter-lists/generic-rules.txt'));
const engine = FiltersEngine.parse(rules);
const { cosmeticFilters, networkFilters } = parseFilters(rules);
const selectors = cosmeticFilters.filter((one) => !one.isExtended()).map((one) => one.getSelector());

const HOSTS = ['https://beispiel.example', 'https://www.stiftung.example', 'https://cdn.institut.example'];
const SCRIPTS = [
  '',
  '/1',
  '/1.4.2',
  '/dist',
  '/js',
  '/assets',
  '/sites/default/files',
  '/fileadmin',
  '/wp-content/uploads',
];
const SCHEDULES = [
  '/schedule.json',
  '/termine/schedule.json',
  '/veranstaltungen/reihe/schedule.json',
  '/sites/default/files/2027-05/schedule.json',
  '/fileadmin/user_upload/schedule.json',
  '/wp-content/uploads/2027/05/schedule.json',
];

const GUIDES = [
  'README.md',
  'docs/anleitung.md',
  'docs/datenschutz.md',
  'docs/embedding.md',
  'docs/cms/drupal.md',
  'docs/cms/statisch.md',
  'docs/cms/typo3.md',
  'docs/cms/wordpress.md',
];

/** @param {string} url @param {'script' | 'xmlhttprequest' | 'image'} type @param {string} page */
const isBlocked = (url, type, page) =>
  engine.match(Request.fromRawDetails({ url, type, sourceUrl: `${page}/seite` })).match;

it('E15 the recorded lists contain blocking rules that are known to match', () => {
  assert.ok(networkFilters.length > 2000 && selectors.length > 15_000);
  assert.equal(
    isBlocked('https://beispiel.example/partnerads/js/a.js', 'script', 'https://beispiel.example'),
    true,
  );
  assert.equal(
    isBlocked('https://beispiel.example/img-sponsor-ad.png', 'image', 'https://beispiel.example'),
    true,
  );
});

it('E15 no list blocks the script or the schedule on usual paths', () => {
  /** @type {string[]} */
  const blocked = [];
  for (const host of HOSTS) {
    for (const page of HOSTS) {
      const scripts = SCRIPTS.map((folder) => `${host}${folder}/series-schedule.js`);
      const schedules = SCHEDULES.map((path) => host + path);
      blocked.push(...scripts.filter((url) => isBlocked(url, 'script', page)));
      blocked.push(...schedules.filter((url) => isBlocked(url, 'xmlhttprequest', page)));
    }
  }
  assert.deepEqual(blocked, []);
});

it('E15 no list blocks an address that the documentation recommends', async () => {
  const text = (await Promise.all(GUIDES.map(file))).join('\n');
  const urls = [...new Set(text.match(/https:\/\/[^\s"'<>`)]+\.(?:js|json)\b/g))];
  assert.ok(urls.length >= 2);
  const blocked = urls.filter((url) =>
    HOSTS.some((page) => isBlocked(url, url.endsWith('.js') ? 'script' : 'xmlhttprequest', page)),
  );
  assert.deepEqual(blocked, []);
});

/** The selectors that match anything, outside or inside shadow roots. @param {string[]} selectors */
function matching(selectors) {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ];
  return selectors.filter((selector) => {
    try {
      return roots.some((root) => root.querySelector(selector));
    } catch {
      // An engine that does not support a selector hides nothing with it.
      return false;
    }
  });
}

inBrowsers(
  'E15 no list hides the widget with its sessions, or a part of it, in any embed form and theme',
  async (world) => {
    const document_ = String(await file('test/fixtures/element/garden.json'));
    const sponsor = { '@type': 'Organization', name: 'Beispielbank', url: 'https://example.org/bank' };
    world.network.route('/schedule.json', JSON.stringify({ ...JSON.parse(document_), sponsor }));
    const themes = ['dark', 'light'].map((theme) => world.element.replace(' src', ` theme="${theme}" src`));
    const forms = Object.values(EMBED_FORMS)
      .join('\n')
      .replaceAll('https://anbieter.example', world.provider)
      .replaceAll('https%3A%2F%2Fanbieter.example', encodeURIComponent(world.provider));
    const list = world.element.replace(' src', ' layout="list" limit="1" src');
    const host = await world.open(themes.join('') + list + forms);
    const count = JSON.parse(document_).subEvent.length;
    await host.shows(count, count, 1, count, count, count, count);
    assert.deepEqual(await host.page.evaluate(matching, selectors), []);
    await host.page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div id="SponsoredAd"></div><div class="sponsor-div"></div>',
      );
    });
    assert.deepEqual((await host.page.evaluate(matching, selectors)).sort(), [
      '#SponsoredAd',
      '.sponsor-div',
    ]);
  },
);
