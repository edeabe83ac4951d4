import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { openState, STATES } from './harness/states.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

/**
 * Everything that moves in the first element: running animations, and styles of elements and pseudo-elements that would
 * animate a change.
 *
 * @param {Element} [control] only the styles of this one and of all around it
 * @returns {string[]}
 */
function moving(control) {
  const host = /** @type {Element} */ (document.querySelector('series-schedule'));
  const root = /** @type {ShadowRoot} */ (host.shadowRoot);
  const running = [document, root, host].flatMap((one) => one.getAnimations({ subtree: true }));
  const all = [host, ...root.querySelectorAll('*')];
  const set = (control ? all.filter((one) => one === host || one.contains(control)) : all).flatMap((one) =>
    ['', '::before', '::after', '::marker', '::backdrop'].flatMap((pseudo) => {
      const style = getComputedStyle(one, pseudo);
      const is = {
        'transition-duration': '0s',
        'transition-delay': '0s',
        'animation-name': 'none',
        'scroll-behavior': 'auto',
      };
      return Object.entries(is).flatMap(([property, still]) => {
        const value = style.getPropertyValue(property);
        return !value || value === still
          ? []
          : `${one.localName} ${one.getAttribute('part')}${pseudo} { ${property}: ${value} }`;
      });
    }),
  );
  return [...running.map((animation) => `running ${animation}`), ...set];
}

/** Records calls for smooth scrolling and animations. */
function watchScrolling() {
  /** @type {string[]} */
  const smooth = [];
  const watch = (/** @type {any} */ owner, /** @type {string} */ name) => {
    const real = owner[name];
    owner[name] = function (/** @type {any[]} */ ...args) {
      if (args.some((arg) => arg?.behavior === 'smooth')) smooth.push(name);
      return Reflect.apply(real, this, args);
    };
  };
  for (const name of ['scroll', 'scrollTo', 'scrollBy']) watch(window, name);
  for (const name of ['scroll', 'scrollTo', 'scrollBy', 'scrollIntoView']) watch(Element.prototype, name);
  for (const name of ['animate']) {
    const real = Element.prototype.animate;
    Element.prototype.animate = function (...args) {
      smooth.push(name);
      return Reflect.apply(real, this, args);
    };
  }
  Object.defineProperty(window, Symbol.for('smooth'), { value: smooth });
}

/** @param {HostPage} host @returns {Promise<string[]>} */
const readScrolling = (host) => host.page.evaluate(() => Reflect.get(window, Symbol.for('smooth')));

/** Visitors' preferences, with Firefox's settings. */
const PREFERENCES = {
  'without a preference': { reduced: false, launch: { extraPrefsFirefox: { 'ui.prefersReducedMotion': 0 } } },
  'who prefer reduced motion': {
    reduced: true,
    launch: { extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } },
  },
};

for (const [who, { reduced, launch }] of Object.entries(PREFERENCES)) {
  /** @param {World} world @param {HostPage} host */
  const setPreference = async ({ engine }, host) => {
    if (engine === 'chromium')
      await host.page.emulateMediaFeatures([
        { name: 'prefers-reduced-motion', value: reduced ? 'reduce' : 'no-preference' },
      ]);
    await host.until((reduced) => matchMedia('(prefers-reduced-motion)').matches === reduced, reduced);
  };

  for (const state of Object.keys(STATES)) {
    inBrowsers(
      `A28 nothing moves for visitors ${who}: ${state}`,
      async (world) => {
        const host = await openState(world, state);
        await setPreference(world, host);
        assert.deepEqual(await host.page.evaluate(moving), []);
        // Transitions run when a style changes.
        for (const button of await host.page.$$('series-schedule >>> [part~=button]')) {
          await button.hover();
          await button.focus();
          assert.deepEqual(await button.evaluate(moving), []);
        }
        await host.page.$eval('series-schedule', async (element) => {
          element.theme = 'dark';
          await element.updateComplete;
        });
        assert.deepEqual(await host.page.evaluate(moving), []);
      },
      { launch },
    );
  }

  inBrowsers(
    `A28 "show more" moves to the new sessions at once for visitors ${who}`,
    async (world) => {
      const host = await openState(world, 'cards in new tabs, with more to come');
      await setPreference(world, host);
      await host.page.evaluate(watchScrolling);
      await host.page.$eval('series-schedule >>> [part~=more-button]', (button) => {
        button.scrollIntoView();
        /** @type {HTMLElement} */ (button).click();
      });
      await host.shows(19);
      await host.until(() =>
        document
          .querySelector('series-schedule')
          ?.shadowRoot?.activeElement?.matches('[part~=session-title]'),
      );
      assert.deepEqual(await readScrolling(host), []);
      assert.deepEqual(await host.page.evaluate(moving), []);
    },
    { launch },
  );
}

/** Styles that make something move. */
const MISTAKES = {
  'an animation':
    '@keyframes blink { to { opacity: 0.5 } } [part~=session] { animation: blink 1s infinite alternate }',
  'a transition': '[part~=button] { transition: background-color 0.2s }',
  'a rotating mark':
    '@keyframes turn { to { rotate: 1turn } } [part~=state]::before { animation: turn 1s infinite }',
  'smooth scrolling': '[part~=series] { scroll-behavior: smooth }',
};

for (const [mistake, css] of Object.entries(MISTAKES)) {
  inBrowsers(`A28 the check detects ${mistake}`, async (world) => {
    const host = await openState(world, 'cards');
    await host.page.$eval(
      'series-schedule',
      ({ shadowRoot }, css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        shadowRoot?.adoptedStyleSheets.push(sheet);
      },
      css,
    );
    assert.notDeepEqual(await host.page.evaluate(moving), []);
  });
}

inBrowsers('A28 the check detects a script that scrolls smoothly or animates', async (world) => {
  const host = await openState(world, 'cards');
  await host.page.evaluate(watchScrolling);
  await host.page.$eval('series-schedule', ({ shadowRoot }) => {
    const card = shadowRoot?.querySelector('[part~=session]');
    card?.scrollIntoView({ behavior: 'smooth' });
    card?.animate([{ opacity: 0 }, { opacity: 1 }], 10_000);
  });
  assert.deepEqual(await readScrolling(host), ['scrollIntoView', 'animate']);
  assert.ok((await host.page.evaluate(moving)).some((one) => one.startsWith('running')));
});
