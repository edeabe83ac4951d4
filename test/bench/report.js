import { figuresOf, showsAll } from './figures.js';
import { fixed, inUnit, short, table, withSpread } from './format.js';
import { howItWasMeasured } from './method.js';
import { countsOf, NAMES, overviewTable, ROAD } from './overview.js';
import { verdictsOf } from './targets.js';

/** @import { Figures, Held, Place, Speed } from './figures.js' */

const PLAIN = { cpu: 1, network: 'none' };
const CHANGED = ['limit', 'series-schedule'];
const SHIFTING = {
  'series-schedule-held': '`<series-schedule>` in space that the page holds with a style of its own',
  'series-schedule': '`<series-schedule reserve="…">`',
  'series-schedule-unreserved': '`<series-schedule>` as it is',
  limit: 'Hand-written, no library (“the limit”)',
  static: 'Static HTML, no script',
};

/**
 * The report as Markdown.
 *
 * @param {Speed} speed
 * @param {Readonly<Record<string, string>>} reasons for targets that are missed, by their ids
 */
export function reportOf(speed, reasons) {
  const figures = figuresOf(speed);
  const counts = countsOf(speed);
  const { date, machine, repetitions, script } = speed;
  const longest = counts.at(-1) ?? 0;
  const sections = [
    `# How fast it is

\`<series-schedule>\` beside hand-written code that shows the same cards (“the limit”), beside the same cards as static HTML, and beside four packages that show dates. Measured on ${date} with ${machine.browser} on ${machine.cores} cores (${machine.cpu}), ${repetitions} repetitions. The script is ${inUnit(script.brotli / 1000, 'kB')} after brotli, ${inUnit(script.gzip / 1000, 'kB')} after gzip.

All figures are medians. What stands in brackets after them is the range of the middle half. Ratios are to the limit, in the same run and under the same conditions; below 1 is less than the limit. This page is written by \`npm run bench\`; the figures of each run are in [speed.json](speed.json).`,
    `## At a glance

${overviewTable(speed)}

CPU is the work of the main thread until the page is quiet, as a ratio to the limit, for so many sessions. kB sent and first card: 30 sessions, slow 4G, a processor at a quarter of its speed.

![Bars: CPU for each number of sessions, first card and kB sent, for each contestant](speed.svg)`,
    targets(speed, figures, reasons),
    `## Work of the main thread

Milliseconds until the page is quiet, at full speed, without a slow network.

${byCount(counts, (place) => `${withSpread(figures.spread(place, 'cpu'))}`)}

As a ratio to the limit; the spread is that of the ratios of each repetition.

${byCount(counts, (place) => withSpread(figures.ratio(place, 'cpu'), (value) => value.toFixed(2)))}

What it is made of: layout, style, and the rest, which is mostly script.

${byCount(counts, (place) => parts(figures, place, ['layout', 'style', 'rest']))}`,
    `## First and last card

Milliseconds until the first card and the last one are painted, 4× throttle and slow 4G.

${byCount(counts, (place) => parts(figures, place, ['first', 'last']), { ...ROAD })}

The same at full speed, without a slow network.

${byCount(counts, (place) => parts(figures, place, ['first', 'last']))}

The first card as a ratio to the limit, 4× throttle and slow 4G.

${byCount(counts, (place) => withSpread(figures.ratio(place, 'first'), (value) => value.toFixed(2)), { ...ROAD })}`,
    `## How long the page does not answer

Longest task and total blocking time in milliseconds, 4× throttle, without a slow network. Tasks below 50 ms do not count; 0 means that there was no longer one.

${byCount(counts, (place) => parts(figures, place, ['longestTask', 'blocking']), { cpu: 4 })}`,
    `## What is sent

Bytes of all answers, compressed with brotli, without their heads; in brackets script and style alone. Then requests.

${byCount(counts, (place) => {
  const [bytes, code, requests] = ['bytes', 'codeBytes', 'requests'].map(
    (name) => figures.spread(place, name)?.median,
  );
  if (bytes === undefined || code === undefined || requests === undefined) return '–';
  return `${fixed(bytes)} (${fixed(code)}), ${requests}`;
})}`,
    `## Memory and nodes

Memory of JavaScript in MB after garbage collection, less that of an empty page.

${byCount(counts, (place) => withSpread(figures.spread(place, 'heap'), (value) => short(value / 1e6)))}

Elements in the page, and nodes of all kinds, shadow trees included.

${byCount(counts, (place) => parts(figures, place, ['elements', 'nodes']))}

${nodesPerCard(figures, counts)}`,
    `## Changes

Milliseconds of the main thread for a reload in which one title has changed, then for the moment at which one registration closes; at full speed, until the page is quiet again. The hand-written code draws all cards anew.

${byCount(counts, (place) => parts(figures, place, ['reload', 'stateChange']), {}, CHANGED)}`,
    extras(speed, figures, counts),
    left(speed),
    howItWasMeasured(speed, longest),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

/** @param {Speed} speed @param {Figures} figures @param {Readonly<Record<string, string>>} reasons */
function targets(speed, figures, reasons) {
  const verdicts = verdictsOf(figures, speed);
  const count = (/** @type {string} */ wanted) => verdicts.filter(({ verdict }) => verdict === wanted).length;
  const rows = verdicts.map(({ name, unit, wanted, bracket, value, verdict }) => [
    name,
    inUnit(value, unit),
    inUnit(wanted, unit),
    inUnit(bracket, unit),
    verdict === 'missed' ? '**missed**' : verdict,
  ]);
  const missed = verdicts.filter(({ id, verdict }) => verdict === 'missed' && reasons[id]);
  return `## Targets

What the widget must cost. Plain numbers are ratios to the limit in the same run. What stands under “at most” must not be passed. Of ${verdicts.length} targets ${count('met')} are met, ${count('within bracket')} are within what is allowed, ${count('missed')} are missed, ${count('not measured')} were not measured.

${table(['Target', 'Measured', 'Wanted', 'At most', 'Verdict'], rows)}
${missed.map(({ id, name }) => `\n- **${name}:** ${reasons[id]}`).join('')}`;
}

/**
 * A table with a row for each contestant that has a figure, and a column for each number of sessions.
 *
 * @param {readonly number[]} counts
 * @param {(place: Place) => string} cell
 * @param {Partial<Place>} [conditions]
 * @param {readonly string[]} [contestants]
 */
function byCount(counts, cell, conditions = PLAIN, contestants = Object.keys(NAMES)) {
  const rows = contestants
    .map((contestant) => [
      NAMES[/** @type {keyof NAMES} */ (contestant)],
      ...counts.map((sessions) => cell({ ...conditions, contestant, sessions })),
    ])
    .filter((row) => row.slice(1).some((text) => text !== '–'));
  if (rows.length === 0) return '_Not measured in this run._';
  return table(['Sessions', ...counts.map((count) => fixed(count))], rows);
}

/** Several medians in one cell. @param {Figures} figures @param {Place} place @param {readonly string[]} names */
function parts(figures, place, names) {
  const medians = names.map((name) => figures.spread(place, name)?.median);
  return medians.every((median) => median === undefined)
    ? '–'
    : medians.map((median) => (median === undefined ? '–' : fixed(median))).join(' · ');
}

/** @param {Figures} figures @param {readonly number[]} counts */
function nodesPerCard(figures, counts) {
  const [from, to] = counts.slice(-2);
  if (from === undefined || to === undefined) return '';
  const sentences = ['series-schedule', 'limit'].map((contestant) => {
    const [elements, nodes] = ['elements', 'nodes'].map((name) =>
      inUnit(figures.growth(contestant, name, from, to), 'count'),
    );
    return `${NAMES[/** @type {keyof NAMES} */ (contestant)]}: ${elements} elements, ${nodes} nodes of all kinds`;
  });
  return `For each further card, from ${fixed(from)} sessions to ${fixed(to)}: ${sentences.join('; ')}. Nodes that are no elements are texts, and the comments by which the widget finds its places again.`;
}

/** @param {Speed} speed @param {Figures} figures @param {readonly number[]} counts */
function extras({ leaks }, figures, counts) {
  const few = counts.filter((count) => count <= 30);
  const rows = Object.entries(SHIFTING).map(([contestant, name]) => [
    name,
    ...few.map((sessions) => inUnit(figures.most({ ...ROAD, contestant, sessions }, 'shift'), 'shift')),
  ]);
  const fifty = { contestant: 'series-schedule-fifty', sessions: counts[0] ?? 3 };
  const times = figures.ratio(fifty, 'cpu', 'series-schedule')?.median;
  const paragraphs = [
    `Layout shift while loading, 4× throttle and slow 4G, the worst of all runs; up to 0.1 counts as good. Before a script has come, only the page itself can hold space.`,
    few.length > 0 && table(['Sessions', ...few.map((count) => fixed(count))], rows),
    times !== undefined &&
      `Fifty widgets with one \`src\` on one page, ${fixed(fifty.sessions)} sessions each: ${short(times)} times the work of one.`,
    leaks && `After ${held(leaks.few, leaks.sessions)}; after ${held(leaks.many)}.`,
  ];
  return `## Layout shift, many widgets, many reloads\n\n${paragraphs.filter(Boolean).join('\n\n')}`;
}

/** @param {Held} held @param {number} [sessions] */
const held = ({ reloads, heap, liveNodes, listeners }, sessions) =>
  `${fixed(reloads)} reloads${sessions ? ` of ${fixed(sessions)} sessions` : ''} the page holds ${inUnit(heap / 1e6, 'MB')}, ${fixed(liveNodes)} nodes and ${fixed(listeners)} listeners`;

/** What does not count, and why. @param {Speed} speed */
function left({ cells }) {
  const items = cells
    .filter((cell) => !showsAll(cell))
    .map(({ contestant, sessions, cpu, network, failure, figures }) => {
      const titles = Math.min(...(figures.titles ?? []).filter((count) => count !== null));
      const why = failure ?? `showed ${fixed(titles)} titles of ${fixed(sessions)}`;
      return `- ${NAMES[/** @type {keyof NAMES} */ (contestant)] ?? contestant}, ${fixed(sessions)} sessions, ${cpu}×, ${network === 'none' ? 'fast network' : 'slow 4G'}: ${why}`;
    });
  return items.length > 0
    ? `## What does not count

Who does not show all titles has no figure.

${items.join('\n')}`
    : '';
}
