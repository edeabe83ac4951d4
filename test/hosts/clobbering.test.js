import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { longEnough } from './harness/long-enough.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */

/*
 * DOM clobbering: an element with an id creates a global variable, a named image or form overrides a property of the
 * document, and a form field overrides a property of its form.
 */

/** Every word of the built file, and so every name that it reads from the page. */
async function words() {
  const code = (await file(process.env.MUTATED_SCRIPT ?? 'dist/series-schedule.js')).toString();
  return [...new Set(code.match(/[A-Za-z_$][\w$]*/g))];
}

/** Methods of the document that the widget needs; clobbering them breaks other scripts as well. */
const NEEDED = [
  'addEventListener',
  'createComment',
  'createElement',
  'createTextNode',
  'createTreeWalker',
  'implementation',
  'importNode',
  'querySelectorAll',
];

/** Names on one page: fewer pages for all, and few enough to see which one it is. */
const AT_ONCE = 10;

/** Number of sessions, or whether the link is visible; uses only methods that the page can't clobber. */
function shown() {
  const find = (/** @type {string} */ selector) => Document.prototype.querySelector.call(document, selector);
  const sessions = find('series-schedule')?.shadowRoot?.querySelectorAll('[part~=session]').length;
  return sessions || find('[href="/termine"]')?.checkVisibility() === true;
}

inBrowsers("S24 the page's ids do not replace the script's variables", async (world) => {
  const ids = [...(await words()), 'litHtmlVersions', 'reactiveElementVersions', 'litHtmlPolyfillSupport'];
  // Two elements with the same id create a collection.
  const elements = ids.map((id) => `<i id="${id}"></i><i id="${id}"></i>`).join('');
  const host = await world.open(elements + world.snippet);
  await host.shows(3);
  await host.assertQuiet();
});

inBrowsers(
  "S24 fields of a form around the element do not replace the element's properties",
  async (world) => {
    const fields = (await words()).map((name) => `<input type="hidden" name="${name}">`).join('');
    const host = await world.open(`<form>${fields}${world.snippet}</form>`);
    await host.shows(3);
    await host.assertQuiet();
  },
);

inBrowsers('S24 works with images and forms that clobber properties of the document', async (world) => {
  const plain = await world.open('', { path: '/plain' });
  const names = await plain.page.evaluate((all) => all.filter((name) => name in document), await words());
  assert.ok(names.includes('createElement') && names.length > 20, names.join());
  const left = names.filter((one) => !NEEDED.includes(one));
  while (left.length) {
    const some = left.splice(0, AT_ONCE);
    const { host, read } = await openWith(some, world);
    await host.becomes(read, 3, some.join());
    await host.assertQuiet();
    await host.page.close();
  }
});

inBrowsers(
  'S24 shows the schedule or the link if a name clobbers a method that the widget needs',
  async (world) => {
    for (const name of NEEDED) {
      const { host, read } = await openWith([name], world);
      // There is no event to wait for if the widget can't run.
      await longEnough(300);
      const what = await read();
      assert.ok(what === 3 || what === true, `${name}: ${what}`);
      assert.deepEqual(await host.trouble(), [], name);
      await host.page.close();
    }
  },
);

/** Opens a page with an image and a form of each name. @param {string[]} names @param {World} world */
async function openWith(names, world) {
  const clobbered = names.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('');
  const host = await world.open(clobbered + world.snippet, { path: `/${names[0]}` });
  return { host, read: () => host.page.mainFrame().isolatedRealm().evaluate(shown) };
}
