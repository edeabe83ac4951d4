import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { openState, STATES } from './harness/states.js';

/**
 * Duplicate ids within a root, and references to ids that do not exist in their root.
 *
 * @returns {string[]}
 */
function wrongIds() {
  const references =
    'aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby aria-owns commandfor for form headers list popovertarget';
  const roots = [...document.querySelectorAll('series-schedule')].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  return [document, ...roots].flatMap((root) => {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, at) => !id || ids.indexOf(id) < at).map((id) => `twice ${id}`);
    const lost = references.split(' ').flatMap((attribute) =>
      [...root.querySelectorAll(`[${attribute}]`)].flatMap((one) =>
        (one.getAttribute(attribute) ?? '')
          .split(/\s+/)
          .filter((id) => !ids.includes(id))
          .map((id) => `${attribute} ${id}`),
      ),
    );
    const inPage = [...root.querySelectorAll('a[href^="#"]')]
      .map((one) => one.getAttribute('href')?.slice(1) ?? '')
      .filter((id) => !ids.includes(id))
      .map((id) => `href ${id}`);
    return [...twice, ...lost, ...inPage];
  });
}

for (const state of Object.keys(STATES)) {
  inBrowsers(`A08 no root has a duplicate id or a reference to a missing id: ${state}`, async (world) => {
    const host = await openState(world, state);
    // A second element on the page, in the same state.
    await host.page.$eval('series-schedule', (element) => element.after(element.cloneNode(true)));
    await host.until(() => document.querySelectorAll('series-schedule')[1]?.shadowRoot?.childElementCount);
    assert.deepEqual(await host.page.evaluate(wrongIds), []);
  });
}

/** Puts markup into the first card. @param {import('./harness/host-page.js').HostPage} host @param {string} markup */
const putInside = (host, markup) =>
  host.page.$eval(
    'series-schedule',
    ({ shadowRoot }, markup) =>
      shadowRoot?.querySelector('[part~=body]')?.insertAdjacentHTML('beforeend', markup),
    markup,
  );

inBrowsers('A08 the check detects duplicate ids and references to missing ids', async (world) => {
  const host = await openState(world, 'cards');
  await host.page.$eval('h1', (heading) => (heading.id = 'outside'));
  await putInside(
    host,
    '<p id="a">A</p><p id="a">A</p><button aria-describedby="a b">B</button><p aria-labelledby="outside">C</p><a href="#c">D</a>',
  );
  assert.deepEqual(await host.page.evaluate(wrongIds), [
    'twice a',
    'aria-describedby b',
    'aria-labelledby outside',
    'href c',
  ]);
});
