import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ROOT = new URL('../../', import.meta.url);
const json = async (/** @type {string} */ path) => JSON.parse(await readFile(new URL(path, ROOT), 'utf8'));

const schema = await json('dist/schedule.schema.json');
// Strict: a keyword that JSON Schema does not have is an error.
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const session = { name: 'Session', startDate: '2021-04-28T14:00' };
const series = (/** @type {object} */ part) => ({ name: 'Series', subEvent: [session], ...part });
const withSession = (/** @type {object} */ part) => series({ subEvent: [{ ...session, ...part }] });

/** @type {[string, unknown][]} */
const VALID = [
  ['a series with one session', series({})],
  ['a session that stands alone', series({ subEvent: session })],
  ['a session without a date', series({ subEvent: [{ name: 'Session' }] })],
  ['properties that it does not know', withSession({ 'x-internal': { a: [null] } })],
  [
    'places as texts, objects and lists',
    withSession({ location: ['Town hall', { name: 'Room 2', address: 'Main St 1' }] }),
  ],
  ['a text as a JSON-LD value', withSession({ description: { '@value': 'Text', '@language': 'en' } })],
  ['numbers as texts', withSession({ position: '1', remainingAttendeeCapacity: 7 })],
  [
    'one offer and several',
    series({
      subEvent: [
        { ...session, offers: { price: 5 } },
        { ...session, offers: [{ price: '5' }] },
      ],
    }),
  ],
  ['a registration for all', series({ registration: { state: 'notYetOpen', opens: '2021-03-01' } })],
];

/** @type {[string, unknown][]} */
const BROKEN = [
  ['nothing', {}],
  ['a text', 'schedule'],
  ['a list', [session]],
  ['null', null],
  ['a series without a name', { subEvent: [session] }],
  ['a series without sessions', { name: 'Series' }],
  ['sessions in words', series({ subEvent: 'three dates' })],
  ['a session in words', series({ subEvent: ['Session'] })],
  ['a session without a name', series({ subEvent: [session, { startDate: '2021-04-28' }] })],
  ['a name that is a list of lists', series({ name: [['Series']] })],
  ['a place that is a number', withSession({ location: 5 })],
  ['an organizer without a name', series({ organizer: { url: 'https://example.org/' } })],
  ['a performer without a name', withSession({ performer: [{ name: 'A' }, { roleName: 'Talk' }] })],
  ['a registration that is only an address', withSession({ registration: 'https://example.org/' })],
  ['an offer that is only a price', withSession({ offers: 5 })],
  ['a document without an address', withSession({ subjectOf: { name: 'Programme' } })],
  ['a document without a name', withSession({ subjectOf: [{ url: 'https://example.org/a.pdf' }] })],
  ['a date that is a list of lists', withSession({ startDate: [['2021-04-28']] })],
];

/** End of a property's path, a word that its description has. */
const ABOUT = {
  'registration.state': /notYetOpen/,
  'registration.opens': /opens/,
  'registration.closes': /closes/,
  'registration.email': /write/,
  'offer.availability': /ItemAvailability/,
  'offer.validThrough': /ends/,
  'session.endDate': /End/,
  'session.doorTime': /doors/,
  'contactPoint.url': /form/,
  '.timeZone': /IANA/,
  '.subEvent': /sessions/,
};

describe('schedule.schema.json', () => {
  it('is JSON Schema 2020-12', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  });

  it('describes every property of a schedule', () => {
    const undescribed = properties(schema, '').filter(([, { description }]) => !isSentence(description));
    assert.deepEqual(undescribed, []);
  });

  it('does not describe two properties of one object alike', () => {
    const seen = new Map();
    for (const [path, { description }] of properties(schema, '')) {
      const said = `${path.replace(/\.[^.]*$/, '')}: ${description}`;
      assert.equal(seen.get(said), undefined, `${path} is described as ${seen.get(said)} is: ${description}`);
      seen.set(said, path);
    }
  });

  it('describes a property by what it is for, not by its kind', () => {
    const described = Object.fromEntries(
      properties(schema, '').map(([path, { description }]) => [path, description]),
    );
    for (const [key, about] of Object.entries(ABOUT)) {
      const path = Object.keys(described).find((path) => path.endsWith(key));
      assert.match(described[path ?? key] ?? '', about, key);
    }
  });

  it('refers to nothing outside of itself', () => {
    const references = JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g);
    for (const [, reference] of references) assert.match(reference, /^#\//);
  });

  it('accepts the documents of the demo', async () => {
    const names = (await readdir(new URL('demo', ROOT))).filter((name) => name.endsWith('.json'));
    assert.notEqual(names.length, 0);
    for (const name of names) accepts(await json(`demo/${name}`), name);
  });

  for (const [what, document] of VALID) it(`accepts ${what}`, () => accepts(document, what));

  for (const [what, document] of BROKEN) {
    it(`refuses ${what}`, () => assert.equal(validate(document), false));
  }
});

function accepts(/** @type {unknown} */ document, /** @type {string} */ what) {
  const valid = validate(document);
  assert.ok(valid, `${what}: ${JSON.stringify(validate.errors, null, 2)}`);
}

const isSentence = (/** @type {unknown} */ text) =>
  typeof text === 'string' && /\S.*[.”…]$/u.test(text) && !text.includes('@required');

/**
 * Every property with its path; what JSON-LD has for a value is no property of a schedule.
 * @returns {[string, any][]}
 */
function properties(/** @type {any} */ node, /** @type {string} */ path) {
  if (typeof node !== 'object' || node === null) return [];
  const isValue = node.properties && '@value' in node.properties;
  const own = isValue
    ? []
    : Object.entries(node.properties ?? {}).map(([key, value]) => [`${path}.${key}`, value]);
  const inner = Object.entries(node).flatMap(([key, value]) => properties(value, `${path}/${key}`));
  return [...own, ...inner];
}
