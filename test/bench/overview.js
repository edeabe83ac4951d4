import { fixed, table } from './format.js';
import { figuresOf } from './figures.js';

/** @import { Speed } from './figures.js' */

/** Short names of the contestants, in the order of the tables. */
export const NAMES = {
  'series-schedule': '`<series-schedule>`',
  'series-schedule-preload': '`<series-schedule>` with the preload hint',
  limit: 'Hand-written, no library (“the limit”)',
  'limit-preload': 'Hand-written, with the preload hint',
  static: 'Static HTML, no script',
  'add-to-calendar-button': 'add-to-calendar-button 2.15.0',
  'event-calendar': 'EventCalendar 5.15.0, list',
  fullcalendar: 'FullCalendar 6.1.21, list',
  'schedule-x': 'Schedule-X 4.9.1, list',
};

export const ROAD = { cpu: 4, network: 'slow4g', sessions: 30 };

/** The measured numbers of sessions. @param {Speed} speed */
export const countsOf = ({ cells }) =>
  [...new Set(cells.filter(({ contestant }) => contestant !== 'blank').map(({ sessions }) => sessions))].sort(
    (a, b) => a - b,
  );

/**
 * The table at the head of the report.
 *
 * @param {Speed} speed
 */
export function overviewTable(speed) {
  const figures = figuresOf(speed);
  const counts = countsOf(speed);
  const rows = Object.entries(NAMES)
    // The hint does not change the work, only the time of the first card.
    .filter(([contestant]) => !contestant.startsWith('limit-'))
    .map(([contestant, name]) => {
      const work = counts.map((sessions) => {
        const ratio = figures.ratio({ contestant, sessions }, 'cpu')?.median;
        return ratio === undefined ? '–' : ratio.toFixed(2);
      });
      const { median: bytes } = figures.spread({ contestant, ...ROAD }, 'bytes') ?? {};
      const { median: first } = figures.spread({ contestant, ...ROAD }, 'first') ?? {};
      return [
        name,
        bytes === undefined ? '–' : fixed(bytes / 1000, 1),
        ...work,
        first === undefined ? '–' : `${fixed(first / 1000, 2)} s`,
      ];
    });
  const head = ['', 'kB sent', ...counts.map((count) => `CPU, ${fixed(count)}`), 'First card'];
  return table(
    head,
    rows.filter((row) => row.slice(1).some((cell) => cell !== '–')),
  );
}
