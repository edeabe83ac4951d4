/** Why this page can't ask for an address, whatever its server would answer. */
export type Barrier =
  /** A file on her own computer. */
  | 'file'
  /** Unencrypted: the page's policy, and on https the browser, forbid it. */
  | 'insecure'
  /** In her own network, which browsers close to pages from the internet. */
  | 'private'
  /** It leads to an address that the page's policy forbids. */
  | 'redirect'
  /** The server that the assistant lies on allows it no requests to others. */
  | 'policy';

/** Where the assistant lies. */
type Page = Pick<Location, 'origin' | 'hostname'>;

/** What certainly keeps a page from an address, before it asks. @param url absolute URL */
export function barrierTo(url: string, page: Page = location): Barrier | undefined {
  const { protocol, origin, hostname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (origin === page.origin) return undefined;
  if (isPrivate(hostname) && !isPrivate(page.hostname)) return 'private';
  return protocol === 'http:' ? 'insecure' : undefined;
}

/** Hosts that only her own network knows (RFC 1918, RFC 4193, RFC 6762), and her own computer. */
const isPrivate = (host: string) =>
  /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))(\.\d+)+$|^\[(::1\]|f[cd]|fe80:)/.test(host) ||
  /(^|\.)(localhost|local|internal|home\.arpa)$/.test(host);

/** What a policy has forbidden: a redirect, if it allows all that is encrypted. @param policy the whole policy */
export const barrierOfPolicy = (policy: string): Barrier =>
  /connect-src[^;]*\shttps:(\s|;|$)/.test(policy) ? 'redirect' : 'policy';
