import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/host-page.js').HostPage} HostPage */
/** @typedef {import('./harness/browsers.js').World} World */

const readability = String(await file('test/node_modules/@mozilla/readability/Readability.js'));

const DATES = [
  'Donnerstag, 2. Mai 2030, 19 Uhr: Der erste Abend, mit einer Einführung für alle, die neu dazukommen.',
  'Donnerstag, 9. Mai 2030, 19 Uhr: Der zweite Abend, an dem die Beispiele vom ersten weitergehen.',
  'Donnerstag, 16. Mai 2030, 19 Uhr: Der dritte Abend, mit einem Rückblick und einem Ausblick auf den Herbst.',
];

const PROSE =
  'An drei Abenden im Mai geht es darum, wie Nachbarschaft und Verwaltung in Beispielstadt zusammenarbeiten, was ' +
  'dabei hilft, und was im Weg steht. Alle Abende sind offen, kosten nichts, und bauen nicht aufeinander auf. ';

/** A partner's article that contains the series. @param {string} series */
const article = (
  series,
) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Drei Abende</title></head>
<body><nav><a href="/">Start</a> <a href="/kontakt">Kontakt</a></nav>
<main><article><h1>Drei Abende</h1><p>${PROSE.repeat(2)}</p><p>${PROSE}</p>
${series}
<p>${PROSE}</p></article></main><footer>© Beispielstadt</footer></body></html>`;

const list = `<ul>${DATES.map((text) => `<li>${text}</li>`).join('')}</ul><p><a href="/termine">Alle Termine der Reihe</a></p>`;

/** @type {Record<string, (world: World) => string>} */
const FORMS = {
  element: ({ schedule }) => `<series-schedule src="${schedule}">${list}</series-schedule>`,
  div: ({ schedule }) => `<div data-series-schedule="${schedule}">${list}</div>`,
};

/**
 * The result of Firefox's reader mode for the page's current state. It works on a copy of the document without shadow
 * roots.
 *
 * @param {HostPage} host
 * @returns {Promise<{ text: string, links: string[] }>}
 */
async function readerMode(host) {
  return host.page
    .mainFrame()
    .isolatedRealm()
    .evaluate((source) => {
      const Readability = new Function(`${source}; return Readability`)();
      const { content, textContent } = new Readability(document.cloneNode(true)).parse();
      const shown = new DOMParser().parseFromString(content, 'text/html');
      return {
        text: textContent.replace(/\s+/g, ' '),
        links: [...shown.links].map(({ href }) => href),
      };
    }, readability);
}

/** @param {HostPage} host @param {World} world */
async function assertReadable(host, world) {
  const { text, links } = await readerMode(host);
  assert.ok(text.includes(PROSE.trim()));
  assert.ok(!text.includes('Kontakt'), 'reader mode has not removed the navigation');
  for (const date of DATES) assert.equal(text.split(date).length, 2, date);
  assert.deepEqual(links, [`${world.partner}/termine`]);
}

for (const [form, snippet] of Object.entries(FORMS)) {
  inBrowsers(`F04 reader mode shows every date and the link without the script (${form})`, async (world) => {
    world.network.route('/series-schedule.js', { status: 404 });
    const host = await world.open(article(`${snippet(world)}<script src="${world.script}" async></script>`));
    await assertReadable(host, world);
  });

  inBrowsers(
    `F04 reader mode shows every date and the link after the schedule has loaded (${form})`,
    async (world) => {
      const host = await world.open(
        article(`${snippet(world)}<script src="${world.script}" async></script>`),
      );
      await host.shows(3);
      await assertReadable(host, world);
    },
  );
}
