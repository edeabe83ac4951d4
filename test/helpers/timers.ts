const realSetTimeout = window.setTimeout.bind(window);
let waiting: (() => void)[] = [];

/** Holds each timer of at least so many milliseconds until `passTime` is called; for the rest of the test. */
export function holdTimers(milliseconds: number): void {
  window.setTimeout = ((callback: () => void, delay = 0, ...rest: unknown[]) => {
    if (delay >= milliseconds) return waiting.push(callback);
    return realSetTimeout(callback, delay, ...rest);
  }) as typeof setTimeout;
}

/** Ends the waiting of all that is held. */
export function passTime(): void {
  waiting.splice(0).forEach((callback) => callback());
}

afterEach(() => {
  window.setTimeout = realSetTimeout;
  waiting = [];
});
