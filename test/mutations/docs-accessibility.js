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
    why: 'the screen-reader script expects a sentence that the widget does not contain',
    found: '„Noch 2 Plätze frei“',
    replacement: '„Noch 3 Plätze frei“',
  },
  {
    ...SCRIPT,
    why: 'the screen-reader script expects the wrong heading level',
    found: '[Überschrift 4]',
    replacement: '[Überschrift 3]',
  },
  {
    ...SCRIPT,
    why: 'the screen-reader script expects the wrong number of dates',
    found: '[Liste mit 19 Einträgen]',
    replacement: '[Liste mit 18 Einträgen]',
  },
  {
    ...STATEMENT,
    file: 'docs/screenreader.md',
    why: 'the script claims that it has been run with a screen reader',
    found: 'Noch nicht durchgeführt.',
    replacement: 'Durchgeführt.',
  },
  {
    ...SCRIPT,
    why: "a button's accessible name differs from the script",
    file: 'src/view/calendar-button.ts',
    found: 'unseen(`: ${subject}`)',
    replacement: 'unseen(` (${subject})`)',
  },
  {
    ...STATEMENT,
    why: 'the statement names an accessibility engine that the tests do not run',
    found: '(axe-core, IBM Equal Access und',
    replacement: '(axe-core, WAVE und',
  },
  {
    ...STATEMENT,
    why: 'a claim cites a requirement that no test proves',
    found: 'A37 ',
    replacement: 'A97 ',
  },
  {
    ...STATEMENT,
    why: 'the statement names an attribute that does not exist',
    found: '`heading-level` ist',
    replacement: '`no-header`, `--series-schedule-level` ist',
  },
  {
    ...STYLING,
    why: 'a README example differs from the page it comes from',
    found: '--series-schedule-gap: 2rem;',
    replacement: '--series-schedule-gap: 1rem;',
  },
  {
    ...STYLING,
    why: 'the README names a part that does not exist',
    found: '::part(session running)',
    replacement: '::part(session current)',
  },
];
