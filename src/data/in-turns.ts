/** Milliseconds of work after which the page has its turn: half a frame. */
const TURN = 8;

/** Does work that stops after each step, and lets the page do its own in between. */
export async function inTurns<T>(steps: Iterator<unknown, T>): Promise<T> {
  for (let end = performance.now() + TURN; ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + TURN;
  }
}
