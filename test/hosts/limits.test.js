import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { assertEndings, openFaults } from './harness/endings.js';
import { after, flood, gzipBomb, hang, trickle } from './harness/faults.js';
import { file } from './harness/network.js';

/** @typedef {Record<string, import('./harness/endings.js').Fault>} Faults */

const schedule = await file('test/fixtures/element/schedule.json');

inBrowsers(
  'S17 aborts a body over 5 MiB during the download, with or without a length, and after decompression',
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

inBrowsers('S17 S19 does not download the body of an error response', async (world) => {
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
  'E05 S19 a request that hangs or never ends is aborted after ten seconds, and not retried',
  async (world) => {
    /** @type {Faults} */
    const faults = {
      stumm: { route: hang, ends: 'TimeoutError', says: /within 10 s; check it/ },
      tropfend: { route: trickle(200), ends: 'TimeoutError', says: /within 10 s/ },
      langsam: { route: after(5000, schedule), ends: 'load' },
    };
    const host = await openFaults(world, faults);
    await assertEndings(world, host, faults);
    assert.deepEqual(statesOf(world, 'stumm', 'tropfend'), { stumm: 'aborted', tropfend: 'aborted' });
    const times = world.network.requestsFor('/schedule.json').filter(({ host }) => host !== 'langsam');
    // The element's clock starts before the server's.
    for (const { host, at, until = NaN } of times) assert.ok(until - at > 9000, `${host}: ${until - at} ms`);
  },
  { isIdle: true },
);

/** The states of the requests to these hosts. @param {import('./harness/browsers.js').World} world @param {...string} hosts */
const statesOf = ({ network }, ...hosts) =>
  Object.fromEntries(
    network.log.filter(({ host }) => hosts.includes(host)).map(({ host, state }) => [host, state]),
  );
