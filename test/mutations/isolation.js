const START = { file: 'src/series-schedule.ts', found: 'define();\n' };
const isolationTest = 'test/hosts/isolation.test.js';
const clobberingTest = 'test/hosts/clobbering.test.js';
const frameworksTest = 'test/hosts/frameworks.test.js';
const placesTest = 'test/hosts/places.test.js';

/** @type {import('./mutations.js').Mutation[]} */
export const isolation = [
  {
    row: 'S22',
    why: 'the element relies on a host style that page CSS can override',
    file: 'src/styles/tokens.css',
    found: 'min-inline-size: 0;',
    replacement: 'min-inline-size: 0;\n  padding: 1em;',
    test: isolationTest,
  },
  {
    row: 'S23',
    why: 'a style sheet of the widget applies to the host page',
    ...START,
    replacement:
      "define();\nconst sheet = new CSSStyleSheet();\nsheet.replaceSync('[part~=button] { padding: 1em }');\ndocument.adoptedStyleSheets.push(sheet);\n",
    test: isolationTest,
  },
  {
    row: 'S24',
    why: 'the script keeps state in a global variable',
    ...START,
    replacement: 'define();\nqueueMicrotask(() => (window.copiesOfTheScript ??= []).push(1));\n',
    test: clobberingTest,
  },
  {
    row: 'S25',
    why: 'the script depends on document.currentScript',
    ...START,
    replacement: 'if (document.currentScript) define();\n',
    test: isolationTest,
  },
  {
    row: 'S28',
    why: 'the script adds a global variable',
    ...START,
    replacement: 'define();\nObject.assign(window, { seriesSchedule: true });\n',
    test: isolationTest,
  },
  {
    row: 'S28',
    why: 'a built-in is patched',
    ...START,
    replacement:
      'define();\nconst { at } = Array.prototype;\nArray.prototype.at = function (index) {\n  return at.call(this, index);\n};\n',
    test: isolationTest,
  },
  {
    row: 'E11',
    why: 'the script iterates over an array with for-in',
    ...START,
    replacement:
      "define();\nfor (const key in ['']) if (key !== '0') queueMicrotask(() => Promise.reject(Error(key)));\n",
    test: frameworksTest,
  },
  {
    row: 'E22',
    why: 'the script requires standards mode',
    ...START,
    replacement: "if (document.compatMode === 'CSS1Compat') define();\n",
    test: placesTest,
  },
  {
    row: 'E23',
    why: 'the script requires an origin with storage',
    ...START,
    replacement: 'if (localStorage.length >= 0) define();\n',
    test: placesTest,
  },
  {
    row: 'E24',
    why: 'long words are wider than a card',
    file: 'src/styles/tokens.css',
    found: 'overflow-wrap: anywhere;',
    replacement: '',
    test: placesTest,
  },
  {
    row: 'E28',
    why: 'numeric properties accept only numbers',
    file: 'src/element/attributes.ts',
    found: 'else this.setAttribute(',
    replacement: "else if (typeof initial !== 'number' || typeof value === 'number') this.setAttribute(",
    test: frameworksTest,
  },
];
