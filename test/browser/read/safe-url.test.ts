import { expect } from '@open-wc/testing';
import { safeUrl } from '../../../src/read/safe-url.ts';

const read = (text: string) => safeUrl(text, 'https://example.org/reihe/schedule.json');

const REFUSED = [
  'javascript&colon;alert(1)',
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    '\njavascript:alert(1)',
  ],
  ...[
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\t:alert(1)',
    'javascript:\nalert(1)',
  ],
  ...[
    '\x01javascript:alert(1)',
    '\x00javascript:alert(1)',
    '\x1f javascript:alert(1)',
    '\xa0javascript:alert(1)',
    '\ufeffjavascript:alert(1)',
  ],
  ...[
    'javascript://example.org/%0aalert(1)',
    'javascript:',
    'vbscript:msgbox(1)',
    'VBScript:x',
    'livescript:x',
    'jscript:x',
  ],
  ...[
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHA+',
    'data:,',
    'data:image/svg+xml,<svg>',
    'd\nata:,x',
  ],
  ...[
    'blob:https://example.org/a',
    'file:///etc/passwd',
    'filesystem:https://example.org/x',
    'about:blank',
    'about:srcdoc',
  ],
  ...[
    'view-source:https://example.org',
    'chrome://settings',
    'resource://x',
    'moz-extension://x',
    'ms-word:ofe|u|x',
    'intent://x#Intent;end',
  ],
  ...[
    'ftp://example.org',
    'ws://example.org',
    'wss://example.org',
    'sms:+49301',
    'whatsapp://send',
    'urn:isbn:1',
    'c:\\x',
    'a:b',
  ],
  ...[
    'https://user:password@example.org/',
    'https://user@example.org/',
    'https://:x@example.org/',
    '//user@example.com/',
    'https://bank.example@example.org/',
  ],
  ...[
    'https://',
    'http://',
    'https:// example.org',
    'https://exa mple.org',
    'http://[::1',
    'https://example.org:99999/',
    'https://%00/',
  ],
  ...[
    '',
    ' ',
    'Anmeldung per E-Mail',
    'siehe Webseite',
    'https://example.org und mehr',
    'Erika <erika@example.org>',
    'a@example.org, b@example.org',
  ],
  ...['+49 30 23125 0', '030 23125-0', 'mailto:a@example.org\nBcc:b@example.org', 'mailto:', 'tel:'],
  ...['folgt', 'tba', '-', '030-231250', '+49-30-231250', '030/23125-0', '+49.30.231250', '(030)23125/0'],
];

/** Texts that only look like a scheme: browsers treat them as paths on the document's own server. */
const PATHS = [
  '&#106;avascript:alert(1)',
  'java\u200bscript:alert(1)',
  'ｊavascript:alert(1)',
  '/javascript:alert(1)',
  './javascript:alert(1)',
  '?javascript:alert(1)',
  '#javascript:alert(1)',
  '%6aavascript:alert(1)',
];

const ACCEPTED: readonly [written: string, href: string][] = [
  ['https://example.org', 'https://example.org/'],
  [' https://example.org/a ', 'https://example.org/a'],
  ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
  ['http://example.org/a', 'http://example.org/a'],
  ['https://example.org:8443/a?b=c&d=e#f', 'https://example.org:8443/a?b=c&d=e#f'],
  ['https://example.org/mein programm.pdf', 'https://example.org/mein%20programm.pdf'],
  ['https://example.org/übersicht', 'https://example.org/%C3%BCbersicht'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['https://example.org/?mail=a@example.org', 'https://example.org/?mail=a@example.org'],
  ['//example.com/a', 'https://example.com/a'],
  ['/a', 'https://example.org/a'],
  ['a.html', 'https://example.org/reihe/a.html'],
  ['../a/', 'https://example.org/a/'],
  ['./a', 'https://example.org/reihe/a'],
  ['?a=b', 'https://example.org/reihe/schedule.json?a=b'],
  ['#a', 'https://example.org/reihe/schedule.json#a'],
  ['2021/04/28/', 'https://example.org/reihe/2021/04/28/'],
  ['beispiel.example/anmelden', 'https://beispiel.example/anmelden'],
  ['beispiel.example', 'https://beispiel.example/'],
  ['anmeldung.bücher.example:8443/a?b', 'https://anmeldung.xn--bcher-kva.example:8443/a?b'],
  ['schedule.json', 'https://example.org/reihe/schedule.json'],
  ['programm.pdf?v=2', 'https://example.org/reihe/programm.pdf?v=2'],
  ['logo.svg', 'https://example.org/reihe/logo.svg'],
  ['.well-known/a', 'https://example.org/reihe/.well-known/a'],
  ['a/b.example', 'https://example.org/reihe/a/b.example'],
  ['https://example.org/a?copy=1&reg=2', 'https://example.org/a?copy=1&reg=2'],
  ['www.example.com/termine', 'https://www.example.com/termine'],
  ['WWW.example.com', 'https://www.example.com/'],
  ['anmeldung@example.org', 'mailto:anmeldung@example.org'],
  ['mailto:anmeldung@example.org', 'mailto:anmeldung@example.org'],
  ['mailto:anmeldung@example.org?subject=Termin%201', 'mailto:anmeldung@example.org?subject=Termin%201'],
  ['tel:+4930231250', 'tel:+4930231250'],
];

describe('safeUrl', () => {
  for (const text of REFUSED) {
    it(`refuses ${JSON.stringify(text)}`, () => expect(read(text)).to.equal(undefined));
  }

  for (const text of PATHS) {
    it(`reads ${JSON.stringify(text)} as a path`, () =>
      expect(read(text)).to.match(/^https:\/\/example\.org\//));
  }

  for (const [text, href] of ACCEPTED) {
    it(`accepts ${JSON.stringify(text)}`, () => expect(read(text)).to.equal(href));
  }

  it('accepts its own results unchanged', () => {
    for (const [, href] of ACCEPTED) expect(read(href)).to.equal(href);
  });
});
