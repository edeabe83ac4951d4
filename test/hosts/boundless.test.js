import { inBrowsers } from './harness/browsers.js';
import { showAll } from './harness/fed-page.js';
import { monsters } from './harness/hostile-json.js';

inBrowsers('S16 documents nested or long beyond measure end in a schedule or an error too', async (world) => {
  await showAll(world, monsters);
});
