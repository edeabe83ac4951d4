import * as fc from 'fast-check';
import { everyField } from './documents.js';

/*
 * Hostile JSON texts instead of a schedule, generated from a fixed seed. They are texts, because JSON.stringify can't
 * write everything that JSON allows: repeated keys, `__proto__`, lone surrogates, numbers out of range.
 */

const SEED = 20_260_729;

const names = [
  ...'@context @graph @id @type @value @language name alternateName description url image inLanguage timeZone'.split(
    ' ',
  ),
  ...'organizer contributor sponsor funder audience keywords contactPoint registration subEvent superEvent'.split(
    ' ',
  ),
  ...'startDate endDate doorTime previousStartDate eventStatus eventAttendanceMode location performer offers'.split(
    ' ',
  ),
  ...'state opens closes waitlistUrl email telephone label note availability price validFrom subjectOf'.split(
    ' ',
  ),
  ...'itemListElement item items events streetAddress roleName logo contentUrl dateModified schemaVersion'.split(
    ' ',
  ),
  ...'position remainingAttendeeCapacity maximumAttendeeCapacity isAccessibleForFree recordedIn'.split(' '),
];
/** Names of inherited and built-in properties. */
const inherited = [
  ...'__proto__ constructor prototype hasOwnProperty toString valueOf toJSON then length'.split(' '),
  ...'__defineGetter__ __lookupSetter__ isPrototypeOf caller arguments 0 -1'.split(' '),
];

const values = [
  ...['null', 'true', 'false', '0', '-0', '1e999', '-1e999', '1e-999', '9007199254740993', '0.1e-7', '-1'],
  ...[
    '[]',
    '{}',
    '[[]]',
    '[null]',
    '[{}]',
    '{"":null}',
    '""',
    '" "',
    '"\\u0000"',
    '"\\ud800"',
    '"\\udfff\\ud800"',
  ],
  ...['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"__proto__":null}'],
  ...[
    '{"toString":1}',
    '{"valueOf":null}',
    '{"toJSON":"x"}',
    '{"then":{}}',
    '{"length":99}',
    '{"0":1,"length":1}',
  ],
  ...['"__proto__"', '"constructor"', '"NaN"', '"undefined"', '"null"', '"[object Object]"', '"Infinity"'],
  ...['"2030-05-02T19:00"', '"2030-05-02"', '"2030-02-31"', '"2030-05-02T24:00"', '"2030-05-02T19:00+99:99"'],
  ...[
    '"0000-01-01"',
    '"0001-01-01T00:00Z"',
    '"9999-12-31T23:59-23:59"',
    '"+275760-09-13"',
    '"-000001-01-01"',
  ],
  ...[
    '"2030-W18-4"',
    '"P1D"',
    '1905000000000',
    '"12:00"',
    '"Europe/Berlin"',
    '"Europe/Nirgendwo"',
    '"UTC"',
    '"+02:00"',
  ],
  ...[
    '"de"',
    '"x-klingon"',
    '"de-DE-u-nu-arab"',
    '"i"',
    '"EventCancelled"',
    '"EventPostponed"',
    '"SoldOut"',
    '"open"',
  ],
  ...[
    '"https://example.org/"',
    '"javascript:x"',
    '"mailto:"',
    '"webcal:"',
    '"\\u202e"',
    '"<"',
    '"<a href="',
    '"&#"',
  ],
  ...['"EventSeries"', '"Event"', '["Event","EventSeries"]', '{"@id":"a"}', '{"@value":{"@value":1}}'],
  ...['{"@type":"Event","@id":"a","subEvent":{"@id":"a"}}', '[{"@id":"a","superEvent":{"@id":"a"}}]'],
];

const key = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...names) },
  { weight: 2, arbitrary: fc.constantFrom(...inherited) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);
const leaf = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...values) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map((text) => JSON.stringify(text)) },
  { weight: 1, arbitrary: fc.double().map((number) => JSON.stringify(number)) },
);

const asObject = (/** @type {[string, string][]} */ members) =>
  `{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join()}}`;
const asList = (/** @type {string[]} */ members) => `[${members.join()}]`;

const { value } = fc.letrec((tie) => {
  const inner = /** @type {fc.Arbitrary<string>} */ (tie('value'));
  return {
    value: fc.oneof(
      { maxDepth: 6, depthSize: 'small' },
      { weight: 3, arbitrary: leaf },
      { weight: 2, arbitrary: fc.array(fc.tuple(key, inner), { maxLength: 7 }).map(asObject) },
      { weight: 1, arbitrary: fc.array(inner, { maxLength: 4 }).map(asList) },
    ),
  };
});
const members = fc.array(fc.tuple(key, /** @type {fc.Arbitrary<string>} */ (value)), { maxLength: 8 });
const named = members.map((all) => asObject([['name', '"Abend"'], ...all]));
const series = fc
  .tuple(members, fc.array(fc.oneof(named, members.map(asObject), leaf), { maxLength: 4 }))
  .map(([own, sessions]) => asObject([['name', '"Reihe"'], ...own, ['subEvent', asList(sessions)]]));

/** Arbitrary values, series with arbitrary members, and lists of sessions. @param {number} count */
export const hostileDocuments = (count) =>
  fc.sample(
    fc.oneof(
      { weight: 1, arbitrary: /** @type {fc.Arbitrary<string>} */ (value) },
      { weight: 1, arbitrary: fc.array(named, { maxLength: 3 }).map(asList) },
      { weight: 3, arbitrary: series },
    ),
    { numRuns: count, seed: SEED },
  );

/** Documents with every field of the profile; about a third of the fields have a hostile value. @param {number} count */
export function mutatedDocuments(count) {
  const place = () => '§';
  const kinds = 'text rich url contact date term number zone language id'.split(' ');
  const whole = JSON.stringify(everyField(Object.fromEntries(kinds.map((kind) => [kind, place]))));
  const parts = whole.split('"§"');
  const fillings = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant('"Wort"') }, leaf), {
    minLength: parts.length,
    maxLength: parts.length,
  });
  const written = fillings.map((all) =>
    parts.map((part, index) => (index ? all[index] : '') + part).join(''),
  );
  return fc.sample(written, { numRuns: count, seed: SEED });
}

const DEEP = 10_000;
const WIDE = 100_000;
const nested = (/** @type {string} */ open, /** @type {string} */ close, inner = '0') =>
  open.repeat(DEEP) + inner + close.repeat(DEEP);
const wide = (/** @type {(index: number) => string} */ member) =>
  Array.from({ length: WIDE }, (_, index) => member(index)).join();

const wrong = '{"url":"x:y"},';

/** Documents that are far too deep or too long, as a whole or in one field. */
export const monsters = [
  nested('[', ']'),
  nested('{"subEvent":', '}'),
  nested('{"subEvent":[', ']}', '{"name":"Abend"}'),
  nested('{"@graph":[', ']}'),
  nested('{"superEvent":', '}'),
  nested('{"__proto__":', '}'),
  ...'name description image organizer location offers registration subjectOf startDate timeZone @id @type'
    .split(' ')
    .flatMap((field) =>
      [nested('[', ']'), nested('{"name":', '}'), nested(`{"${field}":`, '}')].map(
        (value) => `{"${field}":${value},"subEvent":[{"name":"Abend","${field}":${value}}]}`,
      ),
    ),
  `{${wide((index) => `"k${index}":${index}`)},"name":"Abend","startDate":"2030-05-02"}`,
  `{${wide(() => '"name":"Abend"')},"startDate":"2030-05-02"}`,
  `{"subEvent":[{"name":"Abend",${wide((index) => `"k${index}":null`)}}]}`,
  `{"name":{${wide((index) => `"k${index}":1`)}},"startDate":"2030-05-02"}`,
  `{"subEvent":[${wide(() => 'null')},{"name":"Abend"}]}`,
  `{"name":[${wide(() => '"a"')}],"startDate":"2030-05-02"}`,
  ...['offers', 'location', 'subjectOf'].map(
    (field) => `{"subEvent":[{"name":"Abend","${field}":[${wrong.repeat(WIDE / 10)}0]}]}`,
  ),
  // More problems than a function call can have arguments.
  `{"subEvent":[{"name":"Abend","performer":[${wrong.repeat(WIDE)}0]}]}`,
];
