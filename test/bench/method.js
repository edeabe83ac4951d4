import { fixed } from './format.js';
import { NAMES } from './overview.js';

/** @import { Speed } from './figures.js' */

/**
 * The section on how the figures were measured.
 *
 * @param {Speed} speed
 * @param {number} longest the greatest number of sessions
 */
export const howItWasMeasured = (speed, longest) => `## How it was measured

- **Run it:** \`npm run bench\`; \`npm run bench -- --help\` names the options. It installs the compared packages into \`test/bench\`, separate from the project's own packages. Another machine gives other milliseconds; the ratios should be close to these.
- **Sessions:** invented, the same for all contestants: title, description, beginning and end, one place, a registration period. Four a day, up to ${fixed(longest)}.
- **The limit:** [test/bench/pages/limit.js](../test/bench/pages/limit.js), a custom element with the same card, its own shadow root and its own style. No library, no validation, one language. Static HTML means the same cards, written into the page.
- **Packages:** each is bundled and minified with its style, as for production, and fetches the same schedule. Their list views show less of a session than our card: no description, no state of registration. The figures are not adjusted for that. add-to-calendar-button shows one button for each session.
- **Server:** on the same machine, files compressed with brotli beforehand, \`no-store\`. The schedule comes from the page's own origin.
- **Loads:** a new browser for each repetition, a new profile for each load, headless Chromium, 1280 × 900 pixels. A machine's speed drifts from minute to minute, so all contestants under one condition are loaded one after the other, and the ratio to the limit is the median of the ratios of such neighbouring loads. Conditions are shuffled each time, and so are the contestants within each. Contestants that the targets compare are loaded more often in each repetition: three times, or nine times with up to 30 sessions. 4× throttle and slow 4G (150 ms, 1.6 Mbit/s) are emulated by the browser.
- **First and last card:** the end of the first frame that begins with the first session, or with all sessions, in the document. A small observer, the same in each page, checks once a frame.
- **Settled:** all sessions are in the document, and for 300 ms nothing has changed and no task has taken longer than 50 ms.
- **CPU:** the time that the page's main thread has run until settled (\`TaskDuration\` in the browser's metrics, on the thread's clock). It includes that of an empty page${emptyPage(speed)}.
- **All titles:** after each load the page's text is read, including open shadow roots. A contestant that does not show every title gets no figure.
- **Changes:** one title changes in the served schedule, and the element reloads; after that its \`now\` is set to a moment at which one registration has closed.
- **Measured combinations,** by numbers of sessions:${cellsOf(speed)}`;

/** @param {Speed} speed */
function emptyPage({ cells }) {
  const values = cells.find(({ contestant }) => contestant === 'blank')?.figures.cpu ?? [];
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const middle = known[known.length >> 1];
  return middle === undefined ? '' : `: about ${fixed(middle)} ms`;
}

/** Lists the measured combinations of contestants, numbers of sessions and conditions. @param {Speed} speed */
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
