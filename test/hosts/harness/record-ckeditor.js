import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findEngines } from '../../runner/engines.js';
import { EMBED_FORMS } from './embed-forms.js';

/*
 * Records CKEditor 5's output for each form of the snippet, for test/hosts/editors.test.js. The package is larger than
 * all others here together, so it is not a dependency; install it only for the recording:
 *
 *   npm install --prefix test --no-save ckeditor5@48.5.2
 *   node test/hosts/harness/record-ckeditor.js && npm ci --prefix test
 */

const PACKAGE = new URL('../../node_modules/ckeditor5/', import.meta.url);
const OUTPUT = new URL('../../fixtures/editors/ckeditor5.json', import.meta.url);

const { version } = JSON.parse(await readFile(new URL('package.json', PACKAGE), 'utf8'));
const [chromium] = await findEngines();
const browser = await puppeteer.launch({ ...chromium?.launchOptions });
const page = await browser.newPage();
await page.setContent('<!doctype html><div id="editor"></div>');
await page.addScriptTag({
  content: await readFile(new URL('dist/browser/ckeditor5.umd.js', PACKAGE), 'utf8'),
});
const recorded = await page.evaluate(record, EMBED_FORMS);
await browser.close();
await writeFile(OUTPUT, `${JSON.stringify({ version, forms: EMBED_FORMS, recorded }, null, 2)}\n`);
console.log(JSON.stringify(recorded, null, 2));

/** Runs in the page. @param {Record<string, string>} forms */
async function record(forms) {
  const ck = /** @type {any} */ (window).CKEDITOR;
  const { Essentials, Paragraph, Heading, Bold, List, Link, Table, BlockQuote } = ck;
  const article = [Essentials, Paragraph, Heading, Bold, List, Link, Table, BlockQuote];
  const ours = [
    { name: 'series-schedule', attributes: true },
    { name: 'div', attributes: { 'data-series-schedule': true } },
  ];
  /** @type {Record<string, any>} */
  const configs = {
    'links only': { plugins: [Essentials, Paragraph, Link] },
    'an article': { plugins: article },
    'General HTML Support for our tags': {
      plugins: [...article, ck.GeneralHtmlSupport],
      htmlSupport: { allow: ours },
    },
    'General HTML Support for everything': {
      plugins: [...article, ck.SourceEditing, ck.GeneralHtmlSupport],
      htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
    },
    'HTML embed': { plugins: [...article, ck.HtmlEmbed] },
  };
  /** @type {Record<string, Record<string, string>>} */
  const recorded = {};
  for (const [name, config] of Object.entries(configs)) {
    for (const way of name === 'HTML embed' ? ['embedded'] : ['as source', 'pasted']) {
      /** @type {Record<string, string>} */
      const results = (recorded[`${name}, ${way}`] = {});
      for (const [form, html] of Object.entries(forms)) {
        const place = document.createElement('div');
        document.body.append(place);
        const editor = await ck.ClassicEditor.create(place, { ...config, licenseKey: 'GPL' });
        if (way === 'as source') editor.setData(html);
        if (way === 'embedded') editor.execute('htmlEmbed', html);
        if (way === 'pasted') {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/html', html);
          const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
          editor.ui.getEditableElement().dispatchEvent(event);
        }
        results[form] = editor.getData();
        await editor.destroy();
        place.remove();
      }
    }
  }
  return recorded;
}
