import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { inBrowsers } from './harness/browsers.js';

/** @typedef {import('./harness/browsers.js').World} World */

/** The page for a frame, as docs/cms/baukasten.md gives it. */
const guide = await readFile(new URL('../../docs/cms/baukasten.md', import.meta.url), 'utf8');
const [, RAHMEN = ''] = /```html\n(<!doctype html>[^]*?)```/.exec(guide) ?? [];

/** The page that the session's button leads to, on a host of its own. @param {World} world */
const formOf = ({ network }) => `${network.origin('anmeldung')}/1`;

/**
 * The guide's page in a frame on a builder's page.
 *
 * @param {World} world
 * @param {string} attributes of the frame
 */
async function framed(world, attributes) {
  const { network, provider } = world;
  network.route('/schedule.json', {
    body: JSON.stringify({
      name: 'Abend',
      timeZone: 'Europe/Berlin',
      startDate: '2030-05-02T19:00',
      registration: { url: formOf(world) },
    }),
    headers: { 'access-control-allow-origin': '*' },
  });
  network.route('/rahmen.html', RAHMEN.replaceAll('https://beispiel.example/termine', provider));
  network.route('anmeldung/1', '<!doctype html><title>Anmeldung</title>');
  const host = await world.open(`<iframe ${attributes} src="${provider}/rahmen.html"></iframe>`);
  const [, frame] = host.page.frames();
  assert.ok(frame);
  host.frame = frame;
  await host.shows(1);
  return host;
}

/** What builders allow in their frames at least; none of them lets a frame lead the whole page away. */
const SANDBOX = 'sandbox="allow-scripts allow-same-origin allow-forms allow-popups"';

for (const [name, attributes] of [
  ['a frame', ''],
  ["a builder's sandboxed frame", SANDBOX],
]) {
  inBrowsers(`E23 in ${name} the guide's page shows the dates and opens links outside`, async (world) => {
    const host = await framed(world, attributes ?? '');
    const before = host.page.url();
    const links = await host.frame.evaluate(() =>
      [...(document.querySelector('series-schedule')?.shadowRoot?.querySelectorAll('a') ?? [])].map(
        ({ href, textContent }) => ({
          href,
          isNewTabSaid: /neue[mns]* (Tab|Fenster)/.test(textContent ?? ''),
        }),
      ),
    );
    assert.deepEqual(links, [{ href: formOf(world), isNewTabSaid: true }]);
    await host.frame.evaluate(() =>
      document.querySelector('series-schedule')?.shadowRoot?.querySelector('a')?.click(),
    );
    // Browsers say for what they ask: a page in a tab is a document, one in a frame is an iframe.
    const asked = () => world.network.requestsFor('/1').map(({ headers }) => headers['sec-fetch-dest']);
    await host.becomes(async () => asked(), ['document'], 'requests for the form');
    assert.equal(host.page.url(), before);
    await host.assertQuiet();
  });
}

inBrowsers(
  'E23 a sandboxed frame saves calendars only with allow-downloads, as the guide says',
  async (world) => {
    const host = await framed(world, SANDBOX);
    const browser = await host.page.browser().target().createCDPSession();
    let saved = 0;
    browser.on('Browser.downloadWillBegin', () => saved++);
    await browser.send('Browser.setDownloadBehavior', {
      behavior: 'deny',
      browserContextId: host.page.browserContext().id,
      eventsEnabled: true,
    });
    const press = () => host.frame.locator(':scope >>> [part~=calendar-button]').click();
    await press();
    // A blocked download leaves no trace, so another one that is allowed follows it.
    await host.page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-downloads');
      frame.src = url;
      document.body.append(frame);
    }, host.frame.url());
    const other = () => host.page.frames()[2];
    await host.becomes(async () => other()?.url(), host.frame.url(), 'the other frame');
    host.frame = /** @type {import('puppeteer-core').Frame} */ (other());
    await host.shows(1);
    await press();
    await host.becomes(async () => saved, 1, 'downloads');
  },
  { only: ['chromium'] },
);
