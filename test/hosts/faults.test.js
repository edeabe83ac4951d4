import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { assertEndings, openFaults } from './harness/endings.js';
import {
  after,
  cutOff,
  deadOrigin,
  hangUp,
  LOGIN,
  redirect,
  unsafeServer,
  windows1252,
} from './harness/faults.js';
import { file } from './harness/network.js';

/** @typedef {Record<string, import('./harness/endings.js').Fault>} Faults */

const schedule = await file('test/fixtures/element/schedule.json');

const NO_CORS = { 'access-control-allow-origin': '' };

inBrowsers(
  'E05 E17 an answer that is no schedule shows a sentence and the link, logs one line, and is not retried',
  async (world) => {
    world.network.route('/anmelden', LOGIN);
    /** @type {Faults} */
    const faults = {
      webseite: { route: LOGIN, ends: 'FormatError', says: /is not JSON: it is a web page, perhaps a login/ },
      anmeldung: { route: redirect('/anmelden'), ends: 'FormatError', says: /perhaps a login/ },
      nichts: { route: { status: 204 }, ends: 'FormatError', says: /is not JSON: .*\bend\b/ },
      leer: { route: '', ends: 'FormatError', says: /is not JSON: .*\bend\b/ },
      halb: { route: schedule.subarray(0, 99), ends: 'FormatError', says: /is not JSON: .*\bstring\b/ },
      fremd: { route: '{"version": 1}', ends: 'DocumentError', says: /EventSeries/ },
      ohne: { route: '{"@type": "EventSeries", "subEvent": []}', ends: 'NoSessionError' },
      gesperrt: { route: { status: 403 }, ends: 'HttpError', says: /403/ },
      unbekannt: { route: { status: 404 }, ends: 'HttpError', says: /404/ },
      entfernt: { route: { status: 410 }, ends: 'HttpError', says: /410/ },
    };
    await assertEndings(world, await openFaults(world, faults), faults);
  },
  { isIdle: true },
);

inBrowsers(
  'E05 E17 reads a schedule that is late, redirected, or has a byte order mark, an old charset or a wrong type',
  async (world) => {
    const old = windows1252(schedule.toString().replace('Der erste Abend', '„Größe“ – für 5 €'));
    /** @type {Faults} */
    const faults = {
      zeichensatz: { route: old, ends: 'load', says: /is not UTF-8/ },
      bom: { route: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), schedule]), ends: 'load' },
      langsam: { route: after(2000, schedule), ends: 'load' },
      typ: {
        route: {
          headers: { 'content-type': 'text/html', 'x-content-type-options': 'nosniff' },
          body: schedule,
        },
        ends: 'load',
      },
      umzug: { route: redirect(world.schedule, 308), ends: 'load' },
    };
    const host = await openFaults(world, faults);
    await assertEndings(world, host, faults);
    const [[title]] = await host.titles();
    assert.equal(title, '„Größe“ – für 5 €');
  },
);

inBrowsers(
  'E05 E18 a failed connection is tried three times, then shows a sentence and the link, and logs one line',
  async (world) => {
    const { network } = world;
    network.route('/anmelden', { ...LOGIN, headers: NO_CORS });
    const plain = await unsafeServer('plain');
    const round = (/** @type {import('node:http').IncomingMessage} */ { url = '' }) =>
      redirect(`/schedule.json?${Number(url.split('?')[1] ?? 0) + 1}`);
    /** @type {Faults} */
    const faults = {
      abgerissen: { route: cutOff(schedule, 'length'), ends: 'NetworkError', requests: 3 },
      unvollendet: { route: cutOff(schedule, 'chunks'), ends: 'NetworkError', requests: 3 },
      aufgelegt: { route: hangUp, ends: 'NetworkError', requests: 3, isHungUp: true },
      ohnecors: { route: { headers: NO_CORS, body: schedule }, ends: 'NetworkError', requests: 3 },
      portal: { route: redirect(`${world.provider}/anmelden`), ends: 'NetworkError', requests: 3 },
      kreis: { route: round, ends: 'NetworkError', requests: 3 },
      tot: { src: `${await deadOrigin()}/schedule.json`, ends: 'NetworkError', requests: 3 },
      unbekannt: { src: 'https://gibt-es-nicht.invalid/t.json', ends: 'NetworkError', requests: 3 },
      unverschluesselt: { src: `${plain.origin}/schedule.json`, ends: 'NetworkError', requests: 3 },
    };
    for (const fault of Object.values(faults)) fault.says = /did not answer; .*connect-src https:/;
    try {
      await assertEndings(world, await openFaults(world, faults), faults);
    } finally {
      plain.stop();
    }
  },
  { isIdle: true },
);

inBrowsers('E05 a page that breaks a built-in keeps its link, and one line is logged', async (world) => {
  const host = await world.open(`<script>
      Object.isFrozen = () => {
        throw new RangeError('Nein');
      };
    </script>${world.snippet}`);
  await host.becomes(async () => host.warnings.length, 1, 'lines');
  assert.match(host.warnings[0] ?? '', /^warn: <series-schedule> failed unexpectedly .*(RangeError|@error)/);
  const [{ sessions, hasLink }] = await host.read('outcomes');
  assert.deepEqual([sessions, hasLink], [0, true]);
  assert.deepEqual(await host.events(), []);
  await host.assertQuiet();
});

inBrowsers(
  'E18 treats a server with an untrusted certificate like one that does not answer',
  async (world) => {
    const untrusted = await unsafeServer('untrusted');
    /** @type {Faults} */
    const faults = {
      falsch: { src: `${untrusted.origin}/schedule.json`, ends: 'NetworkError', requests: 3 },
    };
    try {
      const host = await openFaults(world, faults);
      await assertEndings(world, host, faults);
    } finally {
      untrusted.stop();
    }
  },
  // Chromium trusts the network's certificate without this option; Firefox accepts all certificates or none.
  { only: ['chromium'], launch: { acceptInsecureCerts: false } },
);
