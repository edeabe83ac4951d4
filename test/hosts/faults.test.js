import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { inBrowsers } from './harness/browsers.js';
import { assertEndings, openFaults } from './harness/endings.js';
import {
  after,
  cutOff,
  deadOrigin,
  flood,
  gzipBomb,
  hang,
  hangUp,
  LOGIN,
  redirect,
  trickle,
  unsafeServer,
  windows1252,
} from './harness/faults.js';
import { file } from './harness/network.js';

/** @typedef {Record<string, import('./harness/endings.js').Fault>} Faults */

const schedule = await file('test/fixtures/element/schedule.json');

const NO_CORS = { 'access-control-allow-origin': '' };

inBrowsers(
  'E05 E17 something else than a schedule is an error with a sentence, the link and one line, and asked for once',
  async (world) => {
    world.network.route('/anmelden', LOGIN);
    /** @type {Faults} */
    const faults = {
      webseite: { route: LOGIN, ends: 'FormatError', says: /a web page, perhaps a login/ },
      anmeldung: { route: redirect('/anmelden'), ends: 'FormatError', says: /perhaps a login/ },
      nichts: { route: { status: 204 }, ends: 'FormatError', says: /but nothing/ },
      leer: { route: '', ends: 'FormatError', says: /but nothing/ },
      halb: { route: schedule.subarray(0, 99), ends: 'FormatError', says: /but \{\s+"@type"/ },
      fremd: { route: '{"version": 1}', ends: 'DocumentError', says: /EventSeries/ },
      ohne: { route: '{"@type": "EventSeries", "subEvent": []}', ends: 'NoSessionError' },
      gesperrt: { route: { status: 403 }, ends: 'HttpError', says: /403/ },
      unbekannt: { route: { status: 404 }, ends: 'HttpError', says: /404/ },
      entfernt: { route: { status: 410 }, ends: 'HttpError', says: /410/ },
    };
    await assertEndings(world, await openFaults(world, faults), faults);
  },
);

inBrowsers(
  'E05 E17 a schedule is read that comes late, with a byte order mark, an old charset or a wrong type',
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
  'E05 E18 what fails on the way is tried three times, then there is a sentence, the link and one line',
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
    for (const fault of Object.values(faults)) fault.says = /could not be reached; .*connect-src https:/;
    try {
      await assertEndings(world, await openFaults(world, faults), faults);
    } finally {
      plain.stop();
    }
  },
);

inBrowsers(
  'E18 a server that is not the one it claims to be is as one that does not answer',
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
  // Chromium trusts the network's own certificate without that; Firefox tolerates all of them, or none.
  { only: ['chromium'], launch: { acceptInsecureCerts: false } },
);

inBrowsers(
  'S17 a body over 5 MiB is given up while it comes, with or without a length, and unpacked too',
  async (world) => {
    /** @type {Faults} */
    const faults = {
      passend: { route: flood(4, schedule, { hasLength: false }), ends: 'load' },
      laenge: { route: flood(6, schedule, { hasLength: true }), ends: 'FormatError' },
      ohne: { route: flood(6, schedule, { hasLength: false }), ends: 'FormatError' },
      riesig: { route: flood(4096, schedule, { hasLength: true }), ends: 'FormatError' },
      endlos: { route: flood(Infinity, schedule, { hasLength: false }), ends: 'FormatError' },
      bombe: { route: gzipBomb(), ends: 'FormatError' },
    };
    for (const fault of Object.values(faults)) if (fault.ends !== 'load') fault.says = /more than 5 MiB/;
    const host = await openFaults(world, faults);
    await assertEndings(world, host, faults);
    assert.deepEqual(statesOf(world, 'riesig', 'endlos'), { riesig: 'aborted', endlos: 'aborted' });
  },
);

inBrowsers('S17 S19 of the page that comes with an error nothing more is taken', async (world) => {
  const { network } = world;
  network.route('viel/schedule.json', (request, response) => {
    response.statusCode = 404;
    return flood(Infinity, schedule, { hasLength: false })(request, response);
  });
  network.route('wenig/schedule.json', (request, response) => {
    response.statusCode = 404;
    return trickle(100)(request, response);
  });
  /** @type {Faults} */
  const faults = { viel: { ends: 'HttpError' }, wenig: { ends: 'HttpError' } };
  const host = await openFaults(world, faults);
  await assertEndings(world, host, faults);
  assert.deepEqual(statesOf(world, 'viel', 'wenig'), { viel: 'aborted', wenig: 'aborted' });
});

inBrowsers(
  'E05 S19 a server that hangs, or that never ends, is given up after ten seconds, and not asked again',
  async (world) => {
    /** @type {Faults} */
    const faults = {
      stumm: { route: hang, ends: 'TimeoutError', says: /within 10 s; check its server/ },
      tropfend: { route: trickle(200), ends: 'TimeoutError', says: /within 10 s/ },
      langsam: { route: after(8000, schedule), ends: 'load' },
    };
    const host = await openFaults(world, faults);
    await host.becomes(
      () => Promise.resolve(world.network.requestsFor('/schedule.json').length),
      3,
      'requests',
    );
    await delay(9000);
    assert.deepEqual(statesOf(world, 'stumm', 'tropfend'), { stumm: 'open', tropfend: 'open' });
    await assertEndings(world, host, faults);
    assert.deepEqual(statesOf(world, 'stumm', 'tropfend'), { stumm: 'aborted', tropfend: 'aborted' });
  },
);

/** What became of the requests to these hosts. @param {import('./harness/browsers.js').World} world @param {...string} hosts */
const statesOf = ({ network }, ...hosts) =>
  Object.fromEntries(
    network.log.filter(({ host }) => hosts.includes(host)).map(({ host, state }) => [host, state]),
  );
