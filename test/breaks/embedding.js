/** @type {import('./breaks.js').Break[]} */
export const embedding = [
  {
    row: 'E02',
    why: 'the script no longer defines the element',
    file: 'src/series-schedule.ts',
    found: 'define();\n',
    replacement: '',
    test: 'test/hosts/embedding.test.js',
  },
];
