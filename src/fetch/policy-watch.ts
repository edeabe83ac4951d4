/**
 * Watches whether the page's Content Security Policy forbids the request for an address. Browsers report that a moment
 * after the request has failed.
 * @param url absolute URL
 * @returns a function that stops watching, and tells whether the request was forbidden
 */
export function watchPolicy(url: string): () => boolean {
  let isForbidden = false;
  const note = ({ blockedURI, effectiveDirective, disposition }: SecurityPolicyViolationEvent) => {
    // Some browsers name only the origin.
    isForbidden ||=
      effectiveDirective === 'connect-src' && disposition === 'enforce' && url.startsWith(blockedURI);
  };
  // Not the document's methods, which a form or picture of that name hides.
  addEventListener('securitypolicyviolation', note);
  return () => {
    removeEventListener('securitypolicyviolation', note);
    return isForbidden;
  };
}
