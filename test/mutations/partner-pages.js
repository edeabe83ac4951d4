const test = 'test/hosts/partner-pages.test.js';
const SHIFT = { test: 'test/hosts/example-pages-shift.test.js' };
const NAMES = { test: 'test/hosts/custom-property-names.test.js' };
const FOUNDATION = { file: 'demo/foundation.css', test };
const INSTITUTE = { file: 'demo/institute.css', test };

/** @type {import('./mutations.js').Mutation[]} */
export const partnerPages = [
  {
    row: 'Q01',
    why: "a partner's CSS uses ::part",
    ...FOUNDATION,
    found: '/* Until here. */',
    replacement: 'series-schedule::part(title) {\n  color: red;\n}',
  },
  {
    row: 'Q01',
    why: "a partner's CSS sets an undocumented custom property",
    ...INSTITUTE,
    found: '--series-schedule-gap:',
    replacement: '--series-schedule-distance:',
  },
  {
    row: 'S01',
    why: "a partner page's policy allows more than the demo page's",
    file: 'demo/foundation.html',
    found: "font-src 'self'",
    replacement: 'font-src *',
    test,
  },
  {
    row: 'E24',
    why: "a column is wider than a phone's screen",
    ...FOUNDATION,
    found: '  .page {\n    grid-template-columns: minmax(0, 70rem) 28rem;\n  }',
    replacement: '}\n.page {\n  grid-template-columns: 70rem 28rem;\n}\n@media (min-width: 70em) {',
  },
  {
    row: 'A01',
    why: "a partner's secondary text has too little contrast",
    ...INSTITUTE,
    found: '--secondary: #9fb0c0;',
    replacement: '--secondary: #5c6a78;',
  },
  {
    row: 'A29',
    why: "a dark page's accent colour does not reach the buttons",
    ...INSTITUTE,
    found: '--series-schedule-accent: var(--primary);',
    replacement: '--series-schedule-accent: #1c4f8c;',
  },
  {
    row: 'A29',
    why: "the page's border colour does not reach the cards",
    file: 'src/styles/tokens.css',
    found: 'var(--series-schedule-border,',
    replacement: 'var(--series-schedule-line,',
    test,
  },
  {
    row: 'E25',
    why: 'no space is reserved for the cards',
    file: 'demo/institute.html',
    found: 'reserve="6"',
    replacement: '',
    ...SHIFT,
  },
  {
    row: 'E25',
    why: 'the fallback is only a link',
    file: 'demo/foundation.css',
    found: '.dates li {\n',
    replacement: '.dates li {\n  display: none;\n',
    ...SHIFT,
  },
  {
    row: 'E25',
    why: 'the content below the schedule is visible while it loads',
    file: 'demo/demo.css',
    found: 'min-block-size: min(100vh, 80rem);',
    replacement: '',
    ...SHIFT,
  },
  {
    row: 'S22',
    why: "a page's own custom property is lost inside the values it sets",
    file: 'src/styles/tokens.css',
    found: ':host([hidden]) {',
    replacement: ':host {\n  --surface: initial;\n}\n:host([hidden]) {',
    ...NAMES,
  },
  {
    row: 'S23',
    why: "a page's own custom property has another value in its fallback",
    file: 'src/styles/tokens.css',
    found: ':host([hidden]) {',
    replacement: ':host {\n  --surface: initial;\n}\n:host([hidden]) {',
    ...NAMES,
  },
];
