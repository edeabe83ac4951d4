import { expect } from '@open-wc/testing';
import { localeFor } from '../../../src/i18n/locale.ts';

describe('count', () => {
  const EGGS = { one: 'ein Ei', other: '# Eier' };
  const ROWS: [
    tag: string,
    sentence: { one?: string; two?: string; other: string },
    count: number,
    expected: string,
  ][] = [
    ['de', EGGS, 0, '0 Eier'],
    ['de', EGGS, 1, 'ein Ei'],
    ['de', EGGS, 2, '2 Eier'],
    ['en', { one: '# egg', other: '# eggs' }, 1, '1 egg'],
    ['en', { one: '# egg', other: '# eggs' }, 21, '21 eggs'],
    ['en', { other: 'Eggs (#)' }, 1, 'Eggs (1)'],
    // A plural category that the language does not have is never used.
    ['en', { two: 'a pair', other: '# eggs' }, 2, '2 eggs'],
  ];
  for (const [tag, sentence, count, expected] of ROWS) {
    it(`says “${expected}” (${tag})`, () => {
      expect(localeFor(tag).count(sentence, count)).to.equal(expected);
    });
  }

  it('takes the plural category from the browser, by the rules of the language', () => {
    const { PluralRules } = Intl;
    const asked: unknown[] = [];
    class Rules extends PluralRules {
      constructor(tag?: string) {
        super(tag);
        asked.push(tag);
      }
      override select(count: number) {
        return count === 2 ? 'two' : super.select(count);
      }
    }
    Object.assign(Intl, { PluralRules: Rules });
    try {
      // Locales are cached, so this test uses a region that no other test uses.
      const { count } = localeFor('en-NZ');
      const sentence = { one: 'one', two: 'a pair', other: '#' };
      expect([1, 2, 3].map((number) => count(sentence, number))).to.deep.equal(['one', 'a pair', '3']);
    } finally {
      Object.assign(Intl, { PluralRules });
    }
    expect(asked).to.deep.equal(['en-nz']);
  });
});
