import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';

inBrowsers('E02 the snippet as it is', async (world) => {
  const host = await world.open(world.snippet);
  await host.shows(3);
  await host.assertQuiet();
  assert.equal(await host.read('isVisible'), false);
  assert.deepEqual(await host.events(), ['load']);
  assert.deepEqual(host.requests, [`${world.partner}/`, world.script, world.schedule]);
});
