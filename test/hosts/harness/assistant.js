import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDist } from '../../../scripts/fresh-dist.js';
import { keepDownloads } from './downloads.js';
import { HostPage } from './host-page.js';
import { file } from './network.js';

/** The folder of the assistant, built from the current source. */
export const BUILT = join(await freshDist(), 'assistant');

/** The text of an announcement, as people paste it. */
export const ANNOUNCEMENT = String(await file('test/fixtures/assistant/ankuendigung.txt'));

/** What strict servers send with each answer. */
const STRICT =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types series-schedule assistant";

/**
 * The assistant in a real browser. Its controls are found by the names that people read.
 */
export class Assistant extends HostPage {
  /** Opens a step. @param {string} name */
  async step(name) {
    await this.press(name, 'navigation button');
  }

  /**
   * Presses a button, a link, or a box.
   *
   * @param {string} name
   * @param {string} [role]
   */
  async press(name, role = 'button') {
    const scope = role === 'navigation button' ? 'nav ' : '';
    const kind = role === 'navigation button' ? 'button' : role;
    const found = this.page
      .locator(`${scope}::-p-aria([name="${name}"][role="${kind}"])`)
      .filter((one) => !one.matches(':disabled'));
    // Not with the mouse: on a busy machine, scrolling a long way smoothly takes its time.
    await (await found.waitHandle()).evaluate((one) => /** @type {HTMLElement} */ (one).click());
  }

  /** Writes into a field as a person does, instead of what is there. @param {string} name @param {string} text */
  async write(name, text) {
    await this.page.locator(`::-p-aria([name="${name}"][role="textbox"])`).fill(text);
  }

  /** Sets a field with a form of its own, such as a date. @param {string} id @param {string} value */
  async set(id, value) {
    await this.page.locator(`#${id}`).wait();
    await this.page.$eval(
      `#${id}`,
      (field, value) => {
        const input = /** @type {HTMLInputElement} */ (field);
        input.value = value;
        for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
      },
      value,
    );
  }

  /** Pastes a text and has it read. @param {string} text */
  async begin(text = ANNOUNCEMENT) {
    await this.set('paste', text);
    await this.press('Text lesen');
    await this.page.locator('#result-title').wait();
  }

  /** The words on the page. @param {string} selector */
  async words(selector = 'main') {
    return this.page.$$eval(selector, (all) =>
      all.map((one) => /** @type {HTMLElement} */ (one).innerText.replace(/\s+/g, ' ').trim()).join(' | '),
    );
  }

  /** Waits until there are words on the page, or no longer. @param {string} words @param {boolean} [isThere] */
  async reads(words, isThere = true) {
    await this.until(
      (/** @type {string} */ words, /** @type {boolean} */ isThere) =>
        document.body.innerText.replace(/\s+/g, ' ').includes(words) === isThere,
      words,
      isThere,
    );
  }

  /** The document that would be saved. @returns {Promise<any>} */
  async saved() {
    await this.press('schedule.json speichern');
    return JSON.parse(
      await this.page.evaluate(() => Reflect.get(window, Symbol.for('downloads')).at(-1).text()),
    );
  }

  /** Writes the whole document as JSON, as somebody who pastes it. @param {string} text */
  async writeJson(text) {
    const { page } = this;
    const editor = await page.locator('.code >>> .cm-content').waitHandle();
    await editor.focus();
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await paste(page, editor, { 'text/plain': text });
  }

  /** Chooses a file, as if it came from her disk. @param {string} name @param {string | Uint8Array} content */
  async chooseFile(name, content) {
    const folder = await mkdtemp(join(tmpdir(), 'assistant-'));
    try {
      await writeFile(join(folder, name), content);
      const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
        await this.page.locator('#file').waitHandle()
      );
      await input.uploadFile(join(folder, name));
      await this.page.locator('#result-title').wait();
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  /** The page in the preview's frame, once it shows a session. */
  async preview() {
    await this.page.locator('iframe').wait();
    const frame = await (await this.page.$('iframe'))?.contentFrame();
    if (!frame) throw new Error('there is no preview');
    await frame.waitForFunction(() =>
      document.querySelector('series-schedule')?.shadowRoot?.querySelector('[part~=session]'),
    );
    return frame;
  }
}

/**
 * Pastes what a program has put into the clipboard.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').ElementHandle} field
 * @param {Record<string, string>} contents by their types
 */
export const paste = (page, field, contents) =>
  page.evaluate(
    (one, contents) => {
      const clipboardData = new DataTransfer();
      for (const [type, content] of Object.entries(contents)) clipboardData.setData(type, content);
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      // Firefox takes no contents when the event is made.
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      one.dispatchEvent(event);
    },
    field,
    contents,
  );

/**
 * Opens the assistant on the test's network, built from the current source.
 *
 * @param {import('./browsers.js').World} world
 * @param {{ folder?: string, fragment?: string, language?: string, headers?: Record<string, string> }} [options]
 */
export async function openAssistant(
  world,
  {
    folder = '/assistant/',
    fragment = '',
    language = 'de',
    headers = { 'content-security-policy': STRICT },
  } = {},
) {
  for (const entry of await readdir(BUILT, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(BUILT.length + 1);
    const body = await readFile(path);
    world.network.route(`partner${folder}${name}`, { body, headers });
    if (name === 'index.html') world.network.route(`partner${folder}`, { body, headers });
  }
  const page = await world.context.newPage();
  await keepDownloads(page);
  const assistant = new Assistant(page);
  await assistant.goto(`${world.partner}${folder}?lang=${language}${fragment}`);
  await assistant.page.locator('h2').wait();
  return assistant;
}

/** Keeps what the page copies, because a browser in a test may have no clipboard. @param {Assistant} assistant */
export const keepCopies = (assistant) =>
  assistant.page.evaluate(() => {
    /** @type {string[]} */
    const texts = [];
    Object.defineProperty(window, Symbol.for('copies'), { value: texts });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (/** @type {string} */ text) => Promise.resolve(void texts.push(text)) },
    });
  });

/** What the page has copied. @param {Assistant} assistant @returns {Promise<string[]>} */
export const copies = (assistant) => assistant.page.evaluate(() => Reflect.get(window, Symbol.for('copies')));
