import assert from 'node:assert/strict';
import { ANNOUNCEMENT, BUILT } from './harness/assistant.js';
import { inWebKit } from './harness/webkit-page.js';

inWebKit('the assistant leads from a pasted announcement to the preview', BUILT, async (page, origin) => {
  await page.goto(`${origin}/?lang=de`);
  await page.until(() => document.querySelector('#paste'));
  await page.evaluate((/** @type {string} */ text) => {
    const field = /** @type {HTMLTextAreaElement} */ (document.querySelector('#paste'));
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, ANNOUNCEMENT);
  const press = (/** @type {string} */ words) =>
    page.until((/** @type {string} */ words) => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find((one) => one.textContent?.replace(/\s+/g, ' ').trim() === words);
      button?.click();
      return !!button;
    }, words);
  const reads = (/** @type {string} */ words) =>
    page.until((/** @type {string} */ words) => document.body.innerText.includes(words), words);

  await press('Text lesen');
  await reads('Erkannt: Text einer Ankündigung');
  await press('Weiter: Bearbeiten');
  await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('#session-0')).click());
  await page.until(() => document.querySelector('#field-subEvent-0-endDate-time'));
  await page.evaluate(() => {
    const field = /** @type {HTMLInputElement} */ (document.querySelector('#field-subEvent-0-endDate-time'));
    field.value = '17:00';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await reads('Das Ende liegt vor dem Beginn.');
  await press('Rückgängig');
  await press('Weiter: Ansehen');
  const cards = () =>
    document
      .querySelector('iframe')
      ?.contentDocument?.querySelector('series-schedule')
      ?.shadowRoot?.querySelectorAll('[part~=session]').length;
  await page.until(cards);
  assert.equal(await page.evaluate(cards), 3);
  await reads('Was ein Screenreader vorliest');
});
