import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';

/** @typedef {import('./harness/browsers.js').World} World */

/** Opens a page by a link to the second of three sessions, as from a newsletter. @param {World} world */
async function openLink(world) {
  const page = `<p style="height: 80vh">Eine Partnerseite</p>${world.snippet}<p style="height: 200vh">Ende</p>`;
  world.network.route('partner/anderswo', '<p>Eine andere Seite</p>');
  const host = await world.open(page, { path: '/termine' });
  // With only another fragment, the page would not be loaded again.
  await host.page.goto(`${world.partner}/anderswo`);
  await host.page.goto(`${world.partner}/termine#zweiter`);
  await host.shows(3);
  return host;
}

/** The text of the heading that has the focus, and how far its card is below the top of the window. */
function place() {
  const heading = document.querySelector('series-schedule')?.shadowRoot?.activeElement;
  const { top = 0 } = heading?.closest('[part~=session]')?.getBoundingClientRect() ?? {};
  return [heading?.textContent?.trim(), Math.round(top)];
}

inBrowsers('E41 a link to a session leads to its card', async (world) => {
  const host = await openLink(world);
  await host.becomes(() => host.page.evaluate(place), ['Der zweite Abend', 0], 'place');
  await host.assertQuiet();
});

for (const [what, come] of /** @type {const} */ ([
  ['loads the page again', (/** @type {import('puppeteer-core').Page} */ page) => page.reload()],
  [
    'comes back to it',
    async (/** @type {import('puppeteer-core').Page} */ page) => {
      await page.goto(page.url().replace(/termine.*/, 'anderswo'));
      await page.goBack();
    },
  ],
])) {
  inBrowsers(`E41 a link to a session does not move a visitor who ${what}`, async (world) => {
    const host = await openLink(world);
    await host.becomes(() => host.page.evaluate(place), ['Der zweite Abend', 0], 'place');
    await host.page.evaluate(() => scrollTo(0, 0));
    await come(host.page);
    await host.shows(3);
    assert.deepEqual(await host.page.evaluate(() => [document.activeElement?.tagName, Math.round(scrollY)]), [
      'BODY',
      0,
    ]);
    await host.assertQuiet();
  });
}
