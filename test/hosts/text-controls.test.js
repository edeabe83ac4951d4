import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { everyField, SESSIONS } from './harness/documents.js';

/*
 * Invisible characters can change how a title reads, or reverse the text beside it.
 */

/** Bidi controls, including deprecated ones, zero-width characters that no word needs, and control characters. */
const CONTROLS = [
  ...'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
  ...'\u206a\u206b\u206c\u206d\u206e\u206f\u200b\u2060\u2061\u2062\u2063\u2064\ufeff',
  ...'\u0000\u0007\u0008\u000b\u000e\u001b\u001f\u007f\u0085\u009b\u009f',
];

/** Joiners that some scripts and emoji need, and a soft hyphen. */
const NEEDED = 'می\u200cخواهم 👩\u200d🔧 Ver\u00adein';

/** Forms in which a CMS may write these characters. */
const FORMS = {
  'written literally': (/** @type {string} */ control) => control,
  'written as entities': (/** @type {string} */ control) => `&#${control.codePointAt(0)};`,
  'written as hexadecimal entities': (/** @type {string} */ control) =>
    `&#x${control.codePointAt(0)?.toString(16)};`,
};

for (const [how, form] of Object.entries(FORMS)) {
  inBrowsers(`S15 removes control characters ${how} from all texts`, async (world) => {
    const text = (/** @type {string} */ plain) =>
      CONTROLS.map((control, index) => `${form(control)}${index ? '' : plain}`).join('a');
    const kinds = { text, rich: text, contact: text, language: text, date: text, term: text };
    world.network.route('/schedule.json', JSON.stringify(everyField(kinds)));
    world.network.route('/dated.json', JSON.stringify(everyField({ text, rich: text, contact: text })));
    const dated = world.element.replace('schedule.json', 'dated.json');
    const host = await world.open(dated + world.snippet);
    await host.shows(SESSIONS, SESSIONS);
    const shown = await host.read('shownTexts');
    assert.ok(shown.length > 100);
    assert.match(shown.join(), /Erster Abend(?=a)/);
    const found = CONTROLS.filter((control) =>
      shown.some((/** @type {string} */ one) => one.includes(control)),
    );
    assert.deepEqual(
      found.map((control) => `U+${control.codePointAt(0)?.toString(16)}`),
      [],
    );
    await host.assertQuiet();
  });
}

inBrowsers('S15 keeps joiners and soft hyphens', async (world) => {
  world.network.route(
    '/schedule.json',
    JSON.stringify(everyField({ text: () => NEEDED, rich: () => NEEDED })),
  );
  const host = await world.open(world.snippet);
  await host.shows(SESSIONS);
  assert.ok((await host.read('titles'))[0].includes(NEEDED));
  assert.ok(
    (await host.read('texts', 'session-description')).every((/** @type {string} */ one) => one === NEEDED),
  );
});

/** Hebrew, with a number at the end that would affect the order of adjacent text. */
const text = () => 'שלום עולם 12';

inBrowsers('S15 a right-to-left text does not reverse the text beside it', async (world) => {
  const withState = (
    /** @type {any} */ document,
    /** @type {string} */ state,
    /** @type {object} */ dates,
  ) => {
    for (const session of document.subEvent) {
      Object.assign(session, { registration: { ...session.registration, state } }, dates);
    }
    return document;
  };
  const begins = { startDate: '2030-05-02T19:00' };
  const documents = [
    everyField({ text, rich: text }),
    everyField({ text, rich: text, url: () => undefined }),
    everyField({ text, rich: text, date: text }),
    withState(everyField({ text, date: text }), 'notYetOpen', begins),
    withState(everyField({ text, date: text }), 'fewLeft', begins),
    withState(everyField({ text, contact: text, url: () => undefined }), 'open', begins),
    withState(everyField({ text }), 'full', { ...begins, eventStatus: 'EventPostponed' }),
  ];
  const elements = documents.map((document, index) => {
    world.network.route(`/${index}.json`, JSON.stringify(document));
    return `<series-schedule src="${world.provider}/${index}.json"></series-schedule>`;
  });
  const host = await world.open(`${elements.join('\n')}<script src="${world.script}" async></script>`, {
    // Wide enough that no line wraps.
    before: (page) => page.setViewport({ width: 4000, height: 1000 }),
  });
  await host.shows(...documents.map(() => SESSIONS));
  const { total, turned } = await host.page.evaluate(readingOrder, text());
  assert.ok(total > 500, `${total} pieces`);
  assert.deepEqual(turned, []);
});

inBrowsers(
  'S15 titles, names, places and notes have the computed style unicode-bidi: isolate',
  async (world) => {
    world.network.route('/schedule.json', JSON.stringify(everyField({ text, rich: text })));
    const host = await world.open(world.snippet);
    await host.shows(SESSIONS);
    const open = await host.page.evaluate((foreign) => {
      const root = document.querySelector('series-schedule')?.shadowRoot;
      const parts = 'title session-title place note organization image kicker audience'.split(' ');
      return parts.filter((part) => {
        const all = [...(root?.querySelectorAll(`[part~="${part}"], [part~="${part}"] *`) ?? [])];
        const alone = all.filter((one) => one.textContent?.trim() === foreign);
        return !alone.some((one) => getComputedStyle(one).unicodeBidi === 'isolate');
      });
    }, text());
    assert.deepEqual(open, []);
  },
);

/**
 * The number of pieces of text, and those that are displayed in the wrong order. An isolated element counts as one piece.
 *
 * @param {string} foreign a text that counts as one piece
 */
function readingOrder(foreign) {
  let total = 0;
  /** @type {string[]} */
  const turned = [];
  for (const { shadowRoot } of document.querySelectorAll('series-schedule')) {
    for (const element of shadowRoot?.querySelectorAll('*') ?? []) {
      // Visually hidden text has no visual order.
      if (isOnItsOwn(element) && !element.matches('.unseen')) inspect(element);
    }
  }
  return { total, turned: [...new Set(turned)] };

  function isOnItsOwn(/** @type {Element} */ element) {
    const { display, unicodeBidi } = getComputedStyle(element);
    return display !== 'inline' || unicodeBidi !== 'normal';
  }

  function inspect(/** @type {Element} */ element) {
    const isRightToLeft = getComputedStyle(element).direction === 'rtl';
    const pieces = piecesOf(element);
    total += pieces.length;
    pieces.forEach(({ box, words }, index) => {
      const next = pieces[index + 1];
      // The next piece is on another line, or in another column.
      if (!next || !box || !next.box || next.box.top > box.bottom - 3 || next.box.bottom < box.top + 3)
        return;
      const isTurned = isRightToLeft ? next.box.left > box.left + 1 : next.box.left < box.left - 1;
      if (isTurned)
        turned.push(`${element.closest('[part]')?.getAttribute('part')}: ${words} | ${next.words}`);
    });
  }

  /** @param {Node} node @returns {{ box: DOMRect | undefined, words: string }[]} */
  function piecesOf(node) {
    return [...node.childNodes].flatMap((child) => {
      if (child instanceof window.Element) {
        if (child.matches('.unseen, .day-in-words')) return [];
        if (!isOnItsOwn(child)) return piecesOf(child);
        // The layout decides the position of blocks.
        if (!getComputedStyle(child).display.startsWith('inline')) return [{ box: undefined, words: '' }];
        return [{ box: child.getClientRects()[0], words: child.textContent?.trim() ?? '' }];
      }
      const written = child.nodeType === 3 ? (child.nodeValue ?? '') : '';
      return [...written.matchAll(new RegExp(`${foreign}|[\\p{L}\\d]+|[^\\s]`, 'gu'))].map(
        ({ 0: words, index }) => {
          const range = document.createRange();
          range.setStart(child, index);
          range.setEnd(child, index + words.length);
          return { box: range.getClientRects()[0], words };
        },
      );
    });
  }
}
