import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';
import { rememberProperties } from './harness/remember-properties.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

const VIEWPORT = { width: 800, height: 1000 };

/**
 * Typical style sheets of host pages; `all` is added to their selectors.
 *
 * @type {Record<string, (all: string) => string>}
 */
const SHEETS = {
  'a reset of everything': (all) => `${all} { all: unset !important }`,
  'a rule that hides undefined elements': (all) => `${all}:not(:defined) { display: none !important }`,
  'a rule that hides everything': (all) => `body ${all} { display: none !important }`,
  'floats and positions': (all) =>
    ['div', 'p', 'span', 'a', 'ul', 'li', 'button', 'h2', 'h3', 'slot', 'time', 'dl', 'footer']
      .map((tag) => `${tag}${all}`)
      .join()
      .concat(
        '{ float: left !important; position: absolute !important; display: inline !important; width: 3px !important; border: 9px solid red !important; background: red !important; margin: 9px !important; content: "" !important }',
      ),
  'a normalization': (all) => `
    html { line-height: 1.15; text-size-adjust: 100% }
    body { margin: 0 }
    main${all} { display: block }
    h1${all} { font-size: 2em; margin: .67em 0 }
    a${all} { background-color: transparent }
    button${all}, input${all} { font-family: inherit; font-size: 100%; line-height: 1.15; margin: 0; overflow: visible; text-transform: none }
    details${all} { display: block } summary${all} { display: list-item }
    [hidden]${all}, template${all} { display: none }`,
  'a reboot': (all) => `
    ${all}, ${all}::before, ${all}::after { box-sizing: border-box }
    :root { --accent: red; --muted: red; --line: red; --radius: 9em; --gap: 9em; --paper: red; --ink: red; --green: red; --mark: red }
    body { margin: 0; font: 400 1rem/1.5 sans-serif; color: #212529; background: #fff }
    h2${all}, h3${all} { margin: 0 0 .5rem; font-weight: 500; line-height: 1.2; font-size: 4rem }
    p${all} { margin: 0 0 1rem } ul${all}, dl${all} { padding-left: 2rem; margin: 0 0 1rem }
    dt${all} { font-weight: 700 } dd${all} { margin: 0 0 .5rem }
    a${all} { color: #0d6efd; text-decoration: underline } a${all}:hover { color: #0a58ca }
    img${all}, svg${all} { vertical-align: middle } button${all} { border-radius: 0 }
    [type=button]${all}, [role=button]${all} { appearance: button; cursor: pointer }
    [role=status]${all} { display: none } [part]${all} { outline: 9px solid red } .unseen { position: static }`,
  'a preflight': (all) => `
    ${all}, ${all}::before, ${all}::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
    html { line-height: 1.5; tab-size: 4; font-family: sans-serif }
    h2${all}, h3${all} { font-size: inherit; font-weight: inherit }
    a${all} { color: inherit; text-decoration: inherit } ol${all}, ul${all} { list-style: none }
    img${all}, video${all} { display: block; vertical-align: middle; max-width: 100%; height: auto }
    button${all}, input${all} { font: inherit; color: inherit; background-color: transparent; border-radius: 0; opacity: 1 }
    [hidden]${all}:not([hidden=until-found]) { display: none !important }`,
};

/** Matches everything but the widget, which may still inherit from the page. */
const EXEMPT = ':not(series-schedule, series-schedule *)';

for (const [name, sheet] of Object.entries(SHEETS)) {
  inBrowsers(`S22 ${name} on the page changes no pixel of the widget`, async (world) => {
    const [wanted, actual] = [
      await picture(world, '/exempt', sheet(EXEMPT)),
      await picture(world, '/', sheet(':not(x)')),
    ];
    assert.deepEqual(actual.box, wanted.box);
    assert.ok(actual.png.equals(wanted.png), 'the pixels differ');
  });
}

/** A picture of the widget on a page with that style sheet. @param {World} world @param {string} path @param {string} sheet */
async function picture(world, path, sheet) {
  world.network.route('/garden.json', await file('test/fixtures/element/garden.json'));
  const host = await world.open(
    `<style>${sheet}</style>
    <series-schedule src="${world.provider}/garden.json" limit="3"><a href="/termine">Alle Termine</a></series-schedule>
    <script src="${world.script}"></script>`,
    { path },
  );
  await host.page.setViewport(VIEWPORT);
  await host.shows(3);
  const box = await host.page.evaluate(() => {
    const { x, y, width, height } = /** @type {Element} */ (
      document.querySelector('series-schedule')
    ).getBoundingClientRect();
    return { x, y, width, height };
  });
  assert.ok(box.width > 500 && box.height > 500, `it is ${box.width} × ${box.height}`);
  return { box, png: Buffer.from(await host.page.screenshot({ clip: box })) };
}

inBrowsers('S23 the widget does not change the look of the page around it', async (world) => {
  const host = (/** @type {string} */ widget) => `
    <style>
      body { color: var(--accent, #234); font: 18px serif } .unseen { color: var(--muted, green) } a { color: teal }
      #frame { position: relative; height: 300px; overflow: hidden }
      #frame::after { content: ''; position: absolute; inset: 0; background: #fff }
    </style>
    <h2 part="title">Überschrift</h2><p part="status" class="unseen">Absatz mit <a href="#">Link</a></p>
    <ul part="sessions"><li part="session">Punkt</li></ul><button part="button quiet">Knopf</button>
    <div id="frame">${widget}</div>
    <h3>Überschrift</h3><p class="reserved">Donaudampfschifffahrtsgesellschaft</p><details open><summary>Mehr</summary>Text</details>`;
  const [without, beside] = [
    await world.open(host(''), { path: '/without' }),
    await world.open(host(world.snippet)),
  ];
  await beside.shows(3);
  const [wanted, actual] = [await shot(without), await shot(beside)];
  assert.ok(actual.equals(wanted), 'the pixels differ');
  assert.deepEqual(await beside.read('styled'), await without.read('styled'));
  assert.equal(
    await beside.page.evaluate(() => document.querySelector('series-schedule')?.outerHTML),
    world.element,
  );
});

/** @param {HostPage} host */
async function shot({ page }) {
  await page.setViewport(VIEWPORT);
  return Buffer.from(await page.screenshot());
}

inBrowsers('S25 the script never reads document.currentScript', async (world) => {
  const code = (await file(process.env.MUTATED_SCRIPT ?? 'dist/series-schedule.js')).toString();
  assert.doesNotMatch(code, /currentScript/);
  const tag = `<script src="${world.script}" data-src="${world.schedule}"`;
  const ways = [
    `${tag}></script>`,
    `${tag} type="module"></script>`,
    `<script>document.write('${tag} async></' + 'script>')</script>`,
    `<img name="currentScript" alt=""><form name="currentScript"></form>${tag} async></script>`,
  ];
  for (const [index, way] of ways.entries()) {
    const host = await world.open(way, { path: `/${index}`, before: trapCurrentScript });
    await host.shows(3);
    await host.assertQuiet();
  }
});

/** Makes reading document.currentScript an error. @param {import('puppeteer-core').Page} page */
const trapCurrentScript = (page) =>
  page.evaluateOnNewDocument(() => {
    Object.defineProperty(Document.prototype, 'currentScript', {
      get() {
        queueMicrotask(() => {
          throw new Error('document.currentScript was read');
        });
        return null;
      },
    });
  });

inBrowsers("S28 the script adds, replaces and removes none of the page's properties", async (world) => {
  const host = await world.open(world.element, {
    before: (page) =>
      page.evaluateOnNewDocument(() => {
        const { define } = CustomElementRegistry.prototype;
        const names = /** @type {string[]} */ ([]);
        CustomElementRegistry.prototype.define = function (name, ...rest) {
          names.push(name);
          return define.call(this, name, ...rest);
        };
        Object.defineProperty(window, Symbol.for('names'), { value: names });
      }),
  });
  await host.page.evaluate(rememberProperties);
  await host.page.addScriptTag({ url: world.script });
  await host.shows(3);
  await host.read('click', '[part~=calendar-button]');
  assert.deepEqual(await host.page.evaluate(() => /** @type {any} */ (window)[Symbol.for('changes')]()), []);
  assert.deepEqual(await host.page.evaluate(() => /** @type {any} */ (window)[Symbol.for('names')]), [
    'series-schedule',
  ]);
  await host.assertQuiet();
});
