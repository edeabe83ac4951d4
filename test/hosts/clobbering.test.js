import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { longEnough } from './harness/long-enough.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */

/*
 * An element with an id stands for a global variable of that name, an image or a form with a name for a property
 * of the document, whatever that is otherwise, and a field for a property of its form.
 */

/** Every word of the built file: what it reads from the page is among them. */
async function words() {
  const code = (await file(process.env.MUTATED_SCRIPT ?? 'dist/series-schedule.js')).toString();
  return [...new Set(code.match(/[A-Za-z_$][\w$]*/g))];
}

/** Such a name takes from the page itself what scripts need; from these the widget needs it too. */
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

/** Sessions, else whether there is the link: read past all that a page may have put in the way. */
function shown() {
  const find = (/** @type {string} */ selector) => Document.prototype.querySelector.call(document, selector);
  const sessions = find('series-schedule')?.shadowRoot?.querySelectorAll('[part~=session]').length;
  return sessions || find('[href="/termine"]')?.checkVisibility() === true;
}

inBrowsers('S24 ids of the page stand for no variable of ours', async (world) => {
  const ids = [...(await words()), 'litHtmlVersions', 'reactiveElementVersions', 'litHtmlPolyfillSupport'];
  // Two of an id stand for a collection.
  const elements = ids.map((id) => `<i id="${id}"></i><i id="${id}"></i>`).join('');
  const host = await world.open(elements + world.snippet);
  await host.shows(3);
  await host.assertQuiet();
});

inBrowsers('S24 fields of a form around the element stand for none of its properties', async (world) => {
  const fields = (await words()).map((name) => `<input type="hidden" name="${name}">`).join('');
  const host = await world.open(`<form>${fields}${world.snippet}</form>`);
  await host.shows(3);
  await host.assertQuiet();
});

inBrowsers('S24 names of the page stand for no property of the document', async (world) => {
  const plain = await world.open('', { path: '/plain' });
  const names = await plain.page.evaluate((all) => all.filter((name) => name in document), await words());
  assert.ok(names.includes('createElement') && names.length > 20, names.join());
  for (const name of names.filter((one) => !NEEDED.includes(one))) {
    const { host, read } = await openWith(name, world);
    await host.becomes(read, 3, name);
    await host.assertQuiet();
    await host.page.close();
  }
});

inBrowsers('S24 where a name hides what the widget needs, there is the link at least', async (world) => {
  for (const name of NEEDED) {
    const { host, read } = await openWith(name, world);
    // Nothing tells that nothing more will come.
    await longEnough(300);
    const what = await read();
    assert.ok(what === 3 || what === true, `${name}: ${what}`);
    assert.deepEqual(await host.trouble(), [], name);
    await host.page.close();
  }
});

/** A page that has an image and a form of that name. @param {string} name @param {World} world */
async function openWith(name, world) {
  const clobbered = `<img name="${name}" alt=""><form name="${name}"></form>`;
  const host = await world.open(clobbered + world.snippet, { path: `/${name}` });
  return { host, read: () => host.page.mainFrame().isolatedRealm().evaluate(shown) };
}
