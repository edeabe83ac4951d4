import { figuresOf } from './figures.js';
import { fixed, short } from './format.js';
import { countsOf, ROAD } from './overview.js';

/** @import { Figures, Place, Speed } from './figures.js' */

const NAMES = {
  'series-schedule': 'series-schedule',
  'series-schedule-preload': '+ preload hint',
  limit: 'hand-written',
  static: 'static HTML',
  'add-to-calendar-button': 'add-to-calendar',
  'event-calendar': 'EventCalendar',
  fullcalendar: 'FullCalendar',
  'schedule-x': 'Schedule-X',
};

const WIDTH = 960;
const MARGIN = 32;
const GAP = 48;
const PANEL = (WIDTH - 2 * MARGIN - GAP) / 2;
const LABEL = 132;
const VALUE = 116;
const BAR = PANEL - LABEL - VALUE;
const ROW = 24;
const HEAD = 38;
const TOP = 118;
const PANEL_HEIGHT = HEAD + Object.keys(NAMES).length * ROW + 20;

/** Follows the reader's light or dark colour scheme. */
const STYLE = `
  .ground { fill: #fff }
  text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1f2428 }
  .title { font-size: 20px; font-weight: 700 }
  .panel { font-size: 15px; font-weight: 700 }
  .quiet { fill: #59636e }
  .ours { font-weight: 700 }
  .number { text-anchor: end; font-variant-numeric: tabular-nums }
  rect { fill: #b4bcc4 }
  rect.ours { fill: #0a6640 }
  rect.limit { fill: #59636e }
  line { stroke: #59636e; stroke-dasharray: 2 3 }
  .gap { stroke: #fff; stroke-width: 4 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #14181c }
    text { fill: #e6e9ec }
    .quiet { fill: #9aa4ae }
    rect { fill: #4a535c }
    rect.ours { fill: #6fcf9f }
    rect.limit { fill: #9aa4ae }
    line { stroke: #9aa4ae }
    .gap { stroke: #14181c }
  }`;

/**
 * Bars for each number of sessions, for the first card and for the bytes sent.
 *
 * @param {Speed} speed
 */
export function pictureOf(speed) {
  const figures = figuresOf(speed);
  const panels = [
    ...countsOf(speed).map((sessions) =>
      panelOf(figures, `${fixed(sessions)} sessions`, 'CPU until settled', { sessions }, 'cpu', time),
    ),
    panelOf(figures, 'First card', '30 sessions, slow 4G, 4× throttle', ROAD, 'first', time),
    panelOf(figures, 'Sent', '30 sessions, brotli', ROAD, 'bytes', kilobytes),
  ].filter(({ bars }) => bars.length > 0);
  const isCut = panels.some(({ most, bars }) => bars.some(({ value }) => value > most));
  const rows = Math.ceil(panels.length / 2);
  const height = TOP + rows * PANEL_HEIGHT + 8;
  const drawn = panels.map((panel, index) => {
    const x = MARGIN + (index % 2) * (PANEL + GAP);
    const y = TOP + Math.floor(index / 2) * PANEL_HEIGHT;
    return `<g transform="translate(${x} ${y})">\n${draw(panel)}\n</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title">
<title id="title">The costs of series-schedule compared with hand-written code, static HTML and other packages</title>
<style>${STYLE}
</style>
<rect class="ground" width="${WIDTH}" height="${height}" rx="8"/>
<text class="title" x="${MARGIN}" y="44">Costs; shorter is better</text>
<text class="quiet" x="${MARGIN}" y="68">${speed.repetitions === 1 ? 'One repetition' : `Medians of ${speed.repetitions} repetitions`}, ${speed.machine.browser}, ${speed.date}.${isCut ? ' A bar with a gap is longer than drawn.' : ''}</text>
<text class="quiet" x="${MARGIN}" y="88">On the right: the ratio to hand-written code. The dotted line marks the cost of hand-written code.</text>
${drawn.join('\n')}
</svg>
`;
}

/** Formats a time in the unit that suits the longest bar. @param {number} ms @param {number} most */
const time = (ms, most) => (most < 1000 ? `${fixed(ms)} ms` : `${fixed(ms / 1000, 2)} s`);

/** @param {number} bytes */
const kilobytes = (bytes) => `${fixed(bytes / 1000, 1)} kB`;

/**
 * @param {Figures} figures
 * @param {string} title
 * @param {string} words
 * @param {Partial<Place>} conditions
 * @param {string} name of the figure
 * @param {(value: number, most: number) => string} write
 */
function panelOf(figures, title, words, conditions, name, write) {
  const bars = Object.entries(NAMES).flatMap(([contestant, label]) => {
    const place = /** @type {Place} */ ({ ...conditions, contestant });
    const value = figures.spread(place, name)?.median;
    const ratio = figures.ratio(place, name)?.median;
    // The hint does not change the bytes sent.
    const isShown = value !== undefined && !(name === 'bytes' && contestant.endsWith('preload'));
    return isShown ? [{ contestant, label, value, ratio }] : [];
  });
  const values = bars.map(({ value }) => value);
  const most = longest(values);
  return {
    title,
    words,
    most,
    bars: bars.map((bar) => ({ ...bar, written: write(bar.value, Math.max(...values)) })),
  };
}

/** The value of a bar of full width; an outlier is cut, so that the other bars stay readable. @param {number[]} values */
function longest(values) {
  const [first = 0, second = first] = values.toSorted((a, b) => b - a);
  return first > 2 * second ? 1.25 * second : first;
}

/** @param {ReturnType<typeof panelOf>} panel */
function draw({ title, words, most, bars }) {
  const limit = bars.find(({ contestant }) => contestant === 'limit')?.value;
  const lines = bars.map(({ contestant, label, value, ratio, written }, index) => {
    const y = HEAD + index * ROW;
    const kind = contestant.startsWith('series') ? 'ours' : contestant === 'limit' ? 'limit' : '';
    const width = Math.min(BAR, Math.max(1, (value / most) * BAR)).toFixed(1);
    const gap = `<path class="gap" d="M${LABEL + BAR - 22} ${y + 18}l6 -18"/>`;
    return `<text class="${kind}" y="${y + 13}">${label}</text>
<rect class="${kind}" x="${LABEL}" y="${y + 2}" width="${width}" height="14" rx="2"/>${value > most ? gap : ''}
<text class="number quiet" x="${PANEL - 52}" y="${y + 13}">${written}</text>
<text class="number ${kind}" x="${PANEL}" y="${y + 13}">${ratio === undefined ? '' : `${short(ratio)}×`}</text>`;
  });
  const x = limit ? (LABEL + (limit / most) * BAR).toFixed(1) : '';
  const bottom = HEAD + bars.length * ROW;
  const mark = x ? `<line x1="${x}" x2="${x}" y1="${HEAD - 4}" y2="${bottom}"/>` : '';
  return `<text class="panel" y="16">${title} <tspan class="quiet" font-weight="400" dx="6">${words}</tspan></text>
${[...lines, mark].join('\n')}`;
}
