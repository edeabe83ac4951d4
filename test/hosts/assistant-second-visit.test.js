import assert from 'node:assert/strict';
import { openAssistant } from './harness/assistant.js';
import { inBrowsers } from './harness/browsers.js';

/** A schedule that visitors know. */
const PUBLISHED = {
  name: 'Offene Werkstatt',
  inLanguage: 'de',
  timeZone: 'Europe/Berlin',
  subEvent: Array.from({ length: 12 }, (_, index) => ({
    '@id': `#termin-${index + 1}`,
    name: `Abend ${index + 1}`,
    startDate: `2099-05-${10 + index}T18:00`,
    endDate: `2099-05-${10 + index}T20:00`,
  })),
};

inBrowsers('a session is moved with the date that visitors know, and seen beside its form', async (world) => {
  const assistant = await openAssistant(world);
  await assistant.page.setViewport({ width: 1280, height: 800 });
  await assistant.chooseFile('schedule.json', JSON.stringify(PUBLISHED));
  assert.doesNotMatch(await assistant.words('body'), /Noch nicht gespeichert/, 'it is the file as it is');
  await assistant.press('Weiter: Bearbeiten');
  const frame = await assistant.preview();
  const isSeen = (/** @type {string} */ words) =>
    frame.waitForFunction(
      (/** @type {string} */ words) => {
        const cards = document.querySelector('series-schedule')?.shadowRoot?.querySelectorAll('li');
        const card = [...(cards ?? [])].find((one) => one.textContent?.replace(/\s+/g, ' ').includes(words));
        const { top, bottom } = card?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return top >= 0 && bottom <= innerHeight;
      },
      {},
      words,
    );
  await assistant.page.$eval('#session-9', (one) => /** @type {HTMLElement} */ (one).click());
  await isSeen('Abend 10');
  await assistant.set('field-subEvent-9-startDate', '2099-06-03');
  await assistant.reads('Bisher: Di, 19. Mai 2099, 18 Uhr');
  await assistant.press('Als verlegt kennzeichnen');
  await isSeen('ursprünglich 19. Mai');
  const { subEvent } = await assistant.saved();
  assert.deepEqual(
    [subEvent[9].eventStatus, subEvent[9].startDate, subEvent[9].previousStartDate, subEvent[9].endDate],
    ['EventRescheduled', '2099-06-03T18:00', '2099-05-19T18:00', '2099-06-03T20:00'],
  );
  await assistant.reads('Bisheriger Tag');
  await assistant.assertQuiet();
});
