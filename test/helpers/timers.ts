const realSetTimeout = window.setTimeout.bind(window);
const realClearTimeout = window.clearTimeout.bind(window);
const realNow = Date.now;
let waiting: (() => void)[] = [];

/** The pauses of the element between its tries, in milliseconds. */
const PAUSES = [1000, 3000];

/** The real `setTimeout` without the pauses between tries. A test about these pauses stops the clock. */
const withoutPauses = ((callback: () => void, delay = 0, ...rest: unknown[]) =>
  realSetTimeout(callback, PAUSES.includes(delay) && isOurs() ? 0 : delay, ...rest)) as typeof setTimeout;

/** For the rest of the test, holds each timer of at least this many milliseconds until `passTime` is called. */
export function holdTimers(milliseconds: number): void {
  window.setTimeout = ((callback: () => void, delay = 0, ...rest: unknown[]) => {
    if (delay >= milliseconds) return waiting.push(callback);
    return realSetTimeout(callback, delay, ...rest);
  }) as typeof setTimeout;
}

/** Runs the callbacks of all held timers. */
export function passTime(): void {
  waiting.splice(0).forEach((callback) => callback());
}

/** The visitor's clock, controlled by the test. */
export interface Clock {
  /** Milliseconds until each pending timer fires. */
  readonly pending: readonly number[];
  /** Lets time pass until the clock shows `now`; fires the timers on the way and waits for the work that they start. */
  passUntil(now: number): Promise<void>;
  /** Lets at most the pauses between tries pass, and waits until a promise is settled. */
  passPauses<T>(until: Promise<T>): Promise<T>;
  /** Sets the clock without firing timers, as when a computer sleeps or somebody sets its clock. */
  set(now: number): void;
}

/** Browsers store a delay in 31 bits and fire a timer with a longer delay at once. */
const LONGEST = 2 ** 31 - 1;

/** Whether the caller that sets a timer is the element, from its source or the built file, not a test. */
const isOurs = () => /\/\/[^/]+\/(src\/|dist\/series-schedule\.js)/.test(new Error().stack ?? '');

/** Stops the clock, and all timers of the element, for the rest of the test. */
export function stopClock(now: number): Clock {
  let wall = now;
  let uptime = 0;
  // Negative, so that no id is also that of a real timer.
  let lastId = 0;
  const timers = new Map<number, { readonly due: number; readonly ring: () => void }>();
  Date.now = () => wall;
  window.setTimeout = ((callback: () => void, delay = 0, ...rest: unknown[]) => {
    // Without a delay the element only yields to the event loop.
    if (!delay || !isOurs()) return realSetTimeout(callback, delay, ...rest);
    timers.set(--lastId, { due: uptime + (delay > LONGEST ? 0 : delay), ring: callback });
    return lastId;
  }) as typeof setTimeout;
  window.clearTimeout = (id) => {
    if (!timers.delete(Number(id))) realClearTimeout(id);
  };
  const pass = (milliseconds: number) => {
    wall += milliseconds;
    uptime += milliseconds;
  };
  /** Fires the next timer that is due by `end`; false if there is none. */
  const ringNext = async (end: number) => {
    const [next] = [...timers].sort(([, a], [, b]) => a.due - b.due);
    if (!next || next[1].due > end) return false;
    const [id, { due, ring }] = next;
    timers.delete(id);
    pass(due - uptime);
    ring();
    await settled();
    return true;
  };
  return {
    get pending() {
      return [...timers.values()].map(({ due }) => due - uptime);
    },
    async passUntil(then) {
      const end = uptime + then - wall;
      while (await ringNext(end));
      pass(end - uptime);
    },
    async passPauses(until) {
      const end = uptime + PAUSES.reduce((sum, pause) => sum + pause);
      let isPending = true;
      const settle = () => (isPending = false);
      until.then(settle, settle);
      while (isPending) if (!(await ringNext(end))) await settled();
      return until;
    },
    set(then) {
      wall = then;
    },
  };
}

/** Waits until all promises that can settle have settled. */
const settled = () => new Promise((resolve) => realSetTimeout(resolve));

beforeEach(() => {
  window.setTimeout = withoutPauses;
});

afterEach(() => {
  window.setTimeout = realSetTimeout;
  window.clearTimeout = realClearTimeout;
  Date.now = realNow;
  waiting = [];
});
