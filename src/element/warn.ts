import { refusal } from '../isolation/trusted-types.ts';

/** One line for the webmaster; never an error, because a page's monitoring would count it as the page's own. */
export const warn = (message: string, ...evidence: readonly unknown[]): void =>
  console.warn(`<series-schedule> ${message}`, ...evidence);

/** The widget cannot be shown on this page; the fallback stays. */
export const giveUp = (error: unknown): void =>
  refusal
    ? warn(
        "cannot run here; allow it in this page's Content-Security-Policy: trusted-types series-schedule",
        refusal,
      )
    : warn('failed unexpectedly and shows the fallback; please report this error:', error);
