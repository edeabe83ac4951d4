import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { freshDist } from '../../../scripts/fresh-dist.js';
import { writePlugin } from '../../../scripts/wordpress-plugin.js';
import { ask } from '../../servers/ask.js';
import { ownedByServer, startWordpress } from '../../servers/wordpress.js';
import { certificate } from './certificate.js';
import { HostPage } from './host-page.js';

/** @typedef {import('../../servers/wordpress.js').Site} Site */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {'administrator' | 'editor' | 'author'} Role */

/** Timeout for what a visit in the administration has to bring, in milliseconds. */
const PATIENCE = 60_000;

/**
 * A WordPress for the tests of a file.
 *
 * @param {{ hasPlugin?: boolean }} [options]
 * @returns {{ site: Site }} filled before the first test
 */
export function useWordpress({ hasPlugin = true } = {}) {
  const used = /** @type {{ site: Site }} */ ({});
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wordpress-test-'));
    const tls = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') };
    for (const which of /** @type {const} */ (['key', 'cert']))
      await writeFile(tls[which], certificate[which]);
    used.site = await startWordpress({ host: 'stiftung.localhost', tls });
    if (!hasPlugin) return;
    const plugin = join(used.site.folder, 'wp-content/plugins/series-schedule');
    await writePlugin(plugin, { dist: await freshDist(), script: process.env.MUTATED_SCRIPT });
    await ownedByServer(used.site.folder);
    await used.site.php(`return activate_plugin( 'series-schedule/series-schedule.php' );`);
  });
  after(async () => {
    await used.site?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return used;
}

/** Text as a literal of PHP. @param {unknown} value */
export const literal = (value) =>
  `json_decode( base64_decode( '${Buffer.from(JSON.stringify(value)).toString('base64')}' ) )`;

/**
 * A published series. @param {Site} site @param {string} text the document @returns {Promise<number>} its id
 */
export const addSeries = (site, text) =>
  site.php(`
    $id = wp_insert_post( array( 'post_type' => 'series_schedule', 'post_title' => 'Eine Reihe', 'post_status' => 'draft', 'post_author' => 1 ) );
    update_post_meta( $id, '_series_schedule_document', wp_slash( ${literal(text)} ) );
    wp_publish_post( $id );
    return $id;`);

/** A published post. @param {Site} site @param {string} content @returns {Promise<string>} its address */
export const addPost = (site, content) =>
  site.php(`
    kses_remove_filters();
    $id = wp_insert_post( array( 'post_title' => 'Ein Beitrag', 'post_content' => wp_slash( ${literal(content)} ), 'post_status' => 'publish', 'post_author' => 1 ) );
    return get_permalink( $id );`);

/** The address at which a series is served. @param {Site} site @param {number | string} id with a query, if any */
export const addressOf = (site, id) => `${site.origin}/wp-json/series-schedule/v1/series/${id}`;

/** What visitors get of a series. @param {Site} site @param {number | string} id @param {Record<string, string>} [headers] */
export const servedBy = (site, id, headers = {}) =>
  ask(addressOf(site, id).replace('stiftung.localhost', '127.0.0.1'), {
    rejectUnauthorized: false,
    headers: { host: new URL(site.origin).host, ...headers },
  });

/**
 * Logs in, as in a browser of one's own. @param {import('./browsers.js').World} world @param {Site} site @param {Role} role
 * @returns {Promise<Page>}
 */
export async function login(world, site, role) {
  const page = await world.context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({ width: 1280, height: 1000 });
  await page.goto(`${site.origin}/wp-login.php`);
  // Not typed: a moment after loading, WordPress moves the focus to the first field.
  await page.$eval(
    '#loginform',
    (form, name) => {
      for (const field of form.querySelectorAll('input')) if (/^user_/.test(field.id)) field.value = name;
    },
    role,
  );
  await submit(page, '#wp-submit');
  return page;
}

/** Presses a button that leads to another page, and waits for that. @param {Page} page @param {string} button */
export async function submit(page, button) {
  // WordPress changes the address of a page without loading another one, which counts as a navigation too.
  await page.$eval(button, (element) => {
    Object.assign(window, { isLeft: true });
    /** @type {HTMLElement} */ (element).click();
  });
  await page.waitForFunction(() => !('isLeft' in window) && document.readyState === 'complete', {
    polling: 50,
    timeout: PATIENCE,
  });
}

/** The page of the assistant in the form, once it is there. @param {Page} page */
export async function assistantIn(page) {
  const frame = await (
    await page.waitForSelector('#series-schedule-assistant:not([hidden])')
  )?.contentFrame();
  if (!frame) throw new Error('there is no assistant');
  await frame.waitForSelector('h2');
  return frame;
}

/**
 * Writes the document of the series whose screen is open into its field, and saves it.
 *
 * @param {Page} page @param {string} text
 */
export async function saveDocument(page, text) {
  await assistantIn(page);
  await page.$eval(
    '#series-schedule-document',
    (field, text) => {
      /** @type {HTMLTextAreaElement} */ (field).value = text;
      field.dispatchEvent(new Event('change'));
    },
    text,
  );
  await submit(page, '#publish');
}

/** The sentences above the form, line by line. @param {Page} page @returns {Promise<string[]>} */
export const notices = (page) =>
  page.$$eval('.series-schedule-notice, #message', (all) =>
    all.flatMap((one) => [...one.querySelectorAll('p, li')].map((line) => line.textContent ?? '')),
  );

/** Opens a page of the site as somebody who is not logged in. @param {import('./browsers.js').World} world @param {string} url */
export async function visitSite(world, url) {
  const visitor = await world.context.browser().createBrowserContext();
  return new HostPage(await visitor.newPage()).goto(url);
}

/** Opens a new post in the editor of blocks. @param {Page} page @param {Site} site */
export async function newPost(page, site) {
  await page.goto(`${site.origin}/wp-admin/post-new.php`);
  await page.waitForFunction(
    () => /** @type {any} */ (window).wp?.data?.select('core/editor')?.getCurrentPostId(),
    { polling: 100 },
  );
}

/** Publishes the post in the editor. @param {Page} page @returns {Promise<string>} its address */
export const publishPost = (page) =>
  page.evaluate(async () => {
    const { data } = /** @type {any} */ (window).wp;
    data.dispatch('core/editor').editPost({ title: 'Termine', status: 'publish' });
    await data.dispatch('core/editor').savePost();
    return data.select('core/editor').getPermalink();
  });
