import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { seriesOf } from './harness/documents.js';
import { hang } from './harness/faults.js';
import { cardNodes, counted, inNoTime, readWork } from './harness/work.js';

/** @typedef {import('./harness/browsers.js').World} World */

/** A typical session. @param {number} index */
const session = (index) => {
  const day = new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10);
  return {
    name: `Beispieltermin ${index + 1}`,
    description: 'Ein Satz über diesen Termin.',
    startDate: `${day}T14:00`,
    endDate: `${day}T17:00`,
    location: { '@type': 'Place', name: 'Bürgerhaus Beispielstadt' },
    registration: { closes: `${day}T12:00`, url: `https://beispiel.example/anmelden/${index}` },
  };
};

const schedule = (/** @type {number} */ count) =>
  JSON.stringify({
    ...seriesOf(...Array.from({ length: count }, (_, index) => session(index))),
    name: 'Beispielreihe',
    timeZone: 'Europe/Berlin',
  });

/**
 * The work of a page with this number of sessions until they are shown.
 *
 * @param {World} world
 * @param {number} count
 * @param {(page: import('puppeteer-core').Page) => Promise<unknown>} [before] runs before the page loads
 */
async function workOf(world, count, before) {
  world.network.route('/schedule.json', schedule(count));
  const host = await world.open(world.snippet, {
    before: async (page) => {
      await counted(page);
      await before?.(page);
    },
  });
  await host.shows(count);
  await host.becomes(() => host.events(), ['load'], 'events');
  const work = await readWork(host);
  await host.page.close();
  return work;
}

inBrowsers('E26 each template of a card is parsed once, and copied once for each card', async (world) => {
  const [few, many] = [await workOf(world, 3), await workOf(world, 303)];
  const copies = (many.copies - few.copies) / 300;
  assert.ok(copies <= 16, `${copies} copies for each card`);
  assert.equal(many.templates, few.templates);
  assert.ok(few.templates <= 25, `${few.templates} templates`);
  // The empty, loading and loaded widget.
  assert.ok(few.copies - 3 * copies <= 12, `${few.copies - 3 * copies} other copies`);
});

inBrowsers('E26 creates each kind of format once, for any number of cards', async (world) => {
  const [few, many] = [await workOf(world, 3), await workOf(world, 303)];
  assert.equal(many.formatters, few.formatters);
  assert.ok(few.formatters <= 7, `${few.formatters} formatters`);
});

inBrowsers(
  'E26 creates the first date format, which is expensive, while the request is pending',
  async (world) => {
    world.network.route('/schedule.json', hang);
    const host = await world.open(world.snippet, { before: counted });
    await host.becomes(async () => world.network.requestsFor('/schedule.json').length, 1, 'requests');
    // The other one is the plural rules of the messages.
    await host.becomes(async () => (await readWork(host)).formatters, 2, 'formats');
  },
);

inBrowsers('E26 a schedule of three sessions sets at most three timers with a delay', async (world) => {
  const { timers } = await workOf(world, 3);
  // The request's timeout, the wait for its resource timing, and the next change of a state.
  assert.ok(timers <= 3, `${timers} timers`);
});

// How often a slow machine yields depends on its speed; see in-turns.test.ts in test/browser/element.
inBrowsers('E26 a schedule of three sessions yields at most once where work takes no time', async (world) => {
  const { yields } = await workOf(world, 3, inNoTime);
  assert.ok(yields <= 1, `${yields} yields`);
});

inBrowsers('E26 a card has few nodes', async (world) => {
  for (const [one, wanted] of /** @type {const} */ ([
    [session(0), { elements: 25, nodes: 96, comments: 42 }],
    [
      { name: 'Nur das Nötigste', startDate: '2031-01-01T14:00' },
      { elements: 16, nodes: 61, comments: 24 },
    ],
  ])) {
    world.network.route('/schedule.json', JSON.stringify(seriesOf(one)));
    const host = await world.open(world.snippet);
    await host.shows(1);
    const { elements, nodes, comments } = await cardNodes(host);
    const seen = JSON.stringify({ elements, nodes, comments });
    // The comments are the marks at which Lit puts in its values.
    const isWithin = elements <= wanted.elements && nodes <= wanted.nodes && comments <= wanted.comments;
    assert.ok(isWithin, seen);
  }
});

inBrowsers('E26 requests script and schedule once each', async (world) => {
  const host = await world.open(world.snippet);
  await host.shows(3);
  const asked = host.requests.filter((url) => url !== `${world.partner}/`).toSorted();
  assert.deepEqual(asked, [world.schedule, world.script]);
});

for (const where of /** @type {const} */ (['provider', 'partner'])) {
  inBrowsers(
    `E26 uses the page's preload instead of a second request: on ${where === 'provider' ? 'another' : 'its own'} server`,
    async (world) => {
      const address = `${world[where]}/schedule.json`;
      const host = await world.open(
        `<link rel="preload" as="fetch" crossorigin href="${address}">
        <series-schedule src="${address}"><a href="/termine">Alle Termine</a></series-schedule>
        <script src="${world.script}" async></script>`,
      );
      await host.shows(3);
      assert.equal(world.network.requestsFor('/schedule.json').length, 1);
    },
  );
}
