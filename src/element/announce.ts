import { ScheduleError } from '../fetch/schedule-error.ts';
import { send } from './events.ts';
import type { LoadedSchedule } from './load-schedule.ts';
import { giveUp, warn } from './warn.ts';

/** Tells the page and the webmaster what has been loaded, and which parts of it could not be read. */
export function announceSchedule(element: Element, { series, problems, url }: LoadedSchedule): void {
  send(element, 'load', { series });
  const [first] = problems;
  if (!first) return;
  warn(`${url}: ${first.path} ${first.message}.`, problems);
  send(element, 'problems', { problems });
}

/** Tells the page and the webmaster why there is no schedule, or no newer one. */
export function announceError(element: Element, error: unknown): void {
  if (error instanceof ScheduleError) {
    warn(error.message);
    send(element, 'error', { error });
  } else if (element.isConnected) giveUp(error);
}
