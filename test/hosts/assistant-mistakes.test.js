import assert from 'node:assert/strict';
import { DOCUMENTS, TEXTS } from '../fixtures/assistant/mistakes.js';
import { openAssistant } from './harness/assistant.js';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

/** @type {{ FORM: Record<string, string>, JSON: Record<string, string> }} */
const SENTENCES = JSON.parse(String(await file('test/fixtures/assistant/saetze.json')));

inBrowsers('each mistake of an editor is named where she is, with the remedy', async (world) => {
  const assistant = await openAssistant(world);
  await assistant.press('Leer beginnen');
  const missing = [];
  for (const [name, document] of Object.entries(DOCUMENTS)) {
    await assistant.press('JSON', 'radio');
    await assistant.writeJson(JSON.stringify(document, null, 2));
    await assistant.press('Formular', 'radio');
    // The sentence stands at a field of the series, or at one of the session that it is about.
    for (const fold of await assistant.page.$$('.fold[aria-expanded=false]:has(.bad)')) await fold.click();
    const words = await assistant.words();
    if (!words.includes(SENTENCES.FORM[name] ?? '?')) missing.push(`${name}: ${words.slice(0, 600)}`);
  }
  assert.deepEqual(missing, []);
});

inBrowsers('each mistake in JSON is named with its line and the remedy', async (world) => {
  const assistant = await openAssistant(world);
  await assistant.press('Leer beginnen');
  await assistant.press('JSON', 'radio');
  const missing = [];
  for (const [name, text] of Object.entries(TEXTS)) {
    await assistant.writeJson(text);
    const words = await assistant.words('.raw');
    const sentence = SENTENCES.JSON[name] ?? '?';
    if (!words.includes(sentence)) missing.push(`${name}: ${words}`);
  }
  assert.deepEqual(missing, []);
  await assistant.assertQuiet();
});
