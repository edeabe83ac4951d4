interface SharedLoad<T> {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly request: AbortController;
  readonly result: Promise<T>;
  holders: number;
}

/**
 * Makes a function that loads each address once for all elements that want it. A load is kept while an element holds
 * it, and a failed one is dropped at once, so the map has at most one entry for each element on the page.
 * @param load starts a load, which the controller aborts
 */
export function sharing<T>(load: (url: string, request: AbortController) => Promise<T>) {
  const loads = new Map<string, SharedLoad<T>>();

  const forget = (url: string, shared: SharedLoad<T>) => {
    if (loads.get(url) === shared) loads.delete(url);
  };

  const start = (url: string) => {
    const request = new AbortController();
    const result = load(url, request).catch((error: unknown) => {
      forget(url, shared);
      throw error;
    });
    const shared: SharedLoad<T> = { startedAt: Date.now(), request, result, holders: 0 };
    loads.set(url, shared);
    return shared;
  };

  /**
   * Takes a share in the load of an address. Starts a new load if there is none, or only an older one.
   * @param url absolute URL
   * @param age how many milliseconds ago a load may have started in order to be shared
   * @param signal ends the share: the load is aborted when its last holder has ended
   */
  return (url: string, age: number, signal: AbortSignal): Promise<T> => {
    const last = loads.get(url);
    const shared = last && Math.abs(Date.now() - last.startedAt) < age ? last : start(url);
    shared.holders++;
    signal.addEventListener('abort', () => {
      if (--shared.holders) return;
      shared.request.abort();
      forget(url, shared);
    });
    return shared.result;
  };
}
