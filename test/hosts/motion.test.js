import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { openState, STATES } from './harness/states.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

/**
 * What moves in the first element, now or when a style changes: animations that run, and what its elements and what
 * stands before and after their texts are set to do.
 *
 * @returns {string[]}
 */
function moving() {
  const host = /** @type {Element} */ (document.querySelector('series-schedule'));
  const root = /** @type {ShadowRoot} */ (host.shadowRoot);
  const running = [document, root, host].flatMap((one) => one.getAnimations({ subtree: true }));
  const set = [host, ...root.querySelectorAll('*')].flatMap((one) =>
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

/** Notes scrolling that is asked to be smooth; runs before the page's scripts. */
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

/** What visitors ask of their systems, and how an engine is told. */
const WISHES = {
  'who have no wish': { reduced: false, launch: { extraPrefsFirefox: { 'ui.prefersReducedMotion': 0 } } },
  'who want less motion': { reduced: true, launch: { extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } } },
};

for (const [who, { reduced, launch }] of Object.entries(WISHES)) {
  /** @param {World} world @param {HostPage} host */
  const wish = async ({ engine }, host) => {
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
        await wish(world, host);
        assert.deepEqual(await host.page.evaluate(moving), []);
        // A style that changes is when transitions run.
        for (const button of await host.page.$$('series-schedule >>> [part~=button]')) {
          await button.hover();
          await button.focus();
          assert.deepEqual(await host.page.evaluate(moving), []);
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
    `A28 what a visitor presses takes her there at once, ${who}`,
    async (world) => {
      const host = await openState(world, 'cards in new tabs, with more to come');
      await wish(world, host);
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

/** Styles under which something moves. */
const MISTAKES = {
  'an animation':
    '@keyframes blink { to { opacity: 0.5 } } [part~=session] { animation: blink 1s infinite alternate }',
  'a transition': '[part~=button] { transition: background-color 0.2s }',
  'a mark that turns':
    '@keyframes turn { to { rotate: 1turn } } [part~=state]::before { animation: turn 1s infinite }',
  'smooth scrolling': '[part~=series] { scroll-behavior: smooth }',
};

for (const [mistake, css] of Object.entries(MISTAKES)) {
  inBrowsers(`A28 it would be seen: ${mistake}`, async (world) => {
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

inBrowsers('A28 it would be seen: a script that scrolls or moves smoothly', async (world) => {
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
