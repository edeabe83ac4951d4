import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { everyField, SESSIONS } from './harness/documents.js';
import { file } from './harness/network.js';

/*
 * Values that a page, or an editor in a CMS form, may write into attributes and custom properties. None of them may cause
 * a request.
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

/** Values that contain an address, each a different one. @param {string} away an origin */
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
  // After two frames, a style would have requested its images.
  await host.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return host;
}

const escaped = (/** @type {string} */ value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

inBrowsers('S21 no attribute value causes a request or becomes a style', async (world) => {
  const values = hostile(world.network.origin('boese'));
  const elements = values.map((value) => {
    const attributes = ATTRIBUTES.filter((name) => !/^(session|no-.*|show|layout)$/.test(name));
    const written = attributes.map((name) => `${name}="${escaped(value)}"`).join(' ');
    return `<series-schedule src="${world.schedule}" layout="cards" ${written}></series-schedule>`;
  });
  // Each attribute alone too, because one attribute's value may hide the effect of others.
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
  'S21 accepts known values of layout and images in any letter case, and uses the default for others',
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
    for (const name of Object.keys(cases)) {
      const all = shown.splice(0, 5);
      const [known, , , , usual] = all;
      assert.notEqual(known, usual, name);
      assert.deepEqual(all, [known, known, usual, usual, usual], name);
    }
    assert.deepEqual(shown, []);
  },
);

inBrowsers('S21 no value of a custom property causes a request', async (world) => {
  const away = world.network.origin('boese');
  const values = hostile(away);
  // In a style sheet of the page, in a style attribute, and from a script; for all properties and for single ones.
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
  // Leaves out values that break out of the property, because the page itself would cause their request.
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

/** Checks that only the page, the script, the schedule and the schedule's own images were requested. */
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
