import type { ClockCheck } from './clock-skew.ts';
import { fetchDocument } from './fetch-document.ts';
import { inTurns } from './in-turns.ts';
import { parseSchedule, type Schedule } from './parse-schedule.ts';

export interface LoadedSchedule extends Schedule {
  /** The document's own URL, after redirects. */
  readonly url: string;
  /** What the answer said of the visitor's clock. */
  readonly clock: ClockCheck;
  /** When it came, by the visitor's clock in milliseconds since the epoch. */
  readonly fetchedAt: number;
}

/**
 * A schedule from its address to the model.
 * @param address absolute URL
 * @throws ScheduleError; an `AbortError` where the request is aborted
 */
export async function loadSchedule(address: string, request: AbortController): Promise<LoadedSchedule> {
  const { document, problems, url, clock } = await fetchDocument(address, request);
  const fetchedAt = Date.now();
  const schedule = await inTurns(parseSchedule(document, url));
  return { ...schedule, problems: [...problems, ...schedule.problems], url, clock, fetchedAt };
}
