import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { everyField } from './harness/documents.js';
import { answerFromPage } from './harness/fed-page.js';

/*
 * Texts that make a regular expression try again and again what it has tried before: a beginning, what is repeated,
 * and an end that spoils the match.
 */
const REPEATED = [
  ...['<', '&', '&#x1', '&amp;', '<a ', '<a href="', "<a href='x", '<p>', '<br>', '<li>', '<ul><li>', '<td>'],
  ...['<!--', '<script', '<script>', '</script ', '</', '<a href=x>', '</a>', '<a href=x>b</a>'],
  ...['(', '[', '"', '\\', ' ', '\n', '\n\n', ' \n', '\u00a0', '\u2028', '- ', '.', ', ', ';'],
  ...['1', '1.', '0', '+', '2030-05-02', '2030-05-02T19:00', ':', '/', '#', '%', '%41', '@', 'a@', 'a@a.'],
  ...['http://', 'https://a/', 'www.', 'mailto:', 'tel', 'Event', 'true', 'a-', 'a', 'a ', 'ä'],
  ...['\u202e', '\ue002', '\ue002a\ue003', '\ue000 '],
];
const SPOILT = [
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
const FAMILIES = [...REPEATED.map((unit) => ['', unit, '']), ...SPOILT];

inBrowsers('S20 a text of 100,000 characters takes no more time than its length', async (world) => {
  const place = () => '§';
  const kinds = 'text rich url contact date term number zone language id'.split(' ');
  const whole = everyField(Object.fromEntries(kinds.map((kind) => [kind, place])));
  whole.subEvent.splice(1);
  const pieces = JSON.stringify(whole).split('"§"');
  const names = pieces.slice(0, -1).map((piece) => /\w*(?=\W*$)/.exec(piece)?.[0] ?? '');
  const all = names.map((_, index) => index);
  // A document with all of them in all fields would be longer than is read: the longest stand in one field of a name.
  const single = all.filter((index) => names.indexOf(names[index] ?? '') === index);
  const even = single.filter((_, index) => index % 2);
  const odd = single.filter((index) => !even.includes(index));
  const host = await world.open(`<div hidden>${world.element}</div><script src="${world.script}"></script>`, {
    before: answerFromPage,
  });
  await host.shows(1);
  /** @type {Record<string, string[]>} */
  const slow = {};
  for (const family of FAMILIES) {
    const sets = SPOILT.includes(family) ? [all, even, odd] : [even, odd];
    for (const fields of sets) {
      const length = fields === all ? 20_000 : 100_000;
      const found = await host.page.evaluate(measure, pieces, family, fields, length);
      if (found.length) slow[JSON.stringify(family)] = found.map((one) => names[Number(one)] ?? one);
    }
  }
  assert.deepEqual(slow, {}, 'what takes how much longer for twice the length');
  await host.assertQuiet();
});

/**
 * How much more than its length a text takes, and in which fields, if it does; runs in the page.
 *
 * @param {string[]} pieces of a document, with a field between each two
 * @param {string[]} family
 * @param {number[]} fields
 * @param {number} wanted characters
 * @returns {Promise<string[]>}
 */
async function measure(pieces, [start = '', unit = '', end = ''], fields, wanted) {
  const fed = Reflect.get(window, Symbol.for('fed'));
  /** @type {any} */
  const element = document.querySelector('series-schedule');
  URL.createObjectURL = () => '#';
  window.HTMLAnchorElement.prototype.click = () => {};
  // What is escaped in JSON is longer there.
  const escaped = new TextEncoder().encode(JSON.stringify(unit.repeat(100))).length / unit.length / 100;
  const length = Math.min(wanted, 4_500_000 / fields.length / escaped);
  fed.base ??= {};
  const base = (fed.base[wanted] ??= await time('', 'ab', '', wanted));
  const fifth = await time(start, unit, end, length / 5);
  // What a fifth takes longer for would take minutes; below that anything else that goes on is in the times.
  if (fifth < 1000) {
    const whole = await time(start, unit, end, length);
    // Thrice for each doubling.
    if (whole < Math.max(1500, 3 * base, fifth * 3 ** Math.log2(5))) return [];
  }

  // As long as what is quadratic would outweigh the rest.
  let size = length / 16;
  while (size < length && (await time(start, unit, end, size)) < 3000) size *= 2;
  let ratio = Infinity;
  for (let round = 0; round < 5 && ratio >= 3; round++) {
    ratio = Math.min(ratio, (await least(size)) / (await least(size / 2)));
  }
  if (ratio < 3) return [];
  const slow = [`${ratio.toFixed(1)} × as long for twice ${size / 2} characters:`];
  const usual = await time('', 'ab', '', size, fields.slice(0, 1));
  for (const index of fields) {
    if ((await time(start, unit, end, size, [index])) > 5 * usual + 100) slow.push(`${index}`);
  }
  return slow;

  async function least(/** @type {number} */ characters) {
    return Math.min(await time(start, unit, end, characters), await time(start, unit, end, characters));
  }

  /** Milliseconds from the answer to the last calendar. */
  async function time(
    /** @type {string} */ first,
    /** @type {string} */ repeated,
    /** @type {string} */ last,
    /** @type {number} */ size,
    some = fields,
  ) {
    const text = JSON.stringify(first + repeated.repeat(Math.ceil(size / repeated.length)) + last);
    fed.answer = pieces.reduce(
      (all, piece, index) => all + (some.includes(index - 1) ? text : '"a"') + piece,
    );
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
