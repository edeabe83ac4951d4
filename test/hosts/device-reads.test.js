import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { tour } from './harness/tour.js';
import { readTraps, setTraps, stepOnTraps } from './harness/traps.js';

/** @type {(page: import('puppeteer-core').Page) => Promise<unknown>} */
const before = (page) => page.evaluateOnNewDocument(setTraps);

/** @param {string} kind @param {readonly string[]} names */
const ofKind = (kind, names) => names.filter((name) => name.startsWith(`${kind} `)).sort();

// Traps that have to exist in every engine; other APIs may be missing in some.
const EXPECTED = [
  'device Navigator.userAgent',
  'device Navigator.languages',
  'device Navigator.hardwareConcurrency',
  'device Screen.width',
  'device document.cookie',
  'device document.referrer',
  'device Storage.getItem',
  'device window.localStorage',
  'device window.indexedDB',
  'device window.caches',
  'device canvas.getContext',
  'device canvas.toDataURL',
  'device window.AudioContext',
  'device window.RTCPeerConnection',
  'device window.devicePixelRatio',
  'device window.outerWidth',
  'device window.matchMedia',
  'device Date.getTimezoneOffset',
  'device Date.getHours',
  'device Intl.DateTimeFormat.resolvedOptions',
  'device Intl.DateTimeFormat without zone',
  'device Intl.DateTimeFormat without locale',
  'channel navigator.sendBeacon',
  'channel window.WebSocket',
  'channel window.EventSource',
  'channel window.XMLHttpRequest',
  'channel window.Image',
  'channel ServiceWorkerContainer.register',
  'channel fetch keepalive',
  'channel <iframe>',
];

inBrowsers('P03 P11 the traps detect a page that reads the device or sends data', async (world) => {
  const host = await world.open(`<p>Nur Text</p>`, { before });
  assert.deepEqual(await host.page.evaluate(readTraps, false), []);
  await host.page.evaluate(stepOnTraps);
  const all = await host.page.evaluate(readTraps, true);
  assert.deepEqual(
    EXPECTED.filter((name) => !all.includes(name)),
    [],
  );
  const stepped = await host.page.evaluate(readTraps, false);
  assert.deepEqual(
    all.filter((name) => !stepped.includes(name)),
    [],
  );
});

inBrowsers('P03 the widget never reads the device, in any state', async (world) => {
  const { host } = await tour(world, { before });
  assert.deepEqual(ofKind('device', await host.page.evaluate(readTraps, false)), []);
  await host.assertQuiet();
});

inBrowsers('P11 the widget sends no data, not even error reports, in any state', async (world) => {
  const { host } = await tour(world, { before });
  assert.deepEqual(ofKind('channel', await host.page.evaluate(readTraps, false)), []);
  assert.equal(await host.page.$('series-schedule >>> [ping]'), null);
});
