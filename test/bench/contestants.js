import { daysOf } from './sessions.js';

/**
 * @typedef {object} Contestant
 * @property {string} name
 * @property {string} [script] name of the bundle it loads; `series-schedule` is the one in `dist`
 * @property {'limit' | 'widget' | 'peer'} [kind]
 * @property {(count: number) => string} body the page's markup
 * @property {boolean} [isPreloaded] whether the page has a preload hint for the schedule
 * @property {boolean} [isScriptFirst] whether a blocking script is in the head
 * @property {number} [widgets] number of widgets on the page; one by default
 * @property {string} shown source of a function that counts the sessions on the page; it has to be cheap, because it
 *   runs in each frame; `readPage` checks the titles afterwards
 */

const inList = (/** @type {string} */ tag) =>
  `() => document.querySelector('${tag}')?.shadowRoot?.querySelector('ol')?.childElementCount ?? 0`;
const ofClass = (/** @type {string} */ name) => `() => document.getElementsByClassName('${name}').length`;

const source = (/** @type {number} */ count) => `/schedule-${count}.json`;
const plainSource = (/** @type {number} */ count) => `/plain-${count}.json`;
const fallback = '<a href="/termine">Alle Termine der Reihe</a>';
const widget = (/** @type {number} */ count, attributes = '') =>
  `<series-schedule src="${source(count)}" limit="5000"${attributes}>${fallback}</series-schedule>`;
const reserving = (/** @type {number} */ count) => widget(count, ` reserve="${Math.min(count, 99)}"`);
const byHand = (/** @type {number} */ count) =>
  `<limit-schedule src="${source(count)}">${fallback}</limit-schedule>`;
const container = (/** @type {number} */ count) =>
  `<div data-src="${source(count)}" data-days="${daysOf(count)}"></div>`;

/** @satisfies {Omit<Contestant, 'name'>} */
const ours = { script: 'series-schedule', kind: 'widget', body: reserving, shown: inList('series-schedule') };
/** @satisfies {Omit<Contestant, 'name'>} */
const limit = { script: 'limit', kind: 'limit', body: byHand, shown: inList('limit-schedule') };
const peer = (/** @type {string} */ script, /** @type {string} */ name, /** @type {string} */ shown) => ({
  name,
  script,
  kind: /** @type {const} */ ('peer'),
  body: container,
  shown,
});

/** The buttons render one after the other, so the count continues from the last one that was ready. */
const BUTTONS = `(() => {
  const all = document.getElementsByTagName('add-to-calendar-button');
  let ready = 0;
  return () => {
    while (all[ready]?.shadowRoot?.querySelector('.atcb-date-btn-headline')) ready++;
    return ready;
  };
})()`;

const FIFTY = 50;

/** @type {Record<string, Contestant>} */
export const CONTESTANTS = {
  blank: { name: 'empty page', body: () => '', shown: '() => 0' },
  limit: { name: 'hand-written (the limit)', ...limit },
  'limit-preload': { name: 'hand-written, schedule preloaded', ...limit, isPreloaded: true },
  static: { name: 'static HTML', body: () => '', shown: ofClass('session') },
  'series-schedule': { name: '<series-schedule>', ...ours },
  'series-schedule-preload': { name: '<series-schedule>, schedule preloaded', ...ours, isPreloaded: true },
  'series-schedule-held': {
    name: '<series-schedule> in space that the page reserves',
    ...ours,
    body: (count) => widget(count, ` style="display: block; min-height: ${12 + 17 * count}em"`),
  },
  'series-schedule-head': {
    name: '<series-schedule>, script in the head',
    ...ours,
    isScriptFirst: true,
    body: (count) => `<series-schedule src="${source(count)}" limit="5000"></series-schedule>`,
  },
  'series-schedule-unreserved': { name: '<series-schedule> without reserve', ...ours, body: widget },
  'series-schedule-plain': {
    name: '<series-schedule>, plain cards',
    ...ours,
    body: (count) => reserving(count).replace(source(count), plainSource(count)),
  },
  'series-schedule-fifty': {
    name: 'fifty <series-schedule>',
    ...ours,
    widgets: FIFTY,
    body: (count) => reserving(count).repeat(FIFTY),
    shown: `() => {
      let shown = 0;
      for (const { shadowRoot } of document.querySelectorAll('series-schedule'))
        shown += shadowRoot?.querySelector('ol')?.childElementCount ?? 0;
      return shown;
    }`,
  },
  'add-to-calendar-button': peer('add-to-calendar-button', 'add-to-calendar-button 2.15.0', BUTTONS),
  fullcalendar: peer('fullcalendar', 'FullCalendar 6.1.21, list', ofClass('fc-list-event-title')),
  'event-calendar': peer('event-calendar', 'EventCalendar 5.15.0, list', ofClass('ec-event-title')),
  'schedule-x': peer('schedule-x', 'Schedule-X 4.9.1, list', ofClass('sx__list-event-title')),
};
