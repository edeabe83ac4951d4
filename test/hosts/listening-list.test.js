import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openTree, treeOf, WITH_TREE } from './harness/accessibility-tree.js';
import { inBrowsers } from './harness/browsers.js';
import { allShown, openExample } from './harness/example-pages.js';
import { hangUp } from './harness/faults.js';
import { expectedIn, notHeard, plain, quotesOf, ROLES, sections, textOf } from './harness/listening-list.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/accessibility-tree.js').TreeNode} TreeNode */

inBrowsers(
  'A38 the cards have the texts of the screen-reader script, in its order',
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
      assert.notEqual(at, -1, `missing or in another order: ${words}`);
    }
  },
  WITH_TREE,
);

inBrowsers(
  'A38 loading, errors, new tabs, long texts and English have the texts of the screen-reader script',
  async (world) => {
    // Serves the files of demo, which this page uses too.
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
    const focused = (/** @type {string} */ selector) =>
      page.$eval(selector, ({ shadowRoot }) => shadowRoot?.activeElement?.textContent?.trim() ?? '');
    await page.evaluate(recordAnnouncements);
    /** @returns {Promise<string[]>} */
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
    const [heading] = announced.filter(({ role }) => role);
    assert.equal(plain(await focused('series-schedule[loading]')), heading?.words);

    await page.locator('series-schedule[limit] >>> [part~=more-button]').click();
    await host.until(() =>
      document
        .querySelector('series-schedule[limit]')
        ?.shadowRoot?.activeElement?.matches('[part~=session-title]'),
    );
    await listen();
    assert.ok(
      expectedIn('4.')
        .at(-1)
        ?.includes(`„${await focused('series-schedule[limit]')}“`),
    );
    assert.deepEqual(notHeard(name, heard, await said()), []);
  },
  WITH_TREE,
);

it('A38 the check detects a different sentence, role, level or count', () => {
  const section = sections.find(({ title }) => title.startsWith('1.'));
  assert.ok(section);
  /** @type {(role: string, name: string, children?: TreeNode[], level?: number) => TreeNode} */
  const node = (role, name, children = [], level = undefined) => ({
    role,
    name,
    level,
    id: undefined,
    children,
  });
  /** A tree that meets all expectations, in which each node may be changed. @param {(one: TreeNode) => TreeNode} change */
  const missed = (change) => {
    const quotes = section.expected.flatMap(quotesOf).map(({ role, words }) => {
      const [, level] = /^Überschrift (\d)$/.exec(role) ?? [];
      const kind = level ? 'heading' : ROLES[/** @type {keyof typeof ROLES} */ (role)];
      return node(kind ?? 'StaticText', words, [], level ? Number(level) : undefined);
    });
    const lists = [...section.expected.join().matchAll(/\[Liste mit (\d+) Einträgen\]/g)].map(([, count]) =>
      node(
        'list',
        '',
        Array.from({ length: Number(count) }, () => node('listitem', '')),
      ),
    );
    assert.equal(lists.length, 2);
    const inside = node('group', '', [...quotes, ...lists].map(change));
    const tree = [node('main', '', [node('heading', section.from, [], 2), inside])];
    return notHeard(section.page, tree).filter((one) => one.startsWith('1.')).length;
  };
  assert.equal(
    missed((one) => one),
    0,
  );
  const changes = {
    sentence: (/** @type {TreeNode} */ one) =>
      one.role === 'StaticText' ? { ...one, name: one.name.slice(1) } : one,
    role: (/** @type {TreeNode} */ one) => (one.role === 'button' ? { ...one, role: 'link' } : one),
    level: (/** @type {TreeNode} */ one) =>
      one.level === undefined ? one : { ...one, level: one.level + 1 },
    count: (/** @type {TreeNode} */ one) =>
      one.role === 'list' ? { ...one, children: one.children.slice(1) } : one,
  };
  for (const [what, change] of Object.entries(changes)) assert.ok(missed(change) > 0, what);
});

/** Records the announcements of the first widget's status region, without repetitions. */
function recordAnnouncements() {
  const status = document.querySelector('series-schedule')?.shadowRoot?.querySelector('[role=status]');
  /** @type {string[]} */
  const said = [];
  Object.assign(window, { said });
  const note = () => {
    const words = status?.textContent?.trim();
    if (words && words !== said.at(-1)) said.push(words);
  };
  if (status)
    new MutationObserver(note).observe(status, { subtree: true, childList: true, characterData: true });
}
