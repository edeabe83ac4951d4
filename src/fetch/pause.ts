/** Yields to the event loop. @param time least number of milliseconds; by default 0 */
export const pause = (time?: number) => new Promise((resolve) => setTimeout(resolve, time));
