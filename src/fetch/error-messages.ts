import type { ErrorCode } from '../model/error-code.ts';
import type { ErrorName } from '../model/error-name.ts';

/** The name of an error, and its message. */
type Entry = readonly [ErrorName, string];

/**
 * For each code the name of its error, and what the webmaster reads: what has failed, and what to change. “@” stands for
 * the address, “#” for a fact of the single failure.
 */
export const ERRORS: Readonly<Record<ErrorCode, Entry>> = {
  'bad-address': [
    'ConfigurationError',
    'cannot load src="@"; write https://… or an address on this page\'s server, without a password.',
  ],
  'file-address': [
    'ConfigurationError',
    'cannot load src="@": browsers give no file to a page; put both on a web server (https://…).',
  ],
  timeout: ['TimeoutError', '@ did not answer within 10 s; check its server.'],
  unreachable: [
    'NetworkError',
    '@ did not answer, or broke off; check the address, its server and the network.',
  ],
  cors: [
    'NetworkError',
    '@ answers, but not for this page; it has to send Access-Control-Allow-Origin: *, and must not redirect to a login.',
  ],
  csp: [
    'NetworkError',
    "@ is blocked by this page's Content-Security-Policy; allow it, and where it redirects: connect-src #",
  ],
  'http-status': ['HttpError', '@ answered with status #; if the address is right, check its server.'],
  login: ['FormatError', '@ seems to want a login (#); a schedule must be public.'],
  'too-large': ['FormatError', '@ has more than 5 MiB; leave out what is past.'],
  'bad-compression': [
    'NetworkError',
    "@ can't be unpacked, or broke off; check whether its Content-Encoding is true.",
  ],
  'not-json': [
    'FormatError',
    '@ is not JSON; look for a comma missing or too many, a comment, or a quotation mark that is not " or needs \\", at #',
  ],
  'web-page': ['FormatError', '@ is a web page, not JSON; check the address.'],
  'foreign-document': ['DocumentError', '@ is not a schedule, but looks like #'],
  'newer-version': ['DocumentError', '@ has schemaVersion #, not 1; use a newer series-schedule.js.'],
  'no-event': ['DocumentError', '@ has no Event or EventSeries; a series has its sessions in "subEvent".'],
  'no-session': ['NoSessionError', '@ has no session yet: "subEvent" is empty.'],
  'no-readable-session': ['DocumentError', '@ has no session that can be read: #.'],
  unexpected: [
    'UnexpectedError',
    'failed unexpectedly and shows the fallback; please report the error on the console.',
  ],
};
