import { ScheduleError } from '../fetch/schedule-error.ts';
import type { Problem } from '../model/problem.ts';
import { send } from './events.ts';
import type { LoadedSchedule } from './load-schedule.ts';
import { giveUp, warn } from './warn.ts';

/** How many problems the console has in words; the list after them has all. */
const NAMED = 50;

/** Tells the page and the webmaster what has been loaded, and which parts of it could not be read. */
export function announceSchedule(element: Element, { series, problems, url }: LoadedSchedule): void {
  send(element, 'load', { series });
  if (!problems.length) return;
  warn(`${url}: ${problems.slice(0, NAMED).map(inWords).join('\n')}`, problems);
  send(element, 'problems', { problems });
}

/** A problem on one line. */
export const inWords = ({ path, message }: Problem): string => `${path} ${message}.`;

/** Tells the page and the webmaster why there is no schedule, or no newer one. */
export function announceError(element: Element, error: unknown): void {
  if (!(error instanceof ScheduleError)) {
    if (element.isConnected) giveUp(error);
    return;
  }
  if (error.code === 'unexpected') giveUp(error.cause);
  else warn(error.message);
  send(element, 'error', { error });
}
