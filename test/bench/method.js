import { fixed } from './format.js';
import { NAMES } from './overview.js';

/** @import { Speed } from './figures.js' */

/**
 * The section on how the figures came about.
 *
 * @param {Speed} speed
 * @param {number} longest the greatest number of sessions
 */
export const howItWasMeasured = (speed, longest) => `## How it was measured

- **Run it:** \`npm run bench\`; \`npm run bench -- --help\` names the options. It installs what it compares with into \`test/bench\`, apart from the project's own packages. A rerun on another machine has other milliseconds; the ratios should be near these.
- **Sessions:** invented, the same for all: title, description, beginning and end, one place, a registration with a window. Four a day, up to ${fixed(longest)}.
- **The limit:** [test/bench/pages/limit.js](../test/bench/pages/limit.js), a custom element with the same card, its own shadow root and its own style. No library, no validation, one language. Static HTML is its cards, written into the page.
- **Packages:** each bundled and minified with its style, as a page's author would; they fetch the same schedule. Their list views show less of a session than our card: no description, no state of registration. They get no credit and no blame for that. add-to-calendar-button shows one button for each session.
- **Server:** on the same machine, brotli made beforehand, \`no-store\`. The schedule comes from the page's own origin.
- **Loads:** a new browser for each repetition, a new profile for each load, Chromium without a window, 1280 × 900 pixels. A machine's speed drifts from minute to minute, so what is compared, all contestants under one condition, is loaded one after the other, and the ratio to the limit is the median of the ratios of such neighbours. Conditions are shuffled each time, and contestants within each. What the targets compare is loaded more often in each repetition: three times, and nine times with up to 30 sessions. 4× throttle and slow 4G (150 ms, 1.6 Mbit/s) are the browser's own emulation.
- **First and last card:** the end of the first frame that begins with the first session, or with all sessions, in the document. A small observer, the same in each page, looks once a frame.
- **Settled:** all sessions are in the document, and for 300 ms nothing has changed and no task has taken longer than 50 ms.
- **CPU:** the time that the page's main thread has really run (\`TaskDuration\` of the browser's own metrics on the thread's clock), until settled. That of an empty page is part of it${emptyPage(speed)}.
- **All titles:** after each load the page is read, through open shadow roots. Who does not show each title does not count.
- **Changes:** the server then has a schedule in which one title differs, and the element is told to reload; after that its \`now\` is set to a moment at which one registration has closed.
- **What was measured,** by numbers of sessions:${cellsOf(speed)}`;

/** @param {Speed} speed */
function emptyPage({ cells }) {
  const values = cells.find(({ contestant }) => contestant === 'blank')?.figures.cpu ?? [];
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const middle = known[known.length >> 1];
  return middle === undefined ? '' : `: about ${fixed(middle)} ms`;
}

/** Which contestants were measured with how many sessions, under which conditions. @param {Speed} speed */
function cellsOf({ cells }) {
  /** @type {Map<string, Map<string, string[]>>} by contestant and condition */
  const places = new Map();
  for (const { contestant, sessions, cpu, network } of cells) {
    const name = NAMES[/** @type {keyof NAMES} */ (contestant)];
    if (!name) continue;
    const conditions = places.get(name) ?? new Map();
    const condition = `${cpu}×${network === 'none' ? '' : ' on slow 4G'}`;
    places.set(name, conditions.set(condition, [...(conditions.get(condition) ?? []), fixed(sessions)]));
  }
  /** @type {Map<string, string[]>} */
  const alike = new Map();
  for (const [name, conditions] of places) {
    const words = [...conditions]
      .map(([condition, counts]) => `${counts.join(' / ')} at ${condition}`)
      .join('; ');
    alike.set(words, [...(alike.get(words) ?? []), name]);
  }
  return [...alike].map(([words, names]) => `\n  - ${names.join(' · ')}: ${words}`).join('');
}
