import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { everyField, SESSIONS } from './harness/documents.js';
import { file } from './harness/network.js';

/*
 * What a page, or whoever fills in a CMS's form for it, may write as a theme. Nothing of it may ask for something.
 */

const { modules } = JSON.parse(String(await file('dist/custom-elements.json')));
/** @type {{ attributes: { name: string }[], cssProperties: { name: string }[] }} */
const element = modules
  .flatMap((/** @type {any} */ one) => one.declarations)
  .find((/** @type {any} */ one) => one.tagName === 'series-schedule');
const ATTRIBUTES = element.attributes
  .map(({ name }) => name)
  .filter((name) => !['src', 'loading'].includes(name));
const PROPERTIES = element.cssProperties.map(({ name }) => name);

/** Values with an address in them, each its own. @param {string} away an origin */
const hostile = (away) => [
  `url(${away}/1.png)`,
  `url("${away}/2.png")`,
  `red url(${away}/3.png)`,
  `red; background: url(${away}/4.png)`,
  `red} * { background: url(${away}/5.png) }`,
  `@import "${away}/6.css"`,
  `@import url(${away}/7.css);`,
  `</style><link rel=stylesheet href=${away}/8.css>`,
  `"><img src=${away}/9.png>`,
  `image-set("${away}/10.png" 1x)`,
  `-webkit-image-set(url(${away}/11.png) 1x)`,
  `cross-fade(url(${away}/12.png), red)`,
  `src("${away}/13.png")`,
  `var(--nichts, url(${away}/14.png))`,
  `element(#x) url(${away}/15.png)`,
  `\\75 rl(${away}/16.png)`,
  `u/**/rl(${away}/17.png)`,
  `light-dark(url(${away}/18.png), red)`,
  `javascript:fetch("${away}/19")`,
  `x" style="background:url(${away}/20.png)`,
];

/** @param {import('./harness/browsers.js').World} world @param {string} markup */
async function show(world, markup) {
  world.network.route('/schedule.json', JSON.stringify(everyField()));
  const host = await world.open(`${markup}<script src="${world.script}" async></script>`);
  const count = markup.split('<series-schedule ').length - 1;
  await host.shows(...Array.from({ length: count }, () => SESSIONS));
  // Two frames, in which a style would have asked for its pictures.
  await host.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return host;
}

const escaped = (/** @type {string} */ value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

inBrowsers('S21 no value of an attribute asks for anything or becomes a style', async (world) => {
  const values = hostile(world.network.origin('boese'));
  const elements = values.map((value) => {
    const attributes = ATTRIBUTES.filter((name) => !/^(session|no-.*|show|layout)$/.test(name));
    const written = attributes.map((name) => `${name}="${escaped(value)}"`).join(' ');
    return `<series-schedule src="${world.schedule}" layout="cards" ${written}></series-schedule>`;
  });
  // One at a time too: a value of one attribute leaves others out.
  const single = ATTRIBUTES.filter((name) => !/^(session|no-.*)$/.test(name)).flatMap((name) =>
    values.map(
      (value) => `<series-schedule src="${world.schedule}" ${name}="${escaped(value)}"></series-schedule>`,
    ),
  );
  const host = await show(world, [...elements, ...single].join('\n'));
  await assertOwnRequests(world, host);
  assert.deepEqual(await host.read('styled'), []);
  await host.assertQuiet();
});

inBrowsers(
  'S21 a known value of an attribute is taken in any case, and any other is the default',
  async (world) => {
    const cases = { layout: 'list', images: 'none' };
    const elements = Object.entries(cases).flatMap(([name, known]) =>
      [known, ` ${known.toUpperCase()} `, `${known};`, `${known} url(x)`, ''].map(
        (value) => `<series-schedule src="${world.schedule}" ${name}="${value}"></series-schedule>`,
      ),
    );
    const host = await show(world, elements.join('\n'));
    const shown = await host.page.evaluate(() =>
      [...document.querySelectorAll('series-schedule')].map(({ shadowRoot }) => {
        const outer = shadowRoot?.querySelector('[part~=series]');
        const part = outer?.getAttribute('part') ?? '';
        const style = outer && getComputedStyle(outer);
        return [part, style?.colorScheme, shadowRoot?.querySelectorAll('img').length].join();
      }),
    );
    const [list, , , , cards] = shown;
    assert.notEqual(list, cards);
    assert.deepEqual(shown.slice(0, 5), [list, list, cards, cards, cards]);
    const [none, , , , own] = shown.slice(5);
    assert.notEqual(none, own);
    assert.deepEqual(shown.slice(5), [none, none, own, own, own]);
  },
);

inBrowsers('S21 no value of a custom property asks for anything', async (world) => {
  const away = world.network.origin('boese');
  const values = hostile(away);
  // As the page's own style, as an attribute, and by script, for all properties and for each.
  const rules = values.map(
    (value, index) => `.a${index} { ${PROPERTIES.map((name) => `${name}: ${value};`).join(' ')} }`,
  );
  const elements = values.map(
    (value, index) =>
      `<series-schedule src="${world.schedule}" theme="${['auto', 'light', 'dark'][index % 3]}" layout="${['cards', 'list'][index % 2]}" class="a${index}"></series-schedule>`,
  );
  const single = PROPERTIES.map(
    (name) =>
      `<series-schedule src="${world.schedule}" style="${name}: url(${away}/${name}.png)"></series-schedule>`,
  );
  // What of a rule is outside of the property is the page's own doing: that of the others is left.
  const page = rules.filter((rule) => !/\} \*|; background|@import url|</.test(rule));
  const host = await show(world, `<style>${page.join('\n')}</style>${[...elements, ...single].join('\n')}`);
  await host.page.evaluate(
    (names, texts) => {
      const all = [...document.querySelectorAll('series-schedule[class]')];
      texts.forEach((text, index) => {
        const { style } = /** @type {HTMLElement} */ (all[index]);
        for (const name of names) style.setProperty(name, text);
      });
    },
    PROPERTIES,
    values,
  );
  await host.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await assertOwnRequests(world, host);
});

/** The page, the script and the schedule, and its pictures from there. */
async function assertOwnRequests(
  /** @type {import('./harness/browsers.js').World} */ world,
  /** @type {import('./harness/host-page.js').HostPage} */ host,
) {
  const own = [`${world.partner}/`, `${world.provider}/`];
  assert.ok(host.requests.includes(world.schedule));
  assert.deepEqual(
    host.requests.filter((url) => !own.some((origin) => url.startsWith(origin))),
    [],
  );
}
