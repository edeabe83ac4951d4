const realSetTimeout = window.setTimeout.bind(window);
const realClearTimeout = window.clearTimeout.bind(window);
const realNow = Date.now;
let waiting: (() => void)[] = [];

/** What the element waits between its tries, in milliseconds. */
const PAUSES = [1000, 3000];

/** The real one, but no test waits for the pauses between tries; one that is about them stops the clock. */
const withoutPauses = ((callback: () => void, delay = 0, ...rest: unknown[]) =>
  realSetTimeout(callback, PAUSES.includes(delay) && isOurs() ? 0 : delay, ...rest)) as typeof setTimeout;

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

/** The visitor's clock, in a test that decides what time it is. */
export interface Clock {
  /** Milliseconds until each of the timers that wait would ring. */
  readonly pending: readonly number[];
  /** Lets time pass until the clock says so; timers ring on the way, and what they start is done. */
  passUntil(now: number): Promise<void>;
  /** Lets the pauses between tries pass, and no more time than they take, until a promise is settled. */
  passPauses<T>(until: Promise<T>): Promise<T>;
  /** What happens when a computer sleeps, or somebody sets its clock: no timer rings. */
  set(now: number): void;
}

/** Browsers hold a delay in 31 bits, and let ring at once what has more. */
const LONGEST = 2 ** 31 - 1;

/** Whether the element asks for a timer, built or as its source, and not what a test waits with. */
const isOurs = () => /\/\/[^/]+\/(src\/|dist\/series-schedule\.js)/.test(new Error().stack ?? '');

/** Stops the clock, and all timers of the element, for the rest of the test. */
export function stopClock(now: number): Clock {
  let wall = now;
  let uptime = 0;
  // Below zero, so that none is that of a real timer.
  let lastId = 0;
  const timers = new Map<number, { readonly due: number; readonly ring: () => void }>();
  Date.now = () => wall;
  window.setTimeout = ((callback: () => void, delay = 0, ...rest: unknown[]) => {
    // Without a delay it is the page's turn that the element waits for, not time.
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
  /** False where none is due by then. */
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

/** Until all promises that can be kept are kept. */
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
