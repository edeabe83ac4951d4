import { waitUntil as waitASecond } from '@open-wc/testing';

/** Until a condition holds; a busy machine may take its time, as long as the test's own limit allows. */
export const waitUntil = (condition: () => unknown, message?: string) =>
  waitASecond(condition, message, { timeout: 9000 });
