import { expect } from '@open-wc/testing';
import { jsonMistake } from '../../../src/read/json-mistake.ts';
import { fc } from '../../helpers/property.ts';

/** A document with one mistake, and the place of the mistake. */
const MISTAKES: readonly (readonly [text: string, place: string])[] = [
  ['{\n  "name": "A",\n}', '3:1'],
  ['{"a": [1, 2, ]}', '1:14'],
  ['{\n  "name": "A"\n  "url": "B"\n}', '3:3'],
  ['[{} {}]', '1:5'],
  ["{'name': 1}", '1:2'],
  ['{"name": “A”}', '1:10'],
  ['{\n  "name": "A”,\n  "url": "B"\n}', '2:11'],
  ['{\n  // Reihe\n  "name": "A"\n}', '2:3'],
  ['/* Reihe */ {}', '1:1'],
  ['{name: "A"}', '1:2'],
  ['{"startDate": 2027-05-12}', '1:15'],
  ['{"a": True}', '1:7'],
  ['{"a": 05}', '1:7'],
  ['{"name": "Der "Tag" danach"}', '1:16'],
  ['{"file": "C:\\Termine"}', '1:10'],
  ['{"text": "eins\nzwei"}', '1:10'],
  ['{"name" "A"}', '1:2'],
  ['{"a": }', '1:7'],
  ['{"a": [1}', '1:9'],
  ['[{"a": 1]', '1:9'],
  ['{"name": "A"', '1:13'],
  ['{"a": {"b": [', '1:14'],
  ['{"a": 1}\n<!-- cached -->', '2:1'],
  ['{"a": 1}}', '1:9'],
  ['', '1:1'],
  ['Termine: 28. April', '1:1'],
  ['{\u00a0"a": 1}', '1:2'],
  ['\uFEFF{"a": 1}', '1:1'],
];

describe('jsonMistake', () => {
  for (const [text, place] of MISTAKES) {
    it(`finds the mistake in ${JSON.stringify(text)} at ${place}`, () => {
      const [, line, column] = /^line (\d+), column (\d+): /.exec(jsonMistake(text) ?? '') ?? [];
      expect(`${line}:${column}`).to.equal(place);
    });
  }

  it('names the text around the mistake, with a mark before it', () => {
    expect(jsonMistake('{\n  "name": "Ein langer Titel",\n  "url": 07\n}')).to.contain(
      '"Ein langer Titel", "url": ▸07 }',
    );
  });

  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('finds a mistake exactly where there is one', () => {
    const json = fc.json({ maxDepth: 4 });
    const damaged = fc
      .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.nat(2), fc.constantFrom(...'{}[]",:\\0-.eE+ \n\ttn/'))
      .map(([text, place, cut, sign]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + sign + text.slice(at + cut);
      });
    fc.assert(
      fc.property(fc.oneof(json, damaged), (text) => !jsonMistake(text) === parses(text)),
      { numRuns: 1000 },
    );
  });
});
