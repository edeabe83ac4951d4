import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */

/** Sessions with all parts of a card, and with long words and a long URL. */
const LONG = JSON.stringify({
  name: 'Donaudampfschifffahrtsgesellschaftskapitänsversammlungen',
  timeZone: 'Europe/Berlin',
  organizer: { name: 'Beispielstiftung für Nachbarschaftsangelegenheiten', url: 'https://example.org/' },
  subEvent: ['2030-05-02T19:00', '2030-05-09', 'Herbst 2030'].map((startDate) => ({
    name: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    startDate,
    description:
      'Mehr unter https://example.org/ein/langer/pfad/ohne/eine/stelle/zum/umbrechen/fuer/schmale/spalten',
    location: {
      name: 'Bürgerhaus Beispielstadt-Hintertupfingen',
      address: 'Musterweg 3, 01234 Beispielstadt',
    },
    registration: { url: 'https://example.org/anmelden', label: 'Veranstaltungsteilnahmeanmeldung' },
  })),
});

/**
 * Layouts around the element, with the visitor's action that makes it visible.
 *
 * @type {Record<string, { html: (element: string) => string, show?: () => void }>}
 */
const PLACES = {
  'a flex row': {
    html: (element) =>
      `<div style="display: flex; gap: 8px"><nav style="flex: 0 0 60px">Menü</nav>${element}</div>`,
  },
  'a flex column': {
    html: (element) =>
      `<div style="display: flex; flex-direction: column; align-items: flex-start">${element}</div>`,
  },
  'a grid': {
    html: (element) =>
      `<div style="display: grid; grid-template-columns: auto 60px">${element}<nav>Menü</nav></div>`,
  },
  'a float': { html: (element) => `<div style="float: left">${element}</div>` },
  'a table without breaks': {
    html: (element) =>
      `<table width="320" border="1"><tr><td nowrap>Menü<td nowrap align="center">${element}</table>`,
  },
  'a float in a narrow column': {
    html: (element) =>
      `<div id="column" style="width: 200px"><div style="float: left">${element}</div></div>`,
  },
  'a table in a narrow column': {
    html: (element) => `<div id="column" style="width: 200px"><table><tr><td>${element}</table></div>`,
  },
  'two columns': { html: (element) => `<div style="columns: 2">${element}</div>` },
  'a scroll container': {
    html: (element) => `<div style="overflow: auto; height: 120px; width: 200px">${element}</div>`,
  },
  'a collapsed column that opens': {
    html: (element) => `<div id="place" style="width: 0; height: 0; overflow: hidden">${element}</div>`,
    show: () => document.getElementById('place')?.removeAttribute('style'),
  },
  'details that open': {
    html: (element) => `<details id="place"><summary>Termine</summary>${element}</details>`,
    show: () => document.getElementById('place')?.setAttribute('open', ''),
  },
  'a tab that is shown': {
    html: (element) => `<div id="place" style="display: none">${element}</div>`,
    show: () => document.getElementById('place')?.removeAttribute('style'),
  },
  'a dialog that opens': {
    html: (element) => `<dialog id="place">${element}</dialog>`,
    show: () => /** @type {HTMLDialogElement | null} */ (document.getElementById('place'))?.showModal(),
  },
  'another shadow root': {
    html: (element) => `<div><template shadowrootmode="open"><p>Termine</p>${element}</template></div>`,
  },
};

const SESSIONS = ':scope >>> [part~=session]';

/** Whether there are three sessions, each with a visible size. @param {Element[]} elements */
const allSeen = (elements) =>
  elements.length === 3 &&
  elements.every((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 100 && height > 100;
  });

for (const [name, { html, show }] of Object.entries(PLACES)) {
  const requirements = show ? 'A35 E24' : 'E24';
  inBrowsers(`${requirements} everything fits in ${name}`, async (world) => {
    world.network.route('/long.json', LONG);
    for (const loading of ['eager', 'lazy']) {
      const element = `<series-schedule src="${world.provider}/long.json" loading="${loading}"></series-schedule>`;
      const host = await world.open(`<script src="${world.script}" async></script>${html(element)}`, {
        path: `/${loading}`,
        before: (page) => page.setViewport({ width: 360, height: 640 }),
      });
      if (show) {
        // The cards are drawn before the element is visible.
        if (loading === 'eager') await host.shows(3);
        await host.page.evaluate(show);
      }
      await host.shows(3);
      await host.becomes(() => host.page.$$eval(SESSIONS, allSeen), true, 'visible sessions');
      await host.becomes(() => host.read('overflow'), [], 'overflow');
      await host.assertQuiet();
    }
  });
}

inBrowsers(
  'E22 works on pages in quirks mode, with frameset-era markup, or with a base element',
  async (world) => {
    /** @type {Record<string, string>} */
    const pages = {
      'BackCompat no doctype': `<html><body>${world.snippet}</body></html>`,
      'BackCompat frameset era': `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML><HEAD><TITLE>Termine</TITLE>
      <BODY BGCOLOR=#FFFFFF TEXT=#000000 LINK=blue><CENTER><TABLE WIDTH=760 BORDER=0 CELLPADDING=0><TR><TD NOWRAP><FONT FACE=Arial SIZE=2>
      <P>Termine<P>${world.snippet}<TD><FONT COLOR=red>Menü</TABLE>`,
      'CSS1Compat base': `<!doctype html><html lang="de"><head><base href="https://anderswo.localhost/weg/" target="_blank"></head><body>${world.snippet}</body></html>`,
    };
    for (const [name, html] of Object.entries(pages)) {
      const host = await world.open(html, { path: `/${name.split(' ')[1]}` });
      await host.shows(3);
      await host.assertQuiet();
      assert.equal(await host.page.evaluate(() => document.compatMode), name.split(' ')[0]);
    }
  },
);

inBrowsers('E22 shows the same text on a page in another encoding', async (world) => {
  world.network.route('/garden.json', await file('test/fixtures/element/garden.json'));
  // Without a charset from the server, the script's encoding is that of the page.
  const script = await file(process.env.MUTATED_SCRIPT ?? 'dist/series-schedule.js');
  world.network.route('/series-schedule.js', {
    body: script,
    headers: { 'content-type': 'text/javascript' },
  });
  const texts = [];
  for (const charset of ['utf-8', 'windows-1252']) {
    const host = await world.open(
      `<!doctype html><html lang="de"><head><meta charset="${charset}"></head><body>
      <series-schedule src="${world.provider}/garden.json"></series-schedule>
      <script src="${world.script}" async></script></body></html>`,
      { path: `/${charset}`, headers: { 'content-type': 'text/html' } },
    );
    await host.becomes(async () => (await host.events()).at(-1), 'load', 'last event');
    assert.equal((await host.page.evaluate(() => document.characterSet)).toLowerCase(), charset);
    texts.push(await host.read('texts', 'series'));
    await host.assertQuiet();
  }
  assert.match(`${texts[0]}`, /Gefördert/);
  assert.deepEqual(texts[1], texts[0]);
});

inBrowsers('E22 an XHTML page shows the schedule or keeps the link', async (world) => {
  const host = await world.open(
    `<?xml version="1.0" encoding="utf-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de" lang="de"><head><title>Termine</title></head>
    <body>${world.snippet.replace(' async>', ' async="async">')}</body></html>`,
    { path: '/seite.xhtml' },
  );
  assert.equal(await host.page.evaluate(() => document.contentType), 'application/xhtml+xml');
  await host.becomes(
    async () => (await host.read('isVisible')) || (await host.read('sessionCounts'))[0] === 3,
    true,
    'link or sessions',
  );
  // The templates are HTML, and Firefox reports an XML error for each, even though the exception is caught.
  const trouble = await host.trouble();
  assert.deepEqual(
    trouble.filter((line) => !line.startsWith('page error: XML Parsing Error')),
    [],
  );
});

inBrowsers('E23 S11 works in a sandbox without an origin', async (world) => {
  world.network.route('/inner', `<!doctype html><html lang="de">${world.snippet}</html>`);
  const host = await world.open(`<iframe sandbox="allow-scripts" src="${world.partner}/inner"></iframe>`);
  const [, inner] = host.page.frames();
  if (!inner) throw new Error('there is no frame');
  host.frame = inner;
  await host.shows(3);
  assert.equal(await inner.evaluate(() => window.origin), 'null');
  await host.assertQuiet();
  assert.deepEqual(await host.events(), ['load']);
  const [{ headers } = { headers: {} }] = world.network.requestsFor('/schedule.json');
  assert.equal(headers.origin, 'null');
});
