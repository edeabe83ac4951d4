/** Longest delay of a timer, in milliseconds: a longer one would ring at once. */
const LONGEST = 2 ** 31 - 1;

/** When a page may have slept over a moment, or a clock may have been set: its timers don't know; and paper. */
const WAKING = ['visibilitychange', 'pageshow', 'focus', 'online', 'beforeprint'] as const;

/** Rings after a delay that may be weeks long, and whenever the page may have slept over it. */
export class Alarm {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ring gets the event that woke the page, or none from the timer */
  constructor(readonly ring: (event?: Event) => void) {}

  start(): void {
    for (const type of WAKING) addEventListener(type, this.ring);
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const type of WAKING) removeEventListener(type, this.ring);
  }

  /**
   * Takes the place of the delay before.
   * @param delay milliseconds, or Infinity for never
   */
  set(delay: number): void {
    clearTimeout(this.#timer);
    if (delay < Infinity) this.#timer = setTimeout(this.ring, Math.min(delay, LONGEST));
  }
}
