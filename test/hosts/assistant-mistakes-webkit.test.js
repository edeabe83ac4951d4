import assert from 'node:assert/strict';
import { DOCUMENTS, TEXTS } from '../fixtures/assistant/mistakes.js';
import { BUILT } from './harness/assistant.js';
import { file } from './harness/network.js';
import { inWebKit } from './harness/webkit-page.js';

/** @type {{ FORM: Record<string, string>, JSON: Record<string, string> }} */
const SENTENCES = JSON.parse(String(await file('test/fixtures/assistant/saetze.json')));

inWebKit('each mistake of an editor is named where she is', BUILT, async (page, origin) => {
  await page.goto(`${origin}/?lang=de`);
  await page.until(pressed, 'Leer beginnen');
  const missing = [];
  for (const [name, document] of Object.entries(DOCUMENTS)) {
    await page.until(chosen, 'JSON');
    await page.until(pasted, JSON.stringify(document, null, 2));
    await page.until(chosen, 'Formular');
    const words = await page.evaluate(unfolded);
    if (!words.includes(SENTENCES.FORM[name] ?? '?')) missing.push(`${name}: ${words.slice(0, 600)}`);
  }
  await page.until(chosen, 'JSON');
  for (const [name, text] of Object.entries(TEXTS)) {
    await page.until(pasted, text);
    const words = await page.evaluate(rawWords);
    if (!words.includes(SENTENCES.JSON[name] ?? '?')) missing.push(`${name}: ${words}`);
  }
  assert.deepEqual(missing, []);
});

/** Presses a button. Runs in the page. @param {string} name */
function pressed(name) {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
  button?.click();
  return !!button;
}

/** Chooses how the document is shown. Runs in the page. @param {string} name */
function chosen(name) {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === name);
  label?.querySelector('input')?.click();
  return !!label;
}

/** Writes the whole document as JSON, as somebody who pastes it. Runs in the page. @param {string} text */
function pasted(text) {
  const content = document.querySelector('.code')?.shadowRoot?.querySelector('.cm-content');
  if (!(content instanceof HTMLElement)) return false;
  content.focus();
  const keys = { key: 'a', code: 'KeyA', keyCode: 65, ctrlKey: true, bubbles: true, cancelable: true };
  content.dispatchEvent(new KeyboardEvent('keydown', keys));
  const event = new Event('paste', { bubbles: true, cancelable: true });
  const clipboardData = { getData: (/** @type {string} */ type) => (type === 'text/plain' ? text : '') };
  content.dispatchEvent(Object.assign(event, { clipboardData }));
  return event.defaultPrevented;
}

/** The words of the form, with the sessions that have a mistake. Runs in the page. */
function unfolded() {
  for (const fold of document.querySelectorAll('.fold[aria-expanded=false]:has(.bad)'))
    /** @type {HTMLElement} */ (fold).click();
  return /** @type {HTMLElement} */ (document.querySelector('main')).innerText.replace(/\s+/g, ' ');
}

/** The words below the JSON. Runs in the page. */
function rawWords() {
  return [...document.querySelectorAll('.raw')]
    .map((one) => /** @type {HTMLElement} */ (one).innerText.replace(/\s+/g, ' '))
    .join(' ');
}
