import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits as long as what must not happen would have taken: no condition tells that nothing more comes. For what has to
 * happen there is `becomes` of the host page.
 *
 * @param {number} milliseconds
 */
export const longEnough = (milliseconds) => delay(milliseconds);
