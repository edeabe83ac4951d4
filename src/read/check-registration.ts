import { isMoment } from '../model/moment.ts';
import type { Report } from '../model/problem.ts';
import { deadlineOf } from '../model/registration-state.ts';
import type { Registration } from '../model/series.ts';

/** Reports a registration that closes before it opens; `deadlineOf` ignores such a deadline. */
export function checkWindow(registration: Registration = {}, path: string, report: Report) {
  if (isMoment(registration.closes) && deadlineOf(registration) === undefined) {
    report(path, 'closes before it opens', 'contradiction');
  }
}
