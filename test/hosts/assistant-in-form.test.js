import assert from 'node:assert/strict';
import { ANNOUNCEMENT, openAssistant } from './harness/assistant.js';
import { inBrowsers } from './harness/browsers.js';
import { HostPage } from './harness/host-page.js';
import { file } from './harness/network.js';

/*
 * The assistant in a form, as the WordPress plug-in shows it: a frame that reads the form's field and writes it back.
 */

const DOCUMENT = String(await file('test/fixtures/element/schedule.json'));
const SCRIPT = await file('deploy/wordpress/series-schedule/edit-screen/edit-screen.js');

/** The form of the plug-in's includes/edit-screen.php. @param {string} text in the field @param {string} frame address */
const form = (text, frame) => `<!doctype html><html lang="de"><title>Formular</title><form>
  <iframe id="series-schedule-assistant" hidden data-src="${frame}"></iframe>
  <details id="series-schedule-by-hand" open><summary>Als Text</summary>
    <input type="file" id="series-schedule-file">
    <textarea id="series-schedule-document">\n${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</textarea>
  </details></form><script src="/edit-screen.js"></script>`;

/** Opens the form. @param {import('./harness/browsers.js').World} world @param {string} text @param {string} [frame] */
async function openForm(world, text, frame = '/assistant/index.html?in=form&lang=de') {
  await (await openAssistant(world)).page.close();
  world.network.route('partner/edit-screen.js', {
    body: SCRIPT,
    headers: { 'content-type': 'text/javascript' },
  });
  world.network.route('partner/form', { body: form(text, frame) });
  const host = await new HostPage(await world.context.newPage()).goto(`${world.partner}/form`);
  return {
    host,
    value: () => host.page.$eval('textarea', (field) => field.value),
    isOpen: () => host.page.$eval('details', (one) => one.open),
    /** The assistant, once it shows something. @param {string} selector */
    async assistant(selector) {
      await host.page.waitForSelector('iframe:not([hidden])');
      const frame = await (await host.page.$('iframe'))?.contentFrame();
      if (!frame) throw new Error('there is no frame');
      await frame.waitForSelector(selector);
      return frame;
    },
  };
}

/** @param {import('puppeteer-core').Frame} frame @param {string} selector @param {string} text */
const write = (frame, selector, text) =>
  frame.$eval(
    selector,
    (field, text) => {
      /** @type {HTMLInputElement} */ (field).value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );

inBrowsers(
  'E43 the assistant in a form begins with its document and gives each change back',
  async (world) => {
    const { host, value, isOpen, assistant } = await openForm(world, DOCUMENT);
    const frame = await assistant('#field-name');
    assert.equal(await isOpen(), false);
    // A document without a change stays as it was written.
    assert.equal(await value(), DOCUMENT);
    await write(frame, '#field-name', 'Vier Abende');
    await host.page.waitForFunction(() => document.querySelector('textarea')?.value.includes('Vier Abende'));
    assert.deepEqual(JSON.parse(await value()), { ...JSON.parse(DOCUMENT), name: 'Vier Abende' });
    await frame.$$eval('.tools button', ([undo]) => /** @type {HTMLElement} */ (undo).click());
    await host.page.waitForFunction(() => !document.querySelector('textarea')?.value.includes('Vier Abende'));
    assert.equal(await value(), DOCUMENT);
    await host.assertQuiet();
  },
);

inBrowsers(
  'E43 the assistant in a form has only the steps that the form needs, without a scroll bar',
  async (world) => {
    const { host, assistant } = await openForm(world, DOCUMENT);
    const frame = await assistant('#field-name');
    const steps = await frame.$$eval('nav button', (all) =>
      all.map((one) => one.textContent?.replace(/[\s\d]+/g, '')),
    );
    assert.deepEqual(steps, ['Beginnen', 'Bearbeiten', 'Ansehen']);
    assert.equal(await frame.$('h1'), null);
    // The frame is as high as its page.
    await frame.waitForFunction(() => innerHeight > 800 && innerHeight - document.body.offsetHeight <= 1);
    await host.assertQuiet();
  },
);

inBrowsers(
  'E43 a broken document stands in the assistant as JSON, unchanged, until it is corrected',
  async (world) => {
    const broken = DOCUMENT.replace('"name"', 'name');
    const { host, value, assistant } = await openForm(world, broken);
    const frame = await assistant('.raw .problem');
    assert.equal(await value(), broken);
    // Corrected in the field below, it is opened again, and the broken text does not come back.
    await host.page.$eval(
      'textarea',
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('change'));
      },
      DOCUMENT,
    );
    await frame.waitForSelector('#field-name');
    assert.equal(await value(), DOCUMENT);
    await host.assertQuiet();
  },
);

inBrowsers(
  'E43 what the assistant in a form has read is in sight, though the frame was too low for it',
  async (world) => {
    const { host, assistant } = await openForm(world, '');
    const frame = await assistant('#paste');
    await write(frame, '#paste', ANNOUNCEMENT);
    await frame.$eval('.first .primary', (button) => /** @type {HTMLElement} */ (button).click());
    await frame.waitForSelector('#result-title');
    await host.page.waitForFunction(() => {
      const frame = document.querySelector('iframe');
      const title = frame?.contentDocument?.querySelector('#result-title');
      if (!frame || !title) return false;
      const top = frame.getBoundingClientRect().top + title.getBoundingClientRect().top;
      return top > 0 && top < innerHeight / 2;
    });
    await host.assertQuiet();
  },
);

inBrowsers('E43 a form whose assistant does not answer keeps its field', async (world) => {
  world.network.route('partner/silent', { body: '<!doctype html><title>x</title>' });
  const { host, value, isOpen } = await openForm(world, DOCUMENT, '/silent');
  assert.equal(await isOpen(), true);
  assert.equal(await value(), DOCUMENT);
  assert.equal(await host.page.$eval('iframe', (one) => one.hidden), true);
});
