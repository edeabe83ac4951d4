import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { missingPackages } from '../servers/checks.js';
import { missingForWordpress, ownWarnings } from '../servers/wordpress.js';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';
import {
  addSeries,
  assistantIn,
  literal,
  login,
  notices,
  saveDocument,
  servedBy,
  submit,
  useWordpress,
} from './harness/wordpress.js';

/*
 * How series are kept in the real WordPress of Debian: written by each role, with the assistant too, refused, corrected.
 */

const DOCUMENT = String(await file('test/fixtures/element/schedule.json'));
const ANNOUNCEMENT = String(await file('test/fixtures/assistant/ankuendigung.txt'));
const REFUSED = 'Die Termine wurden nicht übernommen.';
const NOT_SAVED = 'Die Termine wurden nicht gespeichert.';
const NEW = '/wp-admin/post-new.php?post_type=series_schedule';

/** A document whose escapes and markup WordPress would change if it could. */
const TRICKY = `{"name":"Gr\\u00fcn \\"vor\\" der T\\\\r","timeZone":"Europe/Berlin","description":"<p onclick='x'>A &amp; B<br>C</p>","subEvent":[{"name":"😀 Beginn","startDate":"2027-05-12T18:00"}]}`;

const missing = missingForWordpress();
if (missing.length > 0) it('WordPress is installed', () => missingPackages(...missing));
else testSeries();

function testSeries() {
  const used = useWordpress();

  const served = (/** @type {number} */ id) => servedBy(used.site, id);

  /** @param {import('puppeteer-core').Page} page */
  const idOf = (page) =>
    page.$eval('#post_ID', (field) => Number(/** @type {HTMLInputElement} */ (field).value));

  for (const role of /** @type {const} */ (['administrator', 'editor', 'author'])) {
    inBrowsers(
      `E43 the document that the ${role} saves is served byte for byte`,
      async (world) => {
        const page = await login(world, used.site, role);
        await page.goto(used.site.origin + NEW);
        await page.type('#title', `Reihe: ${role}`);
        await saveDocument(page, TRICKY);
        assert.match((await notices(page)).join(), /Die Terminreihe ist veröffentlicht/);
        const { status, body } = await served(await idOf(page));
        assert.equal(status, 200);
        assert.equal(String(body), TRICKY);
      },
      { only: ['chromium'] },
    );
  }

  inBrowsers('E43 an author makes a series from an announcement, in the assistant', async (world) => {
    const page = await login(world, used.site, 'author');
    await page.goto(used.site.origin + NEW);
    const assistant = await assistantIn(page);
    await set(assistant, '#paste', ANNOUNCEMENT);
    await assistant.click('.first .primary');
    await assistant.waitForSelector('#result-title');
    await holds(page, 'Gemeinsam weiterdenken');
    await submit(page, '#publish');
    const first = JSON.parse(String((await served(await idOf(page))).body));
    assert.equal(first.name, 'Dorf & Digital: Gemeinsam weiterdenken');
    assert.equal(first.subEvent.length, 3);
    // Without a title of her own it is found by its name.
    assert.equal(await page.$eval('#title', (field) => /** @type {any} */ (field).value), first.name);

    // Now the assistant begins with what is saved, and its fields are those of the form.
    const again = await assistantIn(page);
    const name = await again.waitForSelector('#field-name');
    assert.equal(await name?.evaluate((field) => /** @type {any} */ (field).value), first.name);
    await set(again, '#field-name', 'Neuer Name');
    await holds(page, 'Neuer Name');
    await submit(page, '#publish');
    assert.equal(JSON.parse(String((await served(await idOf(page))).body)).name, 'Neuer Name');
  });

  inBrowsers(
    'E43 a broken document is refused in German with its place, and stays to be corrected',
    async (world) => {
      const page = await login(world, used.site, 'author');
      await page.goto(used.site.origin + NEW);
      await page.type('#title', 'Kaputt');
      const broken = DOCUMENT.replace(/\}\s*\]/, '},\n  ]');
      await saveDocument(page, broken);
      const line = broken.split('\n').findIndex((text) => /^ {2}\]/.test(text)) + 1;
      const [title = '', reason = '', rest = ''] = await notices(page);
      assert.equal(title, REFUSED);
      assert.ok(reason.startsWith(`Zeile ${line}, Spalte 3: Vor der schließenden Klammer „]“`), reason);
      assert.match(rest, /bleibt ein Entwurf/);
      const id = await idOf(page);
      assert.equal((await served(id)).status, 404);
      assert.equal(await page.$eval('#series-schedule-document', ({ value }) => value.trim()), broken.trim());
      const assistant = await assistantIn(page);
      await assistant.waitForFunction(() => /JSON ist noch nicht lesbar/.test(document.body.innerText));

      await saveDocument(page, DOCUMENT);
      assert.equal(String((await served(id)).body).trim(), DOCUMENT.trim());
      // Now that it is public, the next mistake leaves the good dates to visitors.
      await saveDocument(page, '{ „name“: "x" }');
      const [, quotes = '', kept = ''] = await notices(page);
      assert.match(quotes, /^Zeile 1, Spalte 3: „„“ steht, wo gerade Anführungszeichen/);
      assert.match(kept, /sehen weiter die Termine von vorher/);
      assert.equal(String((await served(id)).body).trim(), DOCUMENT.trim());
      await page.goto(`${used.site.origin}/wp-admin/edit.php?post_type=series_schedule`);
      const row = await page.$eval(`#post-${id}`, (one) => one.textContent ?? '');
      assert.match(row, /Eine Änderung wurde nicht übernommen/);
    },
    { only: ['chromium'] },
  );

  inBrowsers(
    'E43 what the schema finds is named in German, with the number of the session',
    async (world) => {
      const page = await login(world, used.site, 'editor');
      await page.goto(used.site.origin + NEW);
      await page.type('#title', 'Mit Hinweisen');
      const session = { name: 'Eins', startDate: '2027-05-12', registration: { oepns: '2027-01-01' } };
      await saveDocument(page, JSON.stringify({ name: 'R', timeZone: 'Europe/Berlin', subEvent: [session] }));
      const [title = '', hint = ''] = await notices(page);
      assert.match(title, /Diese Stellen zeigt die Seite vielleicht anders/);
      assert.match(hint, /^1\. Termin, registration: Den Namen „oepns“ gibt es hier nicht/);
      assert.equal((await served(await idOf(page))).status, 200);
    },
    { only: ['chromium'] },
  );

  inBrowsers(
    'E43 a document is uploaded as a file, in whatever character set',
    async (world) => {
      const page = await login(world, used.site, 'author');
      await page.goto(used.site.origin + NEW);
      await page.type('#title', 'Hochgeladen');
      const path = join(used.site.folder, '../termine.json');
      const document = '{"name":"Grün","subEvent":[{"name":"Bäume","startDate":"2027-05-12"}]}';
      await writeFile(path, Buffer.from(document, 'latin1'));
      const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
        await page.$('#series-schedule-file')
      );
      await input.uploadFile(path);
      await submit(page, '#publish');
      assert.equal(String((await served(await idOf(page))).body), document);
    },
    { only: ['chromium'] },
  );

  inBrowsers(
    'E43 what is saved is never said to be published or new where it is not',
    async (world) => {
      const page = await login(world, used.site, 'editor');
      const id = await addSeries(used.site, DOCUMENT);
      await page.goto(`${used.site.origin}/wp-admin/post.php?post=${id}&action=edit`);
      await assistantIn(page);
      for (const choice of ['#visibility-radio-password', '#visibility-radio-private']) {
        await page.$eval(choice, (one) => /** @type {HTMLElement} */ (one).click());
        await page.$eval('#post_password', (field) => Object.assign(field, { value: 'geheim' }));
        await submit(page, '#publish');
        assert.match((await notices(page)).join(), /Zu sehen ist sie erst, wenn sie öffentlich ist/);
        assert.equal((await served(id)).status, 404, choice);
      }
      await page.$eval('#visibility-radio-public', (one) => /** @type {HTMLElement} */ (one).click());
      await saveDocument(page, ' ');
      const [title, empty, kept] = await notices(page);
      assert.equal(title, NOT_SAVED);
      assert.equal(empty, 'Das Feld war leer.');
      assert.match(kept ?? '', /bei den Terminen von vorher/);
      assert.equal(String((await served(id)).body), DOCUMENT);
    },
    { only: ['chromium'] },
  );

  inBrowsers(
    'E43 a file that is too large for the server is named, before it is sent and after',
    async (world) => {
      const page = await login(world, used.site, 'author');
      await page.goto(used.site.origin + NEW);
      await saveDocument(page, DOCUMENT);
      const path = join(used.site.folder, '../gross.json');
      const most = await used.site.php('return wp_max_upload_size();');
      await writeFile(path, DOCUMENT.padEnd(most + 1));
      const choose = async () => {
        const input = await page.$('#series-schedule-file');
        await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input).uploadFile(
          path,
        );
        return input?.evaluate((field) => /** @type {HTMLInputElement} */ (field).files?.length);
      };
      assert.equal(await choose(), 0);
      const note = '#series-schedule-too-large';
      assert.match(await page.$eval(note, (one) => one.textContent ?? ''), /Dateien bis 2 MB/);
      assert.ok(await page.$eval(note, (one) => !(/** @type {HTMLElement} */ (one).hidden)));
      // As without scripts: PHP takes the form, and leaves the file out.
      await page.$eval(note, (one) => one.setAttribute('data-most', '1e9'));
      assert.equal(await choose(), 1);
      await submit(page, '#publish');
      const [title, reason] = await notices(page);
      assert.equal(title, NOT_SAVED);
      assert.match(reason ?? '', /Dateien bis 2 MB/);
    },
    { only: ['chromium'] },
  );

  it('E43 an imported series stays public, whether its document comes after it or with it', async () => {
    const post = `'post_type' => 'series_schedule', 'post_title' => 'Importiert', 'post_status' => 'publish'`;
    const states = await used.site.php(`
      $with = wp_insert_post( array( ${post}, 'meta_input' => array( '_series_schedule_document' => wp_slash( ${literal(DOCUMENT)} ) ) ) );
      define( 'WP_IMPORTING', true );
      $after = wp_insert_post( array( ${post} ) );
      return array( get_post_status( $with ), get_post_status( $after ) );`);
    assert.deepEqual(states, ['publish', 'publish']);
  });

  it('E43 refuses no document that the widget shows, and names what only PHP can’t read', async () => {
    const refusals = await used.site.php(
      `return array_map( 'SeriesSchedule\\refusal_of', ${literal([
        '{"@type":"Event","name":"Eins","start":"2027-05-12T18:00"}',
        '{"name":"Reihe","eventSchedule":{"@type":"Schedule","startDate":"2027-05-12","repeatFrequency":"P1W"}}',
        '{"@type":"Course","name":"Kurs","hasCourseInstance":[{"startDate":"2027-05-12"}]}',
        '{"subEvent":[{"name":"halb \\ud83d","startDate":"2027-05-12"}]}',
        '['.repeat(600) + ']'.repeat(600),
        '{"\\u0000a":1,"subEvent":[{"name":"Eins"}]}',
      ])} );`,
    );
    assert.deepEqual(refusals, [
      '',
      '',
      '',
      'Zeile 1, Spalte 28: „\\ud83d“ ist nur ein halbes Zeichen. Löschen Sie es, oder schreiben Sie das ganze Zeichen.',
      'Es stehen zu viele Klammern ineinander.',
      'Das Dokument ist nicht lesbar. Suchen Sie „\\u0000“ in einem Namen, und löschen Sie es.',
    ]);
  });

  it('E43 a series without a document stays a draft, however it is published', async () => {
    const status = await used.site.php(
      `return get_post_status( wp_insert_post( array( 'post_type' => 'series_schedule', 'post_title' => 'Leer', 'post_status' => 'publish' ) ) );`,
    );
    assert.equal(status, 'draft');
  });

  it('E43 saves nothing without the nonce of the form, or for somebody who may not edit the series', async () => {
    const id = await addSeries(used.site, DOCUMENT);
    /** Saves the post as a user, with these fields in the request. */
    const save = (/** @type {string} */ user, /** @type {string} */ nonce) =>
      used.site.php(`
        wp_set_current_user( get_user_by( 'login', '${user}' )->ID );
        $_POST = array( 'series_schedule_document' => wp_slash( '{"subEvent":[{"startDate":"2027-01-01"}]}' ), 'series_schedule_nonce' => ${nonce} );
        wp_update_post( array( 'ID' => ${id}, 'post_title' => 'Gespeichert' ) );
        return get_post_meta( ${id}, '_series_schedule_document', true );`);
    const own = `wp_create_nonce( 'series-schedule-${id}' )`;
    assert.equal(await save('administrator', `''`), DOCUMENT);
    assert.equal(await save('administrator', `wp_create_nonce( 'series-schedule-1' )`), DOCUMENT);
    assert.equal(await save('author', own), DOCUMENT);
    assert.notEqual(await save('administrator', own), DOCUMENT);
  });

  it('E43 PHP has nothing to complain about', async () => assert.deepEqual(await ownWarnings(used.site), []));
}

/** Writes into a field of the assistant. @param {import('puppeteer-core').Frame} frame @param {string} selector @param {string} text */
const set = (frame, selector, text) =>
  frame.$eval(
    selector,
    (field, text) => {
      /** @type {HTMLInputElement} */ (field).value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );

/** Waits until the form has what the assistant has written. @param {import('puppeteer-core').Page} page @param {string} words */
const holds = (page, words) =>
  page.waitForFunction(
    (words) => {
      const field = document.querySelector('#series-schedule-document');
      return /** @type {HTMLTextAreaElement} */ (field).value.includes(words);
    },
    {},
    words,
  );
