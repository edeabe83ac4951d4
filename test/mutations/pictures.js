const test = 'test/hosts/pictures.test.js';
const sessions = 'src/styles/sessions.css';

/** @type {import('./mutations.js').Mutation[]} */
export const pictures = [
  {
    row: 'Pictures',
    why: 'text is a shade lighter',
    file: 'src/styles/tokens.css',
    found: '_ink: #222;',
    replacement: '_ink: #2a2d2c;',
    test,
  },
  {
    row: 'Pictures',
    why: 'cards have no border',
    file: 'src/styles/series.css',
    found: '.reserved {\n  border: 1px solid',
    replacement: '.reserved {\n  border: 0 solid',
    test,
  },
  {
    row: 'Pictures',
    why: 'cards have two pixels more padding',
    file: sessions,
    found: 'padding: 1em 1.4em;',
    replacement: 'padding: calc(1em + 2px) 1.4em;',
    test,
  },
  {
    row: 'Pictures',
    why: 'states have no mark',
    file: sessions,
    found: 'border: 0.32em solid var(--_mark',
    replacement: 'border: 0 solid var(--_mark',
    test,
  },
];
