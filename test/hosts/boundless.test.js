import { inBrowsers } from './harness/browsers.js';
import { showAll } from './harness/fed-page.js';
import { monsters } from './harness/hostile-json.js';

inBrowsers('S16 extremely deep or long documents end in a schedule or an error', async (world) => {
  await showAll(world, monsters);
});
