import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { changesOf } from '../../demo/moments.js';
import { run } from '../node/cli/run.js';
import { load } from '../node/load.js';
import { axe } from './harness/accessibility-engines.js';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DAY = 86_400_000;
const NOW = Date.parse('2026-12-09T11:00Z');
const ONLY = { only: /** @type {const} */ (['chromium']) };

/** The strictest policy under which a page without scripts can have a style sheet. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const cli = await load('/src/cli/main.ts');
const folder = await mkdtemp(join(tmpdir(), 'published-'));
after(() => rm(folder, { recursive: true }));

/**
 * Publishes a document of the demo as it is at a moment, and serves all of it.
 *
 * @param {World} world
 * @param {string} [name]
 * @param {number} [moment] milliseconds since the epoch
 * @param {string} [lang]
 */
async function publish({ network, partner }, name = 'example-series', moment = NOW, lang = 'de') {
  const out = join(folder, `${name}-${moment}-${lang}`);
  const at = new Date(moment).toISOString().replace('.000', '');
  const { code, stderr } = await run(
    cli,
    [
      'publish',
      `demo/${name}.json`,
      '--out',
      out,
      '--url',
      `${partner}/termine/`,
      '--at',
      at,
      '--lang',
      lang,
    ],
    { cwd: ROOT },
  );
  assert.equal(code, 0, stderr);
  const headers = { 'content-security-policy': POLICY };
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    network.route(`partner/termine/${path.slice(out.length + 1)}`, { body: await readFile(path), headers });
  }
  return { read: (/** @type {string} */ file) => readFile(join(out, file), 'utf8') };
}

/**
 * What a visitor finds in the cards, without calendar entries, for which each has its own way. Runs in the page.
 *
 * @param {boolean} isWidget
 */
function cardsOn(isWidget) {
  const root = isWidget ? document.querySelector('series-schedule')?.shadowRoot : document;
  const shown = (/** @type {Element} */ element) => {
    const copy = /** @type {HTMLElement} */ (element.cloneNode(true));
    for (const one of copy.querySelectorAll('[part~=calendar-button]')) one.remove();
    return copy.textContent?.replace(/\s+/g, ' ').trim();
  };
  const linksIn = (/** @type {Element} */ element) =>
    [...element.querySelectorAll('a:not([part~=calendar-button])')].map((link) => [
      /** @type {HTMLAnchorElement} */ (link).href,
      link.getAttribute('part'),
      link.textContent,
    ]);
  const look = (/** @type {Element} */ element) => {
    const { color, fontSize, fontWeight, display, textDecorationLine, gridTemplateColumns } =
      getComputedStyle(element);
    const columns = gridTemplateColumns.split(' ').length;
    return { color, fontSize, fontWeight, display, textDecorationLine, columns };
  };
  const all = [...(root?.querySelectorAll('[part~=session]') ?? [])];
  return {
    cards: all.map((card) => ({
      part: card.getAttribute('part'),
      states: [...card.querySelectorAll('[part~=state], [part~=registration]')].map((one) =>
        one.getAttribute('part'),
      ),
      text: shown(card),
      links: linksIn(card),
      offersCalendar: !!card.querySelector('[part~=calendar-button]'),
    })),
    series: [...(root?.querySelectorAll('[part~=series] > [part~=registration]') ?? [])].map(shown),
    header: [...(root?.querySelectorAll('[part~=header]') ?? [])].map(shown),
    footer: [...(root?.querySelectorAll('[part~=footer]') ?? [])].map(shown),
    looks: [
      ...(root?.querySelectorAll('[part~=session], [part~=date], [part~=state], [part~=when]') ?? []),
    ].map(look),
  };
}

for (const name of ['zivilgesellschaft-und-amt', 'example-series']) {
  for (const lang of ['de', 'en']) {
    inBrowsers(
      `the published page shows without scripts what the widget shows at each change of ${name} (${lang})`,
      async (world) => {
        world.network.route('/schedule.json', await file(`demo/${name}.json`));
        const widget = await world.open(
          `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><title>W</title>
          <series-schedule src="${world.schedule}" lang="${lang}"></series-schedule>
          <script src="${world.script}" async></script></html>`,
        );
        await widget.page.waitForSelector('series-schedule >>> [part~=session]');
        const series = await widget.page.$eval('series-schedule', (one) => Reflect.get(one, 'series'));
        const changes = changesOf(series).map(({ instant }) => instant);
        assert.ok(changes.length > 3, 'the series hardly changes');
        const published = await world.open('<p>', { before: (page) => page.setJavaScriptEnabled(false) });
        for (const moment of [Number(changes[0]) - DAY, ...changes]) {
          await publish(world, name, moment, lang);
          await published.page.goto(`${world.partner}/termine/index.html`);
          await widget.page.$eval(
            'series-schedule',
            async (one, now) => {
              Reflect.set(one, 'now', now);
              while (!(await Reflect.get(one, 'updateComplete')));
            },
            moment,
          );
          const [shown, expected] = [
            await published.frame.isolatedRealm().evaluate(cardsOn, false),
            await widget.frame.isolatedRealm().evaluate(cardsOn, true),
          ];
          const { looks, ...facts } = shown;
          const { looks: expectedLooks, ...expectedFacts } = expected;
          assert.ok(facts.cards.length > 2);
          assert.deepEqual(facts, expectedFacts, new Date(moment).toISOString());
          assert.ok(looks.length > facts.cards.length * 2);
          assert.deepEqual(looks, expectedLooks, new Date(moment).toISOString());
        }
      },
      // The example has about fifty changes.
      { ...ONLY, patience: 300_000 },
    );
  }
}

inBrowsers(
  'the published page makes no request but for its style sheet, and breaks no strict policy',
  async (world) => {
    const page = await (await publish(world)).read('index.html');
    const host = await world.open(page, {
      path: '/termine/index.html',
      headers: { 'content-security-policy': POLICY },
    });
    await host.assertQuiet();
    assert.deepEqual(
      host.requests.map((url) => new URL(url).pathname),
      ['/termine/index.html', '/termine/schedule.css'],
    );
    const { display } = await host.page.$eval('[part~=session]', (one) => ({
      display: getComputedStyle(one).display,
    }));
    assert.equal(display, 'grid');
  },
  ONLY,
);

inBrowsers(
  'a link from a newsletter leads to the card of its session',
  async (world) => {
    const { read } = await publish(world);
    const text = await read('newsletter.txt');
    const [link = ''] = /^https:.*#saatgut$/m.exec(text) ?? [];
    const host = await world.open('<p>', { before: (page) => page.setJavaScriptEnabled(false) });
    world.network.route('partner/termine/', {
      body: await read('index.html'),
      headers: { 'content-security-policy': POLICY, 'content-type': 'text/html; charset=utf-8' },
    });
    await host.page.goto(link);
    const { title, top } = await host.frame.isolatedRealm().evaluate(() => {
      const card = document.querySelector('[part~=session]:target');
      return { title: card?.querySelector('h2')?.textContent, top: card?.getBoundingClientRect().top };
    });
    assert.equal(title, 'Saatgutbörse');
    assert.ok(Number(top) < 600, `${top}`);
  },
  ONLY,
);

for (const name of ['index.html', 'snippets.html']) {
  inBrowsers(
    `the published ${name} has no barriers that axe-core finds`,
    async (world) => {
      const { read } = await publish(world);
      const host = await world.open(await read(name), { path: `/termine/${name}` });
      assert.deepEqual((await axe(host.page)).findings, []);
    },
    ONLY,
  );
}
