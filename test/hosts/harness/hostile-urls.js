/*
 * Addresses for tests of links: most must never become a link, in a page or in a calendar.
 */

/** Schemes of scripts, local files, other programs and browser internals. */
const schemes = [
  ...['vbscript:msgbox(1)', 'livescript:x', 'mocha:x', 'jscript:x', 'feed:javascript:alert(1)'],
  ...[
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHA+',
    'data:,',
    'd\nata:text/html,x',
  ],
  ...['blob:https://example.org/1', 'filesystem:https://example.org/x', 'file:///etc/passwd', 'file:x'],
  ...['about:blank', 'about:srcdoc', 'view-source:https://example.org/', 'chrome://settings', 'resource://x'],
  ...[
    'intent://x#Intent;scheme=https;end',
    'android-app://org.example/x',
    'ms-word:ofe|u|https://example.org',
  ],
  ...[
    'ms-settings:privacy',
    'search-ms:query=x',
    'smb://example.org/x',
    'itms-services://?action=x',
    'sms:+49301',
  ],
  ...[
    'ftp://example.org/',
    'ws://example.org/',
    'wss://example.org/',
    'ssh://example.org',
    'jar:https://x!/y',
  ],
  ...['urn:isbn:1', 'cid:x', 'magnet:?xt=x', 'skype:x?call', 'c:\\windows', 'a:b', 'webcalx://example.org'],
];

/** javascript: with white space, control characters, entities and letter case that browsers ignore. */
const scripts = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  '\njavascript:alert(1)',
  '\r\njavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\t:alert(1)',
  'javascript:\nalert(1)',
  'j\na\tv\ra\ns\tc\rript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u001f javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  '\u2028javascript:alert(1)',
  '\u3000javascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript:',
  'javascript:void(0)',
  'javascript://example.org/%0aalert(1)',
  'javascript://https://example.org/\u2028alert(1)',
  'javascript:https://example.org/',
  'javascript:"https://example.org/"',
  'javascript:alert(1)//https://example.org/',
];

/** A user name or password before the host makes an address look like that of another host. */
const credentials = [
  'https://example.org@boese.localhost/',
  'https://example.org:443@boese.localhost/',
  'https://example.org%2Fanmelden@boese.localhost/',
  'https://example.org\uff0fanmelden@boese.localhost/',
  'https://user:password@boese.localhost/',
  'https://:x@boese.localhost/',
  'http://user@boese.localhost/',
  '//user@boese.localhost/',
  '\\\\user@boese.localhost\\x',
  'webcal://user@boese.localhost/x.ics',
  'WEBCALS://user:x@boese.localhost/x.ics',
];

/** Invalid addresses; some parsers accept some of them. */
const broken = [
  'https://',
  'https:///',
  'http://',
  'https://%00/',
  'https://exa mple.org',
  'https://[::1',
  'https://example.org:99999/',
  'https://exa<mple.org/',
  'https://a%2fb/',
];

export const REFUSED_URLS = [...schemes, ...scripts, ...credentials, ...broken];

/**
 * Addresses that look dangerous, but that every browser resolves in the same way, to the document's own server or to
 * another one. They may be links, but only to the address that they state.
 */
export const DISGUISED_URLS = [
  '//boese.localhost/x',
  '\\\\boese.localhost\\x',
  '/\\boese.localhost/x',
  'https:\\\\boese.localhost\\@example.org',
  'https:/boese.localhost/x',
  'https:boese.localhost',
  'HTTPS://BOESE.LOCALHOST/',
  'https://еxample.org/',
  'https://xn--xample-2of.org/',
  'https://example.org\u3002boese.localhost/',
  `https://example.org/${'a'.repeat(50_000)}`,
  'https://example.org/#javascript:alert(1)',
  'https://example.org/%0d%0aURL:javascript:alert(1)',
  'https://example.org/\r\nURL:javascript:alert(1)',
  'https://example.org/\u2028URL:javascript:alert(1)',
  'https://example.org/"onmouseover="alert(1)',
  'https://example.org/?next=https://user@boese.localhost/',
  '&#106;avascript:alert(1)',
  'java\u200bscript:alert(1)',
  'ｊavascript:alert(1)',
  '%6aavascript:alert(1)',
  '-:x',
  'https://example.org\u0000.boese.localhost/',
  './javascript:alert(1)',
  '/javascript:alert(1)',
  '?javascript:alert(1)',
  'webcal:javascript:alert(1)',
  'webcal:https://user@boese.localhost/',
  'mailto:a@example.org?subject=javascript:alert(1)',
  'tel:+4930231250;javascript:alert(1)',
];
