import assert from 'node:assert/strict';
import { ANNOUNCEMENT, openAssistant } from './harness/assistant.js';
import { ace, alfa, axe } from './harness/accessibility-engines.js';
import { inBrowsers } from './harness/browsers.js';

/** @typedef {import('./harness/assistant.js').Assistant} Assistant */

/** Opens everything that is folded. @param {Assistant} assistant */
const unfold = ({ page }) =>
  page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });

/** Each state of the page that looks or sounds different from others. @type {Readonly<Record<string, (assistant: Assistant) => Promise<unknown>>>} */
const STATES = {
  'at first': async () => {},
  'with what was read': (assistant) => assistant.begin(),
  'with what could not be read': async (assistant) => {
    await assistant.set('paste', 'Nichts');
    await assistant.press('Text lesen');
    await assistant.page.locator('.result.bad').wait();
  },
  'in the form, with problems': async (assistant) => {
    await assistant.begin();
    await assistant.step('Bearbeiten');
    await assistant.page.locator('#session-0').click();
    await assistant.set('field-subEvent-0-endDate-time', '17:00');
    await unfold(assistant);
    await assistant.press('Person hinzufügen');
    await assistant.press('Aufzeichnung hinzufügen');
    await assistant.press('Partner hinzufügen');
    await assistant.set('field-image-url', 'kein Bild');
  },
  'in the JSON, with a mistake': async (assistant) => {
    await assistant.begin();
    await assistant.step('Bearbeiten');
    await assistant.press('JSON', 'radio');
    await assistant.writeJson('{ "name": "Eins" "subEvent": [] }');
    await assistant.reads('Ein Komma fehlt.');
  },
  'in the preview': async (assistant) => {
    await assistant.begin();
    await assistant.step('Ansehen');
    await assistant.preview();
    await assistant.reads('Kalenderdatei herunterladen');
    await unfold(assistant);
    await assistant.reads('Überschrift 2:');
  },
};

for (const [name, enter] of Object.entries(STATES))
  inBrowsers(
    `three engines find nothing wrong with the assistant ${name}, and nothing is wider than 320 pixels`,
    async (world) => {
      const assistant = await openAssistant(world, { headers: {} });
      await enter(assistant);
      const { page } = assistant;
      await page.setViewport({ width: 320, height: 640 });
      const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(surplus <= 0, `${surplus} pixels too wide`);
      for (const [engine, check] of Object.entries({ axe, ace, alfa })) {
        assert.deepEqual((await check(page)).findings, [], engine);
      }
    },
    { only: ['chromium'] },
  );

inBrowsers(
  'axe finds nothing wrong with any step of the assistant in English, light and dark',
  async (world) => {
    const assistant = await openAssistant(world, { language: 'en' });
    const { page } = assistant;
    await assistant.set('paste', ANNOUNCEMENT);
    await page.locator('.first button').click();
    await page.locator('#result-title').wait();
    const buttons = await page.$$('nav button');
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      for (const [index, button] of buttons.entries()) {
        await button.click();
        assert.deepEqual((await axe(page)).findings, [], `step ${index + 1}, ${value}`);
      }
      await buttons[1]?.click();
      await assistant.press('JSON', 'radio');
      const editor = await page.locator('.code >>> .cm-editor').waitHandle();
      assert.deepEqual((await axe(page)).findings, [], `the JSON, ${value}`);
      // axe does not know a background behind an element that is selected.
      const [ground, sheet] = await editor.evaluate((one) =>
        [one, /** @type {Element} */ (document.querySelector('.panel'))].map(
          (drawn) => getComputedStyle(drawn).backgroundColor,
        ),
      );
      assert.equal(ground, sheet, value);
      await assistant.press('Form', 'radio');
    }
  },
  { only: ['chromium'] },
);
