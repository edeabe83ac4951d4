import assert from 'node:assert/strict';
import { openAssistant } from './harness/assistant.js';
import { inBrowsers } from './harness/browsers.js';

/** A table with an opening for each session; the address of registration is entered later. */
const TABLE = `Reihe\tTitel\tDatum\tAnmeldung ab
Werkstatt\tLampen\t12.05.2099\t01.03.2099
Werkstatt\tRäder\t09.06.2099\t01.04.2099
Werkstatt\tUhren\t14.07.2099\t`;

inBrowsers(
  'the address of the series is taken over by sessions that have only their own opening',
  async (world) => {
    const assistant = await openAssistant(world);
    await assistant.begin(TABLE);
    assert.match(await assistant.words('.result'), /ab So, 1\. März 2099 \(Termin 1\)/);
    await assistant.press('Weiter: Bearbeiten');
    await assistant.write('Adresse der Anmeldeseite', 'https://beispiel.example/anmelden');
    await assistant.page.$eval('#session-0', (one) => /** @type {HTMLElement} */ (one).click());
    await assistant.reads('Dieser Termin hat eigene Angaben zur Anmeldung, aber keine Adresse');
    await assistant.press('Adresse der Reihe bei 2 Terminen übernehmen');
    await assistant.reads('hat eigene Angaben zur Anmeldung, aber', false);
    await assistant.until(() => document.activeElement?.id === 'field-subEvent-0-registration-url');
    const { subEvent } = await assistant.saved();
    assert.deepEqual(
      subEvent.map((/** @type {any} */ one) => one.registration),
      [
        { url: 'https://beispiel.example/anmelden', opens: '2099-03-01' },
        { url: 'https://beispiel.example/anmelden', opens: '2099-04-01' },
        undefined,
      ],
    );
    await assistant.assertQuiet();
  },
);

inBrowsers('the days of registration stand at one height, whatever stands above them', async (world) => {
  const assistant = await openAssistant(world);
  await assistant.begin(TABLE);
  await assistant.press('Weiter: Bearbeiten');
  const { page } = assistant;
  for (const closes of ['2099-05-01', 'demnächst']) {
    await assistant.press('JSON', 'radio');
    const series = { name: 'Werkstatt', subEvent: [{ name: 'Lampen', startDate: '2099-05-12' }] };
    await assistant.writeJson(JSON.stringify({ ...series, registration: { opens: '2099-03-01', closes } }));
    await assistant.press('Formular', 'radio');
    await page.locator('#field-registration-closes').wait();
    for (const width of [400, 640, 660, 700, 760, 900, 1000, 1100, 1200]) {
      await page.setViewport({ width, height: 900 });
      const [opening, closing] = await page.evaluate(() =>
        ['opens', 'closes'].map((name) => {
          const field = document.getElementById(`field-registration-${name}`);
          const { top = 0 } = field?.closest('.days')?.getBoundingClientRect() ?? {};
          return { top, bottom: field?.getBoundingClientRect().bottom };
        }),
      );
      if (width < 640) assert.ok(Number(opening?.top) < Number(closing?.top), 'one below the other');
      else assert.deepEqual(closing, opening, `${closes}, ${width} px`);
    }
  }
});
