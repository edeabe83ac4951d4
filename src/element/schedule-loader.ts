import { Task, TaskStatus } from '@lit/task';
import type { LitElement } from 'lit';
import { resolveSource } from '../fetch/resolve-source.ts';
import { ScheduleError } from '../fetch/schedule-error.ts';
import type { Hold } from '../fetch/shared-loads.ts';
import type { Config } from './attributes.ts';
import { schedules, type LoadedSchedule } from './load-schedule.ts';

/** Milliseconds for which a schedule counts as current. */
const FRESH = 300_000;

/** Milliseconds within which widgets that wake together share a request. */
const TOGETHER = 1000;

/** Loads an element's schedule when it is due, and keeps the last good one. */
export class ScheduleLoader {
  /** The last good schedule; it stays while a newer one loads. */
  schedule: LoadedSchedule | undefined;
  /** The `src` that it came from. */
  #scheduleSrc = '';
  #askedAt = 0;
  /** Whether the present `src` has been asked for. */
  #isRequested = false;
  /** Whether the visitor has come near the element, or asked for the schedule. */
  #isInvited = false;
  #nearViewport: IntersectionObserver | undefined;
  #hold: Hold<LoadedSchedule> | undefined;
  #task: Task<readonly [number], LoadedSchedule>;

  /** @param onEnd is called with the result of a load, before the element is rendered */
  constructor(
    readonly host: LitElement & { readonly src: string },
    readonly onEnd: (error?: unknown) => void,
  ) {
    this.#task = new Task(host, {
      autoRun: false,
      task: ([age]) => {
        this.#hold?.release();
        this.#hold = undefined;
        this.#hold = schedules.hold(resolveSource(host.src, host.baseURI), age);
        return this.#hold.result;
      },
      onComplete: (schedule) => this.#keep(schedule),
      onError: (error) => {
        // A schedule stays when a newer version of it can't be had, but not in place of another one.
        if (this.#scheduleSrc !== host.src) this.schedule = undefined;
        onEnd(error);
      },
    });
  }

  get isPending(): boolean {
    return this.#task.status === TaskStatus.PENDING || !!this.schedule?.rest;
  }

  /** The error of the last attempt; also while the next one runs. */
  get error(): ScheduleError | undefined {
    const { error } = this.#task;
    return error instanceof ScheduleError ? error : undefined;
  }

  #keep(schedule: LoadedSchedule) {
    this.schedule = schedule;
    this.#askedAt = schedule.fetchedAt;
    this.#scheduleSrc = this.host.src;
    this.onEnd();
    void schedule.rest?.then((whole) => {
      if (this.schedule !== schedule || this.#scheduleSrc !== this.host.src) return;
      this.#keep(whole);
      this.host.requestUpdate();
    });
  }

  /** Loads what is not loaded yet, as soon as the page and the visitor want it to. */
  start({ loading }: Config): void {
    if (this.#isRequested || !this.host.isConnected) return;
    if (loading === 'lazy') {
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
    if (loading === 'eager' || this.#isInvited || (loading === 'click' && !this.#source))
      void this.load(FRESH);
  }

  /** The host that a click of the visitor is going to ask; empty where no click is needed. */
  hostToAsk({ loading }: Config): string {
    return loading === 'click' && this.#scheduleSrc !== this.host.src && !this.error
      ? (this.#source?.host ?? '')
      : '';
  }

  get #source(): URL | undefined {
    try {
      return new URL(resolveSource(this.host.src, this.host.baseURI));
    } catch {
      return undefined;
    }
  }

  /** @param age milliseconds since another widget's request up to which its answer is used */
  async load(age = 0): Promise<void> {
    this.#isRequested = this.#isInvited = true;
    this.#askedAt = Date.now();
    await this.#task.run([age]);
  }

  /** Loads again what may have changed meanwhile. @param isOnline whether the network has just come back */
  refresh(isOnline: boolean): void {
    const age = Date.now() - this.#askedAt;
    const isDue = Math.abs(age) > FRESH || (isOnline && !!this.error && age > TOGETHER);
    if (this.#isRequested && !this.isPending && !document.hidden && isDue) void this.load(TOGETHER);
  }

  /** The element has another `src`, which has not been asked for. */
  reset(): void {
    this.#isRequested = this.#isInvited = false;
  }

  /** The element has left the page. */
  stop(): void {
    this.#nearViewport?.disconnect();
    if (this.isPending) this.#isRequested = false;
    this.#hold?.release();
    this.#hold = undefined;
  }
}
