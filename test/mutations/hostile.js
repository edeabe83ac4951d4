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
    why: 'null counts as an object',
    file: 'src/read/json-object.ts',
    found: "'object' && value !== null && !Array",
    replacement: "'object' && !Array",
    ...MALFORMED,
  },
  {
    row: 'S16',
    why: 'the nesting depth of a document is not limited',
    ...FIND,
    found: 'DEPTH = 12',
    replacement: 'DEPTH = 1e9',
    ...testOf('boundless'),
  },
  {
    row: 'S16',
    why: "a document's key reaches Object.prototype",
    ...FIND,
    found: 'const isEvent = isOneOf(EVENT);',
    replacement:
      'const isEvent = isOneOf(EVENT);\n    for (const key of Object.keys(node)) Object.assign(({} as any)[key] ?? {}, node[key]);',
    ...MALFORMED,
  },
  {
    row: 'S16',
    why: 'every value is assumed to be a string',
    file: 'src/read/texts.ts',
    found: 'String(text as string).trim()',
    replacement: '(text as string).trim()',
    ...MALFORMED,
  },
  {
    row: 'S20',
    why: 'each unclosed tag is scanned to the end of the text',
    file: 'src/read/markup.ts',
    found: '[^<>]*)?)>)?/gi',
    replacement: '[^>]*)?)>)?/gi',
    ...LINEAR,
  },
  {
    row: 'S20',
    why: 'text that is no address is scanned again from each colon',
    file: 'src/read/values.ts',
    found: '/\\s|^[^:]*$/',
    replacement: '/^(?!\\S*:\\S*$)/',
    ...LINEAR,
  },
  {
    row: 'S20',
    why: 'calendar lines are folded by copying the rest of the line again and again',
    file: 'src/calendar/calendar.ts',
    found: 'const octets = new',
    replacement:
      "for (let rest = line; rest; rest = [...rest].slice(75).join('')) void rest.length;\n  const octets = new",
    ...LINEAR,
  },
  {
    row: 'S21',
    why: "an attribute's value is written into the element's style",
    file: 'src/element/series-schedule-element.ts',
    found: 'this.#focus.remember();\n    // A translator',
    replacement:
      "this.#focus.remember();\n    if (this.theme !== 'auto') this.style.background = this.theme;\n    // A translator",
    ...THEME,
  },
  {
    row: 'S21',
    why: 'unknown attribute values are accepted',
    file: 'src/element/attributes.ts',
    found: "oneOf('cards', 'list', 'next')",
    replacement: "{ initial: 'cards', bounded: (written: string) => written as 'cards' }",
    ...THEME,
  },
  {
    row: 'S21',
    why: 'a custom property can load an image',
    file: 'src/styles/tokens.css',
    found: 'line-height: 1.5;',
    replacement: 'line-height: 1.5;\n  background-image: var(--series-schedule-accent);',
    ...THEME,
  },
  {
    row: 'S29',
    why: 'one host script can change the model that others read',
    file: 'src/read/frozen.ts',
    found: 'return Object.freeze(value);',
    replacement: 'return value;',
    ...EVENTS,
  },
  {
    row: 'S29',
    why: "an event's detail contains the page's address",
    file: 'src/element/events.ts',
    found: 'detail: Object.freeze(detail),',
    replacement: 'detail: Object.freeze({ ...detail, page: location.href }),',
    ...EVENTS,
  },
  {
    row: 'S29',
    why: "a listener can change an event's detail for the next listener",
    file: 'src/element/events.ts',
    found: 'detail: Object.freeze(detail),',
    replacement: 'detail,',
    ...EVENTS,
  },
  {
    row: 'S29',
    why: 'an undocumented event is dispatched',
    file: 'src/element/download-calendar.ts',
    found: 'link.click();',
    replacement:
      "link.click();\n  document.dispatchEvent(new Event('series-schedule-download', { bubbles: true, composed: true }));",
    ...EVENTS,
  },
  {
    row: 'S29',
    why: 'events do not leave an enclosing shadow root',
    file: 'src/element/events.ts',
    found: 'composed: true',
    replacement: 'composed: false',
    ...EVENTS,
  },
];
