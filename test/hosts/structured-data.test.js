import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { prototype } from './libraries/prototype.js';

/** @typedef {import('./harness/browsers.js').World} World */

/** What ends a script, a line or a text where it is written carelessly. */
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

/** The texts of all blocks of data in the page. @param {import('./harness/host-page.js').HostPage} host */
const published = (host) =>
  host.page.$$eval('script[type="application/ld+json"]', (all) => all.map((one) => one.text));

const WRAPPED = { '@context': 'https://schema.org', '@graph': [HOSTILE] };

inBrowsers('S27 structured data are the document, and end nowhere but at their end', async (world) => {
  world.network.route('/schedule.json', JSON.stringify(HOSTILE));
  const host = await world.open(`${element(world)}<script src="${world.script}" async></script>`);
  await host.shows(3);
  const [text = '', ...more] = await published(host);
  assert.deepEqual(more, []);
  assert.deepEqual(JSON.parse(text), WRAPPED);
  assert.ok(!text.includes('<'), text);
  assert.equal(await host.read('isVisible'), false);

  // Whoever saves the page, or sends it on as text, gets the same.
  const markup = await host.page.$eval('series-schedule', (one) => one.outerHTML);
  const copy = await world.open(markup, { path: '/copy' });
  assert.deepEqual(
    (await published(copy)).map((one) => JSON.parse(one)),
    [WRAPPED],
  );
  assert.equal(await copy.page.$$eval('script', (all) => all.length), 1);
  await host.assertQuiet();
  await copy.assertQuiet();
});

inBrowsers('S27 structured data are there only while the page asks for them, and once', async (world) => {
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
  await host.becomes(counted, 1, 'blocks of data');
  await change((one) => document.querySelector('section')?.append(one));
  await change((one) => one.setAttribute('layout', 'list'));
  await change((one) => one.reload());
  await host.becomes(counted, 1, 'blocks of data');
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
    'blocks of data outside of the page',
  );
  await host.page.evaluate(() => document.body.append(/** @type {any} */ (window)[Symbol.for('removed')]));
  await host.becomes(counted, 1, 'blocks of data');
  await change((one) => one.removeAttribute('structured-data'));
  await host.becomes(counted, 0, 'blocks of data');
  await host.assertQuiet();
});

/** Pages on which data are not easily written. @type {Record<string, { headers?: Record<string, string>, before?: string }>} */
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
  inBrowsers(`S27 structured data are the same under ${name}`, async (world) => {
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
