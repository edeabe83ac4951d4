import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { copies, keepCopies, openAssistant } from './harness/assistant.js';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/assistant.js').Assistant} Assistant */
/** @typedef {import('./harness/browsers.js').World} World */

/** The pictures of docs/anleitung.md are taken on the way: `UPDATE_GUIDE=1 node scripts/test.js …`. */
const PICTURES = process.env.UPDATE_GUIDE && fileURLToPath(new URL('../../docs/anleitung/', import.meta.url));

/** Pixels of a picture. */
const HIGHEST = 790;

/** What a new user does, one thing after the other: pressing, pasting, typing an address. */
const STEPS = 10;

inBrowsers(
  'a new user comes from the announcement of the seed to a partner’s page in ten steps',
  async (world) => {
    const text = String(await file('test/fixtures/sources/announcement/seed/veranstaltungsreihe.txt'));
    const titles = await walk(world, text);
    assert.deepEqual(titles, [
      'Füreinander einstehen – Zivilgesellschaft sichtbar machen',
      'Netzwerken – Kooperative Orte schaffen',
      'Rahmenbedingungen, die wir brauchen',
    ]);
  },
);

inBrowsers('a table from Excel with twelve dates comes to a partner’s page in ten steps', async (world) => {
  const rows = Array.from({ length: 12 }, (_, index) => {
    const day = `${String(index + 3).padStart(2, '0')}.${String(index + 1).padStart(2, '0')}.2099`;
    return [
      day,
      '18:00',
      '20:00',
      `Abend ${index + 1}`,
      'Bürgerhaus',
      'https://beispiel.example/anmelden',
    ].join('\t');
  });
  const table = [['Datum', 'Beginn', 'Ende', 'Titel', 'Ort', 'Anmeldung'].join('\t'), ...rows].join('\n');
  const titles = await walk(world, table);
  assert.deepEqual(
    titles,
    rows.map((_, index) => `Abend ${index + 1}`),
  );
});

inBrowsers(
  'the pictures of the guide show the assistant as it is',
  async (world) => {
    if (!PICTURES) return;
    await mkdir(PICTURES, { recursive: true });
    const assistant = await openAssistant(world, { headers: {} });
    await keepCopies(assistant);
    await assistant.begin();
    await picture(assistant, 'beginnen', '.result');
    await assistant.step('Bearbeiten');
    await assistant.preview();
    await picture(assistant, 'bearbeiten');
    await assistant.step('Einbinden');
    await assistant.write('Adresse der schedule.json', 'https://beispiel.example/termine/schedule.json');
    await picture(assistant, 'einbinden', '[aria-labelledby=snippet-title]', '.copyable');
    await assistant.step('Prüfen');
    await assistant.set(
      'check-source',
      '<!doctype html>\n<p>Unsere Termine</p>\n<a href="/termine/">Alle Termine der Reihe</a>',
    );
    await assistant.page.$eval('[aria-labelledby=online-title] .primary', (one) =>
      /** @type {any} */ (one).click(),
    );
    await assistant.page.locator('#outcome-title').wait();
    await picture(assistant, 'pruefen', '.result');
  },
  { only: ['chromium'] },
);

/** Goes the whole way and counts its steps. @param {World} world @param {string} text @returns {Promise<string[]>} the titles on the partner's page */
async function walk(world, text) {
  const assistant = await openAssistant(world);
  await keepCopies(assistant);
  let steps = 0;
  const step = async (/** @type {() => Promise<unknown>} */ act) => {
    steps++;
    await act();
  };
  await step(() => assistant.set('paste', text));
  await step(() => assistant.press('Text lesen'));
  await assistant.page.locator('#result-title').wait();
  await step(() => assistant.press('Weiter: Bearbeiten'));
  await step(() => assistant.press('Weiter: Ansehen'));
  await assistant.preview();
  await step(() => assistant.press('Weiter: Einbinden'));
  await step(() => assistant.write('Adresse der schedule.json', `${world.provider}/termine/schedule.json`));
  await step(() => assistant.press('Alles als .zip speichern'));
  await assistant.reads('termine.zip ist gespeichert');
  await step(() => upload(assistant, world));
  await step(() => assistant.press('Baustein kopieren'));
  const [snippet = ''] = await copies(assistant);
  await assertQuietInAllSteps(assistant);
  let host = await world.open('<p>Noch nichts.</p>');
  await step(async () => {
    host = await world.open(`<!doctype html><html lang="de"><body><h1>Partner</h1>${snippet}</body></html>`);
  });
  const count = (snippet.match(/<li>/g) ?? []).length;
  await host.shows(count);
  await host.assertQuiet();
  assert.ok(steps <= STEPS, `${steps} steps`);
  return (await host.titles())[0] ?? [];
}

/** Nothing is on the console, in any step or view, neither of the page nor of its preview. @param {Assistant} assistant */
async function assertQuietInAllSteps(assistant) {
  await assistant.step('Prüfen');
  const address = await assistant.page.$eval('#check-address', (field) => Reflect.get(field, 'value'));
  assert.match(address, /\/termine\/schedule\.json$/);
  await assistant.step('Weitergeben');
  await assistant.step('Bearbeiten');
  await assistant.press('JSON', 'radio');
  await assistant.page.locator('.code >>> .cm-content').wait();
  await assistant.assertQuiet();
  assert.deepEqual(assistant.console, []);
}

/** Puts the files that are to be uploaded where she would put them. @param {Assistant} assistant @param {World} world */
async function upload({ page }, { network }) {
  const bytes = await page.evaluate(async () => [
    ...new Uint8Array(await Reflect.get(window, Symbol.for('downloads')).at(-1).arrayBuffer()),
  ]);
  for (const [name, content] of Object.entries(unzipSync(Uint8Array.from(bytes)))) {
    const [folder, ...path] = name.split('/');
    if (folder === 'hochladen') network.route(`/termine/${path.join('/')}`, Buffer.from(content));
  }
}

/**
 * Takes a picture of an element with a little around it, or of the window.
 *
 * @param {Assistant} assistant
 * @param {string} name
 * @param {string} [selector]
 * @param {string} [last] the first such thing in the element is the last that is seen
 */
async function picture({ page }, name, selector, last) {
  await page.mouse.move(0, 0);
  await page.setViewport(selector ? { width: 960, height: 700 } : { width: 1280, height: 760 });
  const box = await page.evaluate(
    (/** @type {string} */ selector, /** @type {string} */ last) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      document.documentElement.style.scrollBehavior = 'auto';
      window.scrollTo(0, 0);
      const {
        left = 0,
        top = 0,
        width = innerWidth,
        height = innerHeight,
      } = (selector && document.querySelector(selector)?.getBoundingClientRect()) || {};
      const end = last && document.querySelector(`${selector} ${last}`)?.getBoundingClientRect().bottom;
      // Where it is on the page, because the page may still be scrolling.
      return { left, top: top + (selector ? scrollY : 0), width, height: end ? end - top : height };
    },
    selector ?? '',
    last ?? '',
  );
  const around = selector ? 16 : 0;
  const bytes = await page.screenshot({
    captureBeyondViewport: true,
    clip: {
      x: box.left - around,
      y: box.top - around,
      width: box.width + 2 * around,
      height: Math.min(box.height + 2 * around, HIGHEST),
    },
  });
  assert.ok(bytes.length < 150_000, `${name}.png has ${bytes.length} bytes`);
  await writeFile(`${PICTURES}${name}.png`, bytes);
}
