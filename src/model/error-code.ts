/** What has failed, more exactly than {@link ErrorName}: stable, so that pages and tools can rely on it. */
export type ErrorCode =
  /** `src` is absent, no address, neither https nor on the page's own server, or has a password in it. */
  | 'bad-address'
  /** `src` is a file of the visitor's computer, for example because the page was opened from the disk. */
  | 'file-address'
  /** No answer within the time limit. */
  | 'timeout'
  /** No answer at all: no network, wrong host, refused, blocked on the way; or the answer broke off. */
  | 'unreachable'
  /** The server answers, but does not allow the page to read it (Access-Control-Allow-Origin). */
  | 'cors'
  /** The page's own Content Security Policy forbids the request. */
  | 'csp'
  /** A status that says no, which `status` has. */
  | 'http-status'
  /** The server wants a login: status 401 or 403, or a login page in place of the document. */
  | 'login'
  /** The body is larger than the limit. */
  | 'too-large'
  /** The body is not compressed in the way that its Content-Encoding says. */
  | 'bad-compression'
  /** Text with a mistake in its JSON, or no JSON at all. */
  | 'not-json'
  /** A web page in place of the document. */
  | 'web-page'
  /** A document of another kind: a calendar file, a feed, a page with JSON-LD, another system's answer. */
  | 'foreign-document'
  /** A document of a later version than the script knows. */
  | 'newer-version'
  /** JSON in which nothing is an event or a series. */
  | 'no-event'
  /** A series whose sessions are still to come: `subEvent` is missing or empty. */
  | 'no-session'
  /** Sessions, of which none can be read. */
  | 'no-readable-session'
  /** A mistake of the widget itself, or of a page that has changed what JavaScript offers. */
  | 'unexpected';
