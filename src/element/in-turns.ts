import { pause } from '../fetch/pause.ts';

/** Milliseconds of work before yielding to the event loop: half a frame. */
const TURN = 8;

/**
 * Runs an iterator and yields to the event loop now and then, so that the page stays responsive.
 * @returns the first step with a truthy value, or the last step
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
