const START = { file: 'src/series-schedule.ts', found: 'define();\n' };
const test = 'test/hosts/csp.test.js';

/** @type {import('./mutations.js').Mutation[]} */
export const csp = [
  {
    row: 'S01',
    why: 'the script requests a URL that the policy does not allow',
    ...START,
    replacement: "define();\nnew Image().src = 'https://zaehler.localhost/bild.gif';\n",
    test,
  },
  {
    row: 'S02',
    why: 'the script sets an inline event handler attribute on the page',
    ...START,
    replacement: "define();\ndocument.documentElement.setAttribute('onclick', 'void 0');\n",
    test,
  },
  {
    row: 'S03',
    why: 'markup is written without a trusted-types policy',
    ...START,
    replacement: "define();\ndocument.documentElement.insertAdjacentHTML('beforeend', '<i></i>');\n",
    test,
  },
  {
    row: 'S04',
    why: 'a second copy defines the element again',
    file: 'src/element/define.ts',
    found: ' && !customElements.get(TAG)',
    replacement: '',
    test,
  },
  {
    row: 'S05',
    why: 'the script evaluates a string as code',
    ...START,
    replacement: "define();\nnew Function('return 1')();\n",
    test,
  },
  {
    row: 'S06',
    why: 'a template has a style attribute',
    file: 'src/view/widget-view.ts',
    found: 'dir="ltr"',
    replacement: 'dir="ltr" style="color: inherit"',
    test,
  },
  {
    row: 'S07',
    why: 'the console warning does not name the directive to change',
    file: 'src/fetch/error-messages.ts',
    found: 'connect-src',
    replacement: 'settings',
    test,
  },
];
