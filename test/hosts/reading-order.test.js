import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { WITH_TREE } from './harness/accessibility-tree.js';
import { inBrowsers } from './harness/browsers.js';
import { BUSY } from './harness/faults.js';
import { file } from './harness/network.js';

/*
 * The reading order for screen readers is kept in test/fixtures/reading-order, and a person reviews each change: the
 * phrases of a screen reader (*.phrases.txt), and the browser's accessibility tree (*.tree.txt). To update the files:
 *
 *   UPDATE_READING_ORDER=1 node scripts/test.js --engine chromium test/hosts/reading-order.test.js
 */

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').SerializedAXNode} Node */

const isUpdate = !!process.env.UPDATE_READING_ORDER;

const garden = JSON.parse(`${await file('test/fixtures/element/garden.json')}`);

/** The example series with three sessions: one is over, one is open, one is cancelled. */
const THREE = JSON.stringify({
  ...garden,
  subEvent: garden.subEvent.filter(({ '@id': id = '' }) =>
    /\/(auftakt|stadtbaeume|pflanzentausch)$/.test(id),
  ),
});

/** @type {Record<string, { route: import('./harness/network.js').Route, attributes?: string, shows: string }>} */
const SHOWN = {
  cards: { route: THREE, shows: 'footer' },
  error: { route: BUSY, shows: 'retry-button' },
  click: { route: THREE, attributes: 'loading="click"', shows: 'load-button' },
};

for (const [name, shown] of Object.entries(SHOWN)) {
  inBrowsers(`A37 a screen reader reads the widget in a meaningful order: ${name}`, async (world) => {
    const page = await open(world, shown);
    await assertKept(`${name}.phrases`, await phrases(world, page));
  });

  inBrowsers(
    `A37 the accessibility tree has that order: ${name}`,
    async (world) => {
      const page = await open(world, shown);
      const root = await page.$('main');
      const tree = await page.accessibility.snapshot({ interestingOnly: false, ...(root && { root }) });
      await assertKept(`${name}.tree`, withoutPort(lines(tree).join('\n')));
    },
    WITH_TREE,
  );
}

inBrowsers(
  "A37 the widget's header and footer are no landmarks on a page without <main>",
  async (world) => {
    world.network.route('/schedule.json', THREE);
    const host = await world.open(world.snippet);
    await host.shows(3);
    const tree = lines(await host.page.accessibility.snapshot({ interestingOnly: false }));
    assert.ok(tree.some((line) => line.includes('Kontakt')));
    assert.deepEqual(
      tree.filter((line) => /^ *(banner|contentinfo|complementary)/.test(line)),
      [],
    );
  },
  WITH_TREE,
);

/** @param {World} world @param {typeof SHOWN[string]} shown */
async function open(world, { route, attributes = '', shows }) {
  world.network.route('/schedule.json', route);
  const { page } = await world.open(
    `<main><h1>Eine Partnerseite</h1>${world.element.replace('>', ` ${attributes}>`)}</main>
    <script>document.querySelector('series-schedule').now = '2026-11-22T12:00';</script>
    <script src="${world.script}" async></script>`,
  );
  await page.waitForSelector(`series-schedule >>> [part~=${shows}]`);
  return page;
}

/** The phrases of a screen reader that goes through the widget, one per line. @param {World} world @param {Page} page */
async function phrases(world, page) {
  const reader = await file('test/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js');
  world.network.route('/reader.js', reader);
  const said = await page.evaluate(async (url) => {
    const { virtual } = await import(url);
    // It does not enter shadow roots and slots by itself.
    const container = document.querySelector('series-schedule')?.shadowRoot?.querySelector('[part~=series]');
    await virtual.start({ container });
    const beginning = await virtual.lastSpokenPhrase();
    // After the end, it starts again at the beginning.
    do await virtual.next();
    while ((await virtual.lastSpokenPhrase()) !== beginning);
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    return log.slice(0, -1);
  }, `${world.partner}/reader.js`);
  return withoutPort(said.join('\n'));
}

/** A tree with one line for each node, without generic containers. @param {Node | null} node @returns {string[]} */
function lines(node) {
  if (!node || node.role === 'InlineTextBox') return [];
  const { role, name, level, expanded, children = [] } = node;
  const inner = children.flatMap(lines);
  if (role === 'none' || role === 'generic') return inner;
  const facts = [role, name && `“${name}”`, level && `level ${level}`, expanded === false && 'closed'];
  const isSaid = name && inner.every((line) => line.startsWith('StaticText'));
  return [facts.filter(Boolean).join(' '), ...(isSaid ? [] : inner.map((line) => `  ${line}`))];
}

/** Removes the port, which differs in each run. @param {string} text */
const withoutPort = (text) => text.replace(/localhost:\d+/g, 'localhost');

/** @param {string} name @param {string} actual */
async function assertKept(name, actual) {
  const path = new URL(`../fixtures/reading-order/${name}.txt`, import.meta.url);
  if (isUpdate) await writeFile(path, `${actual}\n`);
  assert.equal(`${actual}\n`, await readFile(path, 'utf8'));
}
