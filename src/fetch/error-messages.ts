import type { ErrorCode } from '../model/error-code.ts';
import type { ErrorName } from '../model/error-name.ts';

/** The name of an error, and its message. */
type Entry = readonly [ErrorName, string];

const ADDRESS: Entry = [
  'ConfigurationError',
  'cannot load src="@"; write https://… or an address on this page\'s server, without a password.',
];

/**
 * For each code the name of its error, and what the webmaster reads: what has failed, and what to change. “@” stands for
 * the address, “#” for a fact of the single failure.
 */
export const ERRORS: Readonly<Record<ErrorCode, Entry>> = {
  'no-src': ADDRESS,
  'bad-address': ADDRESS,
  'file-address': [
    'ConfigurationError',
    'cannot load src="@": browsers give no file to a page; put both on a web server (https://…).',
  ],
  timeout: ['TimeoutError', '@ did not answer within # s; check its server.'],
  unreachable: ['NetworkError', '@ #; check the address, its server and the network.'],
  cors: [
    'NetworkError',
    '@ answers, but not for this page; it has to send Access-Control-Allow-Origin: #. If it redirects, perhaps to a login, each answer has to.',
  ],
  csp: [
    'NetworkError',
    "@ is blocked by this page's Content-Security-Policy; add connect-src # and, if it redirects, the other server.",
  ],
  'http-status': ['HttpError', '@ answered with status #.'],
  login: ['FormatError', '@ #; a schedule must be public.'],
  'too-large': ['FormatError', '@ has more than # MiB; leave out what is past.'],
  'bad-compression': [
    'NetworkError',
    "@ can't be unpacked: its Content-Encoding does not fit its body#; check the server's compression.",
  ],
  'not-json': ['FormatError', '@ is not JSON: #'],
  'web-page': ['FormatError', '@ is not JSON: it is a web page; #.'],
  'php-notice': [
    'FormatError',
    '@ is not JSON: it begins with a message of PHP (#); repair what it says, or turn display_errors off.',
  ],
  'empty-body': ['FormatError', '@ is not JSON: it is empty; check what writes it.'],
  'foreign-document': [
    'DocumentError',
    '@ is not a schedule, but looks like #; convert it: npx series-schedule convert @',
  ],
  'newer-version': ['DocumentError', '@ has schemaVersion #, not 1; use a newer series-schedule.js.'],
  'no-event': ['DocumentError', '@ has no Event or EventSeries; a series has its sessions in "subEvent".'],
  'no-session': ['NoSessionError', '@ has no session yet: "subEvent" is empty.'],
  'no-readable-session': ['DocumentError', '@ has no session that can be read: #.'],
  unexpected: ['UnexpectedError', 'failed unexpectedly and shows the fallback; please report this error:'],
};
