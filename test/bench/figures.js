/** @typedef {{ median: number, low: number, high: number }} Spread the median and the quartiles around it */

/**
 * @typedef {object} SpeedCell
 * @property {string} contestant
 * @property {number} sessions
 * @property {number} cpu
 * @property {string} network
 * @property {string} [failure] why it has no figures, or not all
 * @property {Record<string, (number | null)[]>} figures by name, each by the time of its load; null where there is none
 */

/**
 * @typedef {object} Speed docs/speed.json
 * @property {string} date
 * @property {{ cores: number, cpu: string, browser: string, node: string }} machine
 * @property {number} repetitions
 * @property {{ plain: number, gzip: number, brotli: number }} script bytes of ours
 * @property {SpeedCell[]} cells
 * @property {Leaks | null} leaks
 */

/** @typedef {{ reloads: number, heap: number, listeners: number, liveNodes: number }} Held */
/** @typedef {{ sessions: number, few: Held, many: Held }} Leaks */

/** @typedef {{ contestant: string, sessions: number, cpu?: number, network?: string }} Place of a figure; at full speed */

/** @param {readonly number[]} values @returns {Spread | undefined} of none there is none */
export function spreadOf(values) {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/** Between two values where it falls between them. @param {readonly number[]} sorted @param {number} share */
function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const [below = NaN, above = NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at % 1);
}

/**
 * The figures of a run, to be asked for by their place.
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

  /** By the time of their loads; memory without that of an empty page. @param {Place} place @param {string} name */
  function valuesAt(place, name) {
    const cell = cellAt(place);
    if (!cell || !showsAll(cell)) return [];
    const values = cell.figures[name] ?? [];
    if (name !== 'heap') return values;
    return values.map((value, time) => {
      const empty = emptyPage?.heap?.[time];
      return value === null || empty === null || empty === undefined ? null : value - empty;
    });
  }

  return {
    cellAt,
    /** @param {Place} place @param {string} name */
    spread: (place, name) => spreadOf(present(valuesAt(place, name))),
    /**
     * How many times the limit's figure, with neighbours divided by each other.
     *
     * @param {Place} place
     * @param {string} name
     * @param {string} [base] beside whom, under the same conditions
     * @returns {Spread | undefined}
     */
    ratio(place, name, base = 'limit') {
      const [own, theirs] = [valuesAt(place, name), valuesAt({ ...place, contestant: base }, name)];
      return spreadOf(present(own.map((value, time) => divided(value, theirs[time]))));
    },
    /** The worst of all repetitions. @param {Place} place @param {string} name */
    most(place, name) {
      const values = present(valuesAt(place, name));
      return values.length > 0 ? Math.max(...values) : undefined;
    },
    /**
     * How much a figure grows with each session, from so many to so many.
     *
     * @param {string} contestant
     * @param {string} name
     * @param {number} from
     * @param {number} to
     */
    growth(contestant, name, from, to) {
      const [less, more] = [from, to].map((sessions) =>
        spreadOf(present(valuesAt({ contestant, sessions }, name))),
      );
      return less && more ? (more.median - less.median) / (to - from) : undefined;
    },
  };
}

/** @typedef {ReturnType<typeof figuresOf>} Figures */

/** Whether each session's title stood in the page, each time. @param {SpeedCell} cell */
export function showsAll({ contestant, sessions, figures, failure }) {
  if (contestant === 'blank') return true;
  const titles = present(figures.titles ?? []);
  return !failure && titles.length > 0 && titles.every((count) => count === sessions);
}

const present = (/** @type {readonly (number | null)[]} */ values) =>
  values.filter((value) => value !== null);

/** @param {number | null | undefined} value @param {number | null | undefined} base */
const divided = (value, base) => (typeof value === 'number' && base ? value / base : null);
