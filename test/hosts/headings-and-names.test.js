import assert from 'node:assert/strict';
import { allOf, openTree, treeOf, WITH_TREE } from './harness/accessibility-tree.js';
import { inBrowsers } from './harness/browsers.js';
import { openState, STATES } from './harness/states.js';

/*
 * Checks the accessibility tree that Chromium gives to screen readers. The tests in test/browser/element check the
 * markup for it, in all engines and for all kinds of sessions.
 */

/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

/** Values of `heading-level`, undefined for an absent attribute, each with the levels of series and sessions. */
const LEVELS = /** @type {const} */ ([
  [undefined, 2, 3],
  ['-1', 2, 3],
  ['0', 2, 3],
  ['1', 2, 3],
  ['2', 2, 3],
  ['3', 3, 4],
  ['4', 4, 5],
  ['5', 5, 6],
  ['6', 6, 6],
  ['7', 6, 6],
  ['x', 2, 3],
]);

inBrowsers(
  'A04 the series has a heading level from 2 to 6, and each session one below, for any value of heading-level',
  async (world) => {
    const host = await openState(world, 'cards');
    const client = await openTree(host);
    const [titles = []] = await host.titles();
    assert.equal(titles.length, 19);
    for (const [written, series, session] of LEVELS) {
      await host.page.$eval(
        'series-schedule',
        async (element, written) => {
          if (written === undefined) element.removeAttribute('heading-level');
          else element.setAttribute('heading-level', written);
          await element.updateComplete;
        },
        written,
      );
      const headings = allOf(await treeOf(client), 'heading').map(({ level, name }) => `${level} ${name}`);
      assert.deepEqual(
        headings,
        [
          '1 Eine Partnerseite',
          `${series} Grün vor der Tür`,
          ...titles.map((title) => `${session} ${title}`),
        ],
        `heading-level=${written}`,
      );
    }
  },
  WITH_TREE,
);

/**
 * The list with headings in its items.
 *
 * @param {readonly import('./harness/accessibility-tree.js').TreeNode[]} tree
 */
const listOfCards = (tree) =>
  allOf(tree, 'list').find(({ children }) => children.some((item) => allOf([item], 'heading').length));

for (const [state, count] of /** @type {const} */ ([
  ['cards', 19],
  ['list', 19],
  ['next', 1],
  ['cards in new tabs, with more to come', 3],
])) {
  inBrowsers(
    `A06 the cards are a list of ${count} in the accessibility tree: ${state}`,
    async (world) => {
      const host = await openState(world, state);
      const tree = await treeOf(await openTree(host));
      const items = listOfCards(tree)?.children ?? [];
      assert.deepEqual(
        items.map(({ role }) => role),
        Array(count).fill('listitem'),
      );
      const [titles = []] = await host.titles();
      assert.deepEqual(
        items.map((item) => allOf(item.children, 'heading').map(({ name }) => name)),
        titles.map((title) => [title]),
      );
      // A session's facts and lists in its description are separate lists.
      const lists = await host.read('count', ':is(ol, ul)');
      assert.equal(allOf(tree, 'list').length, lists);
      assert.equal(allOf(tree, 'listitem').length, await host.read('count', 'li'));
    },
    WITH_TREE,
  );
}

/**
 * @typedef {object} Control
 * @property {string} name
 * @property {string} label its visible text
 * @property {string} title of its session; empty outside of the cards
 * @property {string} goal href of a link; empty for a button
 * @property {string} part
 */

/** Links and buttons of the tree, with their visible text. @param {HostPage} host @returns {Promise<Control[]>} */
async function controlsOf(host) {
  const client = await openTree(host);
  const nodes = allOf(await treeOf(client), 'link', 'button', 'DisclosureTriangle');
  /** @type {Control[]} */
  const controls = [];
  for (const { name, id } of nodes) {
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: id });
    const { result } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      returnByValue: true,
      functionDeclaration: String(
        /** @this {HTMLElement} */ function () {
          const words = (/** @type {Element | null | undefined} */ one) => {
            const copy = /** @type {Element | undefined} */ (one?.cloneNode(true));
            for (const unseen of copy?.querySelectorAll('.unseen') ?? []) unseen.remove();
            return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
          };
          return {
            label: words(this),
            title: words(this.closest('[part~=session]')?.querySelector('[part~=session-title]')),
            goal: this.getAttribute('href') ?? '',
            part: this.getAttribute('part') ?? '',
          };
        },
      ),
    });
    controls.push({ name, ...result.value });
  }
  return controls;
}

/** Whether a control acts on its card's session, and so has to name it. @param {Control} one */
const isForSession = ({ part, title }) => !!title && /register-button|calendar-button/.test(part);

/** Mistakes in names: without the visible text, without the session, or not unique. @param {readonly Control[]} controls */
function wrongNames(controls) {
  const isAlike = (/** @type {Control} */ a, /** @type {Control} */ b) =>
    a !== b && a.name === b.name && (!a.goal || a.goal !== b.goal);
  return controls.flatMap((one) => [
    ...(one.label && one.name.startsWith(one.label)
      ? []
      : [`“${one.name}” does not begin with “${one.label}”`]),
    ...(isForSession(one) && !one.name.includes(one.title) ? [`“${one.name}” lacks “${one.title}”`] : []),
    ...(controls.some((other) => isAlike(one, other))
      ? [`“${one.name}” is also the name of another control`]
      : []),
  ]);
}

for (const state of Object.keys(STATES)) {
  inBrowsers(
    `A07 the name of each link and button begins with its visible text, is unique, and names its session: ${state}`,
    async (world) => {
      const host = await openState(world, state);
      const controls = await controlsOf(host);
      if (state === 'cards') assert.ok(controls.filter(isForSession).length > 15);
      assert.deepEqual(wrongNames(controls), []);
    },
    WITH_TREE,
  );
}

/** Values that two sessions may have in common. */
const ALIKE = {
  'the name of a document': (/** @type {number} */ day) => ({
    name: `${day}. Treffen`,
    subjectOf: { name: 'Folien (PDF)', url: `https://example.org/folien-${day}.pdf` },
  }),
  'their title': (/** @type {number} */ day) => ({
    name: 'Sprechstunde',
    registration: { url: `https://example.org/anmelden-${day}` },
  }),
};

for (const [what, session] of Object.entries(ALIKE)) {
  inBrowsers(
    `A07 links and buttons of two sessions have different names even if the sessions share ${what}`,
    async (world) => {
      const subEvent = [2, 9].map((day) => ({ startDate: `2030-05-0${day}T19:00`, ...session(day) }));
      world.network.route(
        '/schedule.json',
        JSON.stringify({ name: 'Reihe', timeZone: 'Europe/Berlin', subEvent }),
      );
      const host = await world.open(world.snippet);
      await host.shows(2);
      assert.deepEqual(wrongNames(await controlsOf(host)), []);
    },
    WITH_TREE,
  );
}

/** Puts markup into the first card. @param {HostPage} host @param {string} markup */
const putInside = (host, markup) =>
  host.page.$eval(
    'series-schedule',
    ({ shadowRoot }, markup) =>
      shadowRoot?.querySelector('[part~=body]')?.insertAdjacentHTML('beforeend', markup),
    markup,
  );

/** Controls, each with the mistake in its name. */
const WRONG = {
  '<a href="/a" aria-label="Hier anmelden">Anmelden</a>': '“Hier anmelden” does not begin with “Anmelden”',
  '<button part="calendar-button">In den Kalender</button>':
    '“In den Kalender” lacks “Auftakt: Wem gehört das Grün?”',
  '<a href="/a">Mehr</a><a href="/b">Mehr</a>': '“Mehr” is also the name of another control',
  '<button></button>': '“” does not begin with “”',
};

for (const [markup, wrong] of Object.entries(WRONG)) {
  inBrowsers(
    `A07 the check detects a wrong name: ${wrong}`,
    async (world) => {
      const host = await openState(world, 'cards');
      await putInside(host, markup);
      assert.ok(wrongNames(await controlsOf(host)).includes(wrong));
    },
    WITH_TREE,
  );
}
