/** @typedef {{ median: number, low: number, high: number }} Spread the median and the quartiles around it */

/**
 * @typedef {object} SpeedCell
 * @property {string} contestant
 * @property {number} sessions
 * @property {number} cpu
 * @property {string} network
 * @property {string} [failure] why figures are missing
 * @property {number[]} times numbers of its loads; loads under one condition with the same number ran one after another
 * @property {Record<string, (number | null)[]>} figures by name, one for each of the times; null if a load has none
 */

/**
 * @typedef {object} Speed docs/speed.json
 * @property {string} date
 * @property {{ cores: number, cpu: string, browser: string, node: string }} machine
 * @property {number} repetitions
 * @property {{ plain: number, gzip: number, brotli: number }} script size of the widget in bytes
 * @property {SpeedCell[]} cells
 * @property {Leaks | null} leaks
 */

/** @typedef {{ reloads: number, heap: number, listeners: number, liveNodes: number }} Held */
/** @typedef {{ sessions: number, few: Held, many: Held }} Leaks */

/** @typedef {{ contestant: string, sessions: number, cpu?: number, network?: string }} Place of a figure; by default at full speed */

/** @param {readonly number[]} values @returns {Spread | undefined} undefined for an empty list */
export function spreadOf(values) {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/** A quantile, interpolated between two values if necessary. @param {readonly number[]} sorted @param {number} share */
function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const [below = NaN, above = NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at % 1);
}

/**
 * Looks up the figures of a run by their place.
 *
 * @param {Speed} speed
 */
export function figuresOf({ cells }) {
  const cellAt = (/** @type {Place} */ { contestant, sessions, cpu = 1, network = 'none' }) =>
    cells.find(
      (cell) =>
        cell.contestant === contestant &&
        cell.sessions === sessions &&
        cell.cpu === cpu &&
        cell.network === network,
    );
  const emptyPage = cells.find(({ contestant }) => contestant === 'blank')?.figures;
  const emptyHeap = spreadOf(present(emptyPage?.heap ?? []))?.median;

  /** Values by time; memory is less that of an empty page. @param {Place} place @param {string} name @returns {Map<number, number>} */
  function valuesAt(place, name) {
    const cell = cellAt(place);
    if (!cell || !showsAll(cell)) return new Map();
    const less = name === 'heap' ? (emptyHeap ?? NaN) : 0;
    const values = cell.figures[name] ?? [];
    return new Map(
      cell.times.flatMap((time, index) => {
        const value = values[index];
        return typeof value === 'number' ? [[time, value - less]] : [];
      }),
    );
  }

  const valuesOf = (/** @type {Place} */ place, /** @type {string} */ name) => [
    ...valuesAt(place, name).values(),
  ];

  return {
    cellAt,
    /** @param {Place} place @param {string} name */
    spread: (place, name) => spreadOf(valuesOf(place, name)),
    /**
     * The ratio to the limit's figure, computed from loads that ran one after another.
     *
     * @param {Place} place
     * @param {string} name
     * @param {string} [base] the contestant to compare with, under the same conditions
     * @returns {Spread | undefined}
     */
    ratio(place, name, base = 'limit') {
      const [own, theirs] = [valuesAt(place, name), valuesAt({ ...place, contestant: base }, name)];
      return spreadOf(
        [...own].flatMap(([time, value]) => {
          const beside = theirs.get(time);
          return beside ? value / beside : [];
        }),
      );
    },
    /** The worst of all repetitions. @param {Place} place @param {string} name */
    most(place, name) {
      const values = valuesOf(place, name);
      return values.length > 0 ? Math.max(...values) : undefined;
    },
    /**
     * How much a figure grows with each session, between two numbers of sessions.
     *
     * @param {string} contestant
     * @param {string} name
     * @param {number} from
     * @param {number} to
     */
    growth(contestant, name, from, to) {
      const [less, more] = [from, to].map((sessions) => spreadOf(valuesOf({ contestant, sessions }, name)));
      return less && more ? (more.median - less.median) / (to - from) : undefined;
    },
  };
}

/** @typedef {ReturnType<typeof figuresOf>} Figures */

/** Whether every load showed every session's title. @param {SpeedCell} cell */
export function showsAll({ contestant, sessions, figures, failure }) {
  if (contestant === 'blank') return true;
  const titles = present(figures.titles ?? []);
  return !failure && titles.length > 0 && titles.every((count) => count === sessions);
}

const present = (/** @type {readonly (number | null)[]} */ values) =>
  values.filter((value) => value !== null);
