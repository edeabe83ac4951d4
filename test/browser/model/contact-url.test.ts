import { expect } from '@open-wc/testing';
import { emailUrl, telephoneUrl } from '../../../src/model/contact-url.ts';

const EMAILS: readonly [written: string, url: string][] = [
  ['reihe@example.org', 'mailto:reihe@example.org'],
  ['mailto:reihe@example.org ', 'mailto:reihe@example.org'],
  ['MAILTO:reihe@example.org', 'mailto:reihe@example.org'],
  ['a+b@example.org', 'mailto:a%2Bb@example.org'],
  ['a@example.org?bcc=b@example.org', 'mailto:a@example.org%3Fbcc%3Db%40example.org'],
  ['a@example.org\r\nBcc: b', 'mailto:a@example.org%0D%0ABcc%3A%20b'],
];

const TELEPHONES: readonly [written: string, url: string][] = [
  ['+49 30 23125-100', 'tel:+493023125100'],
  ['+49 (0)30 / 23125.100', 'tel:+493023125100'],
  ['030 23125 100', 'tel:03023125100'],
  ['tel:+493023125100', 'tel:+493023125100'],
  ['javascript:alert(1)', 'tel:1'],
];

describe('contact addresses', () => {
  for (const [written, url] of EMAILS) {
    it(`turn the e-mail address ${JSON.stringify(written)} into a URL`, () =>
      expect(emailUrl(written)).to.equal(url));
  }

  for (const [written, url] of TELEPHONES) {
    it(`turn the telephone number ${written} into a URL`, () => expect(telephoneUrl(written)).to.equal(url));
  }

  it('never throw, whatever the document contains', () => {
    for (const text of ['', '\ud800', 'a\udfff@example.org', '%', '@']) {
      expect(() => emailUrl(text), JSON.stringify(text)).not.to.throw();
      expect(() => telephoneUrl(text), JSON.stringify(text)).not.to.throw();
    }
  });
});
