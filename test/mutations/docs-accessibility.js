const STATEMENT = {
  row: 'statement',
  file: 'docs/barrierefreiheit.md',
  test: 'test/hosts/accessibility-text.test.js',
};
const SCRIPT = { row: 'A38', file: 'docs/screenreader.md', test: 'test/hosts/listening-list.test.js' };
const STYLING = { row: 'styling', file: 'docs/styling.md', test: 'test/node/docs-styling.test.js' };

/** @type {import('./mutations.js').Mutation[]} */
export const docsAccessibility = [
  {
    ...SCRIPT,
    why: 'a tester expects a sentence that nobody says',
    found: '„Noch 2 Plätze frei“',
    replacement: '„Noch 3 Plätze frei“',
  },
  {
    ...SCRIPT,
    why: 'a tester expects a heading of another level',
    found: '[Überschrift 4]',
    replacement: '[Überschrift 3]',
  },
  {
    ...SCRIPT,
    why: 'a tester expects as many dates as there are not',
    found: '[Liste mit 19 Einträgen]',
    replacement: '[Liste mit 18 Einträgen]',
  },
  {
    ...STATEMENT,
    file: 'docs/screenreader.md',
    why: 'it seems that somebody has listened',
    found: 'Noch nicht durchgeführt.',
    replacement: 'Durchgeführt.',
  },
  {
    ...SCRIPT,
    why: 'a button is called something else',
    file: 'src/view/calendar-button.ts',
    found: 'unseen(`: ${subject}`)',
    replacement: 'unseen(` (${subject})`)',
  },
  {
    ...STATEMENT,
    why: 'an engine is named that does not look',
    found: '(axe-core, IBM Equal Access und',
    replacement: '(axe-core, WAVE und',
  },
  {
    ...STATEMENT,
    why: 'a claim is proved by nothing',
    found: 'A37 ',
    replacement: 'A97 ',
  },
  {
    ...STATEMENT,
    why: 'an attribute is named that there is not',
    found: '`heading-level` ist',
    replacement: '`no-header`, `--series-schedule-level` ist',
  },
  {
    ...STYLING,
    why: 'an example is not what its page has',
    found: '--series-schedule-gap: 2rem;',
    replacement: '--series-schedule-gap: 1rem;',
  },
  {
    ...STYLING,
    why: 'a part is named that there is not',
    found: '::part(session running)',
    replacement: '::part(session current)',
  },
];
