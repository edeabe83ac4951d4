/**
 * @typedef {object} Cell a contestant under one condition
 * @property {string} contestant
 * @property {number} sessions
 * @property {number} cpu factor by which the processor is slowed down
 * @property {'none' | 'slow4g'} network
 * @property {boolean} [withChanges] whether a reload and a change of state are measured too
 */

const BASIC = ['limit', 'static', 'series-schedule'];
const PRELOADED = ['limit-preload', 'series-schedule-preload'];
export const PEERS = ['add-to-calendar-button', 'fullcalendar', 'event-calendar', 'schedule-x'];
const SHIFTING = ['series-schedule-held', 'series-schedule-head', 'series-schedule-unreserved'];

/** The contestants that can be chosen. */
export const CHOICE = [...BASIC, ...PRELOADED, ...PEERS];

/** The condition for memory, changes and peers, and that of a visitor with a phone on a slow network. */
const PLAIN = { cpu: 1, network: 'none' };
const ROAD = { cpu: 4, network: 'slow4g', sessions: 30 };

/**
 * The cells of one repetition.
 *
 * @param {object} wanted
 * @param {readonly string[]} wanted.contestants
 * @param {readonly number[]} wanted.sessions
 * @param {readonly number[]} wanted.cpu
 * @param {readonly string[]} wanted.network
 * @param {boolean} wanted.everything whether to measure each contestant under each condition
 * @param {boolean} wanted.extras whether to add layout shift, plain cards and fifty widgets on one page
 * @returns {Cell[]}
 */
export function planOf({ contestants, sessions, cpu, network, everything, extras }) {
  /** @type {any[]} */
  const all = contestants.flatMap((contestant) =>
    sessions.flatMap((count) =>
      cpu.flatMap((rate) =>
        network.map((name) => ({ contestant, sessions: count, cpu: rate, network: name })),
      ),
    ),
  );
  const cells = all
    .filter((cell) => everything || isTelling(cell))
    .map((cell) => ({ ...cell, ...changes(cell) }));
  const more = extras ? extraCells(sessions) : [];
  return [{ contestant: 'blank', sessions: sessions[0] ?? 3, ...PLAIN }, ...cells, ...more];
}

/** @param {Cell} cell */
function isTelling(cell) {
  const { contestant, sessions, cpu, network } = cell;
  if (BASIC.includes(contestant)) return true;
  // The hint saves a round trip, which only matters on a slow network and with few cards.
  if (PRELOADED.includes(contestant)) return network === 'slow4g' && sessions <= 300;
  const isRoad = sessions === ROAD.sessions && cpu === ROAD.cpu && network === ROAD.network;
  return isRoad || (cpu === PLAIN.cpu && network === PLAIN.network);
}

/** @param {Cell} cell */
const changes = ({ contestant, cpu, network }) =>
  cpu === PLAIN.cpu && network === PLAIN.network && ['limit', 'series-schedule'].includes(contestant)
    ? { withChanges: true }
    : {};

/** @param {readonly number[]} sessions @returns {any[]} */
const extraCells = (sessions) => [
  ...SHIFTING.flatMap((contestant) =>
    sessions.filter((count) => count <= 30).map((count) => ({ ...ROAD, contestant, sessions: count })),
  ),
  ...sessions
    .filter((count) => count <= 30)
    .map((count) => ({ ...PLAIN, contestant: 'series-schedule-plain', sessions: count })),
  { ...PLAIN, contestant: 'series-schedule-fifty', sessions: sessions[0] },
];

/**
 * How many times each repetition loads the cells that the targets compare. Loads of few sessions vary most, and are
 * quick.
 *
 * @param {Cell} cell
 */
const roundsOf = ({ sessions }) => (sessions > 30 ? 3 : 9);

/**
 * The loads of a repetition in their order. A machine's speed drifts from minute to minute, so all contestants under one
 * condition are loaded one after the other and get the same `time`. Cells that the targets compare are loaded in several
 * rounds. Changes are measured in the first round only.
 *
 * @template {Cell} T
 * @param {readonly T[]} cells
 * @param {number} repetition
 * @returns {{ cell: T, time: number, withChanges: boolean }[]}
 */
export function loadsOf(cells, repetition) {
  const conditions = [...new Set(cells.map(conditionOf))];
  const rounds = conditions.flatMap((condition) => {
    const group = cells.filter((cell) => conditionOf(cell) === condition);
    const length = roundsOf(/** @type {T} */ (group[0]));
    return Array.from({ length }, (_, round) => {
      const time = repetition * length + round;
      const loads = round ? group.filter(isCompared) : group;
      return shuffled(loads).map((cell) => ({ cell, time, withChanges: !round && !!cell.withChanges }));
    });
  });
  return shuffled(rounds).flat();
}

const conditionOf = (/** @type {Cell} */ { sessions, cpu, network }) => [sessions, cpu, network].join();

/** @param {Cell} cell */
function isCompared({ contestant, sessions, cpu, network }) {
  if (!['blank', 'limit', 'series-schedule', 'series-schedule-preload'].includes(contestant)) return false;
  if (network !== PLAIN.network) return sessions === ROAD.sessions && cpu === ROAD.cpu;
  return cpu === PLAIN.cpu || sessions === 3000;
}

/** A shuffled copy; each order is equally likely. @template T @param {readonly T[]} things @returns {T[]} */
export function shuffled(things) {
  const left = [...things];
  return things.map(() => /** @type {T} */ (left.splice(Math.floor(Math.random() * left.length), 1)[0]));
}
