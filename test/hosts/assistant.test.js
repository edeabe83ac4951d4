import assert from 'node:assert/strict';
import { ANNOUNCEMENT, copies, keepCopies, openAssistant } from './harness/assistant.js';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/assistant.js').Assistant} Assistant */

const STEPS = ['Beginnen', 'Bearbeiten', 'Ansehen', 'Einbinden', 'Prüfen', 'Weitergeben'];

inBrowsers(
  'the assistant leads from a pasted announcement to a snippet that shows the dates',
  async (world) => {
    const assistant = await openAssistant(world);
    await keepCopies(assistant);
    await assistant.begin();
    const result = await assistant.words('.result');
    for (const words of [
      'Erkannt: Text einer Ankündigung',
      'Dorf & Digital: Gemeinsam weiterdenken',
      'Mi, 12. Mai 2027, 18–20 Uhr: Ankommen – Wer macht was im Dorf?',
      'Bürgerhaus Beispielstadt',
      'ab Mo, 1. März 2027',
      'dorf@beispiel.example',
    ])
      assert.ok(result.includes(words), `${words}: ${result}`);

    await assistant.press('Weiter: Bearbeiten');
    await assistant.write('Adresse der Anmeldeseite', 'https://beispiel.example/anmelden');
    await assistant.press('Weiter: Ansehen');
    await assistant.preview();
    await assistant.press('Weiter: Einbinden');
    const schedule = await assistant.saved();
    assert.equal(schedule.subEvent.length, 3);
    assert.equal(schedule.registration.url, 'https://beispiel.example/anmelden');

    await assistant.write('Adresse der schedule.json', `${world.provider}/termine/schedule.json`);
    await assistant.write('Seite mit allen Terminen', `${world.provider}/termine/`);
    await assistant.press('Baustein kopieren');
    await assistant.reads('Kopiert.');
    await assistant.press('Zeile für den Kopf der Seite kopieren');
    const [snippet = '', head = ''] = await copies(assistant);
    await assistant.assertQuiet();

    world.network.route('/termine/schedule.json', JSON.stringify(schedule));
    await serveScript(world);
    const host = await world.open(
      `<!doctype html><html lang="de"><head>${head}</head><body>${snippet}</body></html>`,
    );
    await host.shows(3);
    await host.assertQuiet();
    assert.equal(world.network.requestsFor('/termine/schedule.json').length, 1, 'the preload is used');
  },
);

inBrowsers(
  'the snippet for WordPress without scripts shows the dates once the theme has the script',
  async (world) => {
    const assistant = await openAssistant(world);
    await keepCopies(assistant);
    await assistant.begin();
    await assistant.step('Einbinden');
    await assistant.press('WordPress', 'radio');
    await assistant.press('Nein, sie verschwinden beim Speichern', 'radio');
    await assistant.write('Adresse der schedule.json', `${world.provider}/termine/schedule.json`);
    await assistant.press('Baustein kopieren');
    await assistant.reads('Kopiert.');
    const [snippet = ''] = await copies(assistant);
    assert.doesNotMatch(snippet, /<script|<series-schedule/);
    assert.match(snippet, /Mittwoch, 12\.&nbsp;Mai 2027, 18–20&nbsp;Uhr: Ankommen/);
    assert.match(await assistant.words('.copyable'), /wp_enqueue_script/);
    world.network.route('/termine/schedule.json', JSON.stringify(await assistant.saved()));
    const host = await world.open(`${snippet}<script src="${world.script}"></script>`);
    await host.shows(3);
  },
);

inBrowsers('the assistant names the lines that it has left out', async (world) => {
  const assistant = await openAssistant(world);
  await assistant.begin(ANNOUNCEMENT.replace(/Weitere Informationen[^]*$/, 'Xylophon Quittung Zeppelin\n'));
  const lost = await assistant.words('.lost');
  const document = JSON.stringify(await assistant.saved());
  // The line is either in the document or named.
  assert.notEqual(document.includes('Zeppelin'), lost.includes('Zeppelin'));
});

inBrowsers(
  'the assistant works in a folder of any name, offline, under a strict policy',
  async (world) => {
    const assistant = await openAssistant(world, { folder: `/${encodeURIComponent('Über uns')}/` });
    await assistant.until(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('json-editor')),
    );
    await assistant.page.setOfflineMode(true);
    await assistant.begin();
    for (const step of STEPS) await assistant.step(step);
    await assistant.step('Ansehen');
    await assistant.preview();
    await assistant.step('Bearbeiten');
    await assistant.press('JSON', 'radio');
    await assistant.page.locator('.code >>> .cm-content').wait();
    await assistant.assertQuiet();
  },
  { only: ['chromium'] },
);

inBrowsers('problems stand at their field while she types, with the remedy', async (world) => {
  const assistant = await openAssistant(world);
  await assistant.begin();
  await assistant.step('Bearbeiten');
  await assistant.page.locator('#session-0').click();
  await assistant.set('field-subEvent-0-endDate-time', '17:00');
  assert.match(
    await problemAt(assistant, 'field-subEvent-0-startDate'),
    /Das Ende liegt vor dem Beginn\. Verbessern/,
  );
  await assistant.set('field-subEvent-0-endDate-time', '20:00');
  assert.equal(await problemAt(assistant, 'field-subEvent-0-startDate'), '');
  await assistant.write('Adresse der Anmeldeseite', 'kein Link');
  assert.match(
    await problemAt(assistant, 'field-registration-url'),
    /keine vollständige Adresse: „kein Link“/,
  );
  await assistant.set('field-registration-closes', '2027-02-01');
  assert.match(await problemAt(assistant, 'field-registration-closes'), /endet, bevor sie öffnet/);
});

inBrowsers(
  'sessions can be added, duplicated, moved, cancelled, postponed and deleted, and each is undone',
  async (world) => {
    const assistant = await openAssistant(world);
    await assistant.begin();
    await assistant.step('Bearbeiten');
    await assistant.page.locator('#session-0').click();

    await assistant.set('field-subEvent-0-eventStatus', 'EventRescheduled');
    await assistant.reads('Tragen Sie oben den neuen Tag ein. Bisher: Mi, 12. Mai 2027, 18 Uhr');
    await assistant.set('field-subEvent-0-startDate', '2027-05-19');
    let [session] = (await assistant.saved()).subEvent;
    assert.equal(session.previousStartDate, '2027-05-12T18:00');
    assert.equal(session.startDate, '2027-05-19T18:00');
    assert.equal(session.endDate, '2027-05-19T20:00', 'the end moves with the day');
    for (let steps = 0; steps < 2; steps++) await assistant.press('Rückgängig');
    [session] = (await assistant.saved()).subEvent;
    assert.equal(session.startDate, '2027-05-12T18:00');
    assert.equal(session.eventStatus, undefined);

    for (const status of ['EventCancelled', 'EventPostponed']) {
      await assistant.set('field-subEvent-0-eventStatus', status);
      assert.equal((await assistant.saved()).subEvent[0].eventStatus, status);
    }
    await assistant.press('Duplizieren');
    let sessions = (await assistant.saved()).subEvent;
    assert.equal(sessions.length, 4);
    assert.equal(sessions[1].startDate, '2027-05-19T18:00');
    assert.equal(sessions[1].eventStatus, undefined, 'a copy takes place');
    assert.notEqual(sessions[1]['@id'], sessions[0]['@id']);
    await assistant.press('Löschen');
    await assistant.press('Termin hinzufügen');
    await assistant.write('Titel', 'Ein vierter Abend');
    sessions = (await assistant.saved()).subEvent;
    assert.deepEqual(sessions.length, 4);
    assert.equal(sessions[3].name, 'Ein vierter Abend');
    await assistant.assertQuiet();
  },
);

inBrowsers('the form and the JSON are one document, and mistakes are named by their line', async (world) => {
  const assistant = await openAssistant(world);
  await assistant.begin();
  await assistant.step('Bearbeiten');
  await assistant.press('JSON', 'radio');
  await assistant.page.locator('.code >>> .cm-content').wait();
  const text = JSON.stringify(await assistant.saved(), null, 2);
  await assistant.writeJson(text.replace('Dorf & Digital', 'Dorf & Daten'));
  await assistant.press('Formular', 'radio');
  assert.equal(
    await assistant.page.$eval('#field-name', (one) => /** @type {any} */ (one).value.slice(0, 12)),
    'Dorf & Daten',
  );
  await assistant.write('Wie heißt die Reihe?', 'Dorf und Zukunft');
  await assistant.press('JSON', 'radio');
  const again = await assistant.page.locator('.code >>> .cm-content').waitHandle();
  await assistant.until((/** @type {any} */ one) => one.innerText.includes('Dorf und Zukunft'), again);
  await assistant.writeJson('{\n  "name": "Eins"\n  "subEvent": []\n}');
  await assistant.reads('Zu Zeile 2');
  await assistant.reads('Ein Komma fehlt.');
  await assistant.reads('Dieses JSON ist noch nicht lesbar.');
  await assistant.assertQuiet();
});

inBrowsers('the preview shows the widget at any width, brightness and moment', async (world) => {
  const assistant = await openAssistant(world);
  await assistant.begin();
  await assistant.step('Ansehen');
  const frame = await assistant.preview();
  for (const [name, width] of /** @type {const} */ ([
    ['280', 280],
    ['700', 700],
    ['1.200', 1200],
  ])) {
    await assistant.press(name, 'radio');
    await frame.waitForFunction(
      (/** @type {number} */ width) => Math.abs(innerWidth - width) <= 2,
      {},
      width,
    );
  }
  await assistant.press('dunkel', 'radio');
  await frame.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
  const shows = (/** @type {string} */ words) =>
    frame.waitForFunction(
      (/** @type {string} */ words) =>
        /** @type {HTMLElement | undefined} */ (
          document.querySelector('series-schedule')?.shadowRoot?.querySelector('[part~=series]')
        )?.innerText
          .replace(/\s+/g, ' ')
          .includes(words),
      {},
      words,
    );
  await assistant.set('moment', '2027-02-01T12:00');
  await shows('Anmeldung öffnet am 1. März 2027');
  await assistant.press('Nächste Änderung');
  await assistant.reads('Gezeigter Zeitpunkt: Mo, 1. März 2027');
  await assistant.press('Nächste Änderung');
  await shows('Anmeldung geschlossen');
  await assistant.press('Nächste Änderung');
  await shows('Findet jetzt statt');
  await assistant.assertQuiet();
});

inBrowsers(
  'on a phone the dates are in sight when their step opens, and the choices a press away',
  async (world) => {
    const assistant = await openAssistant(world);
    await assistant.page.setViewport({ width: 360, height: 740 });
    await assistant.begin();
    await assistant.step('Ansehen');
    const frame = await assistant.preview();
    // The step begins at its title, which has the focus.
    const isInSight = await assistant.page.evaluate(() => {
      const [title, frame] = ['#step-title', 'iframe'].map(
        (one) => document.querySelector(one)?.getBoundingClientRect().top ?? NaN,
      );
      return Number(frame) - Number(title) < innerHeight - 100;
    });
    assert.ok(isInSight);
    await assistant.press('Breite, Helligkeit und Seite wählen');
    await assistant.press('dunkel', 'radio');
    await frame.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
  },
);

inBrowsers(
  'an address in the fragment is read, and one that may not be read leads to another way',
  async (world) => {
    const shared = { headers: {} };
    const assistant = await openAssistant(world, {
      ...shared,
      fragment: `#url=${encodeURIComponent(world.schedule)}`,
    });
    await assistant.page.locator('#result-title').wait();
    assert.match(await assistant.words('.result'), /Erkannt: schedule\.json/);
    world.network.route('/closed.ics', {
      body: 'BEGIN:VCALENDAR',
      headers: { 'access-control-allow-origin': '' },
    });
    const address = `${world.provider}/closed.ics`;
    await assistant.write('Adresse', address);
    await assistant.press('Adresse lesen');
    await assistant.reads('Der Browser darf diese Adresse von hier aus nicht lesen');
    await assistant.reads(`npx series-schedule convert "${address}" --out schedule.json`);
  },
);

inBrowsers('leaving asks only while something is not saved', async (world) => {
  const assistant = await openAssistant(world);
  await assistant.begin();
  const asks = () =>
    assistant.page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  assert.equal(await asks(), true);
  await assistant.saved();
  assert.equal(await asks(), false);
});

inBrowsers(
  'the whole way can be gone by keyboard',
  async (world) => {
    const assistant = await openAssistant(world);
    await keepCopies(assistant);
    const { page } = assistant;
    const press = async (/** @type {string} */ name) => {
      for (let count = 0; count < 120; count++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const one = document.activeElement;
          return one?.getAttribute('aria-label') ?? one?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        });
        if (focused === name) return page.keyboard.press('Enter');
      }
      throw new Error(`${name} is not reached`);
    };
    await page.keyboard.press('Tab');
    await assistant.set('paste', ANNOUNCEMENT);
    await press('Text lesen');
    await page.locator('#result-title').wait();
    await press('Weiter: Bearbeiten');
    await press('Weiter: Ansehen');
    await press('Weiter: Einbinden');
    await page.focus('#place-schedule');
    await page.keyboard.type('https://beispiel.example/termine/schedule.json');
    await press('Baustein kopieren');
    await assistant.reads('Kopiert.');
    assert.match((await copies(assistant))[0] ?? '', /^<series-schedule src="https:\/\/beispiel\.example/);
  },
  { only: ['chromium'] },
);

/** The problem that belongs to a field. @param {Assistant} assistant @param {string} id */
async function problemAt({ page }, id) {
  return page.$eval(`#${id}`, (field) => {
    const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
    const one = ids.find((id) => id.endsWith('-problem'));
    return (one && document.getElementById(one)?.textContent?.trim()) || '';
  });
}

/** Serves the script beside the schedule. @param {import('./harness/browsers.js').World} world */
async function serveScript({ network }) {
  network.route('/termine/series-schedule.js', await file('dist/series-schedule.js'));
}
