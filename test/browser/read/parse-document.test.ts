import { expect } from '@open-wc/testing';
import type { ScheduleError } from '../../../src/fetch/schedule-error.ts';
import { parseDocument } from '../../../src/read/parse-document.ts';
import { ADDRESS } from '../../helpers/documents.ts';

const PAGE = '<!DOCTYPE html>\n<html><head><title>Termine</title></head><body><form><input name="q">';

/** The text, its code, what the message says, and the address after redirects. */
const FAILURES: Record<string, [text: string, code: string, says: RegExp, url?: string]> = {
  nothing: ['', 'not-json', /line 1, column 1: ▸$/],
  'a web page': [PAGE, 'web-page', /is a web page, not JSON; check the address/],
  'a web page without a doctype': ['\n<html>', 'web-page', /a web page/],
  'a web page with JSON-LD': [
    `${PAGE}<script type="application/ld+json">{}</script>`,
    'foreign-document',
    /looks like a web page with JSON-LD in it; convert it/,
  ],
  'a login page': [`${PAGE}<input type=password>`, 'login', /a login .*; a schedule must be public/],
  'a page after a redirect': [PAGE, 'login', /a login \(https:\/\/sso\.example\/\)/, 'https://sso.example/'],
  'a warning of PHP': [
    '<br />\n<b>Warning</b>:  Undefined array key "end" in <b>/srv/termine.php</b> on line <b>12</b><br />\n{"name": "A"}',
    'not-json',
    /line 1, column 1: ▸<br \/> <b>Warning<\/b>: Undefined array key "end"/,
  ],
  'a notice of PHP without HTML': [
    'Notice: Undefined variable $a in /srv/t.php on line 3\n[{"name": "A"}]',
    'not-json',
    /▸Notice: Undefined variable \$a/,
  ],
  'a calendar': ['BEGIN:VCALENDAR\r\nVERSION:2.0', 'foreign-document', /looks like iCalendar; convert it/],
  'a feed': [
    '<?xml version="1.0"?>\n<rss version="2.0">',
    'foreign-document',
    /looks like an RSS or Atom feed; it can't be converted, but/,
  ],
  'an Atom feed': [
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    'foreign-document',
    /an RSS or Atom feed; it can't be converted/,
  ],
  'a mistake': ['{"a": 1,}', 'not-json', /look for a comma .* at line 1, column 9: \{"a": 1,▸\}$/],
};

function errorOf(text: string, url = ADDRESS): ScheduleError {
  try {
    parseDocument(text, ADDRESS, url);
  } catch (error) {
    return error as ScheduleError;
  }
  throw new Error('did not fail');
}

describe('parseDocument', () => {
  for (const [what, [text, code, says, url]] of Object.entries(FAILURES)) {
    it(`calls ${what} by its name: ${code}`, () => {
      const error = errorOf(text, url);
      expect([error.code, error.url]).to.deep.equal([code, ADDRESS]);
      expect(error.message).to.contain(ADDRESS).and.match(says);
      expect(error.cause).to.be.instanceOf(SyntaxError);
    });
  }

  for (const [what, text] of Object.entries({
    comments: '<!--x-->',
    'input fields': '<input ',
    brackets: '[',
    backslashes: '\\',
  })) {
    it(`S20 names a long text of ${what} in linear time`, () => {
      const start = performance.now();
      errorOf(`<html>${text.repeat(200_000)}`);
      errorOf(text.repeat(200_000));
      expect(performance.now() - start).to.be.below(1000);
    });
  }
});
