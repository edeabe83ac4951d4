import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DOCUMENTED = 'https://beispiel.example/termine/schedule.json';
const page = String(await file('docs/frameworks.md'));

/** The example of a language on the page about frameworks, with an address of the test. @param {string} language */
function example(language) {
  const [, code] = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'm').exec(page) ?? [];
  assert.ok(code?.includes(DOCUMENTED), `${language} has an example`);
  return code.replace(DOCUMENTED, '/schedule.json');
}

/** Folders of this run. @type {string[]} */
const folders = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A new project with this package and those of the tests. @param {Record<string, string>} files */
async function project(files) {
  const parent = join(ROOT, 'test/.cache');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'example-'));
  folders.push(folder);
  await mkdir(join(folder, 'node_modules'));
  await symlink(ROOT, join(folder, 'node_modules/series-schedule'), 'junction');
  for (const [name, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** The frameworks that Vite builds: their example's file, the program that shows it, and their plug-in. @type {Record<string, [string, string, string, () => any]>} */
const APPS = {
  React: [
    'tsx',
    'Termine.tsx',
    "import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import Termine from './Termine.tsx'; createRoot(document.getElementById('app')).render(createElement(Termine));",
    () => [],
  ],
  Vue: [
    'vue',
    'Termine.vue',
    "import { createApp } from 'vue'; import Termine from './Termine.vue'; createApp(Termine).mount('#app');",
    () => vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'series-schedule' } } }),
  ],
  Svelte: [
    'svelte',
    'Termine.svelte',
    "import { mount } from 'svelte'; import Termine from './Termine.svelte'; mount(Termine, { target: document.getElementById('app') });",
    () => svelte({ configFile: false }),
  ],
};

for (const [name, [language, component, program, plugin]] of Object.entries(APPS)) {
  inBrowsers(`E40 the example for ${name} builds and shows the schedule`, async (world) => {
    const folder = await project({ [component]: example(language), 'app.js': program });
    const [{ output }] = /** @type {any} */ (
      await build({
        root: folder,
        configFile: false,
        logLevel: 'error',
        plugins: [plugin()],
        oxc: { jsx: { runtime: 'automatic' } },
        define: { 'process.env.NODE_ENV': '"production"' },
        build: { write: false, lib: { entry: join(folder, 'app.js'), formats: ['iife'], name: 'app' } },
      })
    );
    world.network.route('/app.js', output[0].code);
    const host = await world.open('<div id="app"></div><script src="/app.js"></script>');
    await host.shows(3);
    assert.equal(await host.page.$eval('series-schedule', (one) => one.getAttribute('layout')), 'list');
    // Its handler of the event has named the page.
    assert.equal(await host.page.title(), 'Drei Abende');
    await host.assertQuiet();
  });
}

inBrowsers(
  'E40 React hydrates what its server has rendered, and the widget stays as it is',
  async (world) => {
    const component = `import { createElement as h } from 'react';
    export default () => h('series-schedule', { src: '/schedule.json', noHeader: true, 'heading-level': 3, limit: 2 },
      h('a', { href: '/termine' }, 'Alle Termine'));`;
    const folder = await project({
      'termine.js': component,
      'app.js': `import 'series-schedule/react'; import { createElement } from 'react'; import { hydrateRoot } from 'react-dom/client';
      import Termine from './termine.js';
      window.errors = [];
      hydrateRoot(document.getElementById('app'), createElement(Termine), { onRecoverableError: (error) => window.errors.push(String(error)) });
      requestIdleCallback(() => (window.isHydrated = true));`,
      'server.js': `import { createElement } from 'react'; import { renderToString } from 'react-dom/server';
      import 'series-schedule'; import Termine from './termine.js'; export default renderToString(createElement(Termine));`,
    });
    const { default: markup } = await import(join(folder, 'server.js'));
    const [{ output }] = /** @type {any} */ (
      await build({
        root: folder,
        configFile: false,
        logLevel: 'error',
        define: { 'process.env.NODE_ENV': '"development"' },
        build: { write: false, lib: { entry: join(folder, 'app.js'), formats: ['iife'], name: 'app' } },
      })
    );
    world.network.route('/app.js', output[0].code);
    const host = await world.open(`<div id="app">${markup}</div><script src="/app.js"></script>`);
    await host.shows(2);
    await host.until(() => 'isHydrated' in window);
    assert.deepEqual(await host.page.evaluate(() => /** @type {any} */ (window).errors), []);
    assert.deepEqual(await host.read('texts', 'title'), []);
    await host.assertQuiet();
  },
);

inBrowsers(
  'E35, E40 the example for Astro builds and shows the schedule, also after its router has changed pages',
  async (world) => {
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    const ways = `<div data-series-schedule="/schedule.json"><a href="/termine">Alle Termine</a></div>
    <a href="/termine#series-schedule=%2Fschedule.json">Alle Termine</a>`;
    const files = {
      'src/pages/index.astro': example('astro').replace(
        '<body>',
        '<body><a id="on" href="/zwei/">Weiter</a>',
      ),
      'src/pages/zwei.astro': `---\nimport { ClientRouter } from 'astro:transitions';\n---\n<html lang="de"><head><meta charset="utf-8" />
      <title>Zwei</title><ClientRouter /></head><body><a id="on" href="/">Zurück</a>${ways}
      <script is:inline src="/series-schedule.js" async></script></body></html>`,
    };
    const folder = await project(files);
    const { build: buildSite } = await import('astro');
    await buildSite({ root: folder, logLevel: 'error' });
    const dist = join(folder, 'dist');
    for (const name of await readdir(dist, { recursive: true })) {
      const body = await readFile(join(dist, name)).catch(() => undefined);
      if (body) world.network.route(`partner/${name.replace(/index\.html$/, '')}`, body);
    }
    const host = await world.open(String(await readFile(join(dist, 'index.html'))));
    await host.shows(3);
    await host.page.evaluate(() => Object.assign(window, { isSamePage: true }));
    // A click of the mouse is lost while the browser animates the change of pages.
    const follow = () => host.page.$eval('#on', (link) => /** @type {HTMLElement} */ (link).click());
    for (let turn = 0; turn < 2; turn++) {
      await follow();
      await host.until(() => document.title === 'Zwei');
      await host.shows(3, 3);
      await follow();
      await host.until(() => document.title === 'Termine');
      await host.shows(3);
    }
    assert.equal(await host.page.evaluate(() => 'isSamePage' in window), true);
    await host.assertQuiet();
  },
);
