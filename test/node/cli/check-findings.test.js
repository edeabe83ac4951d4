import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import releases from '../../../deploy/releases.json' with { type: 'json' };
import { load } from '../load.js';

describe('findings', () => {
  /** @type {any} */
  let messages;

  before(async () => {
    messages = await load('/src/check/messages/messages.ts');
  });

  it('are said in both languages with the same facts, as whole sentences', () => {
    const holes = (/** @type {string} */ text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const code of messages.FINDING_CODES) {
      const said = ['de', 'en'].map((language) => messages.inWords({ code, facts: {} }, language));
      for (const [what, remedy] of said) {
        assert.match(what, /[.?}]$/, code);
        assert.match(remedy, /[.}]$|--out schedule\.json$/, code);
        assert.doesNotMatch(`${what} ${remedy}`, / {2}| ,|\.\.$/, code);
      }
      const [german, english] = said.map((texts) => holes(texts.join(' ')));
      assert.deepEqual(german, english, code);
    }
  });

  it('come with the most grave first', async () => {
    const { finding, mostGraveFirst } = await load('/src/check/finding.ts');
    const found = ['no-date', 'wrong-type', 'no-event', 'large'].map((code) => finding('x', code));
    const codes = mostGraveFirst([...found, ...found]).map((/** @type {any} */ { code }) => code);
    assert.deepEqual(codes, ['no-event', 'wrong-type', 'large', 'no-date']);
  });

  it('have a sentence for every kind of problem that the reader has', async () => {
    const { codeOf } = await load('/src/check/problem-codes.ts');
    const kinds = {
      unreadable: 'unreadable',
      'unknown-key': 'unknown-name',
      missing: 'missing-name',
      contradiction: 'contradiction',
      'not-shown': 'not-shown',
      duplicate: 'duplicate',
      'no-time-zone': 'no-time-zone',
      encoding: 'not-utf-8',
    };
    for (const [code, expected] of Object.entries(kinds)) {
      assert.equal(codeOf({ path: '$.x', message: 'is odd', code }), expected);
    }
  });

  it('have German words for each sentence of the reader that they repeat', async () => {
    const { readerInGerman } = await load('/src/check/messages/reader-de.ts');
    const folder = new URL('../../../src/read/', import.meta.url);
    const sentences = new Set();
    for (const name of await readdir(folder)) {
      const text = await readFile(new URL(name, folder), 'utf8');
      for (const [, whole] of text.matchAll(/'(is not shown[^'$]*)'/g)) sentences.add(whole);
      for (const [, why] of text.matchAll(/notShown\([^;]*?'([,;] [^']+)'\)/g))
        sentences.add(`is not shown${why}`);
    }
    assert.ok(sentences.size >= 8);
    for (const one of sentences)
      assert.match(readerInGerman(one), /^wird nicht gezeigt[^a-z]*(?!.*\b(write|it has|because)\b)/);
  });

  it('name an old version of the script, and an integrity that is right', async () => {
    const { scriptFindings } = await load('/src/check/scripts.ts');
    const [[version, release] = ['', { integrity: '' }]] = Object.entries(releases);
    const url = 'https://a.example/series-schedule.js';
    const attributes = { src: url, integrity: `sha384-AAAA ${release.integrity}`, async: '' };
    const script = { url, tag: { name: 'script', line: 1, isClosed: true, attributes } };
    const answer = {
      url,
      status: 200,
      headers: {},
      mediaType: 'text/javascript',
      text: '/* series-schedule */',
    };
    const files = new Map([[url, { answer, integrity: { sha384: release.integrity } }]]);
    const known = { ...releases, '99.0.0': { released: null, integrity: 'sha384-B' } };
    const found = scriptFindings('https://a.example/', [script], files, known);
    assert.deepEqual(
      found.map((/** @type {any} */ { code, facts }) => [code, facts.version, facts.newest]),
      [['script-old', version, '99.0.0']],
    );
  });

  it('name a property that has another form than the strict schema asks for', async () => {
    const { schemaFindings } = await load('/src/check/schema-findings.ts');
    const session = { name: 'A', startDate: '2099-01-01', keywords: [] };
    const document = { name: 'R', subEvent: [session], keywords: [['a']] };
    const placeOf = (/** @type {string} */ path) => ({ path });
    const found = schemaFindings('file:///a.json', document, new Map(), placeOf);
    assert.deepEqual(
      found.map((/** @type {any} */ { code, place }) => [code, place.path]),
      [['schema-type', '$.keywords[0]']],
    );
  });
});

describe('names', () => {
  /** The name of ours that is meant by one in an object. */
  async function meant(/** @type {string} */ written, /** @type {(object: object) => object} */ document) {
    const { otherNames } = await load('/src/check/names.ts');
    const { markupParser } = await load('/src/cli/markup-parser.ts');
    const [found] = otherNames(document({ [written]: 'x' }), { url: 'file:///a.json', parser: markupParser });
    return found?.suggestion;
  }

  it('are suggested for slips and for German words, not for other terms of schema.org', async () => {
    /** @type {[string, string | undefined][]} */
    const table = [
      ['startdate', 'startDate'],
      ['start_date', 'startDate'],
      ['schema:startDate', 'startDate'],
      ['strtDate', 'startDate'],
      ['satrtDate', 'startDate'],
      ['Beginn', 'startDate'],
      ['startTime', 'startDate'],
      ['title', 'name'],
      ['Ort', 'location'],
      ['anmeldung', 'registration'],
      ['status', 'eventStatus'],
      ['link', 'url'],
      ['duration', undefined],
      ['about', undefined],
      ['provider', undefined],
      ['id', undefined],
      ['x-internal', undefined],
    ];
    for (const [written, expected] of table) {
      const suggestion = await meant(written, (session) => ({ subEvent: [session] }));
      assert.equal(suggestion, expected, written);
    }
  });

  it('are suggested in a registration too, where the reader does not guess', async () => {
    /** @type {[string, string | undefined][]} */
    const table = [
      ['Beginn', 'opens'],
      ['ab', 'opens'],
      ['deadline', 'closes'],
      ['Anmeldeschluss', 'closes'],
      ['clsoes', 'closes'],
      ['status', 'state'],
      ['link', 'url'],
      ['e-mail', 'email'],
      ['Telefon', 'telephone'],
      ['warteliste', 'waitlistUrl'],
      ['kontingent', undefined],
      ['url', undefined],
    ];
    for (const [written, expected] of table) {
      const suggestion = await meant(written, (registration) => ({ subEvent: [{ registration }] }));
      assert.equal(suggestion, expected, written);
    }
  });
});

describe('a policy', () => {
  /** @type {[string, string, boolean][]} */
  const SOURCES = [
    ["'self'", 'https://page.example/a.js', true],
    ["'self'", 'https://other.example/a.js', false],
    ['*', 'https://other.example/a.js', true],
    ['*', 'data:text/javascript,1', false],
    ['https:', 'https://other.example/a.js', true],
    ['http:', 'https://other.example/a.js', true],
    ['https:', 'http://other.example/a.js', false],
    ['other.example', 'https://other.example/a.js', true],
    ['other.example', 'http://other.example/a.js', false],
    ['*.example', 'https://other.example/a.js', true],
    ['*.other.example', 'https://other.example/a.js', false],
    ['https://other.example/js/', 'https://other.example/js/a.js', true],
    ['https://other.example/js', 'https://other.example/js/a.js', false],
    ['https://other.example/js/a.js', 'https://other.example/js/a.js?v=1', true],
    ['https://other.example:8443', 'https://other.example/a.js', false],
    ['https://other.example:*', 'https://other.example:8443/a.js', true],
    ['https://other.example:443', 'https://other.example/a.js', true],
    ["'none'", 'https://page.example/a.js', false],
    ["'unsafe-inline'", 'https://page.example/a.js', false],
  ];

  it('matches addresses as browsers do', async () => {
    const { allows } = await load('/src/check/policy.ts');
    for (const [source, url, expected] of SOURCES) {
      assert.equal(allows([source], url, 'https://page.example/'), expected, `${source} ${url}`);
    }
  });

  it('has to be kept by every policy of the page, each by itself', async () => {
    const { policyFindings, policiesOfHeader } = await load('/src/check/policy.ts');
    const needs = {
      page: 'https://page.example/',
      scripts: [{ url: 'https://cdn.example/s.js', nonce: 'n', integrity: 'sha384-A' }],
      schedules: ['https://data.example/s.json'],
    };
    /** @type {[string, string[]][]} */
    const table = [
      ["default-src 'none'", ['policy-script', 'policy-connect']],
      ['default-src https:', []],
      ["script-src 'nonce-n'; connect-src https://data.example", []],
      ["script-src 'sha384-A'; connect-src https://data.example/s.json", []],
      ["script-src 'nonce-n' 'strict-dynamic'", []],
      ["script-src https: 'strict-dynamic'", ['policy-inline']],
      ["script-src-elem 'self'; script-src https:", ['policy-script']],
      ["script-src 'self', connect-src 'self'", ['policy-script', 'policy-connect']],
      ["require-trusted-types-for 'script'", []],
      ["trusted-types 'none'", ['policy-trusted-types']],
      ['trusted-types series-schedule other', []],
      ['trusted-types *', []],
      ["img-src 'none'", []],
    ];
    for (const [text, expected] of table) {
      const codes = policyFindings(policiesOfHeader(text), needs).map((/** @type {any} */ { code }) => code);
      assert.deepEqual(codes, expected, text);
    }
  });
});
