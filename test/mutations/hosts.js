const ELEMENT = { file: 'src/element/series-schedule-element.ts' };
const EMBED = { file: 'src/element/embed.ts' };
const STYLES = { row: 'E31', file: 'src/element/adopt-styles.ts', test: 'test/hosts/adoption.test.js' };
const SAVED = { row: 'E32', test: 'test/hosts/saved-pages.test.js' };
const DATA = {
  row: 'E33',
  file: 'src/element/structured-data.ts',
  test: 'test/hosts/structured-data.test.js',
};
const PLACES = 'test/hosts/odd-places.test.js';
const MINIFIERS = 'test/hosts/minifiers.test.js';
const SLOTS = { row: 'E34', test: 'test/browser/element/slots.test.ts' };

/** What a page of that framework lacks if its event is not heard. @param {string} event @param {string} name @param {string} test @returns {import('./mutations.js').Mutation} */
const unheard = (event, name, test) => ({
  row: 'E35',
  why: `pages of ${name} are not searched for embed codes`,
  file: 'src/series-schedule.ts',
  found: `  '${event}',\n`,
  replacement: '',
  test: `test/hosts/${test}.test.js`,
});

/** Mutations of what other programs do to the page and to the file. @type {import('./mutations.js').Mutation[]} */
export const hosts = [
  {
    ...STYLES,
    why: 'each document gets the style sheet of the first one',
    found: 'new defaultView.CSSStyleSheet()',
    replacement: 'new CSSStyleSheet()',
  },
  {
    ...STYLES,
    ...ELEMENT,
    why: 'an element loses its styles when it is moved to another document',
    found: 'if (this.shadowRoot) adoptStyles(this.shadowRoot);',
    replacement: '',
  },
  {
    ...SAVED,
    ...EMBED,
    why: 'what is in an element already is placed again',
    found: ' && !one.closest(TAG) && !one.querySelector(TAG)',
    replacement: '',
  },
  {
    ...SAVED,
    ...EMBED,
    why: 'a mark in the markup decides what is placed',
    found: '(one) => !one.isContentEditable',
    replacement: "(one) => !one.hasAttribute('data-series-schedule-placed') && !one.isContentEditable",
  },
  {
    ...SAVED,
    ...EMBED,
    why: 'a script tag gets a second element on a saved page',
    found: "if (next?.localName !== TAG || next.getAttribute('src') !== element.getAttribute('src')) ",
    replacement: '',
  },
  {
    ...SAVED,
    ...ELEMENT,
    why: 'a saved shadow root is shown above the widget',
    found: 'this.shadowRoot?.replaceChildren();',
    replacement: '',
  },
  {
    ...DATA,
    why: 'structured data that a script has removed is gone',
    found: 'if (json) this.#watch.observe(this.host, { childList: true });',
    replacement: '',
  },
  {
    ...DATA,
    why: 'structured data from a saved page stays beside the new one',
    found: 'for (const one of found) one.remove();',
    replacement: '',
  },
  {
    ...SLOTS,
    file: 'src/view/widget-view.ts',
    why: 'the header of the page is gone while the schedule loads',
    found: 'context.noHeader\n',
    replacement: 'context.noHeader || !series\n',
  },
  {
    ...SLOTS,
    ...ELEMENT,
    why: 'the header of the page is gone after an error of ours',
    found: "['header', '', 'footer']",
    replacement: "['']",
  },
  {
    ...SLOTS,
    ...ELEMENT,
    why: 'content of other slots holds space as if it were the fallback',
    found: ':scope > :not([slot], script)',
    replacement: ':scope > *',
  },
  {
    ...SLOTS,
    file: 'src/styles/tokens.css',
    why: 'a hidden "empty" stays hidden when it is true',
    found: "[name='empty']::slotted([hidden])",
    replacement: "[name='empty']::slotted(.hidden)",
  },
  unheard('htmx:load', 'htmx 2', 'navigation'),
  unheard('htmx:after:process', 'htmx 4', 'navigation'),
  unheard('swup:page:view', 'swup', 'navigation'),
  unheard('up:fragment:inserted', 'Unpoly', 'navigation'),
  unheard('series-schedule-place', 'Barba', 'navigation'),
  {
    row: 'E36',
    why: 'a tag in the head says nothing',
    file: 'src/element/place-mistakes.ts',
    found: "element.closest('head')",
    replacement: 'false',
    test: PLACES,
  },
  {
    row: 'E36',
    why: 'an element without an end says nothing',
    file: 'src/element/place-mistakes.ts',
    found: '!element.nextSibling && element.querySelector(REST)',
    replacement: 'false',
    test: PLACES,
  },
  {
    row: 'E36',
    why: 'a list of dates with headings is called a mistake',
    file: 'src/element/place-mistakes.ts',
    found: '!element.nextSibling && ',
    replacement: '',
    test: PLACES,
  },
  {
    row: 'E36',
    why: 'the first cards push down the part that the address names',
    ...ELEMENT,
    found: 'Number.isNaN(this.#top) ? undefined : reachedTarget()',
    replacement: 'undefined',
    test: PLACES,
  },
  {
    row: 'E36',
    why: 'a visitor who has scrolled on is taken back',
    file: 'src/element/reached-target.ts',
    found: 'Math.abs(below) < TOLERANCE || (below > 0 && isAtEnd) ? target : undefined',
    replacement: 'below + +isAtEnd < Infinity ? target : undefined',
    test: PLACES,
  },
  {
    row: 'E36',
    why: 'a preview frame has no server of its own',
    file: 'src/fetch/resolve-source.ts',
    found: 'self.origin',
    replacement: 'location.origin',
    test: 'test/browser/element/odd-places.test.ts',
  },
  {
    row: 'E37',
    why: 'a script whose texts are damaged runs',
    file: 'src/series-schedule.ts',
    found: 'if (isWhole()) {',
    replacement: 'if (isWhole() || true) {',
    test: MINIFIERS,
  },
  {
    row: 'E37',
    why: 'the script continues an expression before it',
    file: 'vite.config.ts',
    found: 'allFunctionsCalledOnLoad\\n;',
    replacement: 'allFunctionsCalledOnLoad',
    test: MINIFIERS,
  },
  {
    row: 'E40',
    why: 'the types for Vue are those of another framework',
    file: 'package.json',
    found: './dist/types/frameworks/vue.d.ts',
    replacement: './dist/types/frameworks/react.d.ts',
    test: 'test/node/package.test.js',
  },
  {
    row: 'E40',
    why: 'an entry of the package has no types',
    file: 'package.json',
    found: '"types": "./dist/types/define.d.ts",',
    replacement: '',
    test: 'test/node/package.test.js',
  },
  {
    row: 'E40',
    why: 'an entry of the package does not exist',
    file: 'package.json',
    found: './dist/element.js',
    replacement: './dist/elements.js',
    test: 'test/node/package.test.js',
  },
  unheard('astro:page-load', 'Astro', 'framework-examples'),
  {
    row: 'E38',
    why: 'Dark Reader measures texts against its copy of a background for texts',
    file: 'src/styles/tokens.css',
    found: '--darkreader-text--_ground: var(--darkreader-bg--_ground) !important;',
    replacement: '',
    test: 'test/hosts/dark-reader.test.js',
  },
];
