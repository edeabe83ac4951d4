import { showsAll } from './figures.js';
import { fixed, inUnit, short, table } from './format.js';
import { NAMES, ROAD } from './overview.js';
import { isAbove, verdictsOf } from './verdicts.js';

/** @import { Figures, Held, Place, Speed } from './figures.js' */

const PLAIN = { cpu: 1, network: 'none' };
const SHIFTING = {
  'series-schedule-held': '`<series-schedule>` in space that the page reserves with CSS',
  'series-schedule-head': '`<series-schedule>`, script in the head, no fallback',
  'series-schedule': '`<series-schedule reserve="…">`, script `async`',
  'series-schedule-unreserved': '`<series-schedule>` with a link as its fallback, script `async`',
  limit: 'Hand-written, no library (“the limit”)',
  static: 'Static HTML, no script',
};

/** @param {Speed} speed @param {Figures} figures @param {Readonly<Record<string, string>>} reasons */
export function targets(speed, figures, reasons) {
  const verdicts = verdictsOf(figures, speed);
  const count = (/** @type {string} */ wanted) => verdicts.filter(({ verdict }) => verdict === wanted).length;
  const rows = verdicts.map(({ name, unit, wanted, bracket, value, verdict }) => [
    name,
    inUnit(value, unit),
    inUnit(wanted, unit),
    inUnit(bracket, unit),
    verdict === 'missed' ? '**missed**' : verdict,
  ]);
  const above = verdicts.filter((target) => isAbove(target) && reasons[target.id]);
  return `## Targets

The limits on the widget's costs. Plain numbers are ratios to the limit in the same run. The wanted value is the goal; a target is missed above “at most”. Of ${verdicts.length} targets: ${count('met')} met, ${count('within bracket')} between both values, ${count('missed')} missed, ${count('not measured')} not measured.

${table(['Target', 'Measured', 'Wanted', 'At most', 'Verdict'], rows)}
${above.map(({ id, name }) => `\n- **${name}:** ${reasons[id]}`).join('')}`;
}

/**
 * A table with one row for each contestant with a figure, and one column for each number of sessions.
 *
 * @param {readonly number[]} counts
 * @param {(place: Place) => string} cell
 * @param {Partial<Place>} [conditions]
 * @param {readonly string[]} [contestants]
 */
export function byCount(counts, cell, conditions = PLAIN, contestants = Object.keys(NAMES)) {
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
export function parts(figures, place, names) {
  const medians = names.map((name) => figures.spread(place, name)?.median);
  return medians.every((median) => median === undefined)
    ? '–'
    : medians.map((median) => (median === undefined ? '–' : fixed(median))).join(' · ');
}

/** @param {Figures} figures @param {readonly number[]} counts */
export function nodesPerCard(figures, counts) {
  const [from, to] = counts;
  if (from === undefined || to === undefined) return '';
  const perCard = (/** @type {string} */ contestant) => {
    const [elements, nodes] = ['elements', 'nodes'].map((name) =>
      inUnit(figures.growth(contestant, name, from, to), 'count'),
    );
    return `${elements} elements, ${nodes} nodes of all kinds`;
  };
  const sentences = Object.entries({
    'series-schedule': NAMES['series-schedule'],
    limit: NAMES.limit,
    'series-schedule-plain': `${NAMES['series-schedule']} with only title, hours, place and a link to register`,
  })
    .filter(([contestant]) => figures.growth(contestant, 'elements', from, to) !== undefined)
    .map(([contestant, name]) => `${name}: ${perCard(contestant)}`);
  return `For each further card, from ${fixed(from)} sessions to ${fixed(to)}: ${sentences.join('; ')}. The other nodes are texts.`;
}

/** @param {Speed} speed @param {Figures} figures @param {readonly number[]} counts */
export function extras({ leaks }, figures, counts) {
  const few = counts.filter((count) => count <= 30);
  const rows = Object.entries(SHIFTING).map(([contestant, name]) => [
    name,
    ...few.map((sessions) => inUnit(figures.most({ ...ROAD, contestant, sessions }, 'shift'), 'shift')),
  ]);
  const fifty = { contestant: 'series-schedule-fifty', sessions: counts[0] ?? 3 };
  const times = figures.ratio(fifty, 'cpu', 'series-schedule')?.median;
  const paragraphs = [
    `Layout shift while loading, 4× throttle and slow 4G, the worst of all runs; up to 0.1 counts as good. Until the script has loaded, only the page itself can reserve space.`,
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

/** Lists the cells without figures, and the reasons. @param {Speed} speed */
export function left({ cells }) {
  const items = cells
    .filter((cell) => !showsAll(cell))
    .map(({ contestant, sessions, cpu, network, failure, figures }) => {
      const titles = (figures.titles ?? []).filter((count) => count !== null);
      const shown =
        titles.length > 0 ? `${fixed(Math.min(...titles))} titles of ${fixed(sessions)}` : 'nothing';
      const why = failure ?? `showed ${shown}`;
      return `- ${NAMES[/** @type {keyof NAMES} */ (contestant)] ?? contestant}, ${fixed(sessions)} sessions, ${cpu}×, ${network === 'none' ? 'fast network' : 'slow 4G'}: ${why}`;
    });
  return items.length > 0
    ? `## Contestants without figures

A contestant that does not show all titles gets no figure.

${items.join('\n')}`
    : '';
}
