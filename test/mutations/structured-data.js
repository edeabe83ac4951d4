const TEST = { test: 'test/hosts/structured-data.test.js' };
const ELEMENT = { file: 'src/element/series-schedule-element.ts', ...TEST };
const DATA = { file: 'src/element/structured-data.ts', ...TEST };

/** @type {import('./mutations.js').Mutation[]} */
export const structuredData = [
  {
    row: 'S27',
    why: 'a document can close the script element',
    ...DATA,
    found: ".replaceAll('<', '\\\\u003c')",
    replacement: '',
  },
  {
    row: 'S27',
    why: 'the JSON-LD stays behind when the element is removed',
    ...ELEMENT,
    found: 'this.#structuredData.publish();',
    replacement: '',
  },
  {
    row: 'S27',
    why: 'the JSON-LD is created again on each render',
    ...DATA,
    found: 'found.length !== 1 || found[0]?.textContent !== this.#text',
    replacement: 'true',
  },
  {
    row: 'S27',
    why: "the JSON-LD is written with the host page's JSON.stringify",
    file: 'src/fetch/fetch-document.ts',
    found: 'json: text',
    replacement: 'json: JSON.stringify(JSON.parse(text))',
    ...TEST,
  },
];
