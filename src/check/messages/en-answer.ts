import type { Sentences } from './sentences.ts';

/** What a server's answer can be told about, in English. */
export const answerEn = {
  'no-file': ['There is no file “{file}”.', 'Check the name of the file and the folder.'],
  'bad-address': [
    '“{address}” is not an address.',
    'Write a whole address: https://beispiel.example/schedule.json.',
  ],
  'unknown-host': ['Nobody knows the server “{host}”.', 'Check the name in the address for typing mistakes.'],
  unreachable: [
    '{host} gives no answer ({detail}).',
    'Check whether the server runs and the address is right.',
  ],
  timeout: [
    '{host} did not answer within {seconds} seconds.',
    'Make the server answer faster; the widget gives up after 10 seconds.',
  ],
  'certificate-expired': [
    'The certificate of {host} has expired.',
    'Renew the certificate; until then no browser loads anything from there.',
  ],
  'certificate-self-signed': [
    'The certificate of {host} is self-signed, so no browser trusts it.',
    'Install a certificate of a recognized authority, with its whole chain; Let’s Encrypt issues them free of charge.',
  ],
  'certificate-name': [
    'The certificate of {host} is for another name.',
    'Have the certificate issued for {host}, or use the address that it is for.',
  ],
  certificate: [
    'The encrypted connection to {host} failed ({detail}).',
    'Check certificate and TLS settings of the server.',
  ],
  'too-many-redirects': [
    'The address redirects more than {count} times.',
    'Use the address at which the content stands in the end.',
  ],
  'redirect-to-http': [
    'The address redirects to an unencrypted one: {to}.',
    'Redirect to https, or use the https address itself.',
  ],
  redirected: ['The address redirects to {to}.', 'Write the new address: each redirect costs visitors time.'],
  'redirect-without-cors': [
    'The redirect from {from} lacks Access-Control-Allow-Origin, so browsers stop there.',
    'Use the final address, or send “Access-Control-Allow-Origin: *” with the redirect too.',
  ],
  'status-unauthorized': [
    'The server asks for a user name and password (401).',
    'Publish it without a password: visitors’ browsers have none.',
  ],
  'status-forbidden': [
    'The server refuses the access (403).',
    'Allow reading for everyone: permissions of the file, firewall, bot protection.',
  ],
  'status-not-found': [
    'There is nothing at this address ({status}).',
    'Check the address, upper and lower case included, and whether the file has been uploaded.',
  ],
  'status-too-many': [
    'The server answers that it was asked too often (429).',
    'Raise the server’s limit for this file; every visitor asks for it.',
  ],
  'status-server': [
    'The server reports an error of its own ({status}).',
    'Look into the server’s error log.',
  ],
  'status-other': [
    'The server answers with status {status} instead of 200.',
    'Check the address and the server’s configuration.',
  ],
  'login-page': [
    'Instead of the content there is a page to log in: {at}.',
    'Publish it so that it can be read without logging in; behind a proxy, log in there first.',
  ],
  'web-page': [
    'This is a web page, not JSON.',
    'Give the address of the JSON document itself; for a page that embeds the widget, leave out --as schedule.',
  ],
  'is-script': [
    'This is a script, not a schedule.',
    'Write the address of the schedule (schedule.json) into src, not that of series-schedule.js.',
  ],
  empty: ['The answer is empty.', 'Check whether the document was uploaded whole.'],
  'too-large': [
    'The document has more than {limit}.',
    'Leave out what is past; the widget refuses such a document.',
  ],
  large: ['The document has {size}.', 'Leave out what is past: visitors load it with every view.'],
  'not-https': [
    'The address is unencrypted (http).',
    'Serve it over https; on pages of other servers the widget loads nothing else.',
  ],
  'wrong-type': ['The server calls the document “{type}”.', 'Let it send “Content-Type: application/json”.'],
  'no-type': [
    'The server does not say what the document is (Content-Type).',
    'Let it send “Content-Type: application/json”.',
  ],
  'not-utf-8': [
    'The text is encoded as {charset}, not as UTF-8.',
    'Save the document as UTF-8; JSON allows nothing else.',
  ],
  'not-compressed': [
    'The answer is not compressed ({size}).',
    'Switch on gzip or Brotli for JSON at the server.',
  ],
  'no-cors': [
    'Pages on other servers can’t read it: Access-Control-Allow-Origin is missing.',
    'Let the server send “Access-Control-Allow-Origin: *” with it.',
  ],
  'cors-other-origin': [
    'Only pages of {allowed} can read it, not those of {origin}.',
    'Let the server send “Access-Control-Allow-Origin: *”.',
  ],
  'cors-invalid': [
    '“Access-Control-Allow-Origin: {allowed}” is invalid, so browsers refuse it.',
    'Let the server send this header once, with the value “*”.',
  ],
  'date-not-exposed': [
    'Pages on other servers can’t read the header {names}.',
    'Send “Access-Control-Expose-Headers: Date, Age”; the widget then corrects wrong clocks of visitors.',
  ],
  'cached-long': [
    'Caches may keep the document for {duration} (Cache-Control).',
    'Send “Cache-Control: max-age=60”, so that every page shows today’s state.',
  ],
  'no-validator': [
    'The answer has neither ETag nor Last-Modified.',
    'Switch one of them on: unchanged documents then cost a few bytes only.',
  ],
  'clock-wrong': [
    'The server’s clock differs by {duration}.',
    'Set the server’s clock (NTP); the widget believes it more than the visitor’s.',
  ],
  'no-date': [
    'The answer has no Date header.',
    'Let the server send it; the widget then corrects wrong clocks of visitors.',
  ],
  slow: [
    'The answer took {seconds} seconds.',
    'Serve it as a file instead of computing it for each request.',
  ],
  'sets-cookie': ['The answer sets a cookie.', 'Serve the document without cookies; the widget needs none.'],
} as const satisfies Sentences;
