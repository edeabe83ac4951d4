import { waitUntil as waitASecond } from '@open-wc/testing';

/** Waits for a condition almost as long as the test's own time limit allows, because the machine may be busy. */
export const waitUntil = (condition: () => unknown, message?: string) =>
  waitASecond(condition, message, { timeout: 9000 });
