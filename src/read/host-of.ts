/** The host of an address on the web, as people write it; undefined if it has none. */
export const hostOf = (url: string): string | undefined =>
  /^https?:/.test(url) ? new URL(url).host.replace(/^www\./, '') : undefined;
