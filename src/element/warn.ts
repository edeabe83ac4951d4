import { ERRORS } from '../fetch/error-messages.ts';
import { refusal } from '../isolation/trusted-types.ts';

/**
 * Writes one line for the webmaster to the console. It is a warning, because monitoring would count an error as the
 * page's.
 */
export const warn = (message: string, ...evidence: readonly unknown[]): void =>
  console.warn(`<series-schedule> ${message}`, ...evidence);

/** Tells the webmaster that the widget can't run on this page, which keeps showing the fallback. */
export const giveUp = (error: unknown): void =>
  refusal
    ? warn(
        "cannot run here; allow it in this page's Content-Security-Policy: trusted-types series-schedule",
        refusal,
      )
    : warn(ERRORS.unexpected[1], error);
