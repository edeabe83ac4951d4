import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { sheetsOf, withoutSpaces } from './harness/pdf.js';
import { openState, THEMES } from './harness/states.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

/*
 * Reads the printed page from the browser's PDF, including the printed colours.
 */

/** A4, on which cards have to be moved to the next page. */
const SHEETS = { height: '29.7cm' };

/**
 * Prints on a roll of paper, or on sheets: Firefox takes half a second for each page break between cards.
 *
 * @param {HostPage} host
 * @param {import('puppeteer-core').PDFOptions} [options]
 */
const print = async (host, options) =>
  sheetsOf(await host.page.pdf({ width: '21cm', height: '300cm', ...options }));

/** @param {import('./harness/pdf.js').Sheet[]} sheets */
const wordsOf = (sheets) => sheets.map(({ words }) => words).join('');

/** Removes hyphens, which may be at the end of a line. @param {string} text */
const bare = (text) => withoutSpaces(text).replace(/[-‐]/g, '');

/** @param {object[]} subEvent @param {object} [more] */
const seriesOf = (subEvent, more) =>
  JSON.stringify({ name: 'Grün vor der Tür', timeZone: 'Europe/Berlin', ...more, subEvent });

/** A different date for each index. @param {number} index */
const dayOf = (index) => new Date(Date.UTC(2027, 0, 5 + index, 18)).toISOString().slice(0, 16);

inBrowsers('A36 prints all sessions, including those beyond the limit', async (world) => {
  const host = await openState(world, 'cards in new tabs, with more to come');
  await host.shows(3);
  const words = bare(wordsOf(await print(host, SHEETS)));
  await host.shows(19);
  const [titles = []] = await host.titles();
  assert.deepEqual(
    titles.filter((title) => !words.includes(bare(title.replace(/, \S+, .*/, '')))),
    [],
  );
});

inBrowsers('A36 prints sessions that have not been drawn yet', async (world) => {
  const names = Array.from({ length: 150 }, (_, index) => `Termin Nr. ${index + 1}.`);
  const sessions = names.map((name, index) => ({ name, startDate: dayOf(index) }));
  const host = await openState(world, 'cards', undefined, {
    schedule: seriesOf(sessions),
    more: 'limit="2"',
  });
  const words = wordsOf(await print(host));
  assert.deepEqual(
    names.filter((name) => !words.includes(withoutSpaces(name))),
    [],
  );
});

/** Distinguishable sentences. @param {string} of @param {number} count */
const sentences = (of, count) =>
  Array.from({ length: count }, (_, index) => `Satz ${index + 1} vom ${of} sagt, worum es dort geht.`);

inBrowsers('A36 prints folded texts in full', async (world) => {
  const [ofSeries, ofSession] = [sentences('Anfang', 60), sentences('Ende', 120)];
  const host = await openState(world, 'cards', undefined, {
    schedule: seriesOf([{ name: 'Auftakt', startDate: dayOf(0), description: ofSession.join(' ') }], {
      description: ofSeries.join('\n\n'),
    }),
  });
  assert.equal(await host.read('count', 'details:not([open])'), 2);
  const words = bare(wordsOf(await print(host)));
  assert.deepEqual(
    [...ofSeries, ...ofSession].filter((sentence) => !words.includes(bare(sentence))),
    [],
  );
});

inBrowsers('A36 prints the URL of each link to a web page', async (world) => {
  const host = await openState(world, 'cards');
  const addresses = await host.page.$eval('series-schedule', ({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('a') ?? [])]
      .map((link) => link.href)
      .filter((href) => href.startsWith('http')),
  );
  assert.ok(addresses.length > 15);
  // Hyphens are not removed here: one added at a line break would change the URL.
  const words = wordsOf(await print(host));
  assert.deepEqual(
    addresses.filter((address) => !words.includes(`(${address})`)),
    [],
  );
});

for (const state of ['cards in new tabs, with more to come', 'before the click', 'error']) {
  inBrowsers(`A36 does not print buttons: ${state}`, async (world) => {
    const host = await openState(world, state);
    const labels = await host.page.$eval('series-schedule', ({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('button, summary') ?? [])].map((button) => {
        const seen = /** @type {Element} */ (button.cloneNode(true));
        seen.querySelector('.unseen')?.remove();
        return seen.textContent?.trim() ?? '';
      }),
    );
    assert.ok(labels.length > 0 && labels.every(Boolean));
    const words = wordsOf(await print(host));
    assert.ok(words.includes('EinePartnerseite'));
    assert.deepEqual(
      labels.filter((label) => words.includes(withoutSpaces(label))),
      [],
    );
  });
}

for (const layout of ['cards', 'list']) {
  inBrowsers(`A36 does not split a session that fits on one page: ${layout}`, async (world) => {
    const sessions = Array.from({ length: 24 }, (_, index) => ({
      name: `Anfang von ${index}.`,
      startDate: dayOf(index),
      location: 'Stadtbibliothek Beispielstadt',
      description: sentences(String(index), (index % 7) + 1).join('\n\n'),
      registration: { url: 'https://example.org/anmelden', note: `Ende von ${index}.` },
    }));
    const host = await openState(world, 'cards', undefined, {
      schedule: seriesOf(sessions),
      more: `layout="${layout}"`,
    });
    const sheets = await print(host, { height: '14cm', width: '20cm' });
    assert.ok(sheets.length > 2, `${sheets.length} pages`);
    const placeOf = (/** @type {string} */ text) =>
      sheets.flatMap(({ words }, page) => (words.includes(withoutSpaces(text)) ? page : []));
    for (const [index, { name, registration }] of sessions.entries()) {
      assert.equal(placeOf(name).length, 1, name);
      assert.deepEqual(placeOf(registration.note), placeOf(name), `session ${index} is split`);
    }
  });
}

inBrowsers('A36 all themes print the same, with dark text', async (world) => {
  const drawings = [];
  for (const theme of ['auto', 'light', 'dark']) {
    const host = await openState(world, 'cards', { style: '', theme });
    const sheets = await print(host, { printBackground: true });
    drawings.push(sheets.map(({ drawing }) => drawing));
    const pieces = sheets.flatMap((sheet) => sheet.pieces);
    assert.ok(pieces.length > 100 && pieces.some(({ contrast }) => contrast > 12));
  }
  assert.deepEqual(drawings[1], drawings[0]);
  assert.deepEqual(drawings[2], drawings[0]);
});

// Not for dark pages: their text has the page's own colour in print too.
for (const where of ['a light page', 'a grey page', 'dark on a light page']) {
  const page = THEMES[/** @type {keyof typeof THEMES} */ (where)];
  inBrowsers(`A36 printed text is readable without backgrounds: ${where}`, async (world) => {
    for (const accent of ['', '#ffd400', '#1c1f1e']) {
      const style = `${page.style}; --series-schedule-accent: ${accent}`;
      const host = await openState(world, 'cards', accent ? { ...page, style } : page);
      const pieces = (await print(host, { printBackground: false })).flatMap(({ pieces }) => pieces);
      assert.ok(pieces.length > 100);
      assert.deepEqual(
        pieces.filter(({ contrast }) => contrast < 4.5),
        [],
      );
    }
  });
}
