import assert from 'node:assert/strict';
import { openAssistant, paste } from './harness/assistant.js';
import { inBrowsers } from './harness/browsers.js';
import { keepLongTasks } from './harness/long-tasks.js';

/** @typedef {import('./harness/assistant.js').Assistant} Assistant */

/** A table as spreadsheets put it into the clipboard. */
const TABLE = {
  'text/plain':
    'Datum\tUhrzeit\tTitel\tOrt\tAnmeldung\tKaffee\n12.05.2027\t18-20 Uhr\tLampen\tBürgerhaus\thier\tja\n09.06.2027\t18-20 Uhr\tRäder\tBürgerhaus\thier\tnein\n',
  'text/html':
    '<meta charset="utf-8"><style>td{color:red}</style><table><tr><td>Datum</td><td>Uhrzeit</td><td>Titel</td><td>Ort</td><td>Anmeldung</td><td>Kaffee</td></tr>' +
    '<tr><td>12.05.2027</td><td>18-20 Uhr</td><td>Lampen</td><td>Bürgerhaus</td><td><a href="https://beispiel.example/1">hier</a></td><td>ja</td></tr>' +
    '<tr><td>09.06.2027</td><td>18-20 Uhr</td><td>Räder</td><td>Bürgerhaus</td><td><a href="https://beispiel.example/2">hier</a></td><td>nein</td></tr></table>',
};

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Beispiel//DE',
  'BEGIN:VEVENT',
  'UID:1@beispiel.example',
  'DTSTAMP:20261129T100000Z',
  'DTSTART:20270512T160000Z',
  'DTEND:20270512T180000Z',
  'SUMMARY:Lampen reparieren',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const PAGE =
  '<!doctype html><html lang="de"><head><title>Werkstatt</title></head><body><nav><a href="/">Impressum</a></nav>' +
  '<main><h1>Offene Werkstatt</h1><p>Mittwoch, 12. Mai 2027, 18–20 Uhr<br>Lampen reparieren</p><p>Mittwoch, 9. Juni 2027, 18–20 Uhr<br>Räder reparieren</p>' +
  '<p>Ort: Bürgerhaus, Musterweg 3, 01234 Beispielstadt</p></main></body></html>';

/** What is named after reading. @param {Assistant} assistant */
const result = (assistant) => assistant.words('.result');

inBrowsers('a table from a spreadsheet is read with the addresses of its links', async (world) => {
  const assistant = await openAssistant(world);
  const field = await assistant.page.locator('#paste').waitHandle();
  await field.focus();
  await paste(assistant.page, field, TABLE);
  await assistant.press('Text lesen');
  await assistant.page.locator('#result-title').wait();
  const words = await result(assistant);
  assert.match(words, /Erkannt: Tabelle \(Excel oder CSV\)/);
  assert.match(words, /Mi, 12\. Mai 2027, 18–20 Uhr: Lampen/);
  assert.match(words, /Nicht übernommen .*Spalte F „Kaffee“: Diese Spalte ist nicht übernommen\./);
  const { subEvent } = await assistant.saved();
  assert.deepEqual(
    subEvent.map((/** @type {any} */ one) => one.registration.url),
    ['https://beispiel.example/1', 'https://beispiel.example/2'],
  );
  await assistant.assertQuiet();
});

/** @type {readonly (readonly [string, string, RegExp])[]} */
const FILES = [
  [
    'kalender.ics',
    CALENDAR,
    /Erkannt: Kalender \(iCalendar\).*Mi, 12\. Mai 2027, 18–20 Uhr: Lampen reparieren/,
  ],
  ['termine.csv', 'Titel;Datum\nLampen;12.05.2027\nRäder;09.06.2027\n', /Erkannt: Tabelle.*Lampen.*Räder/],
  ['seite.html', PAGE, /Erkannt: Text einer Webseite.*Lampen reparieren.*Vergleichen Sie ihn mit der Seite/],
  [
    'schedule.json',
    '{"name":"Reihe","timeZone":"Europe/Berlin","subEvent":[{"name":"Lampen","startDate":"2027-05-12"}]}',
    /Erkannt: schedule\.json.*Mi, 12\. Mai 2027: Lampen/,
  ],
  ['einladung.pdf', '%PDF-1.7\n%âãÏÓ\n', /PDF-Dateien werden nicht gelesen\. Öffnen Sie die Datei/],
  ['schedule.json', '{"name":"Reihe" "subEvent":[]}', /Das sieht nach JSON aus.*Als JSON bearbeiten/],
  [
    'notiz.txt',
    'Wir sehen uns\nbald wieder\n',
    /Darin ist kein Termin zu finden.*zum Beispiel „12\. Mai 2027, 18 Uhr“/,
  ],
];

inBrowsers('a file of each kind is read, or it is said what to do instead', async (world) => {
  const assistant = await openAssistant(world);
  for (const [name, content, expected] of FILES) {
    await assistant.chooseFile(name, content);
    await assistant.until(
      (/** @type {string} */ source) =>
        new RegExp(source, 's').test(document.body.innerText.replace(/\s+/g, ' ')),
      expected.source,
    );
    assert.match(await result(assistant), expected, name);
  }
  await assistant.assertQuiet();
});

inBrowsers('what belongs to a series and a session is entered in the words of an editor', async (world) => {
  const assistant = await openAssistant(world);
  await assistant.press('Leer beginnen');
  await assistant.write('Wie heißt die Reihe?', 'Offene Werkstatt');
  await assistant.press('Termin hinzufügen');
  await assistant.write('Titel', 'Lampen reparieren');
  await assistant.set('field-subEvent-0-startDate', '2027-05-12');
  await assistant.set('field-subEvent-0-startDate-time', '18:00');
  for (const fold of await assistant.page.$$('.session summary')) await fold.click();
  await assistant.press('Person hinzufügen');
  await assistant.set('field-subEvent-0-performer-0-name', 'Erika Beispiel');
  await assistant.set('field-subEvent-0-performer-0-roleName', 'Moderation');
  await assistant.press('Aufzeichnung hinzufügen');
  await assistant.set('field-subEvent-0-recordedIn-0-url', 'https://beispiel.example/film');
  await assistant.set('field-subEvent-0-doorTime', '17:30');
  await assistant.press('Partner hinzufügen');
  await assistant.set('field-organizer-0-name', 'Beispielstiftung');
  await assistant.press('Partner hinzufügen');
  await assistant.set('field-contributor-0-name', 'Musterhochschule');
  await assistant.set('field-contributor-0-part', 'funder');
  await assistant.set('field-funder-0-roleName', 'Wissenschaftliche Begleitung');
  await assistant.set('field-image-url', 'https://beispiel.example/bild.jpg');
  await assistant.reads('Beschreiben Sie das Bild in einem Satz');
  await assistant.set('field-image-caption', 'Zwei Leute mit einer Lampe');
  const document = await assistant.saved();
  const [session] = document.subEvent;
  assert.deepEqual(session.performer, [
    { '@type': 'Person', name: 'Erika Beispiel', roleName: 'Moderation' },
  ]);
  assert.equal(session.doorTime, '2027-05-12T17:30');
  assert.deepEqual(session.recordedIn, [
    { '@type': 'CreativeWork', name: 'Aufzeichnung', url: 'https://beispiel.example/film' },
  ]);
  assert.deepEqual(document.funder, [
    { '@type': 'Organization', name: 'Musterhochschule', roleName: 'Wissenschaftliche Begleitung' },
  ]);
  assert.equal(document.contributor, undefined);
  assert.deepEqual(document.image, {
    url: 'https://beispiel.example/bild.jpg',
    caption: 'Zwei Leute mit einer Lampe',
  });
  await assistant.step('Ansehen');
  await assistant.preview();
  await assistant.reads('Lampen reparieren Mittwoch, 12. Mai 2027, 18 Uhr');
  await assistant.page.locator('details:has(.spoken) summary').click();
  await assistant.reads('Überschrift 2: Offene Werkstatt');
  await assistant.reads('Überschrift 3: Lampen reparieren');
  await assistant.assertQuiet();
});

inBrowsers('all dates move to the year of their weekdays, which is undone in one step', async (world) => {
  const assistant = await openAssistant(world);
  await assistant.begin('Lesekreis\n\nMittwoch, 12. Mai 2026: Anfang\nDonnerstag, 13. Mai 2026: Ende');
  await assistant.press('Alle Termine ins Jahr 2027 verschieben');
  await assistant.reads('Der erste Termin ist jetzt am Mittwoch, 12. Mai 2027.');
  await assistant.until(() => document.activeElement?.id === 'result-title');
  await assistant.step('Bearbeiten');
  const days = async () =>
    (await assistant.saved()).subEvent.map((/** @type {any} */ { startDate }) => startDate);
  assert.deepEqual(await days(), ['2027-05-12', '2027-05-13']);
  await assistant.press('Rückgängig');
  assert.deepEqual(await days(), ['2026-05-12', '2026-05-13']);
  await assistant.step('Beginnen');
  await assistant.reads('im Text steht Mittwoch');
  await assistant.assertQuiet();
});

inBrowsers(
  'a broken document of 5 MB leaves the page responsive',
  async (world) => {
    const assistant = await openAssistant(world);
    const longestTask = await keepLongTasks(assistant.page);
    const session = {
      name: 'Ein Abend',
      startDate: '31.31.2027',
      registration: { open: 'bald', url: 'kein Link' },
    };
    const sessions = Array.from({ length: 30_000 }, (_, index) => ({ '@id': `#${index}`, ...session }));
    const text = JSON.stringify({ name: 'Reihe', timeZone: 'Europe/Berlin', subEvent: sessions }, null, 2);
    assert.ok(text.length > 5e6);
    await assistant.chooseFile('schedule.json', text.slice(0, 3e6) + ' oops " ' + text.slice(3e6));
    await assistant.press('Als JSON bearbeiten');
    await assistant.page.locator('.code >>> .cm-content').wait();
    await assistant.page.locator('.mistakes button').wait();
    const longest = await longestTask();
    assert.ok(longest < 1000, `${longest} ms`);
  },
  { only: ['chromium'] },
);
