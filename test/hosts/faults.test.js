import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
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

/** Three tries, and one request that finds out whether the server is there. */
const TRIES = 4;

const NO_CORS = { 'access-control-allow-origin': '' };

const HTML = { 'content-type': 'text/html' };
const WEB_PAGE = { headers: HTML, body: '<!doctype html><title>Start</title><form><input name="q"></form>' };
const PAGE_WITH_DATA = {
  headers: HTML,
  body: '<!doctype html><script type="application/ld+json">{"@type":"Event"}</script>',
};

/** Compressed, but the answer doesn't say so. */
const GZIP = gzipSync(schedule);

inBrowsers(
  'E05 E17 T05 an answer that is no schedule shows a sentence and the link, logs one line, and is not retried',
  async (world) => {
    world.network.route('/anmelden', LOGIN);
    /** @type {Faults} */
    const faults = {
      webseite: {
        route: WEB_PAGE,
        ends: 'FormatError',
        code: 'web-page',
        says: /is a web page, not JSON; check/,
      },
      mitdaten: {
        route: PAGE_WITH_DATA,
        ends: 'DocumentError',
        code: 'foreign-document',
        says: /with JSON-LD in it; convert/,
      },
      formular: {
        route: LOGIN,
        ends: 'FormatError',
        code: 'login',
        says: /a login .*; a schedule must be public/,
      },
      anmeldung: {
        route: redirect('/anmelden'),
        ends: 'FormatError',
        code: 'login',
        says: /a login \(https:.*\/anmelden\); a schedule must be public/,
      },
      nichts: {
        route: { status: 204 },
        ends: 'FormatError',
        code: 'not-json',
        says: /at line 1, column 1: ▸$/,
      },
      leer: { route: '', ends: 'FormatError', code: 'not-json', says: /at line 1, column 1: ▸$/ },
      halb: {
        route: schedule.subarray(0, 99),
        ends: 'FormatError',
        code: 'not-json',
        says: /is not JSON; .* at line \d, column \d+: /,
      },
      komma: {
        route: '{\n  "name": "Abende",\n  "subEvent": [],\n}',
        ends: 'FormatError',
        code: 'not-json',
        says: /look for a comma .* at line 4, column 1: .*"subEvent": \[\], ▸}/,
      },
      php: {
        route: `<br />\n<b>Warning</b>:  Undefined array key in <b>/t.php</b> on line <b>3</b><br />\n${schedule}`,
        ends: 'FormatError',
        code: 'not-json',
        says: /line 1, column 1: ▸<br \/> <b>Warning<\/b>: Undefined array key/,
      },
      kalender: { route: 'BEGIN:VCALENDAR\r\n', ends: 'DocumentError', code: 'foreign-document' },
      fremd: { route: '{"version": 1}', ends: 'DocumentError', says: /EventSeries/ },
      ohne: { route: '{"@type": "EventSeries", "subEvent": []}', ends: 'NoSessionError' },
      verlangt: { route: { status: 401 }, ends: 'HttpError', code: 'login', says: /a login \(401\)/ },
      gesperrt: { route: { status: 403 }, ends: 'HttpError', code: 'login', says: /403.*must be public/ },
      unbekannt: {
        route: { status: 404 },
        ends: 'HttpError',
        says: /status 404; if the address is right, check its server/,
      },
      entfernt: { route: { status: 410 }, ends: 'HttpError', says: /410/ },
      roh: {
        route: GZIP,
        ends: 'NetworkError',
        code: 'bad-compression',
        isTemporary: false,
        says: /Content-Encoding/,
      },
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
      utf16: {
        route: Buffer.from(`\uFEFF${schedule}`, 'utf16le'),
        ends: 'load',
        says: /not UTF-8 but UTF-16LE/,
      },
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
  'E05 E18 T05 a failed connection is tried three times, then shows a sentence and the link, and logs one line',
  async (world) => {
    const { network } = world;
    network.route('/anmelden', { ...LOGIN, headers: NO_CORS });
    const plain = await unsafeServer('plain');
    const round = (/** @type {import('node:http').IncomingMessage} */ { url = '' }) =>
      redirect(`/schedule.json?${Number(url.split('?')[1] ?? 0) + 1}`);
    // Chromium may lose the beginning of such a body, so that the code may also be `bad-compression`.
    const broken = { code: '', says: /broke off/ };
    const unreadable = {
      code: 'cors',
      says: /has to send Access-Control-Allow-Origin: \*,/,
    };
    /** @type {Record<string, Omit<import('./harness/endings.js').Fault, 'ends'>>} */
    const connections = {
      abgerissen: { route: cutOff(schedule, 'length'), requests: 3, ...broken },
      unvollendet: { route: cutOff(schedule, 'chunks'), requests: 3, ...broken },
      aufgelegt: { route: hangUp, requests: TRIES, isHungUp: true },
      ohnecors: { route: { headers: NO_CORS, body: schedule }, requests: TRIES, ...unreadable },
      portal: { route: redirect(`${world.provider}/anmelden`), requests: TRIES, ...unreadable },
      kreis: { route: round, requests: TRIES },
      tot: { src: `${await deadOrigin()}/schedule.json`, requests: TRIES },
      unbekannt: { src: 'https://gibt-es-nicht.invalid/t.json', requests: TRIES },
      unverschluesselt: { src: `${plain.origin}/schedule.json`, requests: TRIES },
    };
    /** @type {Faults} */
    const faults = {};
    for (const [name, fault] of Object.entries(connections)) {
      const { code = 'unreachable', says = /did not answer/ } = fault;
      faults[name] = { ...fault, ends: 'NetworkError', code, says, isTemporary: code !== 'cors' };
    }
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
  assert.deepEqual(await host.events(), ['error UnexpectedError']);
  await host.assertQuiet();
});

inBrowsers(
  'E18 treats a server with an untrusted certificate like one that does not answer',
  async (world) => {
    const untrusted = await unsafeServer('untrusted');
    /** @type {Faults} */
    const faults = {
      falsch: { src: `${untrusted.origin}/schedule.json`, ends: 'NetworkError', requests: TRIES },
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

inBrowsers(
  'E05 a compression that is said and not done is named, and blames neither CORS nor policy',
  async (world) => {
    const packed = (/** @type {string} */ encoding) => ({
      headers: { 'content-encoding': encoding },
      body: schedule,
    });
    /** @type {Faults} */
    const faults = {};
    for (const encoding of ['gzip', 'br', 'deflate']) {
      faults[encoding] = {
        route: packed(encoding),
        ends: 'NetworkError',
        code: 'bad-compression',
        requests: 3,
        says: /can't be unpacked, or broke off; .*Content-Encoding/,
      };
    }
    await assertEndings(world, await openFaults(world, faults), faults);
  },
);

inBrowsers(
  'P01 P05 after a failed load the same address is asked once whether it is there, without cookies and referrer',
  async (world) => {
    world.network.route('/schedule.json', { headers: NO_CORS, body: schedule });
    const host = await world.open(world.snippet, { headers: { 'referrer-policy': 'unsafe-url' } });
    await host.fails('NetworkError');
    const others = host.requests.filter((url) => ![`${world.partner}/`, world.script].includes(url));
    assert.deepEqual([...new Set(others)], [world.schedule]);
    const asked = world.network.requestsFor('/schedule.json');
    assert.deepEqual(
      asked.map(({ method }) => method),
      ['GET', 'GET', 'GET', 'HEAD'],
    );
    const { headers: head } = asked[3] ?? {};
    assert.deepEqual([head?.cookie, head?.referer], [undefined, undefined]);
    await host.assertQuiet();
  },
);

inBrowsers("P01 the page's own server is not asked whether it is there", async (world) => {
  world.network.route('partner/schedule.json', hangUp);
  const host = await world.open(world.snippet.replace(world.schedule, '/schedule.json'));
  await host.fails('NetworkError');
  assert.ok(world.network.requestsFor('/schedule.json').every(({ method }) => method === 'GET'));
  await host.assertQuiet();
});
