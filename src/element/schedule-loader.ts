import { Task, TaskStatus } from '@lit/task';
import type { LitElement } from 'lit';
import { resolveSource } from '../fetch/resolve-source.ts';
import { ScheduleError } from '../fetch/schedule-error.ts';
import type { Config } from './attributes.ts';
import { nameInAddress } from './linked-session.ts';
import { shareSchedule, type LoadedSchedule } from './load-schedule.ts';

/** Milliseconds for which a schedule counts as fresh. */
const FRESH = 300_000;

/** Milliseconds within which widgets that are woken by the same event share a request. */
const TOGETHER = 1000;

/** Loads the schedule of an element when it is due, and keeps the last one that could be loaded. */
export class ScheduleLoader {
  /** The last schedule that could be loaded; it stays while a newer one loads. */
  schedule: LoadedSchedule | undefined;
  /** The `src` that `schedule` was loaded from. */
  #scheduleSrc = '';
  /** The `src` of the running load. */
  #requestedSrc = '';
  /** When the schedule was last requested or received, in milliseconds since the epoch. */
  #askedAt = 0;
  /** Whether the current `src` has been requested. */
  #isRequested = false;
  /** Whether the element has come near the viewport or is printed, or a load was asked for. */
  #isInvited = false;
  #nearViewport: IntersectionObserver | undefined;
  /** Ends the share in the last load. */
  #hold = new AbortController();
  #task: Task<readonly [number], LoadedSchedule>;

  /** @param onEnd is called when a load has ended, before the element is rendered; with an error if it has failed */
  constructor(
    readonly host: LitElement & { readonly src: string },
    readonly onEnd: (error?: unknown) => void,
  ) {
    this.#task = new Task(host, {
      autoRun: false,
      task: ([age]) => {
        this.#requestedSrc = host.src;
        this.#hold.abort();
        this.#hold = new AbortController();
        return shareSchedule(resolveSource(host.src, host.baseURI).href, age, this.#hold.signal);
      },
      onComplete: (schedule) => this.#keep(schedule, this.#requestedSrc),
      onError: (error) => {
        // The last schedule stays if it can't be loaded again, but not if the page now asks for a different one.
        if (this.#scheduleSrc !== host.src) this.schedule = undefined;
        onEnd(error);
      },
    });
  }

  /** Whether a load is running, or the rest of a long document is still being read. */
  get isPending(): boolean {
    return this.#task.status === TaskStatus.PENDING || !!this.schedule?.rest;
  }

  /** The error of the last load; it stays until the next load has ended. */
  get error(): ScheduleError | undefined {
    const { error } = this.#task;
    return error instanceof ScheduleError ? error : undefined;
  }

  #keep(schedule: LoadedSchedule, src: string) {
    // The page wants another schedule by now.
    if (src !== this.host.src) return;
    this.schedule = schedule;
    this.#askedAt = schedule.fetchedAt;
    this.#scheduleSrc = src;
    this.onEnd();
    const isCurrent = () => this.schedule === schedule;
    schedule.rest?.then(
      (whole) => {
        if (isCurrent()) this.#keep(whole, src);
      },
      (error: unknown) => {
        if (!isCurrent()) return;
        this.schedule = { ...schedule, rest: undefined };
        this.onEnd(error);
      },
    );
  }

  /** Loads the schedule if it has not been requested yet and `loading` allows it now. */
  start({ loading }: Config): void {
    if (this.#isRequested || !this.host.isConnected) return;
    if (loading === 'lazy') {
      // That of the window in which the element is seen, which may be a popup.
      const { IntersectionObserver } = this.host.ownerDocument.defaultView ?? window;
      this.#nearViewport ??= new IntersectionObserver(
        (entries) => {
          if (!entries.some((entry) => entry.isIntersecting)) return;
          this.#isInvited = true;
          this.host.requestUpdate();
        },
        { rootMargin: '50%' },
      );
      this.#nearViewport.observe(this.host);
    }
    // The session in the page's address may be in a schedule further down.
    const isLed = loading === 'lazy' && nameInAddress();
    if (loading === 'eager' || isLed || this.#isInvited || (loading === 'click' && !this.#source))
      void this.load(FRESH);
  }

  /** Does not wait any longer until the visitor is near. A click that is asked for is still needed. */
  invite({ loading }: Config): void {
    this.#isInvited ||= loading === 'lazy';
  }

  /** The host that a click on “Load dates” sends a request to; empty if no click is needed. */
  hostToAsk({ loading }: Config): string {
    return loading === 'click' && this.#scheduleSrc !== this.host.src && !this.error
      ? (this.#source?.host ?? '')
      : '';
  }

  get #source(): URL | undefined {
    try {
      return resolveSource(this.host.src, this.host.baseURI);
    } catch {
      return undefined;
    }
  }

  /**
   * Loads the schedule now.
   * @param age how old another widget's request may be for its answer to be used, in milliseconds; 0 always requests
   */
  async load(age = 0): Promise<void> {
    this.#isRequested = this.#isInvited = true;
    this.#askedAt = Date.now();
    await this.#task.run([age]);
  }

  /**
   * Loads the schedule again if it is more than five minutes old, or if the last load failed and the network is back.
   * @param isOnline whether the network has just come back
   */
  refresh(isOnline: boolean): void {
    const age = Date.now() - this.#askedAt;
    const isDue = Math.abs(age) > FRESH || (isOnline && !!this.error && age > TOGETHER);
    if (this.#isRequested && !this.isPending && !document.hidden && isDue) void this.load(TOGETHER);
  }

  /** Call it when `src` has changed: the new address has not been requested yet. */
  reset(): void {
    this.#isRequested = this.#isInvited = false;
    // An observer reports an element once, but again after it was disconnected.
    this.#nearViewport?.disconnect();
  }

  /**
   * Call it when the element has left the page. A load that is still running is aborted unless another element shares
   * it.
   */
  stop(): void {
    this.#nearViewport?.disconnect();
    if (this.isPending) this.#isRequested = false;
    this.#hold.abort();
  }
}
