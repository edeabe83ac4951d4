/** Milliseconds after the start of a page during which the browser keeps a preloaded answer that is not used yet. */
const FRESH = 10_000;

/**
 * Options of a request that match the page's preload hint for the document, if there is one. Browsers preload with the
 * default credentials (cookies only for the page's own server) and the default cache mode, and reuse the answer only
 * for a request with the same options. Without a hint the request has no cookies, and a cached copy is revalidated.
 */
export const requestLike = (url: string): RequestInit =>
  isHinted(url) ? {} : { credentials: 'omit', cache: 'no-cache' };

const isHinted = (url: string) =>
  performance.now() < FRESH &&
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')].some(({ href }) => href === url);
