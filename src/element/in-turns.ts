import { pause } from '../fetch/pause.ts';

/** Milliseconds of work after which the page has its turn: half a frame. */
const TURN = 8;

/**
 * Does work that stops after each step, and lets the page do its own in between.
 * @returns what the first step gives that gives something, or the last one
 */
export async function inTurns<T>(steps: Iterator<T | undefined, T>): Promise<IteratorResult<T, T>> {
  for (let end = performance.now() + TURN; ;) {
    const step = steps.next();
    if (step.done || step.value) return step as IteratorResult<T, T>;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + TURN;
  }
}
