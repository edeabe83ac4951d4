import { aTimeout } from '@open-wc/testing';
import { mount, requested, SRC } from './element.ts';
import { instant } from './moments.ts';
import { network, type Answer } from './network.ts';
import { stopClock } from './timers.ts';

export const NOW = instant('2030-04-01T12:00');

/** An element whose requests are answered so, at a clock that stands still. */
export function ask(answer: Answer) {
  network.serve(SRC, answer);
  const clock = stopClock(NOW);
  const element = mount({ src: SRC });
  /** How long the element waits after so many requests. */
  const pausesAfter = async (count: number) => {
    await requested(count);
    await aTimeout(0);
    return clock.pending;
  };
  /** How many requests there are so many milliseconds after the first. */
  const requestsUntil = async (milliseconds: number) => {
    await clock.passUntil(NOW + milliseconds);
    return network.requests.length;
  };
  return { clock, element, pausesAfter, requestsUntil };
}
