/** Yields to the event loop. @param time milliseconds at least */
export const pause = (time?: number) => new Promise((resolve) => setTimeout(resolve, time));
