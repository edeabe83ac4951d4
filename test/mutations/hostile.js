const FIND = { file: 'src/read/find-sessions.ts' };
const testOf = (/** @type {string} */ name) => ({ test: `test/hosts/${name}.test.js` });
const MALFORMED = testOf('malformed');
const LINEAR = testOf('linear-time');
const THEME = testOf('theme-input');
const EVENTS = testOf('events');

/** @type {import('./mutations.js').Mutation[]} */
export const hostile = [
  {
    row: 'S16',
    why: 'null is taken for an object',
    file: 'src/read/json-object.ts',
    found: "'object' && value !== null && !Array",
    replacement: "'object' && !Array",
    ...MALFORMED,
  },
  {
    row: 'S16',
    why: 'a document may be as deep as it likes',
    ...FIND,
    found: 'DEPTH = 12',
    replacement: 'DEPTH = 1e9',
    ...testOf('boundless'),
  },
  {
    row: 'S16',
    why: 'a key of the document becomes a property of all objects',
    ...FIND,
    found: 'const isFound = isSeries || isEvent;',
    replacement:
      'const isFound = isSeries || isEvent;\n    for (const key of Object.keys(node)) Object.assign(({} as any)[key] ?? {}, node[key]);',
    ...MALFORMED,
  },
  {
    row: 'S16',
    why: 'a text is what every value is taken for',
    file: 'src/read/kinds.ts',
    found: 'String(text as string).trim()',
    replacement: '(text as string).trim()',
    ...MALFORMED,
  },
  {
    row: 'S20',
    why: 'a tag without an end is looked for up to the end of the text',
    file: 'src/read/rich-text.ts',
    found: '([^<>]*)>/gi',
    replacement: '([^>]*)>/gi',
    ...LINEAR,
  },
  {
    row: 'S20',
    why: 'words that are no address are searched from each colon',
    file: 'src/read/kinds.ts',
    found: '/\\s|^[^:]*$/',
    replacement: '/^(?!\\S*:\\S*$)/',
    ...LINEAR,
  },
  {
    row: 'S20',
    why: 'a calendar is folded by cutting its beginning off again and again',
    file: 'src/calendar/calendar.ts',
    found: 'const octets = new',
    replacement:
      "for (let rest = line; rest; rest = [...rest].slice(75).join('')) void rest.length;\n  const octets = new",
    ...LINEAR,
  },
  {
    row: 'S21',
    why: 'a value becomes a style of the element',
    file: 'src/element/config.ts',
    found: 'const { limit',
    replacement:
      "const { style } = attributes as unknown as HTMLElement;\n  if (attributes.theme !== 'auto') style.background = attributes.theme;\n  const { limit",
    ...THEME,
  },
  {
    row: 'S21',
    why: 'any value is taken',
    file: 'src/element/config.ts',
    found: "oneOf(attributes.layout, 'cards', 'list', 'next')",
    replacement: "attributes.layout as 'cards'",
    ...THEME,
  },
  {
    row: 'S21',
    why: 'a custom property may be a picture',
    file: 'src/styles/tokens.css',
    found: 'line-height: 1.5;',
    replacement: 'line-height: 1.5;\n  background-image: var(--series-schedule-accent);',
    ...THEME,
  },
  {
    row: 'S29',
    why: 'a page can change what others are shown',
    file: 'src/read/read-schedule.ts',
    found: 'return Object.freeze(value);',
    replacement: 'return value;',
    ...EVENTS,
  },
  {
    row: 'S29',
    why: 'an event tells where the visitor is',
    file: 'src/element/events.ts',
    found: 'detail: Object.freeze(detail),',
    replacement: 'detail: Object.freeze({ ...detail, page: location.href }),',
    ...EVENTS,
  },
  {
    row: 'S29',
    why: 'one who hears an event can change it for the next',
    file: 'src/element/events.ts',
    found: 'detail: Object.freeze(detail),',
    replacement: 'detail,',
    ...EVENTS,
  },
  {
    row: 'S29',
    why: 'there is an event that nobody is told of',
    file: 'src/element/download.ts',
    found: 'link.click();',
    replacement:
      "link.click();\n  document.dispatchEvent(new Event('series-schedule-download', { bubbles: true, composed: true }));",
    ...EVENTS,
  },
  {
    row: 'S29',
    why: 'events stay in the shadow root of a page builder',
    file: 'src/element/events.ts',
    found: 'composed: true',
    replacement: 'composed: false',
    ...EVENTS,
  },
];
