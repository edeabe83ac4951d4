/** One line for the webmaster; never an error, which a page's monitoring would take for its own. */
export const warn = (message: string, ...evidence: readonly unknown[]): void =>
  console.warn(`<series-schedule> ${message}`, ...evidence);
