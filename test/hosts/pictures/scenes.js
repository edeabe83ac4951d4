import { THEMES as PAGES } from '../harness/states.js';
import { english, example, longTexts, only, sixty } from './schedules.js';

/**
 * A state of the widget to take pictures of; by default in all layouts, themes and widths.
 *
 * @typedef {object} Scene
 * @property {keyof typeof import('../harness/states.js').STATES} state
 * @property {(layout: string) => object} [schedule] the example by default
 * @property {readonly (keyof typeof LAYOUTS)[]} [layouts]
 * @property {readonly (keyof typeof THEMES)[]} [themes]
 * @property {readonly number[]} [widths]
 * @property {string} [attributes] of the element
 * @property {string} [address] of a schedule that is not requested
 * @property {string} [direction] of the page
 * @property {Record<string, string>} [media] type and features for the page's media queries
 * @property {Readonly<Record<string, string>>} [instead] the part to wait for in a layout, instead of the state's
 */

export const LAYOUTS = { cards: '', list: 'layout="list"', next: 'layout="next"' };

export const THEMES = {
  light: PAGES['a light page'],
  dark: PAGES['a dark page'],
  'light-on-dark': PAGES['light on a dark page'],
  'dark-on-light': PAGES['dark on a light page'],
};

/** A sidebar, a text column and a wide column, in CSS pixels. */
export const WIDTHS = [280, 700, 1100];

/** Without sessions, all layouts look the same. */
const ANY = /** @type {const} */ (['cards']);

/** One session for each kind of mark. */
const some = () => example('over', 'running', 'open', 'few-left', 'cancelled', 'not-yet-open');

/** @type {Readonly<Record<string, Scene>>} */
export const SCENES = {
  loading: { state: 'loading', layouts: ANY },
  // The load note names the host, and the test server has another port each time.
  'before-the-click': {
    state: 'before the click',
    layouts: ANY,
    address: 'https://termine.example.org/schedule.json',
  },
  error: { state: 'error', layouts: ANY },
  'no-session': { state: 'no session', layouts: ANY, schedule: () => only('open') },
  content: {
    state: 'cards',
    schedule: (layout) => (layout === 'next' ? only('few-left') : example()),
  },
  'before-registration-opens': {
    state: 'cards before registration opens',
    schedule: () => only('over', 'not-yet-open'),
  },
  over: {
    state: 'cards that are over',
    schedule: () => only('over', 'cancelled'),
    instead: { next: 'empty' },
  },
  stale: { state: 'a schedule that cannot be refreshed', schedule: () => only('open', 'full') },
  'more-to-come': {
    state: 'cards in new tabs, with more to come',
    layouts: ['cards', 'list'],
    schedule: () => only('open', 'few-left', 'waitlist', 'full'),
    themes: ['light', 'dark'],
  },

  // For these scenes, the other themes would look the same.
  'forced-colours': {
    state: 'cards',
    schedule: some,
    layouts: ['cards', 'list'],
    themes: ['light', 'dark-on-light'],
    widths: [700],
    media: { 'forced-colors': 'active' },
  },
  'forced-colours-dark': {
    state: 'cards',
    schedule: some,
    layouts: ['cards', 'list'],
    themes: ['light'],
    widths: [280],
    media: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
  },
  'forced-colours-error': {
    state: 'error',
    layouts: ANY,
    themes: ['light'],
    widths: [280],
    media: { 'forced-colors': 'active' },
  },
  'more-contrast': {
    state: 'cards',
    schedule: some,
    layouts: ['cards', 'list'],
    themes: ['light', 'dark'],
    widths: [700],
    media: { 'prefers-contrast': 'more' },
  },
  print: {
    state: 'cards',
    schedule: some,
    layouts: ['cards', 'list'],
    themes: ['light', 'dark', 'dark-on-light'],
    widths: [700],
    media: { media: 'print' },
  },
  // Contains no right-to-left script, because the page's fonts lack it and the system's fonts differ.
  'right-to-left': {
    state: 'cards',
    schedule: some,
    layouts: ['cards', 'list'],
    themes: ['light'],
    widths: [280, 700],
    direction: 'rtl',
  },
  english: { state: 'cards', schedule: english, themes: ['light'], attributes: 'lang="en"' },
  // Without the layout "next", because its session is a card like the others.
  'long-texts': { state: 'cards', schedule: longTexts, layouts: ['cards', 'list'], themes: ['light'] },
  'sixty-sessions': {
    state: 'cards',
    schedule: sixty,
    layouts: ['cards', 'list'],
    themes: ['light'],
    attributes: 'limit="5"',
  },
};

/** The names of all pictures of a scene, which are also their file names. @param {string} name */
export function picturesOf(name) {
  const {
    layouts = Object.keys(LAYOUTS),
    themes = Object.keys(THEMES),
    widths = WIDTHS,
  } = SCENES[name] ?? {};
  return layouts.flatMap((layout) =>
    themes.flatMap((theme) => widths.map((width) => `${name}/${layout}-${theme}-${width}`)),
  );
}
