/** Watches whether the page's Content Security Policy forbids the request for an address. */
export interface PolicyWatch {
  /** Whether it did, so far: browsers report that a moment after the request has failed. */
  readonly isForbidden: () => boolean;
  /** Call it in the end. */
  readonly stop: () => void;
}

/** Starts to watch. @param url absolute URL */
export function watchPolicy(url: string): PolicyWatch {
  let isForbidden = false;
  const note = ({ blockedURI, effectiveDirective, disposition }: SecurityPolicyViolationEvent) => {
    // Some browsers name only the origin.
    isForbidden ||=
      effectiveDirective === 'connect-src' && disposition === 'enforce' && url.startsWith(blockedURI);
  };
  document.addEventListener('securitypolicyviolation', note);
  return {
    isForbidden: () => isForbidden,
    stop: () => document.removeEventListener('securitypolicyviolation', note),
  };
}
