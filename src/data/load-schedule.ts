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
 * @throws ScheduleError; an `AbortError` where `signal` aborts
 */
export async function loadSchedule(address: string, signal: AbortSignal): Promise<LoadedSchedule> {
  const { document, isUtf8, url, clock } = await fetchDocument(address, signal);
  const fetchedAt = Date.now();
  const { series, problems } = await inTurns(parseSchedule(document, url));
  return {
    series,
    problems: isUtf8 ? problems : [{ path: '$', message: 'is not UTF-8; save it so' }, ...problems],
    url,
    clock,
    fetchedAt,
  };
}
