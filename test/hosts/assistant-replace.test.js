import assert from 'node:assert/strict';
import { keepCopies, openAssistant } from './harness/assistant.js';
import { inBrowsers } from './harness/browsers.js';

const OTHER = 'Mittwoch, 12. Mai 2027, 18–20 Uhr\nFahrräder reparieren\nOrt: Bürgerhaus';
const SCHEDULE = 'https://beispiel.example/termine/schedule.json';

inBrowsers('another text replaces unsaved work only after a question, and can be undone', async (world) => {
  const assistant = await openAssistant(world);
  const { page } = assistant;
  const readOther = async () => {
    await assistant.step('Beginnen');
    await assistant.set('paste', OTHER);
    await assistant.press('Text lesen');
  };
  const schedule = async () => {
    await assistant.step('Einbinden');
    return page.$eval('#place-schedule', (one) => /** @type {HTMLInputElement} */ (one).value);
  };
  await assistant.begin();
  await assistant.step('Einbinden');
  await assistant.write('Adresse der schedule.json', SCHEDULE);

  await readOther();
  await assistant.reads('„Dorf & Digital: Gemeinsam weiterdenken“ (3 Termine) ist noch nicht gespeichert.');
  await assistant.press('Behalten');
  assert.equal(await page.$('dialog'), null);
  assert.equal(await schedule(), SCHEDULE);

  await readOther();
  await page.locator('dialog').wait();
  await page.keyboard.press('Escape');
  await assistant.until(() => !document.querySelector('dialog'));
  await readOther();
  await assistant.press('Ersetzen');
  await page.locator('#result-title').wait();
  assert.equal(await schedule(), '');
  await assistant.press('Rückgängig');
  await assistant.until(
    (/** @type {string} */ one) =>
      /** @type {HTMLInputElement} */ (document.querySelector('#place-schedule')).value === one,
    SCHEDULE,
  );
  assert.match((await assistant.saved()).name, /^Dorf/);
  await assistant.assertQuiet();
});

inBrowsers(
  'the package says which address it lacks, and when it has to be uploaded once more',
  async (world) => {
    const assistant = await openAssistant(world);
    await assistant.begin();
    await assistant.step('Einbinden');
    await assistant.reads('Noch fehlt die Adresse der schedule.json');
    await assistant.write('Adresse der schedule.json', SCHEDULE);
    await assistant.reads('Noch fehlt', false);
    await assistant.press('Alles als .zip speichern');
    await assistant.reads('termine.zip ist gespeichert');
    await assistant.write('Adresse der schedule.json', 'https://beispiel.example/neu/schedule.json');
    await assistant.reads('haben sich die Adressen geändert. Bitte noch einmal speichern und hochladen.');
  },
  { only: ['chromium'] },
);

inBrowsers(
  'a button that copies says at itself that it has',
  async (world) => {
    const assistant = await openAssistant(world);
    await keepCopies(assistant);
    await assistant.begin();
    await assistant.step('Einbinden');
    await assistant.write('Adresse der schedule.json', SCHEDULE);
    await assistant.press('Baustein kopieren');
    await assistant.reads('Kopiert.');
    assert.equal(await assistant.words('figure:has(pre[aria-label=Baustein]) .copy'), 'Kopieren Kopiert.');
    assert.equal((await assistant.words('.copy')).match(/Kopiert\./g)?.length, 1);
    assert.equal(await assistant.words('header [role=status]'), 'Kopiert.');
  },
  { only: ['chromium'] },
);

inBrowsers(
  'beside the form a date is in sight, however long the description is',
  async (world) => {
    const assistant = await openAssistant(world);
    await assistant.page.setViewport({ width: 1200, height: 800 });
    const text = 'Wir reparieren zusammen, was sonst im Müll landet. '.repeat(40).trim();
    const json = { name: 'Werkstatt', description: text, subEvent: [{ name: 'A', startDate: '2099-05-12' }] };
    await assistant.begin(JSON.stringify(json));
    for (const step of ['Bearbeiten', 'Einbinden']) {
      await assistant.step(step);
      const frame = await assistant.preview();
      await frame.waitForFunction(() => {
        const first = document.querySelector('series-schedule')?.shadowRoot?.querySelector('[part~=session]');
        return (first?.getBoundingClientRect().bottom ?? Infinity) < innerHeight;
      });
    }
    await assistant.step('Ansehen');
    const frame = await assistant.preview();
    await frame.waitForFunction(() => !document.documentElement.hasAttribute('data-cut'));
  },
  { only: ['chromium'] },
);
