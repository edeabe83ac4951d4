import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';
import { mootools, mootoolsMore } from './libraries/mootools.js';
import { prototype } from './libraries/prototype.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

/** A released script from test/node_modules. @param {string} path */
const released = (path) => file(`test/node_modules/${path}`);

/** Our reimplementation of a library's changes to built-ins. @param {(version: number) => void} pollute @param {number} version */
const imitated = (pollute, version) => async () => `(${pollute})(${version});`;

/** @type {Record<string, () => Promise<string | Buffer>>} */
const LIBRARIES = {
  'jQuery 3': () => released('jquery/dist/jquery.min.js'),
  'core-js 2': () => released('core-js/client/shim.min.js'),
  'core-js 3': () => released('core-js-bundle/minified.js'),
  'Zone.js': () => released('zone.js/bundles/zone.umd.min.js'),
  'Prototype 1.6': imitated(prototype, 1.6),
  'Prototype 1.7': imitated(prototype, 1.7),
  'MooTools 1.2': imitated(mootools, 1.2),
  'MooTools 1.3': imitated(mootools, 1.3),
  'MooTools 1.4': imitated(mootools, 1.4),
  'MooTools 1.5, its types': () => released('mootools/lib/mootools-core-1.5.2-server.js'),
  'MooTools 1.5': imitated(mootools, 1.5),
  'MooTools 1.6': imitated(mootools, 1.6),
  'MooTools More': async () => `(${mootools})(1.6);(${mootoolsMore})();`,
  'an enumerable Object.prototype': async () => `
    for (const name of ['each', 'extend', 'clone', 'forEach', 'keys', 'size', 'contains', 'toJSONString'])
      Object.prototype[name] = function () { return this; };
    for (const name of ['each', 'contains', 'unique', 'remove']) Array.prototype[name] = function () { return this; };`,
};

/** Elements in each layout, one with mistakes in its document, and one that keeps loading. @param {World} world */
function elements({ network, provider }) {
  network.route('/garden.json', async () => file('test/fixtures/element/garden.json'));
  network.route('/typos.json', async () => file('test/fixtures/documents/typos.json'));
  network.route('/never.json', () => new Promise(() => {}));
  return Object.entries({ cards: 'garden', list: 'typos', next: 'garden', waiting: 'never' })
    .map(
      ([layout, name]) =>
        `<series-schedule src="${provider}/${name}.json" layout="${layout}" reserve="2"><a href="/termine">Alle Termine</a></series-schedule>`,
    )
    .join('');
}

/** Keeps the text of a file that the page creates. @param {import('puppeteer-core').Page} page */
const keepFile = (page) =>
  page.evaluateOnNewDocument(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      void new Response(/** @type {Blob} */ (blob)).text().then((text) => {
        Object.defineProperty(window, Symbol.for('file'), { value: text });
      });
      return createObjectURL(blob);
    };
  });

/** The calendar that a visitor downloads, without its timestamps. @param {HostPage} host */
async function calendar(host) {
  await host.read('click', '[part~=actions] [part~=calendar-button]');
  const text = () => host.page.evaluate(() => `${/** @type {any} */ (window)[Symbol.for('file')] ?? ''}`);
  await host.becomes(async () => !!(await text()), true, 'a file');
  return (await text()).replace(/^DTSTAMP:.*$/gm, '');
}

/** The first difference between two texts; empty if they are equal. @param {string} actual @param {string} wanted */
function difference(actual, wanted) {
  if (actual === wanted) return '';
  let at = 0;
  while (at < wanted.length && actual[at] === wanted[at]) at++;
  const around = (/** @type {string} */ text) => text.slice(Math.max(0, at - 80), at + 80);
  return `${around(actual)} instead of ${around(wanted)}`;
}

/**
 * Everything that a visitor or a webmaster gets from a page, with the same address for the provider of each test.
 *
 * @param {World} world
 * @param {HostPage} host
 */
async function resultOf({ provider }, host) {
  await host.becomes(async () => (await host.events()).length, 4, 'events');
  const result = {
    markup: (await host.read('markup')).join(),
    events: (await host.events()).sort().join(),
    calendar: await calendar(host),
    warnings: host.warnings.join('\n'),
  };
  return Object.entries(result).map(([kind, text]) => [kind, text.replaceAll(provider, 'https://anbieter')]);
}

/** The results on a page without a library, by engine. @type {Map<string, string[][]>} */
const plain = new Map();

for (const [name, code] of Object.entries(LIBRARIES)) {
  inBrowsers(`E11 renders the same with ${name}`, async (world) => {
    const body = `${elements(world)}<script src="${world.script}" async></script>`;
    const wanted =
      plain.get(world.engine) ??
      (await resultOf(world, await world.open(body, { path: '/plain', before: keepFile })));
    plain.set(world.engine, wanted);
    assert.ok(wanted.every(([, text]) => text));

    world.network.route('/library.js', { body: await code() });
    const host = await world.open(`<script src="/library.js"></script>${body}`, { before: keepFile });
    const actual = await resultOf(world, host);
    for (const [index, [kind, text = '']] of wanted.entries())
      assert.equal(difference(actual[index]?.[1] ?? '', text), '', kind);
    await host.assertQuiet();
  });
}

/** Apps that render `window.state` each time `show()` is called, with the element's attributes as strings. */
const APPS = {
  React: () =>
    bundle(`
      import { createElement as h } from 'react';
      import { createRoot } from 'react-dom/client';
      import { flushSync } from 'react-dom';
      const root = createRoot(document.getElementById('app'));
      window.show = () => flushSync(() => root.render(
        h('main', null, h('p', { key: 'p' }, state.text), h('series-schedule', { key: 's', ...state.attributes },
          h('a', { href: '/termine' }, 'Alle Termine')))));
      show();`),
  Vue: async () => `${await released('vue/dist/vue.runtime.global.prod.js')}
    const { createApp, h, nextTick, shallowRef } = Vue;
    const shown = shallowRef(state);
    createApp({
      render: () => h('main', [h('p', shown.value.text), h('series-schedule', shown.value.attributes,
        [h('a', { href: '/termine' }, 'Alle Termine')])]),
    }).mount('#app');
    window.show = () => { shown.value = { ...state }; };`,
  // Angular's packages can't run as scripts; this does the same as a template with [attr.src], in a zone.
  Angular: async () => `${await released('zone.js/bundles/zone.umd.min.js')}
    const main = document.createElement('main');
    const [text, element, link] = ['p', 'series-schedule', 'a'].map((tag) => document.createElement(tag));
    link.setAttribute('href', '/termine');
    link.append('Alle Termine');
    element.append(link);
    main.append(text, element);
    window.show = () => {
      text.textContent = state.text;
      for (const [name, value] of Object.entries(state.attributes))
        if (value === null || value === undefined) element.removeAttribute(name); else element.setAttribute(name, value);
    };
    Zone.current.fork({ name: 'angular' }).run(() => { show(); document.getElementById('app').append(main); });`,
};

/** Bundles a module with its imports for production. @param {string} code */
async function bundle(code) {
  // Packages are found from there.
  const entry = fileURLToPath(new URL('../app.js', import.meta.url));
  const plugin = {
    name: 'app',
    resolveId: (/** @type {string} */ id) => (id === entry ? id : null),
    load: (/** @type {string} */ id) => (id === entry ? code : null),
  };
  const [{ output }] = /** @type {any} */ (
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [plugin],
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { write: false, lib: { entry, formats: ['iife'], name: 'unused', fileName: 'app' } },
    })
  );
  return output[0].code;
}

for (const [name, code] of Object.entries(APPS)) {
  inBrowsers(`E28 string attributes are enough in ${name}`, async (world) => {
    const other = await file('test/fixtures/element/other-schedule.json');
    world.network.route('/other.json', other);
    world.network.route('/app.js', await code());
    const attributes = { src: world.schedule, layout: 'list', 'heading-level': '3', limit: '2' };
    const app = `<div id="app"></div><script>window.state = ${JSON.stringify({ text: 'eins', attributes })};</script>`;
    const tags = [`<script src="${world.script}"></script>`, '<script src="/app.js"></script>'];
    // The element is defined before or after the app creates one.
    for (const scripts of [tags, tags.toReversed()]) {
      const host = await world.open(app + scripts.join(''), { path: `/${tags.indexOf(scripts[0] ?? '')}` });
      await host.shows(2);
      assert.deepEqual(await host.read('texts', 'title'), ['Drei Abende']);
      const asked = world.network.requestsFor('/schedule.json').length;

      // The app renders other content: the widget stays, and does not load again.
      await host.page.evaluate(() => {
        const { state, show } = /** @type {any} */ (window);
        const element = document.querySelector('series-schedule');
        const card = element?.shadowRoot?.querySelector('[part~=session]');
        Object.assign(window, { isKept: () => card?.isConnected && element?.isConnected });
        state.text = 'zwei';
        show();
      });
      await host.until(() => document.querySelector('p')?.textContent === 'zwei');
      assert.equal(await host.page.evaluate(() => /** @type {any} */ (window).isKept()), true);
      assert.equal(world.network.requestsFor('/schedule.json').length, asked);

      // One attribute changes, another one is removed.
      await host.page.evaluate((src) => {
        const { state, show } = /** @type {any} */ (window);
        state.attributes = { ...state.attributes, src, layout: undefined };
        show();
      }, `${world.provider}/other.json`);
      await host.becomes(() => host.read('titles'), [['Der einzige Nachmittag']], 'titles');
      await host.becomes(() => host.read('count', '[part~=series][part~=cards]'), 1, 'layout');
      await host.assertQuiet();
    }
  });
}
