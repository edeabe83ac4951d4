const TEST = { test: 'test/hosts/structured-data.test.js' };
const ELEMENT = { file: 'src/element/series-schedule-element.ts', ...TEST };
const DATA = { file: 'src/element/structured-data.ts', ...TEST };

/** @type {import('./mutations.js').Mutation[]} */
export const structuredData = [
  {
    row: 'S27',
    why: 'a document may end the script',
    ...DATA,
    found: ".replaceAll('<', '\\\\u003c')",
    replacement: '',
  },
  {
    row: 'S27',
    why: 'data stay behind when the element goes',
    ...ELEMENT,
    found: 'this.#structuredData.publish();',
    replacement: '',
  },
  {
    row: 'S27',
    why: 'data are made anew each time that something is rendered',
    ...DATA,
    found: 'if (json === this.#json) return;',
    replacement: 'this.#script = undefined;',
  },
  {
    row: 'S27',
    why: 'the document is written by what the page has made of JSON.stringify',
    file: 'src/fetch/fetch-document.ts',
    found: 'json: text',
    replacement: 'json: JSON.stringify(JSON.parse(text))',
    ...TEST,
  },
];
