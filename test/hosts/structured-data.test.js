import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';
import { prototype } from './libraries/prototype.js';

/** @typedef {import('./harness/browsers.js').World} World */

/** A document with texts that would end a script, a line or a string without escaping. */
const HOSTILE = {
  '@type': 'EventSeries',
  name: '</script><script>window.alert(1)</script><!-- <script> ]]> \u2028\u2029 & &lt; "\\',
  timeZone: 'Europe/Berlin',
  subEvent: ['Eins', 'Zwei', 'Drei'].map((name, index) => ({
    '@type': 'Event',
    name: `${name} </SCRIPT >`,
    startDate: `2030-05-0${index + 1}T10:00`,
    performer: [{ name: 'Beispiel' }],
  })),
};

/** @param {World} world */
const element = ({ schedule }) =>
  `<series-schedule src="${schedule}" structured-data><a href="/termine">Alle Termine</a></series-schedule>`;

/** The texts of all JSON-LD blocks in the page. @param {import('./harness/host-page.js').HostPage} host */
const published = (host) =>
  host.page.$$eval('script[type="application/ld+json"]', (all) => all.map((one) => one.text));

const WRAPPED = { '@context': 'https://schema.org', '@graph': [HOSTILE] };

inBrowsers(
  'S27 the structured data is the document, and no text in it ends the script early',
  async (world) => {
    world.network.route('/schedule.json', JSON.stringify(HOSTILE));
    const host = await world.open(`${element(world)}<script src="${world.script}" async></script>`);
    await host.shows(3);
    const [text = '', ...more] = await published(host);
    assert.deepEqual(more, []);
    assert.deepEqual(JSON.parse(text), WRAPPED);
    assert.ok(!text.includes('<'), text);
    assert.equal(await host.read('isVisible'), false);

    // The serialised page contains the same data.
    const markup = await host.page.$eval('series-schedule', (one) => one.outerHTML);
    const copy = await world.open(markup, { path: '/copy' });
    assert.deepEqual(
      (await published(copy)).map((one) => JSON.parse(one)),
      [WRAPPED],
    );
    assert.equal(await copy.page.$$eval('script', (all) => all.length), 1);
    await host.assertQuiet();
    await copy.assertQuiet();
  },
);

inBrowsers('S27 publishes structured data once, and only while the attribute is set', async (world) => {
  let { name } = HOSTILE;
  world.network.route('/schedule.json', () => ({ body: JSON.stringify({ ...HOSTILE, name }) }));
  const host = await world.open(
    `${world.element}<section></section><script src="${world.script}" async></script>`,
  );
  await host.shows(3);
  assert.deepEqual(await published(host), []);

  const counted = async () => (await published(host)).length;
  /** @param {(one: HTMLElement & { structuredData: boolean, reload(): Promise<void> }) => unknown} change */
  const change = (change) => host.page.$eval('series-schedule', /** @type {any} */ (change));
  await change((one) => (one.structuredData = true));
  await host.becomes(counted, 1, 'JSON-LD blocks');
  await change((one) => document.querySelector('section')?.append(one));
  await host.becomes(counted, 1, 'JSON-LD blocks');
  const block = await host.page.$('series-schedule > script');
  await change((one) => one.setAttribute('layout', 'list'));
  await change((one) => one.reload());
  assert.equal(await block?.evaluate((one) => one.isConnected), true);
  assert.equal(await counted(), 1);
  name = 'Ein neuer Name';
  await change((one) => one.reload());
  await host.becomes(
    async () => (await published(host)).map((one) => JSON.parse(one)['@graph'][0].name),
    [name],
    'names',
  );
  await change((one) => {
    one.remove();
    Object.defineProperty(window, Symbol.for('removed'), { value: one });
  });
  await host.becomes(
    () =>
      host.page.evaluate(
        () => /** @type {any} */ (window)[Symbol.for('removed')].querySelectorAll('script').length,
      ),
    0,
    'JSON-LD blocks of the removed element',
  );
  await host.page.evaluate(() => document.body.append(/** @type {any} */ (window)[Symbol.for('removed')]));
  await host.becomes(counted, 1, 'JSON-LD blocks');
  await change((one) => one.removeAttribute('structured-data'));
  await host.becomes(counted, 0, 'JSON-LD blocks');
  await host.assertQuiet();
});

/** Host pages that make it hard to write JSON-LD. @type {Record<string, { headers?: Record<string, string>, before?: string }>} */
const HOSTS = {
  'a policy with trusted types': {
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src https:; connect-src https:; require-trusted-types-for 'script'; trusted-types series-schedule",
    },
  },
  'Prototype 1.6': { before: `(${prototype})(1.6)` },
  'Prototype 1.7': { before: `(${prototype})(1.7)` },
};

for (const [name, { headers, before = '' }] of Object.entries(HOSTS)) {
  inBrowsers(`S27 the structured data is the same with ${name}`, async (world) => {
    world.network.route('/schedule.json', JSON.stringify(HOSTILE));
    world.network.route('partner/library.js', { body: before });
    const host = await world.open(
      `<script src="/library.js"></script>${element(world)}<script src="${world.script}" async></script>`,
      { headers },
    );
    await host.shows(3);
    assert.deepEqual(
      (await published(host)).map((one) => JSON.parse(one)),
      [WRAPPED],
    );
    await host.assertQuiet();
  });
}

/** A library's file from npm. @param {string} path */
const released = (path) => file(`test/node_modules/${path}`);

/**
 * Libraries that make the page like new markup: their files, and how to call them with `element`, `markup`.
 *
 * @type {Record<string, { files: string[], morph: string }>}
 */
const MORPHING = {
  idiomorph: { files: ['idiomorph/dist/idiomorph.js'], morph: 'Idiomorph.morph(element, markup)' },
  'idiomorph, inner': {
    files: ['idiomorph/dist/idiomorph.js'],
    morph: "Idiomorph.morph(element.parentNode, markup, { morphStyle: 'innerHTML' })",
  },
  morphdom: { files: ['morphdom/dist/morphdom-umd.js'], morph: 'morphdom(element, markup)' },
  Alpine: {
    files: ['@alpinejs/morph/dist/cdn.js', 'alpinejs/dist/cdn.js'],
    morph: 'Alpine.morph(element, markup)',
  },
  innerHTML: { files: [], morph: 'element.parentNode.innerHTML = markup' },
  'outerHTML of itself': { files: [], morph: 'element.outerHTML = element.outerHTML' },
};

for (const [name, { files, morph }] of Object.entries(MORPHING)) {
  inBrowsers(`E33 ${name} leaves one block of structured data for each schedule`, async (world) => {
    world.network.route('/schedule.json', JSON.stringify(HOSTILE));
    world.network.route('/library.js', Buffer.concat(await Promise.all(files.map(released))));
    const host = await world.open(
      `<script src="/library.js"></script><main>${element(world)}</main><script src="${world.script}"></script>`,
    );
    const blocks = async () => (await published(host)).map((one) => JSON.parse(one));
    await host.becomes(blocks, [WRAPPED], 'structured data');
    for (let turn = 0; turn < 2; turn++) {
      await host.page.evaluate(
        (morph, markup) => {
          const element = document.querySelector('series-schedule');
          new Function('element', 'markup', morph)(element, markup);
        },
        morph,
        element(world),
      );
      await host.becomes(blocks, [WRAPPED], 'structured data');
      await host.shows(3);
    }
    // The new schedule takes the place of the old one.
    const changed = { ...HOSTILE, name: 'Ein neuer Name' };
    world.network.route('/schedule.json', JSON.stringify(changed));
    await host.page.$eval('series-schedule', (one) => /** @type {any} */ (one).reload());
    await host.becomes(blocks, [{ ...WRAPPED, '@graph': [changed] }], 'structured data');
    await host.assertQuiet();
  });
}

inBrowsers('E33 a refresh of the page by Turbo, with morphing, keeps one block', async (world) => {
  world.network.route('/turbo.js', await released('@hotwired/turbo/dist/turbo.es2017-umd.js'));
  world.network.route('/schedule.json', JSON.stringify(HOSTILE));
  const page = (/** @type {string} */ text) => `<!doctype html><html lang="de"><head><meta charset="utf-8">
    <title>Seite</title><meta name="turbo-refresh-method" content="morph"><script src="/turbo.js"></script>
    <script src="${world.script}" defer></script></head><body><p>${text}</p>${element(world)}</body></html>`;
  const host = await world.open(page('eins'));
  const blocks = async () => (await published(host)).map((one) => JSON.parse(one));
  await host.becomes(blocks, [WRAPPED], 'structured data');
  world.network.route('partner/', page('zwei'));
  await host.page.evaluate(() => /** @type {any} */ (window).Turbo.session.refresh(location.href));
  await host.until(() => document.querySelector('p')?.textContent === 'zwei');
  await host.becomes(blocks, [WRAPPED], 'structured data');
  await host.shows(3);
  await host.assertQuiet();
});

inBrowsers('E33 cloned, saved and prerendered elements take over the block that they find', async (world) => {
  world.network.route('/schedule.json', JSON.stringify({ ...HOSTILE, name: 'Eine alte Fassung' }));
  const first = await world.open(`<main>${element(world)}</main><script src="${world.script}"></script>`);
  const blocks = async (host = first) =>
    (await published(host)).map((one) => JSON.parse(one)['@graph'][0].name);
  await first.becomes(blocks, ['Eine alte Fassung'], 'structured data');
  await first.page.evaluate(() => {
    const main = /** @type {Element} */ (document.querySelector('main'));
    main.after(main.cloneNode(true));
  });
  await first.shows(3, 3);
  await first.becomes(blocks, ['Eine alte Fassung', 'Eine alte Fassung'], 'structured data');

  const saved = await first.page.$eval('main', (main) => main.outerHTML);
  world.network.route('/schedule.json', JSON.stringify(HOSTILE));
  const later = await world.open(`${saved}<script src="${world.script}"></script>`, { path: '/spaeter' });
  await later.becomes(() => blocks(later), [HOSTILE.name], 'structured data');
  // Without the schedule the block of the page stays.
  world.network.route('/schedule.json', { status: 404 });
  const failed = await world.open(`${saved}<script src="${world.script}"></script>`, { path: '/fehler' });
  await failed.fails('HttpError');
  assert.deepEqual(await blocks(failed), ['Eine alte Fassung']);
  for (const host of [first, later, failed]) await host.assertQuiet();
});
