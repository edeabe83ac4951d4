import { isTimeZone } from '../model/time-zone.ts';
import { fetchDocument, type Answer } from '../fetch/fetch-document.ts';
import { sharing } from '../fetch/shared-loads.ts';
import { inTurns } from './in-turns.ts';
import { readSchedule, type Schedule } from '../read/read-schedule.ts';
import { markupParser } from './markup-parser.ts';

/** A schedule together with the answer that it was read from. */
export interface LoadedSchedule extends Schedule, Omit<Answer, 'document'> {
  /** When the answer arrived, in milliseconds since the epoch, by the visitor's clock. */
  readonly fetchedAt: number;
  /** The same schedule with all of its sessions, if this one has only the first sessions of a long document. */
  readonly rest?: Promise<LoadedSchedule>;
}

/**
 * Fetches and reads a schedule. A long one resolves with its first sessions; its `rest` resolves with all of them.
 * @param address absolute URL
 * @param request aborts the load
 * @throws ScheduleError, or an `AbortError` if the request was aborted
 */
export async function loadSchedule(address: string, request: AbortController): Promise<LoadedSchedule> {
  const answer = fetchDocument(address, request);
  // The first Intl.DateTimeFormat of a page takes longer than all later ones, so it is made while the answer is on its
  // way.
  isTimeZone('Europe/Berlin');
  const { document, ...facts } = await answer;
  const fetchedAt = Date.now();
  const steps = readSchedule(document, { url: facts.url, parser: markupParser });
  const read = async (): Promise<LoadedSchedule> => {
    const { done, value } = await inTurns(steps);
    const rest = done ? undefined : read();
    // The elements that show the schedule report what goes wrong; without any, nobody is left to tell.
    rest?.catch(() => {});
    return { ...facts, ...value, problems: [...facts.problems, ...value.problems], fetchedAt, rest };
  };
  return read();
}

/** {@link loadSchedule} for a page; elements with the same address share one request. */
export const shareSchedule = sharing(loadSchedule);
