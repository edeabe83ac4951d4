import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

const script = await file(process.env.MUTATED_SCRIPT ?? 'dist/series-schedule.js');
const schedule = await file('test/fixtures/element/schedule.json');

/** Folders of script and schedule, each with the URLs that a page in /reihe/2030/ uses. */
const FOLDERS = /** @type {const} */ ([
  ['/', '/series-schedule.js', '/schedule.json'],
  ['/reihe/2030/', 'series-schedule.js', './schedule.json'],
  [
    '/sites/default/files/öffentlich/',
    '../../sites/default/files/öffentlich/series-schedule.js',
    '/sites/default/files/öffentlich/schedule.json',
  ],
]);

const FORMS = {
  element: (/** @type {string} */ script, /** @type {string} */ schedule) =>
    `<series-schedule src="${schedule}"><a href="/termine">Alle Termine</a></series-schedule><script src="${script}" async></script>`,
  'one line': (/** @type {string} */ script, /** @type {string} */ schedule) =>
    `<script src="${script}" data-src="${schedule}" async></script>`,
};

for (const [folder, scriptPath, schedulePath] of FOLDERS) {
  for (const [form, snippet] of Object.entries(FORMS)) {
    inBrowsers(
      `P12 script and schedule work on the page's own server, in ${folder} (${form})`,
      async (world) => {
        world.network.route(`partner${encodeURI(folder)}series-schedule.js`, script);
        world.network.route(`partner${encodeURI(folder)}schedule.json`, schedule);
        const host = await world.open(snippet(scriptPath, schedulePath), {
          path: '/reihe/2030/termine.html',
        });
        await host.shows(3);
        await host.assertQuiet();
        assert.deepEqual(
          world.network.log.map(({ host, url }) => host + decodeURI(url)),
          [
            'partner/reihe/2030/termine.html',
            `partner${folder}series-schedule.js`,
            `partner${folder}schedule.json`,
          ],
        );
      },
    );
  }
}
