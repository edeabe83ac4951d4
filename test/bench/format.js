/** @import { Spread } from './figures.js' */

/* Formats numbers for the report. */

/** Three significant digits: 0.97, 12.3, 1,240. @param {number} value */
export function short(value) {
  const digits = Math.abs(value) < 9.995 ? 2 : Math.abs(value) < 99.95 ? 1 : 0;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** @param {number} value @param {number} [digits] */
export const fixed = (value, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** “96 (91–103)”, or a dash for undefined. @param {Spread | undefined} spread @param {(value: number) => string} [write] */
export const withSpread = (spread, write = short) =>
  spread ? `${write(spread.median)} (${write(spread.low)}–${write(spread.high)})` : '–';

/** @param {number | undefined} value @param {string} unit of a target */
export function inUnit(value, unit) {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (unit === 'ratio') return value.toFixed(2);
  if (unit === 'times') return `${short(value)} times`;
  if (unit === 'shift') return value === 0 ? '0' : value.toFixed(2);
  if (unit === 'count') return Number.isInteger(value) ? fixed(value) : short(value);
  const digits = unit === 'kB' || unit === 'MB' ? 1 : 0;
  return `${fixed(value, digits)} ${unit}`;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
export const table = (head, rows) =>
  [head, head.map((_, column) => (column ? '---:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
