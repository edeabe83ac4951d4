const CONTROLS = { file: 'src/styles/controls.css' };
const testOf = (/** @type {string} */ name) => ({ test: `test/hosts/${name}.test.js` });

/** @type {import('./mutations.js').Mutation[]} */
export const keyboard = [
  {
    row: 'A17',
    why: 'registrations come first, wherever they stand',
    file: 'src/view/registration-view.ts',
    found: 'part="button register-button"',
    replacement: 'part="button register-button" tabindex="1"',
    ...testOf('keyboard'),
  },
  {
    row: 'A17',
    why: 'the calendar stands above the title, and comes after it',
    ...CONTROLS,
    found: 'place-self: start;',
    replacement: 'place-self: start;\n  order: -1;',
    ...testOf('keyboard'),
  },
  {
    row: 'A17',
    why: 'a button keeps the focus',
    file: 'src/view/calendar-button.ts',
    found: 'part="calendar-button"',
    replacement: 'part="calendar-button" @keydown=${(event: Event) => event.preventDefault()}',
    ...testOf('keyboard'),
  },
  {
    row: 'A18',
    why: 'the ring is thin',
    ...CONTROLS,
    found: 'outline: 2px solid;',
    replacement: 'outline: 1px solid;',
    ...testOf('focus'),
  },
  {
    row: 'A18',
    why: 'the ring is a shadow, which the colours of a visitor leave out',
    ...CONTROLS,
    found: 'outline: 2px solid;',
    replacement: 'outline: 0;\n  box-shadow: 0 0 0 4px;',
    ...testOf('focus'),
  },
  {
    row: 'A19',
    why: 'buttons are as small as their words',
    ...CONTROLS,
    found: 'min-block-size: 2.75em;',
    replacement: '',
    ...testOf('targets'),
  },
  {
    row: 'A35',
    why: 'who was not to be seen at first is never asked again',
    file: 'src/element/schedule-loader.ts',
    found: 'if (!entries.some((entry) => entry.isIntersecting)) return;',
    replacement:
      'if (!entries.some((entry) => entry.isIntersecting)) return this.#nearViewport?.disconnect();',
    ...testOf('places'),
  },
  {
    row: 'A37',
    why: 'the date is read twice',
    file: 'src/view/session-view.ts',
    found: 'part="date" aria-hidden="true"',
    replacement: 'part="date"',
    ...testOf('reading-order'),
  },
];
