import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ANNOUNCEMENT, BUILT } from './harness/assistant.js';
import { inWebKit } from './harness/webkit-page.js';

inWebKit(
  'the assistant leads to a snippet that shows the dates on a page of its own',
  BUILT,
  async (page, origin) => {
    /** @type {Map<string, string | Buffer>} */
    const files = new Map([
      ['/termine/series-schedule.js', await readFile(join(BUILT, 'series-schedule.js'))],
    ]);
    const server = await serve(files);
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const partner = `http://localhost:${port}`;
    try {
      await page.goto(`${origin}/?lang=de`);
      await page.until(() => document.querySelector('#paste'));
      await page.evaluate(keepTexts);
      const set = (/** @type {string} */ id, /** @type {string} */ value) => page.evaluate(write, id, value);
      const press = (/** @type {string} */ name) => page.until(pressed, name);

      await set('paste', ANNOUNCEMENT);
      await press('Text lesen');
      await page.until(() => document.querySelector('#result-title'));
      await press('4Einbinden');
      await page.until(() => document.querySelector('#place-schedule'));
      await press('schedule.json speichern');
      const schedule = await page.until(() => Reflect.get(window, 'saved'));
      files.set('/termine/schedule.json', schedule);
      await set('place-schedule', `${partner}/termine/schedule.json`);
      await press('Baustein kopieren');
      const snippet = await page.until(() => Reflect.get(window, 'copied'));
      await press('5Prüfen');
      await page.until(() => document.querySelector('#check-source'));
      await set('check-source', snippet.replace('</series-schedule>', ''));
      await press('Prüfen');
      await page.until(() => document.querySelector('[data-code=not-closed]'));

      files.set('/', `<!doctype html><html lang="de"><body><h1>Partner</h1>${snippet}</body></html>`);
      await page.goto(`${partner}/`);
      const cards = () =>
        document.querySelector('series-schedule')?.shadowRoot?.querySelectorAll('[part~=session]').length;
      await page.until(cards);
      assert.equal(await page.evaluate(cards), 3);
    } finally {
      server.close();
    }
  },
);

/** Keeps what the page saves and copies. Runs in the page. */
function keepTexts() {
  const { createObjectURL } = URL;
  URL.createObjectURL = (/** @type {Blob} */ file) => {
    void file.text().then((text) => Reflect.set(window, 'saved', text));
    return createObjectURL.call(URL, file);
  };
  window.HTMLAnchorElement.prototype.click = () => {};
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      writeText: (/** @type {string} */ text) => Promise.resolve(Reflect.set(window, 'copied', text)),
    },
  });
}

/** Runs in the page. @param {string} id @param {string} value */
function write(id, value) {
  const field = /** @type {HTMLInputElement} */ (document.querySelector(`#${id}`));
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Presses the last button of a name, the page's own rather than that of a step. Runs in the page. @param {string} name */
function pressed(name) {
  const nameOf = (/** @type {Element} */ one) =>
    one.getAttribute('aria-label') ?? one.textContent?.replace(/\s+/g, ' ').trim();
  const button = [...document.querySelectorAll('button')].findLast((one) => nameOf(one) === name);
  button?.click();
  return !!button;
}

/** @param {Map<string, string | Buffer>} files */
async function serve(files) {
  const server = createServer(({ url = '/' }, response) => {
    const body = files.get(url);
    const type = url.endsWith('.js')
      ? 'text/javascript'
      : url.endsWith('.json')
        ? 'application/json'
        : 'text/html';
    response.writeHead(body ? 200 : 404, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
