import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

const turbo = await file('test/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js');

/** Pages with the script in the head, or beside the widget. */
const PLACES = {
  'in the head': {
    head: (/** @type {string} */ script) => `<script src="${script}" defer></script>`,
    body: () => '',
  },
  'beside the widget': {
    head: () => '',
    body: (/** @type {string} */ script) => `<script src="${script}"></script>`,
  },
};

for (const [place, { head, body }] of Object.entries(PLACES)) {
  inBrowsers(
    `E09 with Turbo and the script ${place}, each page shows its widgets once, back and forth`,
    async (world) => {
      const { network, schedule, script, partner } = world;
      network.route('/turbo.js', turbo);
      const page = (
        /** @type {string} */ title,
        /** @type {string} */ widgets,
        /** @type {string} */ to,
      ) => `<!doctype html>
      <html lang="de"><head><meta charset="utf-8"><title>${title}</title><script src="/turbo.js"></script>${head(script)}</head>
      <body><a id="on" href="${to}">Weiter</a>${widgets}${body(script)}</body></html>`;
      const link = `<a href="/termine#series-schedule=${encodeURIComponent(schedule)}">Alle Termine</a>`;
      const box = `<div data-series-schedule="${schedule}"><a href="/termine">Alle Termine</a></div>`;
      network.route('partner/zwei', page('Zwei', `${box}${link}${world.element}`, '/drei'));
      network.route('partner/drei', page('Drei', '<p>Hier steht nichts.</p>', '/'));
      const host = await world.open(page('Eins', world.element, '/zwei'));
      await host.shows(3);
      await host.page.evaluate(() => Object.assign(window, { isSamePage: true }));
      await host.page.click('#on');
      await host.shows(3, 3, 3);
      await host.page.click('#on');
      await host.shows();
      await host.page.evaluate(() => history.back());
      await host.shows(3, 3, 3);
      await host.page.evaluate(() => history.back());
      await host.shows(3);
      assert.equal(await host.page.evaluate(() => 'isSamePage' in window), true);
      assert.equal(host.page.url(), `${partner}/`);
      await host.assertQuiet();
    },
  );
}

inBrowsers(
  'E09 a page that replaces its content with innerHTML, or clones it, shows each widget once',
  async (world) => {
    const host = await world.open(`<main>${world.element}</main><script src="${world.script}"></script>`);
    await host.shows(3);
    await host.page.evaluate((/** @type {string} */ element) => {
      const main = /** @type {HTMLElement} */ (document.querySelector('main'));
      const clone = main.cloneNode(true);
      main.innerHTML = element + element;
      document.body.append(clone);
    }, world.element);
    await host.shows(3, 3, 3);
    await host.assertQuiet();
  },
);

inBrowsers('E09 a clone of a widget from a script tag or a div stays one widget', async (world) => {
  const { script, schedule } = world;
  const host = await world.open(`<main><script src="${script}" data-src="${schedule}"></script>
    <div data-series-schedule="${schedule}"><a href="/termine">Alle Termine</a></div></main>`);
  await host.shows(3, 3);
  await host.page.evaluate(() => {
    const main = /** @type {HTMLElement} */ (document.querySelector('main'));
    document.body.append(main.cloneNode(true));
    // Turbo's event after it has rendered a page.
    document.dispatchEvent(new Event('turbo:load'));
  });
  await host.shows(3, 3, 3, 3);
  await host.assertQuiet();
});

inBrowsers("does not embed visitors' links and content that is being edited", async (world) => {
  const address = `/termine#series-schedule=${encodeURIComponent(world.schedule)}`;
  const host = await world.open(`${world.snippet}
    <a rel="ugc nofollow" href="${address}">Kommentar</a><a rel="nofollow" href="${address}">Kommentar</a>
    <div contenteditable><a href="${address}">Entwurf</a><div data-series-schedule="${world.schedule}">Entwurf</div></div>`);
  await host.shows(3);
  await host.assertQuiet();
});

/** A library's file from npm. @param {string} path */
const released = (path) => file(`test/node_modules/${path}`);

/**
 * Libraries that put the content of the next page into this one: their script, the attributes of body, main and link,
 * and the call that starts them.
 *
 * @type {Record<string, { script: string, start?: string, body?: string, main?: string, link?: string }>}
 */
const LIBRARIES = {
  'htmx 2': { script: 'htmx.org/dist/htmx.min.js', body: 'hx-boost="true"' },
  'htmx 4': { script: 'htmx-4/dist/htmx.min.js', link: 'hx-boost="true"' },
  swup: { script: 'swup/dist/Swup.umd.js', start: 'new Swup({ animationSelector: false })' },
  Unpoly: { script: 'unpoly/unpoly.min.js', link: 'up-follow up-target="main"' },
  // It fires no event, so the page does.
  Barba: {
    script: '@barba/core/dist/barba.umd.js',
    start: "barba.init(); barba.hooks.after(() => { dispatchEvent(new Event('series-schedule-place')); })",
    body: 'data-barba="wrapper"',
    main: 'data-barba="container" data-barba-namespace="seite"',
  },
};

for (const [name, { script, start = '', body = '', main = '', link = '' }] of Object.entries(LIBRARIES)) {
  inBrowsers(`E35 with ${name}, each page shows its widgets, in all ways to embed them`, async (world) => {
    world.network.route('/library.js', await released(script));
    const page = (
      /** @type {string} */ title,
      /** @type {string} */ content,
      /** @type {string} */ to,
    ) => `<!doctype html>
      <html lang="de"><head><meta charset="utf-8"><title>${title}</title><script src="/library.js"></script>
      <script src="${world.script}" defer></script></head>
      <body ${body}><main id="swup" ${main}><a id="on" ${link} href="${to}">Weiter</a>${content}</main>
      <script>${start}</script></body></html>`;
    const others = `<div data-series-schedule="${world.schedule}"><a href="/termine">Alle Termine</a></div>
      <a href="/termine#series-schedule=${encodeURIComponent(world.schedule)}">Alle Termine</a>`;
    world.network.route('partner/zwei', page('Zwei', world.element + others, '/'));
    const host = await world.open(page('Eins', others, '/zwei'));
    await host.shows(3, 3);
    await host.page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await host.page.click('#on');
    await host.until(() => document.title === 'Zwei');
    await host.shows(3, 3, 3);
    await host.page.click('#on');
    await host.until(() => document.title === 'Eins');
    await host.shows(3, 3);
    assert.equal(await host.page.evaluate(() => 'isSamePage' in window), true);
    await host.assertQuiet();
  });
}
