import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

/** Opens a page with the script and an empty frame of the same origin. @param {World} world @param {string} [body] */
async function openWithFrame(world, body = '') {
  world.network.route('partner/frame', '<!doctype html><title>Rahmen</title><body></body>');
  return world.open(
    `<iframe src="/frame" width="800" height="600"></iframe>${body}<script src="${world.script}"></script>`,
  );
}

/** The number of sessions in the first element of the frame, and whether they are styled. @param {HostPage} host */
const inFrame = (host) =>
  host.page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentDocument;
    const root = frame?.querySelector('series-schedule')?.shadowRoot;
    const card = root?.querySelector('[part~=session]');
    return {
      sessions: root?.querySelectorAll('[part~=session]').length,
      isStyled: !!card && frame?.defaultView?.getComputedStyle(card).display === 'grid',
    };
  });

const RIGHT = { sessions: 3, isStyled: true };

inBrowsers(
  'E31 an element that was made in one document works in the frame it is put into',
  async (world) => {
    const host = await openWithFrame(world);
    await host.page.evaluate((markup) => {
      const box = document.createElement('div');
      box.innerHTML = markup;
      document.querySelector('iframe')?.contentDocument?.body.append(...box.children);
    }, world.element);
    await host.becomes(() => inFrame(host), RIGHT, 'the frame');
    await host.assertQuiet();
  },
);

inBrowsers('E31 an element keeps its styles when it is moved to another document and back', async (world) => {
  const host = await openWithFrame(world, world.element);
  await host.shows(3);
  /** Moves the element. @param {'page' | 'frame'} to */
  const move = (to) =>
    host.page.evaluate((to) => {
      const frame = document.querySelector('iframe')?.contentDocument;
      const element = document.querySelector('series-schedule') ?? frame?.querySelector('series-schedule');
      (to === 'page' ? document : frame)?.body.append(/** @type {Element} */ (element));
    }, to);
  for (let turn = 0; turn < 2; turn++) {
    await move('frame');
    await host.becomes(() => inFrame(host), RIGHT, 'the frame');
    await move('page');
    await host.shows(3);
    const display = await host.page.$eval(
      'series-schedule',
      (element) =>
        getComputedStyle(/** @type {Element} */ (element.shadowRoot?.querySelector('[part~=session]')))
          .display,
    );
    assert.equal(display, 'grid');
  }
  assert.equal(world.network.requestsFor('/schedule.json').length, 1);
  await host.assertQuiet();
});

inBrowsers('E31 an element in a popup is styled, and loads when it is seen there', async (world) => {
  const host = await world.open(`<script src="${world.script}"></script>`);
  const opened = new Promise((resolve) => void host.page.once('popup', resolve));
  await host.page.evaluate((src) => {
    const popup = /** @type {Window} */ (open('', 'popup', 'width=600,height=600'));
    const element = Object.assign(document.createElement('series-schedule'), { src, loading: 'lazy' });
    element.append('Alle Termine');
    popup.document.body.append(element);
  }, world.schedule);
  const popup = /** @type {import('puppeteer-core').Page} */ (await opened);
  const seen = () =>
    popup.evaluate(() => {
      const card = document.querySelector('series-schedule')?.shadowRoot?.querySelector('[part~=session]');
      return card ? getComputedStyle(card).display : '';
    });
  await host.becomes(seen, 'grid', 'the first card in the popup');
  await host.assertQuiet();
});

inBrowsers(
  'E31 an element in a document without a window throws nothing, and works when it is shown',
  async (world) => {
    const host = await world.open(`<main></main><script src="${world.script}"></script>`);
    await host.page.evaluate((markup) => {
      const box = document.createElement('div');
      box.innerHTML = markup;
      const [element] = box.children;
      const draft = document.implementation.createHTMLDocument('');
      draft.body.append(/** @type {Element} */ (element));
      document.querySelector('main')?.append(/** @type {Element} */ (element));
    }, world.element);
    await host.shows(3);
    const root = await host.page.$eval('series-schedule', (one) => one.shadowRoot?.adoptedStyleSheets.length);
    assert.equal(root, 1);
    await host.assertQuiet();
  },
);

inBrowsers('E31 the canvas of GrapesJS shows the schedule', async (world) => {
  world.network.route('/grapes.js', await file('test/node_modules/grapesjs/dist/grapes.min.js'));
  const host = await world.open(
    `<div id="editor" style="height: 600px"></div><script src="${world.script}"></script><script src="/grapes.js"></script>`,
  );
  await host.page.evaluate((components) => {
    const { grapesjs } = /** @type {any} */ (window);
    grapesjs.init({
      container: '#editor',
      storageManager: false,
      telemetry: false,
      cssIcons: '',
      components,
      canvas: { frameStyle: '' },
    });
  }, world.element);
  await host.becomes(() => inFrame(host), RIGHT, 'the canvas');
  assert.deepEqual(
    host.requests.filter((url) => !/\.localhost:/.test(url) && !url.startsWith('about:')),
    [],
  );
  await host.assertQuiet();
});
