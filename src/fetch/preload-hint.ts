/** Milliseconds after the start of a page in which a hint's answer is waiting to be used. */
const FRESH = 10_000;

/**
 * How to ask for a document so that a preload hint's answer is used, where the page has one for it. Browsers request
 * hinted documents with the cookies of the page's own server and no other, and from their cache; only a request of the
 * same kind gets that answer. Without a hint a cache has to ask the server whether its copy is still right.
 */
export const requestLike = (url: string): RequestInit =>
  isHinted(url) ? {} : { credentials: 'omit', cache: 'no-cache' };

const isHinted = (url: string) =>
  performance.now() < FRESH &&
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')].some(({ href }) => href === url);
