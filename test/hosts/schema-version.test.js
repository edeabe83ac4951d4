import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { FAILED } from './harness/endings.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */

const schedule = JSON.parse(String(await file('test/fixtures/element/schedule.json')));

/** Supported versions, and none. */
const KNOWN = [{}, ...['1', '1.3', '1.0.7', 1, 1.3, null].map((schemaVersion) => ({ schemaVersion }))];

// "10" would be less than "2" if versions were compared as strings.
const UNKNOWN = ['2', 2, '2.0', '10'].map((schemaVersion) => ({ schemaVersion }));

/** A document with unknown fields at every level, as later versions may add them. */
const FUTURE = {
  ...schedule,
  newField: { of: ['any', { kind: 1 }] },
  organizer: { name: 'Beispielstiftung', newField: true },
  // An unknown field in it would hold the button back.
  registration: { state: 'open' },
  subEvent: schedule.subEvent.map((/** @type {object} */ session) => ({
    ...session,
    newField: '2030-05-02',
    location: { '@type': 'Place', name: 'Bürgerhaus', newField: [] },
    'x:newField': null,
  })),
};

/**
 * Opens a page with an element for each document.
 *
 * @param {World} world
 * @param {readonly object[]} documents
 */
async function openAll(world, documents) {
  const addresses = documents.map((document, index) => {
    world.network.route(`/${index}.json`, JSON.stringify(document));
    return `${world.provider}/${index}.json`;
  });
  const elements = addresses.map(
    (src) => `<series-schedule src="${src}"><a href="/termine">Alle Termine</a></series-schedule>`,
  );
  const host = await world.open(`${elements.join('\n')}<script src="${world.script}" async></script>`);
  return { host, addresses };
}

inBrowsers('S31 shows a document without a version, or of any version 1', async (world) => {
  const documents = KNOWN.map((version) => ({ ...version, ...schedule }));
  const { host } = await openAll(world, documents);
  await host.shows(...documents.map(() => 3));
  assert.deepEqual(
    await host.events(),
    documents.map(() => 'load'),
  );
  assert.deepEqual(host.warnings, []);
  await host.assertQuiet();
});

inBrowsers('S31 ignores unknown fields without a warning', async (world) => {
  const today = JSON.stringify(FUTURE, (key, value) => (key.includes('newField') ? undefined : value));
  const { host } = await openAll(world, [FUTURE, JSON.parse(today), { schemaVersion: '1.9', ...FUTURE }]);
  await host.shows(3, 3, 3);
  const [markup, ...others] = await host.read('markup');
  assert.match(markup, /Bürgerhaus/);
  assert.deepEqual(others, [markup, markup]);
  assert.deepEqual(await host.events(), ['load', 'load', 'load']);
  assert.deepEqual(host.warnings, []);
  await host.assertQuiet();
});

inBrowsers(
  'S31 refuses a document of an unknown version: keeps the link, and logs one line with the reason',
  async (world) => {
    // Mistakes in such a document must not be reported, because a later version may allow them.
    const sessions = [...schedule.subEvent, { name: 'Anders', startDate: '31.02.2030 25:00' }];
    const documents = UNKNOWN.map((version) => ({ ...version, ...schedule, subEvent: sessions }));
    const { host, addresses } = await openAll(world, documents);
    const errors = documents.map(() => 'error DocumentError');
    await host.becomes(() => host.events(), errors, 'events');
    const outcome = { id: '', sessions: 0, status: FAILED, asOf: '', isBusy: false };
    assert.deepEqual(
      await host.read('outcomes'),
      documents.map(() => ({ ...outcome, hasLink: true, hasRetry: false })),
    );
    assert.equal(host.warnings.length, documents.length);
    for (const [index, { schemaVersion }] of UNKNOWN.entries()) {
      const lines = host.warnings.filter((line) => line.includes(`${addresses[index]}`));
      assert.match(`${lines}`, new RegExp(`^warn: .*schemaVersion ${schemaVersion}\\b`));
    }
    await host.assertQuiet();
  },
);

inBrowsers('S31 keeps the old schedule if a reload gets an unknown version', async (world) => {
  const { host } = await openAll(world, [schedule]);
  await host.shows(3);
  world.network.route('/0.json', JSON.stringify({ ...schedule, schemaVersion: '2' }));
  await host.page.evaluate(() => document.querySelector('series-schedule')?.reload());
  await host.fails('DocumentError');
  const [{ sessions, status, asOf }] = await host.read('outcomes');
  assert.deepEqual([sessions, status], [3, FAILED]);
  assert.match(asOf, /^Stand: /);
  await host.assertQuiet();
});
