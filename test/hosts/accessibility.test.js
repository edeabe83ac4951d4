import assert from 'node:assert/strict';
import { ace, alfa, axe } from './harness/accessibility-engines.js';
import { inBrowsers } from './harness/browsers.js';
import { openState, STATES, THEMES } from './harness/states.js';

/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

/** Number of rules that apply inside the shadow root even in a state with little content. */
const LEAST = { axe: 4, ace: 4, alfa: 2 };

const ENGINES = { axe, ace, alfa };

// One browser is enough, because the engines check the DOM and the computed styles; the element's own tests run axe in
// all browsers.
const only = /** @type {const} */ (['chromium']);

/** States that together contain all parts, and so all colours of a theme. */
const COLOURED = [
  'cards',
  'cards in new tabs, with more to come',
  'before the click',
  'error',
  'a schedule that cannot be refreshed',
];

for (const [where, page] of Object.entries(THEMES)) {
  for (const state of Object.keys(STATES)) {
    // A theme changes only colours.
    const isWhole = where === 'a light page' || COLOURED.includes(state);
    inBrowsers(
      `A01 ${isWhole ? 'A02 three engines find' : 'axe finds'} nothing wrong: ${state} on ${where}`,
      async (world) => {
        const host = await openState(world, state, page);
        for (const [name, look] of Object.entries(isWhole ? ENGINES : { axe })) {
          const { findings, passed } = await look(host.page);
          assert.deepEqual(findings, [], name);
          const least = LEAST[/** @type {keyof typeof LEAST} */ (name)];
          assert.ok(passed.length >= least, `${name} applied too few rules: ${passed}`);
        }
      },
      { only },
    );
  }
}

/** Mistakes, each with the rule by which each engine has to detect it; empty if an engine has no such rule. */
const MISTAKES = {
  'a link without a name': {
    markup: '<a href="https://example.org/"></a>',
    rules: { axe: 'link-name', ace: 'a_text_purpose', alfa: 'sia-r11' },
  },
  'grey words': {
    markup: '<p class="grey">Kaum zu lesen</p>',
    rules: { axe: 'color-contrast', ace: 'text_contrast_sufficient', alfa: 'sia-r69' },
  },
  'small targets': {
    markup: '<button class="small">a</button><button class="small">b</button>',
    // IBM's engine looks for neighbours with document methods, which don't search shadow roots; Alfa does not treat
    // buttons in a shadow root as targets. Our own check for A19 covers target sizes as well.
    rules: { axe: 'target-size', ace: '', alfa: '' },
  },
  'a button without a name': {
    markup: '<button></button>',
    rules: { axe: 'button-name', ace: 'input_label_exists', alfa: 'sia-r12' },
  },
  'an invalid language': {
    markup: '<p lang="deutsch!">Text</p>',
    rules: { axe: 'valid-lang', ace: 'element_lang_valid', alfa: 'sia-r7' },
  },
};

for (const [mistake, { markup, rules }] of Object.entries(MISTAKES)) {
  const able = Object.entries(rules).flatMap(([name, rule]) => (rule ? name : []));
  inBrowsers(
    `A03 ${able.length === 3 ? 'each engine' : able.join(' and ')} detects ${mistake} in the shadow root`,
    async (world) => {
      const host = await openState(world, 'cards');
      await host.page.$eval(
        'series-schedule',
        (element, markup) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            '.grey { color: #aaa; background: #fff } .small { all: unset; display: inline-block; inline-size: 10px; block-size: 10px; font-size: 8px }',
          );
          const { shadowRoot } = element;
          shadowRoot?.adoptedStyleSheets.push(sheet);
          shadowRoot?.querySelector('[part~=body]')?.insertAdjacentHTML('beforeend', markup);
        },
        markup,
      );
      for (const [name, look] of Object.entries(ENGINES)) {
        const rule = rules[/** @type {keyof typeof rules} */ (name)];
        if (!rule) continue;
        const { findings } = await look(host.page);
        assert.ok(
          findings.some((finding) => finding.startsWith(`${rule}:`)),
          `${name} does not report ${rule}; it reports ${findings.join('; ') || 'nothing'}`,
        );
      }
    },
    { only },
  );
}
