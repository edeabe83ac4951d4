import assert from 'node:assert/strict';
import { openTree, WITH_TREE } from './harness/accessibility-tree.js';
import { inBrowsers } from './harness/browsers.js';
import { openState } from './harness/states.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

const WORDS =
  'Wer sich um Bäume und Beete kümmert braucht einen langen Atem gute Nachbarn und jemanden der zuhört'.split(
    ' ',
  );

/** A different sentence for each index, with a link in it. @param {number} index @param {string} [end] of the link's words */
const sentence = (index, end = '') =>
  `Absatz${index} ${WORDS.slice(index % 3).join(' ')} und <a href="https://example.org/kapitel/${index}">liest Kapitel ${index}${end}</a> dazu.`;

/** About two thousand words. */
const SENTENCES = Array.from({ length: 90 }, (_, index) => sentence(index));

/** @param {string} [end] */
const linksOf = (end = '') =>
  SENTENCES.map((_, index) => `https://example.org/kapitel/${index} liest Kapitel ${index}${end}`);

/** Forms of a text that is one paragraph. */
const FORMS = {
  'as HTML': `<p>${SENTENCES.join(' ')}</p>`,
  'as plain text': SENTENCES.join(' '),
  'with a line for each sentence': SENTENCES.join('\n'),
};

/** @param {string} html */
const plain = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const SESSION = { name: 'Auftakt', startDate: '2027-05-12T18:00' };

/** @param {World} world @param {object[]} subEvent @param {object} [series] @param {string} [more] */
const open = (world, subEvent, series, more) =>
  openState(world, 'cards', undefined, {
    more,
    schedule: JSON.stringify({ name: 'Grün vor der Tür', timeZone: 'Europe/Berlin', ...series, subEvent }),
  });

/** The whole text of a part, its button, and the length of its visible beginning. @param {string} part */
function texts(part) {
  const text = document.querySelector('series-schedule')?.shadowRoot?.querySelector(`[part~=${part}]`);
  const whole = /** @type {Element} */ (text?.cloneNode(true));
  const summary = whole.querySelector('summary');
  summary?.remove();
  const wordsOf = (/** @type {Element} */ one) =>
    [...one.querySelectorAll('p, li')]
      .map((block) => block.textContent)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  const links = [...whole.querySelectorAll('a')].map(({ href, textContent }) => `${href} ${textContent}`);
  const words = wordsOf(whole);
  whole.querySelector('details')?.remove();
  return {
    button: summary?.textContent?.replace(/\s+/g, ' ').trim(),
    words,
    links,
    beginning: wordsOf(whole).length,
  };
}

/** @param {HostPage} host @param {string} [within] */
const summaryIn = async (host, within = 'session-description') =>
  /** @type {import('puppeteer-core').ElementHandle<HTMLElement>} */ (
    await host.page.$(`series-schedule >>> [part~=${within}] summary`)
  );

for (const [form, description] of Object.entries(FORMS)) {
  inBrowsers(
    `E29 shows the beginning of a paragraph of 2,000 words, and the rest after a click: ${form}`,
    async (world) => {
      const host = await open(world, [{ ...SESSION, description }], { description });
      for (const [part, title] of [
        ['description', 'Grün vor der Tür'],
        ['session-description', 'Auftakt, Mittwoch, 12. Mai 2027'],
      ]) {
        const { button, words, links, beginning } = await host.page.evaluate(texts, String(part));
        assert.equal(button, `Weiterlesen: ${title}`);
        // The beginning has about 600 characters, but the URLs of links count too.
        assert.ok(beginning >= 500 && beginning <= 1600, `${part} begins with ${beginning} characters`);
        assert.equal(words, plain(description));
        assert.deepEqual(links, linksOf());
        const isShown = () =>
          host.page.$eval(`series-schedule >>> [part~=${part}] a[href$="/89"]`, (link) =>
            link.checkVisibility(),
          );
        assert.equal(await isShown(), false);
        await (await summaryIn(host, part)).click();
        await host.becomes(isShown, true, 'the end is visible');
        assert.deepEqual(await host.read('cut'), []);
      }
    },
  );
}

inBrowsers(
  'E29 does not split a long text inside a link that contains the end of a sentence',
  async (world) => {
    const end = '. Dort steht mehr';
    const description = SENTENCES.map((_, index) => sentence(index, end)).join(' ');
    const host = await open(world, [{ ...SESSION, description }]);
    const { words, links } = await host.page.evaluate(texts, 'session-description');
    assert.equal(words, plain(description));
    assert.deepEqual(links, linksOf(end));
  },
);

/** The focused element in the widget, and whether its details are open. @param {HostPage} host */
const focused = ({ page }) =>
  page.$eval('series-schedule', ({ shadowRoot }) => {
    const active = shadowRoot?.activeElement;
    return [active?.localName, active?.closest('details')?.open];
  });

inBrowsers('A15 the keyboard opens and closes the rest of a text, and the focus stays', async (world) => {
  const host = await open(world, [{ ...SESSION, description: FORMS['as HTML'] }]);
  await (await summaryIn(host)).focus();
  for (const key of /** @type {const} */ (['Enter', ' ', 'Enter'])) {
    const [, before] = await focused(host);
    await host.page.keyboard.press(key);
    await host.becomes(() => focused(host), ['summary', !before], key);
  }
  // A reload does not close an open text.
  await host.page.$eval('series-schedule', (element) => element.reload());
  assert.deepEqual(await focused(host), ['summary', true]);
  await host.page.keyboard.press('Tab');
  assert.deepEqual(await focused(host), ['a', true]);
});

inBrowsers(
  'A15 the rest of a text is a named disclosure in the accessibility tree, collapsed or expanded',
  async (world) => {
    const host = await open(world, [{ ...SESSION, description: FORMS['as HTML'] }]);
    const client = await openTree(host);
    const read = async () => {
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      const found = nodes.filter(({ ignored, name }) => !ignored && name?.value.startsWith('Weiterlesen'));
      return found
        .map(({ role, name, properties }) => ({
          role: role?.value,
          // Chromium adds a space before visually hidden text.
          name: name?.value.replace(/\s+/g, ' ').replace(' :', ':').trim(),
          expanded: properties?.find((one) => one.name === 'expanded')?.value.value,
        }))
        .filter(({ role }) => !/text|static|inline/i.test(role));
    };
    const button = { role: 'DisclosureTriangle', name: 'Weiterlesen: Auftakt, Mittwoch, 12. Mai 2027' };
    assert.deepEqual(await read(), [{ ...button, expanded: false }]);
    await (await summaryIn(host)).press('Enter');
    await host.becomes(read, [{ ...button, expanded: true }], 'expanded');
  },
  // Other engines do not expose their accessibility tree to a driver.
  WITH_TREE,
);

inBrowsers('E29 short or missing texts have no button', async (world) => {
  const short = plain(SENTENCES.slice(0, 4).join(' '));
  assert.ok(short.length > 450 && short.length < 600, `${short.length}`);
  for (const description of [short, FORMS['as HTML'].slice(0, 500), undefined, '', ' ']) {
    const host = await open(world, [{ ...SESSION, description }], { description });
    assert.equal(await host.read('count', 'details, summary'), 0, description);
    if (!description?.trim()) assert.equal(await host.read('count', '[part~=session-description]'), 0);
  }
});

const COMPOUND = 'Grundstücksverkehrsgenehmigungszuständigkeit';
const TITLE = `${COMPOUND} und ${WORDS.join(' ')}: `.repeat(3).slice(0, 200);

/** Very long and very short schedules. @type {Readonly<Record<string, object[]>>} */
const EXTREMES = {
  'a title of 200 characters and compounds of 40': [
    {
      ...SESSION,
      name: TITLE,
      description: `${COMPOUND} ${FORMS['as HTML']}`,
      location: { name: COMPOUND, address: `${COMPOUND}, ${COMPOUND}` },
      performer: { name: COMPOUND, roleName: COMPOUND },
      registration: { url: 'https://example.org/anmelden', label: COMPOUND, note: TITLE },
    },
  ],
  'one session with only a title': [{ name: 'Auftakt' }],
  'sixty sessions': Array.from({ length: 60 }, (_, index) => ({
    ...SESSION,
    name: `Termin ${index + 1}`,
    ...(index % 2 && { description: FORMS['as plain text'] }),
  })),
};

for (const [extreme, sessions] of Object.entries(EXTREMES)) {
  inBrowsers(`E29 A31 everything fits into a column of 280 px: ${extreme}`, async (world) => {
    for (const layout of ['cards', 'list', 'next']) {
      const host = await open(world, sessions, { name: TITLE }, `layout="${layout}"`);
      await host.page.$eval('main', (main) => (main.style.width = '280px'));
      // Lays out all cards; by default, the browser skips cards far from the viewport.
      await host.page.addStyleTag({ content: '::part(session) { content-visibility: visible }' });
      await host.shows(layout === 'next' ? 1 : sessions.length);
      for (const isOpen of [false, true]) {
        await host.page.$eval(
          'series-schedule',
          ({ shadowRoot }, isOpen) => {
            for (const more of shadowRoot?.querySelectorAll('details') ?? []) more.open = isOpen;
          },
          isOpen,
        );
        await host.becomes(() => host.read('overflow'), [], layout);
        await host.becomes(() => host.read('cut'), [], layout);
      }
      await host.assertQuiet();
    }
  });
}
