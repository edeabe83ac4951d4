import { expect } from '@open-wc/testing';
import { de } from '../../../src/i18n/de.ts';
import { en } from '../../../src/i18n/en.ts';
import { localeFor } from '../../../src/i18n/locale.ts';

/** Every sentence with the path of its key; functions are called with one and with several. */
function sentences(value: unknown, path: string): [path: string, sentence: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const say = value as (argument: number | string) => string;
    return [1, 7].map((count) => [`${path}(${count})`, say(count)]);
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    sentences(inner, path ? `${path}.${key}` : key),
  );
}

const paths = (language: object) => sentences(language, '').map(([path]) => path);

describe('messages', () => {
  for (const [name, language] of Object.entries({ de, en })) {
    describe(name, () => {
      const all = sentences(language, '');

      it('has the sentences of every other language', () => {
        expect(paths(language).sort()).to.deep.equal(paths(de).sort());
      });

      it('has no empty sentence', () => {
        const empty = all.filter(([, sentence]) => !sentence.trim()).map(([path]) => path);
        expect(empty).to.deep.equal([]);
      });

      it('has clean typography: no straight quotes, no three dots, no stray spaces', () => {
        for (const [path, sentence] of all) {
          expect(sentence, path).not.to.match(/["'`]|\.\.\.|\s-\s|\s{2}|^\s|\s$|undefined|\[object/);
          // An ellipsis after a whole word has a space before it, in both languages.
          expect(sentence, path).not.to.match(/\S…/);
        }
      });

      it('ends sentences about errors and empty selections with a full stop', () => {
        const whole = all.filter(([path]) => /^(failed|noSession)$|^empty\./.test(path));
        expect(whole.length).to.equal(2 + Object.keys(language.empty).length);
        for (const [path, sentence] of whole) expect(sentence, path).to.match(/^\p{Lu}.*\.$/u);
      });

      it('uses the argument of each function', () => {
        for (const [path, sentence] of all) if (path.endsWith('(7)')) expect(sentence, path).to.include('7');
      });

      it('uses the singular for a count of one', () => {
        const { count } = localeFor(name);
        for (const sentence of [language.sessionCount, language.placesLeft])
          expect(count(sentence, 1)).not.to.equal(count(sentence, 2).replace('2', '1'));
        // In brackets the plural is right for one, too: “Weitere Termine anzeigen (1)”.
        expect(count(language.moreSessions, 1)).to.equal(count(language.moreSessions, 2).replace('2', '1'));
      });
    });
  }
});
