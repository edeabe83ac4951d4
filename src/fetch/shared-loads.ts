/** An element's share in what others may load or have loaded too. */
export interface Hold<T> {
  readonly result: Promise<T>;
  /** Ends the share; a request without a holder is aborted. */
  readonly release: () => void;
}

interface SharedLoad<T> {
  readonly startedAt: number;
  readonly request: AbortController;
  readonly result: Promise<T>;
  holders: number;
}

/**
 * Loads by address, once for all who want it. A load is kept as long as an element on the page holds it; one that
 * fails is forgotten at once, so the map stays as small as the page.
 */
export class SharedLoads<T> {
  readonly #loads = new Map<string, SharedLoad<T>>();

  /** @param load starts a load; the controller aborts it */
  constructor(readonly load: (url: string, request: AbortController) => Promise<T>) {}

  /**
   * A share in the load of an address.
   * @param url absolute URL
   * @param age milliseconds since the start of a load up to which it is shared; after that a new one starts
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
