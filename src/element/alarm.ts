/** The longest delay of a timer, in milliseconds: with a longer one setTimeout fires at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * Events after which the time on the page may be out of date: timers do not run while a device sleeps, and they do not
 * notice when its clock is set. `beforeprint` is here because paper must show the current state, too, and `hashchange`
 * because the new address may lead to a session.
 */
const WAKING = ['visibilitychange', 'pageshow', 'focus', 'online', 'beforeprint', 'hashchange'] as const;

/** A timer whose delay may be weeks long. It also rings when the page wakes up, because it may have slept too long. */
export class Alarm {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ring is called with the event that woke the page, or without one by the timer */
  constructor(readonly ring: (event?: Event) => void) {}

  start(): void {
    for (const type of WAKING) addEventListener(type, this.ring);
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const type of WAKING) removeEventListener(type, this.ring);
  }

  /**
   * Sets the delay, and replaces the previous one. A delay that is too long for a timer rings early.
   * @param delay milliseconds; Infinity for never
   */
  set(delay: number): void {
    clearTimeout(this.#timer);
    if (delay < Infinity) this.#timer = setTimeout(this.ring, Math.min(delay, LONGEST));
  }
}
