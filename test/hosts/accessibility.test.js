import assert from 'node:assert/strict';
import { ace, alfa, axe } from './harness/accessibility-engines.js';
import { inBrowsers } from './harness/browsers.js';
import { openState, STATES, THEMES } from './harness/states.js';

/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

/** So many rules have something to look at inside, where little is shown. */
const LEAST = { axe: 4, ace: 4, alfa: 2 };

const ENGINES = { axe, ace, alfa };

// One engine is enough: what is looked at are the tree and the computed styles, and axe looks in all (see the tests
// of the element).
const only = /** @type {const} */ (['chromium']);

for (const [where, page] of Object.entries(THEMES)) {
  for (const state of Object.keys(STATES)) {
    inBrowsers(
      `A01 A02 three engines find nothing wrong: ${state} on ${where}`,
      async (world) => {
        const host = await openState(world, state, page);
        for (const [name, look] of Object.entries(ENGINES)) {
          const { findings, passed } = await look(host.page);
          assert.deepEqual(findings, [], name);
          const least = LEAST[/** @type {keyof typeof LEAST} */ (name)];
          assert.ok(passed.length >= least, `${name} looked at nothing: ${passed}`);
        }
      },
      { only },
    );
  }
}

/** Mistakes, and by which rule each engine has to see it; nothing where it has none for that. */
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
    // IBM's looks for neighbours with functions of the document, which see no shadow root; Alfa takes nothing in
    // there for a target, though it sees the buttons. A19 is shown by a check of our own as well.
    rules: { axe: 'target-size', ace: '', alfa: '' },
  },
  'a button without a name': {
    markup: '<button></button>',
    rules: { axe: 'button-name', ace: 'input_label_exists', alfa: 'sia-r12' },
  },
  'a language that is none': {
    markup: '<p lang="deutsch!">Text</p>',
    rules: { axe: 'valid-lang', ace: 'element_lang_valid', alfa: 'sia-r7' },
  },
};

for (const [mistake, { markup, rules }] of Object.entries(MISTAKES)) {
  inBrowsers(
    `A03 each engine sees ${mistake} inside`,
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
          `${name} does not see it; it sees ${findings.join('; ') || 'nothing'}`,
        );
      }
    },
    { only },
  );
}
