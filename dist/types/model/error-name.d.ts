/** The kind of failure. */
export type ErrorName = 
/** The element itself is set up wrongly: no `src`, or one that is not allowed. */
'ConfigurationError'
/** No answer came: offline, unknown host, refused, blocked by CORS or CSP. */
 | 'NetworkError'
/** The answer took longer than the limit. */
 | 'TimeoutError'
/** The server answered, but not with 2xx. */
 | 'HttpError'
/** The body is not JSON: a login page, an empty body, a file cut off. */
 | 'FormatError'
/** JSON, but nothing in it is an event or a series. */
 | 'DocumentError'
/** A series without one readable session; the message names the first thing that was wrong. */
 | 'NoSessionError'
/** A mistake of the widget itself, or of a page that has changed what JavaScript offers; `cause` has it. */
 | 'UnexpectedError';
