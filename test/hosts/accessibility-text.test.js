import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { it } from 'node:test';
import { allOf, openTree, treeOf } from './harness/accessibility-tree.js';
import { inBrowsers } from './harness/browsers.js';
import { allShown, openExample } from './harness/example-pages.js';
import { hangUp } from './harness/faults.js';
import { file } from './harness/network.js';

/*
 * What webmasters paste and what testers expect to hear has to be true.
 */

/** @typedef {import('./harness/accessibility-tree.js').TreeNode} TreeNode */

const statement = String(await file('docs/barrierefreiheit.md'));
const script = String(await file('docs/screenreader.md'));
const german = plain(String(await file('src/i18n/de.ts')));

/** As it sounds: without what only eyes see. @param {string} text */
function plain(text) {
  return text
    .replaceAll(/\\xa0|\s/g, '')
    .replaceAll('\u2011', '-')
    .replaceAll('…', '...');
}

/** The paragraph to paste. */
const [pasted = ''] = (statement.match(/(?:^>.*\n)+/gm) ?? []).map((block) => block.replace(/^> ?/gm, ''));

it('statement: each engine that it names is installed and used, and none that is used is left out', async () => {
  const { devDependencies } = JSON.parse(String(await file('package.json')));
  const engines = String(await file('test/hosts/harness/accessibility-engines.js'));
  const [, used = ''] =
    /const ENGINES = \{(.+?)\}/.exec(String(await file('test/hosts/accessibility.test.js'))) ?? [];
  const named = {
    axe: ['axe-core', 'axe-core'],
    ace: ['IBM Equal Access', 'accessibility-checker-engine'],
    alfa: ['Siteimprove Alfa', '@siteimprove/alfa-rules'],
  };
  assert.deepEqual(
    used.split(',').map((one) => one.trim()),
    Object.keys(named),
  );
  for (const [name, dependency] of Object.values(named)) {
    assert.ok(pasted.includes(name), name);
    assert.ok(dependency in devDependencies && engines.includes(dependency), dependency);
  }
  assert.match(pasted, /drei automatischen Werkzeugen/);
});

it('statement: it says what has been asked for, and what nobody has tried yet', async () => {
  assert.match(pasted, /WCAG\u00a02\.2 \(Stufen A und AA\)/);
  assert.match(pasted, /EN\u00a0301\u00a0549 \(V4\.1\.1\)/);
  const engines = String(await file('test/hosts/harness/accessibility-engines.js'));
  for (const tag of ['wcag2a', 'wcag2aa', 'wcag22aa', 'EN-301-549v4'])
    assert.ok(engines.includes(`'${tag}'`), tag);
  for (const words of [
    /nur einen Teil der Barrieren/,
    /Nicht geprüft sind .*PDF/,
    /\[Name der Veranstalterin\]/,
  ])
    assert.match(pasted, words);
  const { version } = JSON.parse(String(await file('package.json')));
  for (const [, stated] of pasted.matchAll(/\[(\d+\.\d+\.\d+)\]/g)) assert.equal(stated, version);
});

it('statement: each of its claims is proved by a test of the rows that it names', async () => {
  const claims = [...statement.matchAll(/^\| (.+?) +\| ([A-Z]\d\d(?:, [A-Z]\d\d)*) +\|$/gm)];
  assert.ok(claims.length >= 20);
  const folders = ['test/hosts', 'test/browser/element'];
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(new URL(`../../${folder}`, import.meta.url))).map((name) => `${folder}/${name}`),
    ),
  );
  const sources = names.flat().filter((name) => /\.test\.[jt]s$/.test(name));
  const titles = (await Promise.all(sources.map(async (name) => String(await file(name)))))
    .flatMap((source) => source.match(/(?:inBrowsers|it)\(\s*[`'"][^`'"]*/g) ?? [])
    .join('\n');
  for (const [, claim, rows = ''] of claims)
    for (const row of rows.split(', ')) assert.match(titles, new RegExp(`\\b${row}\\b`), `${row}: ${claim}`);
});

it('statement: it names attributes and custom properties that there are', async () => {
  const element = await manifest();
  const known = [...element.attributes, ...element.cssProperties].map(({ name }) => name);
  const named = statement.matchAll(
    /`(--series-schedule-[\w-]+|heading-level|no-header|lang|target|theme)(?==|`)/g,
  );
  const names = [...named].map(([, name = '']) => name);
  for (const needed of ['heading-level', 'lang', 'no-header', 'target'])
    assert.ok(names.includes(needed), needed);
  for (const name of names) assert.ok(known.includes(name), name);
});

/** What `docs/screenreader.md` expects on each page: sections with the rows of their tables. */
const sections = script.split(/^## /m).flatMap((section) => {
  const [, page, from = ''] =
    /^Seite: \[`([\w/.]+)`\]\S+(?: ab der Überschrift „([^“]+)“)?/m.exec(section) ?? [];
  if (!page) return [];
  const cells = [...section.matchAll(/^\| (?!Schritt|Termin|-)(.+?) +\| (.+?) +\|$/gm)];
  return {
    title: section.split('\n')[0] ?? '',
    page,
    from,
    expected: cells.map(([, , heard = '']) => heard),
  };
});

/** @param {string} number of a section: `3.` */
const expectedIn = (number) => sections.find(({ title }) => title.startsWith(number))?.expected ?? [];

/** Sentences in quotes, with the role before them if there is one: `[Link] „Anmelden“`. @param {string} cell */
const quotesOf = (cell) =>
  [...cell.matchAll(/(?:\[([^\]]+)\] )?„([^“]+)“/g)].map(([, role = '', words = '']) => ({
    role,
    words: plain(words),
  }));

const ROLES = { Link: 'link', Schalter: 'button', zugeklappt: 'DisclosureTriangle' };

/** All that is in trees, as it sounds. @param {readonly TreeNode[]} nodes @returns {string} */
const textOf = (nodes) =>
  nodes.map(({ role, name, children }) => (role === 'StaticText' ? plain(name) : textOf(children))).join('');

/** @param {readonly TreeNode[]} nodes @returns {TreeNode[]} */
const withoutBoxes = (nodes) =>
  nodes.flatMap((node) => (/^(generic|none)$/.test(node.role) ? withoutBoxes(node.children) : [node]));

/** What stands below a heading of level 2. @param {readonly TreeNode[]} heard @param {string} from */
const below = (heard, from) =>
  allOf(heard, 'main').flatMap(({ children }) => {
    const all = withoutBoxes(children);
    const isChapter = (/** @type {TreeNode} */ { role, level }) => role === 'heading' && level === 2;
    const start = all.findIndex((one) => isChapter(one) && one.name === from);
    const end = all.findIndex((one, index) => index > start && isChapter(one));
    return start < 0 ? [] : all.slice(start, end < 0 ? undefined : end);
  });

/**
 * Expectations of sections that are not met by what was there at any moment.
 *
 * @param {string} page
 * @param {readonly TreeNode[]} heard
 */
function notHeard(page, heard) {
  const isThere = (/** @type {readonly TreeNode[]} */ nodes, { role = '', words = '' }) => {
    const [, level] = /^Überschrift (\d)$/.exec(role) ?? [];
    const kind = level ? 'heading' : ROLES[/** @type {keyof typeof ROLES} */ (role)];
    if (!kind) return textOf(nodes).includes(words) || german.includes(words);
    return allOf(nodes, kind).some(
      (node) => plain(node.name) === words && (!level || node.level === Number(level)),
    );
  };
  return sections
    .filter((section) => section.page === page)
    .flatMap(({ title, expected, from }) => {
      const nodes = from ? below(heard, from) : heard;
      return expected.flatMap((cell) => [
        ...quotesOf(cell)
          .filter((quote) => !isThere(nodes, quote))
          .map(({ role, words }) => `${title}: ${role} ${words}`),
        ...[...cell.matchAll(/\[Liste mit (\d+) Einträgen\]/g)]
          .filter(([, count]) => !hasList(nodes, Number(count)))
          .map(([list]) => `${title}: ${list}`),
      ]);
    });
}

/** @param {readonly TreeNode[]} nodes @param {number} count */
const hasList = (nodes, count) =>
  allOf(nodes, 'list').some(
    ({ children }) => children.filter(({ role }) => role === 'listitem').length === count,
  );

// Only Chromium hands its tree out through a driver.
const only = /** @type {const} */ (['chromium']);

inBrowsers(
  'A38 the cards say what the list for screen readers expects, in its order',
  async (world) => {
    const host = await openExample(world, 'foundation');
    await allShown(host, 'foundation');
    const tree = await treeOf(await openTree(host));
    assert.deepEqual(notHeard('demo/foundation.html', tree), []);
    const quotes = expectedIn('1.').flatMap(quotesOf);
    assert.ok(quotes.length > 10);
    const text = textOf(tree);
    let at = 0;
    for (const { words } of quotes) {
      at = text.indexOf(words, at);
      assert.notEqual(at, -1, `not in this place: ${words}`);
    }
  },
  { only },
);

inBrowsers(
  'A38 loading, failing, new tabs, long texts and English say what the list for screen readers expects',
  async (world) => {
    // Its files are those of the pages in demo.
    const { page: other } = await openExample(world, 'foundation');
    await other.close();
    const name = 'docs/screenreader.html';
    const host = await world.open(String(await file(name)), { path: `/${name}` });
    const { page } = host;
    await host.until(() =>
      [...document.querySelectorAll('series-schedule')].every((one) =>
        one.shadowRoot?.querySelector('[part~=session], [part~=load-button]'),
      ),
    );
    const client = await openTree(host);
    const heard = [await treeOf(client)].flat();
    const first = 'series-schedule[loading] >>> ';
    const listen = async () => void heard.push(...(await treeOf(client)));
    const focused = () =>
      page.$eval('series-schedule[loading]', ({ shadowRoot }) =>
        shadowRoot?.activeElement?.textContent?.trim(),
      );

    await page.$eval('series-schedule[loading]', ({ shadowRoot }) => {
      const status = shadowRoot?.querySelector('[role=status]');
      const said = /** @type {any} */ (window.said = /** @type {string[]} */ ([]));
      if (!status) return;
      const note = () => {
        const words = status.textContent?.trim();
        if (words && words !== said.at(-1)) said.push(words);
      };
      new MutationObserver(note).observe(status, { subtree: true, childList: true, characterData: true });
    });
    const said = async () => (await page.evaluate(() => /** @type {any} */ (window).said)).map(plain);

    const schedule = '/demo/example-series.json';
    world.network.route(schedule, hangUp);
    await page.locator(`${first}[part~=load-button]`).click();
    await page.waitForSelector(`${first}[part~=retry-button]`);
    await listen();
    world.network.route(schedule, await file(schedule.slice(1)));
    await page.locator(`${first}[part~=retry-button]`).click();
    await page.waitForSelector(`${first}[part~=session]`);
    await listen();
    const [, failing = '', , again = ''] = expectedIn('3.');
    const announced = [failing, again].flatMap(quotesOf);
    assert.deepEqual(
      await said(),
      announced.filter(({ role }) => !role).map(({ words }) => words),
    );
    assert.equal(plain((await focused()) ?? ''), announced.find(({ role }) => role)?.words);

    await page.locator('series-schedule[limit] >>> [part~=more-button]').click();
    await host.until(() =>
      document
        .querySelector('series-schedule[limit]')
        ?.shadowRoot?.activeElement?.matches('[part~=session-title]'),
    );
    await listen();
    const third = await page.$eval(
      'series-schedule[limit]',
      ({ shadowRoot }) => shadowRoot?.activeElement?.textContent,
    );
    assert.ok(
      sections
        .find(({ title }) => title.startsWith('4.'))
        ?.expected.at(-1)
        ?.includes(`„${third?.trim()}“`),
    );
    assert.deepEqual(notHeard(name, heard), []);
  },
  { only },
);

it('A38 it would be seen: a sentence, a role, a level or a count that is another', () => {
  const expected = expectedIn('1.');
  /** @type {TreeNode[]} */
  const nothing = [];
  const quotes = expected.flatMap(quotesOf).filter(({ words }) => !german.includes(words));
  const lists = expected.join().match(/\[Liste mit/g)?.length ?? 0;
  const ofFirst = notHeard('demo/foundation.html', nothing).filter((one) => one.startsWith('1.'));
  assert.ok(quotes.length > 5 && lists === 2);
  assert.ok(ofFirst.length >= quotes.length + lists, ofFirst.join('\n'));
});

it('A38 the list says that nobody has listened yet, or when somebody has', () => {
  const [, rows = ''] = /^\| Datum .*\n\| -.*\n((?:\|.*\n)+)/m.exec(script) ?? [];
  const isEmpty = /^[|\s]+$/.test(rows);
  assert.equal(/Noch nicht durchgeführt/.test(script), isEmpty, 'docs/screenreader.md');
  assert.equal(/Menschen steht noch aus/.test(pasted), isEmpty, 'docs/barrierefreiheit.md');
  if (!isEmpty) assert.match(rows, /^\| \d{1,2}\. \S+ \d{4}|^\| \d{4}-\d\d-\d\d/m);
});

async function manifest() {
  const { modules } = JSON.parse(String(await file('dist/custom-elements.json')));
  return modules
    .flatMap((/** @type {any} */ { declarations }) => declarations)
    .find((/** @type {any} */ { tagName }) => tagName === 'series-schedule');
}
