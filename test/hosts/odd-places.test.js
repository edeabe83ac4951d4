import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

const REST = '<h2>Kontakt</h2><p>Sie erreichen uns täglich.</p>';

/** Where a tag stands wrong, and what the console says. @type {Record<string, [(world: import('./harness/browsers.js').World) => string, RegExp]>} */
const PLACES = {
  'one line in the head': [
    ({ script, schedule }) =>
      `<!doctype html><html lang="de"><head><title>Seite</title><script src="${script}" data-src="${schedule}" async></script></head><body>${REST}</body></html>`,
    /stands in <head>/,
  ],
  'a self-closed element before its script': [
    ({ script, schedule }) =>
      `<series-schedule src="${schedule}" />\n<script src="${script}"></script>${REST}`,
    /<\/series-schedule>/,
  ],
  'a self-closed element with the script in the template': [
    ({ script, schedule }) =>
      `<script src="${script}" async></script><main><p>Vorher</p><series-schedule src="${schedule}" />${REST}</main>`,
    /<\/series-schedule>/,
  ],
  'a self-closed element that swallows another': [
    ({ script, schedule }) =>
      `<script src="${script}" async></script><p>Vorher</p><series-schedule src="${schedule}" /><p>Mitte</p><series-schedule src="${schedule}"></series-schedule>`,
    /<\/series-schedule>/,
  ],
};

for (const [place, [markup, words]] of Object.entries(PLACES)) {
  inBrowsers(`E36 ${place} is one line on the console that says what to change`, async (world) => {
    const host = await world.open(markup(world));
    await host.becomes(async () => (await host.read('sessionCounts'))[0], 3, 'sessions');
    await host.becomes(async () => host.warnings.length, 1, 'warnings');
    assert.match(host.warnings[0] ?? '', words);
    await host.page.evaluate(() => document.dispatchEvent(new Event('turbo:load')));
    await host.page.$eval('series-schedule', (one) => /** @type {any} */ (one).reload());
    assert.equal(host.warnings.length, 1);
    await host.assertQuiet();
  });
}

inBrowsers('E36 a list of dates with headings is no mistake, nor is structured data', async (world) => {
  const list = `<h2 slot="header">Termine</h2><ul><li><h3>Ein Abend</h3></li></ul>
    <script type="application/ld+json">{}</script>`;
  const host = await world.open(
    `${world.element.replace('<a ', `${list}<a `)}\n<script src="${world.script}"></script>
    <div>${world.element.replace('<a ', '<h2 slot="header">Termine</h2><a ')}</div>`,
  );
  await host.shows(3, 3);
  assert.deepEqual(host.warnings, []);
});

/** How far below its place the part is that the address names. @param {import('./harness/host-page.js').HostPage} host @param {number} place */
const offset = (host, place) =>
  host.page.evaluate(
    (place) => Math.round(document.querySelector('#kontakt')?.getBoundingClientRect().top ?? 0) - place,
    place,
  );

/** A document with that many sessions. @param {number} count */
const long = (count) =>
  JSON.stringify({
    name: 'Reihe',
    timeZone: 'Europe/Berlin',
    subEvent: Array.from({ length: count }, (_, index) => ({
      name: `Abend ${index}`,
      startDate: `2030-05-${String((index % 28) + 1).padStart(2, '0')}T18:00`,
    })),
  });

for (const count of [3, 40, 200]) {
  /** Paragraphs below, and the height of a head that stays in the window, for which the browser leaves room. */
  const pages = {
    'a long page': [200, 30],
    'the end of the page': [2, 30],
    'a page with a high head': [200, 300],
  };
  for (const [what, [below = 0, head = 0]] of Object.entries(pages)) {
    inBrowsers(
      `E36 #kontakt below ${count} cards is where the browser puts it, on ${what}`,
      async (world) => {
        /** @type {(answer?: unknown) => void} */
        let answer = () => {};
        const asked = new Promise((resolve) => (answer = resolve));
        world.network.route('/schedule.json', async () => (await asked, long(count)));
        const body = `<style>html { scroll-padding-top: ${head}px } #kontakt { scroll-margin-top: 10px }</style>
        <p>Vorher</p>${world.snippet}<h2 id="kontakt">Kontakt</h2>${'<p>Nachher</p>'.repeat(below)}`;
        await world.open(body, { path: '/seite' });
        world.network.route('partner/seite', {
          body: `<!doctype html><html lang="de"><meta charset="utf-8">${body}`,
        });
        const page = await world.context.newPage();
        const { HostPage } = await import('./harness/host-page.js');
        const host = await new HostPage(page).goto(`${world.partner}/seite#kontakt`);
        await host.until(() => document.querySelector('series-schedule')?.shadowRoot);
        answer();
        await host.shows(count);
        const isAtEnd = () =>
          page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY < 2);
        await host.becomes(
          async () => Math.abs(await offset(host, head + 10)) < 3 || (await isAtEnd()),
          true,
          'place',
        );
        await host.assertQuiet();
      },
    );
  }
}

inBrowsers('E36 a visitor who has scrolled on stays where she is', async (world) => {
  const schedule = await file('test/fixtures/element/schedule.json');
  /** @type {(answer?: unknown) => void} */
  let answer = () => {};
  const asked = new Promise((resolve) => (answer = resolve));
  world.network.route('/schedule.json', async () => (await asked, schedule));
  const host = await world.open(`<p id="oben">Oben</p><p id="kontakt">Kontakt</p>${'<p>Mitte</p>'.repeat(100)}
    ${world.snippet}${'<p>Nachher</p>'.repeat(100)}`);
  await host.page.evaluate(() => (location.hash = '#kontakt'));
  await host.until(() => document.querySelector('series-schedule')?.shadowRoot);
  // With the wheel: Firefox itself goes back to the part after a script has scrolled.
  await host.until(() => scrollY > 0);
  await host.page.mouse.wheel({ deltaY: 300 });
  await host.until(() => scrollY > 200);
  answer();
  await host.shows(3);
  assert.ok((await host.page.evaluate(() => scrollY)) > 200);
  await host.assertQuiet();
});
