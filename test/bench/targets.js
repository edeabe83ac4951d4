/** @import { Figures, Place, Speed } from './figures.js' */

/**
 * @typedef {object} Target
 * @property {string} id
 * @property {string} name
 * @property {'ratio' | 'times' | 'kB' | 'MB' | 'ms' | 'µs' | 'bytes' | 'count' | 'shift'} unit
 * @property {number} wanted
 * @property {number} bracket the highest allowed value
 * @property {(figures: Figures, speed: Speed) => number | undefined} figure
 */

const OURS = 'series-schedule';
const PRELOADED = 'series-schedule-preload';
const ROAD = { cpu: 4, network: 'slow4g' };
const onRoad = (/** @type {string} */ contestant) => ({ contestant, sessions: 30, ...ROAD });
const long = { contestant: OURS, sessions: 3000, cpu: 4 };

/** @param {string} id @param {string} name @param {number} wanted @param {number} bracket @param {Place} place @param {string} figure @returns {Target} */
const besideLimit = (id, name, wanted, bracket, place, figure) => ({
  id,
  name,
  unit: 'ratio',
  wanted,
  bracket,
  figure: (figures) => figures.ratio(place, figure)?.median,
});

/** @param {number} sessions @param {number} wanted @param {number} bracket */
const cpuTarget = (sessions, wanted, bracket) =>
  besideLimit(
    `cpu-${sessions}`,
    `CPU until settled, ${sessions.toLocaleString('en')} sessions`,
    wanted,
    bracket,
    { contestant: OURS, sessions },
    'cpu',
  );

/** @param {string} contestant */
const worstShift = (contestant) => (/** @type {Figures} */ figures) => {
  const shifts = [3, 30].map(
    (sessions) => figures.spread({ ...ROAD, contestant, sessions }, 'shift')?.median,
  );
  const known = shifts.filter((shift) => shift !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
};

/** @param {'heap' | 'liveNodes' | 'listeners'} what */
const grown =
  (what) =>
  (/** @type {Figures} */ _, /** @type {Speed} */ { leaks }) =>
    leaks ? leaks.many[what] - leaks.few[what] : undefined;

/** All targets, in the order of the report. @type {readonly Target[]} */
export const TARGETS = [
  {
    id: 'size',
    name: 'series-schedule.js after brotli',
    unit: 'kB',
    wanted: 27,
    bracket: 29,
    figure: (_, { script }) => script.brotli / 1000,
  },
  ...['script', 'schedule'].map((what) => ({
    id: `${what}-requests`,
    name: `Requests for the ${what}, with the preload hint and without`,
    unit: /** @type {const} */ ('count'),
    wanted: 1,
    bracket: 1,
    figure: (/** @type {Figures} */ figures) =>
      most([OURS, PRELOADED].map((contestant) => figures.most(onRoad(contestant), `${what}Requests`))),
  })),
  {
    id: 'first-card-preload',
    name: 'First card with the preload hint, 30 sessions, slow 4G, 4×; the limit without the hint',
    unit: 'ratio',
    wanted: 1,
    bracket: 1.1,
    figure: (figures) => figures.ratio(onRoad(PRELOADED), 'first')?.median,
  },
  besideLimit(
    'first-card',
    'First card without the hint, 30 sessions, slow 4G, 4×',
    1.15,
    1.2,
    onRoad(OURS),
    'first',
  ),
  cpuTarget(3, 1.35, 1.35),
  cpuTarget(30, 1.35, 1.35),
  cpuTarget(300, 0.8, 0.8),
  cpuTarget(3000, 0.7, 0.7),
  {
    id: 'linear',
    name: 'CPU for each further card, from 300 to 3,000 compared with 30 to 300: the work grows linearly',
    unit: 'times',
    wanted: 1.1,
    bracket: 1.25,
    figure(figures) {
      const [first, later] = [figures.growth(OURS, 'cpu', 30, 300), figures.growth(OURS, 'cpu', 300, 3000)];
      return first && later ? later / first : undefined;
    },
  },
  besideLimit('long-first', 'First card, 3,000 sessions, 4×', 0.25, 0.35, long, 'first'),
  besideLimit('long-last', 'Last card, 3,000 sessions, 4×', 0.6, 0.65, long, 'last'),
  {
    id: 'long-task',
    name: 'Longest task, 3,000 sessions, 4×',
    unit: 'ms',
    wanted: 200,
    bracket: 200,
    figure: (figures) => figures.spread(long, 'longestTask')?.median,
  },
  {
    id: 'heap',
    name: 'Memory, 3,000 sessions, less that of an empty page',
    unit: 'MB',
    wanted: 8,
    bracket: 16,
    figure: (figures) => scaled(figures.spread({ contestant: OURS, sessions: 3000 }, 'heap')?.median, 1e-6),
  },
  {
    id: 'nodes',
    name: 'Elements of a plain card: title, hours, place, link to register',
    unit: 'count',
    wanted: 16,
    bracket: 21,
    figure: (figures) => figures.growth('series-schedule-plain', 'elements', 3, 30),
  },
  {
    id: 'shift-reserved',
    name: 'Layout shift in space that the page reserves; the worse of 3 and 30 sessions',
    unit: 'shift',
    wanted: 0,
    bracket: 0,
    figure: worstShift('series-schedule-held'),
  },
  {
    id: 'shift',
    name: 'Layout shift without reserved space, script in the head; the worse of 3 and 30 sessions',
    unit: 'shift',
    wanted: 0.07,
    bracket: 0.07,
    figure: worstShift('series-schedule-head'),
  },
  {
    id: 'leak-heap',
    name: 'Memory that each reload leaves behind, from the 100th to the 1,000th',
    unit: 'bytes',
    // Engines and their tools keep some bytes for each reload; a leaked card would be far larger.
    wanted: 200,
    bracket: 200,
    figure: (figures, speed) =>
      speed.leaks
        ? (grown('heap')(figures, speed) ?? NaN) / (speed.leaks.many.reloads - speed.leaks.few.reloads)
        : undefined,
  },
  {
    id: 'leak-nodes',
    name: 'Nodes that these reloads leave behind',
    unit: 'count',
    wanted: 0,
    bracket: 0,
    figure: grown('liveNodes'),
  },
  {
    id: 'leak-listeners',
    name: 'Listeners that these reloads leave behind',
    unit: 'count',
    wanted: 0,
    bracket: 0,
    figure: grown('listeners'),
  },
  {
    id: 'fifty-requests',
    name: 'Requests for the schedule of fifty widgets with one `src`',
    unit: 'count',
    wanted: 1,
    bracket: 1,
    figure: (figures) => figures.most(fifty, 'scheduleRequests'),
  },
  {
    id: 'fifty-cpu',
    name: 'CPU of fifty widgets compared with one',
    unit: 'times',
    wanted: 50,
    bracket: 50,
    figure: (figures) => figures.ratio(fifty, 'cpu', OURS)?.median,
  },
];

const fifty = { contestant: 'series-schedule-fifty', sessions: 3 };

/** @param {number | undefined} value @param {number} factor */
const scaled = (value, factor) => (value === undefined ? undefined : value * factor);

/** @param {(number | undefined)[]} values */
const most = (values) => {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
};
