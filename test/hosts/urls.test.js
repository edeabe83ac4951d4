import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBrowsers } from './harness/browsers.js';
import { everyField, SESSIONS } from './harness/documents.js';
import { calendarsOf, keepDownloads, linesOf } from './harness/downloads.js';
import { DISGUISED_URLS, REFUSED_URLS } from './harness/hostile-urls.js';

/**
 * Opens a page with one schedule for each address, and one without addresses. Each schedule has another address in each
 * of its URL fields, so that every field gets every address.
 *
 * @param {import('./harness/browsers.js').World} world
 * @param {readonly string[]} addresses
 */
async function show(world, addresses) {
  const documents = addresses.map((_, first) => {
    let next = first;
    const url = () => addresses[next++ % addresses.length];
    return everyField({
      url,
      rich: () => `Worum <a href='${quoted(url())}'>Wort</a> geht`,
      contact: () => undefined,
    });
  });
  const without = everyField({
    url: () => undefined,
    rich: () => 'Worum Wort geht',
    contact: () => undefined,
  });
  const all = [without, ...documents].map((document, index) => {
    world.network.route(`/${index}.json`, JSON.stringify(document));
    return `<series-schedule src="${world.provider}/${index}.json"><a href="/termine">Termine</a></series-schedule>`;
  });
  const host = await world.open(`${all.join('\n')}<script src="${world.script}" async></script>`, {
    before: keepDownloads,
  });
  await host.shows(...all.map(() => SESSIONS));
  return host;
}

/** Escapes a text for an HTML attribute. */
const quoted = (/** @type {string | undefined} */ text = '') =>
  text.replaceAll("'", '&apos;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

it('S12 there are more than 40 different addresses', () => {
  assert.ok(new Set(REFUSED_URLS).size > 40);
  assert.equal(new Set(REFUSED_URLS).size, REFUSED_URLS.length);
});

inBrowsers('S12 a forbidden address does not become a link, and its text stays', async (world) => {
  const host = await show(world, REFUSED_URLS);
  const { links, sources } = await host.read('anatomy');
  assert.deepEqual([...new Set(links)], []);
  assert.deepEqual(sources, []);
  // The first schedule has the texts without addresses.
  const [plain, ...others] = await host.page.$$eval('series-schedule', (all) =>
    all.map(({ shadowRoot }) => (shadowRoot?.textContent ?? '').split('Worum Wort geht').length - 1),
  );
  assert.ok(plain);
  assert.deepEqual(
    others,
    REFUSED_URLS.map(() => plain),
  );
  const paths = REFUSED_URLS.map((_, index) => `${world.provider}/${index + 1}.json`);
  const expected = [`${world.partner}/`, world.script, `${world.provider}/0.json`, ...paths];
  assert.deepEqual(host.requests.toSorted(), expected.toSorted());
  await host.assertQuiet();
});

inBrowsers('S12 a forbidden address does not appear in a calendar either', async (world) => {
  const host = await show(world, REFUSED_URLS);
  const calendars = await calendarsOf(host.page);
  // The first schedule has no addresses, so its calendars contain all lines that are allowed.
  const perSchedule = calendars.length / (REFUSED_URLS.length + 1);
  assert.ok(perSchedule > 1 && Number.isInteger(perSchedule));
  const plain = new Set(calendars.slice(0, perSchedule).flatMap(linesOf));
  const unexpected = calendars
    .flatMap(linesOf)
    .filter((line) => !plain.has(line) && !line.startsWith('UID:'));
  assert.deepEqual([...new Set(unexpected)], []);
  assert.doesNotMatch([...plain].join('\n'), /^URL/m);
});

inBrowsers(
  'S12 a disguised address becomes a link to the URL that every browser resolves it to',
  async (world) => {
    const host = await show(world, DISGUISED_URLS);
    const { links } = await host.read('anatomy');
    assert.ok(links.length > DISGUISED_URLS.length);
    assert.deepEqual(links.filter(isNoPlainLink), []);
    const lines = (await calendarsOf(host.page)).flatMap(linesOf);
    const urls = lines.flatMap((line) => (/^URL\b/.test(line) ? line.replace(/^URL:/, '') : []));
    assert.ok(urls.length > DISGUISED_URLS.length);
    assert.deepEqual(urls.filter(isNoPlainLink), []);
    await host.assertQuiet();
  },
);

/** An “@” as entities in HTML: encoded once, and several times, in case a reader decodes more than once. */
const WRITTEN = ['&#64;', '&#x40;', '&#x00040;', '&amp;#64;', '&amp;#x40;', '&amp;amp;#64;'];

inBrowsers('S12 the checked address of a link in a text is the one that it links to', async (world) => {
  const addresses = [
    ...WRITTEN.map((at) => `https://example.org${at}boese.localhost/`),
    ...WRITTEN.map((at) => `https://example.org/x${at}boese.localhost/`),
    'java&#115;cript:alert(1)',
    'javascript&#58;//example.org/',
    'https://example.org/?a=1&amp;b=2&amp;copy;=3',
  ];
  const description = addresses.map((address) => `<p><a href="${address}">Wort</a></p>`).join('');
  world.network.route(
    '/schedule.json',
    JSON.stringify({ '@type': 'Event', name: 'Abend', startDate: '2030-05-02T19:00', description }),
  );
  const host = await world.open(world.snippet);
  await host.shows(1);
  // The browser's own parser, in a document that runs no scripts.
  const meant = await host.page.evaluate(
    (html) =>
      [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a')].map(({ href }) => href),
    description,
  );
  const allowed = meant.filter((href) => {
    const { protocol, username } = new URL(href);
    return protocol === 'https:' && !username;
  });
  assert.ok(allowed.length > WRITTEN.length && allowed.length < addresses.length);
  assert.deepEqual((await host.read('anatomy')).links, allowed);
  await host.assertQuiet();
});

/** @param {string} written */
function isNoPlainLink(written) {
  const { href, protocol, username, password } = new URL(written);
  return (
    !['https:', 'http:', 'webcal:', 'mailto:', 'tel:'].includes(protocol) ||
    username + password !== '' ||
    // The browser must follow exactly the checked URL, without normalising it.
    (href !== written && !written.startsWith('webcal:'))
  );
}
