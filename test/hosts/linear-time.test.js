import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { everyField } from './harness/documents.js';
import { answerFromPage } from './harness/fed-page.js';

/*
 * Texts that may make a regular expression backtrack: a beginning, a repeated unit, and an end that prevents a match.
 */
const REPEATED = [
  ...['<', '&', '&#x1', '&amp;', '<a ', '<a href="', "<a href='x", '<p>', '<br>', '<li>', '<ul><li>', '<td>'],
  ...['<!--', '<script', '<script>', '</script ', '</', '<a href=x>', '</a>', '<a href=x>b</a>'],
  ...['(', '[', '"', '\\', ' ', '\n', '\n\n', ' \n', '\u00a0', '\u2028', '- ', '.', ', ', ';'],
  ...['1', '1.', '0', '+', '2030-05-02', '2030-05-02T19:00', ':', '/', '#', '%', '%41', '@', 'a@', 'a@a.'],
  ...['http://', 'https://a/', 'www.', 'mailto:', 'tel', 'Event', 'true', 'a-', 'a', 'a ', 'ä'],
  ...['\u202e', '\ue002', '\ue002a\ue003', '\ue000 '],
];
const UNMATCHED = [
  ...[':', '@', 'a@', 'a.', '/', '1', ' ', '-', '(', 'a'].map((unit) => ['', unit, ' x']),
  ...['@', ' ', '!'].map((end) => ['a@', 'a.', end]),
  ...['1', '(', '1 ', ' '].map((unit) => ['tel', unit, 'x!']),
  ...['1', ' '].map((unit) => ['2030-05-02T19:00:00.0', unit, 'x']),
  ...['href', ' ', ' href='].map((unit) => ['<a href', unit, '>']),
  ...['a', '</script '].map((unit) => ['<script>', unit, '']),
  ...['a', '//'].map((unit) => ['webcal:', unit, ' x']),
  ['https://a', '.a', ' x/'],
  ['', '\n ', 'x'],
  ['de-', 'a-', '!'],
];
const FAMILIES = [...REPEATED.map((unit) => ['', unit, '']), ...UNMATCHED];

/**
 * The engines run regular expressions with the same library (Irregexp), but each has its own parser of markup. All texts
 * are measured in Chromium, whose clock is finer.
 */
const FAMILIES_OF = {
  chromium: FAMILIES,
  firefox: FAMILIES.filter((family) => /[<&]/.test(family.join(''))),
};

/** Fields that the calendar needs; they are tested in a separate document, so that the others keep their dates. */
const IS_DATE = /Date$|^(doorTime|opens|closes)$/;

const LENGTH = 100_000;

inBrowsers(
  'S20 reads texts of 100,000 characters in linear time',
  async (world) => {
    const mark = (/** @type {string} */ plain) => `§${plain}§`;
    const kinds = 'text rich url contact date term number zone language id'.split(' ');
    const whole = everyField(Object.fromEntries(kinds.map((kind) => [kind, mark])));
    whole.subEvent.splice(1);
    // Every second part is a field's plain value.
    const parts = JSON.stringify(whole).split(/"§(.*?)§"/);
    const fields = parts.flatMap((part, index) => {
      const name = /(@?\w+)":\W*$/.exec(part)?.[1];
      return name && index + 1 < parts.length ? { index: index + 1, name } : [];
    });
    const first = parts.findIndex((part) => part.includes('"subEvent"'));
    const ofSession = fields.filter(({ index }) => index > first);
    // A document with all fields would exceed the size limit, so only the first field of each name is used.
    const documents = [
      [...fields.filter(({ index }) => index < first), ...ofSession.filter(({ name }) => IS_DATE.test(name))],
      ofSession.filter(({ name }) => !IS_DATE.test(name)),
    ].map((all) => [...new Map(all.toReversed().map((field) => [field.name, field.index])).values()]);
    assert.ok(documents.flat().length > 50);

    const host = await world.open(
      `<div hidden>${world.element}</div><script src="${world.script}"></script>`,
      {
        before: answerFromPage,
      },
    );
    await host.shows(1);
    const nameOf = (/** @type {number} */ index) => fields.find((field) => field.index === index)?.name;
    /** @type {Record<string, string[]>} */
    const slow = {};
    for (const family of FAMILIES_OF[world.engine]) {
      const found = await host.page.evaluate(measure, parts, family, documents, LENGTH);
      for (const { how, indices } of found)
        slow[JSON.stringify(family)] = [how, ...indices.map((index) => nameOf(index) ?? '')];
      // One slow family is enough, and each one takes long.
      if (found.length) break;
    }
    assert.deepEqual(slow, {}, 'time for twice the length, by text');
    await host.assertQuiet();
  },
  { patience: 400_000 },
);

/**
 * Finds the fields in which a text takes more than linear time, and by how much; runs in the page.
 *
 * @param {string[]} parts of a document
 * @param {string[]} family
 * @param {number[][]} documents the indices of the parts to replace with the text, for each document
 * @param {number} wanted characters
 * @returns {Promise<{ how: string, indices: number[] }[]>}
 */
async function measure(parts, [start = '', unit = '', end = ''], documents, wanted) {
  const fed = Reflect.get(window, Symbol.for('fed'));
  /** @type {any} */
  const element = document.querySelector('series-schedule');
  URL.createObjectURL = () => '#';
  window.HTMLAnchorElement.prototype.click = () => {};
  const slow = [];
  for (const fields of documents) {
    const size = sizeOf(fields);
    // Starts with a fifth of the size, because a slow text of full size could take minutes. Twice what the fifth takes
    // longer than two tenths is the time that grows with the square of the length: 25 times as long for the whole text.
    const fifth = await time(size / 5, fields);
    const squared = 2 * (fifth - 2 * (await time(size / 10, fields)));
    if (squared < 30) continue;
    const isLong = fifth > 400;
    if (!isLong && (await time(size, fields)) < 1500) continue;
    // Many long texts may simply take their time. If one of them takes a quarter of it, and quadratic time, the ratio for all
    // is 2.3.
    if ((await ratioAt(isLong ? size / 5 : size, fields, 2.3)) < 2.3) continue;
    /** @type {number[]} */
    const indices = [];
    for (const index of fields) {
      if (indices.length < 3 && (await time(wanted / 3, [index])) > 200) indices.push(index);
    }
    const ratio = await ratioOf(indices.length ? indices.slice(0, 1) : fields);
    if (ratio < 3) continue;
    slow.push({ how: `${ratio.toFixed(1)} ×`, indices });
    break;
  }
  return slow;

  /** The ratio between the times for a text and for half of it. @param {number[]} fields */
  async function ratioOf(fields) {
    let size = sizeOf(fields) / 16;
    // Long enough that quadratic time would outweigh everything else.
    while (size < sizeOf(fields) && (await least(size, fields)) < 500) size *= 2;
    return ratioAt(size, fields, 3);
  }

  /** The same ratio at one size, measured until it is below a limit. */
  async function ratioAt(
    /** @type {number} */ size,
    /** @type {number[]} */ fields,
    /** @type {number} */ limit,
  ) {
    let ratio = Infinity;
    // Repeated, because other programs may affect the times.
    for (let round = 0; round < 4 && ratio >= limit; round++)
      ratio = Math.min(ratio, (await least(size, fields)) / (await least(size / 2, fields)));
    return ratio;
  }

  /** Characters per field, so that the JSON with its escapes stays below the size limit. */
  function sizeOf(/** @type {number[]} */ { length }) {
    const escaped = new TextEncoder().encode(JSON.stringify(unit.repeat(100))).length / unit.length / 100;
    return Math.min(wanted, 4_500_000 / length / escaped);
  }

  async function least(/** @type {number} */ size, /** @type {number[]} */ fields) {
    return Math.min(await time(size, fields), await time(size, fields));
  }

  /** Milliseconds for loading a document and creating all calendars. */
  async function time(/** @type {number} */ size, /** @type {number[]} */ fields) {
    const text = JSON.stringify(start + unit.repeat(Math.ceil(size / unit.length)) + end);
    fed.answer = parts
      .map((part, index) => (index % 2 ? (fields.includes(index) ? text : `"${part}"`) : part))
      .join('');
    fed.count = (fed.count ?? 0) + 1;
    const ended = new Promise((resolve) => {
      element.addEventListener('series-schedule-load', resolve, { once: true });
      element.addEventListener('series-schedule-error', resolve, { once: true });
    });
    const began = performance.now();
    element.src = `https://anbieter.localhost/${fed.count}.json`;
    await ended;
    for (const button of element.shadowRoot.querySelectorAll('[part~=calendar-button]')) button.click();
    return performance.now() - began;
  }
}
