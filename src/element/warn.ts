/** One line for the webmaster; never an error, which a page's monitoring would take for its own. */
export const warn = (message: string, ...evidence: readonly unknown[]): void =>
  console.warn(`<series-schedule> ${message}`, ...evidence);

/** Something on this page is in the way; the fallback stays. */
export const giveUp = (error: unknown): void =>
  warn("cannot run here; check this page's Content-Security-Policy: trusted-types series-schedule", error);
