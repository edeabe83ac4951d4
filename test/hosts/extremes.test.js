import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';

/*
 * Extreme schedules in a narrow sidebar, with the built file. The tests in test/browser/element cover each kind of
 * session in every layout and language.
 */

/** @typedef {import('./harness/browsers.js').World} World */

const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const DATED = { startDate: '2030-05-02T14:00', endDate: '2030-05-02T17:00' };

/**
 * Each kind of session in the order of the schedule: its part of the document, its line of time and place, and its
 * state.
 *
 * @type {readonly { of: { name: string }, when: string, state?: string }[]}
 */
const KINDS = [
  {
    of: { name: 'Mehrere Tage', startDate: '2030-04-29', endDate: '2030-05-04' },
    when: '29. April – 4. Mai 2030',
  },
  {
    of: { name: 'Ohne Ort und Link', ...DATED },
    when: 'Donnerstag, 2. Mai 2030, 14–17 Uhr',
  },
  {
    of: { name: 'Ohne Ende', startDate: '2030-05-03T14:00', location: 'Bürgerhaus' },
    when: 'Freitag, 3. Mai 2030, 14 Uhr Bürgerhaus',
  },
  {
    of: {
      name: 'Abgesagt',
      startDate: '2030-05-04T14:00',
      eventStatus: 'EventCancelled',
      registration: { url: 'https://example.org/anmelden' },
    },
    when: 'ursprünglich Samstag, 4. Mai 2030, 14 Uhr',
    state: 'Abgesagt',
  },
  {
    of: { name: 'Mit Uhrzeiten', startDate: '2030-05-05T14:00', endDate: '2030-05-06T12:30' },
    when: '5. Mai, 14 Uhr – 6. Mai 2030, 12:30 Uhr',
  },
  {
    of: {
      name: 'Online',
      startDate: '2030-05-07T14:00',
      eventAttendanceMode: 'OnlineEventAttendanceMode',
    },
    when: 'Dienstag, 7. Mai 2030, 14 Uhr MESZ Online',
  },
  {
    of: {
      name: WORD,
      startDate: '2030-05-08T14:00',
      description: `${WORD} https://example.org/${'lang/'.repeat(40)}`,
      location: { name: WORD, address: WORD },
      registration: { url: 'https://example.org/anmelden', label: WORD, note: WORD },
    },
    when: `Mittwoch, 8. Mai 2030, 14 Uhr ${WORD}, ${WORD}`,
  },
  { of: { name: 'In Worten', startDate: 'Herbst 2030' }, when: 'Herbst 2030' },
  { of: { name: 'Nur ein Name' }, when: 'Termin folgt' },
];

/**
 * Opens a page with these sessions in a column of 280 px.
 *
 * @param {World} world
 * @param {readonly object[]} subEvent
 * @param {string} [attributes]
 */
function openNarrow(world, subEvent, attributes = '') {
  world.network.route(
    '/schedule.json',
    JSON.stringify({ '@type': 'EventSeries', name: 'Reihe', timeZone: 'Europe/Berlin', subEvent }),
  );
  const element = world.element.replace(' src=', ` ${attributes} src=`);
  return world.open(
    `<div id="column" style="width: 280px">${element}</div>
    <script>document.querySelector('series-schedule').now = '2030-04-01T12:00';</script>
    <script src="${world.script}" async></script>`,
  );
}

for (const layout of ['cards', 'list']) {
  inBrowsers(
    `E29 each kind of session has the right text and fits into 280 px, as ${layout}`,
    async (world) => {
      const host = await openNarrow(
        world,
        KINDS.map(({ of }) => of),
        `layout="${layout}"`,
      );
      await host.shows(KINDS.length);
      assert.deepEqual(await host.titles(), [KINDS.map(({ of }) => of.name)]);
      assert.deepEqual(
        await host.read('texts', 'when'),
        KINDS.map(({ when }) => when),
      );
      assert.deepEqual(
        await host.read('texts', 'state'),
        KINDS.flatMap(({ state }) => state ?? []),
      );
      // The cancelled session has no registration link.
      assert.deepEqual(await host.read('texts', 'register-button'), [
        `${WORD}: ${WORD}, Mittwoch, 8. Mai 2030`,
      ]);
      assert.deepEqual(await host.read('overflow'), []);
      assert.deepEqual(await host.events(), ['load']);
      assert.deepEqual(host.warnings, []);
      await host.assertQuiet();
    },
  );
}

for (const count of [1, 200]) {
  inBrowsers(`E29 shows every session of a schedule, ${count} in all`, async (world) => {
    const sessions = Array.from({ length: count }, (_, index) => ({
      ...KINDS[(index + 1) % KINDS.length]?.of,
      '@id': `#${index}`,
    }));
    const host = await openNarrow(world, sessions);
    await host.shows(count);
    await host.becomes(() => host.events(), ['load'], 'events');
    assert.deepEqual(await host.read('texts', 'kicker'), [count === 1 ? '1 Termin' : `${count} Termine`]);
    assert.equal(await host.read('count', '[part~=more-button]'), 0);
    assert.deepEqual(await host.read('overflow'), []);
    await host.assertQuiet();
  });
}

inBrowsers('E29 a series without sessions shows a sentence and keeps the link', async (world) => {
  const host = await openNarrow(world, []);
  await host.fails('NoSessionError');
  const [{ sessions, status, hasLink, hasRetry }] = await host.read('outcomes');
  assert.deepEqual(
    { sessions, status, hasLink, hasRetry },
    { sessions: 0, status: 'Termine folgen.', hasLink: true, hasRetry: false },
  );
  assert.equal(host.warnings.length, 1);
  assert.match(`${host.warnings}`, /"subEvent" is empty/);
  assert.deepEqual(await host.read('overflow'), []);
  await host.assertQuiet();
});

inBrowsers('E29 says that a session does not exist if the series lacks it', async (world) => {
  const host = await openNarrow(
    world,
    KINDS.map(({ of }) => of),
    'session="nicht-da"',
  );
  await host.becomes(() => host.events(), ['load'], 'events');
  await host.shows(0);
  assert.deepEqual(await host.read('texts', 'empty'), ['Diesen Termin gibt es nicht.']);
  assert.deepEqual(await host.read('overflow'), []);
  assert.deepEqual(host.warnings, []);
  await host.assertQuiet();
});
