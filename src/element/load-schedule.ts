import { isTimeZone } from '../model/time-zone.ts';
import type { ClockCheck } from '../fetch/clock.ts';
import { fetchDocument } from '../fetch/fetch-document.ts';
import { SharedLoads } from '../fetch/shared-loads.ts';
import { inTurns } from './in-turns.ts';
import { readSchedule, type Schedule } from '../read/read-schedule.ts';
import { markupParser } from './markup-parser.ts';

export interface LoadedSchedule extends Schedule {
  /** The text of the document. */
  readonly json: string;
  /** The document's own URL, after redirects. */
  readonly url: string;
  /** What the answer said of the visitor's clock. */
  readonly clock: ClockCheck;
  /** When it came, by the visitor's clock in milliseconds since the epoch. */
  readonly fetchedAt: number;
  /** The same with more of its sessions, where this is only the beginning of a long one. */
  readonly rest?: Promise<LoadedSchedule>;
}

/**
 * A schedule from its address to the model.
 * @param address absolute URL
 * @throws ScheduleError; an `AbortError` where the request is aborted
 */
export async function loadSchedule(address: string, request: AbortController): Promise<LoadedSchedule> {
  const answer = fetchDocument(address, request);
  // The first format of a page takes longer than all that follow: it is made while the answer is on its way.
  isTimeZone('Europe/Berlin');
  const { document, json, problems, url, clock } = await answer;
  const fetchedAt = Date.now();
  const steps = readSchedule(document, { url, parser: markupParser });
  const read = async (): Promise<LoadedSchedule> => {
    const { done, value } = await inTurns(steps);
    return {
      ...value,
      json,
      problems: [...problems, ...value.problems],
      url,
      clock,
      fetchedAt,
      rest: done ? undefined : read(),
    };
  };
  return read();
}

/** The schedules of a page: elements with one address share one request. */
export const schedules = new SharedLoads(loadSchedule);
