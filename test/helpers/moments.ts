import { readMoment } from '../../src/read/read-moment.ts';
import type { Moment } from '../../src/model/moment.ts';

/** A date or wall-clock time in Berlin or another zone; without a zone if `zone` is empty. */
export function moment(written: string, zone = 'Europe/Berlin'): Moment {
  const found = readMoment(written, zone || undefined);
  if (!found) throw new Error(`${written} is not a date`);
  return found;
}

/** The instant of a wall-clock time in Berlin. */
export const instant = (written: string): number => moment(written).instant;
