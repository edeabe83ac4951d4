import { expect } from '@open-wc/testing';
import { jsonMistake } from '../../../src/read/json-mistake.ts';
import { fc } from '../../helpers/property.ts';

/** A document with one mistake, the place of the mistake, and the reason. */
const MISTAKES: readonly (readonly [text: string, place: string, why: RegExp])[] = [
  ['{\n  "name": "A",\n}', '3:1', /delete the comma before }/],
  ['{"a": [1, 2, ]}', '1:14', /delete the comma before ]/],
  ['{\n  "name": "A"\n  "url": "B"\n}', '3:3', /a comma is missing/],
  ['[{} {}]', '1:5', /a comma is missing/],
  ['[1\n2]', '2:1', /a comma is missing/],
  ["{'name': 1}", '1:2', /write " in place of '/],
  ['{"name": ‘A’}', '1:10', /write " in place of ‘/],
  ['{„name“: "A"}', '1:2', /write " in place of „/],
  ['{"name": “A”}', '1:10', /write " in place of “/],
  ['{\n  "name": "A”,\n  "url": "B"\n}', '2:15', /write " in place of ”/],
  ['{"name": »A«}', '1:10', /write " in place of »/],
  ['{\n  // Reihe\n  "name": "A"\n}', '2:3', /no comments/],
  ['/* Reihe */ {}', '1:1', /no comments/],
  ['{"a": 1 # eins\n}', '1:9', /no comments/],
  ['{name: "A"}', '1:2', /a key needs quotes/],
  ['{"name": Werkstatt}', '1:10', /stand without quotes/],
  ['{"startDate": 2027-05-12}', '1:15', /stand without quotes/],
  ['{"a": True}', '1:7', /stand without quotes/],
  ['{"a": undefined}', '1:7', /stand without quotes/],
  ['{"a": 05}', '1:7', /stand without quotes/],
  ['{"name": "Der "Tag" danach"}', '1:16', /write \\" for a quotation mark/],
  ['{"name": "Der „Tag" danach"}', '1:21', /write \\" for a quotation mark/],
  ['{"name": ""Tag" danach"}', '1:12', /write \\" for a quotation mark/],
  ['{"file": "C:\\Termine"}', '1:13', /write \\\\ for a backslash/],
  ['{"text": "eins\nzwei"}', '1:15', /line break/],
  ['{"text": "eins\tzwei"}', '1:15', /tab/],
  ['{"name" "A"}', '1:9', /a colon is missing/],
  ['{"name" = "A"}', '1:9', /a colon is missing/],
  ['{"a": , "b": 1}', '1:7', /a value is missing/],
  ['{"a": }', '1:7', /a value is missing/],
  ['{"a": [1}', '1:9', /] is missing before }/],
  ['[{"a": 1]', '1:9', /} is missing before ]/],
  ['{"name": "A"', '1:13', /ends too early/],
  ['{"name": "A', '1:12', /ends too early/],
  ['{"a": {"b": [', '1:14', /ends too early/],
  ['{"a": 1}}', '1:9', /after the end/],
  ['{"a": 1}\n<!-- cached -->', '2:1', /after the end/],
  ['{"a": 1};', '1:9', /after the end/],
  ['callback({"a": 1})', '1:1', /begin with {/],
  ['Termine: 28. April', '1:1', /begin with {/],
  ['{\u00a0"a": 1}', '1:2', /invisible character U\+00A0/],
  ['{"a":\u200b1}', '1:6', /invisible character U\+200B/],
  ['\uFEFF{"a": 1}', '1:1', /invisible character U\+FEFF/],
];

describe('jsonMistake', () => {
  for (const [text, place, why] of MISTAKES) {
    it(`finds the mistake in ${JSON.stringify(text)} at ${place}`, () => {
      const { line, column, message = '' } = jsonMistake(text) ?? {};
      expect(`${line}:${column}`).to.equal(place);
      expect(message).to.match(why);
      expect(message).to.contain(`line ${line}, column ${column}`);
    });
  }

  it('names the text around the mistake', () => {
    expect(jsonMistake('{\n  "name": "Ein langer Titel",\n  "url": 07\n}')?.message).to.contain(
      'at: "Ein langer Titel", "url": 07 }',
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
