import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { hang } from './harness/faults.js';

/** Typical names of host pages' own custom properties. */
const NAMES = [
  ...[
    'accent',
    'muted',
    'line',
    'radius',
    'gap',
    'paper',
    'ink',
    'ground',
    'green',
    'strong',
    'words',
    'mark',
  ],
  ...['primary', 'text', 'surface', 'border', 'font'],
];

inBrowsers(
  "S22 a page may use its own custom properties, such as --line, as values of the widget's",
  async (world) => {
    const names = NAMES.map((name) => `--${name}: 7px;`).join(' ');
    const host = await world.open(`<style>:root { ${names} }</style>${world.snippet}`);
    await host.shows(3);
    const gaps = await host.page.$eval(
      'series-schedule',
      (element, names) =>
        names.map((name) => {
          element.style.setProperty('--series-schedule-gap', `var(--${name})`);
          const second = element.shadowRoot?.querySelectorAll('[part~=session]')[1];
          return `${name} ${second && getComputedStyle(second).marginBlockStart}`;
        }),
      NAMES,
    );
    assert.deepEqual(
      gaps,
      NAMES.map((name) => `${name} 7px`),
    );
    await host.assertQuiet();
  },
);

inBrowsers("S23 the page's own custom properties keep their values in its fallback", async (world) => {
  world.network.route('/schedule.json', hang);
  const names = NAMES.map((name) => `--${name}: 7px;`).join(' ');
  const host = await world.open(`<style>:root { ${names} }</style>${world.snippet}`);
  await host.until(() => document.querySelector('series-schedule')?.shadowRoot?.querySelector('slot'));
  const kept = await host.page.$eval(
    'series-schedule a',
    (link, names) => names.filter((name) => getComputedStyle(link).getPropertyValue(`--${name}`) === '7px'),
    NAMES,
  );
  assert.deepEqual(kept, NAMES);
  await host.assertQuiet();
});
