import { figuresOf } from './figures.js';
import { fixed, inUnit, short, withSpread } from './format.js';
import { howItWasMeasured } from './method.js';
import { countsOf, overviewTable, ROAD } from './overview.js';
import { byCount, extras, left, nodesPerCard, parts, targets } from './report-sections.js';

/** @import { Figures, Place, Speed } from './figures.js' */

const CHANGED = ['limit', 'series-schedule'];

/**
 * The report as Markdown.
 *
 * @param {Speed} speed
 * @param {Readonly<Record<string, string>>} reasons for what is more than wanted, by the targets’ ids
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

As a ratio to the limit: the median and the spread of the ratios of neighbouring loads.

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

${byCount(counts, (place) => sent(figures, place))}`,
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

/** @param {Figures} figures @param {Place} place */
function sent(figures, place) {
  // The hint is measured where it saves a journey.
  const network = place.contestant.endsWith('preload') ? 'slow4g' : 'none';
  const [bytes, code, requests] = ['bytes', 'codeBytes', 'requests'].map(
    (name) => figures.spread({ ...place, network }, name)?.median,
  );
  if (bytes === undefined || code === undefined || requests === undefined) return '–';
  return `${fixed(bytes)} (${fixed(code)}), ${requests}`;
}
