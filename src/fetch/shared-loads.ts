/** An element's share in a load that other elements may share. */
export interface Hold<T> {
  readonly result: Promise<T>;
  /** Ends the share. Call it only once: the load is aborted when its last holder releases it. */
  readonly release: () => void;
}

interface SharedLoad<T> {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly request: AbortController;
  readonly result: Promise<T>;
  holders: number;
}

/**
 * Loads each address once for all elements that want it. A load is kept while an element holds it, and a failed one is
 * dropped at once, so the map has at most one entry for each element on the page.
 */
export class SharedLoads<T> {
  readonly #loads = new Map<string, SharedLoad<T>>();

  /** @param load starts a load, which the controller aborts */
  constructor(readonly load: (url: string, request: AbortController) => Promise<T>) {}

  /**
   * Takes a share in the load of an address. Starts a new load if there is none, or only an older one.
   * @param url absolute URL
   * @param age how many milliseconds ago a load may have started in order to be shared
   */
  hold(url: string, age: number): Hold<T> {
    const last = this.#loads.get(url);
    const shared = last && Math.abs(Date.now() - last.startedAt) < age ? last : this.#start(url);
    shared.holders++;
    return {
      result: shared.result,
      release: () => {
        if (--shared.holders) return;
        shared.request.abort();
        this.#forget(url, shared);
      },
    };
  }

  #start(url: string): SharedLoad<T> {
    const request = new AbortController();
    const result = this.load(url, request).catch((error: unknown) => {
      this.#forget(url, shared);
      throw error;
    });
    const shared: SharedLoad<T> = { startedAt: Date.now(), request, result, holders: 0 };
    this.#loads.set(url, shared);
    return shared;
  }

  #forget(url: string, shared: SharedLoad<T>): void {
    if (this.#loads.get(url) === shared) this.#loads.delete(url);
  }
}
