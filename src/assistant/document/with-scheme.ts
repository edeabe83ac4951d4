/** A host that nobody takes for a file: it begins with `www.`, or a path follows it. */
const BARE = /^(www\.|([a-z\d-]+\.)+[a-z]{2,}(:\d+)?\/)\S*$/i;

/** An address with the `https://` that people leave out: `www.beispiel.example/reihe`. Anything else stays as it is. */
export const withScheme = (written: string): string =>
  BARE.test(written.trim()) ? `https://${written.trim()}` : written;
