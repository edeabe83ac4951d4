import { TARGETS } from './targets.js';

/** @import { Figures, Speed } from './figures.js' */
/** @import { Target } from './targets.js' */

/** @typedef {'met' | 'within bracket' | 'missed' | 'not measured'} Verdict */

/** @param {number | undefined} value @param {Target} target @returns {Verdict} */
export function verdictOf(value, { wanted, bracket }) {
  if (value === undefined || Number.isNaN(value)) return 'not measured';
  // Rounded as in the report, so that a printed 1.25 does not count as more than 1.25.
  const shown = Math.round(value * 100) / 100;
  return shown <= wanted ? 'met' : shown <= bracket ? 'within bracket' : 'missed';
}

/**
 * Every target with its measured value and verdict.
 *
 * @param {Figures} figures
 * @param {Speed} speed
 */
export const verdictsOf = (figures, speed) =>
  TARGETS.map((target) => {
    const value = target.figure(figures, speed);
    return { ...target, value, verdict: verdictOf(value, target) };
  });

/** Whether the measured value is above the wanted one. @param {{ verdict: Verdict }} target */
export const isAbove = ({ verdict }) => verdict === 'within bracket' || verdict === 'missed';
