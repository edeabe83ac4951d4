const CONTROLS = { file: 'src/styles/controls.css' };
const testOf = (/** @type {string} */ name) => ({ test: `test/hosts/${name}.test.js` });

/** @type {import('./mutations.js').Mutation[]} */
export const keyboard = [
  {
    row: 'A17',
    why: 'registration links come first in the tab order',
    file: 'src/view/registration-view.ts',
    found: 'data-action="register"',
    replacement: 'data-action="register" tabindex="1"',
    ...testOf('keyboard'),
  },
  {
    row: 'A17',
    why: 'the calendar button is shown above the title but follows it in the tab order',
    ...CONTROLS,
    found: 'place-self: start;',
    replacement: 'place-self: start;\n  order: -1;',
    ...testOf('keyboard'),
  },
  {
    row: 'A17',
    why: 'a button traps the keyboard focus',
    file: 'src/view/calendar-button.ts',
    found: 'part="calendar-button"',
    replacement: 'part="calendar-button" @keydown=${(event: Event) => event.preventDefault()}',
    ...testOf('keyboard'),
  },
  {
    row: 'A18',
    why: 'the focus ring is too thin',
    ...CONTROLS,
    found: 'outline: 2px solid;',
    replacement: 'outline: 1px solid;',
    ...testOf('focus'),
  },
  {
    row: 'A18',
    why: 'the focus ring is a box-shadow, which forced colours remove',
    ...CONTROLS,
    found: 'outline: 2px solid;',
    replacement: 'outline: 0;\n  box-shadow: 0 0 0 4px;',
    ...testOf('focus'),
  },
  {
    row: 'A19',
    why: 'buttons are only as high as their text',
    ...CONTROLS,
    found: 'min-block-size: 2.75em;',
    replacement: '',
    ...testOf('targets'),
  },
  {
    row: 'A35',
    why: 'lazy loading gives up on elements that are not visible at first',
    file: 'src/element/schedule-loader.ts',
    found: 'if (!entries.some((entry) => entry.isIntersecting)) return;',
    replacement:
      'if (!entries.some((entry) => entry.isIntersecting)) return this.#nearViewport?.disconnect();',
    ...testOf('places'),
  },
  {
    row: 'A37',
    why: 'screen readers read the date twice',
    file: 'src/view/session-view.ts',
    found: 'part="date" aria-hidden="true"',
    replacement: 'part="date"',
    ...testOf('reading-order'),
  },
];
