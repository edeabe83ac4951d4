import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
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
  await change((one) => one.setAttribute('layout', 'list'));
  await change((one) => one.reload());
  await host.becomes(counted, 1, 'JSON-LD blocks');
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
