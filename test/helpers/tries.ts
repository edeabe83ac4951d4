import { aTimeout } from '@open-wc/testing';
import { mount, requested, SRC } from './element.ts';
import { instant } from './moments.ts';
import { network, type Answer } from './network.ts';
import { stopClock } from './timers.ts';

export const NOW = instant('2030-04-01T12:00');

/** Puts an element on the page whose requests get this answer, and stops the clock. */
export function ask(answer: Answer) {
  network.serve(SRC, answer);
  const clock = stopClock(NOW);
  const element = mount({ src: SRC });
  /** The pending pauses of the element after this many requests. */
  const pausesAfter = async (count: number) => {
    await requested(count);
    await aTimeout(0);
    return clock.pending;
  };
  /** How many requests were sent in this many milliseconds. */
  const requestsUntil = async (milliseconds: number) => {
    await clock.passUntil(NOW + milliseconds);
    return network.requests.length;
  };
  return { clock, element, pausesAfter, requestsUntil };
}
