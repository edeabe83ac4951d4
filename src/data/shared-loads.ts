import { loadSchedule, type LoadedSchedule } from './load-schedule.ts';

interface SharedLoad {
  readonly startedAt: number;
  readonly request: AbortController;
  readonly schedule: Promise<LoadedSchedule>;
  holders: number;
}

/** An element's share in a schedule that others may load or have loaded too. */
export interface Hold {
  readonly schedule: Promise<LoadedSchedule>;
  /** Ends the share; a request without a holder is aborted. */
  readonly release: () => void;
}

/** By address; a load stays as long as an element on the page holds it, and one that failed goes at once. */
const loads = new Map<string, SharedLoad>();

/**
 * Loads a schedule, once for all who want it.
 * @param url absolute URL
 * @param age milliseconds since the beginning of a load up to which it is shared; after that a new one begins
 */
export function holdSchedule(url: string, age: number): Hold {
  const last = loads.get(url);
  const load = last && Math.abs(Date.now() - last.startedAt) < age ? last : begin(url);
  load.holders++;
  return {
    schedule: load.schedule,
    release() {
      if (--load.holders) return;
      load.request.abort();
      forget(url, load);
    },
  };
}

function begin(url: string): SharedLoad {
  const request = new AbortController();
  const schedule = loadSchedule(url, request).catch((error: unknown) => {
    forget(url, load);
    throw error;
  });
  const load: SharedLoad = { startedAt: Date.now(), request, schedule, holders: 0 };
  loads.set(url, load);
  return load;
}

function forget(url: string, load: SharedLoad) {
  if (loads.get(url) === load) loads.delete(url);
}
