import assert from 'node:assert/strict';
import { readReleases } from '../../scripts/releases.js';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

const { version } = JSON.parse(String(await file('package.json')));
const { integrity } = (await readReleases())[version];

/** @param {import('./harness/browsers.js').World} world */
const pinned = ({ element, script }) =>
  `${element}<script src="${script}" integrity="${integrity}" crossorigin async></script>`;

inBrowsers('S08 the snippet with its hash runs the built file', async (world) => {
  const host = await world.open(pinned(world));
  await host.shows(3);
  await host.assertQuiet();
});

inBrowsers('S08 nothing runs and the link stays if one byte of the file differs', async (world) => {
  const script = await file('dist/series-schedule.js');
  script[script.length - 2] ^= 1;
  world.network.route('/series-schedule.js', script);
  const host = await world.open(pinned(world));
  assert.equal(await host.page.evaluate(() => customElements.get('series-schedule')), undefined);
  assert.equal(await host.read('isVisible'), true);
  assert.deepEqual(world.network.requestsFor('/schedule.json'), []);
  // The browser's own message about the hash is expected.
  assert.deepEqual(
    (await host.trouble()).filter((line) => !line.includes('integrity')),
    [],
  );
});
