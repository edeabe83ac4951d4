const heading = 'src/view/heading.ts';
const tokens = 'src/styles/tokens.css';
const series = 'src/styles/series.css';
const namesTest = 'test/hosts/headings-and-names.test.js';
const reflowTest = 'test/hosts/reflow.test.js';
const spacingTest = 'test/hosts/text-spacing.test.js';
const directionsTest = 'test/hosts/directions.test.js';

/** @type {import('./mutations.js').Mutation[]} */
export const reading = [
  {
    row: 'A04',
    why: 'heading levels above 4 are capped',
    file: heading,
    found: 'switch (level)',
    replacement: 'switch (Math.min(level, 4))',
    test: namesTest,
  },
  {
    row: 'A06',
    why: 'the cards are not a list',
    file: 'src/view/session-list.ts',
    found: 'part="sessions" role="list"',
    replacement: 'part="sessions" role="presentation"',
    test: namesTest,
  },
  {
    row: 'A07',
    why: 'calendar buttons do not name their session',
    file: 'src/view/calendar-button.ts',
    found: 'unseen(`: ${subject}`)',
    replacement: 'nothing',
    test: namesTest,
  },
  {
    row: 'A08',
    why: 'all headings share an id and refer to an id outside their root',
    file: heading,
    found: '<span dir="auto"',
    replacement: '<span id="name" aria-describedby="description" dir="auto"',
    test: 'test/hosts/ids.test.js',
  },
  {
    row: 'A22',
    why: 'partners need a minimum width',
    file: series,
    found: 'minmax(min(14em, 100%), 1fr)',
    replacement: 'minmax(24em, 1fr)',
    test: reflowTest,
  },
  {
    row: 'A23',
    why: "the title's height is fixed to one line",
    file: series,
    found: 'font-size: 1.75em;',
    replacement: 'font-size: 1.75em;\n  block-size: 1.2em;\n  overflow: hidden;',
    test: reflowTest,
  },
  {
    row: 'A24',
    why: 'the widget sets its own letter spacing',
    file: tokens,
    found: 'white-space: normal;',
    replacement: 'white-space: normal;\n  letter-spacing: normal;',
    test: spacingTest,
  },
  {
    row: 'A25',
    why: "the title's font size is in rem",
    file: series,
    found: 'font-size: 1.75em;',
    replacement: 'font-size: 1.75rem;',
    test: spacingTest,
  },
  {
    row: 'A28',
    why: 'buttons animate their colour',
    file: 'src/styles/controls.css',
    found: 'font-weight: 700;',
    replacement: 'font-weight: 700;\n  transition: background-color 0.2s;',
    test: 'test/hosts/motion.test.js',
  },
  {
    row: 'A31',
    why: 'long words do not wrap',
    file: tokens,
    found: 'overflow-wrap: anywhere;',
    replacement: '',
    test: directionsTest,
  },
  {
    row: 'A32',
    why: 'the widget takes the direction of the page',
    file: 'src/view/widget-view.ts',
    found: 'dir="ltr" ',
    replacement: '',
    test: directionsTest,
  },
  {
    row: 'A32',
    why: 'titles take the direction of the widget',
    file: heading,
    found: 'dir="auto" ',
    replacement: '',
    test: directionsTest,
  },
];
