import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { tour } from './harness/tour.js';

/** @typedef {import('./harness/browsers.js').World} World */

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>';

/** Serves a schedule with images on its own server, on the page's and on another one. @param {World} world */
function routePictures(world) {
  const picture = (/** @type {string} */ host) => ({
    name: host,
    logo: `${world.network.origin(host)}/logo.svg`,
  });
  world.network.route('/logo.svg', PICTURE);
  world.network.route('/bild.svg', PICTURE);
  world.network.route('/schedule.json', {
    body: JSON.stringify({
      name: 'Abende mit Bildern',
      image: [
        { url: 'bild.svg', caption: 'Vom Anbieter' },
        { url: `${world.network.origin('fremd')}/bild.svg`, caption: 'Von Fremden' },
      ],
      organizer: [picture('anbieter'), picture('partner'), picture('fremd')],
      sponsor: {
        name: 'Ohne Schutz',
        logo: world.network.origin('fremd').replace('https', 'http') + '/logo.svg',
      },
      subEvent: [{ name: 'Erster Abend', startDate: '2030-05-02T19:00' }],
    }),
  });
}

/** The requests for images, as host and path. @param {World} world */
const asked = ({ network }) =>
  network.log
    .filter(({ url }) => url.endsWith('.svg'))
    .map(({ host, url }) => host + url)
    .sort();

const OWN = ['anbieter/bild.svg', 'anbieter/logo.svg', 'partner/logo.svg'];

for (const [images, wanted] of /** @type {const} */ ([
  ['', OWN],
  ['images="own"', OWN],
  ['images="none"', []],
  ['images="all"', [...OWN, 'fremd/bild.svg', 'fremd/logo.svg'].sort()],
])) {
  inBrowsers(
    `P09 images load only from the origins that the attribute allows: ${images || 'without it, as with own'}`,
    async (world) => {
      routePictures(world);
      const host = await world.open(world.snippet.replace(' src=', ` ${images} src=`));
      await host.shows(1);
      await host.until((/** @type {number} */ count) => {
        const pictures = document.querySelector('series-schedule')?.shadowRoot?.querySelectorAll('img');
        return pictures?.length === count && [...pictures].every(({ complete }) => complete);
      }, wanted.length);
      assert.deepEqual(asked(world), wanted);
      // The requests send no referrer either.
      for (const { url, headers } of world.network.log.slice(2))
        assert.equal(headers.referer, undefined, url);
    },
  );
}

inBrowsers('P09 adds no fonts, resource hints or URLs in styles', async (world) => {
  const { host } = await tour(world);
  const found = await host.page.evaluate(() => {
    const root = document.querySelector('series-schedule')?.shadowRoot;
    const hints = [document, root].flatMap((one) => [
      ...(one?.querySelectorAll('link, iframe, object, embed, video, audio, [background], [style*="url("]') ??
        []),
    ]);
    const sheets = [...document.adoptedStyleSheets, ...(root?.adoptedStyleSheets ?? [])];
    const rules = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    return {
      hints: hints.map(({ outerHTML }) => outerHTML),
      rules: rules.length,
      asking: rules.filter((text) => /@font-face|@import|url\(|image-set\(|(?<!:)\/\//.test(text)),
    };
  });
  assert.ok(found.rules > 20);
  assert.deepEqual(found.hints, []);
  assert.deepEqual(found.asking, []);
});

/** @param {World} world */
const LINKS = ({ network }) => {
  const to = (/** @type {string} */ path) => `${network.origin('ziel')}${path}`;
  return {
    name: 'Abende mit Links',
    url: to('/reihe?von=partner&a=1#oben'),
    description: `<p>Mehr <a href="${to('/mehr?b=2')}">dort</a>.</p>`,
    organizer: { name: 'Beispielstiftung', url: to('/stiftung') },
    contactPoint: { name: 'Geschäftsstelle', url: to('/kontakt') },
    subjectOf: { name: 'Dokumentation', url: to('/dokumentation.pdf') },
    subEvent: [
      {
        name: 'Erster Abend',
        url: to('/abende/1'),
        startDate: '2030-05-02T19:00',
        location: { name: 'Bürgerhaus', url: to('/haus') },
        performer: { name: 'Beispielchor', url: to('/chor') },
        recordedIn: { name: 'Aufzeichnung', url: to('/film?x=%C3%A4') },
        registration: { url: to('/anmelden?termin=1&art=neu#formular') },
      },
    ],
  };
};

inBrowsers('P10 links have exactly the URLs of the document, and send no referrer', async (world) => {
  const document_ = LINKS(world);
  world.network.route('/schedule.json', JSON.stringify(document_));
  const host = await world.open(world.snippet);
  await host.shows(1);
  const links = await host.page.evaluate(() =>
    [...(document.querySelector('series-schedule')?.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => ({
      href: link.getAttribute('href') ?? '',
      rel: link.rel,
      policy: link.referrerPolicy,
    })),
  );
  const written = JSON.stringify(document_).match(/https:[^"\\]+/g) ?? [];
  assert.deepEqual(links.map(({ href }) => href).sort(), [...written].sort());
  for (const { href, rel, policy } of links) {
    assert.ok(rel.split(' ').includes('noopener'), href);
    assert.equal(policy, 'no-referrer', href);
  }
});

inBrowsers('P10 the registration page gets no referrer', async (world) => {
  world.network.route('/schedule.json', JSON.stringify(LINKS(world)));
  world.network.route('ziel/anmelden', '<!doctype html><title>Anmeldung</title><p>Angekommen</p>');
  const host = await world.open(`<meta name="referrer" content="unsafe-url">${world.snippet}`);
  await host.shows(1);
  await host.page.locator('series-schedule >>> [part~=register-button]').click();
  await host.until(() => document.title === 'Anmeldung');
  assert.equal(await host.page.evaluate(() => document.referrer), '');
  const [arrived] = world.network.requestsFor('/anmelden');
  assert.equal(arrived?.url, '/anmelden?termin=1&art=neu');
  assert.equal(arrived?.headers.referer, undefined);
  assert.equal(arrived?.headers.origin, undefined);
});
